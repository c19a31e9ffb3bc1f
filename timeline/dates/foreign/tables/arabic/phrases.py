"""The phrases of Arabic, and what they say in English."""

# ruff: noqa: E501 - a row of a table stays on one line
from collections.abc import Callable

from timeline.dates.foreign.language import Phrase, Said
from timeline.dates.foreign.tables.common import (
    AFTER_MIDNIGHT,
    FIGURES,
    NIGHT,
    PART_ALONE,
    YEAR_ALONE,
    YEAR_IN_FRONT,
    clock,
    day_of_its_month,
    night_before,
    night_of_numbers,
    not_counting,
    of_years,
    part_alone,
)
from timeline.dates.foreign.words import WEEKDAYS
from timeline.dates.readings import (
    Anchor,
    Reading,
    Reckoned,
    Shift,
    Timed,
    Weekday,
    Year,
)
from timeline.spans import Precision

_BEFORE_YEAR = (
    r"(?:\b[وف]?(?:في|عام|سنة|العام|عامي|منذ|حتى|بين|قبل|بعد|خلال|مطلع|نهاية|بداية|أواخر"
    r"|أوائل|منتصف|صيف|شتاء|ربيع|خريف|لعام|بعام|وعام|لسنة)\s"
    rf"|^|[.!?؟]\s|{YEAR_IN_FRONT})$"
)
_AN_EVENT = (
    r"\b[وفبل]?(?:ال)?(?:حرب|ثورة|انتفاضة|نكسة|نكبة|انقلاب|دستور|انتخابات|هدنة|زلزال|مجزرة|مذبحة|مونديال|معاهدة|اتفاقي?ة?|مؤتمر|عدوان|معركة|احتجاجات|مظاهرات|تظاهرات|حراك|أحداث|اجتياح|غزو|إضراب"
    r"|تجربة|نسخة|نهائي|إنجاز|فضيحة|أولمبياد|مجاعة|كارثة|حريق|أزمة|قمة|هزيمة|حملة)\s$"
)
_MAYBE_BEFORE_YEAR = r"\b(?:من\s|إلى\s|الى\s|حوالي\s|نحو\s|أو\s|و\s?)$"
_NOT_COUNTING = not_counting(
    "شخص رجل امرأة طفل طفلة دولار يورو كيلومتر متر كيلو طن مريض مريضة ساعة يوم سنة منزل ألف"
    " مليون حالة سيارة صفحة متفرج مشارك قتيل جريح ناخب جندي لاجئ مرة وظيفة صوت نقطة راكب حاج مسافر شاب عضو موظف عامل صفحات صاروخ",
    r"ق\. ?م|قبل الميلاد",
)
_NO_ACCUSATIVE = r"(?! \w{2,12}(?:\u200c?ا\u200c?|\u200c)(?!\w))"
"""What is counted stands in the accusative: *2017 متفرجاً*."""
_SELF = "(?:نفسه|ذاته|عينه|نفسها|ذاتها|عينها)"
_NEXT = "(?:التالي|التالية|اللاحق|اللاحقة|الموالي|الموالية|الذي (?:يليه|تلاه|يلي)|التي (?:تليها|تلتها))"
_SECOND = "الثاني(?! (?:من|على|عشر|والعشرين|والثلاثين|ل))"
"""*وفي اليوم الثاني* is the day after, *في اليوم الثاني من المؤتمر* is not."""
_SAME_YEAR = (
    f"(?:(?:العام|السنة) {_SELF}|(?:نفس|ذات) (?:العام|السنة)|ذلك العام|تلك السنة)"
)
_YEARS = (
    ("(?: من)?(?: عام| سنة| العام)? {year}", " of {year}"),
    ("(?: من)? (?:العام|السنة|عام) {step}", " of {step} year"),
    ("(?: من)? (?:هذا العام|هذه السنة)", " of this year"),
    (f"(?: من)? {_SAME_YEAR}", " of the same year"),
    (f"(?: من)? (?:العام|السنة) {_NEXT}", " of the following year"),
)
_MONTH = r"{monthname}(?: ?[/(] ?{=month}\)?)?"
_BEFORE_MONTH = (
    r"\b[وف]?(?:في|شهر|منذ|حتى|بين|من|إلى|الى|قبل|بعد|خلال|مطلع|مستهل|نهاية|آخر|بداية|أواخر|أوائل|منتصف"
    r"|لشهر|بشهر|و|أو)\s$|\bو$"
)
_BEFORE_ORDINAL = r"\b(?:الأسبوع|النصف|الربع|الثلث|العقد)\s$"
_ON_A_DAY = "(?:(?:{=daypart}|منتصف (?:ليلة|ليل|نهار)) )?(?:{=beside}،? )?(?:يوم )?"
_DATE = (
    f"{_ON_A_DAY}(?:{{weekday}}،? )?(?:الموافق )?(?:{{day}}|{{dayth}})(?: من)?(?: شهر)? {{month}}"
    r"(?:(?: ?[/(] ?| ){=month}\)?)?"
)
_HIJRI_DAY = (
    f"{_ON_A_DAY}(?:{{weekday}}،? )?(?:{{day}}|{{dayth}})(?: من)?(?: شهر)? {{hmonth}}"
)
_DAY_OF = "(?:يوم )?(?:{day}|{dayth}) من "


def _hijri(unit: Precision) -> Callable[[Said], Reading]:
    def read(said: Said) -> Reading:
        weekday = said.get("weekday")
        year = said.get("hyear") or said.get("ayear") or said.get("hijra")
        month = said.get("hmonth") or said.get("mm")
        day = said.get("day") or said.get("dayth") or said.get("dd")
        return Reckoned(
            "islamic",
            unit,
            int(year) if year else None,
            int(month) if month else None,
            int(day) if day else None,
            weekday=WEEKDAYS.index(weekday) if weekday else None,
        )

    return read


def _feast(said: Said) -> Reading:
    """*the second day of Eid al-Adha*: the month, and the day before the first."""
    month, day = map(int, said["feast"].split("-"))
    year = int(said["hijra"]) if said.get("hijra") else None
    day += int(said.get("feastday") or 0)
    return Reckoned("islamic", Precision.DAY, year, month, day)


def _after_next(said: Said) -> Reading:
    """*الأحد بعد القادم*: the one after the next."""
    return Weekday(WEEKDAYS.index(said["dayname"]), step=2)


_NO_COUNTED_DAY = "(?!(?<=اليوم) {=dayth})"
"""*مساء اليوم الخامس* is the evening of the fifth day."""
_COUNTED_FROM_THE_TEXT = (
    r"(?:(?: (?:بالتمام|بالضبط|تقريبا|فقط))(?!\w)|(?= ?(?:[.,،؛:!؟\n]|$)))"
)
_OVER = "(?:(?:أكثر|أقل) من |ما (?:يقارب|يزيد على|يزيد عن) )?"
_ABOUT = f"(?:{_OVER[3:-2]}|نحو |حوالي |قرابة |زهاء )?"
_CLOCK_LENGTHS = (("{n} {clockunit}", "{n} {clockunit}"), ("{elapsed}", "{elapsed}"))
"""*بعد ساعتين* is counted from a time of day, where one was told."""
_NOT_BEFORE = r"(?!(?: (?:تقريبا|فقط|بالضبط))? من(?!\w))"
"""*قبل ثلاثة أيام* is ago; *قبل ثلاثة أيام من الانتخابات* leans on the election."""
_CLAUSE_ENDS = r"[\u064b-\u0652]?(?:\s?[.,،؛:!؟…)»]|\s?$|\s(?:في|إلى|الى|على|من|عن|قبل|حتى|ثم|أن|إن|عند|مع|لدى|ب\w+|ل\w+|و(?!مساء|نهار|صباح|ليل)\w+|ف\w+)\b)"
"""*وصل مساء إلى* tells when; *مساء الخير*, *ليلا ونهارا* do not."""
_IN_OFFICE = "|(?: قضاها| أمضاها| قضتها)? في (?:الحكم|السلطة|المنصب|الرئاسة|السجن|الخدمة|العمل)(?!\\w)"
"""*أنهى عهدته بعد عشرين سنة في الحكم*: so long, and not so long from now."""
_NO_PAIR = "(?! (?:و?(?:ليلا|نهارا|صباحا|مساء|فجرا|عصرا|ظهرا)(?!\\w)|طويل|الاف))"
"""*ليلا ونهارا* is always, and *ليلا طويلا* is no time."""
_BEFORE_HOUR = (
    r"(?:\b[وف]?(?:في|عند|حتى|نحو|حوالي|قرابة|منذ|قبل|قبيل|بعيد|من|بين|إلى|الى|زهاء|تمام|على)\s"
    r"|^|[.:؛،!؟\n]\s)$"
)
_NO_COUNT = "(?! (?:آلاف|ألف|دقيقة|دقائق|ثانية|مرات|مليون|دولار|شخص))"
_ZONE = r"(?: بتوقيت \w{3,12}| بالتوقيت المحلي)?"
_AN_HOUR = r"\b(?:كيلومترا?\sفي|استغرقت|خلال)\s$"
_A_PART_OF = r"\b[وف]?(?:مطلع|أوائل|بداية|منتصف|أواسط|أواخر|نهاية|ختام|حلول)\s$"
"""*مطلع رمضان*; without it the month may be somebody's name."""
_NO_SEASON = r" (?:العربي|العربية|البربري|و ?{=season}|من كل|عادة)(?!\w)| و?{=season}"
"""*في الربيع العربي* was a rising, *في الصيف والشتاء* is every year."""
_H = r"(?: ?(?:هـ|ه|هجرية|هجري|للهجرة)(?!\w))"
_A_HABIT = r"\b(?:كل|كل\sيوم|يوميا|عادة|دائما|غالبا)\s(?:\w{1,12}\s){0,2}$"


def _decade_of_a_century(said: Said) -> Reading | None:
    """*the seventies of the 19th century*."""
    century = said["nth"].rstrip("stndrh")
    if not century.isdigit():
        return None
    return Year(100 * int(century) - 100 + int(said["decadeword"]), Precision.DECADE)


PHRASES: tuple[Phrase, ...] = (
    Phrase(rf"{{hyear}}[./-]{{mm}}[./-]{{dd}}{_H}", _hijri(Precision.DAY)),
    Phrase(rf"{{dd}} ?[./-] ?{{mm}} ?[./-] ?{{hyear}}{_H}", _hijri(Precision.DAY)),
    Phrase("{ayear}[./-]{mm}[./-]{dd}", _hijri(Precision.DAY)),
    Phrase("{dd}[./-]{mm}[./-]{ayear}", _hijri(Precision.DAY)),
    *FIGURES,
    Phrase(r"{dd} - {mm} - {year}", "{dd}.{mm}.{year}"),
    Phrase(
        rf"{_DATE}(?:،? (?:من )?(?:عام |سنة |العام )?{{year}}(?: ?م(?!\w))?)?",
        "{weekday} {day}{dayth} {month} {year}",
        unless=_BEFORE_ORDINAL,
    ),
    *of_years(_YEARS[1:], (_DATE, "{weekday} {day}{dayth} {month}")),
    Phrase(
        f"{_DATE} (?!الجاري|الحالي){{step}}",
        lambda s: day_of_its_month({**s, "day": s["day"] or s["dayth"]}),
        unless=_BEFORE_ORDINAL,
    ),
    Phrase(
        f"{_DATE} (?:الجاري|الحالي)",
        "{weekday} {day}{dayth} {month} of this year",
    ),
    Phrase(
        f"{_ON_A_DAY}(?:ليلة|ليل) {{day}} ?(?:-|إلى|الى|على) ?{{until}} {{month}}"
        "(?: ?[/(] ?{=month}\\)?)?(?: {year})?",
        NIGHT,
    ),
    Phrase("(?:ليلة|ليل) {day} ?(?:-|إلى|الى|على) ?{until} منه(?!ا)", night_of_numbers),
    Phrase(
        "(?:يوم )?(?:{day}|{dayth}) منه(?!ا)",
        "the {day}{dayth}th",
        unless=_BEFORE_ORDINAL,
    ),
    Phrase(
        "{dayth}(?= (?:و|إلى |الى |حتى )(?:{=day}|{=dayth})(?: من)?(?: شهر)? {month}(?:،? (?:عام |سنة )?{year})?)",
        "{dayth} {month} {year}",
        unless=_BEFORE_ORDINAL,
    ),
    Phrase(
        "{daylong}",
        "the {daylong}th",
        follows=r"\b[وف]?(?:في|حتى)\s$",
        goes_on=r"\s?[.,،؛]|\s?$",
    ),
    Phrase(f"{_DAY_OF}الشهر {{step}}", "the {day}{dayth}th of {step} month"),
    Phrase(
        "(?:يوم )?{day} (?:من )?الجاري(?= ?(?:[.,،؛)]|$))",
        "the {day}th of this month",
    ),
    Phrase(
        f"{_DAY_OF}الشهر(?! (?:{{=nth}}|ال))",
        "the {day}{dayth}th of the month",
    ),
    Phrase(
        "{day}",
        "the {day}th",
        follows=r"\b[وف]?(?:في|حتى)\s$",
        goes_on=r"\s?[.،؛](?!\s?[0-9])|\s?$",
        told=True,
    ),
    Phrase("يوم {day}", "the {day}th", unless=r"\bو?كل\s$", goes_on=r"\s?[.,،؛]|\s?$"),
    Phrase(f"{_DAY_OF}هذا الشهر", "the {day}{dayth}th of this month"),
    Phrase(
        f"{_DAY_OF}(?:الشهر {_SELF}|(?:نفس|ذات|ذلك) الشهر)",
        "the {day}{dayth}th of the same month",
    ),
    Phrase(
        r"{month}(?: ?[/(] ?{=month}\)?)?،? (?:من )?(?:عام |سنة |العام )?{year}",
        "{month} {year}",
    ),
    Phrase(r"{monthname} ?/ ?{=month}", "{monthname}"),
    Phrase("(?:شهر )?{monthname}", "{monthname}", needs=_BEFORE_MONTH),
    Phrase("{monthname}(?= و{=month} (?:من )?(?:عام |سنة )?{=year})", "{monthname}"),
    Phrase(f"(?:شهر )?{_MONTH} {{step}}", "{step} {monthname}"),
    Phrase(
        rf"{_HIJRI_DAY}(?:،? (?:من )?(?:عام |سنة )?{{hyear}})?{_H}?",
        _hijri(Precision.DAY),
    ),
    Phrase(
        rf"(?:شهر )?{{hmonth}}،? (?:من )?(?:عام |سنة )?{{hyear}}{_H}?",
        _hijri(Precision.MONTH),
    ),
    Phrase("شهر {hmonth}", _hijri(Precision.MONTH)),
    Phrase(
        "(?=رمضان|شوال|شعبان|ذي){hmonth}", _hijri(Precision.MONTH), needs=_A_PART_OF
    ),
    Phrase("{hmonth}(?= (?:المقبل|القادم|الماضي))", _hijri(Precision.MONTH)),
    *(
        Phrase(f"{month}،? (?:من )?{year}", _hijri(unit))
        for year in (rf"(?:عام |سنة )?{{hijra}}{_H}", "(?:عام|سنة) {hijra}")
        for month, unit in (
            (_HIJRI_DAY, Precision.DAY),
            ("(?:شهر )?{hmonth}", Precision.MONTH),
        )
    ),
    Phrase(rf"(?:عام |سنة )?{{hijra}}{_H}", _hijri(Precision.YEAR)),
    Phrase(f"يوم {{feast}}(?: {{hijra}}{_H})?", _feast),
    Phrase(f"{{feastday}} عيد {{feast}}(?: المبارك)?(?: {{hijra}}{_H})?", _feast),
    Phrase("{ayear}", _hijri(Precision.YEAR), needs=r"\b(?:عام|سنة|العام)\s$"),
    Phrase(rf"{{year}}(?: ?م(?!\w))?{_NOT_COUNTING}", "{year}", needs=_BEFORE_YEAR),
    Phrase(
        f"{{year}}{_NOT_COUNTING}{_NO_ACCUSATIVE}",
        "{year}",
        needs=_MAYBE_BEFORE_YEAR,
    ),
    Phrase(f"(?:عام|سنة|العام) {{year}}{_NOT_COUNTING}", "{year}"),
    Phrase(
        f"(?=1[5-9]|20){{year}}{_NOT_COUNTING}{_NO_ACCUSATIVE}",
        "{year}",
        needs=_AN_EVENT,
    ),
    Phrase(
        "{season} {yy}(?! [^\\W\\d_]{2,12}ا(?!\\w))",
        "{season} 19{yy}",
        needs=r"\b[وف]?(?:في|منذ|حتى|خلال)\s$",
    ),
    Phrase(
        "(?:يوم )?{dayname}",
        "{dayname}",
        unless=r"\b(?:كل\s(?:يوم\s)?|(?:صلاة|صلوات)\s)$",
    ),
    Phrase("(?:يوم )?{dayname} {step}", "{step} {dayname}"),
    Phrase("{dayname} بعد (?:المقبل|القادم)", _after_next),
    Phrase("(?:يوم )?{dayname} (?:ما )?قبل الماضي", "{dayname} before last"),
    Phrase(f"(?:يوم )?{{dayname}} {_NEXT}", "the following {dayname}"),
    Phrase("(?:يوم )?(?:ذلك|ذاك) {dayname}", "that {dayname}", unless="ك$"),
    Phrase("(?:يوم )?{dayname} (?:ذلك|ذاك)", "that {dayname}"),
    Phrase("{dayname} من الأسبوع {step}", "{dayname} of {step} week"),
    Phrase("{daypart} (?:يوم )?{dayname}", "{dayname} {daypart}"),
    Phrase("{daypart} (?:يوم )?{dayname} {step}", "{step} {dayname} {daypart}"),
    Phrase(
        f"{{beside}}(?! (?:الوطني|العالمي|الدولي)){_NO_COUNTED_DAY}",
        "{beside}",
        unless=r"\b(?:و?في|منذ|هذا|ذلك|ذات|طوال|المصري)\s$",
    ),
    Phrase(f"{{daypart}} {{beside}}{_NO_COUNTED_DAY}", "{beside} {daypart}"),
    Phrase("(?:{daypart} )?{beside}،? (?:يوم )?{=dayname}", "{beside} {daypart}"),
    Phrase("(?:{=daypart} )?{beyond}(?: {=dayname})?", "{beyond}"),
    Phrase(
        "(?:ليلة|ليل) {weekday}(?: (?:إلى|الى|على) | ?- ?| ){dayname}", night_before
    ),
    Phrase("الليلة الماضية", "last night"),
    Phrase("الليلة قبل الماضية", "the night before last"),
    Phrase(
        "(?:هذه )?الليلة(?! (?:الأولى|الثانية|الثالثة|الأخيرة|التي|السابقة|قبل|التالية|نفسها|ذاتها|ال))",
        "tonight",
        unless=r"\b(?:تلك|ذات|منذ|طوال|خلال|نفس|هي|كانت)\s$",
    ),
    Phrase(f"(?:تلك|ذات|نفس) الليلة|الليلة {_SELF}", "that night"),
    Phrase("{itspart}", "that {itspart}"),
    Phrase(
        "{nightfall}",
        lambda s: part_alone({"partalone": s["nightfall"]}),
        follows=r"\b[وف]?(?:عند|قبيل|بعيد|حلول)\s$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "(?!المغرب){nightfall}",  # which may be Morocco
        lambda s: part_alone({"partalone": s["nightfall"]}),
        follows=r"\b[وف]?(?:حلّ?|حلت|هبط|خيم|انبلج)\s$",
        rule=PART_ALONE,
    ),
    Phrase(
        "{partalone}",
        part_alone,
        goes_on=_CLAUSE_ENDS,
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    # before any noun as well: *اقتحموا ليلا المبنى*, *عقد ليلا مشاورات*
    Phrase(
        f"{{accusative}}{_NO_PAIR}",
        lambda s: part_alone({"partalone": s["accusative"]}),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "مساء(?! (?:ال|يوم|أمس|غد|{=dayname}|{=day}|{=dayth}|{=season}))",
        lambda _: Timed("EV"),
        follows=r"(?:^|[.!؟؛]\s|\n)و?$",
        rule=PART_ALONE,
    ),
    Phrase("{thispart}", "this {thispart}"),
    Phrase(
        "ساع(?:ة|ات) (?:متأخرة|متقدمة) من الليل",
        lambda _: Timed("NI"),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "(?:(?:الساعات الأولى|ساع(?:ة|ات) مبكرة) من (?:الصباح|الفجر)|ساعات (?:الصباح|الفجر) الأولى)",
        lambda _: Timed("MO"),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "الغد(?! (?:القريب|الأفضل|المشرق|الأجمل|الواعد|و))",
        lambda _: Shift(Precision.DAY, 1, Anchor.TOLD),
        follows=r"\bو?في\s$",
        unless=r"(?:\bس[يتن]\w+\s(?:\w+\s){0,4}|(?:فكر|فكير|امل|ثقه|حلم)\w*\s)و?في\s$",
        told=True,
    ),
    Phrase(
        "بعد (?:الظهر|العصر)(?! (?:يوم|{=dayname}|{=beside}|اليوم))",
        lambda _: Timed("AF"),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "قبل الظهر(?! (?:يوم|{=dayname}|{=beside}|اليوم))",
        lambda _: Timed("MO"),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "بعد المغرب(?! (?:يوم|{=dayname}|{=beside}|اليوم))",
        lambda _: Timed("EV"),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "{partword}(?! (?:يوم|{=dayname}|{=beside}|ال))",
        lambda s: part_alone({"partalone": s["partword"]}),
        follows=r"\b[وف]?(?:في|حتى)\s$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "منتصف الليل",
        lambda _: Timed("24:00"),
        follows=r"\b[وف]?(?:عند|حتى|قبل|قبيل|في|حوالي|نحو)\s$|^$|[.؛]\s$",
        rule=PART_ALONE,
    ),
    Phrase("(?:بعد|ب‌?عيد) منتصف الليل", lambda _: AFTER_MIDNIGHT),
    Phrase("(?:هذا|هذه) {one}", "this {one}", unless=r"\bمثل\s$"),
    Phrase("{one} {step}", "{step} {one}"),
    Phrase("{one} (?:ما )?قبل الماضية?", "2 {one} ago"),
    Phrase("{many} (?:القليلة )?(?:الماضية|الأخيرة|المنصرمة)", "recent {many}"),
    Phrase("{many} (?:القليلة )?(?:المقبلة|القادمة)", "the coming {many}"),
    Phrase("{season} {step}", "{step} {season}"),
    Phrase("(?:هذا|هذه) (?=ال){season}", "this {season}"),
    Phrase(f"(?=ال){{season}} {_NEXT}", "the following {season}"),
    Phrase(
        f"(?=ال){{season}}(?!{_NO_SEASON})",
        "the {season}",
        follows=r"\b[وف]?(?:في|خلال|حتى|منذ)\s$",
        unless=_A_HABIT,
    ),
    Phrase("نهاية الأسبوع(?: {step})?", "{step} weekend"),
    Phrase(f"(?:قبل|منذ) {_OVER}{{n}} {{unit}}{_NOT_BEFORE}", "{n} {unit} ago"),
    Phrase(f"(?:قبل|منذ) {_OVER}{{dual}}{_NOT_BEFORE}", "{dual} ago"),
    Phrase("قبل {unit} ونصف(?: العام| السنة)?", "1.5 {unit} ago"),
    Phrase(
        f"قبل {{unit}}(?: واحدة?)?(?! (?:[0-9]|{{=monthname}}|{{=hmonth}})){_NOT_BEFORE}",
        "1 {unit} ago",
    ),
    Phrase(
        f"(?:قبل|منذ) (?:نحو|حوالي|قرابة|زهاء) {{n}} {{unit}}{_NOT_BEFORE}",
        "about {n} {unit} ago",
    ),
    Phrase(
        f"(?:قبل|منذ) (?:نحو|حوالي|قرابة|زهاء) {{dual}}{_NOT_BEFORE}",
        "about {dual} ago",
    ),
    Phrase("منذ (?:أكثر من )?{n} {unit}", "the past {n} {unit}"),
    Phrase("منذ (?:أكثر من )?{dual}", "the past {dual}"),
    Phrase("{unit} {n} {past}", "the {past} {n} {unit}"),
    Phrase(
        f"بعد {_ABOUT}{{n}} {{unit}}(?! (?:من|على)(?!\\w){_IN_OFFICE})",
        "{n} {unit} later",
    ),
    *(
        Phrase(f"{front}{_ABOUT}{length}{behind}", f"{english} {way}")
        for length, english in _CLOCK_LENGTHS
        for front, behind, way in (
            ("(?:بعد ذلك|بعدها?) ب", "", "later"),
            ("بعد ", "(?! (?:من|على|في|و))", "later"),
            ("(?:قبل ذلك|قبلها?) ب", "", "earlier"),
        )
    ),
    Phrase(f"(?:بعد ذلك|بعدها?) ب{_ABOUT}{{n}} {{unit}}", "{n} {unit} later"),
    Phrase(f"(?:بعد ذلك|بعدها?) ب{_ABOUT}{{dual}}", "{dual} later"),
    Phrase("(?:قبل ذلك|قبلها?) ب{n} {unit}", "{n} {unit} earlier"),
    Phrase("(?:قبل ذلك|قبلها?) ب{dual}", "{dual} earlier"),
    Phrase(f"بعد {{undefined}}{_COUNTED_FROM_THE_TEXT}", "1 {undefined} later"),
    Phrase("بعد {undefined} واحد(?! من)", "1 {undefined} later"),
    Phrase("(?:بعد ذلك|بعدها?) ب{undefined}", "1 {undefined} later"),
    Phrase("(?:قبل ذلك|قبلها?) ب{undefined}", "1 {undefined} earlier"),
    Phrase(f"بعد {_ABOUT}{{dual}}(?! (?:من|على)(?!\\w))", "{dual} later"),
    Phrase("{n} {unit}", "{n} {unit}"),
    Phrase("{n} {clockunit}", "{n} {clockunit}", unless=r"الساعة\s$"),
    Phrase("{dual}", "{dual}"),
    Phrase("{twopast} (?:الماضيين|الماضيتين|الأخيرين|الأخيرتين)", "the past {twopast}"),
    Phrase("{onlong}(?= (?:على الأقل|كاملا|واحدا|تقريبا))", "{onlong}"),
    Phrase("{undefined} واحدة?", "1 {undefined}"),
    Phrase("(?:أكثر من|نحو|قرابة|حوالي|زهاء) {undefined}(?! [0-9])", "1 {undefined}"),
    Phrase(
        "منذ (?:أكثر من|نحو|قرابة|حوالي|زهاء) {undefined}(?! [0-9])",
        "the past {undefined}",
    ),
    Phrase("{hh}[,.:]{mn}(?= ت ?غ| بتوقيت)", clock),
    Phrase(f"{{unit}} {_NEXT}", "the following {unit}"),
    Phrase("{unit} (?:السابق|السابقة)", "the previous {unit}"),
    Phrase("نفس {unit}", "the same {unit}"),
    Phrase("(?:ذات|ذلك|تلك) {one}", "the same {one}"),
    Phrase(f"{{one}} {_SELF}", "the same {one}"),
    Phrase(f"{{part}} {{one}} {_SELF}", "the {part} of the same {one}"),
    Phrase(f"{{part}} {{one}} {_NEXT}", "the {part} of the following {one}"),
    Phrase(f"{{daypart}} (?:(?:ذلك|نفس|ذات) اليوم|اليوم {_SELF})", "that {daypart}"),
    Phrase(f"{{daypart}} اليوم {_NEXT}", "the following {daypart}"),
    Phrase(
        f"{{daypart}} اليوم {_SECOND}",
        "the following {daypart}",
        told=True,
    ),
    Phrase(
        f"اليوم {_SECOND}",
        "the following day",
        follows=r"\b[وف]?في\s$",
        told=True,
    ),
    Phrase("كل (?:يوم )?{dayname}", "every {dayname}"),
    Phrase("كل يوم {bareday}", "every {bareday}"),
    # and not أحد, somebody, nor اثنين, two
    Phrase("كل (?!أحد|اثنين){bareday}", "every {bareday}"),
    Phrase("كل {unit}", "every {unit}"),
    Phrase("يوميا", "daily"),
    Phrase("أسبوعيا", "weekly"),
    Phrase("شهريا", "monthly"),
    Phrase("الساعات (?:الـ ?)?{n} الماضية", "the past {n} hours"),
    Phrase("{part} {one} {step}", "the {part} of {step} {one}"),
    Phrase(
        "(?=مطلع|بداية|مستهل|أوائل){part} (?:العام|السنة) الجديدة?",
        "the {part} of the following year",
        told=True,
    ),
    Phrase("آخر الشهر(?! (?:ال|{=step}))", "the end of the month", unless=r"\bكل\s$"),
    Phrase("{part} (?:هذا|هذه) {one}", "the {part} of this {one}"),
    Phrase(
        "{part} {one}(?! (?:{=nth}|الـ|{=year}))",
        "the {part} of the {one}",
        unless=r"\b(?:امتحانات|احتفالات|عطلة|عطل|حفلات?|أعياد|مكافآ?أ?ة|اختبارات)\s$",
    ),
    Phrase(r"{season}(?: عام| سنة)? {year}(?: ?م(?!\w))?", "{season} {year}"),
    Phrase("{season} (?:ذلك العام|تلك السنة)", "{season} of the same year"),
    *of_years(_YEARS[1:], ("{season}", "{season}"), (_MONTH, "{monthname}")),
    *of_years(
        (("", ""), *_YEARS),
        ("الربع {nth}", "the {nth} quarter"),
    ),
    *of_years(
        _YEARS,
        ("النصف {nth}", "the {nth} half"),
        ("الربع الأخير", "the last quarter"),
    ),
    Phrase("{decadeword} القرن (?:الماضي|العشرين)", "the 19{decadeword}s"),
    Phrase("{decadeword} القرن {nth}", _decade_of_a_century),
    Phrase("{decadeword}", "the {decadeword}s"),
    Phrase("القرن {nth}", "{nth} century"),
    Phrase("القرن (?:الـ ?)?{ordinal}", "{ordinal}th century"),
    Phrase(
        f"الساعة {{hh}}(?:[.:]{{mn}})?{_NO_COUNT}(?: (?:من )?(?:بعد )?{{daypart}}|{_ZONE})",
        clock,
        unless=_AN_HOUR,
    ),
    Phrase("الساعة {hour}(?: {minutes})?(?: (?:من )?(?:بعد )?{daypart})?", clock),
    Phrase("الساعة {hour} و{mn} دقيقة(?: (?:من )?(?:بعد )?{daypart})?", clock),
    Phrase(
        "{hour} و ?{mn} دقيقة(?: (?:من )?(?:بعد )?{daypart})?",
        clock,
        needs=_BEFORE_HOUR,
    ),
    Phrase(
        f"الساعة {{hhmm}}{_ZONE}",
        lambda s: clock({"hh": s["hhmm"][:2], "mn": s["hhmm"][2:]}),
    ),
    Phrase(
        "{hour}(?: {minutes})? (?:من )?(?:بعد )?{daypart}",
        clock,
        needs=_BEFORE_HOUR,
    ),
    Phrase("{hh}[.:]{mn} (?:من )?{daypart}", clock, unless=r"[0-9]\s?$"),
    Phrase(
        "{hour}",
        clock,
        follows=r"\b[وف]?(?:قرابة|حوالي|نحو|عند)\s$",
        goes_on=r"\s?[.,،؛]",
        told=True,
        rule=PART_ALONE,
    ),
    Phrase("{hour} {minutes}", clock, follows=_BEFORE_HOUR, rule=PART_ALONE),
    Phrase("{now}", "{now}"),
    YEAR_ALONE,
)
