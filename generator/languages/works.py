"""Years that own a work, which they date and nothing else: "1972’s “The Tide”"."""

from __future__ import annotations

import re

from generator.model import Span

_OWNING = ("’s", "'s")
_WORK = re.compile(r" [“\"‘'«]?[^\W\d_a-z]")


def is_year_of_work(text: str, span: Span) -> bool:
    """Whether a time is a bare year in the genitive before a name or a quoted title."""
    words = text[span.start : span.end]
    return words.endswith(_OWNING) and words[:-2].isdigit() and _WORK.match(text, span.end) is not None
