"""Text to tokens: the words of a passage and what stands between them."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.model import Span

_LETTER = r"A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff"
_TOKEN = re.compile(
    rf"(?:[OD]['’](?=[A-Z]))?[{_LETTER}0-9]+(?:[.&+-][{_LETTER}0-9]+)*"  # O'Neill, JD.com, AT&T, GPT-4, e-mail
    r"(?:-(?=\s))?"  # the first half of "Partei- und Staatschef"
)
_OPENING = re.compile(r"[\"“„«‚‘:•\n(]|[–—]\s*$|\s--?\s+$")


class Token(NamedTuple):
    """A word of a passage."""

    start: int
    end: int
    text: str
    is_capital: bool
    is_joined: bool
    """Only one space stands between it and the word before."""
    is_first: bool
    """It begins a sentence, a quotation or a list entry, or follows a dateline, where every word has a capital."""

    @property
    def is_striking(self) -> bool:
        """Capitals or figures within: an acronym or a product, whatever its place; a plural of one is none."""
        if self.text.islower():
            return False
        if "-" in self.text and not self.is_capital:
            return False
        if self.text[-1] == "s" and self.text[:-1].isupper():
            return False
        rest = self.text[1:]
        return any(char.isupper() for char in rest) or (self.is_capital and any(char.isdigit() for char in rest))


Row = tuple[Token, ...]
"""The words of one passage."""


def tokens(text: str, passage: Span) -> Row:
    """The words of a sentence or title, in order; a possessive "'s" is no part of its word."""
    row: list[Token] = []
    last = passage.start
    first = True
    owns = False
    for match in _TOKEN.finditer(text, passage.start, passage.end):
        start, end = match.span()
        between = text[last:start]
        word = match[0]
        if word == "s" and between in ("'", "’"):
            last = end
            owns = True
            continue
        is_plain = between == " "
        is_joined = not (first or owns) and (is_plain or between in ("\n", " & "))
        is_first = first or not (is_plain or _OPENING.search(between) is None)
        row.append(Token(start, end, word, word[0].isupper(), is_joined, is_first))
        last = end
        first = owns = False
    return tuple(row)
