"""Who ended it, and how: citations of one event that name acts of which only one can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from generator.languages import load
from generator.model import Article, Citation, Conflict, phrase


def of_acts(citations: Sequence[Citation], articles: Mapping[str, Article]) -> Iterator[Conflict]:
    """ "Walked away" of one source against "was turned down" of another, "resigned" against "was sacked".

    Sentences that tell when it was are held against each other, and none that has both.
    """
    sides = {
        number: _sides(citation.quote, articles[citation.source].document.language)
        for number, citation in enumerate(citations)
        if citation.when and citation.status == "past"
    }
    shown: set[str] = set()
    for one, other in combinations(sides, 2):
        if citations[one].source == citations[other].source:
            continue
        for pair, side in sides[one].items():
            if sides[other].get(pair, side) != side and pair not in shown:
                shown.add(pair)
                yield Conflict("fact", (one, other), phrase("the sources tell it otherwise"))


def _sides(quote: str, language: str) -> dict[str, str]:
    """Of each pair of opposites: the side that the words are on, if they are on one."""
    found = {
        pair: [side for side, pattern in sides.items() if pattern.search(quote)]
        for pair, sides in _opposites(language).items()
    }
    return {pair: sides[0] for pair, sides in found.items() if len(sides) == 1}


@cache
def _opposites(language: str) -> dict[str, dict[str, re.Pattern[str]]]:
    pairs = load(language).tables.get("merge", {}).get("opposites", {})
    return {
        pair: {side: re.compile(pattern, re.IGNORECASE) for side, pattern in sides.items()}
        for pair, sides in pairs.items()
    }
