"""`annals tag`: JSON Lines in, the time expressions of each text out, one line for one line."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from generator.corridor import read_times
from generator.model import Dateline, parse_edtf, phrase
from generator.writers.timex import timex

EXAMPLE = "tag --language en --date 2025-02-19 < texts.jsonl"


class LineError(Exception):
    """A line that cannot be answered: the reason."""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--language", metavar="CODE", help="BCP 47, of the texts that do not say theirs")
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the date of the texts that do not say theirs")


def run(options: Namespace) -> int:
    """Answer standard input line by line; a bad line is answered with its error, and the run goes on."""
    write = sys.stdout.write
    for line in _lines():
        if line.strip():
            write(_said(_answer(line, options.language, options.date)) + "\n")
    sys.stdout.flush()
    return 0


def _lines() -> Iterator[str]:
    """The lines of standard input without a byte order mark; what is no UTF-8 becomes replacement characters."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").removeprefix("\ufeff")


def _date(text: str) -> str:
    try:
        parse_edtf(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


def _said(answer: Mapping[str, Any]) -> str:
    """As one line of JSON, which has no word for a number that is none."""
    try:
        return json.dumps(answer, ensure_ascii=False, allow_nan=False)
    except ValueError:
        return json.dumps({"id": None, "error": "this line is no JSON: its id is no number"})


def _answer(line: str, language: str | None, date: str | None) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"this line is no JSON: {error}"}
    if not isinstance(asked, Mapping):
        return {"id": None, "error": "this line is no JSON object"}
    try:
        return {"id": asked.get("id"), "timexes": _timexes(asked, language, date)}
    except LineError as error:
        return {"id": asked.get("id"), "error": str(error)}


def _timexes(asked: Mapping[str, Any], language: str | None, date: str | None) -> list[dict[str, Any]]:
    text = asked.get("text")
    if not isinstance(text, str):
        raise LineError('"text" is missing or no string')
    given = asked.get("language") or language
    readings = read_times(text, given if isinstance(given, str) else None, _dateline(asked.get("date") or date))
    return [timex(reading, text) for reading in readings]


def _dateline(given: object) -> Dateline | None:
    if given is None:
        return None
    try:
        return Dateline(parse_edtf(str(given)), "given", (), phrase("given with the text"))
    except ValueError as error:
        raise LineError(str(error)) from error
