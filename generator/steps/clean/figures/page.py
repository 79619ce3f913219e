"""Where a line stands on its page: to the masses of prose, to the rules' article, to what was there before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import median_low

from generator.steps.clean.cues import is_end
from generator.steps.clean.figures.line import Own
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import Stretch, is_age

NAMES = (
    "lines", "proses", "prose-share", "median",
    "size-share", "length-rank", "prose-before", "prose-after", "to-prose-", "to-prose+",
    "mass", "mass-before", "mass-after", "mass-lines", "mass-median", "to-mass", "cues-to-mass", "shorts-to-mass",
    "inside", "from-start", "from-end",
    "since-related", "since-comments", "since-closing", "since-long", "since-head", "heads-before", "heads-after",
    "ended", "stamped-before", "site-before", "site-after",
)  # fmt: skip
_FAR = 40
# Lines. Beyond this distance is all the same.
_GAP = 3
# Lines. Paragraphs of one article stand no farther apart.
_LONG, _PARAGRAPH, _SHORT = 200, 1500, 60
_CLOSING = ("copyright", "comments", "newsletter", "related", "bio")


@dataclass(frozen=True, slots=True)
class _Mass:
    """A run of prose: its lines, and its columns."""

    lines: tuple[int, ...]
    columns: int
    median: int


def measured(looks: Sequence[Look], own: Sequence[Own], article: Stretch) -> list[tuple[int, ...]]:
    """One row for each look."""
    columns = [min(look.columns, _PARAGRAPH) for look in looks]
    whole = _whole(looks, columns)
    shares = _shares(looks, columns)
    masses = _to_masses(looks, columns)
    past = _past(looks, own)
    return [
        (*whole, *share, *mass, *_to_article(number, article), *before)
        for number, (share, mass, before) in enumerate(zip(shares, masses, past, strict=True))
    ]


def _whole(looks: Sequence[Look], columns: Sequence[int]) -> tuple[int, ...]:
    """The same for all lines of the page."""
    prose = [size for look, size in zip(looks, columns, strict=True) if look.is_prose]
    return (
        min(len(looks), 500), min(len(prose), 60), 100 * sum(prose) // max(1, sum(columns)),
        min(median_low(prose), 800) if prose else 0,
    )  # fmt: skip


def _shares(looks: Sequence[Look], columns: Sequence[int]) -> list[tuple[int, ...]]:
    """How much of the page this line is, and how much prose stands before and after it."""
    prose = [size if look.is_prose else 0 for look, size in zip(looks, columns, strict=True)]
    sums, total = [0, *accumulate(prose)], max(1, sum(prose))
    places = [number for number, size in enumerate(prose) if size]
    ranks, written = sorted(size for size in prose if size), max(1, sum(columns))
    rows: list[tuple[int, ...]] = []
    for number, size in enumerate(columns):
        before, after = bisect_left(places, number) - 1, bisect_right(places, number)
        rows.append((
            1000 * size // written, 100 * bisect_left(ranks, size) // max(1, len(ranks)),
            100 * sums[number] // total, 100 * (sums[-1] - sums[number + 1]) // total,
            min(_FAR, number - places[before]) if before >= 0 else _FAR,
            min(_FAR, places[after] - number) if after < len(places) else _FAR,
        ))  # fmt: skip
    return rows


def _to_masses(looks: Sequence[Look], columns: Sequence[int]) -> list[tuple[int, ...]]:
    """The line's own mass, those before and after it, and how far and past what it is to the greatest."""
    masses = _masses(looks, columns)
    total = max(1, sum(mass.columns for mass in masses))
    greatest = max(masses, key=lambda mass: (mass.columns, -mass.lines[0]), default=None)
    first, last = (greatest.lines[0], greatest.lines[-1]) if greatest else (0, len(looks) - 1)
    cues = [0, *accumulate(int(look.kind is not None) for look in looks)]
    shorts = [0, *accumulate(int(look.columns < _SHORT and not look.ends) for look in looks)]
    sums = [0, *accumulate(mass.columns for mass in masses)]
    of_line = {number: place for place, mass in enumerate(masses) for number in mass.lines}
    rows: list[tuple[int, ...]] = []
    passed = 0
    for number in range(len(looks)):
        place = of_line.get(number)
        passed = passed if place is None else place + 1
        mine = masses[place] if place is not None else None
        edge, sign = (first, -1) if number < first else (last + 1, 1)
        away = number - first if number < first else max(0, number - last)
        between = 0 if first <= number <= last else sign
        rows.append((
            100 * mine.columns // total if mine else -1,
            100 * sums[passed - (mine is not None)] // total, 100 * (sums[-1] - sums[passed]) // total,
            min(len(mine.lines), 60) if mine else -1, min(mine.median, 900) if mine else -1,
            max(-99, min(99, away)),
            max(-30, min(30, between * abs(cues[number] - cues[edge]))),
            max(-60, min(60, between * abs(shorts[number] - shorts[edge]))),
        ))  # fmt: skip
    return rows


def _masses(looks: Sequence[Look], columns: Sequence[int]) -> list[_Mass]:
    runs: list[list[int]] = []
    for number, look in enumerate(looks):
        if look.is_prose:
            if runs and number - runs[-1][-1] <= _GAP:
                runs[-1].append(number)
            else:
                runs.append([number])
    return [
        _Mass(tuple(run), sum(columns[i] for i in run), median_low([looks[i].columns for i in run])) for run in runs
    ]


def _to_article(number: int, article: Stretch) -> tuple[int, ...]:
    return (
        article.start <= number < article.end,
        max(-_FAR, min(_FAR, number - article.start)),
        max(-_FAR, min(_FAR, article.end - 1 - number)),
    )


def _past(looks: Sequence[Look], own: Sequence[Own]) -> list[tuple[int, ...]]:
    """How long ago, and how often, something was there."""
    heads = [is_head(look) for look in looks]
    ahead, site = sum(heads), sum(row.site for row in own)
    related = comments = closing = long = head = -_FAR
    ended = stamped = headed = spoken = 0
    rows: list[tuple[int, ...]] = []
    for number, look in enumerate(looks):
        ended += is_end(look.bare)
        stamped += bool(look.stamps)
        ahead -= heads[number]
        rows.append((
            *(min(_FAR, number - last) for last in (related, comments, closing, long, head)),
            min(headed, 20), min(ahead, 20), min(ended, 5), min(stamped, 5),
            min(spoken, 50), min(site - spoken - own[number].site, 50),
        ))  # fmt: skip
        spoken += own[number].site
        headed += heads[number]
        related = number if look.kind == "related" else related
        comments = number if look.kind == "comments" else comments
        closing = number if look.kind in _CLOSING and long > -_FAR else closing
        long = number if look.columns >= _LONG else long
        head = number if heads[number] else head
    return rows


def is_head(look: Look) -> bool:
    """What stands above a comment or a teaser: who, or when."""
    if look.ends or look.columns > 90:
        return False
    return bool(look.stamps) or is_age(look) or (look.words <= 8 and look.plain.endswith((":", "：")))
