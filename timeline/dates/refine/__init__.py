"""Step two: tidy what was read. Each refiner looks at one kind of surroundings."""

from collections.abc import Callable, Iterable

from timeline.dates.read import shorter
from timeline.dates.refine.antiquity import years_of_antiquity
from timeline.dates.refine.apposed import name_counted
from timeline.dates.refine.clocks import (
    attach_clocks,
    begin_the_day,
    hours_behind,
    settle_clocks,
    share_across_zones,
    share_days,
    share_over_a_place,
)
from timeline.dates.refine.diaries import diary_days
from timeline.dates.refine.divided import weeks_of_days
from timeline.dates.refine.ellipses import add_counted_quarters
from timeline.dates.refine.eras import add_neighbouring_eras
from timeline.dates.refine.feasts import feasts_of_one_nation
from timeline.dates.refine.few_figures import years_of_few_figures
from timeline.dates.refine.leads import attach_leads, coming_lengths, without_verbs
from timeline.dates.refine.lines import part_lines
from timeline.dates.refine.merging import merge_pairs
from timeline.dates.refine.modifiers import attach_hedges, attach_parts
from timeline.dates.refine.month_sections import (
    days_below_their_month,
    days_of_the_month_told,
    months_alone,
)
from timeline.dates.refine.neighbours import (
    add_neighbouring_days,
    add_short_ends,
    join_nights,
)
from timeline.dates.refine.numbered_weekdays import number_weekdays
from timeline.dates.refine.orders import settle_orders
from timeline.dates.refine.ranges import (
    carry_years,
    join_ranges,
    quarters_that_ended,
    share_years,
    years_of_a_thing,
)
from timeline.dates.refine.successors import add_successors
from timeline.dates.rules import is_no_date
from timeline.dates.steps import Found, Source

Refiner = Callable[[Source, list[Found]], list[Found]]


def drop_homographs(source: Source, found: list[Found]) -> list[Found]:
    """Without words and numbers that are no dates here: *may*, *300 people*."""
    dates = (_as_a_date(source, each) for each in found)
    return [each for each in dates if each]


def _as_a_date(source: Source, each: Found) -> Found | None:
    """The phrase, or what it is without *after*: *since the year after it fell*."""
    if not is_no_date(source, each):
        return each
    goes_on = source.folded.endswith(_OF_WHAT_FOLLOWS, each.start, each.stop)
    less = shorter(source, each) if goes_on else None
    return less if less and not is_no_date(source, less) else None


_OF_WHAT_FOLLOWS = (" before", " after", " after that")


REFINERS: tuple[Refiner, ...] = (
    drop_homographs,  # before anything is built on a wrong reading
    feasts_of_one_nation,
    settle_orders,
    diary_days,
    months_alone,
    days_below_their_month,
    days_of_the_month_told,
    settle_clocks,
    begin_the_day,
    number_weekdays,
    add_neighbouring_days,
    add_neighbouring_eras,
    add_successors,
    add_counted_quarters,
    years_of_few_figures,
    years_of_antiquity,
    add_short_ends,
    share_across_zones,
    share_over_a_place,
    merge_pairs,
    weeks_of_days,
    attach_parts,
    attach_clocks,
    hours_behind,
    part_lines,
    share_days,
    attach_hedges,  # outside of parts: "about early 2017"
    share_years,
    years_of_a_thing,
    name_counted,  # once the date beside it has its year
    quarters_that_ended,
    join_nights,
    join_ranges,
    carry_years,
    attach_leads,  # outermost: "since about early 2017"
    coming_lengths,
)


def refine(
    source: Source, found: Iterable[Found], *, alone: bool = False
) -> list[Found]:
    """All refiners in order; a phrase ``alone`` is known to be a date."""
    tidy = list(found)
    for refiner in REFINERS[1:] if alone else REFINERS:
        tidy = refiner(source, tidy)
    return without_verbs(source, tidy) if alone else tidy
