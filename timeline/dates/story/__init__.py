"""Where the text is: which date its next phrase counts from, and when it has moved on.

===================  =================================================================
`histories.py`       is the whole text told from the past, rather than from publication?
`tally.py`           what its dates count from, by number: what those signs rest on
`reports.py`         signs that it is a report of the news
`tales.py`           signs that it is a history
`frames.py`          how the text is divided: into entries, parts, news beside them
`heads.py`           is it in entries, each headed by its date?
`entries.py`         what the head of an entry counts from
`beside_entries.py`  the news above and below all entries
`this_year.py`       old years in a line each, then the days of its own year
`diaries.py`         logs that somebody wrote on the days that head them
`bodies.py`          where an article begins its story anew, behind its lead
`anchoring.py`       what a phrase counts from
`clocks.py`          of which day a time is, and whether it looks back
`messages.py`        chats, mail, letters: what each message counts from
`message_stamps.py`  which phrases are the stamps of messages
`numbered_parts.py`  days and weeks of which only the first is named
`quoted.py`          the day on which words in quotation marks were said
`ahead.py`           the date that a history still has to reach
`returning.py`       back where a history was, after a date told in passing
`told_ahead.py`      dates that it tells ahead of itself
`let_go.py`          how far a date that a sentence glances at reaches
`looking_back.py`    the date before it, in a history or where the news looks back
`passages.py`        where the news looks back, and the period that a report is of
`recounting.py`      days of weeks or months ago that the news recounts, one by one
`recounted.py`       weekdays, numbers and hours of those days
`which_way.py`       past or to come, by its words and by what it is listed with
`beside_today.py`    weekdays that are yesterday's or tomorrow's, and those awaited
`bounds.py`          dates up to which something goes on or is due
`between.py`         days and months of the news between two dates with their years
`would_be.py`        what was still to come at a date told, and is over by now
`moving_on.py`       what a phrase leaves behind for those that follow
`date_told.py`       the date that it tells, if the story goes on from it
`kept.py`            what a text keeps in mind beside its story
`glances.py`         dates that a history only looks at, and does not go on from
`day_ranges.py`      weekdays of a section that is headed by its days
`of_things.py`       those of a book, a budget, of what it compares with
`asides.py`          dates that what follows does not count from
`just_over.py`       figures for a year or month that has only begun
`quarters.py`        the year of a quarter that says on which day it ends
`of_late.py`         what has ended only now, of a thing of years ago
`next_such.py`       the next such day, feast, month, season or quarter
`threads.py`         the dates that begin the sentences of a history
`fronted_years.py`   the year of a sentence of the news
`weekdays.py`        weekdays that come after the date told before them
`hours.py`           parts of a day and hours without a day of their own
`events.py`          the day that a report of the news is about, for its hours
`timetables.py`      a day told in the news in lines that begin with their hours
`newest_first.py`    hours that head lines and run backwards, over midnight
`agendas.py`         weekdays that head the lines of a week, to come or past
`old_style.py`       whether its weekdays are those of the Julian calendar
`comparing.py`       what the news only compares with, and counts nothing from
`verbs.py`           what the verb in front of a date tells of its place in a story
===================  =================================================================
"""

from timeline.dates.story.agendas import weeks_by_the_day
from timeline.dates.story.anchoring import context_of
from timeline.dates.story.beside_entries import closing_of
from timeline.dates.story.diaries import is_a_diary, is_of_the_entry
from timeline.dates.story.frames import Frame, frame_of
from timeline.dates.story.histories import where_it_begins
from timeline.dates.story.hours import (
    as_in_news,
    as_told_then,
    in_figures,
    is_of_some_day,
)
from timeline.dates.story.moving_on import moved_on
from timeline.dates.story.newest_first import newest_first
from timeline.dates.story.numbered_parts import with_the_first_part
from timeline.dates.story.quoted import day_named
from timeline.dates.story.returning import back_in_time
from timeline.dates.story.verbs import is_over

__all__ = [
    "Frame",
    "as_in_news",
    "as_told_then",
    "back_in_time",
    "closing_of",
    "context_of",
    "day_named",
    "frame_of",
    "in_figures",
    "is_a_diary",
    "is_of_some_day",
    "is_of_the_entry",
    "is_over",
    "moved_on",
    "newest_first",
    "weeks_by_the_day",
    "where_it_begins",
    "with_the_first_part",
]
