"""Names to places: where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.model import Span
from generator.steps.names.tokens import Row, row_of
from generator.steps.names.words import Words

_HAN = re.compile(r"[\u3400-\u9fff]")


def places(
    text: str, passages: tuple[Span, ...], rows: Sequence[Row], names: tuple[str, ...], words: Words
) -> dict[str, tuple[Span, ...]]:
    """All places of each name; one inside of a longer name's place is not counted.

    `rows` are the words of the passages, in their order.
    """
    found: dict[str, list[Span]] = {name: [] for name in names}
    spelled_by = _by_first_word(names)
    begun = _Beginning(spelled_by).__getitem__ if words.capitalises_nouns else spelled_by.get
    han = _pattern([name for name in names if _HAN.search(name)])
    for passage, row in zip(passages, rows, strict=True):
        if han:
            for match in han.finditer(text, passage.start, passage.end):
                found[match[0]].append(Span(*match.span()))
        end = 0
        for place, word in enumerate(row.words):
            if place < end or not (spelled := begun(word)):
                continue
            for name, parts in spelled:
                stop = place + len(parts)
                if [_bare(*pair, words) for pair in zip(row.words[place:stop], parts, strict=False)] == parts:
                    found[name].append(Span(row.start(place), row.start(stop - 1) + len(parts[-1])))
                    end = stop
                    break
    return {name: tuple(sorted(spans)) for name, spans in found.items() if spans}


_Spelled = Sequence[tuple[str, list[str]]]
"""Names, each with its words."""


class _Beginning(dict[str, _Spelled]):
    """A German word to the names that may begin with it, the longest first; worked out when it is first met."""

    def __init__(self, spelled: Mapping[str, _Spelled]) -> None:
        super().__init__(spelled)
        self._spelled = spelled

    def __missing__(self, word: str) -> _Spelled:
        stems = (word.partition("-")[0], word.removesuffix("s"))
        self[word] = spelled = next((self._spelled[stem] for stem in stems if stem in self._spelled), ())
        return spelled


def _by_first_word(names: tuple[str, ...]) -> dict[str, list[tuple[str, list[str]]]]:
    spelled: dict[str, list[tuple[str, list[str]]]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        if parts := row_of(name, Span(0, len(name))).words:
            spelled.setdefault(parts[0], []).append((name, parts))
    return spelled


def _bare(word: str, part: str, words: Words) -> str:
    """The word without a German genitive or the rest of a compound, if that makes it the part of a name."""
    if words.capitalises_nouns and part in (word.removesuffix("s"), word.partition("-")[0]):
        return part
    return word


def _pattern(names: list[str]) -> re.Pattern[str] | None:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, ordered))) if ordered else None
