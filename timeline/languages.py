"""Tags of languages, after BCP 47: how they are spelled, and which name one at all."""

import re

# ISO 639-1, all of it: https://www.loc.gov/standards/iso639-2/
_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr"
    " cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu"
    " gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk"
    " kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms"
    " mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro"
    " ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl"
    " tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_TWO_LETTERS = frozenset(_CODES.split())


_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,7}", re.IGNORECASE)

LANGUAGE_NAMES = {
    "ar": "Arabic",
    "de": "German",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "it": "Italian",
}
"""The languages that a text can be told by its words to be in, but for English."""
NO_LANGUAGE = "no language that is known here"
EXPECTED = "a tag such as en, fa or pt-BR; und where it is not known"


def spelled(tag: str) -> str:
    """A tag with the hyphens of BCP 47, where programs write it with underscores.

    >>> spelled("en_GB")
    'en-GB'
    """
    return tag.strip().replace("_", "-")


def code_of(tag: str) -> str:
    """The code of the language alone, in small letters; blank where there is none.

    >>> code_of("pt_BR"), code_of("EN"), code_of("enm")
    ('pt', 'en', 'enm')
    """
    return spelled(tag).split("-")[0].lower()


def is_language(tag: str) -> bool:
    """Whether a tag of BCP 47 is well formed and begins with the code of a language.

    >>> is_language("pt_BR"), is_language("xx"), is_language("german")
    (True, False, False)

    Of the thousands of codes with three letters any is believed, ``und`` included.
    """
    code = code_of(tag)
    known = len(code) == 3 or code in _TWO_LETTERS
    return known and bool(_TAG.fullmatch(spelled(tag)))
