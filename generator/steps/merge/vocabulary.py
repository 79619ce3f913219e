"""What a language file says of acts and things: words of one class mean the same in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from generator.languages import load
from generator.steps.merge.folding import fold, has_han, is_han

_WORD = re.compile(r"(?:\b(?:[cdjlmnst]|qu)['’])?(?P<word>[^\W_]+(?:['’][^\W_]+)*)", re.IGNORECASE)
# French and Italian join "l'" and "d'" to their words; they are none of them.


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a single Chinese character, and where it stands."""

    text: str
    """Folded."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Entries by how they are looked up: whole words, beginnings, ends, several words, characters."""

    whole: dict[str, list[str]] = field(default_factory=dict)
    beginnings: dict[str, list[str]] = field(default_factory=dict)
    ends: dict[str, list[str]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    characters: dict[str, list[str]] = field(default_factory=dict)

    def add(self, entry: str, name: str) -> None:
        entry = fold(entry).replace("-", " ")
        if has_han(entry):
            self.characters.setdefault(entry, []).append(name)
        elif " " in entry:
            first, *rest = entry.split()
            self.phrases.setdefault(first, []).append((tuple(rest), name))
        elif entry.startswith("*"):
            self.ends.setdefault(entry[1:], []).append(name)
        elif entry.endswith("*"):
            self.beginnings.setdefault(entry[:-1], []).append(name)
        else:
            self.whole.setdefault(entry, []).append(name)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The acts and things that a language has words for."""

    acts: _Lexicon
    things: _Lexicon

    def read(self, text: str) -> tuple[tuple[str, ...], tuple[Word, ...]]:
        """What the text says in keys, "act:…" and "thing:…", and the other words that it says it with."""
        tokens = list(words(text))
        classes: dict[str, None] = {}
        others: list[Word] = []
        for index, word in enumerate(tokens):
            found = [f"act:{name}" for name in _at(self.acts, tokens, index, word.text)]
            found += [f"thing:{name}" for name in _at(self.things, tokens, index, word.text)]
            classes.update(dict.fromkeys(found))
            if not found:
                others.append(word)
        return tuple(classes), tuple(others)


@cache
def vocabulary(language: str) -> Vocabulary:
    """Of a BCP 47 code; an empty one where the language file has no classes."""
    classes: Mapping[str, Any] = load(language).tables.get("classes", {})
    return Vocabulary(_lexicon(classes.get("acts", {})), _lexicon(classes.get("things", {})))


def _lexicon(table: Mapping[str, list[str]]) -> _Lexicon:
    lexicon = _Lexicon()
    for name in sorted(table):
        for entry in table[name]:
            lexicon.add(entry, name)
    return lexicon


def words(text: str) -> Iterator[Word]:
    """The words of a text, folded; Chinese characters one by one."""
    for match in _WORD.finditer(text):
        start, piece = match.start("word"), match["word"]
        if not has_han(piece):
            yield Word(fold(piece), start, match.end())
            continue
        latin = start
        for offset, character in enumerate(piece, start):
            if is_han(character):
                if latin < offset:
                    yield Word(fold(text[latin:offset]), latin, offset)
                yield Word(character, offset, offset + 1)
                latin = offset + 1
        if latin < match.end():
            yield Word(fold(text[latin : match.end()]), latin, match.end())


def _at(lexicon: _Lexicon, tokens: list[Word], index: int, word: str) -> Iterator[str]:
    yield from lexicon.whole.get(word, ())
    if lexicon.characters and has_han(word):
        for length in range(1, _LONGEST_WORD + 1):
            run = "".join(token.text for token in tokens[index : index + length])
            yield from lexicon.characters.get(run, ())
        return
    for cut in range(3, min(len(word), _LONGEST_STEM) + 1):
        yield from lexicon.beginnings.get(word[:cut], ())
    for cut in range(max(0, len(word) - _LONGEST_STEM), len(word) - 2):
        yield from lexicon.ends.get(word[cut:], ())
    for rest, name in lexicon.phrases.get(word, ()):
        following = [token.text for token in tokens[index + 1 : index + 1 + len(rest)]]
        if len(following) == len(rest) and all(map(_matches, rest, following)):
            yield name


_LONGEST_WORD = 6
# Characters of a Chinese entry; the language files have none longer.
_LONGEST_STEM = 40
# Letters of an entry in other writings. Without a limit a word of 100,000 letters takes 10 s, for it is cut at each.


def _matches(entry: str, word: str) -> bool:
    return word.startswith(entry[:-1]) if entry.endswith("*") else word == entry
