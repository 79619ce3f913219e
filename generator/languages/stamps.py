"""Dates as headers and bylines write them.

Not for running text: that is what a language's rules of time expressions are for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from generator.languages import known, load
from generator.languages.lexer import one_of
from generator.languages.normal import Normal, normal
from generator.languages.purpose import Kind, kind_of
from generator.model import Day, Span

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_NUMERIC = (
    rf"(?<![\d./-]){_YEAR}(?P<s>[-/.]){_MONTH}(?P=s){_DAY}(?=T\d|(?![\d/-]|\.\d))",
    rf"(?<!\d){_YEAR}\s?[年년]\s?{_MONTH}\s?[月월]\s?{_DAY}\s?[日号號일]",
    r"(?<![\d./])(?<!\d-)(?P<a>0?[1-9]|[12]\d|3[01])(?P<s>[./-]) ?(?P<b>0?[1-9]|[12]\d|3[01])(?P=s) ?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|-(?!\d\d:)|\.\d)",
)
_HAN = "〇一二三四五六七八九"
_SMALL = rf"(?:十[{_HAN[1:]}]?|二十[{_HAN[1:]}]?|三十一?|[{_HAN[1:]}])"
_HAN_DATE = rf"(?P<year>[二一][{_HAN}○零]{{3}})年(?P<month>{_SMALL})月(?P<day>{_SMALL})日"
"""As letters and notices are signed: 二〇二四年三月五日."""
_START, _STOP = r"(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))", r"(?!\d(?:\d?(?![\d:])))"
"""A name in front, and behind it a clock or the counts of readers and comments, may be glued to it: "Alder PostMay 3,
2024", "20242:30 PM", "20240174"."""
_TIME = re.compile(
    r"\W{0,6}(?:\w{1,4}\W{1,3})?(?:[01]?\d|2[0-3])(?: ?[:h.時时点시] ?[0-5]\d(?!\d)|\s?(?:am|pm|uhr)\b)",
    re.IGNORECASE,
)
_FILM = re.compile(r"\W{1,4}\d{1,2}:[0-5]\d ?min\b", re.IGNORECASE)
"""How long the film is whose date stands before it."""
_FIGURES = re.compile(rf"(?:19|20)\d\d|\d[./-] ?\d|[二一][{_HAN}○零]{{3}}年")
"""No date is without these."""
MEMORY = 5_000
# Texts remembered: of each line cleaning asks as dating does.


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as it stands in a text."""

    span: Span
    day: Day
    kind: Kind
    has_time: bool
    order: Literal["dmy", "mdy"] | None = None
    """How figures were read between slashes or dashes; None: there is nothing to choose."""
    turned: Day | None = None
    """The day that it is if day and month stand the other way round; None: they cannot."""


def stamps(text: str, language: str, offset: int = 0) -> tuple[Stamp, ...]:
    """The full dates of a short text, in its order; spans are moved by `offset`. Looked up in its normal form."""
    found = _stamps(text, language)
    if not offset:
        return found
    return tuple(replace(one, span=Span(one.span.start + offset, one.span.end + offset)) for one in found)


@lru_cache(MEMORY)
def _stamps(text: str, language: str) -> tuple[Stamp, ...]:
    plain = normal(text)
    if not _FIGURES.search(plain.text):
        return ()
    found: list[Stamp] = []
    for pattern in _patterns(language):
        for match in pattern.finditer(plain.text):
            if any(match.start() < old.span.end and old.span.start < match.end() for old in found):
                continue
            if stamp := _stamp(plain.text, match, language):
                found.append(stamp)
    return tuple(_placed(stamp, plain) for stamp in sorted(found, key=lambda stamp: stamp.span))


def _placed(stamp: Stamp, plain: Normal) -> Stamp:
    return replace(stamp, span=Span(*plain.place(stamp.span.start, stamp.span.end)))


@cache
def months(language: str) -> dict[str, int]:
    """The names of the months: of this language first, then of all others where they say nothing else."""
    names: dict[str, int] = {}
    for code in (language, *(code for code in known() if code != language)):
        for number, forms in enumerate(load(code).words("date.months"), 1):
            for name in forms.split():
                names.setdefault(name, number)
    return names


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    name = rf"(?P<name>{one_of(months(language))})\b\.?"
    written = (
        rf"(?:(?<=(?:19|20)\d\d)|(?<!\d)(?<!\d[./-])){_DAY}(?:st|nd|rd|th|er|[º°ª.])?[ \u00a0-]?(?:de |of )?\s?{name},?"
        rf"[ \u00a0-]?(?:de |del )?{_YEAR}(?!\d)",
        rf"{_START}{name}[ \u00a0]{_DAY}(?:st|nd|rd|th)?,?[ \u00a0]{{1,2}}{_YEAR}{_STOP}",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*_NUMERIC, _HAN_DATE, *written))


def _stamp(text: str, match: re.Match[str], language: str) -> Stamp | None:
    parts = match.groupdict()
    order: Literal["dmy", "mdy"] | None = None
    turned = None
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        order = "mdy" if second > 12 or (parts["s"] != "." and first <= 12 and _is_month_first(language)) else "dmy"
        month, day = (first, second) if order == "mdy" else (second, first)
        if (parts["s"] != "." or load(language).words("date.clocks_mdy")) and month != day:
            turned = _day(_year(parts), day, month)
    else:
        name = parts.get("name")
        month = months(language)[name.lower()] if name else _number(parts["month"])
        day = _number(parts["day"])
    when = _day(_year(parts), month, day)
    if when is None:
        return None
    kind = "other" if _FILM.match(text, match.end()) else kind_of(text[: match.start()], text[match.end() :])
    has_time = text[match.end() : match.end() + 1] == "T" or bool(_TIME.match(text, match.end(), match.end() + 30))
    return Stamp(Span(match.start(), match.end()), when, kind, has_time, order, turned)


_DOLLARS = re.compile(r"(?<![A-Za-z])\$ ?\d|\bU\.S\.")
"""Who counts in these and writes "May 21" writes the month first in figures, too."""


def written_order(text: str, language: str) -> frozenset[Literal["dmy", "mdy"]]:
    """In which order a text that may do either writes its days: by the clock of its country, else by named months."""
    clocks, names = load(language).words("date.clocks_mdy"), load(language).words("date.months")
    if not clocks:
        return frozenset()
    if re.search(rf"\d ?(?:[ap]\.?m\.?)? ?{one_of(clocks)}\b", text, re.IGNORECASE):
        return frozenset({"mdy"})
    name = one_of(word for forms in names for word in forms.split())
    year = "" if _DOLLARS.search(text) else ", (?:19|20)\\d\\d"
    first = re.search(rf"\b{name}\.? \d{{1,2}}(?!\d){year}", text, re.IGNORECASE)
    behind = re.search(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {name}\b", text, re.IGNORECASE)
    return frozenset({"mdy"}) if first and not behind else frozenset()


def _is_month_first(language: str) -> bool:
    return bool(load(language).tables.get("date", {}).get("order") == "mdy")


def _year(parts: Mapping[str, str]) -> int:
    return _number(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)


def _number(written: str) -> int:
    """Of figures, or of Chinese ones: 二〇二四 is 2024, 二十三 is 23."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    figures = [_HAN.find(sign) if sign in _HAN else 0 for sign in (tens or "一" if ten else "") + (ones or "〇")]
    return int("".join(map(str, figures)))


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return Day(year, month, day)
    except ValueError:
        return None
