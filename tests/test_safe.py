"""Text from strangers, at each of the places where it could do harm."""

import csv
import io
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.safe import ISOLATES, cell, clean, hides, isolate, link, md, pl, uncell

ANYTHING = st.text(st.characters(), max_size=40)  # lone surrogates as well
TRIGGERS = "=+-@\t\r\0＝＋－＠"

UNSEEN = {
    "bidi override": "a\u202eb",
    "isolate": "a\u2066b\u2069",
    "marks": "\u200ea\u200f\u061cb",
    "zero width": "a\u200bb\u2060\ufeff",
    "soft hyphen": "a\xadb",
    "controls": "a\x07b\x7f\x9b",
    "NUL": "a\0b",
    "half a pair": "a\ud800b",
    "tag": "a\U000e0041b",
}


@pytest.mark.parametrize("text", UNSEEN.values(), ids=UNSEEN)
def test_clean_takes_away_what_nobody_sees(text):
    """Such marks make a text read as something else than it is."""
    assert clean(text) == "ab"
    assert hides(text)


@pytest.mark.parametrize("text", ["می‌خواهم", "👩‍🚒 fire", "Zürich", "क्‍ष", "3 ⅓", ""])
def test_clean_keeps_what_people_write(text):
    """The joiners belong to Persian, Hindi and emoji."""
    assert clean(text) == unicodedata.normalize("NFC", text)
    assert not hides(text)


def test_clean_makes_one_line_within_the_limit():
    """Line breaks of all kinds are blanks."""
    assert clean(" a\r\n\tb\u2028c \x85 d ") == "a b c d"
    assert clean("ab cd", 3) == "ab"


@given(ANYTHING, st.none() | st.integers(0, 30))
def test_cleaning_twice_changes_nothing(text, limit):
    """Else a table would change each time it is read and written."""
    once = clean(text, limit)
    assert clean(once, limit) == once
    assert not hides(once)
    once.encode()


MIXED = [
    ("شب ۱۷ مهر", True),
    ("Kaveh کاوه", True),
    ("אחד", True),
    ("Zürich 17:30", False),
    ("", False),
]


@pytest.mark.parametrize(("text", "alone"), MIXED)
def test_what_runs_from_the_right_is_isolated_in_every_sink(text, alone):
    """Else our quotation marks and numbers are drawn among the words of others."""
    start, stop = ISOLATES
    isolated = f"{start}{text}{stop}" if alone else text
    assert isolate(text) == isolated
    assert pl(text) == isolated
    assert md(text).replace("\\", "").replace("\u2060", "") == isolated
    assert clean(isolated) == text, "what is read and written holds none of it"


MARKDOWN = [
    *("![](http://evil.example/p.png)", "[a](http://evil.example)", "<b>a</b>", "`a`"),
    *(
        "1. May 1886 strike",
        "AT&amp;T",
        ":red[alert]",
        "$5 to $7",
        "# a",
        "- a",
        "~~a~~",
    ),
    *(":material/close:", "http://evil.example", "www.evil.example", "a@evil.example"),
]


@pytest.mark.parametrize("text", MARKDOWN)
def test_md_leaves_no_mark_that_markdown_knows(text):
    """Each mark is escaped, and taking the escapes away gives the text."""
    shown = md(text)
    assert re.sub(r"\\(.)", r"\1", shown).replace("\u2060", "") == text
    assert not re.search(r"(?<!\\)[!\[\]<>`$#~&]", re.sub(r"\\.", "", shown))
    assert not re.search(r"://|:[a-z]|www\.|@[a-z]", re.sub(r"\\(.)", r"\1", shown))


@given(ANYTHING)
def test_md_escapes_all_punctuation_in_one_line(text):
    """Whatever comes, Markdown finds plain words."""
    rest = re.sub(r"\\[!-/:-@\[-`{-~]", "", md(text))
    assert not re.search(r"[!-/:-@\[-`{-~\n\r]", rest)


@given(ANYTHING)
def test_pl_leaves_no_tag_no_formula_and_no_line_break(text):
    """Plotly reads tags and, between dollars, formulas; a hover box ends at <extra>."""
    assert not re.search(r"[<>$\n\r]", pl(text))


LINKS = {
    "https://example.org": True,
    "http://example.org:8080/a?b=c&d=%20#e": True,
    "HTTPS://EXAMPLE.ORG/": True,
    "https://münchen.example/straße": True,
    "": False,
    "example.org": False,
    "//example.org/a": False,
    "/etc/passwd": False,
    "https://": False,
    "https:///a": False,
    "javascript:alert(1)": False,
    "JaVaScRiPt:alert(1)": False,
    "data:text/html,<script>": False,
    "ftp://example.org": False,
    "file:///etc/passwd": False,
    "https://user@example.org": False,
    "https://good.example@evil.example": False,
    "https://example.org/a b": False,
    " https://example.org": False,
    "https://example.org/\n": False,
    "java\tscript:alert(1)": False,
    'https://example.org/"onclick="': False,
    "https://example.org/<b>": False,
    "https://example.org/\u202egpj": False,
    "https://example.org:99999/": False,
    "https://[::1": False,
    "https://example.org/" + "a" * 2000: False,
}


@pytest.mark.parametrize(("url", "good"), LINKS.items(), ids=lambda v: str(v)[:40])
def test_a_link_is_an_address_on_the_web_and_nothing_else(url, good):
    """Everything else is shown as text."""
    assert link(url) == (url if good else None)


@given(ANYTHING)
def test_link_never_fails(text):
    """Any cell can stand in the column."""
    assert link(text) in (text, None)


@example("'")
@example("''=")
@example("'80s")
@given(ANYTHING | st.text(f"'{TRIGGERS}a", max_size=5))
def test_uncell_undoes_cell_and_nothing_can_run(text):
    """Exactly one apostrophe comes, and exactly that one goes."""
    written = cell(text)
    assert uncell(written) == text
    assert not written.startswith(tuple(TRIGGERS))


@given(st.text("'=a", max_size=4), st.text("'=a", max_size=4))
def test_two_texts_never_make_one_cell(one, other):
    """So nothing is mistaken on the way back."""
    assert (cell(one) == cell(other)) == (one == other)


def test_cells_that_are_harmless_stay_as_they_are():
    """Quotes are common in headlines; they need no help."""
    for text in ("'80s", "'We are real people'", "a=b", "", "1-2"):
        assert cell(text) == text


def test_a_quoted_cell_is_still_inert():
    """Spreadsheets take the quotes of CSV off before they look for formulas."""
    out = io.StringIO()
    csv.writer(out).writerow([cell('=HYPERLINK("http://evil.example","a, b")')])
    (back,) = next(csv.reader(io.StringIO(out.getvalue())))
    assert back.startswith("'=")
