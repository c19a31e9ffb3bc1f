"""Words and numbers that look like dates: told apart by what stands around them."""

from collections.abc import Callable

from timeline.dates.homographs import figures, names
from timeline.dates.steps import Found, Source

TESTS: dict[str, Callable[[Source, Found], bool]] = {
    "quarter": names.of_a_game,
    "half": names.of_a_game,
    "the-quarter": names.named_thing,
    "new-year": names.new_year,
    "the-unit": names.of_a_change,
    "century": names.named_thing,
    "holiday": names.lower_holiday,
    "adverb": names.newspaper,
    "day-month": names.lower_month,
    "day-of-month": figures.numbered_thing,
    "month-day": names.lower_month,
    "unit-step": names.title,
    "month": names.bare_month,
    "weekday": names.bare_weekday,
    "year": figures.bare_year,
    "year-before-christ": figures.counted_era,
    "year-of-era": lambda s, f: figures.lower_era(s, f) or figures.counted_era(s, f),
    "era-year": figures.lower_era,
    "century-of-era": figures.lower_era,
    "that-month": names.that_may,
    "same-unit": names.hyphenated,
    "half-code": figures.coded_half,
    "relative-day": names.title_ends,
    "weekend": names.title_ends,
    "short-year": figures.short_year,
    "season": names.bare_season,
    "bare-season": names.season_alone,
    "length-clock": lambda s, f: figures.one_second(s, f) or figures.age(s, f),
    "length": figures.age,
    "length-the": figures.capital_length,
    "that-season": names.capital_season,
    "length-bare": figures.bare_plural,
    "decade": lambda s, f: figures.of_a_life(s, f) or figures.of_a_price_or_make(s, f),
    "decade-word": figures.of_a_life,
    "reference": names.no_reference,
    "unit-before": figures.goes_on,
    "part-before": figures.before_a_thing,
    "season-before": figures.before_a_thing,
    "month-before": figures.before_a_thing,
    "holiday-told": figures.before_a_thing,
    "clock": figures.bare_clock,
    "spoken-clock": figures.five_to_six,
    "part-alone": names.dawn_alone,
    "the-part-alone": names.part_alone,
    "bare-part": names.bare_part,
    "weekday-part": names.part_night,
}


def is_no_date(source: Source, found: Found) -> bool:
    """True if the words around show that this phrase is no date."""
    test = TESTS.get(found.rule)
    return test is not None and test(source, found)
