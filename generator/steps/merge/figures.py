"""Text to figures: how much of what, in one spelling for all languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from generator.languages import load
from generator.model import Span, overlapping
from generator.steps.merge.counted import HARM, counted
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.numerals import Numeral, numerals

_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "CNY", "₹": "INR", "₽": "RUB", "%": "%", "％": "%"}  # fmt: skip
_SIGNS |= {"US$": "USD", "HK$": "HKD", "A$": "AUD", "C$": "CAD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "RMB": "CNY"}
_SIGNS |= {code: code for code in ("EUR", "USD", "CHF")}
_SIGN = r"(?P<sign>(?:US|HK|A|C|S|NT|R)?\$|[€£¥₹₽]|RMB |EUR |USD |CHF )?"
_DIGITS = r"\d[\d.,\u00a0\u202f']{0,20}"
_NUMBER = re.compile(rf"(?<![\w.,]){_SIGN}\s?(?P<digits>{_DIGITS})", re.ASCII)
_SPACED = re.compile(rf"(?<![\w.,]){_SIGN}\s?(?P<digits>\d{{1,3}}(?: \d{{3}})+(?!\d)(?:,\d+)?|{_DIGITS})", re.ASCII)
# "12 000", where a comma is the decimal mark.
_GLUED = re.compile(r"(?<![\d.,])(?P<sign>[€£$¥])?(?P<digits>\d[\d.,]{0,20})", re.ASCII)
_NEXT = re.compile(r"[\s\u00a0-]{0,2}(?P<word>[^\W\d_]+|[€£$¥%％])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts."""

    value: float
    unit: str
    """"EUR", "%", "km" …; empty for a plain count."""
    counts: tuple[str, ...]
    """What a plain count counts: the beginning of the word behind it, and what is known of the words that follow."""
    start: int
    end: int
    is_least: bool = False
    """ "At least 12"."""
    is_rough: bool = False
    """ "Some 400"."""
    is_label: bool = False
    """ "Phase 3", "MERIDIAN-2": it counts nothing."""

    @property
    def harm(self) -> tuple[str, ...]:
        """What befell so many people, if it counts them."""
        return tuple(key for key in self.counts if key in HARM)

    @property
    def key(self) -> str:
        return f"{self.value:.6g} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class _Spelling:
    decimal: str
    magnitudes: Mapping[str, int]
    units: Mapping[str, str]
    bounds: tuple[str, ...]
    """What stands before a number that may be higher."""
    rough: tuple[str, ...]
    rough_behind: tuple[str, ...]
    """What stands before, or behind, a number that is about right."""
    labels: tuple[str, ...]
    labels_behind: tuple[str, ...]
    """What a number only names: words that stand before it, and characters behind it."""
    measures: tuple[str, ...]
    """Words of a language without spaces between a number and what it counts."""
    people: tuple[str, ...]
    """Those of them that count people."""
    times: tuple[str, ...]
    """What makes a number before it a time."""
    percent_before: str
    tenth: str
    """What makes a number before it that many tenths."""
    no_tenth: tuple[str, ...]
    """What may stand behind that, in other words."""


@cache
def _spelling(language: str) -> _Spelling:
    tables: Mapping[str, Any] = load(language).tables.get("merge", {})
    return _Spelling(
        tables.get("decimal", "."),
        {fold(word): power for word, power in tables.get("magnitudes", {}).items()},
        {fold(word): unit for word, unit in tables.get("units", {}).items()},
        load(language).words("merge.bounds"),
        load(language).words("merge.rough"),
        load(language).words("merge.rough_behind"),
        load(language).words("merge.labels"),
        load(language).words("merge.labels_behind"),
        load(language).words("merge.measures"),
        load(language).words("merge.people"),
        load(language).words("merge.times"),
        tables.get("percent_before", ""),
        tables.get("tenths", {}).get("word", ""),
        tuple(tables.get("tenths", {}).get("never", ())),
    )


def figures(text: str, language: str, without: Iterable[Span] = ()) -> tuple[Figure, ...]:
    """The figures of a text, in its order; numbers that overlap the spans `without` (dates, in text order) are none."""
    spelling, taken = _spelling(language), tuple(without)
    found = [*_numerals(text, spelling), *_words(text, language, spelling)]
    found = [figure for figure in found if not _looks_like_a_year(figure)]
    kept = (figure for figure in found if not overlapping(taken, Span(figure.start, figure.end), lambda span: span))
    told = (_told(figure, text, language, spelling) for figure in kept)
    return tuple(sorted(filter(_says_much, told), key=lambda figure: (figure.start, figure.end)))


def _told(figure: Figure, text: str, language: str, spelling: _Spelling) -> Figure:
    """With what the words around it say of it."""
    before = text[max(0, figure.start - _BEFORE) : figure.start].rstrip().casefold()
    bound = next((bound for bound in spelling.bounds if before.endswith(bound)), "")
    counts = () if figure.unit else counted(before.removesuffix(bound), text[figure.end :], language)
    return replace(
        figure,
        is_least=bool(bound),
        is_rough=_is_rough(text, figure, before, spelling),
        is_label=_is_label(text, figure, before, spelling),
        counts=(*figure.counts, *counts),
    )


def _is_rough(text: str, figure: Figure, before: str, spelling: _Spelling) -> bool:
    """ "Some 400", "400多人", "三百人左右"."""
    behind = text[figure.start : figure.end + _BEHIND]
    return _ends(before, spelling.rough, spelling) or any(mark in behind for mark in spelling.rough_behind)


def _is_label(text: str, figure: Figure, before: str, spelling: _Spelling) -> bool:
    """ "Phase 3", "MERIDIAN-2", 第3, "3号"."""
    glued = text[max(0, figure.start - 2) : figure.start]
    if glued[1:] in ("-", "–") and glued[0].isalpha():
        return True
    behind = text[figure.start : figure.end + 1]
    return _ends(before.rstrip("."), spelling.labels, spelling) or any(
        mark in behind for mark in spelling.labels_behind
    )


def _ends(text: str, words: tuple[str, ...], spelling: _Spelling) -> bool:
    """Does the text end with one of the words? Where words are parted, "awesome" does not end with "some"."""
    return text.endswith(words) if spelling.measures else f" {text}".endswith(tuple(f" {word}" for word in words))


_BEHIND = 3
# Characters behind a figure in which "or so" may stand, where words are not parted.
_BEFORE = 40
# Characters before a figure in which "at least", and who was hurt, may stand.


def _says_much(figure: Figure) -> bool:
    """ "One" is seldom a number, but one who was hurt is."""
    return figure.value != 1 or bool(figure.harm)


def _looks_like_a_year(figure: Figure) -> bool:
    return not figure.unit and figure.end - figure.start == 4 and 1800 <= figure.value < 2100


def _numerals(text: str, spelling: _Spelling) -> Iterator[Figure]:
    pattern = _GLUED if spelling.measures else _SPACED if spelling.decimal == "," else _NUMBER
    for match in pattern.finditer(text):
        value = _value(match["digits"].rstrip(".,'\u00a0\u202f"), spelling.decimal)
        if value is None or text.startswith(spelling.times, match.end()):
            continue
        sign = (match["sign"] or "").strip()
        yield _measured(text, match.end() - _trailing(match["digits"]), match.start(), value, sign, spelling)


def _trailing(digits: str) -> int:
    return len(digits) - len(digits.rstrip(".,'\u00a0\u202f"))


def _value(digits: str, decimal: str) -> float | None:
    """A mark before exactly three digits groups thousands, unless it is the language's decimal mark."""
    plain = re.sub(r"[ \u00a0\u202f']", "", digits)
    grouping = "," if decimal == "." else "."
    plain = re.sub(rf"\{grouping}(?=\d{{3}}(?!\d))", "", plain).replace(grouping, ".").replace(decimal, ".")
    try:
        return float(plain)
    except ValueError:  # 1.2.3: a version
        return None


def _measured(text: str, end: int, start: int, value: float, sign: str, spelling: _Spelling) -> Figure:
    """The number with the magnitude, the unit or the noun that follow it."""
    unit = _SIGNS.get(sign, "")
    if spelling.measures:
        return _measured_without_spaces(text, end, start, value, unit, spelling)
    noun: tuple[str, ...] = ()
    for _ in range(4):
        following = _NEXT.match(text, end)
        if not following:
            break
        word = fold(following["word"])
        if word in spelling.magnitudes:
            value *= 10 ** spelling.magnitudes[word]
            if text[following.end() : following.end() + 1] == ".":  # "Mrd.", "mn."
                end = following.end() + 1
                continue
        elif word in _SIGNS and not unit:
            unit = _SIGNS[word]
        elif not unit and (known := _unit(text, following, spelling)):
            unit, stop = known
            end = stop
            break
        elif word in ("d", "de", "di", "of") and value >= 1000:
            pass
        else:
            noun = (word[:5],)
            break
        end = following.end()
        if text[end : end + 1] in ("'", "’"):
            end += 1
    return Figure(value, unit, () if unit else noun, start, end)


def _unit(text: str, following: re.Match[str], spelling: _Spelling) -> tuple[str, int] | None:
    """The unit of one word or of two."""
    second = _NEXT.match(text, following.end())
    if second and (two := f"{fold(following['word'])} {fold(second['word'])}") in spelling.units:
        return spelling.units[two], second.end()
    word = fold(following["word"])
    return (spelling.units[word], following.end()) if word in spelling.units else None


def _measured_without_spaces(text: str, end: int, start: int, value: float, unit: str, spelling: _Spelling) -> Figure:
    for length in (2, 1):
        if text[end : end + length] in spelling.magnitudes and len(text[end : end + length]) == length:
            value *= 10 ** spelling.magnitudes[text[end : end + length]]
            end += length
            break
    if text[end : end + 1] in ("%", "％"):
        return Figure(value, "%", (), start, end + 1)
    for length in (3, 2, 1):
        if not unit and text[end : end + length] in spelling.units and len(text[end : end + length]) == length:
            return Figure(value, spelling.units[text[end : end + length]], (), start, end + length)
    if unit:
        return Figure(value, unit, (), start, end)
    end = _after_measure(text, end, spelling)
    return Figure(value, unit, _noun_at(text, end), start, end)


def _after_measure(text: str, end: int, spelling: _Spelling) -> int:
    """Where the measure word ends that follows a number."""
    return next((end + len(measure) for measure in spelling.measures if text.startswith(measure, end)), end)


def _noun_at(text: str, start: int) -> tuple[str, ...]:
    noun = text[start : start + 2]
    return (noun,) if len(noun) == 2 and all(map(has_han, noun)) else ()


def _words(text: str, language: str, spelling: _Spelling) -> Iterator[Figure]:
    """Numbers in words; 汉字 only where a measure word, a magnitude or a unit follows, for they stand in names too."""
    for numeral in numerals(text, language):
        figure = _measured(text, numeral.end, numeral.start, numeral.value, "", spelling)
        if spelling.percent_before and text.endswith(spelling.percent_before, 0, numeral.start):
            figure = replace(figure, unit="%", counts=())
        elif _is_tenths(text, numeral, spelling):
            figure = Figure(10 * numeral.value, "%", (), numeral.start, numeral.end + len(spelling.tenth))
        elif spelling.measures and not _is_counted(text, numeral, figure, spelling):
            continue
        yield figure


def _is_tenths(text: str, numeral: Numeral, spelling: _Spelling) -> bool:
    """ "六成" is 60 %; "五成立" is none."""
    if not spelling.tenth or not 1 <= numeral.value < 10 or not text.startswith(spelling.tenth, numeral.end):
        return False
    return not text.startswith(spelling.no_tenth, numeral.end + len(spelling.tenth))


def _is_counted(text: str, numeral: Numeral, figure: Figure, spelling: _Spelling) -> bool:
    """Does anything behind 汉字 say that they are a number? 一 is one only of people: "一批" is a lot."""
    if numeral.value == 1:
        return text.startswith(spelling.people, numeral.end)
    return figure.end > numeral.end or bool(figure.unit)
