"""Where a text spells numbers in words: "twenty-three", "dreiundzwanzig", "deux cents", "二十六", "two dozen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.languages import load
from generator.languages.grammar import Grammar, grammar
from generator.steps.merge.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HAN = re.compile(r"(?<![第\d.,〇零一二两三四五六七八九十百千万亿])[〇零一二两三四五六七八九十百千万亿]+")
_GAP = re.compile(r"[ \u00a0\u202f-]")
_LONGEST = 8
# Words of one number.


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in words, and where it stands."""

    value: float
    start: int
    end: int


def numerals(text: str, language: str) -> Iterator[Numeral]:
    """In text order; "one" too, which is mostly no number."""
    rules = grammar(language)
    yield from _spaced(text, rules, _dozens(language)) if rules.is_spaced else _joined(text, rules)


@cache
def _cardinals(language: str) -> frozenset[str]:
    return frozenset(str(word).casefold() for word in grammar(language).lexicon.values.get("cardinal", {}))


@cache
def _dozens(language: str) -> Mapping[str, int]:
    """Nouns that are numbers: "dozen", "dizaine"."""
    return {fold(word): number for word, number in load(language).tables.get("merge", {}).get("dozens", {}).items()}


def _spaced(text: str, rules: Grammar, dozens: Mapping[str, int]) -> Iterator[Numeral]:
    words = list(_WORD.finditer(text))
    end = 0
    for at, word in enumerate(words):
        if at < end:
            continue
        end = _end_of_run(text, words, at, rules)
        value = rules.numbers.value(text[word.start() : words[end - 1].end()]) if end > at else None
        if (
            end < len(words)
            and (dozen := dozens.get(fold(words[end].group())))
            and _touch(text, words, max(at, end - 1))
        ):
            value, end = (value or 1) * dozen, end + 1
        if value is not None:
            yield Numeral(value, word.start(), words[end - 1].end())


def _end_of_run(text: str, words: list[re.Match[str]], at: int, rules: Grammar) -> int:
    """Behind the last word of the number that begins with a word; that word itself where none does."""
    end = at
    while end < min(len(words), at + _LONGEST) and (end == at or _touch(text, words, end - 1)):
        if _is_number(words[end].group(), rules):
            end += 1
        elif end > at and _joins(text, words, end, rules):
            end += 2
        else:
            break
    return end


def _touch(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Does nothing but a blank or a hyphen part a word from the next?"""
    return at + 1 >= len(words) or _GAP.fullmatch(text[words[at].end() : words[at + 1].start()]) is not None


def _joins(text: str, words: list[re.Match[str]], at: int, rules: Grammar) -> bool:
    """ "One hundred and twenty", "treinta y dos": a small word between a larger and a smaller number."""
    if len(words[at].group()) > 3 or at + 1 >= len(words) or not _touch(text, words, at):
        return False
    before, behind = (rules.numbers.value(words[place].group()) for place in (at - 1, at + 1))
    if before is None or behind is None or not _is_number(words[at + 1].group(), rules):
        return False
    is_tens = before in range(20, 100, 10) and behind < 10 and rules.code != "en"
    return is_tens or (before >= 100 and behind < 100)


def _is_number(word: str, rules: Grammar) -> bool:
    """Is all of it a number, "dreiundzwanzig" like "drei"?"""
    pieces = [piece for piece in rules.lexicon.lexer.findall(word.casefold()) if piece != "-"]
    cardinals = _cardinals(rules.code)
    return pieces[0] in cardinals and pieces[-1] in cardinals


def _joined(text: str, rules: Grammar) -> Iterator[Numeral]:
    """汉字; "三四" is three or four, so no number."""
    for match in _HAN.finditer(text):
        digits = rules.numbers.digits(match.group())
        is_series = len(match.group()) > 1 and not set(match.group()) & set("〇零十百千万亿")
        if digits is not None and not is_series:
            yield Numeral(float(digits), match.start(), match.end())
