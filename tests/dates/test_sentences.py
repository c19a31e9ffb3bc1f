"""Where sentences begin and end, and what is quoted."""

import pytest

from timeline.dates.patterns import fold
from timeline.dates.readings import TODAY
from timeline.dates.sentences import ENDS, begins_sentence, is_quoted
from timeline.dates.steps import Found, Source


def at(text: str) -> tuple[Source, Found]:
    """The text, and a phrase where it has a bar."""
    place = text.index("|")
    plain = text.replace("|", "")
    return Source(plain, fold(plain)), Found(place, place + 3, "", TODAY)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("|3 May was dry.", True),
        ("They left. On |3 May it rained.", True),
        ("They left.” On |3 May it rained.", True),
        ("A heading\n|3 May was dry.", True),
        ("Was it dry? Early on |3 May it rained.", True),
        ("They met Gen. |3 May", False),
        ("the men of No. |3 May", False),
        ("on Sept. |3 May", False),
        ("at 8 p.m. |3 May", False),
        ("It rained hard once more on |3 May.", False),
        ("They left. It was on the wet |3 May.", False),
    ],
)
def test_a_phrase_begins_its_sentence(text, begins):
    assert begins_sentence(*at(text)) is begins


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("They left. It rained.", 2),
        ("Gen. Lee met Mr. Hale at No. 4.", 1),
        ('He said "They left." It rained!', 2),
        ("A heading\nA line", 2),
    ],
)
def test_a_text_has_so_many_sentences(text, sentences):
    assert len([part for part in ENDS.split(fold(text)) if part]) == sentences


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said: "It rained |yesterday."', True),
        ('"It rained," he said |yesterday.', False),
        ("“It rained |yesterday.”", True),
        ("He said 'it rained |yesterday'.", True),
        ("Hale's men left |yesterday.", False),
        ('"It rained\n|Yesterday it was dry.', False),
    ],
)
def test_a_phrase_is_quoted(text, quoted):
    assert is_quoted(*at(text)) is quoted
