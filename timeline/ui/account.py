"""An event and its accounts as Markdown; every field passes through `md` or `link`."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from timeline.columns import BASES
from timeline.phrases import from_to_words
from timeline.reports import parse_span
from timeline.safe import link, md
from timeline.spans import Extent, Span
from timeline.words import named_span, published_words, span_words

Row = Mapping[Any, Any]
"""One row of Reports or Events, by column."""

_STATUS_COLOURS = {"alleged": "orange", "denied": "red", "confirmed": "green"}


def event_lines(event: Row) -> Iterator[str]:
    """What an event's reports say together."""
    yield f"**When:** {_agreement(event)}"
    facts = (
        ("Who", ", ".join(event["actors"])),
        ("To or about", ", ".join(event["targets"])),
        ("Where", ", ".join(event["platforms"])),
        ("Kind", event["kind"]),
    )
    for name, text in facts:
        if text:
            yield f"**{name}:** {md(text)}"


def _agreement(event: Row) -> str:
    dated = int(event["dated"])
    if not dated:
        return "no outlet gives a day that can be read"
    if event["disputed"]:
        named = span_words(named_span(event["hull"], rough=event["rough"]))
        between = f"between them they name {md(named)}"
        if event["rough"]:
            return (
                "the outlets roughly agree: their days do not quite meet, but not all"
                f" of them are meant exactly; {between}"
            )
        return f"the outlets’ days do not meet; {between}"
    words = md(span_words(parse_span(event["edtf"], event["precision"])))
    if dated == 1:
        return words
    who = "both" if dated == 2 else f"all {dated}"
    longer = _longer_days(event)
    if longer:
        return (
            f"{words}; {who} dated accounts cover these days, and between them they"
            f" name the time {md(longer)}"
        )
    # Rough accounts cut others short only roughly: the days shared have soft ends.
    agree = "roughly agree" if event["hedge"] in ("~", "%") else "agree"
    return f"{words}; on that {who} dated accounts {agree}"


def _longer_days(event: Row) -> str:
    """All the days of what lasted, where its accounts do not begin and end alike.

    That two of them overlap is no claim of either: only the same ends are agreement.
    """
    shared = parse_span(event["edtf"], event["precision"])
    whole = Span.parse(event["hull"])
    if shared.extent is Extent.WITHIN or shared.pieces == whole.pieces:
        return ""
    return from_to_words((whole.first, whole.last)) or "before and after them"


def account_lines(row: Row) -> Iterator[str]:
    """One outlet's account, as paragraphs; empty cells leave no trace."""
    yield _heading(row)
    by = f", by {md(row['author'])}" if row["author"] else ""
    yield f"{_headline(row)}{by}  \n{md(published_words(row['published']))}"
    if row["summary"]:
        yield md(row["summary"])
    if row["attributed_to"]:
        yield f"**According to:** {md(row['attributed_to'])}"
    if row["figures"]:
        yield f"**Figures:** {md('; '.join(row['figures']))}"
    yield f"**When:** {date_line(row)}"
    if row["quote"] or row["locator"]:
        yield f"**In the text:** {_place(row)}"
    copies = _copies(row)
    if copies:
        yield copies


def brief_line(row: Row) -> str:
    """An account in one line: outlet, printed words, days."""
    outlet = f"**{md(row['outlet'])}**"
    if row["basis"] == "published":
        return f"{outlet} gives no day"
    phrase = f"“{md(row['date_phrase'])}”: " if row["date_phrase"] else ""
    return (
        f"{outlet} {phrase}{md(span_words(parse_span(row['edtf'], row['precision'])))}"
    )


def _heading(row: Row) -> str:
    status = row["status"]
    colour = _STATUS_COLOURS.get(status)
    return f"**{md(row['outlet'])}**" + (
        f" :{colour}-badge[{status}]" if colour else ""
    )


def _headline(row: Row) -> str:
    url = link(row["url"])
    text = f"“{md(row['headline'])}”"
    return f"[{text}](<{url}>)" if url else text


def _copies(row: Row) -> str:
    """The links to an article and its copy, each with the host it leads to."""
    found = ((name, link(row[name])) for name in ("url", "archive_url"))
    verbs = {"url": "Read at", "archive_url": "Copy kept at"}
    return " · ".join(
        f"[{verbs[name]} {md(urlsplit(url).hostname or '')}](<{url}>)"
        for name, url in found
        if url
    )


def _place(row: Row) -> str:
    where = _where(str(row["locator"]))
    quote = f"“… {row['quote']} …”" if row["quote"] else ""
    return md(", ".join(part for part in (where, quote) if part))


def _where(locator: str) -> str:
    """A place in an article in words; what is no list of paragraphs stays as it is."""
    *others, last = locator.split("; ")
    if not all(part.isdigit() for part in (*others, last)):
        return locator
    return (
        f"paragraphs {', '.join(others)} and {last}" if others else f"paragraph {last}"
    )


def date_line(row: Row) -> str:
    """The printed words, how they were read, the days they mean, EDTF and rule.

    The reader can always get from a mark to the phrase, the rule and the inference.
    """
    phrase = f"“{md(row['date_phrase'])}”" if row["date_phrase"] else ""
    reason = ", ".join(
        part
        for part in (phrase, md(str(row["inferred"]) or BASES[row["basis"]]))
        if part
    )
    days = span_words(parse_span(row["edtf"], row["precision"]))
    rule = "" if row["basis"] in ("edited", "published") else f", rule {row['rule']}"
    return f"{reason} → **{md(days)}** (EDTF {md(row['edtf'] + rule)})"
