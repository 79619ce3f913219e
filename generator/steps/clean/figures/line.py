"""What a line measures by itself: its length, its signs, its words, and whom it speaks to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from generator.languages import everywhere, load
from generator.steps.clean.look import Look

GROUPS = {
    "related": 1, "comments": 2, "share": 3, "login": 3, "newsletter": 3, "advert": 3, "copyright": 4, "update": 4,
    "bio": 4, "navigation": 5, "header": 5, "breadcrumb": 5, "cookie": 5,
}  # fmt: skip
_HEAD = 400
# Characters of a line that are looked at: the longest paragraph shows by then what it is.
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_TOKEN = re.compile(
    r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
    r"(?:['-][^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+)*"
    r"|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]"
)
_PLAIN = re.compile(r"[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*")
"""The same in ASCII, which most lines are."""
_COMMAS, _QUOTES = ",;:，；：、—–", '"“”„«»「」『』'
_SENTENCE = re.compile(r"[.!?…。！？](?:(?<=[。！？])|[\"”»“’)]?\s)")
_STOP = re.compile(r"[.!?…。！？][\"”»“’'」』)]*")
_SIGNS = (*"|•·›»>©@/→#+*_=[]{}", "http:", "https:", "www.")
_CODE = "{}();=<>\\$"
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile(r"[“„«「『\"][^“”„«»「」『』\"]{8,}[”“»」』\"]")
_BESIDE = 3
# Lines. A picture's text stands twice that near: for those who see it, and for those who do not.

_Words = tuple[frozenset[str], tuple[str, ...]]
"""Words between spaces, and those of scripts that set none."""


class Own(NamedTuple):
    """A line's own figures."""

    columns: int
    words: int
    ends: int
    colon: int
    upper: int
    digits: int
    """Percent of the characters."""
    capitals: int
    """Percent of the words."""
    letters: int
    """Tenths of letters a word."""
    commas: int
    sentences: int
    longest: int
    """Characters between two full stops, at the most."""
    tail: int
    """Characters behind the last full stop, -1 without one: credits stand there."""
    signs: int
    code: int
    quotes: int
    group: int
    caption: int
    times: int
    known: int
    """Percent of the longer words that stand in the page's prose elsewhere."""
    echo: int
    """Percent of the longer words that stand in one line nearby."""
    site: int
    site_share: int
    """Words by which pages speak of themselves, and their percentage."""
    address: int
    address_share: int
    """Words for the one who speaks and the one who reads, outside of quotations, and their percentage."""


NAMES = Own._fields


def measured(looks: Sequence[Look], language: str) -> list[Own]:
    """The figures of each look."""
    tokens = [_tokens(look.bare[:_HEAD]) for look in looks]
    longer = [{token for token in row if len(token) > 3 or _is_wide(token)} for row in tokens]
    prose = Counter(word for look, words in zip(looks, longer, strict=True) if look.is_prose for word in words)
    known, again = set(prose), {word for word, count in prose.items() if count > 1}
    person = _words(language)
    return [
        _own(look, row, _share(words, again if look.is_prose else known), _echo(longer, number), person)
        for number, (look, row, words) in enumerate(zip(looks, tokens, longer, strict=True))
    ]


def _own(look: Look, tokens: Sequence[str], known: int, echo: int, person: _Words) -> Own:
    text = look.plain[:_HEAD]
    written = text.split()[:60]
    size = max(1, len(tokens))
    stops = [stop.end() for stop in _STOP.finditer(text)]
    edges = [0, *stops, len(text)]
    site, address = _count(tokens, look.bare, _site()), _addressed(look, tokens, person)
    return Own(
        columns=min(look.columns, 600),
        words=min(look.words, 100),
        ends=look.ends,
        colon=look.plain.endswith((":", "：")),
        upper=text[:1].isupper(),
        digits=100 * len(_DIGIT.findall(text)) // len(text),
        capitals=100 * sum(map(str.isupper, [word[0] for word in written])) // max(1, len(written)),
        letters=10 * sum(map(len, tokens)) // size,
        commas=min(_count_of(_COMMAS, text), 9),
        sentences=min(len(_SENTENCE.findall(text + " ")), 9),
        longest=max(after - before for before, after in pairwise(edges)),
        tail=min(len(text) - stops[-1], 200) if stops else -1,
        signs=min(_count_of(_SIGNS, text), 9),
        code=min(_count_of(_CODE, text), 9),
        quotes=min(_count_of(_QUOTES, text), 9),
        group=GROUPS.get(look.kind or "", 0),
        caption=look.is_caption,
        times=min(look.times, 9),
        known=known,
        echo=echo,
        site=min(site, 9),
        site_share=min(100, 100 * site // size),
        address=min(address, 9),
        address_share=min(100, 100 * address // size),
    )


def _share(words: set[str], known: set[str]) -> int:
    """How many percent of some words are known."""
    return 100 * len(words & known) // max(1, len(words))


def _echo(longer: Sequence[set[str]], number: int) -> int:
    words = longer[number]
    near = (*longer[max(0, number - _BESIDE) : number], *longer[number + 1 : number + 1 + _BESIDE])
    return 100 * max((len(words & others) for others in near), default=0) // max(1, len(words))


def _addressed(look: Look, tokens: Sequence[str], person: _Words) -> int:
    """How often someone is addressed; what a quotation says is not the page's word."""
    if not any(map(look.plain.__contains__, _QUOTES)):
        return _count(tokens, look.bare, person)
    outside = _QUOTED.sub(" ", look.bare[:_HEAD])
    return _count(_tokens(outside), outside, person)


def _tokens(text: str) -> list[str]:
    return (_PLAIN if text.isascii() else _TOKEN).findall(text)


def _count(tokens: Sequence[str], folded: str, listed: _Words) -> int:
    words, wide = listed
    count = sum(map(words.__contains__, tokens))
    return count + _count_of(wide, folded) if wide and _is_wide(folded) else count


def _count_of(signs: Iterable[str], text: str) -> int:
    return sum(map(text.count, signs))


def _is_wide(text: str) -> bool:
    """Whether it holds a sign of a script that sets no spaces between words."""
    return not text.isascii() and _WIDE.search(text) is not None


@cache
def _site() -> _Words:
    return _sorted(everywhere("clean.site_talk"))


@cache
def _words(language: str) -> _Words:
    return _sorted(load(language).words("clean.address"))


def _sorted(words: frozenset[str] | tuple[str, ...]) -> _Words:
    wide = tuple(sorted(word for word in words if _WIDE.search(word)))
    return frozenset(words) - frozenset(wide), wide
