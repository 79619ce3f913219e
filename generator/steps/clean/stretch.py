"""Looks to the stretch of lines that is the article, and the strangers within it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.steps.clean.cues import cues, is_end, is_mere_age
from generator.steps.clean.look import Look


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines from `start` up to `end`, less those of `strangers`."""

    start: int
    end: int
    strangers: frozenset[int] = frozenset()
    sure: frozenset[int] = frozenset()
    """Lines that are article for all the cue that they hold."""


def article_of(looks: Sequence[Look]) -> Stretch:
    """The stretch whose lines weigh most together."""
    script = script_of(looks)
    strangers = frozenset(number for number, look in enumerate(looks) if _is_strange(look, script))
    weights = [_weight(look) if number not in strangers else -60.0 for number, look in enumerate(looks)]
    start, end = _heaviest(weights)
    return Stretch(start, end, strangers)


def script_of(looks: Sequence[Look]) -> str:
    """The script of most of the prose."""
    columns = Counter[str]()
    for look in looks:
        columns[look.script] += look.columns * (10 if look.ends else 1)
    return max(columns, key=lambda script: columns[script], default="")


def _is_strange(look: Look, script: str) -> bool:
    """A line in another script than the article is the frame's."""
    return (bool(look.script) and look.script != script and {look.script, script} != {"Hani", "Latn"}) or (
        look.script == "Hani" and script == "Latn"
    )


def _weight(look: Look) -> float:
    if is_end(look.bare):
        return -250.0
    if look.kind:
        return -40.0
    if is_age(look):
        return -70.0
    if look.is_caption:
        return -5.0
    if look.times > 1 and look.columns < 200:
        return -40.0
    if look.is_prose:
        return float(min(look.columns, 240))
    if look.stamps:
        return -20.0
    if look.ends:
        return 0.5 * look.columns
    return 30.0 if look.columns > 140 else -12.0


def is_age(look: Look) -> bool:
    """A relative age at the end of a short line, or alone in one: "Ann Bo 6 hours ago", "il y a 6 heures"."""
    if look.columns > 110 or look.ends:
        return False
    return look.bare.endswith(cues("age").ends) or is_mere_age(look.bare)


def _heaviest(weights: Sequence[float]) -> tuple[int, int]:
    """The first of the stretches with the greatest sum; all lines where none weighs anything."""
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for number, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, number
        total += weight
        if total > best:
            best, best_start, best_end = total, start, number + 1
    return best_start, best_end
