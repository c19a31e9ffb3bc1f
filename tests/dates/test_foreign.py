"""Languages other than English: the same policies, original words and offsets."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise, product
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.dates.corpus_foreign_phrases import (
    CELLS_ABROAD,
    DETECTED,
    NOT_DATES,
    PHRASES,
    REFUSED,
    TRUSTED,
)
from tests.dates.corpus_foreign_sentences import LANGUAGES
from tests.dates.corpus_foreign_shapes import FOREIGN_GAPS, SHAPES
from tests.dates.corpus_foreign_strangers import STRANGERS
from timeline.dates import Mention, find_dates, resolve_phrase
from timeline.dates.foreign import TABLES, detect_language, read_with_dateparser
from timeline.dates.foreign.detect import is_unlike
from timeline.dates.foreign.grammar import Grammar, grammar
from timeline.dates.foreign.notation import translated
from timeline.dates.foreign.scan import english_phrase
from timeline.spans import Span

PUBLISHED = date(2018, 9, 17)
SENTENCES = (*LANGUAGES, *STRANGERS, *SHAPES)


def days(mentions: list[Mention]) -> tuple[str, ...]:
    return tuple(str(m.span) for m in mentions if m.span)


@pytest.mark.parametrize(
    ("language", "published", "sentence", "spans"),
    [
        pytest.param(
            *row,
            id=row[2],
            marks=[
                pytest.mark.xfail(reason=FOREIGN_GAPS[row[2]], raises=AssertionError)
            ]
            if row[2] in FOREIGN_GAPS
            else [],
        )
        for row in SENTENCES
    ],
)
def test_a_news_sentence_means_the_days_a_reader_gives_it(
    language, published, sentence, spans
):
    """The sentences were written without an eye on the tables."""
    mentions = find_dates(sentence, date.fromisoformat(published), language)
    assert days(mentions) == spans


def test_a_sentence_of_a_stranger_needs_no_language_named():
    """The words of each tell the language, so that its dates are the same."""
    unlike = [
        sentence
        for language, published, sentence, spans in STRANGERS
        if days(find_dates(sentence, date.fromisoformat(published), "und")) != spans
    ]
    assert unlike == []


def test_the_corpus_of_languages_is_as_large_as_we_say():
    """No sentence twice, and a gap is one of them: a reworded row takes it along."""
    sentences = [row[2] for row in SENTENCES]
    assert len(STRANGERS) >= 240
    assert len(sentences) >= 660
    assert sorted(set(sentences)) == sorted(sentences)
    assert set(FOREIGN_GAPS) <= set(sentences)


@pytest.mark.parametrize(
    ("language", "text", "answers"), PHRASES, ids=[row[1] for row in PHRASES]
)
def test_a_phrase_means_what_its_english_means(language, text, answers):
    """The tables have a row for each way of saying it."""
    found = find_dates(text, PUBLISHED, language)
    assert tuple(str(m.span) if m.span else m.value for m in found) == answers
    assert all(text[m.start : m.stop] == m.text for m in found)


@pytest.mark.parametrize(("language", "text"), NOT_DATES)
def test_a_word_that_looks_like_a_date_is_left_alone(language, text):
    """A wrong date on a timeline is worse than a missing one."""
    assert find_dates(text, PUBLISHED, language) == []


def test_offsets_are_those_of_the_original_text():
    """A reader is shown the words that were printed, with the mark upon them."""
    text = "  Ça s’est passé  LE LUNDI 10 SEPTEMBRE 2018, dit-on."
    (mention,) = find_dates(text, PUBLISHED, "fr")
    assert mention.text == "LUNDI 10 SEPTEMBRE 2018"
    assert text[mention.start : mention.stop] == mention.text


def test_both_ends_of_a_range_are_marked():
    """TIMEX3 wants the two dates, the timeline the one span."""
    text = "Le port a fermé du 10 au 12 septembre 2018."
    (mention,) = find_dates(text, PUBLISHED, "fr")
    assert mention.text == "du 10 au 12 septembre 2018"
    assert [text[t.start : t.stop] for t in mention.timexes] == [
        "10",
        "12 septembre 2018",
    ]


@pytest.mark.parametrize(
    ("language", "phrase", "rule", "inferred"),
    [
        ("fr", "il y a trois jours", "fr: units-ago", "counted from publication"),
        ("de", "Dienstag", "de: weekday", "the Tuesday on or before publication"),
        ("ar", "رمضان 1439", "ar: hijri", "Ramadan 1439 of the Islamic calendar"),
        ("fa", "۲۲ بهمن ۱۳۵۷", "fa: jalali", "22 Bahman 1357 of the Persian calendar"),
    ],
)
def test_a_reader_is_told_why(language, phrase, rule, inferred):
    """The rule names its language, and a calendar that was worked out is named."""
    mention = resolve_phrase(phrase, PUBLISHED, language)
    assert mention is not None
    assert mention.rule == rule
    assert mention.inferred.startswith(inferred)


@pytest.mark.parametrize(("language", "cell", "answer"), CELLS_ABROAD)
def test_a_cell_of_a_museum_abroad(language, cell, answer):
    """A round year is no decade, and the century has its abbreviations."""
    mention = resolve_phrase(cell, None, language)
    assert mention is not None
    assert str(mention.span) == answer


@pytest.mark.parametrize(("language", "cell", "answer"), CELLS_ABROAD)
def test_a_cell_tells_its_language(language, cell, answer):
    """One or two words decide, where only one language knows them all."""
    mention = resolve_phrase(cell, None, "und")
    assert mention is not None
    assert str(mention.span) == answer


@pytest.mark.parametrize(
    ("cell", "language", "edtf"),
    [
        ("listopad 2019", "pl", "2019-11"),
        ("listopad 2019", "hr", "2019-10"),
        ("listopad 2019", "und", None),
        ("5 listopada 2019", "pl", "2019-11-05"),
        ("5 listopada 2019", "und", None),
    ],
)
def test_a_month_of_two_languages_waits_for_its_language(cell, language, edtf):
    """November in Poland, October in Croatia."""
    mention = resolve_phrase(cell, None, language)
    assert (str(mention.span) if mention.span else None) == edtf


def test_a_language_that_was_guessed_is_named():
    """Nothing is guessed in silence."""
    for cell, said in (
        ("vers 1890", "read as French"),
        ("agosto 1890", "read as Italian or Spanish"),
    ):
        assert resolve_phrase(cell, None, "und").inferred == said
    assert resolve_phrase("vers 1890", None, "en").span is None


def test_a_region_of_a_language_is_that_language():
    """BCP 47 tags come with regions and in any case."""
    for tag in ("fr-CA", "FR", "fr_BE"):
        assert days(find_dates("Il est parti hier.", PUBLISHED, tag)) == ("2018-09-16",)


@pytest.mark.parametrize("tag", ["", "und"])
def test_an_unknown_language_is_found_by_its_words(tag):
    """Nobody has to know the language of an article to read its dates."""
    text = "La presa cedió el martes y los ríos subieron en la noche."
    assert days(find_dates(text, PUBLISHED, tag)) == ("2018-09-11", "2018-09-11")


def test_a_language_without_a_table_keeps_its_dates_in_figures():
    """English rules would read words there that mean something else."""
    text = "Отчёт от 2018-09-17, may 3."
    assert days(find_dates(text, PUBLISHED, "ru")) == ("2018-09-17",)


def test_a_bound_for_publication_covers_all_its_days():
    """Weekdays and months of other calendars are worked out for each day."""
    bound = Span.parse("[2018-09-21..2018-09-24]")
    mention = resolve_phrase("ماه گذشته", bound, "fa")
    assert mention is not None
    assert str(mention.span) == "[2018-07-23..2018-09-22]"


def test_the_new_year_of_persia_follows_the_equinox():
    """Leap days fall by the sun: Nowruz of the years is known from almanacs."""
    known = {1375: "1996-03-20", 1379: "2000-03-20", 1399: "2020-03-20",
             1400: "2021-03-21", 1403: "2024-03-20", 1404: "2025-03-21"}  # fmt: skip
    for year, nowruz in known.items():
        text = f"۱ فروردین {year}"
        assert str(resolve_phrase(text, PUBLISHED, "fa").span) == nowruz


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("fa", "۳۰ اسفند ۱۳۹۸"),
        ("fa", "۳۱ مهر ۱۳۹۷"),
        ("ar", "30 شعبان 1439"),
        ("de", "31. Juni 2018"),
    ],
)
def test_a_day_that_never_was_is_left_out(language, phrase):
    """An almanac has no such day, so nothing is drawn."""
    assert find_dates(phrase, PUBLISHED, language) == []


def test_an_islamic_month_outside_the_tables_is_approximate():
    """Umm al-Qura is tabulated from 1343 on; before, arithmetic may be a day off."""
    mention = resolve_phrase("رمضان 1320 هـ", PUBLISHED, "ar")
    assert str(mention.span) == "[1902-12-02~..1902-12-31~]"


@pytest.mark.parametrize(("text", "language"), DETECTED)
def test_a_language_is_told_from_its_words(text, language):
    """English where it is not sure: that is what it was before."""
    assert detect_language(text) == language


@pytest.mark.parametrize(("language", "phrase", "answer"), TRUSTED)
def test_dateparser_reads_what_no_table_knows(language, phrase, answer):
    """Its answer is cut back to the unit that the words spoke in."""
    assert str(read_with_dateparser(phrase, PUBLISHED, language)) == answer
    mention = resolve_phrase(phrase, PUBLISHED, language)
    assert mention is not None
    assert mention.rule == "dateparser"
    assert str(mention.span) == answer


@pytest.mark.parametrize(("language", "phrase"), REFUSED)
def test_dateparser_is_not_believed_when_it_makes_things_up(language, phrase):
    """Each of these it answers, or may answer, with days the words do not name."""
    assert read_with_dateparser(phrase, PUBLISHED, language) is None


def test_dateparser_does_not_answer_for_half_of_a_bound():
    """A relative phrase means other days on another day of publication."""
    bound = Span.parse("2018-09")
    assert resolve_phrase("gisteren", bound, "nl") is None
    mention = resolve_phrase("17 september 2018", bound, "nl")
    assert str(mention.span) == "2018-09-17"


def test_english_needs_no_dateparser():
    """Its import takes longer than reading a hundred articles."""
    code = """
import sys
from datetime import date
from timeline.dates import find_dates, resolve_phrase
find_dates("The dam failed on Tuesday.", date(2021, 3, 17))
resolve_phrase("last month", date(2021, 3, 17), "en-GB")
heavy = {"dateparser", "convertdate", "hijridate", "timeline.dates.foreign"}
print(*heavy & set(sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


@pytest.mark.parametrize("code", TABLES)
def test_every_row_of_a_table_has_english_that_is_read(code):
    """A row whose English no rule knows would match, and mean nothing."""
    known = grammar(code)
    templates = [
        p.english for p in known.language.phrases if isinstance(p.english, str)
    ]
    assert [
        each for each in templates if not any(map(english_phrase, said(each, known)))
    ] == []


def said(template: str, known: Grammar) -> Iterator[str]:
    """The template with words that its fields can have."""
    figures = {"day": "3", "dd": "03", "mm": "05", "year": "2018", "tens": "1980",
               "ordinal": "19", "roman": "19", "until": "4", "yy": "56"}  # fmt: skip
    fields = [name for _, name, _, _ in Formatter().parse(template) if name]
    options = [
        [figures[name]]
        if name in figures
        else sorted({translated(name, w, known.forms) for w in known.forms[name]})
        for name in fields
    ]
    for words in product(*options):
        filled = template.format_map(dict(zip(fields, words, strict=True)))
        yield " ".join(filled.split())


# --- laws --------------------------------------------------------------------------

_WORDS = st.sampled_from(
    sorted(
        {word for row in (*SENTENCES, *PHRASES) for word in row[-2].split()}
        | {
            "1",
            "31.",
            "2018",
            "1397",
            "۳",
            "٣",
            "-",
            "–",
            "/",
            "،",
            "\u200c",
            "²",
            "١٤٤٥",
        }
    )
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=12).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(text=_TEXTS, language=st.sampled_from([*TABLES, "", "ru"]))
def test_any_text_is_read_without_harm(text, language):
    """Whatever stands there: text at its place, no overlap, EDTF that reads back."""
    mentions = find_dates(text, PUBLISHED, language)
    for mention in mentions:
        assert text[mention.start : mention.stop] == mention.text
        if mention.span:
            assert str(Span.parse(str(mention.span))) == str(mention.span)
        for timex in mention.timexes:
            assert mention.start <= timex.start < timex.stop <= mention.stop
    for one, two in pairwise(mentions):
        assert one.stop <= two.start


@settings(max_examples=150, deadline=None)
@example(phrase="بهمن", published=date(2998, 1, 1), language="fa")
@example(phrase="ماه گذشته", published=date.max, language="fa")
@given(
    phrase=_TEXTS,
    published=st.dates(),
    language=st.sampled_from([*TABLES, "", "nl", "ru", "xx"]),
)
def test_any_phrase_on_any_day_is_read_without_harm(phrase, published, language):
    """Years 1 and 9999 included, and dateparser behind it."""
    mention = resolve_phrase(phrase, published, language)
    assert mention is None or phrase[mention.start : mention.stop] == mention.text


UNLIKE = (
    (
        "O presidente disse na terça-feira que as contas foram encerradas em agosto."
        " Segundo o ministério, os investigadores identificaram mais de 600 páginas."
    ),
    (
        "Prezydent powiedział we wtorek, że konta zostały zamknięte w sierpniu. Według"
        " ministerstwa śledczy zidentyfikowali ponad 600 stron powiązanych z krajem."
    ),
    (
        "Cumhurbaşkanı salı günü hesapların ağustos ayında kapatıldığını söyledi."
        " Bakanlığa göre araştırmacılar bağlantılı 600'den fazla sayfa belirledi."
    ),
    "总统周二表示，这些账户已于八月关闭。据该部称，发现了六百多个页面。" * 5,
)


@pytest.mark.parametrize("text", UNLIKE)
def test_a_text_in_a_language_without_tables_is_unlike_all_of_ours(text):
    assert is_unlike(text, detect_language(text))


@pytest.mark.parametrize(("text", "language"), DETECTED)
def test_no_text_is_unlike_its_own_language(text, language):
    assert not is_unlike(text * 9, language)
