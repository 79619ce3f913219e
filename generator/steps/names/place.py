"""Names to places: where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial

from generator.model import Span
from generator.steps.names.tokens import Row, tokens
from generator.steps.names.words import Words

_HAN = re.compile(r"[\u3400-\u9fff]")


def places(
    text: str, passages: tuple[Span, ...], rows: Sequence[Row], names: tuple[str, ...], words: Words
) -> dict[str, tuple[Span, ...]]:
    """All places of each name; one inside of a longer name's place is not counted.

    `rows` are the tokens of the passages, in their order.
    """
    found: dict[str, list[Span]] = {name: [] for name in names}
    spelled = _by_first_word(names)
    candidates = cache(partial(_candidates, spelled, words))
    han = _pattern([name for name in names if _HAN.search(name)])
    for passage, row in zip(passages, rows, strict=True):
        if han:
            for match in han.finditer(text, passage.start, passage.end):
                found[match[0]].append(Span(*match.span()))
        index = 0
        while index < len(row):
            end = index + 1
            for name, parts in candidates(row[index].text):
                stop = index + len(parts)
                if [_bare(token.text, part, words) for token, part in zip(row[index:stop], parts, strict=False)] == [
                    *parts
                ]:
                    start = row[index].start
                    found[name].append(Span(start, row[stop - 1].start + len(parts[-1])))
                    end = stop
                    break
            index = end
    return {name: tuple(sorted(spans)) for name, spans in found.items() if spans}


def _by_first_word(names: tuple[str, ...]) -> dict[str, list[tuple[str, list[str]]]]:
    spelled: dict[str, list[tuple[str, list[str]]]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        parts = [token.text for token in tokens(name, Span(0, len(name)))]
        if parts:
            spelled.setdefault(parts[0], []).append((name, parts))
    return spelled


def _candidates(
    spelled: dict[str, list[tuple[str, list[str]]]], words: Words, word: str
) -> list[tuple[str, list[str]]]:
    if word in spelled or not words.capitalises_nouns:
        return spelled.get(word, [])
    return spelled.get(word.partition("-")[0]) or spelled.get(word.removesuffix("s"), [])


def _bare(word: str, part: str, words: Words) -> str:
    """The word without a German genitive or the rest of a compound, if that makes it the part of a name."""
    if words.capitalises_nouns and part in (word.removesuffix("s"), word.partition("-")[0]):
        return part
    return word


def _pattern(names: list[str]) -> re.Pattern[str] | None:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, ordered))) if ordered else None
