"""How words of another script are spelt in Latin letters, and where a Latin name stands in such a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from generator.languages import known, load
from generator.steps.merge.folding import fold, is_han
from generator.steps.merge.wade_giles import wade_giles

_LETTERS = re.compile(r"[a-z]+")


@cache
def _readings() -> Mapping[str, tuple[str, ...]]:
    """Of each character: its spellings."""
    found: dict[str, list[str]] = {}
    for code in known():
        for spelling, characters in load(code).tables.get("merge", {}).get("latin", {}).items():
            for character in characters:
                found.setdefault(character, []).extend(dict.fromkeys((spelling, wade_giles(spelling))))
    return {character: tuple(spellings) for character, spellings in found.items()}


@cache
def _longest() -> int:
    return max((len(spelling) for spellings in _readings().values() for spelling in spellings), default=0)


def latin(text: str) -> str:
    """The text in Latin letters, character by character; what has no spelling stays as it is."""
    return "".join(_readings().get(character, (character,))[0] for character in text)


def spellings(character: str) -> tuple[str, ...]:
    """How a character may be spelt; empty for others."""
    return _readings().get(character, ())


@cache
def syllables(name: str) -> tuple[tuple[str, ...], ...]:
    """The ways to cut a Latin name into spellings of characters; empty where it cannot be cut.

    "Xi'an" is cut at its mark, "Wanghai" wherever every piece is a spelling.
    """
    ways: list[tuple[str, ...]] = [()]
    for piece in _LETTERS.findall(fold(name)):
        cuts = _cuts(piece)
        ways = [(*way, *cut) for way in ways for cut in cuts][:_MOST_WAYS]
    return tuple(way for way in ways if way)


_MOST_WAYS = 8
# More ways to cut one name are noise: real names of up to four characters have one or two.


@cache
def _spellings() -> frozenset[str]:
    return frozenset(spelling for spellings in _readings().values() for spelling in spellings)


def _cuts(piece: str) -> list[tuple[str, ...]]:
    ends: dict[int, list[tuple[str, ...]]] = {0: [()]}
    for start in range(len(piece)):
        for end in range(start + 1, min(len(piece), start + _longest()) + 1):
            if start in ends and piece[start:end] in _spellings():
                ends.setdefault(end, []).extend((*way, piece[start:end]) for way in ends[start][:_MOST_WAYS])
    return ends.get(len(piece), [])[:_MOST_WAYS]


def places(text: str, names: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """Each place of the text that spells one of the Latin names, with at least two characters: name, start, end."""
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in names:
        for way in syllables(name):
            if len(way) >= 2:
                by_first.setdefault(way[0], []).append((way, name))
    readings = _readings()
    for start, character in enumerate(text):
        if not is_han(character):
            continue
        for spelling in readings.get(character, ()):
            for way, name in by_first.get(spelling, ()):
                following = text[start : start + len(way)]
                if len(following) == len(way) and all(
                    syllable in readings.get(one, ()) for syllable, one in zip(way, following, strict=True)
                ):
                    yield name, start, start + len(way)
