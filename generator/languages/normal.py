"""Text to the form in which its words are looked up, and back: the source keeps its own.

Invisible characters inside words are left out, letters with loose accents are joined, full-width letters and
figures are ordinary ones. Most texts are in this form already; for them nothing is made.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_UNSEEN = "\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u061c"
"""Soft hyphens, zero-width characters, marks and overrides of direction."""
_HAN = "〇零○一二三四五六七八九十百千万"
"""Beside these a full-width figure is one of them: 一九九０年."""
_WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
"""Full-width figures and letters."""
_SIGN = re.compile(rf"[{_UNSEEN}\u0300-\u036f{_WIDE}]")
"""One of these stands in whatever is odd: most texts have none, which is seen twenty times as fast."""
_ODD = re.compile(
    rf"(?P<unseen>[{_UNSEEN}]+)|(?P<loose>[^\W\d_][{_UNSEEN}]*[\u0300-\u036f][\u0300-\u036f{_UNSEEN}]*)"
    rf"|(?<![{_HAN}{_WIDE}])(?P<wide>[{_WIDE}]+)(?![{_HAN}{_WIDE}])"
)


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in its normal form, with the place of each of its characters in the text as it stands."""

    text: str
    starts: tuple[int, ...] | None = None
    """None: the text is as it stands."""
    ends: tuple[int, ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of this text, never empty, stands in the other."""
        return (start, end) if self.starts is None else (self.starts[start], self.ends[end - 1])


def normal(text: str) -> Normal:
    """The normal form of a text; in time that grows with its length."""
    if text.isascii() or not _SIGN.search(text) or not _ODD.search(text):
        return Normal(text)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for odd in _ODD.finditer(text):
        _keep(text[at : odd.start()], at, pieces, starts, ends)
        piece = _plain(odd)
        pieces.append(piece)
        if odd.lastgroup == "wide":
            starts += range(odd.start(), odd.end())
            ends += range(odd.start() + 1, odd.end() + 1)
        else:
            starts += [odd.start()] * len(piece)
            ends += [odd.end()] * len(piece)
        at = odd.end()
    _keep(text[at:], at, pieces, starts, ends)
    return Normal("".join(pieces), tuple(starts), tuple(ends))


def _keep(piece: str, at: int, pieces: list[str], starts: list[int], ends: list[int]) -> None:
    pieces.append(piece)
    starts += range(at, at + len(piece))
    ends += range(at + 1, at + len(piece) + 1)


def _plain(odd: re.Match[str]) -> str:
    if odd.lastgroup == "unseen":
        return ""
    return unicodedata.normalize("NFKC", re.sub(f"[{_UNSEEN}]", "", odd[0]))
