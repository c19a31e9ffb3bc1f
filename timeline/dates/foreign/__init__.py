"""Other languages: their phrases are turned into English ones, and read as those.

So "il y a trois jours" is *3 days ago*, and every policy holds for all languages. A
file in `tables/` holds a language: a row for each way of saying a date. dateparser
gives the names of months, weekdays and units; it, and the calendars, are imported when
a text first is in another language.

French, Spanish and Italian go on from a day by its parts ("dans la soirée", "por la
noche", "all'alba"), by the hour ("poco antes de las cinco", "alle 17") and by the
number of the day ("le 26", "el 29", "l'11"): each only where such a day was told just
before, and where nothing follows that the number would count. A pluperfect glances
back: the story goes on from where it was.

A weekday or month that is somebody's name is left alone: by its capital where days are
written small (*Plácido Domingo*), behind a title (*Frau Freitag*), behind *rue*,
*calle*, *ميدان*, *خیابان*. A number in front of what it counts is no year. The verb
between the same commas tells past from future, before one further away.

In German, Arabic and Persian a part of a day alone ("am Abend", "مساءً", "عصر") and
hours in words ("kurz vor fünf", "السادسة إلا خمس دقائق") are of the day told, if that
is near; what is told after an evening and stands before it on the clock is of the next
day, and "kurz nach Mitternacht" needs one. Entries headed by their times share their
day. There too, where the first day told is yesterday, so is the part of a day that
opens a paragraph of what was ("قال مساء").

German: dates with a full stop after the day, Austrian months (Jänner, Feber),
Sonnabend, "1980er Jahre", "Freitagabend", "Jahresende", inflected *letzte, vorige,
vorvergangene, übernächste*. A year without a preposition needs a word behind it that no
number counts ("kam 1945 nach Köln"), or a participle that ends its clause ("1971
bezogen"). *Morgen* after an article is the morning. "Um acht trat am Sonntag" is at
eight on Sunday; "in der Nacht zu heute" ends today. A weekday that opens its sentence
is past or to come by the verb right behind it ("am Freitag trat", "am Freitag tritt"),
and what somebody is said to have done ("soll am Freitag gestohlen haben") is past. With
a verb of the present in front ("reist am Freitag", in French "examine jeudi") a weekday
is on the agenda, unless reporters tell so what was ("sagt am Freitag"). A clock that
opens the next sentence keeps to the day told, however long ago. Feasts that move count
from Easter or the first Sunday of Advent.

French: "1er janvier", *dernier* and *prochain* after the noun, "il y a", "depuis",
decades in words, centuries in Roman numerals; the future tense points ahead, and so
does the conditional to a weekday ("qu'il viendrait samedi"), but for hearsay ("aurait
tué"). "Ce week-end" is the last or the next by its verb. A bare month needs a
preposition: *mars* and *mai* are words and names too. *Dès* begins something only in
the future: "dès 1901" is as early as 1901. "Mercredi en huit" is a week after the next
Wednesday, "le mardi" is any Tuesday, but "le mardi," right behind a date is that one,
and so is what was done once ("a sombré le lundi"). What people are called to ("appelle
à manifester samedi") is to come.
"Le 18 brumaire an VIII" is of the calendar of the Republic, and so is "le 19" after it.

Spanish: "14 de julio de 1951", "dos de mayo", *setiembre*, "hace", "desde hace",
*pasado* and *próximo* on either side, "que viene", "siglo XVIII", *quincena*. *Mañana*
after an article is the morning. "Marzo del 85", "a los dos días", "48 horas más
tarde" count as they say. "Este viernes" is the last or the next by its verb,
here as in French and Italian. Feasts are read with their article or as a day: "la
Inmaculada", "la Saint-Jean", "festa della Repubblica". What lasted "hasta julio" is
over, what was put off "hasta julio" is not; the hour after "el informe, filtrado el
sábado," is not of Saturday; "el pasado 8 de mayo" counts from publication: all three
in French and Italian as well. A weekday that opens its sentence in the present ("el
viernes es feriado", "el sábado la ministra viaja"), or stands behind what has its day
fixed before ("el Congreso vota el jueves"), is to come, if nothing past stands beside
it; so is one without a verb ("el sábado, huelga general"). "Por la tarde" and "a las
cinco" are of the day told last, or of today where a verb looks ahead and that day is
over ("llegó ayer. Por la tarde se reunirá"); a day that is only named beside it
("desde el 3 de enero") leaves them where they were.

Italian: "1º gennaio", *scorso* and *prossimo* on either side, "tre giorni fa", "anni
Ottanta", "XVIII secolo", *Settecento*, "nel '68". A range opens with "dal" or "tra
il"; "dal" alone is *since*, or *from* with a future verb. Here too the present tells
what is to come, at the head of a sentence ("venerdì parte il treno") or in front of its
day ("il Senato vota giovedì"), and so does a weekday with no verb at all ("lunedì
sciopero generale"). "Nel pomeriggio" and "alle cinque" are of the day told last, past
the end of a paragraph where a verb tells them as past, and of today where it looks
ahead from a day that is over. "Furono giurati il sabato" is of the week told, and "il
sabato" without such a verb any Saturday.

Arabic: months of Egypt, the Levant and the Maghreb, also as a pair ("أغسطس/آب"), any
digits, the dual ("أسبوعين"), words that و or ف has grown onto, marks of vowels.
"قبل أسبوعين من" something leans on that, and is no date. Islamic dates are those
of Umm al-Qura, and "من الشهر" is of the month told. Verbs that announce ("يجتمع
الثلاثاء") point ahead, and so does what people are called to ("دعا إلى تظاهرة
السبت"); "مساء اليوم الخامس" is no today. Without هـ, years 1400 to
1450 after *عام* are Islamic too, and any behind an Islamic month and *سنة*; what was
before 1582 has the Julian date that histories give it. Feasts are days of their month:
"يوم عرفة", "ثالث أيام عيد الفطر". "أمس بعد 24 عاما" is a length, "بعد ساعتين" is
counted from the hour told.

Persian: the Solar Hijri calendar for its own months, seasons and quarters, for years
1200 to 1499, and for *last month*, *this year* and *two years ago*, unless میلادی
stands beside them; "همان ماه" is of the calendar told last. Weeks begin on Saturday.
The months of Afghanistan are words too (an amount, a lion), and need one that is told
surely. The verb behind a date says which one is meant: "شنبه توانست" is past, what was
asked for "شنبه" to come; "فردا" with a verb of the past is the day after, in a history.
Years of the moon are read where قمری or ق stands behind them, and up to 1330 behind a
month of the moon, roughly, since that had to be seen. "صبح ششم" is the sixth of the
month told, where the day before it was lower. Where all years told are Gregorian, so
are those counted from them, and "فروردین همان سال" lies in that one. Gregorian months
have their French or Afghan names; a joiner within a word may be missing.
"""

from timeline.dates.foreign import calendars
from timeline.dates.foreign.compose import compose
from timeline.dates.foreign.detect import detect_language
from timeline.dates.foreign.fallback import fallback_mention, read_with_dateparser
from timeline.dates.foreign.folding import fold
from timeline.dates.foreign.scan import grammar, phrases
from timeline.dates.foreign.tables import TABLES
from timeline.dates.read import read
from timeline.dates.refine import refine
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.languages import code_of

__all__ = [
    "TABLES",
    "calendars",  # imported for the readings that it resolves
    "detect_language",
    "fallback_mention",
    "language_of",
    "read_with_dateparser",
    "understand",
]


def language_of(language: str, text: str) -> str:
    """``fr-CA`` → ``fr``; blank or ``und``: what the text seems to be in."""
    code = code_of(language)
    return detect_language(text) if code in ("", "und") else code


def understand(
    text: str, language: str, *, alone: bool = False
) -> tuple[Source, list[Found]]:
    """What the phrases of a text say; offsets count the characters of the text.

    Args:
        text: Of any length.
        language: BCP 47. Of a language without a table only dates in figures are read.
        alone: The text is a date phrase and nothing else.
    """
    code = language_of(language, text)
    if code not in TABLES:
        source, found = read(text)
        if code != "en":
            found = [each for each in found if has_trait(each, Trait.IN_FIGURES)]
        return source, refine(source, found, alone=alone)
    source = Source(text, fold(text, code))
    known = grammar(code)
    found = list(phrases(known, source, alone=alone))
    return source, compose(known, source, found)
