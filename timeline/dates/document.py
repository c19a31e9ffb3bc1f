"""Writes docs/dates.md from the policies and the rules: `make docs`."""

from collections.abc import Sequence
from pathlib import Path

from timeline.dates.archive import reader as archive
from timeline.dates.archive.policies import ARCHIVE_POLICIES, ArchivePolicy
from timeline.dates.archive.steps import Form
from timeline.dates.foreign import policies as foreign
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

The examples are read without a day of publication, unless *published* stands beside
them, or the cells of the column above: then as published on that Monday. A dash is a
cell that stays unread.

{policies}
### The forms

There are {count} forms, tried in this order.

{tables}"""


_FOREIGN = """## Other languages

A phrase of another language is turned into an English one, and read as that. Each
language has a package in `foreign/tables/`, with a row for each way of saying a date;
dateparser gives the names of months, weekdays and units. Texts that name no language
are read in the one that their words tell, as are the first examples here.
"""


def document() -> str:
    """The page, ending with a newline."""
    parts = [_INTRO, "## Policies\n"]
    parts += [_policy(policy) for policy in POLICIES]
    parts += [_archive(), _FOREIGN]
    for title, _, policies in foreign.GROUPS:
        parts += [f"### {title}\n", *(_policy(each, "####") for each in policies)]
    parts += [f"## Rules\n\nThere are {len(RULES)} of them. {_RULES}\n"]
    parts += [_table(title, rules) for title, rules in GROUPS]
    return "\n".join(parts)


_RULES = (
    "At one place the longest match wins, then the\nearlier row. A length, repetition"
    " or vague word shows its TIMEX3 value."
)


def _policy(policy: Policy, level: str = "###") -> str:
    return _paragraph(policy.title, policy.text, policy.examples, level)


def _archive_policy(policy: ArchivePolicy) -> str:
    rows = [
        *policy.examples,
        *((f"{cell} *(published)*", days) for cell, days in policy.published),
        *(
            (f"{cell} *(below {' and '.join(above)})*", days)
            for above, cell, days in policy.below
        ),
    ]
    return _paragraph(policy.title, policy.text, rows)


def _paragraph(
    title: str,
    text: str,
    examples: Sequence[tuple[str, str | None]],
    level: str = "###",
) -> str:
    rows = "\n".join(
        f"| {_in_a_cell(words)} | {_spelled(days)} |" for words, days in examples
    )
    return f"{level} {title}\n\n{text}\n\n| | |\n|---|---|\n{rows}\n"


def _in_a_cell(words: str) -> str:
    return words.replace("\n", "<br>")


def _spelled(days: str | None) -> str:
    return " · ".join(f"`{each}`" for each in days.split("; ")) if days else "–"


def _archive() -> str:
    return _ARCHIVE.format(
        policies="\n".join(map(_archive_policy, ARCHIVE_POLICIES)),
        count=len(archive.FORMS),
        tables="\n".join(_table(title, forms) for title, forms in archive.GROUPS),
    )


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
