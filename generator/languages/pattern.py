"""Patterns of a language file to regular expressions over a lexicon's letters.

A pattern reads as the words it matches: `(about )?{number} {unit} ago`. In it

    word , . -        the token itself            {month}        a word of the list, kept under its name
    (a|b) (a)? (a)*   as in regular expressions   {from:month}   … kept under another name
    (?=a) (?!a)       what follows, what does not {number}       a stretch of [time.numbers], kept as one number
    (?<=a) (?<!a)     one token that stands before {date}        a piece of [time.parts], written out
    {lower} {name}    any word, by its first letter
    <…>               the words that count; what stands around them is only a condition
    \\ before a sign   the sign itself
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.languages.lexicon import CASES, DIGITS, GAP, Lexicon

_PIECE = re.compile(
    r"(?P<open>\((?:\?<?[=!])?)|(?P<close>\))|(?P<or>\|)|(?P<often>[?*])|(?P<begin><)|(?P<end>>)|(?P<gap>\s+)"
    r"|\{(?:(?P<label>\w+):)?(?P<slot>\w+)\}|\\(?P<sign>.)|(?P<word>[^\W\d_]+|\d+|.)"
)


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


@dataclass(slots=True)
class Pattern:
    """One pattern, its expression, and what its groups are."""

    text: str
    parts: Parts
    slots: dict[str, Slot] = field(default_factory=dict)
    """By group name of the expression."""
    extents: list[str] = field(default_factory=list)
    """The groups that hold the words that count, of which a match has at most one; none: all of it counts."""
    pieces: list[tuple[str, str]] = field(default_factory=list)
    """Expression pieces and list names in turn: ("", "month"), (" ?", "") …; letters are filled in last."""

    def learn(self, lexicon: Lexicon) -> None:
        """Read the pattern, and tell the lexicon all literal words."""
        self._read(self.text, lexicon, label="", keep=True)

    def _read(self, text: str, lexicon: Lexicon, label: str, keep: bool) -> None:
        joint = "" if self.parts.spaced else f"{GAP}?"
        first = True
        for piece in _PIECE.finditer(text):
            kind = piece.lastgroup
            if kind == "slot":
                self._slot(piece["slot"], label or piece["label"] or "", lexicon, keep, "" if first else joint)
            elif kind in ("word", "sign"):
                for token in lexicon.lexer.findall(piece[kind]):
                    lexicon.add_literal(token)
                    self._put("" if first else joint, "=" + token)
                    first = False
            elif kind == "open":
                self._put("(?:" if piece[0] == "(" else piece[0])
            elif kind == "begin":
                self.extents.append(f"e{len(self.extents)}")
                self._put(("" if first else joint) + f"(?P<{self.extents[-1]}>")
            elif kind == "gap":
                self._put(GAP if self.parts.spaced else "")
            else:
                self._put({"close": ")", "or": "|", "end": ")"}.get(str(kind), piece[0]))
            first = kind in ("open", "or", "begin") or (first and kind == "gap")

    def _slot(self, name: str, label: str, lexicon: Lexicon, keep: bool, joint: str) -> None:
        parts = self.parts
        if name in parts.pieces:
            self._put(joint + "(?:")
            self._read(parts.pieces[name], lexicon, label, keep)
            self._put(")")
            return
        is_number = name in parts.numbers
        if not is_number and name not in lexicon.values and name not in (*DIGITS, *CASES):
            raise KeyError(name)
        if keep and name not in CASES:
            group = f"g{len(self.slots)}"
            self.slots[group] = Slot(label or name, name, is_number or name in DIGITS)
            self._put(f"{joint}(?P<{group}>")
        else:
            self._put(joint + "(?:")
        if is_number:
            self._read(parts.numbers[name], lexicon, "", keep=False)
        else:
            self._put("", name)
        self._put(")")

    def _put(self, expression: str, name: str = "") -> None:
        self.pieces.append((expression, name))

    def expression(self, lexicon: Lexicon) -> str:
        """The regular expression over letters."""
        written: list[str] = []
        for expression, name in self.pieces:
            written.append(expression)
            if name:
                written.append(_choices(name, lexicon, self.parts.spaced))
        return "".join(written)


def _choices(name: str, lexicon: Lexicon, spaced: bool) -> str:
    """A word of a list: one letter of a set, or one of its words of several tokens, longest first."""
    letters = lexicon.charset(name)
    single = f"[{letters}]" if letters else ""
    joint = "" if spaced else f"{GAP}?"
    sequences = sorted({
        joint.join(GAP if token.isspace() else f"[{lexicon.charset('=' + token)}]" for token in tokens)
        for tokens in lexicon.sequences.get(name, ())
    }, key=lambda sequence: (-len(sequence), sequence))  # fmt: skip
    if not sequences:
        return single or "(?!)"
    return "(?:" + "|".join([*sequences, *filter(None, [single])]) + ")"
