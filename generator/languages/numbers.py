"""Written numbers to numbers: digits, number words, 汉字 numerals."""

from __future__ import annotations

import re
from collections.abc import Mapping

_GROUPED = re.compile(r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+")
_DECIMAL = re.compile(r"(?P<whole>\d+)[.,](?P<part>\d{1,2})")
_FRACTION = re.compile(r"(?:(?P<whole>\d+)\s+)?(?P<above>\d+)/(?P<below>\d+)")
_HAN = dict(zip("〇零○０一二两兩三四五六七八九", (0, 0, 0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)) | dict(
    zip("十廿卅百千万亿", (10, 20, 30, 100, 1000, 10_000, 100_000_000), strict=True)
)
LONGEST = 12
"""Digits of a number; a longer one is no number in the words of time."""


class Numbers:
    """The numbers of one language."""

    def __init__(self, words: Mapping[str, float], lexer: re.Pattern[str], han: bool = False) -> None:
        self._words = words
        self._lexer = lexer
        self._han = han

    def digits(self, token: str) -> str | None:
        """The ASCII digits that a token stands for: full-width ones and 汉字 too; None where it is no numeral."""
        if len(token) > LONGEST:
            return None
        if token.isdecimal():
            return token if token.isascii() else str(int(token)).zfill(len(token))
        if self._han and token and all(sign in _HAN for sign in token):
            return str(_han_number(token))
        return None

    def value(self, text: str) -> float | None:
        """The number that a text of one or more tokens says; None where it says none."""
        text = text.strip()
        if text.isdecimal() and text.isascii() and len(text) <= LONGEST:
            return int(text)  # by far the most
        if _GROUPED.fullmatch(text):
            return int(re.sub(r"\D", "", text))
        if decimal := _DECIMAL.fullmatch(text):
            return _whole(float(f"{decimal['whole']}.{decimal['part']}"))
        if fraction := _FRACTION.fullmatch(text):
            below = int(fraction["below"])
            return _whole(int(fraction["whole"] or 0) + int(fraction["above"]) / below) if below else None
        found: list[float] = []
        added: set[int] = set()
        for token in self._lexer.findall(text.lower()):
            if digits := self.digits(token):
                found.append(int(digits))
            elif token in self._words:
                number = self._words[token]
                if number < 1 and found[-1:] == [1] and len(found) not in added:
                    found.pop()  # "a half", "one half": no more than a half
                    added.add(len(found))
                found.append(number)
            elif token.isalpha():
                added.add(len(found))
        return _add_up(found, added) if found else None


def _add_up(numbers: list[float], added: set[int]) -> float:
    """Twenty, one: 21. Three, hundred, five: 305. Two, thousand: 2000. Four, twenty (quatre-vingt): 80.

    Those behind an "and" are `added` and never multiply: four and twenty is 24.
    """
    total, current = 0.0, 0.0
    for at, number in enumerate(numbers):
        if number >= 1000 and current:
            total, current = total + current * number, 0
        elif at not in added and _multiplies(number, current):
            current *= number
        elif number < 100 and current == 19:  # nineteen ninety-six
            current = current * 100 + number
        else:
            current += number
    return _whole(total + current)


def _whole(number: float) -> float:
    """A whole number without its decimals."""
    return int(number) if number == int(number) else number


def _multiplies(number: float, current: float) -> bool:
    return (
        (number in (10, 100) and 0 < current < 10)
        or (number >= 100 and current % 100 > 0)
        or (number, current) == (20, 4)
    )


def _han_number(text: str) -> int:
    """一九九六 is 1996 digit by digit, 二百三十 is 230 by its multipliers."""
    values = [_HAN[sign] for sign in text]
    if all(value < 10 for value in values):
        return int("".join(map(str, values)))
    total, section, digit = 0, 0, 0
    for value in values:
        if value < 10:
            digit = value
        elif value in (20, 30):
            section, digit = section + value, 0
        elif value >= 10_000:
            total, section, digit = (total + section + digit) * value, 0, 0
        else:
            section, digit = section + (digit or 1) * value, 0
    return total + section + digit
