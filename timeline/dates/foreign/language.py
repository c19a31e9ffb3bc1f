"""What a language is here: words with their English, phrases, and what stands around.

How the patterns are written, `notation.py` says.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from timeline.dates.readings import Reading
from timeline.spans import Hedge

Said = Mapping[str, str]
"""The groups of a match in English; what was not said is the empty string."""

Words = Mapping[str, str]
"""Words of the language, lower case, and the English for each."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying a date, and English words that say the same.

    Attributes:
        pattern: As `notation.py` has it.
        english: A template over the groups; or what reads them, for dates that
            English has no words for (other calendars).
        needs: What must stand in front, within a text; a phrase alone needs nothing.
        follows: What must stand in front of a phrase alone, too: *années 1970 et* 1980.
        unless: What must not stand in front.
        goes_on: How the text must go on, with its own capitals.
        bare: One word alone, which may be the name of somebody: *Julio Iglesias*.
        told: Of the day told just before, *in the afternoon*; where none was, of any.
        rule: The English rule whose traits it has, where ``english`` is no words.
    """

    pattern: str
    english: str | Callable[[Said], Reading | None]
    needs: str = ""
    follows: str = ""
    unless: str = ""
    goes_on: str = ""
    bare: bool = False
    told: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that is known of one language; patterns end at the phrase.

    Attributes:
        forms: Table name → words. Months, weekdays and units are added to what
            dateparser knows.
        leads: Pattern → since, until, before, after, in; from, which points ahead or
            back with its verb; as early as, which begins something only if ahead.
        denials: What makes *not before* of *before*, in front or a few words away.
        parts: Pattern → early, mid, late, start, end.
        hedges: Pattern → hedge.
        ranges: What opens a span, perhaps nothing, and what stands between its ends.
        days_joined: What stands between two days of the same month.
        shares: The n-th week or half of what follows; and what joins *the last Friday*
            to its month.
        coming, past: Verbs and other cues of the two directions.
        had: A pluperfect, whose clause tells of what was before the story.
        done: A participle right in front: past, where no verb says otherwise.
        lasted: What *until* ends behind it is over: *lived there until May*. Else
            *until* points ahead, and where it is not known.
        aside: A participle between commas: its day is not that of the sentence.
        relative: What opens a clause between commas, in front of its day, which is not
            of the sentence either.
        day_behind: What may stand behind a time: *di lunedì*, *del 9 de marzo*. Of that
            day it is, whether or not one was told before.
        frames: What stands in front, since the last comma, and behind, and the way that
            both together tell, whatever else does: *am Freitag* opens its sentence, and
            the verb follows. Only a weekday can be told to come so.
        happened: The same of what has happened on a day, or in a month, without its
            year: *arrested in May* is the last one, however near the next.
        present: What stands in front of a weekday that is on the agenda, where no other
            verb tells; in the letters of the text, as nouns of German are by theirs.
        verb_last: The verb of a clause ends it, so that of a date stands behind it.
        places: What bears a date for its name: *calle*, *avenida*.
        founders: What bears a day without its year: *a hospital of 17 Shahrivar*, *the
            coup of 28 Mordad*.
        parts_keep_the_day: A part of a day alone is of the day told, whatever the verb:
            *am Abend*. In a paper that opens with yesterday it is of that day, though
            told in another paragraph.
        small: Weekdays and months are written small, and their capitals mean a name.
        clitics: Letters that are written together with the word that follows.
        dropped: Words of dateparser's that mean something else in prose.
        regions: Locales whose month names are known too.
    """

    code: str
    forms: Mapping[str, Words]
    phrases: tuple[Phrase, ...]
    leads: Mapping[str, str]
    parts: Mapping[str, str]
    hedges: Mapping[str, Hedge]
    ranges: tuple[tuple[str, str], ...]
    days_joined: str
    shares: tuple[str, str]
    coming: str
    past: str
    places: str
    denials: str = ""
    done: str = ""
    had: str = ""
    lasted: str = ""
    aside: str = ""
    relative: str = ""
    day_behind: str = ""
    frames: tuple[tuple[str, str, int], ...] = ()
    happened: tuple[tuple[str, str], ...] = ()
    founders: str = ""
    present: str = ""
    verb_last: bool = False
    parts_keep_the_day: bool = False
    small: bool = False
    clitics: str = ""
    dropped: frozenset[str] = field(default_factory=frozenset)
    regions: tuple[str, ...] = ()
