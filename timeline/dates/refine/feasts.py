"""Feasts that many nations keep, each on a day of its own: *Independence Day*."""

from itertools import islice

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
_OTHERS = (
    r"(?:Afghan|Alban|Alger|Armen|Azerbaijan|Bangla|Belar|Bulgar|Brazil|Cambod|Chile"
    r"|Colombia|Croat|Cuba|Cypr|Czech|Ecuador|Egypt|Eston|Ethiop|Fin(?:land|nish|ns?\b)"
    r"|Georgian|Ghana|Gree(?:ce|k)|Guatemal|Haiti|Hondura|Hungar|India|Indones|Iraq"
    r"|Irish|Ireland|Israel|Jamaica|Kazakh|Kenya|Korea|Latvia|Leban|Libya|Lithuan|Malays"
    r"|Maldiv|Mexic|Moldov|Morocc|Mozamb|Myanmar|Burm|Niger|Pakistan|Palestin|Peru"
    r"|Philippin|Filipin|Pol(?:and|ish|es?\b)|Portug|Romania|Russia|Rwand|Senegal|Serb"
    r"|Singapor|Slov|Somali|Spa(?:in|nish)|Sri\sLanka|Sudan|Syria|Tanzan|Timor|Turk"
    r"|Tunis|Ugand|Ukrain|Uzbek|Venezuel|Vietnam|Zambia|Zimbabw)\w*"
)
_NATION = lazy(rf"\b{_OTHERS}")
_WHOSE = lazy(rf"\b{_OTHERS}(?:'s)?,?\s(?:[a-z]+\s){{0,4}}(?:[A-Z][a-z]+'s\s)?$")
_WHERE = lazy(rf",?\s(?:in|of)\s(?:the\s)?{_OTHERS}")


def feasts_of_one_nation(source: Source, found: list[Found]) -> list[Found]:
    """Without that of the United States, where another nation keeps its own."""
    if not any(_is_of_many(each) for each in found) or _US.search(source.text):
        return found
    if sum(1 for _ in islice(_NATION.finditer(source.text), _OFTEN)) == _OFTEN:
        return [each for each in found if not _is_of_many(each)]
    return [each for each in found if not _is_of_another(source, each)]


_OFTEN = 5  # times that other nations are named, for the text to be about them


def _is_of_another(source: Source, each: Found) -> bool:
    """*Finland marked Independence Day*; but *beat a Mexican on Independence Day*."""
    if not _is_of_many(each):
        return False
    before = _WHOSE.search(source.text, max(0, each.start - 60), each.start)
    return bool(before or _WHERE.match(source.text, each.stop))


def _is_of_many(each: Found) -> bool:
    feast = innermost(each.reading)
    return isinstance(feast, Holiday) and feast.name in _OF_MANY
