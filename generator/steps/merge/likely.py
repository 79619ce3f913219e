"""Pairs of tellings that may be of one event, and by how much the evidence is more than what is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from generator.steps.merge.reference import VAGUE
from generator.steps.merge.related import Related
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling, threshold
from generator.steps.merge.traits import CORE

Pair = tuple[float, str, str]
"""The smaller the number, the surer; then the two ids, the smaller first."""

_CROWD = 60
# A key that more tellings share than this proposes no pairs over all dates: it is the topic, not an event of it.
_FULLEST = 5
# Of a crowd on one day, the tellings with most traits that all others are held against.
LEAST = 0.2
"""However clearly the dates speak, this much must be told alike, about one word that few dates have; but where nobody
tells the time twice any one will do."""
_SAME_TEXT, _SAME_TEXT_COARSE, _YEAR = 1.6, 3.0, 365
# Times the evidence, for two tellings of one source: a text seldom tells a thing twice, and of one year it tells much.


def likely_pairs(by_id: Mapping[str, Telling], rivals: Rivals) -> Iterator[Pair]:
    """Those with more evidence than their dates ask for; of times longer than a day only those of related sources."""
    related = Related(list(by_id.values()))
    for one, other in sorted(_proposed(by_id)):
        if are_of_one_sentence(by_id[one], by_id[other]):
            continue
        is_day = by_id[one].days.is_exact and by_id[other].days.is_exact
        if not is_day and not related.are(by_id[one].source, by_id[other].source):
            continue
        told = margin(by_id[one], by_id[other], rivals)
        if told is not None and told >= 0:
            yield -told, one, other


def are_of_one_sentence(one: Telling, other: Telling) -> bool:
    """Are both made from it?"""
    return one.source == other.source and one.event.citations[0].span.overlaps(other.event.citations[0].span)


def margin(one: Telling, other: Telling, rivals: Rivals) -> float | None:
    """By how much the evidence is more than what is asked; None where the times rule it out."""
    asked = threshold(one, other)
    if asked is None:
        return None
    if one.source == other.source:
        # What stands around them is the same for many sentences of a text.
        if one.is_entry != other.is_entry:
            return rivals.evidence(one, other) - asked
        is_coarse = max(one.days.length, other.days.length) >= _YEAR
        factor = _SAME_TEXT_COARSE if is_coarse else 1.0 if _tell_one_deed(one, other) else _SAME_TEXT
        return rivals.evidence(one, other, least=CORE) - asked * factor
    if not rivals.contradict(one, other):
        bonus = rivals.bonus(one, other)
        asked = max(LEAST if bonus < asked else 0.0, asked - bonus)
    told = rivals.evidence(one, other) - asked
    if told >= 0 and one.days.gap(other.days) and (_do_other_things(one, other) or rivals.has_nearer(one, other)):
        return None
    return told


def _do_other_things(one: Telling, other: Telling) -> bool:
    """Do both tell acts, and none in common? Of times that do not meet a taking and a leaving of office are two."""
    return bool(one.traits.acts and other.traits.acts) and not any(act in other.traits.acts for act in one.traits.acts)


def _tell_one_deed(one: Telling, other: Telling) -> bool:
    """Do both name one who did one act, in times that meet? Then a text tells it twice. A place does nothing."""
    core = [key for key, strength in one.traits.keys.items() if strength == other.traits.keys.get(key) == CORE]
    is_act = any(key in other.traits.acts for key in core if key not in VAGUE)
    return (
        is_act
        and any(key.startswith("name:") and key not in one.traits.places for key in core)
        and one.days.meets(other.days)
    )


def are_apart(one: Telling, other: Telling, rivals: Rivals) -> bool:
    """Do they contradict each other, with less that speaks for them than their times ask for?"""
    if not rivals.contradict(one, other):
        return False
    told = margin(one, other, rivals)
    return told is None or told < 0


def are_unlike(one: Telling, other: Telling, rivals: Rivals) -> bool:
    """Do they contradict each other, or have next to nothing in common?"""
    if are_apart(one, other, rivals):
        return True
    if rivals.evidence(one, other) >= LEAST:
        return False
    told = margin(one, other, rivals)
    return told is None or told < 0


def _proposed(by_id: Mapping[str, Telling]) -> set[tuple[str, str]]:
    """Pairs that share a key which few have; of the many that share a key on one day, each with the fullest ones."""
    rare: dict[str, list[str]] = defaultdict(list)
    daily: dict[tuple[int, str], list[str]] = defaultdict(list)
    for id_, telling in by_id.items():
        for key in telling.traits.keys:
            rare[key].append(id_)
            if telling.days.is_exact:
                daily[telling.days.first, key].append(id_)
    pairs = {pair for ids in rare.values() if len(ids) <= _CROWD for pair in combinations(ids, 2)}
    for ids in daily.values():
        fullest = sorted(ids, key=lambda id_: (-len(by_id[id_].traits.keys), id_))[:_FULLEST]
        among = ids if len(ids) <= _CROWD else fullest
        pairs.update((min(one, other), max(one, other)) for one in among for other in ids if one != other)
    return pairs
