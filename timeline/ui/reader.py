"""The page that reads a text: its date phrases where they stand, and what they mean."""

import re
from datetime import date
from functools import partial
from operator import attrgetter

import pandas as pd
import streamlit as st

from timeline.articles import (
    Article,
    date_rows,
    dates_csv,
    read_article,
    read_publication,
)
from timeline.dates import Mention
from timeline.dates.bylines import Dateline
from timeline.errors import SpanError
from timeline.languages import LANGUAGE_NAMES
from timeline.phrases import capital, plural
from timeline.safe import isolate, md, md_piece
from timeline.spans import Span
from timeline.words import published_words

LONGEST = 200_000
"""Characters of a text: some forty pages, read in a second or two."""
EXAMPLE = """Ferry line to close after two centuries

Tuesday 18 September 2018

The last ferry to Skarholm will sail on Friday, its owners said yesterday. Passengers \
have been asked since early August to book ahead. The line lost money between 2012 and \
2017, and last month a second captain left. "We kept it going for eleven years," the \
director told the council on Sunday.
"""
_NAMES = {"en": "English", **LANGUAGE_NAMES}
_LANGUAGES = {"und": "Detect it", **_NAMES}
_SURE = {
    "stated": "as the text says",
    "likely": "most likely, by what its head says",
}
"""`Dateline.sure` → how a reader is told."""
_COLUMNS = {
    "number": st.column_config.NumberColumn("No.", help="As in the text", width=45),
    "words": st.column_config.TextColumn("Words", width=175),
    "meaning": st.column_config.TextColumn("Meaning", width=250),
    "why": st.column_config.TextColumn("Why", width=390),
    "written": st.column_config.TextColumn(
        "Written", width=145, help="Days in EDTF (ISO 8601-2), all else as in TIMEX3"
    ),
    "rule": st.column_config.TextColumn("Rule", width=115),
}
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BREAKS = re.compile(r"((?<!\s)\s*\n\s*)")  # each run of blanks is tried once


def reader_page() -> None:
    st.title("Read the dates of a text", anchor=False)
    st.markdown(
        "Paste an article. Every date phrase is marked where it stands, with the days"
        " that it means and why. The text is not saved, and no other visitor sees it."
    )
    text = _text_box()
    published, language = _options()
    if not text.strip():
        return
    try:
        day = read_publication(published) if published else None
    except SpanError as error:
        st.error(md(capital(str(error))), icon=":material/error:")
        return
    _draw_article(_read(_shortened(text), day, language))


def _text_box() -> str:
    """The text as it was when somebody last asked to have it read.

    A form: what stands below, and can be downloaded, is always what was read.
    """
    with st.form("text_form", border=False):
        text = st.text_area(
            "Text",
            key="text",
            height=180,
            persist_state="session",
            placeholder="Paste the text here, with its header if it has one",
        )
        with st.container(horizontal=True):
            st.form_submit_button(
                "Read it", type="primary", icon=":material/ink_highlighter:"
            )
            if not (text or "").strip():
                st.form_submit_button("Show an example", on_click=_put_example)
    return text or ""


def _options() -> tuple[str, str]:
    left, right = st.columns(2)
    with left:
        published = st.text_input(
            "Published on",
            key="text_published",
            max_chars=100,
            persist_state="session",
            placeholder="as the text tells it",
            help="Such as 17 September 2018 or 2018-09-17; between two days,"
            " 2018-09-16/2018-09-17. “Yesterday” and “last month” count from it.",
        )
    with right:
        language = st.selectbox(
            "Language",
            list(_LANGUAGES),
            key="text_language",
            persist_state="session",
            format_func=lambda code: _LANGUAGES[code],
        )
    return (published or "").strip(), str(language)


def _put_example() -> None:
    """Not over a text that was typed and not yet read: the click brings it along."""
    if not str(st.session_state.get("text") or "").strip():
        st.session_state["text"] = EXAMPLE
        _forget_the_day()


def _forget_the_day() -> None:
    st.session_state["text_published"] = ""


def _shortened(text: str) -> str:
    if len(text) > LONGEST:
        st.warning(
            f"The text has {len(text):,} characters; the first {LONGEST:,} are read.",
            icon=":material/warning:",
        )
    return text[:LONGEST]


# For one visitor alone: a text of one is no business of the others.
@st.cache_resource(max_entries=4, scope="session", show_spinner="Reading the text …")
def _read(text: str, published: date | Span | None, language: str) -> Article:
    return read_article(text, published, language)


def _draw_article(article: Article) -> None:
    if article.against:
        _draw_contradiction(article, article.against)
    st.markdown(
        f"**Published:** {published_line(article)}  \n"
        f"**Language:** {language_line(article)}"
    )
    count = len(article.mentions)
    if not count and not article.waiting:
        st.info("No date phrase was found in this text.", icon=":material/info:")
        return
    st.subheader(f"{plural(count, 'date phrase')} in the text", anchor=False)
    if article.waiting:
        more = plural(len(article.waiting), "phrase")
        st.warning(
            f"{more} more, marked in grey, cannot be read without the publication day.",
            icon=":material/event:",
        )
    with st.container(border=True, key="marked"):
        st.markdown(marked_text(article))
    st.caption(
        ":blue-background[Blue] has days on the calendar; :orange-background[orange] is"
        " a length of time, a repetition or a vague word, and has none;"
        " :gray-background[grey] needs the publication day."
    )
    if count:
        _draw_meanings(article)


def _draw_contradiction(article: Article, told: Dateline) -> None:
    """The day in the field wins; that may be one left over from another text."""
    words = " ".join(article.text[told.start : told.stop].split())
    day = published_words(str(told.span))
    quoted = "" if words == day else f" (“{md(words)}”)"
    st.warning(
        f"The head of the text says **{md(day)}**{quoted}, but its dates count from"
        " the day typed above.",
        icon=":material/event_busy:",
    )
    st.button("Count from the day that the text tells", on_click=_forget_the_day)


def _draw_meanings(article: Article) -> None:
    st.subheader("What each of them means", anchor=False)
    st.dataframe(
        pd.DataFrame(date_rows(article)),
        hide_index=True,
        column_config=_COLUMNS,
        key="text_dates",
        alt="The date phrases of the text, the days that they mean, and why",
    )
    st.download_button(
        "Download these dates",
        data=partial(dates_csv, article),
        file_name="dateline_dates.csv",
        mime="text/csv",
        key="export_dates",
        icon=":material/download:",
        on_click="ignore",
    )


def published_line(article: Article) -> str:
    """From which day its dates count, and who says so."""
    found = article.dateline
    words = "" if found is None else article.text[found.start : found.stop]
    said = md(" ".join(words.split()))
    if article.published is None:
        tells = f"the text says “{said}”, without a year" if found else "not told"
        return f"{tells}. Write the day above: “yesterday” and the like count from it."
    day = md(published_words(str(article.published)))
    if found is None:
        return day
    return f"{day}, {_SURE[found.sure]}: “{said}” ({md(found.why)})"


def language_line(article: Article) -> str:
    """The language that it was read in, and which other one it seems to be in."""
    name = _NAMES.get(article.language, article.language)
    if article.unlike and not article.seems:
        return f"read as {name}, though hardly any word of it is: {_UNREAD}."
    if not article.seems:
        return name
    return f"{name}, but the text looks {_NAMES[article.seems]}: choose that above."


_UNREAD = "of a language that is not in the list above only dates in figures are sure"


def marked_text(article: Article) -> str:
    """The text as Markdown that shows it as it is, with its phrases marked, numbered.

    Lines stay lines, each in the direction of its own letters.
    """
    numbers = {each: number for number, each in enumerate(article.mentions, 1)}
    pieces, at = [], 0
    for each in sorted((*article.mentions, *article.waiting), key=attrgetter("start")):
        pieces += [
            _plain(article.text[at : each.start]),
            _marked(each, numbers.get(each)),
        ]
        at = each.stop
    whole = "".join([*pieces, _plain(article.text[at:])])
    return "".join(
        piece if number % 2 else isolate(piece)
        for number, piece in enumerate(_BREAKS.split(whole))
    )


def _marked(each: Mention, number: int | None) -> str:
    words = md_piece(each.text)
    if number is None:
        return f":gray-background[{words}]"
    colour = "blue" if each.span else "orange"
    return f":{colour}-background[{words}]{str(number).translate(_SUPERSCRIPT)}"


def _plain(text: str) -> str:
    """Foreign text, escaped; a blank at either end and its line breaks are kept."""
    pieces = _BREAKS.split(text)
    return "".join(
        ("\n\n" if piece.count("\n") > 1 else "  \n") if number % 2 else _line(piece)
        for number, piece in enumerate(pieces)
    )


def _line(text: str) -> str:
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{md_piece(text)}{after}"
