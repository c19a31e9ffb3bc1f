"""Writes docs/dates.md from the policies and the rules: `make docs`."""

from collections.abc import Sequence
from inspect import getdoc
from pathlib import Path

from timeline.dates import foreign
from timeline.dates.archive import reader as archive
from timeline.dates.archive.steps import Form
from timeline.dates.policies import POLICIES, Policy
from timeline.dates.rules import GROUPS, RULES
from timeline.dates.steps import Rule

PAGE = Path(__file__).parents[2] / "docs" / "dates.md"
_INTRO = """# How dates are read

This page is written by `make docs` from the rules themselves; the examples are tests.
All of them are read as published on **Monday 17 September 2018**.

A text goes through four steps, each a file or folder of `timeline/dates/`: `read`
finds phrases by rules, `refine` looks at the words around them, `resolve` finds the
days of each, and `place` takes them in text order, so that each can count from what
was told before it, and a history knows how far it may go from the next
full date. A phrase gets its days in EDTF (ISO 8601-2), the rule that read it,
and one sentence that says what was inferred; beside these stands the TIMEX3 type and
value of TimeML, in which modifiers lie inside a mark and prepositions outside.

How to read the days: `2018-08` is some day in August 2018; `[a..b]` one day of these;
`a/b` all of it, from a to b; `..` an open end; `198X` the 1980s; `2018-22` the summer;
`~` approximate, `?` uncertain. The unit of the words stands beside the EDTF, which has
no word for weeks, quarters and halves.
"""
_ARCHIVE = """## In the cells of archives and tables

A lone phrase, such as `date_phrase` of a report, may also be written as museums,
libraries, provenance and spreadsheets write: `c.1830–41`, `late 18th c.`, `184-?`,
`until his death in 1889`, `17-Sep-18`, `2016–present`.

- A cell is read only if all of its words are accounted for; names such as a place, a
  sale or a dynasty, and a few idle words, say nothing about when. What else is left
  over leaves the cell unread, and is named. What is no cell is prose, if there is a day
  of publication; other words may stand beside its date, and it says which were read.
- *From A to B* and *A–B* last throughout; short ends take their digits from the start.
  *Between* the same. An end that is not told is open: `2016/..`, `../1999`. With a day
  of publication, *present* is that day, and what holds *since* then holds until then.
- *At least since 2014* and *by 1920 to 1935* may have begun earlier, *until at least
  1935* may have lasted longer: that end is approximate, and the inference says so.
- `18--` and hundreds such as *1800s* are centuries, in parts too: *late 1800s*. The
  2000s are a decade, and so are hundreds beside one: *1890s–1900s*.
- *By 1673* is `[..1673]`, *before 1850* `[..1849]`, *after 1603* `[1604..]`.
- *Circa* keeps its `~` and invents no bounds. In front of a stretch of time it holds
  for both ends, `c.1830–41`; beside one end for that alone, `1798–c.1802`.
- Several dates in one cell are a span with gaps: *some day of these*. EDTF has a sign
  for *each of these*, which spans have not; so the inference says it.
- Years of two figures are the latest up to 2029, as spreadsheets have it, or up to the
  year of publication. 03/04/18 stays open unless the column tells the order, by cells
  such as 25/12/17, 25.12.2017 or 25 12 2017; 25-12-17 may begin with its year.
- Days without a year in figures, `20.8.` and `20/8`, are read with a day of publication
  only. 3/4 may be a fraction and 12/18 a month, unless the column tells the order.
- A remark tells it as well, `3/4/2018 (US)`, `(UK)`, `(dd/mm)`.
- A time of day without its day, a day without its month, are no dates of a cell.
- `c1998`, `p1983`, `©2004` are years of copyright; beside a year of publication they
  are passed over. `c1850` is *circa*: before 1870 always, before 1950 in round years.
- What stands in brackets is the cataloguer's and holds: `5743 [1982 or 1983]`, `1697
  [i.e. 1967]`.
- A label in front, `attempt: …`, a remark behind, `… (failed)`, and a footnote, `…[3]`,
  are passed over, and it is said; but not where a word of them could change the days or
  makes them doubtful: `1850 (after Rubens)`, `1850 (disputed)`. A remark of one word,
  and any beside bare figures, must be known to do neither: `1200 (refugees)` is unread.
- What was done with a thing may be said in words that no list has, `silvered 1788`,
  `cast posthumously, 1921`: one of them is an English participle or tells of a work or
  an event, and none tells time, doubt, a number or a calendar. They are named as no
  part of the date. `rescued 1500`, `copies printed 1788` and `price reduced 1850` may
  count and are unread. Two such dates in one cell are each meant, `designed 1927, this
  chair produced c. 1931`; the later one of *1950, printed no later than 1976* is not
  before the first.
- One slip in a long name of a month beside a year is mended, `Augsut 2018`, and so are
  letters among the figures of a year, `l885`; it is said.
- Figures that are said to count the seconds since 1970, `@1537158922`, or that count
  thousandths, `1537158922000`, are the day in UTC.
- `2018-260` may number a case: it is a day where a clock follows, or *DOY* beside it.
- Years before 1 are reported as outside. The number of a day in a spreadsheet, such as
  43360, is not guessed.

There are {count} forms, tried in this order.

{tables}"""


def document() -> str:
    """The page, ending with a newline."""
    parts = [_INTRO, "## Policies\n"]
    parts += [_policy(policy) for policy in POLICIES]
    parts += [_ARCHIVE.format(count=len(archive.FORMS), tables=_archive_tables())]
    parts += [f"## Other languages\n\n{getdoc(foreign)}\n"]
    parts += [f"## Rules\n\nThere are {len(RULES)} of them. {_RULES}\n"]
    parts += [_table(title, rules) for title, rules in GROUPS]
    return "\n".join(parts)


_RULES = (
    "At one place the longest match wins, then the\nearlier row. A length, repetition"
    " or vague word shows its TIMEX3 value."
)


def _policy(policy: Policy) -> str:
    rows = "\n".join(
        f"| {sentence} | {_spelled(days)} |" for sentence, days in policy.examples
    )
    return f"### {policy.title}\n\n{policy.text}\n\n| | |\n|---|---|\n{rows}\n"


def _spelled(days: str) -> str:
    return " · ".join(f"`{each}`" for each in days.split("; ")) if days else "–"


def _archive_tables() -> str:
    return "\n".join(_table(title, forms) for title, forms in archive.GROUPS)


def _table(title: str, rules: Sequence[Rule | Form]) -> str:
    rows = "\n".join(
        f"| `{rule.name}` | "
        + " · ".join(f"{phrase} → `{days}`" for phrase, days in rule.examples)
        + " |"
        for rule in rules
    )
    return f"### {title}\n\n| rule | examples |\n|---|---|\n{rows}\n"


if __name__ == "__main__":
    PAGE.write_text(document(), encoding="utf-8")
