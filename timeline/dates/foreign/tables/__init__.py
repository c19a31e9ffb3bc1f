"""A package for each language: its words, its phrases, and the rest of its grammar.

`TABLES` has them all.
"""

from timeline.dates.foreign.language import Language
from timeline.dates.foreign.tables.arabic import ARABIC
from timeline.dates.foreign.tables.french import FRENCH
from timeline.dates.foreign.tables.german import GERMAN
from timeline.dates.foreign.tables.italian import ITALIAN
from timeline.dates.foreign.tables.persian import PERSIAN
from timeline.dates.foreign.tables.spanish import SPANISH

TABLES: dict[str, Language] = {
    language.code: language
    for language in (ARABIC, FRENCH, GERMAN, ITALIAN, PERSIAN, SPANISH)
}
