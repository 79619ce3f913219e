"""Where a text quotes: the stretches between quotation marks of many languages."""

from __future__ import annotations

import re
from bisect import bisect_right

LONGEST = 1500
"""Characters of a quotation; what opens and does not close before is none."""
_QUOTATION = re.compile(
    "|".join(
        f"{opening}[^{closing}\n]{{1,{LONGEST}}}[{closing}]"
        for opening, closing in (("“", "”"), ("„", "“”"), ('"', '"'), ("«", "»"), ("»", "«"), ("「", "」"), ("‹", "›"))
    )
    + f"|``[^`\n]{{1,{LONGEST}}}?''"  # as agencies wrote them
)


class Quotations:
    """The quotations of a text, in its order."""

    def __init__(self, text: str) -> None:
        self._spans = [quotation.span() for quotation in _QUOTATION.finditer(text)]
        self._starts = [start for start, _ in self._spans]

    def around(self, offset: int) -> tuple[int, int] | None:
        """Where the quotation around an offset begins and ends; None outside of one."""
        index = bisect_right(self._starts, offset) - 1
        return self._spans[index] if index >= 0 and offset < self._spans[index][1] else None
