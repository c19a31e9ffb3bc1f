"""Which codes stand for a language at all."""

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


def is_language(tag: str) -> bool:
    """Whether a BCP 47 tag begins with the code of a language; blank is ``und``.

    >>> is_language("pt-BR"), is_language("xx"), is_language("german")
    (True, False, False)

    Of the thousands of codes with three letters any is believed.
    """
    code = tag.replace("_", "-").split("-")[0].strip().lower()
    if len(code) == 3:
        return code.isascii() and code.isalpha()
    return not code or code in _TWO_LETTERS
