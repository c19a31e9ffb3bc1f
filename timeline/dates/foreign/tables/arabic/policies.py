"""What is peculiar to Arabic, in words, with examples that are tests."""

from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "Words for dates",
        "Months of Egypt, the Levant and the Maghreb, also as a pair; any digits; the"
        " dual; words that و or ف has grown onto; marks of vowels.",
        (
            ("وصل الوزير في 3 يوليو 2018.", "2018-07-03"),
            ("وصل الوزير في 3 تموز 2018.", "2018-07-03"),
            ("وصل الوزير في 3 جويلية 2018.", "2018-07-03"),
            ("وصل الوزير في أغسطس/آب 2018.", "2018-08"),
            ("وصل الوزير في ٣ يوليو ٢٠١٨.", "2018-07-03"),
            ("وصل الوزير قبل أسبوعين.", "[2018-09-03..2018-09-09]"),
            ("وصل الوزير وأمس غادر.", "2018-09-16"),
            ("غادر الوزير أمسِ.", "2018-09-16"),
        ),
    ),
    Policy(
        "What leans on something else is no date",
        "*قبل أسبوعين من* something, *مساء اليوم الخامس* that is no today, and *بعد 24"
        " عاما* behind *أمس*, which is how long it had lasted.",
        (
            ("وصل الوزير قبل أسبوعين من الانتخابات.", ""),
            ("دخل الإضراب مساء اليوم الخامس.", ""),
            ("انهار أمس حكمه بعد 24 عاما.", "2018-09-16"),
        ),
    ),
    Policy(
        "Hours are counted from the hour told",
        "*بعد ساعتين* is of its day.",
        (
            (
                "وصل الساعة 10:00 يوم 3 مايو 2018. وغادر بعد ساعتين.",
                "2018-05-03; 2018-05-03",
            ),
        ),
    ),
    Policy(
        "Verbs that announce point ahead",
        "And so does what people are called to.",
        (
            ("يجتمع الوزراء الثلاثاء.", "2018-09-18"),
            ("اجتمع المجلس الثلاثاء.", "2018-09-11"),
            ("دعا الحزب إلى تظاهرة السبت.", "2018-09-22"),
        ),
    ),
    Policy(
        "Islamic dates are those of Umm al-Qura",
        "With هـ, behind an Islamic month, also with *سنة*, and in figures; after"
        " *عام* alone a year is of our calendar. Outside of the tables"
        " dates are approximate, and what was before 1582 has the Julian date that"
        " histories give it.",
        (
            ("وصل في 3 رمضان 1439 هـ.", "2018-05-18"),
            ("وصل في 3/9/1439.", "2018-05-18"),
            ("ولد عام 1420 هـ.", "[1999-04-17..2000-04-05]"),
            ("ولد عام 1420.", "1420"),
            ("ولد في رمضان سنة 300.", "[0913-04-11~..0913-05-10~]"),
            ("فتحت القدس في 27 رجب 583 هـ.", "1187-10-02~"),
        ),
    ),
    Policy(
        "Feasts are days of their month",
        "Without its year, the last one or the next, by the verb.",
        (
            ("سقطت المدينة يوم عرفة.", "2018-08-20"),
            ("سيصل الوزير يوم عرفة.", "2019-08-10"),
            ("وصل ثالث أيام عيد الفطر.", "2018-06-17"),
        ),
    ),
    Policy(
        "*من الشهر* is of the month of the news",
        "In a history, and with *نفسه* behind it, it is of the month told.",
        (
            ("وقع الاتفاق في الخامس من الشهر.", "2018-09-05"),
            (
                "بدأت الحرب في 15 مايو 1948. وفي العشرين من الشهر سقطت المدينة."
                " وفي يونيو 1948 بدأت الهدنة.",
                "1948-05-15; 1948-05-20; 1948-06",
            ),
            (
                "بدأت الحرب في 3 مايو 2012 وانتهت في الخامس من الشهر نفسه.",
                "2012-05-03; 2012-05-05",
            ),
        ),
    ),
)
