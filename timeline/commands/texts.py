"""The command on texts: one, or a thousand of them → their date phrases as JSON."""

import json
import re
import sys
from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import IO, Any

import click

from timeline.commands.options import Day, Language
from timeline.commands.output import write
from timeline.dates import find_dates
from timeline.dates.bylines import find_dateline
from timeline.decoding import decode
from timeline.documents import mention_rows, read_document
from timeline.errors import TextError
from timeline.languages import LANGUAGE_NAMES
from timeline.spans import Span
from timeline.tables import shorten

MAX_TEXT = 20_000_000
"""Bytes of one text, or of one line with ``--jsonl``."""
TOO_LARGE = f"larger than {MAX_TEXT // 1_000_000} MB"


@click.command()
@click.option(
    "--published",
    type=Day(),
    help="Publication day, such as 2018-09-17; else the one the text's header tells.",
)
@click.option(
    "--language",
    type=Language(),
    default="en",
    show_default=True,
    help="Of the text, as BCP 47: en, fr, pt-BR; und goes by the words of the text.",
)
@click.option("--jsonl", is_flag=True, help='Read {"doc", "dct", "text"} lines.')
@click.argument(
    "file", type=click.Path(exists=True, dir_okay=False, allow_dash=True), default="-"
)
def dates(published: date | Span | None, language: str, jsonl: bool, file: str) -> None:
    """Find the date phrases of a text; print one JSON object a line.

    Each has start and stop (characters of the text; stop is also called end), text,
    phrase (all the words that the days are worked out from), edtf, first, last, extent,
    precision, rule and inferred, and type and value as in TIMEX3. With --jsonl each
    line of the input is a document, whose dct is its publication day; its doc comes
    back with each of its phrases.
    """
    _tell_unread(language)
    with click.open_file(file, "rb") as source:
        if jsonl:
            sys.exit(1 if _dates_of_lines(source, published, language) else 0)
        text = _text(file, source.read(MAX_TEXT + 1))
    if not text.strip():
        _tell_empty(published)
        return
    _tell_other_language(text, language)
    day = published or _dateline(text, language)
    mentions = find_dates(text, day, language)
    if day is None and len(find_dates(text, _SOME_DAY, language)) > len(mentions):
        _tell_without_day(any(mention.span for mention in mentions))
    for mention in mentions:
        _write_lines(mention_rows(mention))
    if not mentions:
        click.echo("no date phrases found", err=True)


_SOME_DAY = date(2001, 1, 1)
"""Read as of any day, a text shows whether one is needed; its days are not used."""


def _tell_without_day(some: bool) -> None:
    """Of what stands by itself the days are known all the same."""
    said = "the text does not tell its publication day"
    if not some:
        raise click.UsageError(f"{said.capitalize()}; expected --published DAY.")
    left = "what counts from it is left out; give it as --published DAY"
    click.echo(f"{said}: {left}", err=True)


def _tell_empty(published: date | Span | None) -> None:
    """A text of nothing holds no dates; without any option it is a slip."""
    said = "the text is empty; name a FILE that holds one, or pipe one in"
    if published is None:
        raise click.UsageError(f"{said}, with --published DAY.")
    click.echo(said, err=True)


def _tell_unread(language: str) -> None:
    """Say if the prose of a language is not read; English needs no look at tables."""
    if language == "en":
        return
    from timeline.dates.foreign import language_of

    known = _read_languages()
    if language_of(language, "") not in known:
        said = f"language {shorten(language)!r}: only dates in figures are read"
        click.echo(f"{said}; running text is read in {', '.join(known)}", err=True)


def _tell_other_language(text: str, language: str) -> None:
    """Say if a text plainly is in another language than it is read in, or in none.

    The tables of languages take a while to import, and plain English needs none.
    """
    if language == "en" and len(_PLAIN_ENGLISH.findall(text)) > _FEW:
        return
    from timeline.dates.foreign import language_of
    from timeline.dates.foreign.detect import is_unlike, other_language

    code = language_of(language, text)
    found = None if language == "und" else other_language(text, code)
    if found is not None:
        said = f"this looks like {LANGUAGE_NAMES[found]}; try --language {found}"
        click.echo(said, err=True)
    elif is_unlike(text, code):
        name = LANGUAGE_NAMES.get(code, "English")
        said = f"hardly any word of this is {name}: only dates in figures are sure"
        click.echo(said, err=True)


_PLAIN_ENGLISH = re.compile(r"\b(?:the|of|and|was|were|has|that)\b")
_FEW = 3  # such words may stand in a quotation


def _read_languages() -> list[str]:
    """The languages whose running text is read."""
    from timeline.dates.foreign import TABLES

    return sorted({"en", *TABLES})


def _dateline(text: str, language: str) -> Span | None:
    """The publication day that the text tells itself, or None."""
    found = find_dateline(text, language)
    if found is None or found.span is None:
        return None
    words = " ".join(text[found.start : found.stop].split())
    click.echo(f"published {found.span}, {found.sure}: {found.why}: {words}", err=True)
    return found.span


def _dates_of_lines(
    source: IO[bytes], published: date | Span | None, language: str
) -> int:
    """Answer each line; say which are no documents, and return how many."""
    bad = 0
    for number, line in _lines(source):
        if not line.strip():
            continue
        try:
            if len(line) > MAX_TEXT:
                raise ValueError(TOO_LARGE)
            doc, day, text = read_document(line, published)
        except ValueError as error:
            click.echo(f"line {number}: {error}", err=True)
            bad += 1
            continue
        for mention in find_dates(text, day, language):
            _write_lines({"doc": doc, **row} for row in mention_rows(mention))
        sys.stdout.buffer.flush()  # who feeds us lines waits for each answer
    return bad


def _lines(source: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Each line with its number; of one that is too long, as much as tells that."""
    for number in count(1):
        line = source.readline(MAX_TEXT + 1)
        if not line:
            return
        yield number, line
        while line and not line.endswith(b"\n"):
            line = source.readline(MAX_TEXT)


def _text(file: str, data: bytes) -> str:
    if len(data) > MAX_TEXT:
        raise click.ClickException(TOO_LARGE)
    try:
        text, foreign = decode(data)
    except TextError as error:
        raise click.ClickException(
            f"{file}: {error}; save the article as plain text (.txt, UTF-8)"
        ) from None
    if foreign is not None:
        click.echo("not UTF-8; read as Windows-1252", err=True)
    return text


def _write_lines(rows: Iterator[dict[str, Any]]) -> None:
    write("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows))
