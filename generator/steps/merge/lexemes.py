"""Entries of a word list, and which of them a text has."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from generator.steps.merge.folding import fold, has_han, is_han

_ELISION = r"\b(?:[cdjlmnst]|qu)['’]"
# French and Italian join "l'" and "d'" to their words; they are none of them.
_WORD = re.compile(rf"(?:{_ELISION})?(?P<word>[^\W_]+(?:['’][^\W_]+)*)", re.IGNORECASE)
_CLOSE = re.compile(r"\s?(?:[^\w\s]|$)")
NOTHING = "nothing"
"""The class of phrases whose words say nothing: "took place", "press conference room"."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a single Chinese character, and where it stands."""

    text: str
    """Folded."""
    start: int
    end: int
    closes: bool = False
    """Is it the last before a mark or the end?"""
    is_capital: bool = False
    """Does it begin with a capital, as nouns do in German?"""


@dataclass(frozen=True, slots=True)
class Found:
    """A class at some words of a text."""

    name: str
    words: tuple[int, ...]
    """The places of these words in the text."""
    length: tuple[int, int]
    """Of the entry, in words and in letters."""
    masks: bool = False
    """Do its words say nothing else? "Fiel … aus" is no fall."""


@dataclass(frozen=True, slots=True)
class _Rest:
    """What follows the first word of an entry: more words, and perhaps others some words later ("hob … auf")."""

    name: str
    next: tuple[str, ...] = ()
    last: tuple[str, ...] = ()


@dataclass(slots=True)
class Lexemes:
    """Entries by how they are looked up: whole words, beginnings, ends, characters."""

    has_compounds: bool = False
    """Do long words hold short ones at their end, as in German?"""
    particles: Collection[str] = ()
    """Words that belong to a verb before them only where they close the clause: "stellte … ein"."""
    joins: Collection[str] = ()
    """Words at which a clause may end."""
    whole: dict[str, list[_Rest]] = field(default_factory=dict)
    beginnings: dict[str, list[_Rest]] = field(default_factory=dict)
    ends: dict[str, list[_Rest]] = field(default_factory=dict)
    characters: dict[str, list[_Rest]] = field(default_factory=dict)

    def add(self, entry: str, name: str) -> None:
        head, _, last = re.sub(_ELISION, "", fold(entry)).replace("-", " ").partition(_GAP)
        if has_han(entry):
            self.characters.setdefault(head, []).append(_Rest(name, (), tuple(last)))
            return
        first, *following = head.split()
        rest = _Rest(name, tuple(following), tuple(last.split()))
        if first.startswith("*"):
            self.ends.setdefault(first[1:], []).append(rest)
        elif first.endswith("*"):
            self.beginnings.setdefault(first[:-1], []).append(rest)
        else:
            self.whole.setdefault(first, []).append(rest)

    def find(self, words: Sequence[Word]) -> list[Found]:
        """In text order; of the words of a masking entry shorter entries are left out."""
        found = [each for index in range(len(words)) for each in self._at(words, index)]
        masks: dict[int, tuple[int, int]] = {}
        for each in found:
            for index in each.words if each.masks else ():
                masks[index] = max(masks.get(index, each.length), each.length)
        return [each for each in found if all(masks.get(index, each.length) <= each.length for index in each.words)]

    def _at(self, words: Sequence[Word], index: int) -> Iterator[Found]:
        is_character = has_han(words[index].text)
        if is_character or self._leads_to_character(words, index):
            yield from self._at_character(words, index)
        if is_character:
            return
        for length, rest in self._at_word(words[index]):
            if (places := self._places(rest, words, index)) is not None:
                masks = rest.name == NOTHING or self._is_particle(rest.last)
                yield Found(rest.name, places, (len(places), length), masks)

    def _leads_to_character(self, words: Sequence[Word], index: int) -> bool:
        """ "X光": letters right before a character."""
        behind = words[index + 1 : index + 2]
        return bool(self.characters and behind and behind[0].start == words[index].end and has_han(behind[0].text))

    def _at_character(self, words: Sequence[Word], index: int) -> Iterator[Found]:
        run, end = "", words[index].start
        for length, word in enumerate(words[index : index + _LONGEST_WORD], 1):
            if word.start != end:
                break
            run, end = run + word.text, word.end
            for rest in self.characters.get(run, ()):
                places = tuple(range(index, index + length))
                last = _first_run(words, rest.last, index + length, _WIDEST_HAN_FRAME) if rest.last else ()
                if last is not None:
                    whole = (*places, *last)
                    yield Found(rest.name, whole, (len(whole), 0), rest.name == NOTHING)

    def _at_word(self, token: Word) -> Iterator[tuple[int, _Rest]]:
        """The entries whose first word it may be, and the letters that they have in common."""
        word = token.text
        longest = min(len(word), _LONGEST_STEM)
        for rest in self.whole.get(word, ()):
            yield len(word), rest
        for cut in range(3, longest + 1):
            for rest in self.beginnings.get(word[:cut], ()):
                yield cut, rest
        for cut in range(max(0, len(word) - _LONGEST_STEM), len(word) - 2):
            for rest in self.ends.get(word[cut:], ()):
                yield len(word) - cut, rest
        if self.has_compounds and token.is_capital:
            yield from self._at_end_of_compound(word, longest)

    def _at_end_of_compound(self, word: str, longest: int) -> Iterator[tuple[int, _Rest]]:
        """ "Gondelabsturzes" ends in a form of "Absturz"; a verb ("bereitstellen") in none of "Stellen"."""
        for cut in range(_HEAD, longest - _TAIL + 1):
            for rest in self.whole.get(word[cut:], ()):
                yield len(word) - cut, rest
            for end in range(cut + _TAIL, longest + 1):
                for rest in self.beginnings.get(word[cut:end], ()):
                    yield end - cut, rest

    def _places(self, rest: _Rest, words: Sequence[Word], index: int) -> tuple[int, ...] | None:
        """Where the words of an entry stand; None where some are missing."""
        behind = index + 1 + len(rest.next)
        if not _matches(rest.next, words[index + 1 : behind]):
            return None
        places = tuple(range(index, behind))
        if not rest.last:
            return places
        widest = _WIDEST_FRAME if self.has_compounds else _NARROW_FRAME
        last = _first_run(words, rest.last, behind, widest)
        while last is not None and self._is_particle(rest.last) and not self._closes(words, last[-1]):
            last = _first_run(words, rest.last, last[0] + 1, index + widest - last[0])
        return None if last is None else (*places, *last)

    def _closes(self, words: Sequence[Word], index: int) -> bool:
        """Does a clause end behind this word?"""
        return words[index].closes or (index + 1 < len(words) and words[index + 1].text in self.joins)

    def _is_particle(self, last: tuple[str, ...]) -> bool:
        return len(last) == 1 and last[0] in self.particles


_GAP = fold(" … ")
_HEAD, _TAIL = 3, 6
# Letters of the two parts of a compound; shorter tails stand in other words by chance ("steig" in "versteigert").
_LONGEST_WORD = 6
# Characters of a Chinese entry; the language files have none longer.
_WIDEST_FRAME, _NARROW_FRAME, _WIDEST_HAN_FRAME = 16, 6, 12
# Words from a German verb to its particle, few main clauses are wider; elsewhere; and Chinese characters.
_LONGEST_STEM = 40
# Letters of an entry in other writings. Without a limit a word of 100,000 letters takes 10 s, for it is cut at each.


def _first_run(words: Sequence[Word], wanted: tuple[str, ...], start: int, widest: int) -> tuple[int, ...] | None:
    """The places of these words, side by side, at most so far behind a place."""
    for first in range(start, min(len(words), start + widest) - len(wanted) + 1):
        end = first + len(wanted)
        if _matches(wanted, words[first:end]):
            return tuple(range(first, end))
    return None


def _matches(entries: Sequence[str], words: Sequence[Word]) -> bool:
    return len(entries) == len(words) and all(
        word.text.startswith(entry[:-1]) if entry.endswith("*") else word.text == entry
        for entry, word in zip(entries, words, strict=True)
    )


def words(text: str) -> Iterator[Word]:
    """The words of a text, folded; Chinese characters one by one."""
    for match in _WORD.finditer(text):
        start, end = match.span("word")
        piece = match["word"]
        if not has_han(piece):
            yield Word(fold(piece), start, end, _CLOSE.match(text, end) is not None, piece[0].isupper())
            continue
        latin = start
        for offset, character in enumerate(piece, start):
            if is_han(character):
                if latin < offset:
                    yield Word(fold(text[latin:offset]), latin, offset)
                yield Word(character, offset, offset + 1)
                latin = offset + 1
        if latin < end:
            yield Word(fold(text[latin:end]), latin, end)
