"""How many events each year has, on a true axis: empty years stand in it too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.writers.years import Year

MOST = 60
# Bars. At 1,220 pixels, the widest that the page's column becomes, each is 20 pixels wide; more cannot be hit with a
# finger on a screen that scrolls them.
TICKS, MAIN_TICKS = 36, 24
# Names of years side by side: "2024" takes 26 to 32 pixels, as the font is. On a wide screen the bars have 1,220
# pixels; on the narrowest on which they do not scroll 930, and there only the main ones are shown.
WIDTHS = (1, 2, 5, 10, 25, 50, 100, 250, 500, 1000)
"""Years a bar may stand for."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch of the axis."""

    label: str
    tick: str
    """What stands below it; empty where there is no room, or nothing to point at."""
    is_main: bool
    """The tick has room on a narrow screen too."""
    events: int
    height: str
    """From 0 to 1, as CSS reads it."""
    href: str | None


def bars(groups: Sequence[Year], hrefs: Mapping[str, str]) -> tuple[Bar, ...]:
    """Newest first, as the timeline itself is; none where all events lie in one year."""
    if len({group.first for group in groups}) < 2:
        return ()
    first, last = min(group.first for group in groups), max(group.first for group in groups)
    width = next((width for width in WIDTHS if (last - first) // width < MOST), (last - first) // MOST + 1)
    return _bars(groups, hrefs, width, last // width - first // width + 1)


def _bars(groups: Sequence[Year], hrefs: Mapping[str, str], width: int, number: int) -> tuple[Bar, ...]:
    last = max(group.first for group in groups) // width
    within: list[list[Year]] = [[] for _ in range(number)]
    for group in groups:
        within[last - group.first // width].append(group)
    most = max(_count(held) for held in within)
    filled = [bool(held) for held in within]
    ticks, main_ticks = _ticks(filled, TICKS), _ticks(filled, MAIN_TICKS)
    return tuple(
        Bar(
            label=_label((last - index) * width, width),
            tick=str((last - index) * width) if index in ticks else "",
            is_main=index in main_ticks,
            events=_count(held),
            height=f"{_count(held) / most:.3f}",
            href=hrefs[held[0].key] if held else None,
        )
        for index, held in enumerate(within)
    )


def _ticks(filled: Sequence[bool], most: int) -> frozenset[int]:
    """Which bars are named: those with events, as far apart as their names are wide."""
    apart = len(filled) // most + 1
    named: list[int] = []
    for index, has_events in enumerate(filled):
        if has_events and (not named or index - named[-1] >= apart):
            named.append(index)
    return frozenset(named)


def _count(groups: Sequence[Year]) -> int:
    return sum(len(group.events) for group in groups)


def _label(start: int, width: int) -> str:
    return str(start) if width == 1 else f"{start} – {start + width - 1}"
