"""The columns of a report table, and the words they may hold."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["id", "text", "choice", "list", "edtf", "date", "url", "language"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of ``events.csv``.

    Attributes:
        name: As in the header.
        must: Whether a row without it is left out.
        kind: What a cell of it is read as; see `cells.CHECKS`.
        doc: What it holds, for people.
        default: What a blank cell means.
        choices: The words it may hold; empty if any.
    """

    name: str
    must: bool
    kind: Kind
    doc: str
    default: str = ""
    choices: tuple[str, ...] = ()


KINDS: dict[str, str] = {
    "removal": "accounts, pages or posts are taken down",
    "restriction": "a service is blocked, limited or banned",
    "statement": "somebody says, writes or answers something",
    "advertising": "money is spent on spreading a message",
    "investigation": "somebody looks into something, or says what was found",
    "broadcast": "a film or programme is shown",
    "diplomacy": "states, or those who speak for them, meet, sign or withdraw",
    "unrest": "protests, strikes or riots",
    "operation": "a campaign or action that is run over some time",
    "meeting": "people come together: a summit, a conference, a rally",
    "violence": "people are attacked, hurt or killed",
    "legal": "a law, a charge, a trial or a verdict",
    "other": "none of these",
}
STATUSES: dict[str, str] = {
    "reported": "the outlet says so itself",
    "alleged": "the outlet says that somebody claims it",
    "denied": "the outlet says that somebody denies it",
    "confirmed": "the outlet says that those concerned have confirmed it",
}
BASES: dict[str, str] = {
    "stated": "the words name the days themselves",
    "resolved": "worked out from the publication day",
    "edited": "set by an editor, because no words in the text say it",
    "published": "no day is given, or none could be read: it happened by the"
    " publication day",
}
"""Why a report has its days: what `dating.date_report` answers."""

REPORT_COLUMNS: tuple[Column, ...] = (
    Column("event", True, "id", "id shared by all reports of the same event"),
    Column("title", True, "text", "the event in one neutral line; same in each report"),
    Column("summary", False, "text", "what this outlet says, in our words"),
    Column("kind", True, "choice", "what sort of event", choices=tuple(KINDS)),
    Column("actors", True, "list", "who did it"),
    Column("targets", False, "list", "to whom, or about whom"),
    Column("platforms", False, "list", "where"),
    Column("attributed_to", False, "text", "whom the outlet credits for the claim"),
    Column(
        "status",
        False,
        "choice",
        "how the outlet presents it; blank is reported",
        default="reported",
        choices=tuple(STATUSES),
    ),
    Column("figures", False, "list", "quantities as given: 284 accounts"),
    Column("date_phrase", False, "text", "the words as printed: last month"),
    Column("when", False, "edtf", "set by an editor; wins over date_phrase"),
    Column("outlet", True, "text", "who published it, as it calls itself"),
    Column("headline", True, "text", "the headline of the article"),
    Column("author", False, "text", "who wrote the article"),
    Column("url", False, "url", "where the article is"),
    Column("archive_url", False, "url", "where a copy of it is kept"),
    Column(
        "published", True, "edtf", "publication day, or bounds: 2018-09-16/2018-09-17"
    ),
    Column("accessed", False, "date", "day on which we read it"),
    Column("language", False, "language", "BCP 47; blank is en", default="en"),
    Column("locator", False, "text", "number of the paragraph, or caption"),
    Column("quote", False, "text", "the few words around the phrase"),
)

DERIVED_COLUMNS: tuple[str, ...] = (
    "report",
    "first",
    "last",
    "extent",
    "precision",
    "hedge",
    "edtf",
    "basis",
    "rule",
    "inferred",
)
"""Worked out from the others in every reading; in a file they are passed over."""
