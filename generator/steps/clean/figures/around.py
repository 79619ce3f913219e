"""What a line's neighbours measure: the nearest two, and all within three and eight lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import add

from generator.steps.clean.figures.line import Own
from generator.steps.clean.look import Look

NAMES = (
    "columns-1", "columns-2", "columns+1", "columns+2", "ends-1", "ends+1", "group-1", "group+1", "caption+1",
    "cued-5", "cued+5", "prose-3", "prose+3", "prose-8", "prose+8", "digits-near", "stamps-near", "code-near",
    "site-near", "address-near", "changes", "twin",
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_FAR = 9
# Lines: no figure looks farther.
_TWIN, _NEAR = (15, 320), 2
# Characters of a picture's words, and lines between both. Of 289 such lines that were taken for article in the
# seed-like pages of A and F, 251 were none (November).


def measured(looks: Sequence[Look], own: Sequence[Own]) -> list[tuple[int, ...]]:
    """One row for each look."""
    columns, groups = [row.columns for row in own], [row.group for row in own]
    ends, captions = [int(row.ends) for row in own], [min(row.columns, 200) * row.caption for row in own]
    is_prose = [look.is_prose for look in looks]
    prose = _sums(row.columns if told else 0 for row, told in zip(own, is_prose, strict=True))
    cued = _sums(group > 0 for group in groups)
    digits = _sums(len(_DIGIT.findall(look.plain, 0, 200)) for look in looks)
    stamps = _sums(bool(look.stamps) for look in looks)
    code, site, address = (_sums(getattr(row, name) for row in own) for name in ("code", "site", "address"))
    changes = _sums(a != b for a, b in zip([False, *is_prose], is_prose, strict=False))
    figures = (
        _beside(columns, -1), _beside(columns, -2), _beside(columns, 1), _beside(columns, 2),
        _beside(ends, -1, 0), _beside(ends, 1, 0), _beside(groups, -1), _beside(groups, 1), _beside(captions, 1),
        _within(cued, -5, 0), _within(cued, 1, 6),
        _within(prose, -3, 0), _within(prose, 1, 4), _within(prose, -8, 0), _within(prose, 1, 9),
        _within(digits, -2, 3), _within(stamps, -3, 4), _around(code, 2), _around(site, 3), _around(address, 3),
        _within(changes, -3, 5), _twins(looks),
    )  # fmt: skip
    return list(zip(*figures, strict=True))


def _twins(looks: Sequence[Look]) -> Sequence[int]:
    """1 for a line that says the same as one nearby, or begins with it: the words of a picture, for those who see it
    and for those who do not."""
    bares = [look.bare if _TWIN[0] <= len(look.bare) <= _TWIN[1] else "" for look in looks]
    found = [0] * len(looks)
    for by in range(1, _NEAR + 1):
        for number, (one, other) in enumerate(zip(bares, bares[by:], strict=False)):
            if one and other and (one.startswith(other) or other.startswith(one)):
                found[number] = found[number + by] = 1
    return found


def _beside(values: Sequence[int], by: int, none: int = -1) -> Sequence[int]:
    """For each line the value of the one so many lines below; `none` where the page ends before it."""
    edge = [none] * abs(by)
    return [*edge, *values][: len(values)] if by < 0 else [*values, *edge][by:]


def _sums(values: Iterable[int]) -> Sequence[int]:
    """Of all values above each line, and above lines as far outside of the page as any figure looks."""
    edge = [0] * _FAR
    return [*edge, *accumulate(map(int, chain(values, edge)), initial=0)]


def _within(sums: Sequence[int], first: int, last: int) -> Sequence[int]:
    """For each line the values of the lines from `first` up to `last` below it, as far as there are any."""
    size = len(sums) - 2 * _FAR - 1
    return [below - above for above, below in zip(sums[_FAR + first :][:size], sums[_FAR + last :][:size], strict=True)]


def _around(sums: Sequence[int], reach: int) -> Sequence[int]:
    """For each line the values of as many lines above and below it, without its own."""
    return list(map(add, _within(sums, -reach, 0), _within(sums, 1, reach + 1)))
