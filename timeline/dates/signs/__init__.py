"""What stands around a date and settles which way it points, whatever the tense.

SIGNS are asked in their order, before the verbs that `direction.py` knows. A sign that
does not apply says None.
"""

from typing import NamedTuple

from timeline.dates.kinds import KINDS
from timeline.dates.readings import (
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Numbered,
    Weekday,
    Weekend,
)
from timeline.dates.signs import (
    agenda,
    bidden,
    figures,
    happened,
    limits,
    over,
    planned,
    present,
)
from timeline.dates.signs.clause import Clause, Sign


class Row(NamedTuple):
    """A sign, and when it is asked.

    Attributes:
        of: The kinds of dates of which it is asked.
        sign: What says which way the date points.
        words: ``date|recall``: letters, some of which stand in every clause of which
            the sign says anything. To look for them first takes a twentieth of the
            time of the sign's own searches. Blank where no few words tell.
    """

    of: tuple[type, ...]
    sign: Sign
    words: str = ""


_ANY = tuple(KINDS)
_WEEKDAYS = (Weekday,)
"""Of a weekday, also of a part of one: *Monday night*."""
_OTHERS = tuple(kind for kind in KINDS if kind is not Weekday)
_DATES = (Day, Month)

SIGNS = (
    Row((DayOfMonth,), agenda.is_of_a_thing_on_it),
    Row(_DATES, agenda.is_before_a_vote, "before|ahead|for"),
    Row((Month,), figures.of_a_contract),
    Row((Month,), figures.is_of_data),
    Row((Numbered,), figures.is_compared_to),
    Row(_WEEKDAYS, figures.is_ahead_of, "ahead"),
    Row(_DATES, figures.ends_a_report),
    Row((*_DATES, Holiday), over.is_called_by_its_day),
    Row(_WEEKDAYS, over.was_a_success),
    Row(_ANY, over.came_and_went, "deadline|ultimatum|target|cut|truce|ceasefire"),
    Row((Month,), over.was_said_in, "that"),
    Row(_ANY, over.was_an_earlier_one, "previous|earlier|failed"),
    Row(_WEEKDAYS, over.is_after_doing, "after"),
    Row((Weekday, Weekend), over.is_after_what_failed, "after"),
    Row(_WEEKDAYS, over.was_set_on_it, "and"),
    Row(_ANY, figures.is_of_record, "record"),
    Row(_ANY, bidden.is_bidden),
    Row(_ANY, planned.was_planned),
    Row(_ANY, agenda.they_will, "will|to"),
    Row(_ANY, agenda.is_proposed, "to|called"),
    Row(_ANY, agenda.is_on_the_agenda),
    Row(_WEEKDAYS, agenda.is_for_an_event, "'s"),
    Row(_WEEKDAYS, planned.is_behind_a_relative, "will|to|due"),
    Row(_WEEKDAYS, planned.is_in_the_subject, "will|to|due"),
    Row(_ANY, limits.lasts_into),
    Row((Day, Weekday), limits.were_due, "due|deadline"),
    Row(_ANY, agenda.may_come, "perhaps|maybe"),
    Row(_WEEKDAYS, agenda.is_set_to, "with"),
    Row(_WEEKDAYS, agenda.is_forecast, "forecast|chance|risk|threat"),
    Row((Month, Holiday), agenda.is_told_to_wait, "tell|told|promise|offer"),
    Row((Weekday, Day, Month), agenda.is_hoped_for, "we|they|i "),
    Row((Numbered,), agenda.comes_in_a_quarter),
    Row(_ANY, figures.is_of_a_close, "clos"),
    Row(_ANY, limits.lasts_until),
    Row(_WEEKDAYS, over.was_told_this, "told|said|announced"),
    Row(_ANY, over.is_later_on),
    Row(_ANY, figures.is_changed_from, "from|after"),
    Row(_ANY, over.is_by_their_word, "according"),
    Row(_ANY, over.is_of_an_incident),
    Row(_ANY, over.was_so_early, "early"),
    Row(_ANY, over.was_so_by_then, "had|was|were"),
    Row(_ANY, over.was_done_by_day, "had"),
    Row(_ANY, over.was_made, "'s"),
    Row(_ANY, over.was_begun),
    Row(_ANY, over.is_remembered, "date|remember|recall|back|follows|talked"),
    Row(_WEEKDAYS, over.is_heard_about, "about|set"),
    Row(_WEEKDAYS, over.was_put_off, "put|set|let"),
    Row(_ANY, planned.is_set),
    Row((*_WEEKDAYS, Weekend), agenda.is_promised),
    Row(_WEEKDAYS, agenda.is_of_the_week_ahead),
    Row(_ANY, agenda.is_of_an_age, "turns"),
    Row(_ANY, limits.is_not_before),
    Row(_ANY, limits.would_not_before, "not"),
    Row(
        _ANY,
        planned.is_moved_to,
        "mov|push|put|postpon|reschedul|switch|shift|defer|adjourn|brought|extend|ted",
    ),
    Row((Holiday,), agenda.is_of_a_white_one, "white"),
    Row(_ANY, over.were_let_go, "let"),
    Row(_OTHERS, happened.happened_then),
    Row(_WEEKDAYS, present.is_so_by_then),
)


_ASKED_OF = {
    kind: [
        (row.sign, row.words.split("|") if row.words else [])
        for row in SIGNS
        if kind in row.of
    ]
    for kind in KINDS
}


def told_by_signs(clause: Clause) -> int | None:
    """What the first sign that applies says; None where none does."""
    kind = Weekday if clause.is_weekday else type(clause.reading)
    around = f"{clause.before}\n{clause.after}"
    for sign, words in _ASKED_OF[kind]:
        if words and not any(map(around.__contains__, words)):
            continue
        way = sign(clause)
        if way is not None:
            return way
    return None
