"""Who speaks when: inside a quotation, "today" is the day on which it was spoken, if that was said just before."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.almanac.period import Period
from generator.languages.quotations import Quotations

REACH = 200
"""Characters before a quotation in which its day may stand: the sentence that leads to it."""


@dataclass(slots=True)
class Speeches:
    """The quotations of a text, and the day that was told before each."""

    text: str
    _quotations: Quotations = field(init=False)
    _day: tuple[int, Period] | None = None
    """The last day told outside of quotations, and where its words end."""
    _spoken: tuple[int, Period | None] = (-1, None)
    """Where the quotation begins that was asked for last, and its day."""

    def __post_init__(self) -> None:
        self._quotations = Quotations(self.text)

    def day_of(self, offset: int) -> Period | None:
        """The day on which the quotation around an offset was spoken; None outside of one, or where it is not told."""
        quotation = self._quotations.around(offset)
        if quotation is None:
            return None
        start = quotation[0]
        if self._spoken[0] != start:
            told = self._day
            near = told is not None and 0 <= start - told[0] <= REACH and "\n" not in self.text[told[0] : start]
            self._spoken = start, told[1] if told and near else None
        return self._spoken[1]

    def end_of(self, offset: int) -> int | None:
        """Where the quotation around an offset ends."""
        quotation = self._quotations.around(offset)
        return quotation[1] if quotation else None

    def tell(self, end: int, day: Period) -> None:
        """Take note of a day that was told."""
        if self._quotations.around(end - 1) is None:
            self._day = end, day
