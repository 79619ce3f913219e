"""Do two texts tell an act in common, in whatever languages?"""

from __future__ import annotations

from generator.steps.merge.kin import are_kin
from generator.steps.merge.vocabulary import vocabulary


def tell_one_act(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether a word for an act of one is in the class of one of the other, or in a class that may mean the same."""
    ones, others = _acts(text, language), _acts(other, other_language)
    return not ones.isdisjoint(others) or are_kin(ones, others)


def _acts(text: str, language: str) -> frozenset[str]:
    return frozenset(key for key in vocabulary(language).read(text)[0] if key.startswith("act:"))
