"""Regular expressions that are compiled when a text first needs them.

The rules have some three hundred, and a short text needs few: compiling all of them
would be a third of the time that the command takes to start.
"""

import re
from typing import Any, cast


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """An expression to be used as if `re.compile` had made it.

    A mistake in it shows at its first use; a test compiles them all.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class _Lazy:
    """Becomes the compiled expression, for all that is asked of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by copies, before there is a pattern
            raise AttributeError(name)
        # What was asked for is kept: the next call is as fast as that of a Pattern.
        method = getattr(re.compile(self.pattern, self.flags), name)
        self.__dict__[name] = method
        return method
