"""Feasts that many nations keep, each on a day of its own: *Independence Day*."""

from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Holiday
from timeline.dates.steps import Found, Source

_OF_MANY = ("independence day",)
# "the U.S.", "American", "in Washington"; the pronoun "us" is none
_US = lazy(
    r"\b(?:U\.S\.|US|USA|United\sStates|America\w*|Washington|New\sYork|Philadelphia|Boston"
    r"|Chicago|California|Texas|Florida|Virginia|Congress|Fourth\sof\sJuly|July\s(?:4|Fourth))\b"
)

# nations that keep one, and their people: Indian, Ukrainians, Finns
_OTHERS = lazy(
    r"\b(?:Afghan|Alban|Alger|Armen|Azerbaijan|Bangla|Belar|Bulgar|Brazil|Cambod|Chile"
    r"|Colombia|Croat|Cuba|Cypr|Czech|Ecuador|Egypt|Eston|Ethiop|Fin(?:land|nish|ns?\b)"
    r"|Georgian|Ghana|Gree(?:ce|k)|Guatemal|Haiti|Hondura|Hungar|India|Indones|Iraq"
    r"|Irish|Ireland|Israel|Jamaica|Kazakh|Kenya|Korea|Latvia|Leban|Libya|Lithuan|Malays"
    r"|Maldiv|Mexic|Moldov|Morocc|Mozamb|Myanmar|Burm|Niger|Pakistan|Palestin|Peru"
    r"|Philippin|Filipin|Pol(?:and|ish|es?\b)|Portug|Roman|Russia|Rwand|Senegal|Serb"
    r"|Singapor|Slov|Somali|Spa(?:in|nish)|Sri\sLanka|Sudan|Syria|Tanzan|Timor|Turk"
    r"|Tunis|Ugand|Ukrain|Uzbek|Venezuel|Vietnam|Zambia|Zimbabw)\w*"
)


def feasts_of_one_nation(source: Source, found: list[Found]) -> list[Found]:
    """Without that of the United States in a text that names other nations alone."""
    if not any(_is_of_many(each) for each in found):
        return found
    if _US.search(source.text) or not _OTHERS.search(source.text):
        return found
    return [each for each in found if not _is_of_many(each)]


def _is_of_many(each: Found) -> bool:
    feast = innermost(each.reading)
    return isinstance(feast, Holiday) and feast.name in _OF_MANY
