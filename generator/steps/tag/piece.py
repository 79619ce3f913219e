"""What a rule found, before it is joined with its neighbours; and what all makers of meanings use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.meaning import Clock, Meaning, Modified

Said = Mapping[str, Any]
"""What the slots of a match hold, over what the rule says for all its matches."""
ROUGH = ("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE")


@dataclass(frozen=True, slots=True)
class Head:
    """Words that only modify what stands beside them: "the end of", "about"."""

    mod: str

    @property
    def is_rough(self) -> bool:
        return self.mod in ROUGH


@dataclass(frozen=True, slots=True)
class Member:
    """A number that is a date only if one of the same list stands beside it: "24 and 25 April", "1954-59"."""

    day: int | None = None
    year: int | None = None
    """Two digits have the century of the neighbour."""


Piece = tuple[int, int, str, Meaning | Head | Member]
"""Start, end, rule, and what it says."""


def parted(meaning: Meaning, said: Said) -> Meaning:
    """With a time of day ("Friday evening") or a part ("early May"), where one was said."""
    if (part := said.get("daypart")) is not None:
        meaning = Clock(part=part, of=meaning)
    if (mod := said.get("mod")) is not None:
        meaning = Modified(mod, meaning)
    return meaning


def section_of(said: Said) -> Any:
    """The quarter, half or season that the words name, as TIMEX3 writes it."""
    if (section := said.get("section")) is not None:
        return section
    for letter, kind in (("Q", "quarter"), ("H", "half")):
        if kind in said and isinstance(said[kind], int):
            return f"{letter}{said[kind]}"
    return None
