"""The page that reads a text: its date phrases where they stand, and what they mean."""

import re
from datetime import date
from functools import partial

import pandas as pd
import streamlit as st

from timeline.articles import Article, date_rows, dates_csv, read_article
from timeline.documents import read_day
from timeline.errors import SpanError
from timeline.languages import LANGUAGE_NAMES
from timeline.phrases import capital, plural
from timeline.safe import md
from timeline.spans import Span
from timeline.words import published_words

LONGEST = 200_000
"""Characters of a text: some forty pages, read in less than a second."""
EXAMPLE = """Ferry line to close after two centuries

Tuesday 18 September 2018

The last ferry to Skarholm will sail on Friday, its owners said yesterday. Passengers \
have been asked since early August to book ahead. The line lost money between 2012 and \
2017, and last month a second captain left. "We kept it going for eleven years," the \
director told the council on Sunday.
"""
_LANGUAGES = {"und": "Told by its words", "en": "English", **LANGUAGE_NAMES}
_SURE = {
    "stated": "as the text says",
    "likely": "most likely, by what stands at its head",
}
"""`Dateline.sure` → how a reader is told."""
_COLUMNS = {
    "number": st.column_config.NumberColumn("No.", help="As in the text", width=45),
    "words": st.column_config.TextColumn("Words", width=175),
    "means": st.column_config.TextColumn("Mean", width=250),
    "why": st.column_config.TextColumn("Why", width=390),
    "written": st.column_config.TextColumn(
        "Written", width=145, help="Days in EDTF (ISO 8601-2), all else as in TIMEX3"
    ),
    "rule": st.column_config.TextColumn("Rule", width=115),
}
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BREAKS = re.compile(r"(\n\s*)")


def reader_page() -> None:
    st.title("Read the dates of a text", anchor=False)
    st.markdown(
        "Paste an article. Every date phrase is marked where it stands, with the days"
        " that it means and why. The text stays on your machine."
    )
    text = st.text_area(
        "Text",
        key="text",
        height=180,
        max_chars=LONGEST,
        persist_state="session",
        placeholder="Paste the text here, with its header if it has one",
    )
    published, language = _options()
    if not (text or "").strip():
        st.button("Show an example", on_click=_put_example, icon=":material/article:")
        return
    try:
        day = read_day(published) if published else None
    except SpanError as error:
        st.error(md(capital(str(error))), icon=":material/error:")
        return
    _draw_article(_read(str(text), day, language))


def _options() -> tuple[str, str]:
    left, right = st.columns(2)
    with left:
        published = st.text_input(
            "Published on",
            key="text_published",
            persist_state="session",
            placeholder="as the text tells it",
            help="Such as 2018-09-17. “Yesterday” and “last month” count from it.",
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
    st.session_state["text"] = EXAMPLE


# For one visitor alone: a text of one is no business of the others.
@st.cache_resource(max_entries=4, scope="session", show_spinner="Reading the text …")
def _read(text: str, published: date | Span | None, language: str) -> Article:
    return read_article(text, published, language)


def _draw_article(article: Article) -> None:
    st.markdown(f"**Published:** {published_line(article)}")
    count = len(article.mentions)
    if not count:
        st.info("No date phrase was found in this text.", icon=":material/info:")
        return
    st.subheader(f"{plural(count, 'date phrase')} in the text", anchor=False)
    with st.container(border=True, key="marked"):
        st.markdown(marked_text(article))
    st.caption(
        ":blue-background[Blue] has days on the calendar; :gray-background[grey] is a"
        " length of time, a repetition or a vague word, and has none."
    )
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
    if article.published is None:
        return (
            "the text does not tell, so what counts from that day (“yesterday”, “last"
            " month”) is left out. Write the day above."
        )
    day = md(published_words(str(article.published)))
    found = article.dateline
    if found is None:
        return day
    words = md(" ".join(article.text[found.start : found.stop].split()))
    return f"{day}, {_SURE[found.sure]}: “{words}” ({md(found.why)})"


def marked_text(article: Article) -> str:
    """The text as Markdown that shows it as it is, with its phrases marked, numbered.

    Lines stay lines.
    """
    pieces, at = [], 0
    for number, mention in enumerate(article.mentions, 1):
        colour = "blue" if mention.span else "gray"
        words = md(article.text[mention.start : mention.stop])
        pieces += [
            _plain(article.text[at : mention.start]),
            f":{colour}-background[{words}]{str(number).translate(_SUPERSCRIPT)}",
        ]
        at = mention.stop
    return "".join([*pieces, _plain(article.text[at:])])


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
    return f"{before}{md(text)}{after}"
