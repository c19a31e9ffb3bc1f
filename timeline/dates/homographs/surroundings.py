"""What stands around a word."""

import re

from timeline.dates.steps import Found, Source

PREPOSITION = re.compile(
    r"\b(?:in|of|since|until|till|by|last|this|next|early|late|mid|from|to|through|and|or"
    r"|between|before|after|during|for|on|around|about|throughout|beginning|end|ended"
    r"|ending|starting|effective|than|past|coming|circa|approximately|roughly|nearly|almost|year)(?:\s|-)(?:the\s)?$"
    r"|\bca?\.\s?$|[-/(]$"
)


def letter(source: Source, found: Found) -> str:
    return source.text[found.start]


def words_before(source: Source, found: Found) -> str:
    return source.folded[max(0, found.start - 24) : found.start]
