"""A sentence's dateline: "LEEDS, England, Jan. 13 (Agency) – …". What stands in it dates the text and no event."""

from __future__ import annotations

import re
from functools import lru_cache

_DATELINE = re.compile(
    r"[^\W\d_a-zß][\w .'’-]{1,30}"  # the place
    r"(?P<more>(?:, [^–—:;!?()]{2,45}?)?)"  # its country, the day
    r"(?P<agency>(?:\s?[(/][^()/]{2,40}[)/])?)"
    r"(?:\s(?:[–—]|--?)|\.\s?[–—-]+)\s+(?=[^\W\d_a-zß])"
)
MEMORY = 1_000
# Sentences remembered: each is asked about for its events and for their titles.
_DASH = re.compile(r"\s[–—-]")


@lru_cache(MEMORY)
def dateline_end(sentence: str, own: re.Pattern[str] | None = None) -> int:
    """Where the text begins behind a dateline, also one as the language writes it by itself (`own`); 0 where there is
    none."""
    head = sentence[:120]
    if own and (found := own.match(head)):
        return found.end()
    match = _DATELINE.match(head) if any(map(head.__contains__, "–—-")) and _DASH.search(head) else None
    if not match:
        return 0
    is_dated = any(char.isdigit() for char in match["more"])
    return match.end() if is_dated or match["agency"] or sentence[:3].isupper() else 0
