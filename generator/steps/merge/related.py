"""Which sources may tell of one event at all, where a folder holds texts of many topics."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.steps.merge.same import Telling

_MANY = 12
# Sources; a folder of fewer is about one topic.
_SHARE, _FEW = 10, 4
# A key that more than one in so many sources has, and more than so many, says nothing of what they are about.
_ENOUGH = 5
# Such keys in common, or one name, however many have it. Of 115 sources of 19 topics in one folder 143 pairs met
# between topics and 371 within them, now 43 and 381; in folders of three topics it was 44 and 421, now 10 and 409; of
# six 79 and 412, now 8 and 397.


class Related:
    """All sources, by whom they name and what few of them say."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        said: dict[str, set[str]] = defaultdict(set)
        for telling in tellings:
            said[telling.source].update(telling.traits.keys)
        counts = Counter(key for keys in said.values() for key in keys)
        most = max(_FEW, len(said) // _SHARE)
        self._are_of_one = len(said) < _MANY
        self._rare = {source: {key for key in keys if counts[key] <= most} for source, keys in said.items()}
        self._named = {source: {key for key in keys if key.startswith("name:")} for source, keys in said.items()}

    def are(self, one: str, other: str) -> bool:
        """Do two sources name one and the same, or have enough else in common?"""
        if self._are_of_one or one == other or not self._named[one].isdisjoint(self._named[other]):
            return True
        return len(self._rare[one] & self._rare[other]) >= _ENOUGH
