"""Seasons of the year of publication, and those beside it."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import periods, surroundings
from timeline.dates.readings import Numbered, Shift
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule
from timeline.spans import Precision


def season(m: Match, step: int | None) -> Numbered:
    return Numbered(Precision.SEASON, words.SEASONS[m["season"]], step=step)


def _seasons_ago(m: Match) -> Numbered | None:
    """*two summers ago*: of the year before last."""
    count = numerals.count(m["count"])
    if count is None or count != int(count):
        return None
    season = words.SEASONS[m["seasons"].removesuffix("s")]
    return Numbered(Precision.SEASON, season, Shift(Precision.YEAR, -int(count)))


SEASON_RULES: tuple[Rule, ...] = (
    Rule(
        "season-step",
        "last|past|this|next|coming:step {season}",
        lambda m: season(m, groups.step(m["step"])),
        (
            ("last summer", "2018-22"),
            ("last winter", "2017-24"),
            ("this autumn", "2018-23"),
            ("next spring", "2019-21"),
        ),
    ),
    Rule(
        "season-before-last",
        "the {season} before last",
        lambda m: groups.before_last(m, season(m, -2)),
        (("the summer before last", "2017-22"),),
    ),
    Rule(
        "seasons-ago",
        "{count} springs|summers|autumns|falls|winters:seasons ago",
        _seasons_ago,
        (("two summers ago", "2016-22"),),
    ),
    Rule(
        "bare-season",
        "{season}",
        lambda m: season(m, None),
        (("spring", "2018-21"),),
        unless=(periods.no_lone_season,),
    ),
    Rule(
        "all-the-season",
        "all|the_whole|the_entire {season}",
        lambda m: season(m, None),
        (("He waited all summer", "2018-22"),),
        unless=(surroundings.no_clause,),
    ),
    Rule(
        "season",
        "the {season}",
        lambda m: season(m, None),
        (("the summer", "2018-22"),),
        unless=(periods.no_season,),
    ),
)
