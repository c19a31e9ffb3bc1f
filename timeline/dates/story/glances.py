"""What a history glances at: dates that its story does not go on from.

*In May the fleet sailed; ships built in 1901 led it. On the 9th …*: the 9th is of May.
VETOES is a table; each row says for one kind of phrase whether it is passed by.
"""

from collections.abc import Callable

from timeline.dates.before_christ import stand_in, true_year
from timeline.dates.context import ToldSoFar
from timeline.dates.forms import either
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_long_ago,
    is_news,
    is_time_alone,
    year_said,
)
from timeline.dates.layout import NAME, is_its_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Ancient,
    Day,
    Month,
    Numbered,
    Reading,
    Shift,
    Timed,
    Told,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.asides import is_of_a_study
from timeline.dates.story.looking_back import is_of_an_event, is_of_what_was
from timeline.dates.story.of_things import (
    is_at_its_worst,
    is_compared,
    is_dated,
    is_explained,
    is_of_a_book,
    is_of_a_budget,
    is_of_a_part_in_it,
    is_of_games_to_come,
    is_of_our_times,
    is_referred_to,
    is_said_later,
)
from timeline.dates.story.verbs import (
    JUST_BEFORE,
    had_been,
    in_front,
    is_beside,
    is_planned,
    is_pluperfect,
)
from timeline.dates.vocabulary import MONTHS
from timeline.spans import Precision

Veto = Callable[[Source, Found, ToldSoFar], bool]


def is_glanced_at(source: Source, each: Found, told: ToldSoFar) -> bool:
    """Whether the story only looks at the date, and does not go on from it."""
    if not told.dates and _is_where_it_begins(each):
        return False
    if each.lead == "since" and _has_gone_on(source, each, told):
        return False
    if is_pluperfect(source, each) and _heads_a_section(source, each, told):
        return False
    return any(veto(source, each, told) for veto in VETOES)


def _is_where_it_begins(each: Found) -> bool:
    """*It is fifty years ago today*, *had been sent on 11 May 1878*, told first."""
    inner = innermost(each.reading)
    return is_long_ago(inner, _YEARS) or (
        isinstance(inner, Day) and year_said(inner) is not None
    )


_YEARS = 2  # ago, told first: *three years ago today*


def _is_of_a_participle(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*Rajk, hanged in October 1949, was reburied on 6 October*, told of 1956."""
    here, year = told.last_of_story(Precision.DECADE), year_said(each.reading)
    if here is None or not year or year >= here.day.year:
        return False
    goes_on = _GOES_ON_WITH_A_DAY.match(source.folded, each.stop)
    return goes_on is not None and bool(_PARTICIPLE.search(*in_front(source, each, 80)))


def _is_of_what_was_lost(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*the bodies of the patrol lost in May were returned. A day after, …*."""
    if not isinstance(each.reading, Month) or not told.dates:
        return False
    lost = _LOST_IN.search(*in_front(source, each, 60))
    return bool(lost and _WAS_SO.match(source.folded, each.stop))


_LOST_IN = lazy(
    r"\b(?:the|its|his|her|their)\s(?:[a-z]+\s){1,3}(?:lost|taken|captured|seized|killed|sunk"
    r"|signed|made|sent|wounded|arrested|shot|stolen)\s(?:back\s)?in\s$"
)
_WAS_SO = lazy(r"\s(?:was|were|had|has|have)\b")
_GOES_ON_WITH_A_DAY = lazy(
    rf",\s[^.;!?\n]{{0,300}}?\b(?:on|in)\s(?:\d{{1,2}}\s)?(?:{either(MONTHS)})\b(?!,?\s\d{{4}}|\s\d+,)"
)
_PARTICIPLE = lazy(
    r"\w,\s(?:[a-z]{3,}ed|born|shot|made|sent|built|taken|driven|sworn|bought|sunk)\s"
    r"[^,.;:!?\n]*$"
)


def _begins(source: Source, each: Found) -> bool:
    return bool(_BEGINS.search(*in_front(source, each, 40)))


_BEGINS = lazy(rf"{OPENS}(?:[a-z]+\s){{0,4}}(?:the\s)?$")


def _is_since(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*held since May*, *the year before 1911*; but *shortly before noon on the 3rd*.

    But where a table of words told the tense, the story is on the day of *desde la
    mañana del 17 marcharon*.
    """
    then = each.ahead is not None and isinstance(each.reading, Timed)
    if each.lead and source.folded.startswith("before ", each.lead_start):
        return not isinstance(each.reading, Timed)  # nobody looked for it before 2013
    if isinstance(each.reading, Timed) and JUST_BEFORE.search(*in_front(source, each)):
        return False
    return each.lead == "before" or (each.lead == "since" and not then)


def _has_gone_on(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*had been at work since the spring of 1885*, told in 1878: it is 1885 by now."""
    here, year = told.last_of_story(Precision.DECADE), year_said(each.reading)
    if here is None or not year or year <= here.day.year + 1:
        return False
    return bool(_HAD_BEEN_AT_IT.search(*in_front(source, each, 80)))


_HAD_BEEN_AT_IT = lazy(r"\bhad\sbeen\s[a-z]+ing\s[^.;]*$")


def _is_of_today(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*The fort, two years ago a ruin*; but *On Monday 24 April … On Wednesday*.

    Where it begins a sentence or has its hour: *they met at five on Monday morning*.
    *The men sent on Sunday* are no turn of the story.
    """
    if not is_news(each.reading):
        return False
    weekday = innermost(each.reading)
    if isinstance(weekday, Shift) and _is_back_to_now(source, each, weekday):
        return False
    if not isinstance(weekday, Weekday) or weekday.step is not None or weekday.week:
        return True
    if told.glance and _WILL_BE.match(source.folded, each.stop):
        return True  # This afternoon wreaths were laid, and on Saturday men are to jump
    timed = isinstance(each.reading, Timed) and each.lead != "until"
    if is_its_line(source, each) and told.opening:
        return False  # Sunday, as a heading
    turns = timed or _begins(source, each) or _AND_ON.search(*in_front(source, each))
    return not turns or told.last(Precision.WEEK) is None


def _is_back_to_now(source: Source, each: Found, shift: Shift) -> bool:
    """*Last year her third volume came out. In April …*: the story has arrived."""
    long = shift.unit in (Precision.YEAR, Precision.MONTH)
    return long and shift.steps < 0 and _begins(source, each)


_WILL_BE = lazy(r"[^.;!?\n]{0,50}?\b(?:will|is\sto|are\sto)\b")
_AND_ON = lazy(r"[,;]\s(?:and|but)\s(?:(?:early|late)\s)?(?:on\s)?$")
"""*They slept in it, and early on Saturday turned on the next.*"""


def _is_a_plan(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*promised to be home by May*, where a year or a month was told already.

    But *By the early 1280s they had settled. He was to sail in April 1282* goes on.
    """
    if not told.dates:
        return False
    would_be = _WOULD_BE.match(source.folded, each.stop) and not year_said(each.reading)
    if not would_be and not is_planned(source, each):
        return False
    dated = isinstance(innermost(each.reading), Day | Month)
    here = told.last_of_story(Precision.DECADE)
    in_a_year = here is not None and here.unit <= Precision.YEAR
    return not dated or year_said(each.reading) is None or in_a_year


_WOULD_BE = lazy(r"\s(?:would|(?:was|were)\sto)\sbe\b")
"""*All who were in rebellion on 1 January would be free.*"""


def _is_announced(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*12 October: She sets an election for 18 November. It opens on the 19th*."""
    an_hour = is_time_alone(each.reading)  # a curfew from 6pm to 7am
    if told.entry is None or an_hour or counts_from_a_date_told(each.reading):
        return False
    return bool(_ANNOUNCED.search(*in_front(source, each, 90)))


_ANNOUNCED = lazy(
    r"\b(?:sets?|calls?|called|fix(?:es|ed)|schedules?|scheduled|orders?|ordered|announce[sd]?"
    r"|imposes?|imposed|declare[sd]?|extend(?:s|ed)|pause|ban|curfew|truce|ceasefire|order)\b"
    r"[^.;!?\n]{0,60}?\s(?:for|from|until|till|effective)\s(?:the\s)?$"
)


def _is_aimed_at(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*drew up a plan to win in 1954*, told of 1953: no more than that."""
    here, year = told.last_of_story(Precision.YEAR), year_said(each.reading)
    if not isinstance(each.reading, Year) or here is None or year != here.day.year + 1:
        return False
    return bool(_AIMED.search(*in_front(source, each, 120)))


_AIMED = lazy(
    r"\b(?:plans?|planned|meant|intended|hoped?|hopes|aimed|scheme|wished)\sto\s"
    r"[^.;!?\n]{0,90}\s(?:in|by)\s$"
)


def _is_beside(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*The net, begun in January, was unfinished*: no turn of the story."""
    month = isinstance(each.reading, Month) and each.reading.year is None
    if is_of_what_was(source, each, told):
        return True
    return month and (is_beside(source, each) or is_of_an_event(source, each))


def _is_told_behind(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*who had landed on 3 May*; *sent his horse home until spring 1813* goes on."""
    waits = each.lead == "until" and isinstance(each.reading, Numbered)
    return not (waits and year_said(each.reading)) and is_pluperfect(source, each)


def _heads_a_section(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*The Loire / They had taken Orleans on 11 October. Four weeks later …*: of then.

    A sentence without a date may come before it.

    Of a background, however long ago; of another part of the story, not long before.
    """
    inner = innermost(each.reading)
    start = max(told.stop - 1, each.start - 240)
    year = year_said(inner)
    heading = _SECTION_SO_FAR.search(source.text, start, each.start)
    if not isinstance(inner, Day | Month) or heading is None or not told.dates:
        return False
    if _BACKGROUND.match(heading["name"]):
        return year is not None
    here = told.dates[-1]  # a decade, of which no year was told, is behind by now
    if year is None or (here.unit > Precision.YEAR and year >= here.day.year):
        return True
    return 0 <= here.day.year - year <= _PART_OF_IT


_PART_OF_IT = 3  # years before the date that the section before it ended with
_SECTION_SO_FAR = lazy(
    rf"\n(?P<name>{NAME})(?:\n+|\.—\s?)[^.!?\n]*(?:[.!?]\s[^.!?\n]*)?$"
)
_BACKGROUND = lazy(r"Background|Prelude|Origins|Causes|Outbreak|Context")


def _is_put_off(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*sent his horse home until spring*, *put off until the following day*.

    But *received no rifles until the following April* is told of that April.
    """
    if each.lead != "until" or year_said(each.reading):
        return False
    if _WOULD_KEEP.search(*in_front(source, each, 80)):
        return True  # the powers, which he would keep until 29 September
    month = isinstance(innermost(each.reading), Month)
    if month and _NOT_UNTIL.search(*in_front(source, each, 80)):
        return False
    counted = counts_from_a_date_told(each.reading)
    return counted or isinstance(each.reading, Numbered | Told)


_WOULD_KEEP = lazy(r"\bwould\s(?!not\b)[a-z]+\s(?:[a-z]+\s){0,3}until\s$")
_NOT_UNTIL = lazy(
    r"\b(?:(?:did|was|were|could|had)\snot|didn't|never|no\s[a-z]+)\s(?:[^.;!?\n]*\s)?until\s$"
)


def _is_of_a_life(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*Kassa, who four years afterwards became emperor*: what came of him later."""
    shift = innermost(each.reading)
    if not isinstance(shift, Shift) or shift.anchor is not Anchor.TOLD:
        return False
    if shift.unit is not Precision.YEAR:
        return False
    if shift.steps >= _A_LIFE and _STILL.search(*in_front(source, each, 120)):
        return True
    return bool(_RELATIVE.search(*in_front(source, each)))


_A_LIFE = 10  # years
_STILL = lazy(
    r"\b(?:still|remembered|recalled|recall|wrote|spoke|said|admitted|died|published)\b"
    r"[^.;!?\n]{0,90}\s$"
)
"""*its commander still spoke of that loss thirty-five years later*."""
_RELATIVE = lazy(r",\s(?:who|which|whose)\s[^.;,!?\n]{0,40}$")


def _is_of_a_glance(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*There had been one in 1633, not built up thirty years later*, told of 1666."""
    shift, glance = innermost(each.reading), told.glance
    if not isinstance(shift, Shift) or glance is None or not told.dates:
        return False
    if shift.anchor is not Anchor.TOLD:
        return False
    here = told.dates[-1]
    if shift.unit is Precision.DAY and here.unit is glance.date.unit is Precision.DAY:
        after = here.day - glance.date.day  # entered it on the 27th and the fort
        return shift.counted and 0 < shift.steps < after.days  # four days later
    if shift.unit is not Precision.YEAR:
        return False
    then = glance.date.day.year + shift.steps
    return glance.says_year and shift.steps > 0 and then < here.day.year


def _is_behind(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*two days earlier*, *that same month*, *the May before*; but *the Tuesday*."""
    if year_said(each.reading):
        return False
    inner = innermost(each.reading)
    if isinstance(inner, Shift) and inner.steps < 0:
        return inner.anchor is not Anchor.PUBLISHED
    return isinstance(each.reading, Told) and not _steps_on(inner)


def _steps_on(inner: Reading) -> bool:
    step = getattr(inner, "step", None) or 0
    return step > 0 or (step == 0 and isinstance(inner, Weekday))


def _is_far_year(source: Source, each: Found, so_far: ToldSoFar) -> bool:
    """*recalled the revolution of 1911*, *rebuilt in 1995*: named, and passed by."""
    told = so_far._replace(glance=None).last_of_story(Precision.YEAR)
    inner = innermost(each.reading)
    said = inner.year if isinstance(inner, Year) else year_said(inner)
    if isinstance(inner, Ancient) and inner.unit is Precision.YEAR:
        said = stand_in(inner.number)
    if said is None or told is None or _begins(source, each):
        return False
    year, here = true_year(said), true_year(told.day.year)
    if isinstance(inner, Year) and abs(year - here) > _MOST_SKIPPED:
        return True
    not_until = each.lead == "until" and _NOT_UNTIL.search(*in_front(source, each, 80))
    if each.lead == "until" and year > here + 1 and not not_until:
        return True  # it remained in their hands until 1763
    if isinstance(inner, Year | Ancient) and year < here:
        return True  # the companies sent there in 1793
    if year < here and source.folded.endswith(" of ", 0, each.start):
        return True  # what the massacre of June 1996 had been
    return year < here and had_been(source, each)


_MOST_SKIPPED = 8  # years that a sentence may skip without saying so at its beginning


def _is_an_anniversary(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*before the 150th anniversary of its loss, 3 January 1983*, told of 1981."""
    day = isinstance(innermost(each.reading), Day) and year_said(each.reading)
    return bool(day and _ANNIVERSARY.search(*in_front(source, each)))


_ANNIVERSARY = lazy(
    r"\b(?:anniversary|centenary|jubilee)\sof\s[^.;,!?\n]{1,50}(?:,|\son)\s$"
)


def _is_a_weekend_of_it(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*the bridges were shut in the weekend traffic*: of the days that it tells."""
    weekend = isinstance(innermost(each.reading), Weekend)
    return weekend and bool(told.last(Precision.DAY)) and not _begins(source, each)


def _is_a_birth(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*Born in 1814, he had fought at Baden. He crossed it on 17 February*."""
    inner = innermost(each.reading)
    here = told.last_of_story(Precision.MONTH)
    if (
        here is None
        or not year_said(inner)
        or not isinstance(inner, Year | Day | Month)
    ):
        return False
    long_ago = here.day.year - (year_said(inner) or 0) > _YOUTH
    if not long_ago or not _BORN.search(*in_front(source, each, 60)):
        return False
    return _OF_A_CHILD.match(source.folded, each.stop) is None


_YOUTH = 12  # years
_BORN = lazy(rf"{OPENS}born\s(?:[a-z]+\s){{0,5}}(?:in|on)\s$")
# "Born in 1802 at Leeds, he was the son of a smith": his life is told from there.
_OF_A_CHILD = lazy(
    r"[^.;\n]{0,40},\s(?:[a-z]+\s){1,2}?"
    r"(?:(?:was|came)\s(?:(?:the|an?)\s(?:(?:only|eldest|oldest|youngest|younger|elder|[a-z]+th|second|third|natural)\s(?:son|daughter|child)|orphan)"
    r"|the\s(?:first|second|third|fourth|fifth|last|eldest|oldest|youngest|only)\s(?:of|one)"
    r"|one\sof\s|of\sa\s|raised|brought\sup|bapti[sz]ed|christened|educated|orphaned"
    r"|adopted|apprenticed|sent\sto\sschool|weak\sfrom|[a-z]+\swhen\s)"
    r"|grew\sup|attended|studied|went\sto\s(?:school|sea)|lost\s(?:his|her|both)|trained"
    r"|spent\s(?:his|her)\s(?:childhood|youth|early))\b"
)


def _is_a_death(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*He was found on 4 July and died in jail in 1803. Others were hanged*: before."""
    here = told.last_of_story(Precision.MONTH)
    if here is None or not isinstance(each.reading, Year):
        return False
    later = each.reading.year > here.day.year + 1
    return later and bool(_AND_DIED.search(*in_front(source, each, 80)))


_AND_DIED = lazy(
    r"(?:\band|,\swho|,\sand)\s(?:later\s|eventually\s)?died\s(?:[a-z]+\s){0,5}in\s$"
)


VETOES: tuple[Veto, ...] = (
    _is_a_death,
    _is_a_birth,
    _is_since,
    _is_of_a_participle,
    _is_of_what_was_lost,
    is_at_its_worst,
    is_of_our_times,
    _is_of_today,
    _is_a_plan,
    _is_announced,
    _is_aimed_at,
    is_of_a_study,
    is_of_a_book,
    is_compared,
    is_referred_to,
    is_of_a_budget,
    is_of_games_to_come,
    is_of_a_part_in_it,
    _is_put_off,
    _is_an_anniversary,
    _is_of_a_life,
    is_said_later,
    _is_a_weekend_of_it,
    _is_of_a_glance,
    _is_behind,
    _is_beside,
    is_dated,
    is_explained,
    _is_told_behind,
    _is_far_year,
)
