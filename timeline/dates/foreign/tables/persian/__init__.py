"""Persian: the Solar Hijri calendar, and Gregorian months under their French names."""

from timeline.dates.foreign.grammar import Language
from timeline.dates.foreign.tables.persian.phrases import PHRASES
from timeline.dates.foreign.tables.persian.words import FORMS
from timeline.spans import Hedge

PERSIAN = Language(
    code="fa",
    forms=FORMS,
    phrases=PHRASES,
    leads={
        r"\b(?:پیش|قبل) از(?: (?:سال|ماه|روز))?": "before",
        r"\b(?:پس|بعد) از(?: (?:سال|ماه|روز))?": "after",
        r"(?<!بیش\s)(?<!کمتر\s)\bاز(?: (?:سال|ماه|روز))?": "from",
        r"\bتا(?: (?:سال|ماه|روز|پایان))?": "until",
        r"\bدر": "in",
    },
    parts={
        r"\b(?:اوایل|آغاز|ابتدای|اوائل)(?: (?:سال|ماه))?": "early",
        r"\b(?:اواسط|میانه|میانهٔ|نیمه)(?: (?:سال|ماه))?": "mid",
        r"\b(?:اواخر|پایان|انتهای)(?: (?:سال|ماه))?": "late",
    },
    hedges={
        r"\b(?:حدود|حوالی|نزدیک به)(?: (?:سال))?": Hedge.APPROXIMATE,
        r"\b(?:شاید|احتمالا)(?: (?:در|سال))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\bبین(?: (?:سال‌های|سالهای|سال))?", r" (?:و|تا) (?:سال )?"),
        (r"(?<!بیش\s)(?<!کمتر\s)\bاز(?: (?:سال|ماه|روز))?", r" (?:تا|الی) (?:سال )?"),
        (r"\b(?:سال‌های|سالهای)", r" (?:تا|الی|و) "),
        ("", r"\s?-\s?| تا "),
    ),
    days_joined=r"(?: ?- ?| (?:تا|و|الی) )",
    shares=(r"{share} {nth}(?: ماه)?", " (?!.)"),
    verb_last=True,
    had=r"\w+ه\sبود(?:ند|م|یم)?\b",
    places=(
        r"(?<!این\s)(?<!همین\s)\b(?:جبهه|میدان|خیابان|بیمارستان|بنیاد|ورزشگاه|پل|بلوار|کوچه|محله|دانشگاه|مدرسه|بزرگراه"
        r"|مسجد|حسینیه|شرکت|لشکر|خبرگزاری)"
    ),
    coming=(
        r"\b(?:خواهم|خواهی|خواهد|خواهیم|خواهید|خواهند|قرار است|باید|می‌شود|می‌شوند"
        r"|نشست دارند|آینده"
        r"|می‌(?:کند|کنند|دهد|دهند|رود|روند|آید|آیند|رسد|رسند|یابد|گیرد|گیرند|پذیرد|آورد))\b"
    ),
    past=(
        r"(?<!خواهد\s)(?<!خواهند\s)"
        r"\b(?:(?:شد|بود|گفت|کرد|داد|آمد|رفت|گرفت|یافت|رسید|درگذشت)(?:ند)?|کرده|شده|گذشته)\b"
    ),
    dropped=frozenset({"د", "دوم", "روز شنبه", "دو شنبه", "چهار شنبه", "پنج شنبه"}),
)
