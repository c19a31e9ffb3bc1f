"""Centuries as catalogues and manuscripts of the continent have them.

*2. H. 19. Jh.*, *metà sec. XVII*, *s. XV²*, *s. XIII 2/4*, *15./16. Jh.*.
"""

import re

from timeline.dates import numerals
from timeline.dates.archive.steps import Days, Form, Reader, hedged, plain
from timeline.spans import Hedge

_JH = r"(?:jhs?|jhd|jhdts?|jahrhunderts?|jh\.?s)\.?"
_ROMAN = r"[ivx]{1,5}"
_SAEC = r"(?:s|saec|sec|secolo|siglo|siècle)\.?"
_NTH = {
    **dict.fromkeys(
        ("1", "1.", "erste", "erstes", "prima", "primo", "primera"), "first"
    ),
    **dict.fromkeys(("2", "2.", "zweite", "zweites", "seconda", "secondo"), "second"),
    **dict.fromkeys(("segunda", "segundo"), "second"),
    **dict.fromkeys(("3", "3.", "drittes", "terzo", "tercer"), "third"),
    **dict.fromkeys(("4", "4.", "viertes", "quarto", "cuarto"), "fourth"),
    **dict.fromkeys(("letzte", "letztes", "ultimo", "último"), "last"),
    **dict.fromkeys(("1re", "1ère", "première", "premier", "1er", "1ª", "1a"), "first"),
    **dict.fromkeys(("2e", "2ème", "2de", "seconde", "deuxième", "2ª", "2a"), "second"),
    **dict.fromkeys(("3e", "3ème", "troisième"), "third"),
    **dict.fromkeys(("4e", "4ème", "quatrième"), "fourth"),
    **dict.fromkeys(("dernier", "dernière"), "last"),
}
_SHARES = {
    **dict.fromkeys(("h", "hälfte", "metà", "mitad", "moitié"), "half"),
    **dict.fromkeys(("drittel", "dr", "terzo", "tercio", "tiers"), "third"),
    **dict.fromkeys(("v", "viertel", "quarto", "cuarto", "quart"), "quarter"),
}
_PARTS = {
    **dict.fromkeys(
        ("anfang", "inizio", "inizi", "principios", "comienzos", "début"), "early"
    ),
    **dict.fromkeys(("mitte", "metà", "mediados", "milieu"), "mid"),
    **dict.fromkeys(("ende", "fine", "finales", "fines", "fin"), "late"),
}
_BY_NUMBER = {"2": "half", "3": "third", "4": "quarter"}


def _either(words: dict[str, str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _century(m: re.Match[str]) -> str:
    told = m.groupdict()
    if told.get("figures"):
        return f"{told['figures']}th century"
    return f"s. {told.get('roman') or told['before']}"


def _share(m: re.Match[str], reader: Reader) -> Days | None:
    """In the words of English, so that every language divides a century alike."""
    return reader(f"{_NTH[m['nth']]} {_SHARES[m['share']]} of the {_century(m)}")


def _part(m: re.Match[str], reader: Reader) -> Days | None:
    """As *early*, *mid*, *late*, which `parts` makes rough thirds."""
    return reader(f"{_PARTS[m['part']]} {_century(m)}")


def _numbered_share(m: re.Match[str], reader: Reader) -> Days | None:
    """*s. XIII 2/4* is the second quarter, *s. XV²* the second half."""
    high = m["high"]
    nth, of = ("12"["¹²".index(high)], "2") if high else (m["nth"], m["all"])
    if nth > of:
        return None
    return reader(f"{_NTH[nth]} {_BY_NUMBER[of]} of the {_century(m)}")


def _two(m: re.Match[str], reader: Reader) -> Days | None:
    """*15./16. Jh.*: of the one or the other."""
    if m["a"]:
        if int(m["a"]) >= int(m["b"]):  # before Christ, and nobody said so
            return None
        return reader(f"{m['a']}th or {m['b']}th century")
    if (numerals.roman(m["c"]) or 0) >= (numerals.roman(m["d"]) or 0):
        return None
    return reader(f"s. {m['c']} or s. {m['d']}")


def _from_to(m: re.Match[str], reader: Reader) -> Days | None:
    return reader(f"s. {m['a']} - s. {m['b']}")


def _from_part_to_part(m: re.Match[str], reader: Reader) -> Days | None:
    return reader(f"{_PARTS[m['p']]} s. {m['a']} - {_PARTS[m['q']]} s. {m['b']}")


_FIGURES = rf"(?P<figures>\d{{1,2}})(?:\.?\s?{_JH}|(?:e|ème)\s(?:siècle|s\b\.?))"
_BEFORE = r"(?:e|ème)?\s(?:secolo|sec\.|siècle|siglo)"
_WITH_ITS_NAME = (
    rf"(?:{_FIGURES}|{_SAEC}\s(?P<roman>{_ROMAN})|(?P<before>{_ROMAN}){_BEFORE})"
)
_CENTURY = (
    rf"(?:{_FIGURES}|(?P<before>{_ROMAN}){_BEFORE}|(?:{_SAEC}\s)?(?P<roman>{_ROMAN}))"
)
_OF = r"\s(?:(?:des|d\.|del|della|di|de|du)\s)?"
_UNSURE = (
    r"(?:vermutlich|wohl|wahrscheinlich|vielleicht|probablement|sans doute|peut-être"
    r"|probabilmente|forse|probablemente|quizás?|posiblemente)"
)
_SIGNED = (
    r"(?:bez(?:eichnet)?|sign(?:iert)?|dat(?:iert)?|monogr(?:ammiert)?|gedruckt|entstanden"
    r"|firmad[oa]|fechad[oa]|firmat[oa]|datat[oa]|signé(?:e)?|daté(?:e)?|erworben|acquis)"
)

CONTINENTAL: tuple[Form, ...] = (
    Form(
        "share-abroad",
        rf"(?P<nth>{_either(_NTH)})\s?(?P<share>{_either(_SHARES)})\.?{_OF}{_CENTURY}",
        _share,
        (
            ("2. H. 19. Jh.", "[1850..1899]"),
            ("letztes Drittel 16. Jh.", "[1567..1599]"),
            ("segunda mitad del s. XVIII", "[1750..1799]"),
            ("2e moitié du XVIIIe siècle", "[1750..1799]"),
        ),
    ),
    Form(
        "share-behind-abroad",
        rf"{_WITH_ITS_NAME},?\s\(?(?P<nth>{_either(_NTH)})\s(?P<share>{_either(_SHARES)})\)?",
        _share,
        (
            ("S. XIX (2ª mitad)", "[1850..1899]"),
            ("sec. XIX, terzo quarto", "[1850..1874]"),
        ),
    ),
    Form(
        "parts-abroad",
        rf"(?P<p>{_either(_PARTS)})\s(?P<a>{_ROMAN})\s?-\s?(?P<q>{_either(_PARTS)})\s"
        rf"(?P<b>{_ROMAN})\s{_SAEC}",
        _from_part_to_part,
        (("fine XVI - inizio XVII sec.", "1567~/1633~"),),
    ),
    Form(
        "part-abroad",
        rf"(?:a\s)?(?P<part>{_either(_PARTS)}){_OF}{_WITH_ITS_NAME}",
        _part,
        (("metà sec. XVII", "[1634~..1666~]"), ("Anfang 17. Jh.", "[1600~..1633~]")),
    ),
    Form(
        "share-by-number",
        rf"{_SAEC}\s(?P<roman>{_ROMAN})\s?(?:(?P<high>[¹²])|(?P<nth>[1-4])/(?P<all>[234]))",
        _numbered_share,
        (("s. XV²", "[1450..1499]"), ("s. XIII 2/4", "[1225..1249]")),
    ),
    Form(
        "one-of-two-centuries",
        rf"(?P<a>\d{{1,2}})\.\s?/\s?(?P<b>\d{{1,2}})\.\s?{_JH}"
        rf"|{_SAEC}\s(?P<c>{_ROMAN})\s?/\s?(?P<d>{_ROMAN})",
        _two,
        (("15./16. Jh.", "[1400..1599]"), ("s. XII/XIII", "[1100..1299]")),
    ),
    Form(
        "centuries-abroad",
        rf"(?:{_SAEC}|ss\.?|secc\.?|saecc\.?|siglos|secoli)\s"
        rf"(?P<a>{_ROMAN}(?:\s(?:in|med|ex)\.?)?)\s?-\s?"
        rf"(?P<b>{_ROMAN}(?:\s(?:in|med|ex)\.?)?)",
        _from_to,
        (("secc. XV–XVI", "1400/1599"), ("s. XIV ex.–XV in.", "1367~/1433~")),
    ),
    Form(
        "unsure-abroad",
        rf"{_UNSURE}\s(?P<of>.+)",
        hedged(Hedge.UNCERTAIN),
        (("vermutlich 1700", "1700?"),),
    ),
    Form(
        # never *h. 1245*, a year of the Hijra
        "about-abroad",
        r"(?:h\.|hacia)\s(?P<of>1[5-9]\d\d(?:\s?[-/]\s?\d{2,4})?|20\d\d)",
        hedged(Hedge.APPROXIMATE),
        (("h. 1790–1792", "1790~/1792~"),),
    ),
    Form(
        "signed-abroad",
        rf"{_SIGNED}\.?(?:(?:\s(?:u\.?|und|y|e|et)\s|,\s){_SIGNED}\.?)?,?\s"
        r"(?:(?:en|in|im|le|el|il|am)\s)?(?P<of>.+)",
        plain,
        (("bez. u. dat. 1811", "1811"), ("firmado y fechado en 1636", "1636")),
    ),
)
