"""Text from strangers, made fit for one sink each; the stored text stays as it is.

Markdown, Plotly and spreadsheets each run something that looks like plain text. What
happens to a file that tries all of it is in ``tests/browser/test_hostile_file.py``.
"""

import html
import re
import unicodedata
from urllib.parse import urlsplit

LONGEST_LINK = 2_000
"""Characters of the longest address that becomes a link."""

# Controls, bidirectional marks, zero-width characters, lone surrogates, tags. The two
# joiners U+200C and U+200D stay: Persian, Hindi and emoji cannot be spelled without.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_JOINER = "\u2060"  # invisible; ends what would be found after unescaping
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
ISOLATES = "\u2068\u2069"
"""Where a piece begins whose direction is its own, and where it ends."""
_NO_ADDRESS = re.compile(r"[\s\x00-\x20\x7f-\xa0\"'<>\\^`{|}]")
_FORMULA = tuple("=+-@\t\r\x00＝＋－＠")


def hides(text: str) -> bool:
    """Whether a text holds characters that nobody sees and `clean` takes away."""
    return not text.isprintable() and _UNSEEN.search(text) is not None


def clean(text: str, limit: int | None = None) -> str:
    r"""One line of text without anything unseen, in Unicode's composed form (NFC).

    Line breaks and runs of blanks become one blank. Cleaning twice changes nothing.

    >>> clean("Tele\u200bgram \n  blocked\u202e")
    'Telegram blocked'

    Args:
        text: Anything at all.
        limit: The most characters to keep; None keeps all.
    """
    if not text.isprintable():
        text = _UNSEEN.sub("", text)
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return line[:limit].rstrip()


def isolate(text: str) -> str:
    """Text that keeps its letters and signs in order within text of ours.

    Without it, what stands beside Persian words is drawn among them: the quotation
    mark behind a phrase, the number before a title. Other text needs nothing.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return text
    return f"{ISOLATES[0]}{text}{ISOLATES[1]}"


def md(text: str) -> str:
    r"""Text for any Markdown sink or label of Streamlit, shown as it is.

    Punctuation is escaped; a word joiner keeps bare addresses and ``:emoji:``, which
    are looked for after unescaping, from being found. It is isolated, see `isolate`.

    >>> md("1. May")
    '1\\. May'
    """
    return md_piece(isolate(text))


def md_piece(text: str) -> str:
    """The same for a piece of a longer text, which is isolated as a whole."""
    escaped = _PUNCTUATION.sub(r"\\\1", " ".join(text.split()))
    for mark in (":", "@"):
        escaped = escaped.replace(f"\\{mark}", f"\\{mark}{_JOINER}")
    return re.sub(r"(?i)(www)(\\\.)", rf"\1{_JOINER}\2", escaped)


def pl(text: str) -> str:
    """Text for a title, label, legend or hover box of Plotly, isolated, as it is.

    >>> pl("<b>$5</b>")
    '&lt;b&gt;&#36;5&lt;/b&gt;'
    """
    line = isolate(" ".join(text.split()))
    return html.escape(line, quote=False).replace("$", "&#36;")


def link(url: str) -> str | None:
    """The address if a reader can be sent there, else None.

    That is: http or https, with a host, without a user part, and without blanks,
    controls, quotes or brackets that would end the address early.

    >>> link("https://example.org/a"), link("javascript:alert(1)")
    ('https://example.org/a', None)
    """
    if len(url) > LONGEST_LINK or _NO_ADDRESS.search(url) or _UNSEEN.search(url):
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    web = parts.scheme.lower() in ("http", "https")
    return url if web and host and "@" not in parts.netloc else None


def cell(text: str) -> str:
    """Text for a cell of a CSV file, so that no spreadsheet runs it as a formula.

    A leading apostrophe makes it inert; `uncell` takes just that one off again.

    >>> cell("=1+1"), uncell(cell("=1+1"))
    ("'=1+1", '=1+1')
    """
    needs = text.startswith(_FORMULA) or uncell(text) != text
    return f"'{text}" if needs else text


def uncell(text: str) -> str:
    """The text of a cell: ``uncell(cell(text)) == text`` for any text."""
    quoted = text.startswith("'") and text[1:].startswith((*_FORMULA, "'"))
    return text[1:] if quoted else text
