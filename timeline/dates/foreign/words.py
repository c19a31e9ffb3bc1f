"""Month names, weekdays and units of dateparser's locales, and our mendings."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from timeline.dates.foreign.folding import fold
from timeline.dates.foreign.language import Language, Words
from timeline.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES

MONTHS = tuple(name.lower() for name in MONTH_NAMES)
WEEKDAYS = tuple(name.lower() for name in WEEKDAY_NAMES)
_ARABIC_LETTERS = tuple(map(chr, range(0x0620, 0x06D4)))
_UNITS = ("day", "week", "month", "year")


def forms_of(language: Language) -> dict[str, Words]:
    """All tables of the language, folded as the text is.

    ``month`` and ``weekday`` have abbreviations too, ``monthname`` and
    ``dayname`` only what may stand alone in prose.
    """
    info = locale_info(language.code)
    tables: dict[str, Words] = {
        "month": dict(_names(info, MONTHS)),
        "weekday": dict(_names(info, WEEKDAYS)),
        "unit": dict(_names(info, _UNITS)),
    }
    for region in language.regions:
        regional = info["locale_specific"][f"{language.code}-{region}"]
        tables["month"] = {**tables["month"], **dict(_names(regional, MONTHS))}
    for name, words in tables.items():
        kept = {w: e for w, e in words.items() if w not in language.dropped}
        tables[name] = {**kept, **language.forms.get(name, {})}
    merged: dict[str, Words] = {**language.forms, **tables}
    merged["unit"] = {w: e for w, e in merged["unit"].items() if len(w) > 1}
    merged["monthname"] = _in_full(merged["month"], language)
    merged["dayname"] = _in_full(merged["weekday"], language)
    return {
        name: {fold(word, language.code): english for word, english in words.items()}
        for name, words in merged.items()
    }


def _in_full(words: Words, language: Language) -> Words:
    """Without what merely begins another word for the same: *sept* of *septembre*."""
    own = language.forms.get("short", {})
    return {
        word: english
        for word, english in words.items()
        if word not in own
        and len(word) > 1
        and not (
            _abbreviates(word)
            and any(
                other != word and other.startswith(word) and words[other] == english
                for other in words
            )
        )
    }


def _abbreviates(word: str) -> bool:
    """Arabic letters are not cut short: *يوليو* and *يوليوز* are two names."""
    return not word.startswith(_ARABIC_LETTERS)


@cache
def locale_info(code: str) -> Mapping[str, Any]:
    """What dateparser knows of a language; this imports it."""
    module = import_module(f"dateparser.data.date_translation_data.{code}")
    info: Mapping[str, Any] = module.info
    return info


def _names(
    info: Mapping[str, Any], english: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    for name in english:
        for word in info.get(name, ()):
            yield word.lower(), name
