"""An event and its accounts as Markdown; every field passes through `md` or `link`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from timeline.columns import BASES
from timeline.dating import means_each, says_no_date
from timeline.phrases import days_words, from_to_words, listed
from timeline.reports import parse_span
from timeline.safe import link, md
from timeline.spans import Extent, Span
from timeline.words import named_span, published_words, span_words

Row = Mapping[Any, Any]
"""One row of Reports or Events, by column."""

_STATUS_COLOURS = {"alleged": "orange", "denied": "red", "confirmed": "green"}


def event_lines(event: Row, accounts: Sequence[Row]) -> Iterator[str]:
    """What an event's reports say together."""
    yield f"**When:** {_agreement(event)}{_by_an_editor(accounts)}"
    facts = (
        ("Who", event["actors"]),
        ("To or about", event["targets"]),
        ("Where", event["platforms"]),
        ("Kind", (event["kind"],)),
    )
    for name, words in facts:
        if words:
            yield f"**{name}:** {', '.join(map(md, words))}"


def named_event(event: Row) -> Span:
    """All days that the accounts of a disputed event name."""
    return named_span(event["hull"], event["hull_precision"], rough=event["rough"])


def _agreement(event: Row) -> str:
    dated = int(event["dated"])
    if not dated:
        return "no outlet gives a day that can be read"
    if event["disputed"]:
        named = span_words(named_event(event))
        between = f"between them they name {md(named)}"
        if event["rough"]:
            return (
                "the outlets roughly agree: their days do not quite meet, but not all"
                f" of them are meant exactly; {between}"
            )
        return f"the outlets’ days do not meet; {between}"
    span = parse_span(event["edtf"], event["precision"])
    words = md(span_words(span, every=event["every"]))
    if dated == 1:
        return words
    who = "both" if dated == 2 else f"all {dated}"
    wider = _wider_days(event, span)
    if wider:
        return f"{words}; {who} dated accounts {wider}"
    # Rough accounts cut others short only roughly: the days shared have soft ends.
    agree = "roughly agree" if event["hedge"] in ("~", "%") else "agree"
    return f"{words}; on that {who} dated accounts {agree}"


def _by_an_editor(accounts: Sequence[Row]) -> str:
    """Whose days are not their own: no outlet agrees with what was put in its mouth."""
    edited = [md(row["outlet"]) for row in accounts if row["basis"] == "edited"]
    if not edited:
        return ""
    names = list(dict.fromkeys(edited))
    what = "the day of {} was" if len(names) == 1 else "the days of {} were"
    return f" ({what.format(listed(names, 'and'))} set by an editor)"


def _wider_days(event: Row, shared: Span) -> str:
    """What the accounts do, where they do not begin and end alike.

    That two of them overlap is no claim of either: only the same ends are agreement.
    *In 2013* leaves room for 3 May of it, and does not say so.
    """
    whole = Span.parse(event["hull"])
    if shared.pieces == whole.pieces:
        return ""
    days = (whole.first, whole.last)
    if shared.extent is Extent.THROUGHOUT:
        time = md(from_to_words(days) or "before and after them")
        return f"cover these days, and between them they name the time {time}"
    these = "that day" if shared.first == shared.last else "these days"
    others = md(days_words(days) or "before and after it")
    return f"leave room for {these}; all that they name is {others}"


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
        yield f"**Figures:** {'; '.join(map(md, row['figures']))}"
    yield f"**When:** {date_line(row)}"
    if row["quote"] or row["locator"]:
        yield f"**In the text:** {_place(row)}"
    copies = _copies(row)
    if copies:
        yield copies


def brief_line(row: Row) -> str:
    """An account in one line: outlet, printed words, days."""
    outlet, printed = f"**{md(row['outlet'])}**", row["date_phrase"]
    phrase = f"“{md(printed)}”" if printed else ""
    if row["basis"] == "published":
        return f"{outlet} {_no_day(printed, phrase)}"
    edited = ", set by an editor" if row["basis"] == "edited" else ""
    return f"{outlet} {phrase}{': ' if phrase else ''}{md(_days_of(row))}{edited}"


def _no_day(printed: str, phrase: str) -> str:
    """That an outlet is silent, and that its words are not understood, are two things.

    >>> _no_day("", ""), _no_day("n.d.", "“n.d.”")
    ('gives no day', 'prints “n.d.”, and so no day')
    """
    if not printed:
        return "gives no day"
    if says_no_date(printed):
        return f"prints {phrase}, and so no day"
    return f"prints {phrase}, which could not be read as a date"


def _days_of(row: Row) -> str:
    span = parse_span(row["edtf"], row["precision"])
    return span_words(span, every=means_each(row["inferred"]))


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
    where = md(_where(str(row["locator"])))
    quote = f"“{md('… ' + row['quote'] + ' …')}”" if row["quote"] else ""
    return ", ".join(part for part in (where, quote) if part)


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
    days = _days_of(row)
    rule = "" if row["basis"] in ("edited", "published") else f", rule {row['rule']}"
    return f"{reason} → **{md(days)}** (EDTF {md(row['edtf'] + rule)})"
