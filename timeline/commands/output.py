"""Data goes to standard output, what is said to people elsewhere."""

import sys


def write(text: str) -> None:
    """UTF-8 whatever the terminal; half a surrogate pair as JSON spells it."""
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
