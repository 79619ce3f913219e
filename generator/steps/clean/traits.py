"""Looks to figures: what a line and its neighbourhood measure, as whole numbers for the scorer."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from generator.steps.clean.cues import is_end
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import Stretch, is_age, script_of

_GROUPS = {
    "related": 1, "comments": 2, "share": 3, "login": 3, "newsletter": 3, "advert": 3, "copyright": 4, "update": 4,
    "bio": 4, "navigation": 5, "header": 5, "breadcrumb": 5, "cookie": 5,
}  # fmt: skip
_COMMA = re.compile(r"[,;:，；：、—–]")
_SENTENCE = re.compile(r"[.!?…][\"”»“’)]?\s|[。！？]")
_SIGN = re.compile(r"[|•·›»>©@/→#+*_=\[\]{}]|https?:|www\.")
_WORD = re.compile(r"[^\W\d_]{4,}|[\u3400-\u9fff]")
_DIGIT, _QUOTE = re.compile(r"\d"), re.compile(r"[\"“”„«»「」『』]")
_FAR = 40
# Lines. Beyond this distance is all the same.

NAMES = (
    "columns", "words", "ends", "asks", "colon", "lower", "digits", "capitals", "commas", "sentences", "signs",
    "letters", "quotes", "group", "caption", "stamps", "age", "times", "strange", "known",
    "columns-1", "columns-2", "columns+1", "columns+2", "ends-1", "ends+1", "group-1", "group-2", "group+1", "group+2",
    "cued-5", "cued+5", "prose-3", "prose+3", "prose-8", "prose+8", "to-prose-", "to-prose+", "prose-before",
    "prose-after", "ended", "since-related", "since-comments", "inside", "from-start", "from-end", "stamped-before",
    "digits-near", "short-run", "lines", "prose-share",
    "caption-1", "caption+1",
)  # fmt: skip
"""One name for each figure, in their order."""


def traits_of(looks: Sequence[Look], article: Stretch) -> list[tuple[int, ...]]:
    """One row of figures for each look."""
    if not looks:
        return []
    own = _own(looks, script_of(looks))
    around = _around(looks, article)
    return [(*mine, *theirs) for mine, theirs in zip(own, around, strict=True)]


def _own(looks: Sequence[Look], script: str) -> list[tuple[int, ...]]:
    vocabulary = Counter(word for look in looks if look.is_prose for word in frozenset(_WORD.findall(look.bare)))
    return [_measure(look, script, vocabulary) for look in looks]


def _measure(look: Look, script: str, vocabulary: Counter[str]) -> tuple[int, ...]:
    text = look.line.text
    words = text[:400].split()
    longer = frozenset(_WORD.findall(look.bare[:400]))
    others = 1 if look.is_prose else 0
    known = sum(vocabulary[word] > others for word in longer)
    head = text[:400]
    return (
        min(look.columns, 600),
        min(look.words, 100),
        look.ends,
        text.endswith(("?", "!", "？", "！")),
        text.endswith((":", "：")),
        text[:1].islower(),
        100 * len(_DIGIT.findall(head)) // len(head),
        100 * sum(word[0].isupper() for word in words[:60]) // max(1, len(words[:60])),
        min(len(_COMMA.findall(head)), 9),
        min(len(_SENTENCE.findall(head + " ")), 9),
        min(len(_SIGN.findall(head)), 9),
        len(head) // max(1, min(len(words), 60)) if len(words) < 60 else 6,
        min(len(_QUOTE.findall(head)), 9),
        _GROUPS.get(look.kind or "", 0),
        look.is_caption,
        min(len(look.stamps), 3),
        is_age(look),
        min(look.times, 9),
        bool(look.script) and look.script != script,
        100 * known // max(1, len(longer)),
    )


def _around(looks: Sequence[Look], article: Stretch) -> list[tuple[int, ...]]:
    size = len(looks)
    columns = [min(look.columns, 600) for look in looks]
    prose = [min(look.columns, 600) if look.is_prose else 0 for look in looks]
    credits = [min(look.columns, 200) if look.is_caption else 0 for look in looks]
    groups = [_GROUPS.get(look.kind or "", 0) for look in looks]
    sums = [0, *accumulate(prose)]
    cued = [0, *accumulate(int(group > 0) for group in groups)]
    ended = [0, *accumulate(int(is_end(look.bare)) for look in looks)]
    stamped = [0, *accumulate(int(bool(look.stamps)) for look in looks)]
    digits = [0, *accumulate(len(_DIGIT.findall(look.line.text, 0, 200)) for look in looks)]
    places = [number for number in range(size) if prose[number]]
    total, written = sums[-1], sum(columns)
    rows: list[tuple[int, ...]] = []
    related = comments = -_FAR
    run = 0
    for number, look in enumerate(looks):
        run = run + 1 if columns[number] < 60 and not look.ends else 0
        before, after = bisect_left(places, number) - 1, bisect_right(places, number)
        rows.append((
            _at(columns, number - 1), _at(columns, number - 2), _at(columns, number + 1), _at(columns, number + 2),
            int(number > 0 and looks[number - 1].ends), int(number + 1 < size and looks[number + 1].ends),
            _at(groups, number - 1), _at(groups, number - 2), _at(groups, number + 1), _at(groups, number + 2),
            _sum(cued, number - 5, number), _sum(cued, number + 1, number + 6),
            _sum(sums, number - 3, number), _sum(sums, number + 1, number + 4),
            _sum(sums, number - 8, number), _sum(sums, number + 1, number + 9),
            min(_FAR, number - places[before]) if before >= 0 else _FAR,
            min(_FAR, places[after] - number) if after < len(places) else _FAR,
            100 * sums[number] // max(1, total), 100 * (total - sums[number + 1]) // max(1, total),
            min(ended[number + 1], 5), min(_FAR, number - related), min(_FAR, number - comments),
            int(article.start <= number < article.end),
            max(-_FAR, min(_FAR, number - article.start)), max(-_FAR, min(_FAR, article.end - 1 - number)),
            min(stamped[number + 1], 5), _sum(digits, number - 2, number + 3), min(run, 9),
            min(size, 500), 100 * total // max(1, written), _at(credits, number - 1), _at(credits, number + 1),
        ))  # fmt: skip
        related = number if groups[number] == 1 else related
        comments = number if groups[number] == 2 else comments
    return rows


def _at(values: Sequence[int], number: int) -> int:
    return values[number] if 0 <= number < len(values) else -1


def _sum(sums: Sequence[int], first: int, last: int) -> int:
    """Of the values from `first` up to `last`, as far as there are any."""
    size = len(sums) - 1
    return sums[max(0, min(last, size))] - sums[max(0, min(first, size))]
