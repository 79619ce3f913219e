"""What a line's neighbours measure: the nearest two, and all within three and eight lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.steps.clean.figures.line import Own
from generator.steps.clean.figures.windows import around, beside, sums, within
from generator.steps.clean.look import Look

NAMES = (
    "columns-1", "columns-2", "columns+1", "columns+2", "ends-1", "ends+1", "group-1", "group+1", "caption+1",
    "cued-5", "cued+5", "prose-3", "prose+3", "prose-8", "prose+8", "digits-near", "stamps-near", "code-near",
    "site-near", "address-near", "changes", "twin",
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_TWIN, _NEAR = (15, 320), 2
# Characters of a picture's words, and lines between both. Of 289 such lines that were taken for article in the
# seed-like pages of A and F, 251 were none (November).


def measured(looks: Sequence[Look], own: Sequence[Own]) -> list[tuple[int, ...]]:
    """One row for each look."""
    columns, groups = [row.columns for row in own], [row.group for row in own]
    ends, captions = [int(row.ends) for row in own], [min(row.columns, 200) * row.caption for row in own]
    is_prose = [look.is_prose for look in looks]
    prose = sums(row.columns if told else 0 for row, told in zip(own, is_prose, strict=True))
    cued = sums(group > 0 for group in groups)
    digits = sums(len(_DIGIT.findall(look.plain, 0, 200)) for look in looks)
    stamps = sums(bool(look.stamps) for look in looks)
    code, site, address = (sums(getattr(row, name) for row in own) for name in ("code", "site", "address"))
    changes = sums(a != b for a, b in zip([False, *is_prose], is_prose, strict=False))
    figures = (
        beside(columns, -1), beside(columns, -2), beside(columns, 1), beside(columns, 2),
        beside(ends, -1, 0), beside(ends, 1, 0), beside(groups, -1), beside(groups, 1), beside(captions, 1),
        within(cued, -5, 0), within(cued, 1, 6),
        within(prose, -3, 0), within(prose, 1, 4), within(prose, -8, 0), within(prose, 1, 9),
        within(digits, -2, 3), within(stamps, -3, 4), around(code, 2), around(site, 3), around(address, 3),
        within(changes, -3, 5), _twins(looks),
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
