"""The phrases of Persian, and what they say in English."""

# ruff: noqa: E501 - a row of a table stays on one line
from collections.abc import Callable
from dataclasses import replace

from timeline.dates.foreign.language import Phrase, Said
from timeline.dates.foreign.notation import LUNAR
from timeline.dates.foreign.tables.common import (
    AFTER_MIDNIGHT,
    FIGURES,
    PART_ALONE,
    PART_NAMES,
    YEAR_ALONE,
    YEAR_IN_FRONT,
    clock,
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
    r"(?:\b(?:در|سال|سال‌های|سالهای|از|تا|بین|و|اوایل|اواسط|اواخر|پایان|آغاز|حدود|پیش\sاز|پس\sاز"
    rf"|بهار|تابستان|پاییز|زمستان)\s|^|[.!?؟]\s|{YEAR_IN_FRONT})$"
)
_BEFORE_MONTH = r"\b(?:روزهای\s(?:پایانی|آخر|نخست|آغازین)|در|از|تا|بین|و|ماه|اوایل|اواسط|اواخر|پایان|آغاز|نیمه|اول|دوم)\s$"
_BEFORE_SHORT_MONTH = (
    r"\b(?:(?:پیش|قبل)\sاز|در|تا|ماه|اوایل|اواسط|اواخر|پایان|آغاز|ابتدای|انتهای)\s$"
)
_BEFORE_ORDINAL = r"\b(?:هفته|هفتهٔ|نیمه|نیمهٔ|سه‌ماهه|دهه|دههٔ)\s$"
_BEFORE_WHOLE = r"\b(?:اوایل|اواسط|اواخر|پایان|آغاز|ابتدای|انتهای)\s$"
_AVALANCHE = r"(?:کوه|اسکی|برف|ریزش|سقوط)"
_NOT_COUNTING = not_counting(
    "نفر تن درصد هزار میلیون میلیارد کشته زخمی مورد دلار تومان ریال یورو کیلومتر متر تن خانه"
    " واحد دستگاه بیمار زن مرد کودک صفحه رأی جلد نسخه بار روز ساعت هکتار لیتر",
    "پیش از میلاد|قبل از میلاد|ق\\.م",
)
_AN_EVENT = r"\b(?:انقلاب|انتخابات|کودتای|جنگ|فتنه|زلزله|زلزلهٔ|زلزله‌ی|قیام|سرشماری|جنبش|مشروطه)\s$"
_NO_JOINER = r"(?!\u200c)"
_BORN = r"\b(?:متولد|متولدِ|زاده|زادهٔ|درگذشته)\s$"
_NUMBERED = (
    r"(?:\b(?:شماره|شمارهٔ|کانال|پرواز|قطعنامه|کد|ماده|حدود|و|مدل)|[0-9]|[^\w\s])\s$"
)
_FOUNDED = (
    r"\s(?:تأسیس|تاسیس|ساخته|افتتاح|بنا|متولد|منتشر|منحل|باز)\s(?:شد|شده|گردید|کرد|شدند)(?!\w)"
    r"|\s(?:به\sدنیا|درگذشت(?!\w))"
)
"""*این کارخانه ۱۳۴۸ تأسیس شد*: what follows a year, and nothing that a number counts."""
_STEPS = {"last": -1, "this": 0, "next": 1, "": 0}
_UNITS = {"month": Precision.MONTH, "year": Precision.YEAR}


def _jalali(unit: Precision) -> Callable[[Said], Reckoned]:
    def read(said: Said) -> Reckoned:
        weekday = said.get("weekday")
        month = said.get("jmonth") or said.get("mm") or said.get("jseason")
        if said.get("quarter"):
            month = str(3 * int(said["quarter"]) - 2)
        if said.get("half"):
            month = str(6 * int(said["half"]) - 5)
        day = (
            said.get("day")
            or said.get("dayth")
            or said.get("dayword")
            or said.get("dd")
        )
        year = said.get("jyear") or (said.get("jshort") and f"13{said['jshort']}")
        step = said.get("step") or said.get("thatyear") or said.get("toldyear")
        return Reckoned(
            "persian",
            unit,
            int(year) if year else None,
            int(month) if month else None,
            int(day) if day else None,
            _STEPS[step] if step else None,
            weekday=WEEKDAYS.index(weekday) if weekday else None,
            anchor=Anchor.TOLD if said.get("toldyear") else Anchor.PUBLISHED,
        )

    return read


def _part_of_a_day(said: Said) -> Reading:
    """*شامگاه دهم مهر*: the evening of a day of their calendar."""
    return Timed(PART_NAMES[said["daypart"]], _jalali(Precision.DAY)(said))


def _lunar(unit: Precision) -> Callable[[Said], Reading]:
    return lambda said: Reckoned(
        "lunar",
        unit,
        int(said.get("hyear") or said["moonyear"]),
        int(said["hmonth"]) if said.get("hmonth") else None,
        int(said.get("day") or said.get("dayth") or 0) or None,
        weekday=WEEKDAYS.index(said["weekday"]) if said.get("weekday") else None,
    )


def _day_of_month(said: Said) -> Reading:
    """*the third of the same month*: which one that is, the date told tells."""
    step, told = _MONTHS_MEANT[said.get("whichmonth") or said["thatmonth"]]
    day = int(said.get("day") or said["dayth"])
    anchor = Anchor.TOLD if told else Anchor.PUBLISHED
    return Reckoned("persian", Precision.DAY, day=day, step=step, anchor=anchor)


def _number_alone(said: Said) -> Reading:
    """*the morning of the sixth*, of the month told, where its day was lower."""
    return _day_of_month({**said, "thatmonth": "same"})


def _part_of_month(said: Said) -> Reading:
    """*the end of the same month*."""
    whole = Reckoned("persian", Precision.MONTH, step=0, anchor=Anchor.TOLD)
    return replace(whole, part=said["part"])


_MONTHS_MEANT = {
    "same": (0, True), "following": (1, True), "this": (0, False), "last": (-1, False),
    "next": (1, False),
}  # fmt: skip


def _night_between(said: Said) -> Reading:
    """*the night of the 24th to the 25th of Mordad*."""
    second = _jalali(Precision.DAY)({**said, "day": said["until"]})
    return Timed("NI", replace(second, day=int(said["day"])), until=second)


def _clock_to(said: Said) -> Reading | None:
    """*a quarter to eight*."""
    return clock({**said, "minutes": said["minutesto"]})


def _weekday_of_week(said: Said) -> Reading:
    """*Thursday of last week*: weeks begin on Saturday."""
    week = Shift(Precision.WEEK, _STEPS[said["step"]])
    return Weekday(WEEKDAYS.index(said["dayname"]), week=week, begins=_SATURDAY)


def _weekday_of_following_week(said: Said) -> Reading:
    """*Tuesday of the week after*: of the week told last, or of this one."""
    week = Shift(Precision.WEEK, 1, Anchor.TOLD)
    return Weekday(WEEKDAYS.index(said["dayname"]), week=week, begins=_SATURDAY)


_SATURDAY = 5


def _afghan(unit: Precision) -> Callable[[Said], Reading]:
    return lambda said: _jalali(unit)({**said, "jmonth": said["afghanmonth"]})


def _feast(month: int, day: int) -> Callable[[Said], Reading]:
    return lambda said: replace(
        _jalali(Precision.DAY)(said), unit=Precision.DAY, month=month, day=day
    )


def _stepped(said: Said) -> Reading | None:
    unit = _UNITS.get(said["unit"])
    return Reckoned("persian", unit, step=_STEPS[said["step"]]) if unit else None


def _ago(said: Said) -> Reading | None:
    unit = _UNITS.get(said["unit"])
    if unit is None or not said["n"].isdigit():
        return None
    return Reckoned("persian", unit, step=-int(said["n"]))


def _this_month(_: Said) -> Reading:
    """*the end of the month*: that of publication, or where a history is."""
    return Reckoned("persian", Precision.MONTH, step=0, anchor=Anchor.STORY)


def _decade(said: Said) -> Reading:
    tens = int(said.get("tens") or said["decadeword"])
    if tens >= _GREGORIAN:
        return Year(tens, Precision.DECADE)
    return Reckoned("persian", Precision.DECADE, tens if tens > 99 else 1300 + tens)


_GREGORIAN = 1500  # years from here on are no years of Persia yet


def _year_of(step: int) -> Callable[[Said], Reading]:
    return lambda _: Reckoned("persian", Precision.YEAR, step=step)


def _end_of_month(_: Said) -> Reading:
    """*at the end of the month*: the last third of it."""
    story = Anchor.STORY
    return Reckoned("persian", Precision.MONTH, step=0, part="end", anchor=story)


def _last_month_of_year(said: Said) -> Reckoned:
    """*the last month of last year*, which is Esfand."""
    return _jalali(Precision.MONTH)({**said, "jmonth": "12"})


def _last_days_of_year(said: Said) -> Reading:
    """*the last days of last year*: the end of its last month."""
    return replace(_last_month_of_year(said), part="end")


_JALALI = "jalali"
_NO_MONTH_NAMED = (
    "(?! (?:{=jmonth}|{=afghanmonth}|{=month}|محرم|صفر|ربیع|جمادی|رجب|شعبان|رمضان|شوال|ذی|مبارک"
    "|میلادی|قمری|گذشته|پیش|قبل|آینده|بعد|جاری|اول|دوم|سوم|عسل|شب))"
)
_YEAR = "(?:(?:سال|سنه) )?"
_SHORT = "{jshort}(?! (?:نفر|تن|درصد|هزار|میلیون|میلیارد|کشته|مورد|سال))"
_EVERY_YEAR = r"\bهر\s?ساله?\s(?:در\s)?(?:روز\s)?$"
_NOT_EVERY = "(?! (?:هر|همه) ?سال)"
"""*سوم خرداد هر سال* is no day of any one year."""
_STEP_YEAR = "{toldyear}|{thatyear}|سال {step}"
_THAT_YEAR = f"(?:{_STEP_YEAR}|{_YEAR}(?:{{jyear}}|{_SHORT}))"
_OR_YEAR = f"(?:(?: ماه)?(?:،? {_YEAR}(?:{{jyear}}|{_SHORT})| (?:{_STEP_YEAR})))"
_ON_A_DAY = "(?:{=daypart} )?(?:{=beside}،? )?(?:روز )?(?:{weekday}،? )?"
"""*the evening of today, Monday the …*: one date."""
_BEFORE_AFGHAN_MONTH = (
    r"\b(?:اوایل|اواسط|اواخر|پایان|آغاز|ماه|قرار\sبود|بعد|میان|بین|تا)\s$"
)
_NO_STAR = (
    "(?! (?:و نقل|و‌نقل|پستان|خون|ریه|معده|پوست|روده|شایع|بیمار|مبتلا|طبیعی|است که)|ی)"
)
_NO_WATCH = "(?! (?:هزار|میلیون|میلیارد|نفر|تن|دقیقه|ثانیه|دلار|تومان|ریال|خودرو|مرد|زن|بار|روز(?! (?:گذشته|قبل|پیش|بعد|[0-9]|{=dayname}|{=dayth}))))"
_LASTING = r"(?:[0-9]|\bکیلومتر\sدر|\bهر)\s$"
"""*ساعت* is an hour, and a watch: *after 3 hours 20 people*, *80 kilometres an hour*."""
_A_HABIT = r"\b(?:هر|همیشه|معمولا|روزانه)\s(?:\w{1,12}\s){0,2}$"
_CLAUSE_BEGINS = r"(?:^|[.!؟؛،]\s|\n|\bو\s|\bتا\s|\bهنگام\s)$"
_CLOCK_BEFORE = r"(?:^|[.!؟؛،]\s|\n|\bاز\s|\bتا\s|\bنزدیک\s|\bحدود\s|\bحوالی\s)$"
_CLOCK_LENGTHS = (("{n} {clockunit}", "{n} {clockunit}"), ("{elapsed}", "{elapsed}"))
"""*بیست دقیقه بعد* is counted from a time of day, where one was told."""
_NIGHTS = r"(?:{=n}) $"
_NO_AGE = (
    r"(?! ?(?:بعد|قبل|پیش|جدیدی?|تازه|تازه‌ای|نوین|دیگری?|حاضر|نو|ما|من|او|آنها|یلدا|قدر|عید|عاشورا|تاسوعا|شعر|خوش|بخیر|به خیر|ایران|دیجیتال"
    r"|طلایی|یخبندان|حجر|آهن|مفرغ|قاجار|صفوی|پهلوی|انقلاب|و روز|نشینی|نامه|کاری|اول|دوم|سوم|آخر|ارتباطات|اطلاعات"
    r"|ها|های|هایی|ی|و)(?!\w)|-)"
)
"""*عصر* is an afternoon and an age, *شب* a night that may have its name."""


PHRASES: tuple[Phrase, ...] = (
    Phrase("{jyear}[./-]{mm}[./-]{dd}", _jalali(Precision.DAY)),
    Phrase("{dd}[./-]{mm}[./-]{jyear}", _jalali(Precision.DAY)),
    *FIGURES,
    Phrase(
        f"{{daypart}} (?:{{day}}|{{dayth}})(?: ماه)? {{jmonth}}(?:{_OR_YEAR}|{_NOT_EVERY})",
        _part_of_a_day,
        unless=rf"{_BEFORE_ORDINAL}|{_EVERY_YEAR}",
    ),
    Phrase(
        f"{_ON_A_DAY}(?:{{day}}|{{dayth}})(?: ماه)? {{jmonth}}(?:{_OR_YEAR}|{_NOT_EVERY})",
        _jalali(Precision.DAY),
        unless=rf"{_BEFORE_ORDINAL}|{_EVERY_YEAR}",
    ),
    Phrase(
        f"{{=daypart}} (?:روز )?{{dayth}}{_NO_MONTH_NAMED}",
        _number_alone,
        told=True,
        rule=_JALALI,
    ),
    Phrase(f"روز {{dayth}}{_NO_MONTH_NAMED}", _number_alone, told=True, rule=_JALALI),
    Phrase(
        f"{{dayth}}{_NO_MONTH_NAMED}",
        _number_alone,
        follows=r"[0-9هکجتشرپ]\w*\s(?:صبح|بامداد|شب|عصر|ظهر|بعدازظهر)\s$",
        told=True,
        rule=_JALALI,
    ),
    Phrase(f"{{jmonth}}{_OR_YEAR}", _jalali(Precision.MONTH)),
    Phrase(
        f"(?:{{=daypart}} )?(?:{{dayth}}|{{day}})(?= (?:و|تا|الی) (?:{{=dayth}}|{{=day}}) {{jmonth}}{_OR_YEAR}?)",
        _jalali(Precision.DAY),
        unless=_BEFORE_ORDINAL,
    ),
    Phrase(f"شب {{day}} (?:به|تا) {{until}} {{jmonth}}{_OR_YEAR}?", _night_between),
    Phrase("(?:روز )?{dayth} {whichmonth}", _day_of_month),
    Phrase("روز {day} {whichmonth}", _day_of_month),
    Phrase(
        f"(?:روز )?{{dayth}} ماه{_NO_MONTH_NAMED}",
        lambda s: _day_of_month({**s, "thatmonth": "same"}),
        unless=_BEFORE_ORDINAL,
        told=True,
        rule=_JALALI,
    ),
    Phrase(
        f"(?:تا |در )?آخر ماه{_NO_MONTH_NAMED}",
        _end_of_month,
        told=True,
        rule=_JALALI,
    ),
    Phrase(
        "(?:آخرین روزهای|روزهای پایانی|واپسین روزهای) سال {step}",
        _last_days_of_year,
    ),
    Phrase("آخرین ماه سال {step}", _last_month_of_year),
    Phrase("{day} {thatmonth}", _day_of_month),
    Phrase("{part} {thatmonth}", _part_of_month),
    Phrase(
        f"آخر {{jmonth}}{_OR_YEAR}?",
        lambda s: replace(_jalali(Precision.MONTH)(s), part="end"),
    ),
    Phrase(
        f"{{dayword}} {{jmonth}}(?: ماه)?،? {_YEAR}{{jyear}}",
        _jalali(Precision.DAY),
    ),
    Phrase(f"ماه {{jmonth}}{_OR_YEAR}?", _jalali(Precision.MONTH)),
    Phrase(
        f"{{jmonth}}(?= و {{=jmonth}}(?: ماه)?،? {_YEAR}{{=jyear}})",
        _jalali(Precision.MONTH),
    ),
    Phrase(
        "{jlongmonth}",
        lambda s: _jalali(Precision.MONTH)({"jmonth": s["jlongmonth"]}),
    ),
    # of these names some are words: Assad, cancer, transport, an amount
    Phrase(f"{{day}} {{afghanmonth}}{_OR_YEAR}", _afghan(Precision.DAY)),
    Phrase(f"{_ON_A_DAY}{{dayth}} {{afghanmonth}}{_OR_YEAR}?", _afghan(Precision.DAY)),
    Phrase(
        f"(?:{{=daypart}} )?(?:{{=beside}}،? )?(?:روز )?{{weekday}}،? {{day}} {{afghanmonth}}{_OR_YEAR}?",
        _afghan(Precision.DAY),
    ),
    Phrase(f"{{=daypart}} {{day}} {{afghanmonth}}{_OR_YEAR}?", _afghan(Precision.DAY)),
    Phrase(
        f"{{afghanmonth}}،? {_YEAR}{{jyear}}{_NOT_COUNTING}",
        _afghan(Precision.MONTH),
        unless=r"\bبشار\s$",
    ),
    Phrase("ماه {afghanmonth}", _afghan(Precision.MONTH)),
    Phrase(
        f"{{day}} {{afghanmonth}}{_NO_STAR}",
        _afghan(Precision.DAY),
    ),
    Phrase(
        f"{{raremonth}} (?:{_STEP_YEAR})",
        lambda s: _jalali(Precision.MONTH)({**s, "jmonth": s["raremonth"]}),
    ),
    Phrase(
        "{raremonth}(?= (?:گذشته|آینده))",
        lambda s: _jalali(Precision.MONTH)({**s, "jmonth": s["raremonth"]}),
    ),
    Phrase(
        f"{{afghanmonth}}(?= و {{=afghanmonth}}،? {_YEAR}{{=jyear}})",
        _afghan(Precision.MONTH),
    ),
    Phrase(
        f"{{afghanmonth}}{_NO_STAR}",
        _afghan(Precision.MONTH),
        needs=_BEFORE_AFGHAN_MONTH,
    ),
    # with its sign only: *Muharram 1357* may be of that year of the sun
    Phrase(
        f"{_ON_A_DAY}(?:{{day}}|{{dayth}})(?: ماه)? {{hmonth}}،? {_YEAR}{{hyear}}{LUNAR}",
        _lunar(Precision.DAY),
    ),
    Phrase(
        f"(?:ماه )?{{hmonth}}،? {_YEAR}{{hyear}}{LUNAR}",
        _lunar(Precision.MONTH),
    ),
    Phrase(
        f"{_ON_A_DAY}(?:{{day}}|{{dayth}})(?: ماه)? {{hmonth}}،? {_YEAR}{{moonyear}}",
        _lunar(Precision.DAY),
    ),
    Phrase(f"(?:ماه )?{{hmonth}}،? {_YEAR}{{moonyear}}", _lunar(Precision.MONTH)),
    Phrase(f"(?:سال )?{{hyear}}{LUNAR}", _lunar(Precision.YEAR)),
    Phrase(
        f"{{hyear}}(?= (?:تا|الی|و) {{=hyear}}{LUNAR})",
        _lunar(Precision.YEAR),
    ),
    Phrase(f"نوروز {_THAT_YEAR}", _feast(1, 1)),
    Phrase(
        "نوروز(?! [0-9])", _feast(1, 1), follows=r"\b(?:تا|(?:پیش|پس|قبل|بعد)\sاز)\s$"
    ),
    Phrase(f"سیزده‌(?:به‌)?در(?: {_THAT_YEAR})?", _feast(1, 13)),
    Phrase(f"سیزده‌بدر {_THAT_YEAR}", _feast(1, 13)),
    Phrase(
        "{jshortmonth}(?! (?:گرفتار|جان|کشته|مدفون|خورد|خورده|ماندند))",
        lambda s: _jalali(Precision.MONTH)({"jmonth": s["jshortmonth"]}),
        needs=_BEFORE_SHORT_MONTH,
        unless=_AVALANCHE,
    ),
    Phrase(
        "{jshortmonth}(?= (?:تا|الی) {=jmonth})",
        lambda s: _jalali(Precision.MONTH)({"jmonth": s["jshortmonth"]}),
        needs=r"\bاز\s$",
    ),
    Phrase(
        "{jfull}(?: ماه)?",
        lambda s: _jalali(Precision.MONTH)({"jmonth": s["jfull"]}),
        needs=_BEFORE_MONTH,
    ),
    Phrase("{jmonth}(?= (?:گذشته|آینده))", _jalali(Precision.MONTH)),
    Phrase(f"{{jyear}}{_NOT_COUNTING}", _jalali(Precision.YEAR), needs=_BEFORE_YEAR),
    Phrase("سال {jyear}", _jalali(Precision.YEAR)),
    Phrase(f"سال {_SHORT}", _jalali(Precision.YEAR)),
    Phrase(
        f"(?:سال‌های|سالهای) {_SHORT}(?= (?:تا|و|الی) (?:سال )?{{=jshort}})",
        _jalali(Precision.YEAR),
    ),
    Phrase(
        _SHORT,
        _jalali(Precision.YEAR),
        follows=r"سال(?:.?های)?\s[0-9]{2}\s(?:تا|و|الی)\s(?:سال\s)?$",
    ),
    Phrase(
        f"(?:{{jyear}}|{_SHORT})(?! ?روزه)",
        _jalali(Precision.YEAR),
        follows=_AN_EVENT,
        goes_on=_NO_JOINER,
    ),
    Phrase(f"{{jyear}}{_NOT_COUNTING}", _jalali(Precision.YEAR), follows=_BORN),
    Phrase(
        "{jyear}(?! [0-9])",
        _jalali(Precision.YEAR),
        unless=rf"{_NUMBERED}|{{=hmonth}} $",
        goes_on=_FOUNDED,
    ),
    Phrase(
        "{jshort}/{mm}/{dd}",
        _jalali(Precision.DAY),
        follows=r"\b(?:تاریخ|مورخ|مورخه)\s$",
    ),
    Phrase(f"{{jseason}} {_THAT_YEAR}", _jalali(Precision.SEASON)),
    Phrase(
        "{jseason}(?! [0-9])",
        _jalali(Precision.SEASON),
        needs=r"\b(?:در|از|تا|طول|اوایل|اواسط|اواخر|پایان|آغاز)\s$",
    ),
    Phrase("{jseason}(?= (?:گذشته|آینده|جاری))", _jalali(Precision.SEASON)),
    Phrase(f"سه‌ماهه {{quarter}} {_THAT_YEAR}", _jalali(Precision.SEASON)),
    Phrase(
        f"(?:نیمه|نیمهٔ|نیم‌سال|شش‌ماهه) {{half}} {_THAT_YEAR}",
        _jalali(Precision.HALF),
    ),
    *of_years(
        ((" (?:سال )?{year}(?: میلادی)?", " of {year}"),),
        ("سه‌ماهه {nth}", "the {nth} quarter"),
        ("(?:نیمه|نیمهٔ|نیم‌سال|شش‌ماهه) {nth}", "the {nth} half"),
    ),
    Phrase("{gseason} (?:سال )?(?=1[5-9]|20){year}(?: میلادی)?", "{gseason} {year}"),
    Phrase(
        "(?:دهه|دهه‌ی|دههٔ) (?:{tens}|{decadeword}) میلادی",
        lambda s: (
            Year(1900 + int(s["tens"] or s["decadeword"]), Precision.DECADE)
            if len(s["tens"]) < len("1900")
            else _decade(s)
        ),
    ),
    Phrase("(?:دهه|دهه‌ی|دههٔ) {tens}(?: خورشیدی)?", _decade),
    Phrase("(?:دهه|دهه‌ی|دههٔ) {decadeword}", _decade),
    Phrase(
        f"{_ON_A_DAY}(?:{{day}}|{{dayth}})(?: ماه)? {{month}}(?:،? {_YEAR}{{year}})?(?: میلادی)?",
        "{weekday} {day}{dayth} {month} {year}",
    ),
    Phrase(
        f"(?:ماه )?{{month}}(?: ماه)?،? {_YEAR}{{year}}(?: میلادی)?",
        "{month} {year}",
    ),
    Phrase("(?:ماه )?{monthname}", "{monthname}", needs=_BEFORE_MONTH),
    Phrase("ماه {month}", "{month}"),
    Phrase("{month}(?: ماه)? {thatyear}", "{month} of {thatyear} year"),
    Phrase("{month}(?: ماه)? (?=گذشته|آینده){step}", "{step} {month}"),
    Phrase("(?:ماه )?{month}(?: ماه)? (?:همان|آن) سال", "{month} of the same year"),
    Phrase("{month}(?: ماه)? سال بعد(?! از)", "{month} of the following year"),
    Phrase("{day} {month} (?:همان|آن) سال", "{day} {month} of the same year"),
    Phrase("{day} {month} سال بعد(?! از)", "{day} {month} of the following year"),
    Phrase("{day} {month} {thatyear}", "{day} {month} of {thatyear} year"),
    Phrase("{dayword} {month}(?:،? (?:سال )?{year})?", "{dayword} {month} {year}"),
    Phrase(f"{{year}}(?: میلادی)?{_NOT_COUNTING}", "{year}", needs=_BEFORE_YEAR),
    Phrase(f"سال {{year}}(?: میلادی)?{_NOT_COUNTING}", "{year}"),
    Phrase(
        "(?:روز )?{dayname}",
        "{dayname}",
        unless=r"\b(?:هر|روزهای|امام|ائمه|ائمهٔ|نماز|نمازهای|خطبه‌های)\s$",
    ),
    Phrase("(?:روز )?{dayname} {step}", "{step} {dayname}"),
    Phrase("(?:{=daypart} )?(?:روز )?{dayname} (?:هفته|هفتهٔ) {step}", _weekday_of_week),
    Phrase(
        "(?:روز )?{dayname} (?:هفته|هفتهٔ) بعد(?! از(?! سر گر))",
        _weekday_of_following_week,
    ),
    Phrase(
        "(?:روز )?{dayname} (?:بعد(?! از(?! سر گر))|(?:بعد|پس) از آن)",
        "the following {dayname}",
    ),
    Phrase("(?:روز )?آن {dayname}", "that {dayname}"),
    Phrase("{this} {dayname}", "{dayname}"),
    Phrase("{daypart} (?:روز )?{dayname}", "{dayname} {daypart}"),
    Phrase(r"{dayname}‌{nightpart}(?!\u200c)", "{dayname} {nightpart}"),
    Phrase(
        r"{beside}(?:،? {=dayname}| \({=dayname}\))?",
        "{beside}",
        unless=r"\bرادیو\s$",
    ),
    Phrase("روز گذشته", "yesterday"),
    Phrase("{daypart} روز گذشته", "yesterday {daypart}"),
    Phrase("{daypart} (?:همان|آن) روز", "that {daypart}"),
    Phrase("{daypart} {beside}(?:،? {=dayname})?", "{beside} {daypart}"),
    Phrase("{beside} {daypart}", "{beside} {daypart}"),
    Phrase("{beyond}", "{beyond}"),
    Phrase("شب گذشته", "last night"),
    Phrase("همان {daypart}", "that {daypart}"),
    Phrase("آن {thatpart}(?! (?:که|ها|بود))", "that {thatpart}"),
    Phrase(
        "{thatpart} بعد(?! از(?! سر گر))", "the following {thatpart}", unless=_NIGHTS
    ),
    Phrase(
        "{thatpart} (?:قبل|پیش)(?! از(?! سر گر))",
        "the {thatpart} before",
        unless=_NIGHTS,
    ),
    Phrase("{n} شب بعد(?! از(?! سر گر))", "{n} nights later"),
    Phrase("{n} شب (?:قبل|پیش)(?! از(?! سر گر))", "{n} nights ago"),
    Phrase("{daypart} (?:روز بعد|فردای آن روز)", "the following {daypart}"),
    Phrase("{daypart} (?:روز قبل|(?:روز )?(?:پیش|قبل) از آن)", "the {daypart} before"),
    Phrase(
        f"(?:کمی |اندکی |دم )?{{partalone}}{_NO_AGE}",
        part_alone,
        follows=_CLAUSE_BEGINS,
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "(?:کمی |اندکی )?(?:پیش|قبل) از ظهر", lambda _: Timed("MO"), rule=PART_ALONE
    ),
    Phrase("پاسی از شب|نیمه‌های شب", lambda _: Timed("NI"), rule=PART_ALONE),
    Phrase(
        f"{{anywhere}}{_NO_AGE}",
        lambda s: part_alone({"partalone": s["anywhere"]}),
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "نیمه‌شب(?! (?:{=dayname}|{=day} |دوشین))",
        lambda _: Timed("24:00"),
        follows=r"(?:^|[.!؟؛،]\s|\bو\s|\bتا\s|\bدر\s|نزدیک\s)$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase("(?:پس|بعد|پاسی) از نیمه‌شب", lambda _: AFTER_MIDNIGHT),
    Phrase("{daypart} {dayname} {step}", "{step} {dayname} {daypart}"),
    Phrase(
        "(?:{weekday}،? )?{day} {month} سال گذشته(?: میلادی)?",
        "{weekday} {day} {month} of last year",
    ),
    Phrase("{month} سال گذشته(?: میلادی)?", "{month} of last year"),
    Phrase("{unit} {step} میلادی", "{step} {unit}"),
    Phrase("{unit} میلادی {step}", "{step} {unit}"),
    Phrase("{many} (?:اخیر|گذشته)", "recent {many}"),
    Phrase("{many} (?:آینده|پیش رو)", "the coming {many}"),
    Phrase("{unit} {step}", _stepped),
    Phrase("{unit} {step}", "{step} {unit}"),
    Phrase("{this} {unit}", lambda s: _stepped({**s, "step": "this"})),
    Phrase("{this} {unit}", "this {unit}"),
    Phrase(r"(?:امسال|سال روان(?!\u200c))", _year_of(0)),
    Phrase(
        r"ماه روان(?!\u200c)", lambda _: _stepped({"unit": "month", "step": "this"})
    ),
    Phrase("سال(?! [0-9])", _year_of(0), needs=_BEFORE_WHOLE),
    Phrase("ماه(?! {=jmonth})", _this_month, needs=_BEFORE_WHOLE),
    Phrase("(?:روز (?:بعد|پس از آن)|فردای آن(?: روز)?|فردایش)", "the following day"),
    Phrase("{unit} (?:بعد(?! از(?! سر گر))|پس از آن)", "the following {unit}"),
    Phrase("روز (?:قبل|پیش از آن)", "the day before"),
    Phrase("(?:پارسال|سال پار)", _year_of(-1)),
    Phrase("پیرارسال", _year_of(-2)),
    Phrase("{n} {unit} (?:پیش|قبل)(?! از(?! سر گر))", _ago),
    Phrase("{n} {unit} (?:پیش|قبل)(?! از(?! سر گر))", "{n} {unit} ago"),
    Phrase(
        "(?:حدود|نزدیک به) {n} {unit} (?:پیش|قبل)(?! از(?! سر گر))",
        "about {n} {unit} ago",
    ),
    Phrase("{n} {unit} (?:پیش|قبل) از آن", "{n} {unit} earlier"),
    Phrase("{n} {unit} و نیم (?:پیش|قبل)(?! از(?! سر گر))", "{n}.5 {unit} ago"),
    *(
        Phrase(f"{length} {behind}", f"{english} {way}", unless=_NIGHTS)
        for length, english in _CLOCK_LENGTHS
        for behind, way in (
            ("(?:بعد(?! از(?! سر گر))|پس از آن)", "later"),
            ("(?:پیش|قبل) از آن(?!، (?:در )?ساعت)", "earlier"),
        )
    ),
    Phrase("{n} {unit} دیگر", "{n} {unit} from now", unless=r"\bگروه\s$"),
    Phrase("{n} {unit} (?:بعد(?! از(?! سر گر))|پس از آن)", "{n} {unit} later"),
    Phrase("{n} {unit} {past}", "the {past} {n} {unit}", unless=r"\bگروه\s$"),
    Phrase("{n} {unit}", "{n} {unit}", unless=r"\bگروه\s$"),
    Phrase("{n} {clockunit}", "{n} {clockunit}", unless=r"ساعت\s$|\sو\s$"),
    Phrase(
        "آن {unit}(?! (?:که|ها|بود|اول|نخست|دوم|سوم|آخر))",
        "the same {unit}",
        follows=r"\b(?:در|تا)\s$",
    ),
    Phrase("همان {unit}(?! (?:اول|نخست|دوم|سوم|آخر))", "the same {unit}"),
    Phrase("پایان هفته(?! (?:{=step}|بعد|قبل))", "the end of the week"),
    Phrase("هر {dayname}", "every {dayname}"),
    Phrase("{dayname}(?:\u200c| )ها", "every {dayname}"),
    Phrase("هر {unit}", "every {unit}"),
    Phrase("روزانه", "daily"),
    Phrase("هفتگی", "weekly"),
    Phrase("ماهانه", "monthly"),
    Phrase("{hh}:{mn}(?= (?:گرینویچ|به وقت|تهران))", clock, needs=r"\($"),
    Phrase("قرن {nth}(?: میلادی)?", "{nth} century"),
    Phrase(
        f"(?:ساعت|ساعت‌های) {{hh}}(?![:.][0-9])(?: {{daypart}})?{_NO_WATCH}",
        clock,
        unless=_LASTING,
    ),
    Phrase("(?:ساعت|ساعت‌های) {hh}[:.]{mn}(?: {daypart})?", clock, unless=_LASTING),
    Phrase("ساعت (?:{hh}|{hour}) و {mn} دقیقه(?: {daypart})?", clock, unless=_LASTING),
    Phrase(
        f"ساعت (?:{{hh}}|{{hour}})(?: و {{minutes}})?(?: {{daypart}})?{_NO_WATCH}",
        clock,
        unless=_LASTING,
    ),
    Phrase(
        f"(?:ساعت )?{{minutesto}} به {{hour}}(?: {{daypart}})?{_NO_WATCH}",
        _clock_to,
        unless=_LASTING,
        rule=PART_ALONE,
    ),
    Phrase(
        f"(?:{{hh}}|{{hour}})(?: و {{minutes}})? {{byday}}{_NO_WATCH}",
        lambda s: clock({**s, "daypart": s["byday"]}),
        unless=rf"{_LASTING}|{_A_HABIT}",
        rule=PART_ALONE,
    ),
    Phrase(
        f"(?:{{hh}}|{{hour}}) و {{minutes}}(?: {{daypart}})?{_NO_WATCH}",
        clock,
        follows=_CLOCK_BEFORE,
        unless=rf"{_LASTING}|{_A_HABIT}",
        rule=PART_ALONE,
    ),
    Phrase("{now}", "{now}"),
    YEAR_ALONE,
)
