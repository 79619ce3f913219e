"""`annals tag`: one answer a line, in the order of the input."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from typing import Any


def tag(lines: str, *options: str) -> list[Any]:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "tag", *options], input=lines.encode(), capture_output=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_answers_come_in_order() -> None:
    """Each text is read in its own language, from its own date."""
    asked = [
        {"id": 1, "text": "It closed on Monday.", "date": "2025-02-19", "language": "en"},
        {"id": "b", "text": "Es schloss am Montag.", "date": "2025-02-17", "language": "de-AT"},
    ]
    answers = tag("\n".join(map(json.dumps, asked)))
    assert [answer["id"] for answer in answers] == [1, "b"]
    assert [[timex["value"] for timex in answer["timexes"]] for answer in answers] == [["2025-02-17"], ["2025-02-17"]]


def test_options_stand_in_for_what_a_line_does_not_say() -> None:
    """The date and language of the command line are of the texts that have none."""
    (answer,) = tag('{"id": 1, "text": "gestern"}', "--language", "de", "--date", "2025-02-19")
    assert answer["timexes"][0]["value"] == "2025-02-18"


def test_a_bad_line_is_answered_and_the_run_goes_on() -> None:
    """No JSON, no object, no text, no date, no UTF-8: each gets its reason."""
    lines = 'no json\n[1]\n{"id": 3}\n{"id": 4, "text": "x", "language": "en", "date": "soon"}\n{"id": 5, "text": ""}'
    answers = tag(lines)
    assert [answer["id"] for answer in answers] == [None, None, 3, 4, 5]
    assert ["error" in answer for answer in answers] == [True, True, True, True, False]


def test_every_answer_is_json() -> None:
    """A mark at the start of the stream is passed over, and what JSON cannot say is not echoed; half a letter is."""
    lines = '\ufeff{"id": 1, "text": "x"}\n{"id": NaN, "text": "x"}\n{"id": "\\ud800", "text": "on \\ud800 Monday"}'
    first, second, third = tag(lines, "--language", "en", "--date", "2025-02-19")
    assert (first, second["id"], third["id"]) == ({"id": 1, "timexes": []}, None, "\ud800")
    assert third["timexes"][0]["start"] == 5


def test_a_wrong_date_of_the_command_line_stops_the_run() -> None:
    """It would be wrong for every line."""
    command = [sys.executable, "-m", "generator", "tag", "--date", "soon"]
    done = subprocess.run(command, input=b"{}", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--date: not a date in EDTF: 'soon'" in done.stderr


def test_who_has_seen_enough_may_leave() -> None:
    """A reader that goes away ends the run without a word."""
    line = b'{"id": 1, "text": "It closed on Monday.", "language": "en"}\n'
    command = [sys.executable, "-m", "generator", "tag"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdin
        assert run.stdout
        assert run.stderr
        run.stdout.close()
        with suppress(BrokenPipeError):
            run.stdin.write(line * 10_000)
            run.stdin.close()
        assert (run.stderr.read(), run.wait()) == (b"", 0)


def test_an_unknown_language_has_no_expressions() -> None:
    """A language without a file is no fault."""
    assert tag('{"id": 1, "text": "2025-02-17", "language": "tlh"}') == [{"id": 1, "timexes": []}]


def test_heavy_libraries_stay_out() -> None:
    """What one sentence of a known language needs is loaded, and no more: it must answer at once."""
    code = "import sys, generator.cli.tag; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"trafilatura", "numpy", "py3langid", "mkdocs", "lxml", "yaml"} & set(loaded)
