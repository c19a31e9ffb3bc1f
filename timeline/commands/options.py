"""What the options of commands are read as; a slip is told what would do."""

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from timeline.documents import read_day
from timeline.errors import SpanError
from timeline.languages import EXPECTED, NO_LANGUAGE, is_language, spelled
from timeline.spans import Span
from timeline.tables import shorten

# pandas stands behind the exporters: `dates` starts without it.
if TYPE_CHECKING:
    from timeline.export import Exporter


class Day(click.ParamType[date | Span]):
    """A publication day, or the first and last that it can be."""

    name = "day"

    def convert(self, value: Any, param: Any, ctx: Any) -> date | Span:
        """Read ``2018-09-17``, or bounds such as ``2018-09-16/2018-09-17``."""
        try:
            return value if isinstance(value, (date, Span)) else read_day(value)
        except SpanError as error:
            self.fail(str(error), param, ctx)


class Language(click.ParamType[str]):
    """A language as BCP 47 has it, or ``und`` where its name is not known."""

    name = "language"

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        """Read ``fr`` or ``fr-CA``, as a cell of a report table is read."""
        text = spelled(str(value))
        if text and not is_language(text):
            said = f"{shorten(text)!r}: {NO_LANGUAGE}; expected {EXPECTED}"
            self.fail(said, param, ctx)
        return text or "und"


class Format(click.ParamType["Exporter"]):
    """The key of an exporter."""

    name = "format"

    def convert(self, value: Any, param: Any, ctx: Any) -> "Exporter":
        """Read ``csv``, whatever its case."""
        from timeline.export import EXPORTERS

        known = {exporter.key: exporter for exporter in EXPORTERS}
        key = str(value).lower()
        if key not in known:
            said = f"no format: {shorten(str(value))!r}; expected one of"
            self.fail(f"{said} {', '.join(known)}", param, ctx)
        return known[key]
