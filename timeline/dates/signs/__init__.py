"""What stands around a date and settles which way it points, whatever the tense.

SIGNS are asked in their order, before the verbs that `direction.py` knows. A sign that
does not apply says None.
"""

from timeline.dates.signs import figures, happened, over, planned
from timeline.dates.signs.clause import Clause, Sign

SIGNS: tuple[Sign, ...] = (
    planned.is_of_a_thing_on_it,
    planned.is_before_a_vote,
    figures.of_a_contract,
    figures.is_of_data,
    figures.ends_a_report,
    over.is_called_by_its_day,
    over.came_and_went,
    figures.is_of_record,
    planned.was_planned,
    planned.is_for_an_event,
    planned.is_behind_a_relative,
    planned.lasts_into,
    planned.were_due,
    planned.may_come,
    planned.comes_in_a_quarter,
    figures.is_of_a_close,
    planned.lasts_until,
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
    over.was_put_off,
    planned.is_set,
    planned.is_of_the_week_ahead,
    planned.is_of_an_age,
    planned.is_not_before,
    planned.would_not_before,
    planned.is_moved_to,
    planned.is_of_a_white_one,
    over.were_let_go,
    happened.happened_then,
)


def told_by_signs(clause: Clause) -> int | None:
    """What the first sign that applies says; None where none does."""
    for sign in SIGNS:
        way = sign(clause)
        if way is not None:
            return way
    return None
