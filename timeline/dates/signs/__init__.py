"""What stands around a date and settles which way it points, whatever the tense.

SIGNS are asked in their order, before the verbs that `direction.py` knows. A sign that
does not apply says None.
"""

from timeline.dates.signs import (
    agenda,
    figures,
    happened,
    limits,
    over,
    planned,
    present,
)
from timeline.dates.signs.clause import Clause, Sign

SIGNS: tuple[Sign, ...] = (
    agenda.is_of_a_thing_on_it,
    agenda.is_before_a_vote,
    figures.of_a_contract,
    figures.is_of_data,
    figures.ends_a_report,
    over.is_called_by_its_day,
    over.was_a_success,
    over.came_and_went,
    over.was_set_on_it,
    figures.is_of_record,
    planned.was_planned,
    agenda.they_will,
    agenda.is_proposed,
    agenda.is_on_the_agenda,
    agenda.is_for_an_event,
    planned.is_behind_a_relative,
    planned.is_in_the_subject,
    limits.lasts_into,
    limits.were_due,
    agenda.may_come,
    agenda.comes_in_a_quarter,
    figures.is_of_a_close,
    limits.lasts_until,
    over.was_told_this,
    over.is_later_on,
    figures.is_changed_from,
    over.is_by_their_word,
    over.is_of_an_incident,
    over.was_so_early,
    over.was_so_by_then,
    over.was_done_by_day,
    over.was_made,
    over.was_begun,
    over.is_remembered,
    over.was_of_that_day,
    over.is_heard_about,
    over.was_put_off,
    planned.is_set,
    agenda.is_of_the_week_ahead,
    agenda.is_of_an_age,
    limits.is_not_before,
    limits.would_not_before,
    planned.is_moved_to,
    agenda.is_of_a_white_one,
    over.were_let_go,
    happened.happened_then,
    present.is_so_by_then,
)


def told_by_signs(clause: Clause) -> int | None:
    """What the first sign that applies says; None where none does."""
    for sign in SIGNS:
        way = sign(clause)
        if way is not None:
            return way
    return None
