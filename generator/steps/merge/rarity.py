"""Keys to how much it says that two events share one."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from generator.steps.merge.traits import Traits


class Rarity:
    """How much it says that two events share a key: nothing for what happens all the time, 1 for what does once.

    Counted in dates, not in tellings: five texts that tell one thing of one day do not make it common.
    """

    def __init__(self, dated: Iterable[tuple[Traits, int]]) -> None:
        dates: dict[str, dict[int, None]] = defaultdict(dict)
        everywhere: dict[int, None] = {}
        for traits, first in dated:
            everywhere[first] = None
            for key in traits.keys:
                dates[key][first] = None
        self._dates = max(len(everywhere), _FEWEST)
        self._counts = {key: len(days) for key, days in dates.items()}
        self._most: dict[str, float] = {}

    def of(self, key: str) -> float:
        rare = max(0.0, 1.0 - math.log(self._counts.get(key, 1)) / math.log(self._dates))
        return min(rare, self._most.get(key, 1.0))

    def within(self, sentences: Sequence[Traits]) -> Rarity:
        """The rarity of keys in a text of these sentences: what each second one names tells none from the others."""
        found = Rarity(())
        found._dates, found._counts = self._dates, self._counts
        counts = Counter(key for traits in sentences for key in traits.keys)
        found._most = {
            key: 1.0 - math.log(count) / math.log(max(len(sentences), _FEWEST_IN_TEXT)) for key, count in counts.items()
        }
        return found


_FEWEST, _FEWEST_IN_TEXT = 20, 8
# Dates, and sentences of a text, below which rarity says little; three texts about one thing share everything.
