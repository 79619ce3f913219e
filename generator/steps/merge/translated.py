"""Names half spelt and half translated: "Lanyu Bank" is 澜屿银行."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from itertools import product

from generator.steps.merge import latin
from generator.steps.merge.folding import has_han
from generator.steps.merge.forms import Forms
from generator.steps.merge.union import Union
from generator.steps.merge.vocabulary import vocabulary

_HEADS = (2, 3)
# Characters that are spelt; what follows them is translated.
_MOST = 8
# Spellings of such a head that are tried; most characters have one.


def join_translated(same: Union[str], forms: Forms, languages: Collection[str]) -> None:
    """A name in Chinese characters and the one Latin name that begins as its beginning is spelt, and whose other words
    name the same thing, in one of the languages."""
    latin_names = _by_spelling(forms)
    for key in sorted(forms):
        if not has_han(key):
            continue
        meant = dict.fromkeys(
            name
            for size in _HEADS
            for name in _names(key[:size], latin_names)
            if not _things(key[size:], ("zh",)).isdisjoint(_things(name.partition(" ")[2], languages))
        )
        if len(meant) == 1:
            same.join(key, *meant)


def _by_spelling(forms: Forms) -> dict[tuple[str, ...], list[str]]:
    """The Latin names of several words, by the ways to cut the first into spellings of characters."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key in sorted(forms):
        first, _, more = key.partition(" ")
        for way in latin.syllables(first) if more and not has_han(key) else ():
            if len(way) in _HEADS:
                found[way].append(key)
    return found


def _names(head: str, latin_names: dict[tuple[str, ...], list[str]]) -> Iterator[str]:
    ways = list(product(*(latin.spellings(character) for character in head)))[:_MOST]
    return (name for way in ways for name in latin_names.get(way, ()))


def _things(words: str, languages: Collection[str]) -> set[str]:
    said = (key for language in sorted(languages) for key in vocabulary(language).read(words)[0])
    return {key for key in said if key.startswith("thing:")}
