"""Words and numbers that look like dates: told apart by what stands around them.

`months.py`, `periods.py`, `lengths.py` and `figures.py` look at what each rule found;
`names.py` at people, papers and things. A new test is a row of `TESTS`.
"""

from collections.abc import Callable

from timeline.dates.homographs import (
    figures,
    lengths,
    months,
    names,
    periods,
    surroundings,
)
from timeline.dates.steps import Found, Source

TESTS: dict[str, Callable[[Source, Found], bool]] = {
    "quarter": periods.of_a_game,
    "half": periods.of_a_game,
    "the-quarter": surroundings.named_thing,
    "new-year": periods.new_year,
    "the-unit": periods.of_a_change,
    "century": surroundings.named_thing,
    "holiday": names.lower_holiday,
    "adverb": names.newspaper,
    "day-month": months.lower_month,
    "day-of-month": figures.numbered_thing,
    "month-day": months.lower_month,
    "unit-step": names.title,
    "month": months.bare_month,
    "weekday": names.bare_weekday,
    "year": figures.bare_year,
    "year-before-christ": figures.counted_era,
    "year-of-era": lambda s, f: figures.lower_era(s, f) or figures.counted_era(s, f),
    "era-year": figures.lower_era,
    "century-of-era": figures.lower_era,
    "that-month": months.that_may,
    "same-unit": periods.hyphenated,
    "half-code": figures.coded_half,
    "relative-day": names.title_ends,
    "weekend": names.title_ends,
    "short-year": figures.short_year,
    "season": periods.bare_season,
    "bare-season": periods.season_alone,
    "length-clock": lambda s, f: (
        lengths.one_second(s, f) or lengths.age(s, f) or lengths.speed(s, f)
    ),
    "length-bare-clock": lengths.bare_clock_length,
    "length-either": lengths.age,
    "length": lengths.age,
    "length-first": lengths.age,
    "length-the": lengths.capital_length,
    "that-season": periods.capital_season,
    "length-bare": lengths.bare_plural,
    "decade": lambda s, f: figures.of_a_life(s, f) or figures.of_a_price_or_make(s, f),
    "decade-word": figures.of_a_life,
    "reference": periods.no_reference,
    "unit-before": lengths.goes_on,
    "part-before": lengths.before_a_thing,
    "season-before": lengths.before_a_thing,
    "month-before": lengths.before_a_thing,
    "holiday-told": lengths.before_a_thing,
    "clock": lengths.bare_clock,
    "clock-with-dot": lengths.dotted_price,
    "spoken-clock": lengths.five_to_six,
    "part-alone": periods.dawn_alone,
    "the-part-alone": periods.part_alone,
    "bare-part": periods.bare_part,
    "weekday-part": periods.part_night,
}


def is_no_date(source: Source, found: Found) -> bool:
    """True if the words around show that this phrase is no date."""
    test = TESTS.get(found.rule)
    return test is not None and test(source, found)
