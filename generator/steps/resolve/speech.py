"""Who speaks when: inside a quotation, "today" is the day on which it was spoken, if that was said just before."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from generator.almanac.period import Period

REACH = 200
"""Characters before a quotation in which its day may stand: the sentence that leads to it."""
LONGEST = 1500
"""Characters of a quotation; what opens and does not close before is none."""
_QUOTATION = re.compile(
    "|".join(
        f"{opening}[^{closing}\n]{{1,{LONGEST}}}[{closing}]"
        for opening, closing in (("“", "”"), ("„", "“”"), ('"', '"'), ("«", "»"), ("»", "«"), ("「", "」"), ("‹", "›"))
    )
    + f"|``[^`\n]{{1,{LONGEST}}}?''"  # as agencies wrote them
)


@dataclass(slots=True)
class Speeches:
    """The quotations of a text, and the day that was told before each."""

    text: str
    _starts: list[int] = field(init=False)
    _ends: list[int] = field(init=False)
    _day: tuple[int, Period] | None = None
    """The last day told outside of quotations, and where its words end."""
    _spoken: tuple[int, Period | None] = (-1, None)
    """Where the quotation begins that was asked for last, and its day."""

    def __post_init__(self) -> None:
        spans = [quotation.span() for quotation in _QUOTATION.finditer(self.text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def day_of(self, offset: int) -> Period | None:
        """The day on which the quotation around an offset was spoken; None outside of one, or where it is not told."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._ends[index]:
            return None
        start = self._starts[index]
        if self._spoken[0] != start:
            told = self._day
            near = told is not None and 0 <= start - told[0] <= REACH and "\n" not in self.text[told[0] : start]
            self._spoken = start, told[1] if told and near else None
        return self._spoken[1]

    def end_of(self, offset: int) -> int | None:
        """Where the quotation around an offset ends."""
        index = bisect_right(self._starts, offset) - 1
        return self._ends[index] if index >= 0 and offset < self._ends[index] else None

    def tell(self, end: int, day: Period) -> None:
        """Take note of a day that was told."""
        index = bisect_right(self._starts, end - 1) - 1
        if index < 0 or end > self._ends[index]:
            self._day = end, day
