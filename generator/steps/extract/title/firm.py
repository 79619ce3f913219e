"""Names to firms: who is meant by "the company", where the text makes it sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Name, Span
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.places import Places
from generator.steps.extract.title.cast import is_led_as_firm

_OFTEN = 3
"""Places at which the one firm that a text is about stands at least."""
_HEAD = 300
"""Characters at the head of a text, which name what it is about."""


@dataclass(frozen=True, slots=True)
class Firms:
    """The firms of a document; several forms of one name are one firm."""

    short: dict[str, str]
    """Form: the form that stands most often."""
    main: str | None
    """The firm that the text is about: no other stands as often, at its head too, or even half as often."""
    is_main: bool
    """Without a name the firm that the text is about is meant, whoever was named last: 公司."""

    def meant(self, near: Sequence[str]) -> str | None:
        """Who "the company" is behind a passage with these firms: the one that the text is about, if no other was
        named since; in a text about none the only firm of that passage. None where two may be meant."""
        if not near or self.main in near or (self.main and self.is_main):
            return self.main
        return near[0] if len(near) == 1 and not self.main else None

    def nearest(self, passages: Sequence[Span], names: Places[str]) -> tuple[str, ...]:
        """The firms of the nearest of some passages, nearest first, that has any."""
        rows = ([self.short[name] for _, name in names.within(span) if name in self.short] for span in passages)
        return next((tuple(dict.fromkeys(row)) for row in rows if row), ())


def firms_of(text: str, names: Sequence[Name], people: frozenset[str], words: TitleWords) -> Firms:
    """The names that something in the text tells to be firms."""

    def is_sign(span: Span) -> bool:
        return is_led_as_firm(text, span, words) or words.firm_behind.match(text, span.end) is not None

    def is_firm(name: Name) -> bool:
        return not words.no_firms.search(name.text) and (_has_form(name.text, words) or any(map(is_sign, name.spans)))

    known = [name.text for name in names if name.text not in people and is_firm(name)]
    found = [name for name in names if any(_is_form(name.text, firm) for firm in known)]
    short: dict[str, str] = {}
    places: dict[str, list[Span]] = {}
    for name in sorted(found, key=lambda name: (-len(name.spans), len(name.text), name.text)):
        head = next((known for known in places if _is_form(known, name.text)), name.text)
        short[name.text] = head
        places.setdefault(head, []).extend(name.spans)
    return Firms(short, _main(places), words.generic_is_main)


def _main(places: dict[str, list[Span]]) -> str | None:
    row = sorted(places, key=lambda name: (-len(places[name]), name))
    first, second = len(places[row[0]]) if row else 0, len(places[row[1]]) if len(row) > 1 else 0
    is_head = bool(row) and min(places[row[0]]).start < _HEAD
    return row[0] if first >= _OFTEN and (first >= 2 * second or (is_head and first > second)) else None


def _has_form(name: str, words: TitleWords) -> bool:
    """Whether its last word, or where no spaces divide words its end, is one that firms have in their names."""
    last = name.split()[-1]
    return (last in words.firms and last != name) or bool(
        words.surnames and name.endswith((*words.firms, *words.trades))
    )


def _is_form(one: str, other: str) -> bool:
    """Whether two names are one, the shorter the beginning of the longer."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (long == short or not long[len(short)].isalpha() or long[0] > "\u2fff")
