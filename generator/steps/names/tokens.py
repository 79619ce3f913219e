"""Text to tokens: the words of a passage and what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from generator.model import Span

_LETTER = r"A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff"
_TOKEN = re.compile(
    rf"((?:[OD]['’](?=[A-Z]))?[{_LETTER}0-9]+(?:[.&+-][{_LETTER}0-9]+)*"  # O'Neill, JD.com, AT&T, GPT-4, e-mail
    r"(?:-(?=\s))?)"  # the first half of "Partei- und Staatschef"
)
_OPENING = re.compile(r"[\"“„«‚‘:•\n(]|[–—]\s*$|\s--?\s+$")


class Token(NamedTuple):
    """A word of a passage that may be part of a name."""

    place: int
    """In its row."""
    start: int
    end: int
    text: str
    is_first: bool
    """It begins a sentence, a quotation or a list entry, or follows a dateline, where every word has a capital."""

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_striking(self) -> bool:
        return is_striking(self.text)


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one passage, and what can be said of each by its place; most are of no name and stay mere words."""

    words: list[str]
    _gaps: list[str]
    """What stands before each word."""
    _starts: list[int]

    def token(self, place: int) -> Token:
        start, word = self._starts[place], self.words[place]
        return Token(place, start, start + len(word), word, self.is_first(place))

    def start(self, place: int) -> int:
        return self._starts[place]

    def is_first(self, place: int) -> bool:
        """See `Token.is_first`."""
        gap = self._gaps[place]
        return not place or (gap != " " and _OPENING.search(gap) is not None)

    def is_joined(self, place: int) -> bool:
        """Whether only one space stands between a word and the one before."""
        return place > 0 and self._gaps[place] in (" ", "\n", " & ")

    def joined_behind(self, place: int) -> str:
        """The word behind one, if only a space stands between; else nothing."""
        behind = place + 1
        return self.words[behind] if behind < len(self.words) and self.is_joined(behind) else ""


def row_of(text: str, passage: Span) -> Row:
    """The words of a sentence or title, in order; a possessive "'s" is no part of its word."""
    pieces = _TOKEN.split(text[passage.start : passage.end])  # a gap, a word, a gap …
    for place in range(len(pieces) - 2, 0, -2) if "s" in pieces else ():
        if pieces[place] == "s" and pieces[place - 1] in ("'", "’"):
            pieces[place - 1 : place + 2] = ["".join(pieces[place - 1 : place + 2])]
    edges = [*accumulate(map(len, pieces), initial=passage.start)]
    return Row(pieces[1::2], pieces[::2], edges[1:-1:2])


def is_striking(word: str) -> bool:
    """Capitals or figures within: an acronym or a product, whatever its place; a plural of one is none."""
    if word.islower():
        return False
    is_capital = word[0].isupper()
    if ("-" in word and not is_capital) or (word[-1] == "s" and word[:-1].isupper()):
        return False
    rest = word[1:]
    return any(map(str.isupper, rest)) or (is_capital and any(map(str.isdigit, rest)))
