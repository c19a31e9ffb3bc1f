"""The commands: what they print where, and the code they end with."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from threading import Timer

import pytest
from click.testing import CliRunner

from tests.report_rows import table
from timeline.commands import main
from timeline.dates.foreign.detect import FREQUENT, is_unlike, other_language
from timeline.export import EXPORTERS, csv_text
from timeline.languages import LANGUAGE_NAMES
from timeline.reports import read_reports

ROOT = Path(__file__).parent.parent
SENTENCE = "It broke on Tuesday, and had leaked since April 2019."


def run(*arguments, stdin=b"", code=0):
    """Standard output and standard error of a command that ends with that code."""
    done = CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)
    assert done.exit_code == code, (done.output, done.exception)
    return done.stdout, done.stderr


def process(*arguments, stdin=b""):
    """The command as people start it."""
    return subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.csv"
    path.write_bytes(table({}))
    return path


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "bad.csv"
    path.write_bytes(table({}, {"kind": "par\nty"}, {"url": "x"}))
    return path


def test_the_commands_are_those_that_scripts_rely_on():
    """One that goes away breaks a newsroom's script; a new one is told here first."""
    assert set(main.commands) == {"serve", "check", "normalise", "export", "dates"}


@pytest.mark.parametrize("name", main.commands)
def test_every_command_has_help(name):
    """Each explains itself, and the list of them names it."""
    out, _ = run(name, "--help")
    assert out.startswith("Usage:")
    assert run("--help")[0].count(name)


# --- check and normalise -------------------------------------------------------------


def test_check_of_a_good_file_prints_no_data(good):
    """Counts are for people, so they go to standard error."""
    out, err = run("check", good)
    assert out == ""
    assert "1 report of 1 event; no problems" in err


def test_check_of_a_file_without_reports_says_what_is_missing(tmp_path):
    """A header alone is in order, and not much use."""
    path = tmp_path / "header.csv"
    path.write_bytes(table())
    out, err = run("check", path)
    assert out == ""
    assert err == "no reports yet; add a row for each outlet's account of an event\n"


def test_check_lists_one_problem_a_line_and_says_so_in_its_code(bad):
    """File, line, column, value, reason, advice; no value can break the line."""
    out, err = run("check", bad, code=1)
    assert [line.split(": ")[0] for line in out.splitlines()] == [
        f"{bad}:3",
        f"{bad}:5",
    ]
    assert "kind 'par ty': not a word that is known here; one of removal," in out
    assert "2 reports of 1 event; 2 problems, 1 row left out" in err


def test_many_repeated_rows_are_counted_as_rows(tmp_path):
    """They are few problems and many rows."""
    path = tmp_path / "again.csv"
    path.write_bytes(table(*[{}] * 101))
    out, err = run("check", path, code=1)
    assert len(out.splitlines()) == 21
    assert "21 problems, 0 rows left out, 100 rows counted once" in err


def test_normalise_writes_the_frame_and_tells_problems_apart(bad):
    """Standard output holds the table and nothing else."""
    out, err = run("normalise", bad, code=1)
    assert out == csv_text(read_reports(bad)[0])
    assert f"{bad}:3: kind" in err


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.key)
def test_export_writes_what_the_dashboard_saves(exporter, bad):
    """A newsroom's script gets the same bytes as its reader; problems stand apart."""
    command = ("export", "--to", exporter.key, bad)
    done = CliRunner().invoke(main, [str(a) for a in command])
    assert done.exit_code == 1
    assert done.stdout_bytes == exporter.render(read_reports(bad)[0])
    assert done.stderr.startswith(f"{bad}:3: kind")
    help_text = run("export", "--help")[0]
    assert re.search(rf"--to FORMAT .*\b{exporter.key}\b", help_text)


def test_export_asks_for_a_format_that_there_is(good):
    """An unknown one is answered with those that are known."""
    assert "Missing option '--to'" in run("export", good, code=2)[1]
    err = run("export", "--to", "docx", good, code=2)[1]
    assert "no format: 'docx'; expected one of csv" in err


def test_normalising_the_normalised_is_the_same_byte_for_byte(good):
    """Through standard input, as in a pipe; beyond ASCII, whatever the terminal."""
    source = table({"title": "Zürich ‘–’", "date_phrase": "on Tuesday"})
    once = process("normalise", "-", stdin=source)
    twice = process("normalise", "-", stdin=once.stdout)
    assert (once.returncode, twice.returncode) == (0, 0)
    assert twice.stdout == once.stdout
    assert "Zürich ‘–’".encode() in once.stdout


@pytest.mark.parametrize("command", ["check", "normalise"])
def test_a_file_that_is_no_report_table_is_one_clear_error(command, tmp_path):
    """A problem of the file, so the code is 1."""
    path = tmp_path / "none.csv"
    path.write_bytes(b"")
    out, err = run(command, path, code=1)
    assert out == ""
    assert err.splitlines() == [
        f"Error: {path}: the file is empty; expected a header with the columns of"
        " docs/data.md, and below it a row per report"
    ]
    assert "is empty" in run(command, "-", code=1)[1]


@pytest.mark.parametrize("command", ["check", "normalise", "serve", "dates"])
def test_a_path_that_is_no_file_is_wrong_use(command, tmp_path):
    """The code is 2, and the path is named."""
    for path in (tmp_path, tmp_path / "none.csv"):
        assert path.name in run(command, path, code=2)[1].replace("\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["party"],
        ["check", "--loud"],
        ["check", "a", "b"],
        ["serve", "-"],
        ["dates"],
        ["dates", "--published", "soon"],
        ["dates", "--published", "2018-02-30"],
        ["dates", "--published", "2018/.."],
        ["dates", "--published", "198X"],
    ],
    ids=" ".join,
)
def test_wrong_use_ends_with_2_and_says_how_it_goes(arguments):
    """On standard error, without a traceback."""
    out, err = run(*arguments, code=2)
    assert out == ""
    assert "Usage:" in err


@pytest.mark.parametrize("day", ["03/04/2018", "17.9.2018", "Sept 17, 2018", "198X"])
def test_a_publication_day_written_otherwise_is_told_how_to_write_it(day):
    """Nobody needs to know EDTF to name a day."""
    _, err = run("dates", "--published", day, code=2)
    assert repr(day) in err
    assert "write the publication day as in 2018-09-17" in err
    assert "EDTF" not in err


def test_a_port_that_is_none_is_told(monkeypatch):
    monkeypatch.setenv("STREAMLIT_SERVER_PORT", "80000")
    _, err = run("serve", code=1)
    assert err == "Error: STREAMLIT_SERVER_PORT 80000 is no port; expected 1 to 65535\n"


# --- dates ---------------------------------------------------------------------------

KEYS = (
    *("start", "stop", "end", "text", "phrase", "edtf", "first", "last", "extent"),
    *("precision", "rule", "inferred", "type", "value"),
)


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_dates_prints_a_line_for_each_phrase():
    """Offsets count the characters of the text, also beyond ASCII."""
    text = f"Zürich 🏔: {SENTENCE}"
    out, err = run("dates", "--published", "2021-03-17", stdin=text.encode())
    found = lines(out)
    assert err == ""
    assert [tuple(row) for row in found] == [KEYS, KEYS]
    assert [text[row["start"] : row["stop"]] for row in found] == [
        "Tuesday",
        "April 2019",
    ]
    assert [row["text"] for row in found] == ["Tuesday", "April 2019"]
    assert [row["edtf"] for row in found] == ["2021-03-16", "2019-04/2021-03-17"]
    assert all(row["end"] == row["stop"] for row in found)
    assert (found[1]["first"], found[1]["extent"]) == ("2019-04-01", "throughout")
    assert found[0]["inferred"]


def test_dates_of_a_phrase_without_days_have_null_days():
    """A length of time is a time expression, but no day."""
    out, _ = run("dates", "--published", "2021-03-17", stdin=b"It took three weeks.")
    (row,) = lines(out)
    assert (row["type"], row["value"], row["edtf"], row["first"]) == (
        "DURATION",
        "P3W",
        None,
        None,
    )


def test_dates_without_a_publication_day_are_those_that_stand_by_themselves():
    """What counts from that day is left out, and it is said how to name it."""
    out, err = run("dates", stdin=b"It fell on 9 May 1643. It rose on Tuesday.")
    assert [line["edtf"] for line in lines(out)] == ["1643-05-09"]
    assert "--published" in err
    out, err = run("dates", stdin=b"It rose on Tuesday.", code=2)
    assert out == ""
    assert "--published DAY" in err


OTHER_LANGUAGE = [
    ("en", "Seit dem 3. Mai sind die Konten gesperrt.", "German; try --language de"),
    ("en", "Le barrage a cédé mardi dans la nuit.", "French; try --language fr"),
    ("en", "La presa se rompió el martes por la noche.", "Spanish; try --language es"),
    ("en", "La diga ha ceduto martedì nella notte di ieri.", "Italian; try"),
    ("en", "أُغلقت الحسابات يوم الأحد الماضي وكانت نشطة منذ عام 2014", "Arabic; try"),
    ("fr", "Seit dem 3. Mai sind die Konten gesperrt.", "German; try --language de"),
    ("de", "Seit dem 3. Mai sind die Konten gesperrt.", None),
    ("und", "Seit dem 3. Mai sind die Konten gesperrt.", None),
    ("nl", "De dam brak op dinsdag in de nacht.", None),
    ("en", "The dam failed on Tuesday in the night.", None),
    ("en", "Le Monde and La Repubblica reported it on Tuesday.", None),
    ("en", "“Die Zeit ist aus den Fugen”, he told Die Welt on 3 May.", None),
    ("en", "3 May 2018", None),
    ("fa", "أُغلقت الحسابات يوم الأحد الماضي", None),
]


@pytest.mark.parametrize(("language", "text", "said"), OTHER_LANGUAGE)
def test_a_text_in_another_language_is_told_which(language, text, said):
    """Read as English, it would lose its dates without a word."""
    options = ("--published", "2018-06-12", "--language", language)
    _, err = run("dates", *options, stdin=text.encode())
    hints = [line for line in err.splitlines() if "looks like" in line]
    assert len(hints) == (said is not None)
    assert all(str(said) in hint for hint in hints)


def test_every_language_that_can_be_told_has_a_name():
    """A new table of frequent words needs one."""
    assert set(LANGUAGE_NAMES) == set(FREQUENT) - {"en"}


def test_a_text_in_a_language_that_is_not_read_is_told():
    """Its dates in words are missed, and nothing else would say so."""
    text = "Президент заявил во вторник, что счета были закрыты в августе. " * 3
    _, err = run("dates", "--published", "2018-06-12", stdin=text.encode())
    assert "hardly any word of this is English" in err


def test_no_english_text_looks_like_another_language():
    """A false hint would send its reader astray."""
    texts = (ROOT / "tests" / "dates" / "texts").glob("*.txt")
    for path in texts:
        text = path.read_text("utf-8")
        assert not other_language(text, "en"), path
        assert not is_unlike(text, "en"), path


def test_dates_of_a_text_without_dates_are_nothing():
    """Finding nothing is a normal answer; people at a terminal are told of it."""
    out, err = run("dates", "--published", "2021-03-17", stdin=b"It broke.")
    assert (out, err) == ("", "no date phrases found\n")
    out, err = run("dates", stdin=b"No dates here.")
    assert (out, err) == ("", "no date phrases found\n")


def test_a_text_is_asked_for_its_day_only_where_a_phrase_needs_one():
    _, err = run("dates", stdin=b"It shut on 3 May 2022 for three years.")
    assert err == ""
    out, err = run("dates", stdin=b"It shut on 3 May 2022 and again on Tuesday.")
    assert "2022-05-03" in out
    assert "left out; give it as --published DAY" in err
    _, err = run("dates", stdin=b"It shut on Tuesday.", code=2)
    assert err.count("publication day") == 1


@pytest.mark.parametrize("text", [b"", b" \n\t\n", "\ufeff\n".encode()])
def test_an_empty_text_is_told_what_would_do(text):
    """Most often a pipe or a name went wrong; without a day it is wrong use."""
    said = "the text is empty; name a FILE that holds one, or pipe one in"
    out, err = run("dates", "--published", "2021-03-17", stdin=text)
    assert (out, err) == ("", f"{said}\n")
    out, err = run("dates", stdin=text, code=2)
    assert out == ""
    assert said in err


def test_dates_reads_a_file_and_a_bound_for_the_day(tmp_path):
    """A publication day may be known only to lie within a few days."""
    path = tmp_path / "text.txt"
    path.write_text("\ufeffon Sunday", encoding="utf-8")
    out, _ = run("dates", "--published", "2018-09-16/2018-09-17", path)
    assert lines(out)[0]["edtf"] == "2018-09-16"


def test_dates_reads_windows_text_and_says_so():
    """Old archives are full of it."""
    out, err = run("dates", "--published", "2021-03-17", stdin=b"Z\xfcrich, Tuesday")
    assert lines(out)[0]["start"] == 8
    assert "Windows-1252" in err


def test_a_file_that_is_no_text_is_one_clear_error(tmp_path):
    """Read as text, a picture has no dates, and nobody learns why."""
    path = tmp_path / "article.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x02 on Tuesday")
    out, err = run("dates", "--published", "2021-03-17", path, code=1)
    assert out == ""
    assert f"{path}: no text but a picture, a .png; save the article as plain" in err
    assert "Windows-1252" not in err


def test_dates_answers_a_thousand_documents_in_one_process():
    """Each line of the answer says which document it is from; a time is no obstacle."""
    documents = [
        {
            "doc": f"d{n}",
            "dct": "2021-03-17T21:00" if n % 2 else "2021-03-17",
            "text": text,
        }
        for n, text in enumerate(["on Tuesday", "nothing", SENTENCE] * 334)
    ]
    stdin = "\n".join(map(json.dumps, documents)).encode()
    found = lines(run("dates", "--jsonl", stdin=stdin)[0])
    assert len(found) == 3 * 334
    assert [row["doc"] for row in found[:4]] == ["d0", "d2", "d2", "d3"]
    assert tuple(found[0]) == ("doc", *KEYS)


BAD_LINES = [
    b"no json",
    b"[]",
    b"\xff\xfe",
    b'{"doc": 1, "dct": "2021-03-17"}',
    b'{"doc": 1, "dct": "2021-03-17", "text": 5}',
    b'{"doc": 1, "text": "on Tuesday"}',
    b'{"doc": 1, "dct": "soon", "text": "on Tuesday"}',
    b'{"doc": 1, "dct": 20210317, "text": "on Tuesday"}',
    b'{"doc": 1, "dct": "2018/..", "text": "on Tuesday"}',
    b'{"doc": 1, "dct": "20XX", "text": "on Tuesday"}',
    b"[" * 100_000,
]
NO_JSON = 'no JSON; expected {"doc", "dct", "text"}'
GOOD_LINE = b'{"doc": "z", "dct": "2021-03-17", "text": "on Tuesday"}'


@pytest.mark.parametrize("line", BAD_LINES, ids=lambda line: str(line[:40]))
def test_a_bad_document_is_told_and_the_others_go_on(line):
    """Its line is named; the code says that there was one."""
    stdin = b"\n".join([GOOD_LINE, b"", line, GOOD_LINE])
    out, err = run("dates", "--jsonl", stdin=stdin, code=1)
    assert [row["doc"] for row in lines(out)] == ["z", "z"]
    assert err.startswith("line 3: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("length", [59, 60, 61, 62, 119, 120, 121, 200])
def test_a_line_that_is_too_long_is_one_line(length, monkeypatch):
    """Else what follows is looked for on lines that are not there."""
    most = len(GOOD_LINE) + 1
    monkeypatch.setattr("timeline.commands.texts.MAX_TEXT", most)
    stdin = b"\n".join([b"x" * length, b"y", GOOD_LINE])
    out, err = run("dates", "--jsonl", stdin=stdin, code=1)
    assert [row["doc"] for row in lines(out)] == ["z"]
    first, second = err.splitlines()
    too_long = length + 1 > most
    assert first == f"line 1: {'larger than 20 MB' if too_long else NO_JSON}"
    assert second == f"line 2: {NO_JSON}"


def test_a_document_without_day_takes_the_one_of_the_command():
    """One day for a whole issue."""
    line = b'{"doc": 1, "text": "on Tuesday \\ud800"}'
    out, _ = run("dates", "--jsonl", "--published", "2021-03-17", stdin=line)
    assert lines(out)[0]["edtf"] == "2021-03-16"


@pytest.mark.parametrize("language", ["nl", "la", "zh-Hant", "tlh"])
def test_a_language_whose_text_is_not_read_is_told(language):
    """Finding nothing must not look like there being nothing."""
    text = b"on Tuesday, 2021-03-15"
    options = ("--published", "2021-03-17", "--language", language)
    out, err = run("dates", *options, stdin=text)
    assert [row["text"] for row in lines(out)] == ["2021-03-15"]
    assert err.startswith(f"language {language!r}: only dates in figures are read")
    assert "ar, de, en, es, fa, fr, it" in err


@pytest.mark.parametrize("language", ["klingon", "xx"])
def test_what_is_no_language_is_wrong_use(language):
    """A slip must not look like a text without dates; English is no guess to make."""
    out, err = run("dates", "--language", language, stdin=b"2021-03-15", code=2)
    assert out == ""
    assert f"{language!r}: no language that is known here; expected a tag such" in err


def test_the_help_says_how_to_leave_the_language_open():
    """Who does not know it need not guess."""
    help_text = " ".join(run("dates", "--help")[0].split())
    assert "und goes by the words of the text" in help_text


@pytest.mark.parametrize("language", ["en", "en-GB", "de", "fr_CA", "und", ""])
def test_a_language_that_is_read_needs_no_word(language):
    options = ("--published", "2021-03-17", "--language", language)
    assert run("dates", *options, stdin=b"2021-03-15")[1] == ""


def test_each_document_is_answered_before_the_next_is_asked_for():
    """So that a program can talk with it line by line."""
    with subprocess.Popen(
        [sys.executable, "-m", "timeline", "dates", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        guard = Timer(60, running.kill)
        guard.start()
        for _ in range(2):
            running.stdin.write(GOOD_LINE + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["doc"] == "z"
        running.stdin.close()
        guard.cancel()


# --- as people start it --------------------------------------------------------------


def test_dates_starts_without_loading_the_dashboard():
    """So that it can stand in a loop of a shell."""
    code = (
        "import sys; from timeline.__main__ import main\n"
        "main(['dates', '--published', '2021-03-17'], standalone_mode=False)\n"
        "print({'pandas', 'streamlit', 'plotly', 'dateparser'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=b"on Tuesday",
        capture_output=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    assert done.stdout.endswith(b"set()\n")


def test_a_reader_that_stops_early_sees_no_traceback():
    """As in ``… | head -1``."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "timeline", "normalise", "-"],
            input=table(*({"event": f"e-{n}"} for n in range(2000))),
            stdout=out,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    assert done.returncode in (0, 1)
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


def dashboard_of(path):
    """The command that opens the dashboard on a file, behind the name of Python."""
    app = str(ROOT / "app.py")
    return ["-m", "streamlit", "run", app, "--", str(path.resolve())]


def test_serve_becomes_the_dashboard(good, monkeypatch):
    """In the folder of the settings, with the file as an argument of its own."""
    seen = []

    class Replaced(BaseException):
        """Nothing comes back from a process that is another one."""

    def become(program, command):
        seen.append((program, command, Path.cwd()))
        raise Replaced

    monkeypatch.setattr("timeline.commands.files.WINDOWS", False)
    monkeypatch.setattr(os, "execv", become)
    monkeypatch.chdir(good.parent)
    with pytest.raises(Replaced):
        main(["serve", good.name], standalone_mode=False)
    assert seen == [
        (sys.executable, [sys.executable, *dashboard_of(good)], ROOT.resolve())
    ]


def test_serve_waits_for_the_dashboard_on_windows(good, monkeypatch):
    """There a closed dashboard is no error, and one that fails is."""
    seen = []

    def start(command, **options):
        seen.append((command[1:], options["cwd"]))
        if len(seen) == 2:
            raise KeyboardInterrupt
        return subprocess.CompletedProcess(command, len(seen) - 1)

    monkeypatch.setattr("timeline.commands.files.WINDOWS", True)
    monkeypatch.setattr(subprocess, "run", start)
    run("serve", good)
    run("serve", good)
    run("serve", good, code=1)
    assert seen == [(dashboard_of(good), ROOT)] * 3


def test_who_stops_serve_stops_the_server(good):
    """A server that lives on would hold its port, and nobody would know of it."""
    command = [sys.executable, "-m", "timeline", "serve", str(good)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "STREAMLIT_SERVER_HEADLESS": "true"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        late = Timer(50, server.kill)
        late.start()
        address = next(line for line in server.stdout if "http://" in line)
        late.cancel()
        server.terminate()
        server.wait(20)
    port = int(re.search(r":(\d+)", address.partition("http:")[2])[1])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5).close()


def test_check_of_the_usual_file_needs_no_name():
    """``python -m timeline check`` in the project's folder."""
    done = process("check")
    assert (done.returncode, done.stdout) == (0, b""), done.stderr
