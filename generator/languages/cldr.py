"""What the Unicode CLDR knows of a language's times: names of months and days, and yesterday, today, tomorrow.

`cldr.json` beside this was made by tools/cldr.py. It has one line a language, and only that line is ever parsed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import Any

_LINE = re.compile(r'^"(?P<code>[a-z]{2,3})": ', re.MULTILINE)


@cache
def codes() -> tuple[str, ...]:
    """All languages that it names, in alphabetical order."""
    return tuple(_LINE.findall(_file()))


def name(code: str) -> str | None:
    """A language's own name for itself; None where CLDR, or our excerpt of it, does not name it."""
    found = _line(code)
    return str(found["name"]) if found else None


def tables(code: str) -> Mapping[str, Any]:
    """The tables of a language file that it fills: word lists and parts of patterns, and the months of bylines."""
    found = _line(code)
    if found is None:
        return {}
    time = {key: found[key] for key in ("spaced", "words", "parts")}
    return {"time": time, "date": {"months": [_plain(names) for names in found["words"]["month"].values()]}}


def _plain(names: str) -> str:
    """The names of one word, in small letters and without the point of an abbreviation."""
    plain = (name.lower().removesuffix(".") for name in names.split())
    return " ".join(dict.fromkeys(name for name in plain if name.isalpha()))


@cache
def _line(code: str) -> Mapping[str, Any] | None:
    text = _file()
    for line in _LINE.finditer(text):
        if line["code"] == code:
            found: Mapping[str, Any] = json.loads(text[line.end() : text.index("\n", line.end())].removesuffix(","))
            return found
    return None


@cache
def _file() -> str:
    return (get_data("generator.languages", "cldr.json") or b"").decode("utf-8")
