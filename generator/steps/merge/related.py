"""Which sources may tell of one event at all, where a folder holds texts of many topics."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.steps.merge.same import Telling

_MANY = 12
# Sources; a folder of fewer is about one topic.
_SHARE = 10
# A key that more than one in so many sources has says nothing of what they are about.
_ENOUGH = 4
# Such keys in common. Of 85 sources of 19 topics 41 pairs of tellings were joined between topics, and 6 with this; 279
# of 282 right ones are left. With 3 it is 17 and 283, with 5 it is 6 and 262.


class Related:
    """All sources, by what few of them say."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        said: dict[str, set[str]] = defaultdict(set)
        for telling in tellings:
            said[telling.source].update(telling.traits.keys)
        counts = Counter(key for keys in said.values() for key in keys)
        most = max(2, len(said) // _SHARE)
        self._are_few = len(said) < _MANY
        self._said = {source: {key for key in keys if counts[key] <= most} for source, keys in said.items()}

    def are(self, one: str, other: str) -> bool:
        """Do two sources have enough in common?"""
        return self._are_few or one == other or len(self._said[one] & self._said[other]) >= _ENOUGH
