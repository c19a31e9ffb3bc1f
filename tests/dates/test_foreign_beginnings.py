"""Which phrases of another language are tried at a place: few, but never too few."""

import re

import pytest

from tests.dates.corpus_foreign_phrases import PHRASES
from tests.dates.corpus_foreign_sentences import LANGUAGES
from tests.dates.corpus_foreign_shapes import SHAPES
from tests.dates.corpus_foreign_strangers import STRANGERS
from timeline.dates.foreign import TABLES
from timeline.dates.foreign.beginnings import Beginnings, any_of, shape
from timeline.dates.foreign.folding import fold
from timeline.dates.foreign.grammar import grammar
from timeline.dates.foreign.scan import ways_at

WORD = re.compile(r"(?<!\w)\w|(?<=\b\w)\w")  # the second where a letter has grown on


@pytest.mark.parametrize("code", TABLES)
def test_every_phrase_that_matches_is_tried(code):
    """In all the sentences and phrases of the language, at every word."""
    known = grammar(code)
    any_begins = re.compile(any_of(begun for begun in known.ways if begun))
    ways = {way for several in known.ways.values() for way in several}
    sentences = [row[-2] for row in (*LANGUAGES, *STRANGERS, *SHAPES) if row[0] == code]
    phrases = [text for language, text, _ in PHRASES if language == code]
    for text in (fold(each, code) for each in (*sentences, *phrases)):
        for place in (m.start() for m in WORD.finditer(text)):
            matching = {way for way in ways if way.pattern.match(text, place)}
            assert matching <= {*ways_at(known, text, place)}
            assert not matching or any_begins.match(text, place)


@pytest.mark.parametrize("code", TABLES)
def test_few_phrases_are_tried(code):
    """A pattern that can begin with anything would be tried everywhere."""
    known = grammar(code)
    assert len(known.ways) > 100
    assert known.ways[""] == ()


@pytest.mark.parametrize(
    ("pattern", "begun"),
    [
        ("ein(?:em|er)? {unit}", {"ein ", "eine"}),
        ("{day}[./-]{month}", {"0.ja", "0/ja", "0-ja", "00.j", "00/j", "00-j"}),
        (r"(?=19|20){tens}er", {"0000", "00er"}),
        (r"(?:l'|\(){month}", {"l'ja", "(jan"}),
        ("x{0,2}v", {"x", "v"}),
        (r"\w{2}", {""}),
        ("a b", {"a b", "a  "}),
        ("a\u200cb", {"ab", "a b"}),
    ],
)
def test_the_beginnings_of_a_pattern(pattern, begun):
    """At most four characters; a nought is any figure."""
    known = Beginnings({"unit": {"tag": "day"}, "month": {"januar": "january"},
                        "monthname": {"januar": "january"}})  # fmt: skip
    assert set(known.of(pattern)) == begun


def test_a_text_is_known_by_its_beginning():
    """Letter by letter, so that most words are passed over at once."""
    known = re.compile(any_of({"mai", "mars", "00.", "a b"}))
    assert shape("31.\u00a0b") == "00. b"
    words = ("mai", "mardi", "31. märz", "a\u200cb", "am")
    assert [*filter(known.match, words)] == ["mai", "31. märz", "a\u200cb"]
