"""Two tellings: are they of one event? Dates decide what may be, shared rare traits decide what is."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Event
from generator.steps.merge.days import Days
from generator.steps.merge.folding import has_han
from generator.steps.merge.traits import Rarity, Traits

_WEIGHTS = {"name": 1.0, "figure": 1.2, "act": 1.0, "thing": 0.6, "word": 0.45}
_SMALL_COUNT = 0.35
# "three" says little, "1,140" much.
_MOST_WORDS = 1.2
# All shared words together weigh at most this: long sentences share many by chance.
_OTHER_NAMES = 0.8
# Taken off where both name somebody, in one script, and nobody in common: an act of a day is done by many.
_OTHER_ACT = 0.45
# Taken off where both name acts and none in common.


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as one source tells it."""

    event: Event
    source: str
    traits: Traits
    days: Days

    @property
    def id(self) -> str:
        return self.event.id


def evidence(one: Traits, other: Traits, rarity: Rarity) -> float:
    """How much speaks for one event, whatever the dates; 1 is about one rare name in common."""
    total = shared_words = 0.0
    shared_names = False
    for key, strength in one.keys.items():
        if key not in other.keys:
            continue
        kind, _, text = key.partition(":")
        weight = _WEIGHTS[kind] * rarity.of(key) * min(strength, other.keys[key])
        if kind == "word":
            shared_words += weight
            continue
        if kind == "figure" and text.isdigit() and int(text) <= 12:
            weight *= _SMALL_COUNT
        shared_names = shared_names or kind in ("name", "figure")
        total += weight
    total += min(shared_words, _MOST_WORDS)
    if _do_others(one, other):
        total -= _OTHER_ACT
    if not shared_names and _name_others(one, other):
        total -= _OTHER_NAMES
    return total


def contradict(one: Traits, other: Traits) -> bool:
    """Do they name other people, or other acts?"""
    return _do_others(one, other) or (not _shared(one, other, "name:") and _name_others(one, other))


def _shared(one: Traits, other: Traits, kind: str) -> bool:
    return any(key.startswith(kind) and key in other.keys for key in one.keys)


def _do_others(one: Traits, other: Traits) -> bool:
    ones, others = one.of_kind("act:"), other.of_kind("act:")
    return bool(ones and others) and not any(act in others for act in ones)


def _name_others(one: Traits, other: Traits) -> bool:
    """Do both name somebody? Names in two scripts cannot tell."""
    ones, others = one.of_kind("name:"), other.of_kind("name:")
    return any(has_han(name) == has_han(rival) for name in ones for rival in others)


def threshold(one: Days, other: Days) -> float | None:
    """The evidence that two dates ask for; None where they cannot be of one event."""
    finer, coarser = sorted((one.length, other.length))
    if not one.meets(other):
        return _NEXT_DAY if coarser == 1 and one.gap(other) <= _NEAR else None
    if finer == coarser:
        return _EQUAL_DAY if finer == 1 else _EQUAL_COARSE
    return next(asked for longest, asked in _NESTED if coarser <= longest)


_EQUAL_DAY, _EQUAL_COARSE = 1.0, 1.2
_NESTED = ((31, 1.2), (184, 1.4), (366, 1.6), (10**9, 1.9))
# By the days of the coarser one: the longer it is, the more else happened in it.
_NEXT_DAY, _NEAR = 2.2, 2
# Sources err by a day or two; then much else must agree.
