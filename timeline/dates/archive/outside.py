"""Words that speak of years before 1 or after 9999, which no span can hold."""

from timeline.dates.lazy import lazy
from timeline.dates.patterns import fold


def is_outside(text: str) -> bool:
    """Whether the words speak of such years: *300 BC*, *1200 BP*, *year 99999*."""
    return bool(_OUTSIDE.search(fold(text)))


_OUTSIDE = lazy(
    r"\d\s?b\.?\s?c\.?(?:\s?e\.?)?(?![a-z])|\b(?:century|c\.)\sb\.?c"
    r"|\bb\.?c\.?(?:e\.?)?\s\d|\d\s?b\.?p\.?(?![a-z])|\byear\s\d{5,}"
)
