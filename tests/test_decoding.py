"""What a file is: text in some encoding, or something else, by its first bytes."""

import io
import zipfile

import pytest

from timeline.decoding import decode
from timeline.errors import TextError


def packed(*names: str, mime: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if mime:
            archive.writestr("mimetype", mime)
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


OFFICE = "[Content_Types].xml"
OTHERS = [
    # the beginning of a file → what it is
    (packed(OFFICE, "xl/workbook.xml"), "a spreadsheet, an .xlsx"),
    (packed("word/document.xml", OFFICE), "a document, a .docx"),
    (packed("ppt/presentation.xml", OFFICE), "slides, a .pptx"),
    (packed(OFFICE), "compressed, a .zip, to be unpacked first"),
    (
        packed(mime="application/vnd.oasis.opendocument.spreadsheet"),
        "a spreadsheet, an .ods",
    ),
    (packed(mime="application/vnd.oasis.opendocument.text"), "a document, an .odt"),
    (packed(mime="application/epub+zip"), "a book, an .epub"),
    (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
    (b"{\\rtf1\\ansi it broke}", "a document, an .rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old or locked spreadsheet or document"),
    (b"\x89PNG\r\n\x1a\n\x01", "a picture, a .png"),
    (b"\xff\xd8\xff\xe0\x01\x10JFIF", "a picture, a .jpg"),
    (b"RIFF\x24\x01\x01\x01WEBPVP8", "a picture, a .webp"),
]


@pytest.mark.parametrize(("data", "said"), OTHERS, ids=lambda v: str(v)[:40])
def test_a_file_that_is_no_text_is_called_by_its_name(data: bytes, said: str) -> None:
    """Any bytes can be read as Windows-1252; nobody is served by what comes out."""
    with pytest.raises(TextError) as caught:
        decode(data)
    assert str(caught.value).startswith(f"no text but {said}")


NO_TEXT = [
    (b"It broke\non\0 Tuesday", "no text: a NUL character on line 2"),
    ("on Tuesday".encode("utf-16-le"), "no text: a NUL character on line 1"),
    (b"\x02\x05\xfc\x04on Tuesday", "no text: too many characters"),
    (b"\x81\x8d\xff", "neither UTF-8 nor Windows-1252 text"),
]


@pytest.mark.parametrize(("data", "said"), NO_TEXT, ids=lambda v: str(v)[:40])
def test_what_nobody_types_gives_a_file_away(data: bytes, said: str) -> None:
    """Its kind need not be known."""
    with pytest.raises(TextError, match=said):
        decode(data)


TEXTS = [
    # bytes → text, first byte that is not UTF-8
    (b"", "", None),
    ("Zürich, Tuesday".encode(), "Zürich, Tuesday", None),
    ("\ufeffZürich".encode(), "Zürich", None),
    ("Zürich, سه‌شنبه".encode("utf-16"), "Zürich, سه‌شنبه", None),
    ("Zürich".encode("cp1252"), "Zürich", 1),
    ("Z\x0cürich\x1b, on Tuesday".encode("cp1252"), "Z\x0cürich\x1b, on Tuesday", 2),
    # words that only begin like something else
    (b"PKWARE was sold", "PKWARE was sold", None),
    (b"BZhang spoke", "BZhang spoke", None),
    (b"GIF89 or PNG?", "GIF89 or PNG?", None),
    (b"RIFFs of WEB", "RIFFs of WEB", None),
]


@pytest.mark.parametrize(("data", "text", "foreign"), TEXTS, ids=str)
def test_text_is_read_however_it_was_saved(
    data: bytes, text: str, foreign: int | None
) -> None:
    """A guess is told by the place where it became one."""
    assert decode(data) == (text, foreign)
