"""Hours that two sources give for one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from generator.model import Article, Citation, Conflict, listed, overlapping, phrase

_CLOCK = re.compile(r"T(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)")
_DAY, _HOUR = 24 * 60, 60
_FARTHEST_ZONE = 13 * 60
# Minutes. Hours farther apart than one are of two moments of the event, unless they differ by the clocks of two places.


def clock_of(article: Article, citation: Citation) -> int | None:
    """The minute of the day at which a citation sets its event: of its words of time, else the one of its sentence."""
    for span in (citation.expression, citation.span):
        read = overlapping(article.readings, span, lambda reading: reading.mention.span) if span else ()
        found = {match.group(): match for each in read if (match := _CLOCK.search(each.value))}
        if len(found) == 1:
            (match,) = found.values()
            return int(match["hour"]) * _HOUR + int(match["minute"])
    return None


def of_clocks(citations: Sequence[Citation], clocks: Mapping[int, int]) -> Iterator[Conflict]:
    """Of citations that tell a fact; `clocks` has the minute of those that name one. The same two hours once."""
    naming: dict[tuple[int, int], dict[int, None]] = defaultdict(dict)
    for (i, one), (j, other) in combinations(sorted(clocks.items()), 2):
        if citations[i].source != citations[j].source and _may_be_one(one, other):
            naming[min(one, other), max(one, other)].update({i: None, j: None})
    for (one, other), indices in sorted(naming.items()):
        said = listed((_shown(one), _shown(other)))
        note = phrase("the sources give {what}", what=said)
        if _is_zone(one, other):
            note = phrase("the sources give {what}, perhaps by the clocks of two places", what=said)
        yield Conflict("date", tuple(sorted(indices)), note)


def _may_be_one(one: int, other: int) -> bool:
    """Is it one moment, that two sources set an hour apart at most, or by the clocks of two places?"""
    return 0 < _apart(one, other) <= (_FARTHEST_ZONE if _is_zone(one, other) else _HOUR)


def _is_zone(one: int, other: int) -> bool:
    return _apart(one, other) % _HOUR == 0


def _apart(one: int, other: int) -> int:
    """Minutes, over midnight too."""
    return min((one - other) % _DAY, (other - one) % _DAY)


def _shown(minute: int) -> str:
    return f"{minute // _HOUR}:{minute % _HOUR:02}"
