"""The Method page: made from the rules, columns and reports themselves."""

import pandas as pd
import streamlit as st

from timeline.actors import load_actors
from timeline.columns import BASES, KINDS, REPORT_COLUMNS, STATUSES
from timeline.dates.rules import RULES
from timeline.errors import SpanError
from timeline.phrases import plural
from timeline.reports import Reports
from timeline.safe import link
from timeline.spans import Span
from timeline.ui.data import Book, load
from timeline.ui.problems import draw_problems
from timeline.words import published_words, span_words

DATES = """
Dateline never guesses a day. It looks for the words that say when something happened,
and works out which days of the calendar they can mean:

- **“On Sunday”**, published on Monday 17 September 2018, is Sunday 16 September. A
  weekday is the last such day up to publication, unless the words point ahead.
- **“Last month”** is *some day in August 2018*: one day, and we do not know which. It
  is drawn as a bar that fades at both ends, with an open mark.
- **“Between 2012 and 2017”** is a time that *lasted* from 2012 to 2017. It is drawn as
  a firm bar. The two are never drawn or written alike.
- **“Since the start of the year”** lasts from 1 January to the publication day.
- **“Early”**, **“late”**, **“around”** stay what they are: the days narrow where the
  words narrow them, and the doubt is kept.
- Where an outlet does not print its publication day, its words are read for every day
  that it can be, and the result covers them all.

Every account shows the printed words, the day they were counted from, the rule that
read them and what was inferred. Beside it stands the result in EDTF, the international
standard for dates that are not sure (ISO 8601-2).
"""

MARKS = """
The crowded weeks are enlarged; the years before share the rest of the width. Each event
has a number in order of time, the same in the chart, the table and the list, whatever
the filters are. A mark grows with the number of outlets that tell the event. Where the
outlets' days do not meet, each of them has its own thin bar, and the mark stands where
most of them agree, else at the first. Where those bars would hide behind the mark they
are drawn longer than their days. In the lanes of outlets, each event stands on the days
which that outlet alone names. That the days of outlets do not meet is no dispute where
“about” explains it: each outlet that says so may miss by one unit of its words, a year
for “about 2009”. Then they are said to agree roughly. An event with two actors stands
in both of their lanes.
"""

LIMITS = """
An account is what one outlet says, in our words. What somebody claims is marked
*alleged*, with the name of whoever claims it; nothing here says who is right. That
only one outlet tells an event does not make it wrong, and that many do does not make
it true: outlets copy from each other. A date can be read rightly and still be wrong in
the article. Days before the year 1 and after 9999 cannot be shown; they are listed as
problems.
"""


def method_page() -> None:
    book = load()
    st.title("How to read this timeline", anchor=False)
    st.header("How dates are read", anchor=False)
    st.markdown(DATES)
    with st.expander(f"All {len(RULES)} rules, with examples"):
        st.caption("As if published on Monday 17 September 2018.")
        _table(rules_table(), "rules", "Rules for date phrases, with examples")
    st.header("How events are drawn", anchor=False)
    st.markdown(MARKS)
    st.header("The sources", anchor=False)
    _sources(book)
    st.header("What is uncertain", anchor=False)
    st.markdown(LIMITS)
    st.markdown("\n".join(f"- {line}" for line in doubt_lines(book)))
    draw_problems(book)
    st.header("The columns of the file", anchor=False)
    st.markdown(
        "The file is a CSV with one row for each outlet’s account of each event. Any"
        " file with these columns can be opened: `make run EVENTS=other.csv`, or"
        " without make `python -m timeline serve other.csv`."
    )
    _table(columns_table(), "columns", "The columns of a report table")
    left, right = st.columns(2)
    with left:
        _table(_words_table("Kind", KINDS), "kinds", "Kinds of event")
    with right:
        _table(_words_table("Status", STATUSES), "statuses", "Statuses")
        _table(_words_table("Dated by", BASES), "bases", "How reports are dated")
    st.header("Names that mean the same", anchor=False)
    _table(names_table(), "names", "Actors and the other names they are printed under")


def _table(frame: pd.DataFrame, key: str, alt: str) -> None:
    widths = {name: st.column_config.TextColumn(width="large") for name in frame}
    widths |= {
        name: st.column_config.TextColumn(width="small") for name in list(frame)[:1]
    }
    st.dataframe(frame, hide_index=True, key=key, alt=alt, column_config=widths)


def _sources(book: Book) -> None:
    st.dataframe(
        sources_table(book.reports),
        hide_index=True,
        key="sources",
        placeholder="",
        alt="The articles that the reports are taken from",
        column_config={
            "Headline": st.column_config.TextColumn(width="large"),
            "Address": st.column_config.LinkColumn(
                display_text="Read it", width="small"
            ),
        },
    )


def rules_table() -> pd.DataFrame:
    """One row per example: the rule, the words, and the days they mean."""
    return pd.DataFrame(
        [
            (rule.name, phrase, meaning(value), value)
            for rule in RULES
            for phrase, value in rule.examples
        ],
        columns=["Rule", "Words", "Mean", "Written"],
    )


def meaning(value: str) -> str:
    """EDTF in English; lengths and repetitions have no days."""
    try:
        return span_words(Span.parse(value))
    except SpanError:
        return "no days of the calendar"


def columns_table() -> pd.DataFrame:
    return pd.DataFrame(
        [(c.name, c.doc, "yes" if c.must else "") for c in REPORT_COLUMNS],
        columns=["Column", "What it holds", "Must be filled"],
    )


def _words_table(name: str, words: dict[str, str]) -> pd.DataFrame:
    return pd.DataFrame(list(words.items()), columns=[name, "Meaning"])


def names_table() -> pd.DataFrame:
    return pd.DataFrame(
        [(a.name, ", ".join(a.aliases), a.note) for a in load_actors()],
        columns=["Name", "Also printed as", "Why"],
    )


def sources_table(reports: Reports) -> pd.DataFrame:
    """One row per article, with how many reports were taken from it."""
    article = ["outlet", "headline", "author", "published", "url"]
    found = reports.groupby(article, sort=False).size().reset_index(name="Reports")
    return pd.DataFrame(
        {
            "Outlet": found["outlet"],
            "Headline": found["headline"],
            "Author": found["author"],
            "Published": found["published"].map(published_words),
            "Reports": found["Reports"],
            "Address": found["url"].map(link),
        }
    )


def doubt_lines(book: Book) -> list[str]:
    """What can be counted of the doubts in this file."""
    bases = book.reports["basis"].value_counts()
    lines = [
        f"{count} of {plural(len(book.reports), 'report')}: {BASES[basis]}"
        for basis in BASES
        if (count := int(bases.get(basis, 0)))
    ]
    alone = int((book.events["outlets"].map(len) == 1).sum())
    rough = int(book.events["rough"].sum())
    disputed = int(book.events["disputed"].sum()) - rough
    events = plural(len(book.events), "event")
    lines.append(f"{alone} of {events}: told by one outlet alone")
    lines.append(f"{disputed} of {events}: the outlets do not agree on a day")
    if rough:
        lines.append(f"{rough} of {events}: the outlets agree only roughly on a day")
    return lines
