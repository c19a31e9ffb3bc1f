"""What is peculiar to Persian, in words, with examples that are tests."""

from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "The Solar Hijri calendar is the one of the country",
        "For its own months, seasons and quarters, for years 1200 to 1499, and for"
        " *last month*, *this year* and *two years ago*. میلادی behind *last month* or"
        " *last year* is of ours; behind *this year* and *two years ago* it changes"
        " nothing.",
        (
            ("او در ۲۲ بهمن ۱۳۵۷ آمد.", "1979-02-11"),
            ("او در بهار ۱۳۹۶ آمد.", "[2017-03-21..2017-06-21]"),
            ("او در سه‌ماهه اول ۱۳۹۷ آمد.", "[2018-03-21..2018-06-21]"),
            ("او در سال ۱۳۹۶ آمد.", "[2017-03-21..2018-03-20]"),
            ("ماه گذشته باران آمد.", "[2018-07-23..2018-08-22]"),
            ("ماه گذشته میلادی باران آمد.", "2018-08"),
            ("امسال باران آمد.", "[2018-03-21..2019-03-20]"),
            ("دو سال پیش میلادی باران آمد.", "[2016-03-20..2017-03-20]"),
        ),
    ),
    Policy(
        "*همان ماه* is of the calendar told last",
        "So is what is counted from it.",
        (
            (
                "او در ۳ مه ۲۰۱۸ آمد و در همان ماه رفت.",
                "2018-05-03; 2018-05",
            ),
            (
                "او در ۳ بهمن ۱۳۹۶ آمد و در همان ماه رفت.",
                "2018-01-23; [2018-01-21..2018-02-19]",
            ),
        ),
    ),
    Policy(
        "A text whose years are all Gregorian",
        "Counts others from them, and *فروردین همان سال* lies in that one. Gregorian"
        " months have their French or Afghan names.",
        (
            (
                "او در مارس ۱۸۹۲ آمد و دو سال بعد رفت.",
                "1892-03; 1894",
            ),
            (
                "او در مارس ۱۸۹۲ آمد و در فروردین همان سال رفت.",
                "1892-03; [1892-03-20..1892-04-19]",
            ),
            ("او در ۳ ژانویه ۲۰۱۸ آمد.", "2018-01-03"),
            ("او در ۳ جنوری ۲۰۱۸ آمد.", "2018-01-03"),
        ),
    ),
    Policy(
        "A weekday of a week counts it from Saturday",
        "The week itself runs from Monday, as elsewhere.",
        (
            ("او شنبه هفته گذشته آمد.", "2018-09-08"),
            ("او جمعه هفته گذشته آمد.", "2018-09-14"),
            ("او هفته گذشته آمد.", "[2018-09-10..2018-09-16]"),
        ),
    ),
    Policy(
        "The months of Afghanistan are words too",
        "An amount, a lion: they need a year, or one that is told surely.",
        (
            ("او در ۱۴ اسد آمد.", ""),
            ("او در ۱۴ اسد ۱۳۹۷ آمد.", "2018-08-05"),
            ("او در ۳ ثور آمد و در ۱۴ اسد رفت.", "2018-04-23; 2018-08-05"),
        ),
    ),
    Policy(
        "The verb behind a date says which one is meant",
        "*شنبه* with a verb of the past is the last, and what was asked for it is to"
        " come. *فردا* with a verb of the past is the day after, in a history.",
        (
            ("او شنبه توانست شهر را بگیرد.", "2018-09-15"),
            ("از مردم خواست شنبه به خیابان بیایند.", "2018-09-22"),
            (
                "نیروها در ۳ مه ۱۹۴۰ رسیدند. سپیده‌دم فردا وارد شهر شدند.",
                "1940-05-03; 1940-05-04",
            ),
        ),
    ),
    Policy(
        "Years of the moon",
        "Are read where قمری or ق stands behind them, and up to 1330 behind a month of"
        " the moon; roughly, since that had to be seen.",
        (
            ("او در سال ۱۳۲۴ قمری آمد.", "[1906-02-25~..1907-02-13~]"),
            ("او در سال ۱۳۲۴ ق آمد.", "[1906-02-25~..1907-02-13~]"),
            ("او در رمضان ۱۳۲۴ آمد.", "[1906-10-19~..1906-11-17~]"),
            ("او در رمضان ۱۳۳۵ آمد.", ""),
        ),
    ),
    Policy(
        "The sixth, alone",
        "*صبح ششم* is the sixth of the month told, where the day before it was lower.",
        (
            (
                "او در ۳ مهر ۱۳۵۹ آمد و صبح ششم رفت.",
                "1980-09-25; 1980-09-28",
            ),
            ("او در ۸ مهر ۱۳۵۹ آمد و صبح ششم رفت.", "1980-09-30"),
        ),
    ),
    Policy(
        "A joiner within a word may be missing",
        "Or be a blank.",
        (
            ("جنگ بین سال‌های ۱۳۵۹ و ۱۳۶۷ بود.", "1980-03-21/1989-03-20"),
            ("جنگ بین سالهای ۱۳۵۹ و ۱۳۶۷ بود.", "1980-03-21/1989-03-20"),
            ("جنگ بین سال های ۱۳۵۹ و ۱۳۶۷ بود.", "1980-03-21/1989-03-20"),
        ),
    ),
)
