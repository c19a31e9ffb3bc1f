"""The bytes of a file → its text, or what the file is instead."""

import codecs
import re
from typing import NamedTuple

from timeline.errors import TextError

_LOOKED_AT = 4096
"""Bytes in which a file says what it is."""


class _Sign(NamedTuple):
    """How the bytes of a kind of file begin, what else stands near, and its name."""

    start: bytes
    holds: bytes
    name: str


_ZIP = b"PK\x03\x04"
# The first that fits counts. To add a kind of file, add a row.
_SIGNS = (
    _Sign(_ZIP, b"opendocument.spreadsheet", "a spreadsheet, an .ods"),
    _Sign(_ZIP, b"opendocument.text", "a document, an .odt"),
    _Sign(_ZIP, b"epub+zip", "a book, an .epub"),
    _Sign(_ZIP, b"", "compressed, a .zip, to be unpacked first"),
    _Sign(b"\x1f\x8b", b"", "compressed, a .gz, to be unpacked first"),
    _Sign(b"BZh", b"1AY&SY", "compressed, a .bz2, to be unpacked first"),
    _Sign(b"\xfd7zXZ\x00", b"", "compressed, an .xz, to be unpacked first"),
    _Sign(b"\x28\xb5\x2f\xfd", b"", "compressed, a .zst, to be unpacked first"),
    _Sign(b"7z\xbc\xaf\x27\x1c", b"", "compressed, a .7z, to be unpacked first"),
    _Sign(b"Rar!\x1a", b"", "compressed, a .rar, to be unpacked first"),
    _Sign(
        b"\xd0\xcf\x11\xe0",
        b"",
        "an old or locked spreadsheet or document (.xls, .doc)",
    ),
    _Sign(b"%PDF-", b"", "a PDF"),
    _Sign(b"{\\rtf", b"", "a document, an .rtf"),
    _Sign(b"PAR1", b"\x00", "a Parquet table"),
    _Sign(b"SQLite format 3\x00", b"", "a database"),
    _Sign(b"\x89PNG\r", b"", "a picture, a .png"),
    _Sign(b"\xff\xd8\xff", b"", "a picture, a .jpg"),
    _Sign(b"GIF87a", b"", "a picture, a .gif"),
    _Sign(b"GIF89a", b"", "a picture, a .gif"),
    _Sign(b"RIFF", b"WEBP", "a picture, a .webp"),
    _Sign(b"II*\x00", b"", "a picture, a .tiff"),
    _Sign(b"MM\x00*", b"", "a picture, a .tiff"),
)
# Their parts stand in any order: the one that only this kind has is looked for.
_OFFICE = (
    (b"xl/workbook", "a spreadsheet, an .xlsx"),
    (b"word/document", "a document, a .docx"),
    (b"ppt/presentation", "slides, a .pptx"),
)
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, which it begins like
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.02
"""Share of a text; old printers' and editors' marks are fewer."""


class Decoded(NamedTuple):
    """A text, and where the first byte stands that is not UTF-8.

    There is one only if the text was read as Windows-1252 because of it.
    """

    text: str
    foreign: int | None = None


def decode(data: bytes) -> Decoded:
    """UTF-8, what a byte-order mark says, or else Windows-1252.

    Raises:
        TextError: It is no text; says what it is instead, without advice.
    """
    other = _other_file(data)
    if other:
        raise TextError(f"no text but {other}")
    encoding = next((e for mark, e in _MARKS if data.startswith(mark)), "utf-8")
    foreign = None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise TextError(f"damaged {encoding} text") from None
        text, foreign = _decode_windows(data), error.start
    _check(text, foreign is not None)
    return Decoded(text, foreign)


def _other_file(data: bytes) -> str:
    """What a file is that is no text; nothing if its beginning does not say so."""
    head = data[:_LOOKED_AT]
    if head.startswith(_ZIP) and b"[Content_Types].xml" in data:
        office = next((name for part, name in _OFFICE if part in data), "")
        if office:
            return office
    found = (s.name for s in _SIGNS if head.startswith(s.start) and s.holds in head)
    return next(found, "")


def _decode_windows(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise TextError("neither UTF-8 nor Windows-1252 text") from None


def _check(text: str, guessed: bool) -> None:
    """A file of another kind can be decoded too; what nobody types gives it away."""
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise TextError(f"no text: a NUL character on line {line}")
    if guessed and len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise TextError("no text: too many characters that nobody can read")
