"""Report tables of any size, made up, in the columns of events.csv."""

import csv
import io
import random
from datetime import date, timedelta

COLUMNS = (
    "event", "title", "summary", "kind", "actors", "platforms", "date_phrase", "outlet",
    "headline", "url", "published", "locator",
)  # fmt: skip
KINDS = ("removal", "restriction", "statement", "investigation", "diplomacy", "unrest")
PLATFORMS = ("Twitter", "Facebook", "YouTube", "Telegram", "Instagram")
PHRASES = (
    "on Tuesday", "last month", "in August", "two weeks ago", "since April",
    "yesterday", "between 2012 and 2017", "earlier this month", "on 3 May 2018",
)  # fmt: skip
ACTORS = [f"Actor {letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
OUTLETS = [f"Outlet {number}" for number in range(1, 13)]
LAST = date(2018, 9, 18)


def report_table(events: int, reports: int) -> bytes:
    """A CSV of so many reports, spread over so many events; every event has one."""
    dice = random.Random(events)
    text = io.StringIO(newline="")
    out = csv.writer(text)
    out.writerow(COLUMNS)
    for number in range(reports):
        out.writerow([*_row(number % events, dice), number])  # no two rows alike
    return text.getvalue().encode()


def _row(event: int, dice: random.Random) -> list[str]:
    fixed = random.Random(event)  # what all reports of an event share
    actors = "; ".join(fixed.sample(ACTORS, fixed.randint(1, 3)))
    title = f"{actors}: decision number {event}"
    kind = fixed.choice(KINDS)
    platform = fixed.choice(PLATFORMS)
    day = LAST - timedelta(days=int(fixed.expovariate(1 / 200)) + dice.randint(0, 2))
    outlet = dice.choice(OUTLETS)
    return [
        f"event-{event}",
        title,
        f"{outlet} says that {platform} was involved, and how much.",
        kind,
        actors,
        platform,
        dice.choice(PHRASES),
        outlet,
        f"What happened on {platform}",
        f"https://example.org/{event}/{outlet.replace(' ', '-')}",
        day.isoformat(),
    ]
