"""News-like prose made from templates, the same on every machine."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

SEED = 2018
PLACES = ("Harbour City", "the northern province", "Port Aldea", "the capital", "Vesk")
PEOPLE = ("the minister", "a spokeswoman", "the mayor", "two officials", "the company")
THINGS = (
    "the bridge over the river",
    "a network of 284 accounts",
    "the second water treaty",
    "a budget of $4.5 million",
    "flight 1812 to the coast",
)
DATES = (
    "on Tuesday", "last month", "on 13 December 2017", "in early 2017", "since April",
    "three weeks ago", "between 2012 and 2017", "on Sept. 16", "earlier this month",
    "by the end of the year", "in the late '80s", "yesterday", "at 9 a.m. on Friday",
    "for the past three years", "in the third quarter", "in August 2018",
)  # fmt: skip
DATED = (
    "{person} said {date} that {thing} would be closed to the public.",
    "{thing} was approved {date}, according to papers seen in {place}.",
    "{date}, crowds in {place} gathered to protest against {thing}.",
    "{person} had promised {date} to repair {thing} at no cost to the residents.",
)
UNDATED = (
    "{person} declined to comment, and calls to the office in {place} went unanswered.",
    "Critics say that {thing} may march on regardless of who pays for it in the end.",
    "It remains unclear how many people in {place} depend on {thing} for their living.",
    "The report, version 2.1 of which has 300 pages, blames {person} for the delay.",
    "{person} described {thing} as a matter of patience, money and a little luck.",
)  # about every third sentence has a date, as in a news agency's copy


def article(number: int, length: int = 2_000) -> str:
    """One article of at least so many characters; the number decides its words."""
    dice = random.Random(SEED + number)
    sentences: list[str] = []
    size = 0
    while size < length:
        template = dice.choice(DATED if dice.random() < 0.35 else UNDATED)
        sentence = template.format(
            person=dice.choice(PEOPLE),
            place=dice.choice(PLACES),
            thing=dice.choice(THINGS),
            date=dice.choice(DATES),
        )
        sentences.append(sentence[0].upper() + sentence[1:])
        size += len(sentence) + 1
    return " ".join(sentences)


def articles(count: int) -> Iterator[tuple[date, str]]:
    """Publication day and text, a week apart."""
    for number in range(count):
        yield date(2014, 1, 6) + timedelta(weeks=number), article(number)
