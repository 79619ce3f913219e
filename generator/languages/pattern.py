"""Patterns of a language file to regular expressions over a lexicon's letters.

A pattern reads as the words it matches: `(about )?{number} {unit} ago`. In it

    word , . -        the token itself            {month}        a word of the list, kept under its name
    (a|b) (a)?        as in regular expressions   {from:month}   … kept under another name
    (?=a) (?!a)       what follows, what does not {number}       a stretch of [time.numbers], kept as one number
    (?<=a) (?<!a)     one token that stands before {date}        a piece of [time.parts], written out
    (a)*              none to six of it
    {lower} {name}    any word, by its first letter
    <…>               the words that count; what stands around them is only a condition
    \\ before a sign   the sign itself             ^ $            only where a line begins or ends
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.languages.lexicon import BREAK, CASES, DIGITS, GAP, LINE, Lexicon

_PIECE = re.compile(
    r"(?P<open>\((?:\?<?[=!])?)|(?P<close>\))|(?P<or>\|)|(?P<often>[?*])|(?P<begin><)|(?P<end>>)|(?P<gap>\s+)"
    r"|(?P<edge>[\^$])|\{(?:(?P<label>\w+):)?(?P<slot>\w+)\}|\\(?P<sign>.)|(?P<word>[^\W\d_]+|\d+|.)"
)
OFTEN = 6
"""Times that `*` repeats at most, so that a rule never reads far: no text makes it slow."""
Openings = frozenset[tuple[str, ...]]
"""The first tokens that a pattern can have, at most two of each way, as lists; shorter ones are complete."""
NOTHING: Openings = frozenset({()})


@dataclass(frozen=True, slots=True)
class Slot:
    """A kept piece of a match: under which name, and the list or stretch it is from."""

    label: str
    list: str
    is_number: bool


@dataclass(slots=True)
class Parts:
    """What patterns may name beside word lists."""

    numbers: Mapping[str, str]
    pieces: Mapping[str, str]
    spaced: bool
    """False: between any two tokens there may be white space (a language without word boundaries)."""
    _choices: dict[str, str] = field(default_factory=dict)

    def choices(self, name: str, lexicon: Lexicon) -> str:
        """The expression of any word of a list: one letter of a set, or one of its words of several tokens."""
        if name not in self._choices:
            self._choices[name] = _choices(name, lexicon, self.spaced)
        return self._choices[name]


@dataclass(slots=True)
class _Frame:
    """A bracket that is being read."""

    is_condition: bool
    starts: bool
    """Nothing was written before it."""
    ways: Openings = frozenset()
    """Of the alternatives that are read."""
    way: Openings = NOTHING
    """Of the alternative that is being read, up to its last item."""
    item: Openings = NOTHING
    """Of the item that was read last, which `?` or `*` may still change."""

    def add(self, item: Openings) -> None:
        self.way, self.item = _then(self.way, self.item), item

    def close_way(self) -> None:
        self.ways |= _then(self.way, self.item)
        self.way = self.item = NOTHING


class Pattern:
    """One pattern, its expression, and what its groups are."""

    def __init__(self, text: str, parts: Parts, lexicon: Lexicon) -> None:
        """Reads the pattern, and tells the lexicon all literal words. Raises: KeyError for a list that is none."""
        self._parts = parts
        self._lexicon = lexicon
        self.slots: dict[str, Slot] = {}
        """By group name of the expression."""
        self.extents: list[str] = []
        """The groups that hold the words that count, of which a match has at most one; none: all of it counts."""
        self._written: list[tuple[str, str]] = []
        """Pieces of the expression and names of lists in turn; the letters of lists are known only in the end."""
        self.openings = self._read(text, label="", keep=True, starts=True)

    def expression(self) -> str:
        """The regular expression over letters; the lexicon must be closed."""
        return "".join(
            expression + (self._parts.choices(name, self._lexicon) if name else "")
            for expression, name in self._written
        )

    def _read(self, text: str, label: str, keep: bool, starts: bool) -> Openings:
        frames = [_Frame(False, starts)]
        for piece in _PIECE.finditer(text):
            kind, frame = piece.lastgroup, frames[-1]
            if kind == "slot":
                frame.add(self._slot(piece["slot"], label or piece["label"] or "", keep, self._joint(starts)))
                starts = False
            elif kind in ("word", "sign"):
                for token in self._lexicon.lexer.findall(piece[kind]):
                    self._lexicon.add_literal(token)
                    self._write(self._joint(starts), "=" + token)
                    frame.add(frozenset({("=" + token,)}))
                    starts = False
            elif kind == "open":
                self._write("(?:" if piece[0] == "(" else piece[0])
                frames.append(_Frame(piece[0] != "(", starts))
            elif kind == "close" and len(frames) > 1:
                self._write(")")
                frame.close_way()
                frames.pop()
                frames[-1].add(NOTHING if frame.is_condition else frame.ways)
                starts = frame.starts and (starts or frame.is_condition)
            elif kind == "or":
                self._write("|")
                frame.close_way()
                starts = frame.starts
            elif kind == "often":
                self._write("?" if piece[0] == "?" else f"{{0,{OFTEN}}}")
                frame.item |= NOTHING if piece[0] == "?" else NOTHING | _then(frame.item, frame.item)
            elif kind == "begin":
                self.extents.append(f"e{len(self.extents)}")
                self._write(f"{self._joint(starts)}(?P<{self.extents[-1]}>")
                starts = True
            elif kind == "edge":
                self._write(f"(?:(?<=[{LINE}{BREAK}])|^)" if piece[0] == "^" else f"(?=[{LINE}{BREAK}]|$)")
            elif kind == "gap":
                self._write(GAP if self._parts.spaced else "")
            else:
                self._write(")")
        frames[0].close_way()
        return frames[0].ways

    def _joint(self, starts: bool) -> str:
        return "" if self._parts.spaced or starts else f"{GAP}?"

    def _slot(self, name: str, label: str, keep: bool, joint: str) -> Openings:
        parts = self._parts
        if name in parts.pieces:
            self._write(joint + "(?:")
            openings = self._read(parts.pieces[name], label, keep, starts=True)
            self._write(")")
            return openings
        is_number = name in parts.numbers
        if not is_number and name not in self._lexicon.values and name not in (*DIGITS, *CASES):
            raise KeyError(name)
        group = f"g{len(self.slots)}" if keep and name not in CASES else ""
        if group:
            self.slots[group] = Slot(label or name, name, is_number or name in DIGITS)
        self._write(f"{joint}(?P<{group}>" if group else f"{joint}(?:")
        if is_number:
            openings = self._read(parts.numbers[name], "", keep=False, starts=True)
        else:
            self._write("", name)
            openings = self._list_openings(name)
        self._write(")")
        return openings

    def _list_openings(self, name: str) -> Openings:
        words = self._lexicon.sequences.get(name, ())
        return frozenset({(name,)}).union(tuple("=" + t for t in word if not t.isspace())[:2] for word in words)

    def _write(self, expression: str, name: str = "") -> None:
        self._written.append((expression, name))


def _then(first: Openings, second: Openings) -> Openings:
    """One after the other, no more than two tokens of each."""
    if first == NOTHING:
        return second
    if second == NOTHING:
        return first
    return frozenset((one + two)[:2] for one in first for two in (second if len(one) < 2 else NOTHING))


def _choices(name: str, lexicon: Lexicon, spaced: bool) -> str:
    single = lexicon.one_of(name)
    joint = "" if spaced else f"{GAP}?"
    sequences = {
        joint.join(GAP if token.isspace() else lexicon.one_of("=" + token) for token in word)
        for word in lexicon.sequences.get(name, ())
    }
    if not sequences:
        return single or "(?!)"
    return "(?:" + "|".join([*_longest_first(sequences), *filter(None, [single])]) + ")"


def _longest_first(sequences: Iterable[str]) -> list[str]:
    return sorted(sequences, key=lambda sequence: (-len(sequence), sequence))
