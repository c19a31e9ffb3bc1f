"""The errors that Dateline raises on purpose; every one quotes the offender."""


class TimelineError(Exception):
    """Base of them all: catch this to show a message instead of a traceback."""


class SpanError(TimelineError, ValueError):
    """A text that is no EDTF date, or days that no span can hold."""


class ReportsError(TimelineError, ValueError):
    """A file that is no report table at all; single bad rows are Problems instead."""


class TextError(TimelineError, ValueError):
    """The bytes of a file that is no text."""
