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
    """Entries by how they are looked up: whole words, beginnings, ends, several words, two words that hold others
    between them ("hob … auf"), characters."""

    whole: dict[str, list[str]] = field(default_factory=dict)
    beginnings: dict[str, list[str]] = field(default_factory=dict)
    ends: dict[str, list[str]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    frames: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    characters: dict[str, list[str]] = field(default_factory=dict)
    has_compounds: bool = False
    """Do long words hold short ones at their end, as in German?"""

    def add(self, entry: str, name: str) -> None:
        entry = fold(entry).replace("-", " ")
        if has_han(entry):
            self.characters.setdefault(entry, []).append(name)
        elif _GAP in entry:
            first, _, last = entry.partition(_GAP)
            self.frames.setdefault(first, []).append((last, name))
        elif " " in entry:
            first, *rest = entry.split()
            self.phrases.setdefault(first, []).append((tuple(rest), name))
        elif entry.startswith("*"):
            self.ends.setdefault(entry[1:], []).append(name)
        elif entry.endswith("*"):
            self.beginnings.setdefault(entry[:-1], []).append(name)
        else:
            self.whole.setdefault(entry, []).append(name)


_GAP = fold(" … ")


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
    has_compounds = bool(load(language).tables.get("merge", {}).get("compounds", False))
    acts, things = (_lexicon(classes.get(kind, {}), has_compounds) for kind in ("acts", "things"))
    return Vocabulary(acts, things)


def _lexicon(table: Mapping[str, list[str]], has_compounds: bool) -> _Lexicon:
    lexicon = _Lexicon(has_compounds=has_compounds)
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
    if lexicon.has_compounds:
        yield from _at_end_of_compound(lexicon, word)
    for rest, name in lexicon.phrases.get(word, ()):
        following = [token.text for token in tokens[index + 1 : index + 1 + len(rest)]]
        if len(following) == len(rest) and all(map(_matches, rest, following)):
            yield name
    for last, name in lexicon.frames.get(word, ()):
        if any(token.text == last for token in tokens[index + 1 : index + 1 + _WIDEST_FRAME]):
            yield name


def _at_end_of_compound(lexicon: _Lexicon, word: str) -> Iterator[str]:
    """ "Gondelabsturzes" ends in a form of "Absturz"."""
    for cut in range(_HEAD, min(len(word), _LONGEST_STEM) - _TAIL + 1):
        yield from lexicon.whole.get(word[cut:], ())
        for end in range(cut + _TAIL, min(len(word), _LONGEST_STEM) + 1):
            yield from lexicon.beginnings.get(word[cut:end], ())


_HEAD, _TAIL = 3, 6
# Letters of the two parts of a compound; shorter tails stand in other words by chance ("steig" in "versteigert").
_LONGEST_WORD = 6
# Characters of a Chinese entry; the language files have none longer.
_WIDEST_FRAME = 16
# Words from a German verb to its particle; few main clauses are wider.
_LONGEST_STEM = 40
# Letters of an entry in other writings. Without a limit a word of 100,000 letters takes 10 s, for it is cut at each.


def _matches(entry: str, word: str) -> bool:
    return word.startswith(entry[:-1]) if entry.endswith("*") else word == entry
