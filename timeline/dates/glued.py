"""Numbers that are no dates, since they go on from the sign in front of them."""

import re

from timeline.dates.lazy import lazy

_GLUED = lazy(r".?[\w$£€¥§#@&%+/.:]|\d,|[^\W\d_]-", re.DOTALL)


def goes_on(folded: str, start: int) -> bool:
    """Whether what begins there is the rest of a word, an amount, a decimal, a code."""
    return bool(_GLUED.fullmatch(folded, max(0, start - 2), start))
