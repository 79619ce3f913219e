"""Two tellings: are they of one event? Dates decide what may be, shared rare traits decide what is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from generator.model import Event
from generator.steps.merge.days import Days, agree_but_for_year, days, has_assumed_year
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.kin import are_kin
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.traits import CORE, Traits

_WEIGHTS = {"name": 1.0, "figure": 1.2, "act": 1.0, "thing": 0.6, "word": 0.45}
_SMALL_COUNT = 0.35
# "three" says little, "1,140" much.
_MOST_WORDS = 1.2
# All shared words together weigh at most this: long sentences share many by chance.
_WHOLE, _LITTLE = 0.6, 0.25
# Added where both tell all that one of them tells, which must weigh as much as this.
_OTHER_NAMES = 0.8
# Taken off where both name somebody, in one script, and nobody in common: an act of a day is done by many.
_OTHER_ACT, _KIN = 0.9, 0.15
# Taken off where both name acts and none in common; added where these may be one act. With 0.3 six of 28 marked sets
# change and four for the worse, with 0.15 one, for the better (November 2026).


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as one source tells it."""

    event: Event
    source: str
    traits: Traits
    days: Days
    is_entry: bool = False
    """Of a list, which often tells again in brief what the text around it tells."""
    age: int = 0
    """Days from the end of its time to the writing of its text; 0 or less where it tells news or plans."""

    @property
    def id(self) -> str:
        return self.event.id


def evidence(one: Traits, other: Traits, rarity: Rarity, least: float = 0.0) -> float:
    """How much speaks for one event, whatever the dates; 1 is about one rare name in common.

    Traits weaker than `least` are left out.
    """
    total = shared_words = 0.0
    shared_names = False
    for key, strength in one.keys.items():
        if key not in other.keys or min(strength, other.keys[key]) < least:
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
    elif _are_kin_only(one, other):
        total += _KIN
    if not shared_names:
        total -= _OTHER_NAMES * _strangeness(one, other, rarity)
    return total


def content(traits: Traits, rarity: Rarity) -> dict[str, float]:
    """The things, words and figures of the event itself, and what each weighs."""
    kinds = ((key.partition(":")[0], key) for key, strength in traits.keys.items() if strength == CORE)
    return {key: _WEIGHTS[kind] * rarity.of(key) for kind, key in kinds if kind in ("figure", "thing", "word")}


def fullness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """What speaks for two dated tellings of these contents: the share of the lesser one that both have.

    "Richtfest" in a chronicle is all that it tells.
    """
    shared = sum(one[key] for key in one.keys() & other.keys())
    return _WHOLE * shared / max(_LITTLE, min(sum(one.values()), sum(other.values())))


def contradict(one: Traits, other: Traits, rarity: Rarity) -> bool:
    """Do they tell other acts, or of others?"""
    if _do_others(one, other):
        return True
    return not one.shares(other, "name") and _strangeness(one, other, rarity) > _STRANGE


_STRANGE = 0.5


def _do_others(one: Traits, other: Traits) -> bool:
    ones, others = ([act for act in traits.acts if act not in _PHASES] for traits in (one, other))
    if not (ones and others) or _has_any(other, ones) or _has_any(one, others):
        return False
    return not are_kin(ones, others)


def _are_kin_only(one: Traits, other: Traits) -> bool:
    """Do they tell acts that may be one, and none that is?"""
    return not any(act in other.acts for act in one.acts) and are_kin(one.acts, other.acts)


def _has_any(traits: Traits, keys: Iterable[str]) -> bool:
    return any(traits.keys.get(key) == CORE for key in keys)


_PHASES = ("act:agree", "act:announce", "act:begin", "act:complete", "act:end", "act:sign")
# Of any act: "the deal was completed" and "the firm was acquired" contradict each other in nothing.


def _strangeness(one: Traits, other: Traits, rarity: Rarity) -> float:
    """How surely the two, who name nobody in common, tell of others: 0 where one names nobody, or those whom all name.

    Names in two scripts cannot tell, nor can a place and somebody.
    """
    if _share_a_word(one.names, other.names):
        return 0.0
    strongest = 0.0
    for kind in product((False, True), repeat=2):
        ones, others = (
            [rarity.of(name) for name in traits.names if (has_han(name), name in traits.places) == kind]
            for traits in (one, other)
        )
        if ones and others:
            strongest = max(strongest, min(max(ones), max(others)))
    return strongest


def _share_a_word(ones: Iterable[str], others: Iterable[str]) -> bool:
    """ "Halm & Söhne" may be what Hinrich Halm founded."""
    words, theirs = (
        {word for name in names for word in fold(name.removeprefix("name:")).split() if len(word) > 3}
        for names in (ones, others)
    )
    return not words.isdisjoint(theirs)


def threshold(one: Telling, other: Telling) -> float | None:
    """The evidence that the times of two tellings ask for; None where they cannot be of one event."""
    coarser = max(one.days.length, other.days.length)
    if not one.days.meets(other.days):
        return _apart(one, other)
    if one.days.is_exact and other.days.is_exact:
        return _EQUAL_DAY
    asked = next(asked for longest, asked in _NESTED if coarser <= longest)
    # "About February" may be late January, but then more must agree.
    return asked if days(one.event.when).meets(days(other.event.when)) else max(asked, _ROUGHLY)


def _apart(one: Telling, other: Telling) -> float | None:
    """Of times that share no day, but may yet be meant for one."""
    if one.days.is_exact and other.days.is_exact and one.days.gap(other.days) <= _NEAR:
        return _NEXT_DAY
    is_assumed = has_assumed_year(one.event.citations[0]) or has_assumed_year(other.event.citations[0])
    if is_assumed and agree_but_for_year(one.event.when, other.event.when):
        return _OTHER_YEAR
    return _BEFORE_TERM if _is_before_term(one, other) or _is_before_term(other, one) else None


_EQUAL_DAY = 0.65
_NESTED = ((31, 0.78), (184, 0.87), (366, 1.03), (10**9, 1.2))
# By the days of the coarser one: the longer it is, the more else happened in it. Events as found are joined across the
# texts of four marked sets with precision 0.98 and recall 0.86, of fifteen own ones with 0.93 and 0.74; with a tenth
# less 0.98 and 0.86, 0.93 and 0.75, with a tenth more 0.98 and 0.86, 0.94 and 0.72 (November 2026).
_ROUGHLY = 1.2
# Times that meet only because one of them is "about" a time.
_NEXT_DAY, _NEAR = 1.0, 2
# Sources err by a day or two; then much else must agree.
_OTHER_YEAR = 1.0
# "On 5 March" with a year that was only assumed, and 5 March of a year that another source gives.
_BEFORE_TERM, _EARLY = 1.8, 62
# What was to be done "by the end of the year" may be done weeks before; what comes later is another event, a delay.


def _is_before_term(fact: Telling, plan: Telling) -> bool:
    return (
        fact.event.status == "past"
        and plan.event.status == "planned"
        and fact.days.last < plan.days.first <= fact.days.last + _EARLY
    )
