"""Span: the days, and what the words leave open about them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce

from timeline.errors import SpanError
from timeline.spans.pieces import common_pieces, joined_hedge, joined_pieces
from timeline.spans.reading import read_edtf
from timeline.spans.spelling import spell_edtf
from timeline.spans.units import (
    ONE_DAY,
    Days,
    Ends,
    Extent,
    Hedge,
    Precision,
    Said,
    unit_days,
)


@dataclass(frozen=True, slots=True)
class Span:
    """The calendar days that a date phrase means, both ends included.

    >>> str(Span.parse("2018-08"))
    '2018-08'
    >>> Span.parse("[2018-09-10..2018-09-16]").precision
    <Precision.WEEK: 2>

    Attributes:
        first: First possible day; None is an open start.
        last: Last possible day; None is an open end.
        precision: The unit that the words spoke in.
        extent: Whether it was some day of these, or all of them. A single day is
            both, and always held as WITHIN; a span with no end at all is THROUGHOUT.
        hedge: How sure the words are; of two ends that differ, both doubts.
        gaps: Days between the ends that are ruled out (``03/04`` is one day of
            two), as closed ranges in order; only some day WITHIN can have them.
        ends: The hedge of each end, where one is surer than the other, as in *from
            about 2012 to 2017*: THROUGHOUT and closed. Else None, and `hedge` says it.

    Raises:
        SpanError: The last day lies before the first, or a gap is not inside.
    """

    first: date | None
    last: date | None
    precision: Precision
    extent: Extent = Extent.WITHIN
    hedge: Hedge = Hedge.NONE
    gaps: tuple[tuple[date, date], ...] = ()
    ends: Ends | None = None

    def __post_init__(self) -> None:
        first, last = self.first, self.last
        if first and last and last < first:
            raise SpanError(
                f"ends before it starts: {first.isoformat()} to {last.isoformat()};"
                " expected the earlier day first"
            )
        if first is None and last is None and not self.gaps:
            object.__setattr__(self, "extent", Extent.THROUGHOUT)
        elif first == last:
            object.__setattr__(self, "extent", Extent.WITHIN)
        if self.gaps:
            self._check_gaps()
        if self.ends:
            self._settle_ends(*self.ends)

    def _settle_ends(self, before: Hedge, after: Hedge) -> None:
        """Ends that are equally sure, or are not two, are said by the hedge alone."""
        object.__setattr__(self, "hedge", before.also(after))
        closed = self.first is not None and self.last is not None
        if before is after or not closed or self.extent is Extent.WITHIN:
            object.__setattr__(self, "ends", None)

    def _check_gaps(self) -> None:
        edge = self.first
        for start, stop in self.gaps:
            inside = (edge is None or edge < start) and start <= stop
            if not inside or self.extent is Extent.THROUGHOUT:
                raise SpanError(
                    f"no gap inside the span: {start.isoformat()} to {stop.isoformat()}"
                )
            edge = stop + ONE_DAY
        if self.last and edge and self.last < edge:
            raise SpanError(f"the last gap reaches the end: {self.last.isoformat()}")

    @classmethod
    def day(cls, day: date) -> "Span":
        return cls(day, day, Precision.DAY)

    @classmethod
    def unit(cls, precision: Precision, day: date) -> "Span":
        """Some day within the calendar unit that holds ``day``."""
        first, last = unit_days(precision, day)
        return cls(first, last, precision)

    @classmethod
    def parse(cls, text: str, precision: Precision | None = None) -> "Span":
        """Read EDTF: level 1 but for ends that are not known, and the sets of level 2.

        EDTF has no word for some units, so their days stand for them: a set from
        Monday to Sunday is a week, of three or six months a quarter or a half.
        Where that is not what was said, ``precision`` says it.

        Args:
            text: ``2018-08``, ``2012/2017``, ``[2018-09-01..2018-09-16]``, ``198X~`` …
            precision: The unit the words spoke in, where the spelling cannot tell.

        Raises:
            SpanError: Quotes the text and says what would do.

        Source: ISO 8601-2:2019, as specified by the Library of Congress.
        """
        span = cls(*read_edtf(text))
        return span.at(precision) if precision else span

    def at(self, precision: Precision) -> "Span":
        """The same days, said in another unit."""
        return replace(self, precision=precision)

    def hedged(self, hedge: Hedge) -> "Span":
        """The same days, also hedged so."""
        ends = self.ends and (self.ends[0].also(hedge), self.ends[1].also(hedge))
        return replace(self, hedge=self.hedge.also(hedge), ends=ends)

    def lasting(self) -> "Span":
        """All of these days, instead of some day within them."""
        return replace(self, extent=Extent.THROUGHOUT, gaps=())

    def __str__(self) -> str:
        """EDTF; read back by ``parse``, with the unit as hint where EDTF has none."""
        return spell_edtf(self._said(), self.pieces)

    def _said(self) -> Said:
        days = (self.first, self.last, self.precision, self.extent)
        return Said(*days, self.hedge, self.gaps, self.ends)

    @property
    def hedges(self) -> Ends:
        """How sure the first and the last day are; the hedge is not of an open end."""
        if self.ends or (self.first is None) is (self.last is None):
            return self.ends or (self.hedge, self.hedge)
        return (self.hedge, Hedge.NONE) if self.first else (Hedge.NONE, self.hedge)

    @property
    def pieces(self) -> list[Days]:
        """The days without the gaps, as closed ranges in order."""
        edges: list[Days] = []
        start = self.first
        for gap in self.gaps:
            edges.append((start, gap[0] - ONE_DAY))
            start = gap[1] + ONE_DAY
        return [*edges, (start, self.last)]

    def overlap(self, *others: "Span") -> "Span | None":
        """The days in all of them, or None where there are none.

        Said in the finest of their units; throughout only if all are. Sure where the
        unhedged ones alone leave just these days; else each end is hedged as it is in
        any of them.
        """
        spans = (self, *others)
        shared = _shared_pieces(spans)
        if not shared:
            return None
        sure = [span for span in spans if not span.hedge]
        certain = bool(sure) and _shared_pieces(sure) == shared
        lasting = all(span.extent is Extent.THROUGHOUT for span in spans)
        said = joined_pieces(
            shared,
            min(span.precision for span in spans),
            Extent.THROUGHOUT if lasting else Extent.WITHIN,
            Hedge.NONE,
        )
        return Span(*said._replace(ends=None if certain else _joined_ends(spans)))

    def through(self, other: "Span") -> "Span | None":
        """All days from the first of this to the last of the other, throughout.

        None where one of these ends is open, or the end lies before the start.
        """
        if self.first is None or other.last is None or other.last < self.first:
            return None
        return Span(
            self.first,
            other.last,
            max(self.precision, other.precision),
            Extent.THROUGHOUT,
            ends=(self.hedges[0], other.hedges[1]),
        )

    def union(self, *others: "Span") -> "Span | None":
        """Some day of any of them, and none between; None where any day would do."""
        spans = (self, *others)
        said = joined_pieces(
            [piece for span in spans for piece in span.pieces],
            max(span.precision for span in spans),
            Extent.WITHIN,
            joined_hedge(span.hedge for span in spans),
        )
        bounded = said.first or said.last or said.gaps
        return Span(*said) if bounded else None

    def hull(self, other: "Span") -> "Span":
        """The shortest span without gaps that holds both, in their coarser unit."""
        starts = [d for d in (self.first, other.first) if d is not None]
        stops = [d for d in (self.last, other.last) if d is not None]
        lasting = self.extent is other.extent is Extent.THROUGHOUT
        return Span(
            min(starts) if len(starts) == 2 else None,
            max(stops) if len(stops) == 2 else None,
            max(self.precision, other.precision),
            Extent.THROUGHOUT if lasting else Extent.WITHIN,
            ends=_joined_ends((self, other)),
        )


def _joined_ends(spans: Sequence[Span]) -> Ends:
    before, after = zip(*(span.hedges for span in spans), strict=True)
    return joined_hedge(before), joined_hedge(after)


def _shared_pieces(spans: Sequence[Span]) -> list[Days]:
    return reduce(common_pieces, (span.pieces for span in spans))
