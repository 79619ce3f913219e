"""What a line's neighbours measure: the nearest two, and all within three and eight lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate

from generator.steps.clean.figures.line import Own
from generator.steps.clean.look import Look

NAMES = (
    "columns-1", "columns-2", "columns+1", "columns+2", "ends-1", "ends+1", "group-1", "group+1", "caption+1",
    "cued-5", "cued+5", "prose-3", "prose+3", "prose-8", "prose+8", "digits-near", "stamps-near", "code-near",
    "site-near", "address-near", "changes",
)  # fmt: skip
_DIGIT = re.compile(r"\d")


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
    return [
        (
            _at(columns, i - 1), _at(columns, i - 2), _at(columns, i + 1), _at(columns, i + 2),
            max(0, _at(ends, i - 1)), max(0, _at(ends, i + 1)),
            _at(groups, i - 1), _at(groups, i + 1), _at(captions, i + 1),
            _sum(cued, i - 5, i), _sum(cued, i + 1, i + 6),
            _sum(prose, i - 3, i), _sum(prose, i + 1, i + 4), _sum(prose, i - 8, i), _sum(prose, i + 1, i + 9),
            _sum(digits, i - 2, i + 3), _sum(stamps, i - 3, i + 4), _sum(code, i - 2, i) + _sum(code, i + 1, i + 3),
            _sum(site, i - 3, i) + _sum(site, i + 1, i + 4),
            _sum(address, i - 3, i) + _sum(address, i + 1, i + 4), _sum(changes, i - 3, i + 5),
        )
        for i in range(len(looks))
    ]  # fmt: skip


def _sums(values: Iterable[int]) -> list[int]:
    return [0, *accumulate(map(int, values))]


def _at(values: Sequence[int], number: int) -> int:
    return values[number] if 0 <= number < len(values) else -1


def _sum(sums: Sequence[int], first: int, last: int) -> int:
    """Of the values from `first` up to `last`, as far as there are any."""
    size = len(sums) - 1
    return sums[max(0, min(last, size))] - sums[max(0, min(first, size))]
