"""What holds for every cell of a catalogue, however it is written."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.dates.corpus_archive import ARCHIVE_CELLS
from tests.dates.drawn_texts import texts
from timeline.dates import resolve_column, resolve_phrase
from timeline.dates.archive.reader import FORMS, read_cell
from timeline.dates.archive.steps import MOST_CHARACTERS, Days, FormTrait
from timeline.dates.patterns import fold
from timeline.dates.refine.orders import order_said, order_told
from timeline.spans import Span

CELLS = [cell for cell, edtf in ARCHIVE_CELLS if edtf]
EXAMPLES = [
    pytest.param(form, cell, edtf, id=f"{form.name}: {cell}")
    for form in FORMS
    for cell, edtf in form.examples
]
PIECES = st.sampled_from(
    [
        *("c.", "ca ", "?", "(?)", "-", "–", "/", " or ", "before ", "after ", "late "),
        *("18th", " century", "s", "1830", "41", "9", "0000", "9999", "XX", "--", ", "),
        *("[", "]", " BC", "xii", ".", "i.", "not after ", " to ", "early ", "n.d."),
        *("pre-", "1963,8,9", "winter", " approx", "00", "mid-", "between ", " and "),
        *("–present", "'18", "17-Sep-18", ", printed ", "Paris, ", " (made)", "c1998"),
        *(
            "by ",
            " until at least ",
            "MDCC",
            "18uu",
            " [i.e. ",
            "±5",
            "Q2 ",
            "first half ",
        ),
    ]
)
cells = st.one_of(
    texts,
    st.lists(PIECES, max_size=8).map("".join),
    st.builds("{}{}{}".format, st.sampled_from(CELLS), PIECES, st.sampled_from(CELLS)),
)


@given(cells)
@example("0000s")
@example("before 0001")
@example("after 9999")
@example("xxxxxxxxxxxxxxxxxx century")
@example("100th century")
@example("0th century")
@example("late 0000s")
@example("i. 0000")
@example("9999-12-31/P3D")
@example("9998-12-31/P999W")
@example("9999-12-31T09:00/P1D")
@example("9999-366")
@example("/Date(9999999999999)/")
@example("an XIV")
@example("l'an IX")
@example("5999 (2238/39)")
def test_any_cell_is_read_or_not(cell):
    """Whatever a table holds; what is read is written to a file and read back."""
    days = read_cell(cell, lambda text: None)
    if days:
        assert Span.parse(str(days.span), days.span.precision) == days.span


@given(cells)
def test_a_cell_is_one_phrase_or_none(cell):
    """The words that were read are words of the cell."""
    mention = resolve_phrase(cell)
    if mention:
        assert mention.text == cell[mention.start : mention.stop]
        if mention.span:
            assert Span.parse(str(mention.span), mention.span.precision) == mention.span


@given(st.sampled_from(CELLS))
def test_blanks_around_a_cell_say_nothing(cell):
    """Spreadsheets are full of them."""
    bare, padded = resolve_phrase(cell), resolve_phrase(f"  {cell} ")
    assert bare
    assert padded
    assert padded.span == bare.span


@pytest.mark.parametrize("length", [MOST_CHARACTERS, MOST_CHARACTERS + 1])
def test_a_cell_longer_than_a_phrase_is_none(length):
    """Eighty characters hold every way of writing one date; a story is none."""
    asked: list[str] = []
    read_cell("x" * length, asked.append)
    assert bool(asked) == (length <= MOST_CHARACTERS)


@pytest.mark.parametrize(("form", "cell", "edtf"), EXAMPLES)
def test_an_example_of_a_form_is_read_by_it(form, cell, edtf):
    """Docs and tests share the examples, so neither can go stale."""
    assert str(resolve_phrase(cell).span) == edtf
    days = read_cell(cell, prose, order_said(fold(cell)) or order_told([fold(cell)]))
    assert (str(days.span), days.form) == (edtf, form.name)


IN_NEWS = {
    # the present is the day of publication
    "2016–present": "2016/2018-09-17",
    "from 2009 to the present": "2009/2018-09-17",
    "1994 (ongoing)": "1994/2018-09-17",
    "2016-2018 (ongoing)": "2016/2018-09-17",
    "between 2012 and now": "2012/2018-09-17",
    "at least since 2014": "2014~/2018-09-17",
    # no year of two figures lies after its year
    "1/31/19": "1919-01-31",
    "31.1.19": "1919-01-31",
    "Jan-19": "1919-01",
    "Q1'19": "[1919-01..1919-03]",
    "3Q19": "[1919-07..1919-09]",
}
"""Examples of forms that mean something else on Monday 17 September 2018."""


@pytest.mark.parametrize(("form", "cell", "edtf"), EXAMPLES)
def test_a_notation_means_the_same_in_news(form, cell, edtf):
    """*2000s* in a report is not another decade; but the present is its day."""
    mention = resolve_phrase(cell, date(2018, 9, 17))
    assert str(mention.span) == IN_NEWS.get(cell, edtf)


@pytest.mark.parametrize("cell", ["04.12.05", "9/17/18", "17-Sep-18"])
def test_a_year_of_two_figures_says_that_its_century_is_assumed(cell):
    """Prose would read these as well, and without a word on it."""
    assert "the century is not said" in resolve_phrase(cell).inferred


def test_what_means_something_else_in_news_is_an_example_of_a_form():
    """And without a day of publication it is read in another way."""
    examples = {cell: edtf for form in FORMS for cell, edtf in form.examples}
    assert all(examples[cell] != edtf for cell, edtf in IN_NEWS.items())


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("1990s–2000s", "1990/2009"),
        ("1990s and 2000s", "[1990..2009]"),
        ("late 2000s", "[2007~..2009~]"),
        ("from the 1990s to the 2000s", "1990/2009"),
        ("1890s–1900s", "1890/1909"),
        ("1900s–1910s", "1900/1919"),
        ("late 1890s or early 1900s", "[1897~..1903~]"),
        ("1800s–1900s", "1800/1999"),
        ("Jan, Feb & Mar 2019", "[2019-01..2019-03]"),
    ],
)
@pytest.mark.parametrize("day", [None, date(2018, 9, 17)])
def test_a_hundred_is_a_century_only_where_no_decade_is_meant(cell, edtf, day):
    """With a day of publication and without: who wrote it when says nothing."""
    assert str(resolve_phrase(cell, day).span) == edtf


@pytest.mark.parametrize("language", ["de", "es", "fr", "it"])
@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("1901-12", "1901-12"),
        ("1502-04", "1502-04"),
        ("2018/09", "2018-09"),
        ("12.–15.3.1890", "1890-03-12/1890-03-15"),
        ("KW 12/2018", "[2018-03-19..2018-03-25]"),
        ("T1 2018", "[2018-01..2018-03]"),
    ],
)
@pytest.mark.parametrize("day", [None, date(2018, 9, 17)])
def test_a_notation_means_the_same_in_the_languages_of_our_calendar(
    cell, edtf, language, day
):
    assert str(resolve_phrase(cell, day, language).span) == edtf


def prose(text):
    """What the rules of prose make of a part."""
    mention = resolve_phrase(text)
    if mention is None or mention.span is None or mention.rule.startswith("archive"):
        return None
    return Days(mention.span, (mention.inferred,))


def test_prose_does_not_load_the_forms_of_cells():
    """They take a while to build, and a thousand articles need none of them."""
    code = """
import sys
from datetime import date
from timeline.dates import find_dates
find_dates("The dam failed on Tuesday.", date(2021, 3, 17))
print("timeline.dates.archive.reader" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False"]


def test_forms_have_names_of_their_own():
    """A form is looked up by its name when it errs."""
    names = [form.name for form in FORMS]
    assert sorted(set(names)) == sorted(names)


def test_every_form_has_an_example():
    """A form without one is documented nowhere and tested nowhere."""
    assert [form.name for form in FORMS if not form.examples] == []


def test_every_trait_is_that_of_a_form():
    """A form that asks for a trait without forms would never find it."""
    assert {trait for form in FORMS for trait in form.traits} == set(FormTrait)


@pytest.mark.parametrize(
    "cell",
    [
        "2016 unless renewed",
        "1850 is wrong",
        "not 1850 but 1851",
        "2016 until the attack",
        "1850–1860, bulk unsorted",
        "after a design of 1850",
        "1 Thermidor an VII",
        "20 Geo. III, 1780 and",
        "5 May 1860s",
        "by descent to his tailor, 1935",
        "1850 with later additions",
    ],
)
def test_a_cell_is_read_only_if_all_its_words_are(cell):
    """Words that were not understood may change the days: a wrong date is worse."""
    mention = resolve_phrase(cell)
    assert mention is None or mention.span is None


REMARKS = """
900 (soldiers)|500 (dead)|300 (pages)|150 (people)|1200 (refugees)|1500 (victims)
1200 (dollars)|1200 (armed soldiers)|c. 1200 (refugees)|before 1500 (Muslims)
May 2018 (mid-month)|May 2018 (weekends)|May 2018 (Mondays)|2018 (Easter)|2018 (Eid)
2018 (Christmas)|2018 (monsoon)|eve: 12 May 2018|12 May 2018 (eve)|1440 (Islamic)
1985 (Hegira)|1398 (Iran)|1398 (Afghanistan)|2011 (Ethiopia)|1920 (Roman)
1920 (legendary)|1920 (apocryphal)|1920 (fictional)|May 2018 (hypothetical)
1920 (deduced)|May 1920 (typo)|1920 (illegible)|May 2019 (preliminary)
12 May 2018 (cancelled)|12 May 2018 (commemorated)|12 May 2018 (anniversary)
1200 (killed)|1500 (lost)|1200 (tweets)|1500 (in prison)|12/03/1398 (Iran)
2018 (centenary)|May 2018 (late monsoon)|hypothetical: 12 May 2018
""".strip().replace("\n", "|")
FIGURES = """
2018-100|2018-101|1999-200|2020-311|1212555123|1000000000|300 x 400|1200 x 1300
1080 x 1920|2li8|10l8|An 12|an x|9999-12-31/P3D|9998-12-31/P999W|1350/1/2|1/2|3/4
Issue 45|print 99|copy 37|model 80|print 45/50|edition of 75|plate 75|born 45|d. 45
hallmarked gold 750|10.1093/1987|9999-12-31|1900-01-00
""".strip().replace("\n", "|")


@pytest.mark.parametrize("cell", f"{REMARKS}|{FIGURES}".split("|"))
@pytest.mark.parametrize("day", [None, date(2021, 3, 17)])
@pytest.mark.parametrize("language", ["en", "und"])
def test_what_may_be_no_date_is_none(cell, day, language):
    """Numbers of things, other calendars, numbers of cases; doubt behind a date."""
    mention = resolve_phrase(cell, day, language)
    assert mention is None or mention.span is None


NUMBERED = """
Room 1911|Gallery 1850|Hall 2018|acc. 1923.45|flight 1978|bus 1950|PO Box 1867|RFC 2018
Psalm 1500|build 1903|built rooms 1850|price reduced 1850|copies printed 1788
dead 1200, wounded 1500|rescued 1788|Windows 1998|titled 1984|not varnished 1761
""".strip().replace("\n", "|")


@pytest.mark.parametrize("cell", NUMBERED.split("|"))
@pytest.mark.parametrize("language", ["en", "und"])
def test_an_unknown_word_makes_no_date_of_a_number(cell, language):
    """Only what was done with a thing may be said in any words, not what it is."""
    mention = resolve_phrase(cell, None, language)
    assert mention is None or mention.span is None


def test_a_cell_that_is_not_read_says_by_which_words():
    """Whoever mends the table sees what to mend."""
    mention = resolve_phrase("2016 unless renewed")
    assert mention.inferred == (
        "says more than its date: 'unless renewed' is not understood"
    )


@pytest.mark.parametrize(
    ("phrase", "edtf"),
    [
        ("2016–present", "2016/2018-09-17"),
        ("Nov 2017 - ongoing", "2017-11/2018-09-17"),
        ("2019–present", "2019/.."),
        ("between 2012 and now", "2012/2018-09-17"),
        ("Sep '18", "2018-09"),
        ("Oct '18", "2018-10"),
        ("17-Sep-19", "1919-09-17"),
    ],
)
def test_a_day_of_publication_tells_what_a_table_leaves_open(phrase, edtf):
    """The present is that day, and no year of two figures lies after its year."""
    mention = resolve_phrase(phrase, date(2018, 9, 17))
    assert str(mention.span) == edtf


@pytest.mark.parametrize(
    ("phrase", "edtf"),
    [
        ("in the lead up to the 2016 US presidential election", "2016"),
        ("Tuesday's vote", "2018-09-11"),
        ("from Friday", "2018-09-14"),
        ("Friday – whenever", None),
    ],
)
def test_a_phrase_of_news_may_hold_other_words(phrase, edtf):
    """Prose is made of them; marks and words of time are understood or it is unread."""
    mention = resolve_phrase(phrase, date(2018, 9, 17))
    assert (str(mention.span) if mention.span else None) == edtf


def test_a_phrase_of_news_says_which_of_its_words_were_read():
    """Nothing is passed over in silence."""
    mention = resolve_phrase("2016 unless renewed", date(2018, 9, 17))
    assert (str(mention.span), mention.basis) == ("2016", "resolved")
    assert mention.inferred == "read from '2016' alone"


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Jan-19", "the century is not said: the latest such year up to 2029"),
        ("c1998", "a year of copyright"),
        ("c1850", "c without a full stop is taken as circa"),
        ("1967, c1965", "the year of copyright, 1965, is another"),
        ("1961, printed 1979", "several dates in one cell: each of them is meant"),
        ("silvered 1788", "'silvered' is taken as no part of the date"),
        ("1950, printed no later than 1976", "the second is not before the first"),
        ("1697 [i.e. 1967]", "corrected from 1697"),
        ("01/10/2019 - 31/12/2019", "the day comes first, as in 31/12/2019"),
        ("Tue 17/09/2018", "the words say Tuesday, but 17 September 2018 was a Monday"),
        ("12 Feb. 1702/3", "the year then began in March; 1703 as we count"),
    ],
)
def test_what_a_cell_leaves_to_be_inferred_is_said(cell, said):
    """A reader can check what was assumed, and set the days otherwise."""
    mention = resolve_phrase(cell)
    assert said in mention.inferred
    assert mention.basis == "resolved"


def test_one_end_tells_the_order_of_the_other():
    """Nobody writes two orders into one cell."""
    mention = resolve_phrase("01/10/2019 - 31/12/2019")
    assert str(mention.span) == "2019-10-01/2019-12-31"


@pytest.mark.parametrize(
    "clear",
    [
        "25/12/2017",
        "25/12/17",
        "25 12 2017",
        "25.12.2017",
        "25/12/17 14:30",
        "25-12-99",
    ],
)
def test_an_order_told_elsewhere_holds_for_years_of_two_figures(clear):
    """The column is one, however its cells are shortened."""
    told = resolve_column([clear, "03/04/18", "5/6/18", "07 08 2018"])
    assert [str(mention.span) for mention in told[1:]] == [
        "2018-04-03",
        "2018-06-05",
        "2018-08-07",
    ]


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("20.08.", "2018-08-20"),
        ("20. 8.", "2018-08-20"),
        ("8/20", "2018-08-20"),
        ("20/8", "2018-08-20"),
        ("8/9", None),
        ("9/9", None),
        ("1/2", None),
        ("2/3", None),
        ("3/4", None),
        ("5/8", None),
        ("12/18", None),
        ("31.6.", None),
        ("31/31", None),
        ("24/7", None),
    ],
)
@pytest.mark.parametrize("language", ["en", "und", "de"])
def test_a_day_of_publication_tells_the_year_of_figures(cell, edtf, language):
    """They are a date and no time of day: 20.08. was never eight in the evening."""
    mention = resolve_phrase(cell, date(2018, 9, 17), language)
    assert (str(mention.span) if mention and mention.span else None) == edtf
    assert resolve_phrase(cell, None, language) is None


def test_the_eleventh_of_september_has_its_year():
    """Unless a column tells that it is the ninth of November."""
    day = date(2018, 9, 17)
    assert str(resolve_phrase("9/11", day).span) == "2001-09-11"
    assert str(resolve_column(["20/8", "9/11"], day)[1].span) == "2018-11-09"


def test_a_column_tells_the_order_of_figures_without_a_year():
    """And of those with one."""
    told = resolve_column(["20/8", "8/9", "3/4/2018"], date(2018, 9, 17))
    assert [str(mention.span) for mention in told] == [
        "2018-08-20",
        "2018-09-08",
        "2018-04-03",
    ]
    assert "as in 20/8" in told[1].inferred


@pytest.mark.parametrize(
    ("beside", "edtf"),
    [
        (["1883-84"], "1905/1906"),
        (["1883-84", "1901", "n.d."], "1905/1906"),
        (["1901", "1908-11"], "1905-06"),
        (["1883-84", "1990-05"], "1905-06"),  # a month, for 1990 did not end in 1905
        (["1883-84", "2018-09-17"], "1905-06"),
    ],
)
def test_a_column_tells_whether_figures_are_two_years_or_a_month(beside, edtf):
    *_, mention = resolve_column([*beside, "1905-06"])
    assert (mention.text, str(mention.span)) == ("1905-06", edtf)
    assert mention.basis == "resolved"
    assert ("as in 1883-84" in mention.inferred) == (edtf == "1905/1906")


def test_a_month_of_a_year_tells_no_order():
    """*12/18* may be December 2018, where that was not to come; *8/20* is a day."""
    day = date(2018, 9, 17)
    assert resolve_column(["12/18", "3/4"], day)[1].span is None
    told = resolve_column(["8/20", "3/4", "12/18"], day)
    assert [str(mention.span) for mention in told] == [
        "2018-08-20",
        "2019-03-04",
        "2018-12-18",
    ]
    assert resolve_column(["20/8", "12/18"], day)[1].span is None


@pytest.mark.parametrize(
    ("cell", "language"),
    [
        ("le 12", "und"),
        ("il 12", "und"),
        ("il 12", "it"),
        ("um 12 Uhr", "und"),
        ("total: 1,204", "und"),
        ("FY18/19", "und"),
        ("FY 18/19", "und"),
    ],
)
def test_a_part_of_a_date_is_no_day_of_publication(cell, language):
    """English prose counts it from there; of other languages it is too little."""
    mention = resolve_phrase(cell, date(2021, 3, 17), language)
    assert mention is None or mention.span is None


@pytest.mark.parametrize(
    ("cell", "edtf", "said"),
    [
        ("3/4/2018 (US)", "2018-03-04", "month comes first, as in the US"),
        ("3/4/2018 (American)", "2018-03-04", "month comes first, as in the US"),
        ("3/4/2018 (mm/dd)", "2018-03-04", "month comes first, as in mm/dd"),
        ("3/4/2018 (UK)", "2018-04-03", "day comes first, as in the UK"),
        ("3/4/2018 (European)", "2018-04-03", "day comes first, as in Europe"),
        ("3/4/18 (dd/mm/yy)", "2018-04-03", "the century is not said"),
    ],
)
@pytest.mark.parametrize("day", [None, date(2018, 9, 17)])
def test_a_remark_tells_the_order(cell, edtf, said, day):
    """Against that of the column: it was put there for that."""
    for mention in (
        resolve_phrase(cell, day),
        resolve_column(["25/12/2017", "12/25/17", cell], day)[2],
    ):
        assert str(mention.span) == edtf
        assert said in mention.inferred


def test_what_may_be_a_day_of_the_persian_calendar_is_no_day_of_the_middle_ages():
    """In Persian it is one of theirs; elsewhere nobody knows."""
    assert str(resolve_phrase("1396/10/07", None, "fa").span) == "2017-12-28"
    for language in ("en", "und"):
        mention = resolve_phrase("1396/10/07", None, language)
        assert mention.span is None
        assert "Persian" in mention.inferred


def test_a_column_tells_the_order_of_day_and_month():
    """Its clear dates decide for all of its cells, and each answer says by which."""
    day_first = resolve_column(["25/12/2017", "03/04/2018", "n.d."])
    assert [str(m.span) if m else None for m in day_first] == [
        "2017-12-25",
        "2018-04-03",
        None,
    ]
    assert "as in 25/12/2017" in day_first[1].inferred
    month_first = resolve_column(["12/25/2017", "03/04/2018"])
    assert str(month_first[1].span) == "2018-03-04"


@pytest.mark.parametrize(
    "cells",
    [
        ["03/04/2018"],
        ["25-12-17", "03/04/2018"],  # perhaps 17 December 2025
        ["12.30.15", "03/04/2018"],  # a time of day
        ["03/03/2018 13:45", "03/04/2018"],
        ["25/12/2017", "12/25/2017", "03/04/2018"],
    ],
)
def test_a_column_that_does_not_tell_keeps_both(cells):
    """Nothing is swapped in silence: two orders in one column are none."""
    assert str(resolve_column(cells)[-1].span) == "[2018-03-04,2018-04-03]"


@pytest.mark.parametrize("cell", ["1294, ٣", "1963, ३", "1٣63,٣,9"])
def test_figures_of_two_scripts_in_a_list_do_not_stop_the_reader(cell: str) -> None:
    """A span is written in ASCII figures, whatever the cell is written in."""
    for language in ("en", "und", "ar"):
        mention = resolve_phrase(cell, None, language)
        assert mention is None or str(mention.span).isascii()
