"""Two packages of the Unicode CLDR to `generator/languages/cldr.json`: how dozens of languages name their times.

Run by hand when a new CLDR is out, never by a build or a test. In a folder that is thrown away afterwards:

    npm pack cldr-dates-full@48.2.0 cldr-localenames-full@48.2.0
    mkdir dates names
    tar xzf cldr-dates-full-48.2.0.tgz -C dates
    tar xzf cldr-localenames-full-48.2.0.tgz -C names

then, from the root of this repository: `python tools/cldr.py FOLDER/dates/package FOLDER/names/package`.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "generator" / "languages" / "cldr.json"
LANGUAGES = """
af ar az be bg bs ca cs cy da de el en es et fi fr gl hi hr hu hy id is it ja ka kk ko lb lt lv mk ms nl no pl pt ro ru
sk sl sq sr sv sw tr uk vi zh
"""
# Those with a Gregorian calendar and dates that are words side by side: in Basque and Hebrew they grow together.
JOINED = ("ja", "ko", "zh")
"""Languages in which a number and its word stand together, or no blank is between words."""
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
STEPPING = ("day", "week", "month", "quarter", "year")
COUNTED = ("day", "week", "month", "year")
FIELDS = {"y": "{year:y}", "MMMM": "{month}", "LLLL": "{month}", "M": "{month:m}", "dd": "{day:d}", "d": "{day:d}"}
_FORMAT = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>y+|M+|L+|d+)|(?P<sign>[^yMLd']+)")
_AT_END = re.compile(r"(?<=\})(?:\.| [^{}]+)$")
_ONE_SIGN = str.maketrans({"’": "'", "\u200f": None})


def main(dates: Path, names: Path) -> None:
    package = json.loads((dates / "package.json").read_text(encoding="utf-8"))
    about = {
        "what": "Made by tools/cldr.py; do not edit. One line a language, so that one can be read alone.",
        "from": f"{package['name']} {package['version']}, cldr-localenames-full",
        "licence": (dates / "LICENSE").read_text(encoding="utf-8"),
    }
    lines = {"about": about} | {code: _language(code, dates, names) for code in LANGUAGES.split()}
    body = ",\n".join(f"{json.dumps(key)}: {json.dumps(line, ensure_ascii=False)}" for key, line in lines.items())
    TARGET.write_text(f"{{\n{body}\n}}\n", encoding="utf-8")


def _language(code: str, dates: Path, names: Path) -> dict[str, Any]:
    calendar = _main(dates, code, "ca-gregorian")["dates"]["calendars"]["gregorian"]
    fields = _main(dates, code, "dateFields")["dates"]["fields"]
    month, weekday = _names(calendar["months"]), _names(calendar["days"])
    wide_month, wide_day = (_names(calendar[kind], ("wide",)) for kind in ("months", "days"))
    words = {
        "month": {str(number): _entry(month[str(number)]) for number in range(1, 13)},
        "month_name": {str(number): _entry(wide_month[str(number)]) for number in range(1, 13)},
        "weekday": {str(number): _entry(wide_day[day]) for number, day in enumerate(DAYS, 1)},
        "weekday_any": {str(number): _entry(weekday[day]) for number, day in enumerate(DAYS, 1)},
        **{f"{unit}_step": _steps(fields[unit]) for unit in STEPPING},
    }
    return {
        "name": _main(names, code, "languages")["localeDisplayNames"]["languages"][code],
        "spaced": code not in JOINED,
        "words": words,
        "parts": _dates(calendar) | _offsets(fields),
    }


def _main(package: Path, code: str, name: str) -> Any:
    return json.loads((package / "main" / code / f"{name}.json").read_text(encoding="utf-8"))["main"][code]


def _names(forms: Mapping[str, Any], widths: Iterable[str] = ("wide", "abbreviated")) -> dict[str, list[str]]:
    """By key, all names: within a date (in Polish a genitive) and alone, long and short."""
    found: dict[str, list[str]] = {}
    for width in widths:
        for use in ("format", "stand-alone"):
            for key, name in forms[use][width].items():
                found.setdefault(key, []).append(name)
    return found


def _steps(field: Mapping[str, Any]) -> dict[str, str]:
    """Yesterday, today, tomorrow, by their distance; without a word that stands for two of them (Hindi).

    CLDR begins some with a capital, as at the start of a sentence.
    """
    prefix = "relative-type-"
    steps = {int(key.removeprefix(prefix)): name for key, name in field.items() if key.startswith(prefix)}
    names = list(steps.values())
    return {
        str(step): _entry([name[:1].lower() + name[1:]])
        for step, name in sorted(steps.items())
        if names.count(name) == 1
    }


def _dates(calendar: Mapping[str, Any]) -> dict[str, str]:
    """How a day and a month are written in running text, as patterns of our rules.

    Where the names of months are numbers (5月), they are words all the same.
    """
    skeletons = calendar["dateTimeFormats"]["availableFormats"]
    formats = {
        "date": calendar["dateFormats"]["long"],
        "day_month": skeletons["MMMMd"],
        "month_year": skeletons["yMMMM"],
    }
    may = calendar["months"]["format"]["wide"]["5"]
    patterns = {
        name: _pattern(text.replace(f"M{may[1:]}", "MMMM") if may[0] == "5" else text) for name, text in formats.items()
    }
    return patterns | {"month_year": patterns["month_year"].replace("{month}", "{month:month_name}")}


def _pattern(text: str) -> str:
    """`d 'de' MMMM 'de' y` to `{day:d} de {month} de {year:y}`; an abbreviation after the last field may be missing."""
    pieces = [
        FIELDS[piece["field"]] if piece["field"] else _literal(piece["quoted"] or piece["sign"] or "")
        for piece in _FORMAT.finditer(text)
    ]
    return _AT_END.sub(lambda end: f"({end[0]})?", "".join(pieces))


def _offsets(fields: Mapping[str, Any]) -> dict[str, str]:
    """`{0} dagen geleden` to `{number:int} dagen geleden`, by unit and side; the forms of one are alternatives."""
    return {
        f"{unit}s_{side}": "|".join(
            dict.fromkeys(
                _literal(form).replace("\\{0\\}", "{number:int}")
                for form in fields[unit][f"relativeTime-type-{side}"].values()
                if "{0}" in form
            )
        )
        for unit in COUNTED
        for side in ("past", "future")
    }


def _literal(text: str) -> str:
    """Words as a pattern has them: plain blanks, signs with a meaning marked as themselves."""
    return re.sub(r"([(){}|?*<>^$\\])", r"\\\1", re.sub(r"\s+", " ", text.translate(_ONE_SIGN)))


def _entry(names: Iterable[str]) -> str:
    """Names as an entry of a word list, each once, with `_` for the blanks within."""
    return " ".join(dict.fromkeys("_".join(name.translate(_ONE_SIGN).split()) for name in names))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
