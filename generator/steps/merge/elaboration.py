"""Which events of its own text an undated sentence goes on about, as its words show: "The takeover …", "Of these …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from generator.languages import load
from generator.model import Span
from generator.steps.merge.around import Around
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.kin import are_kin
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.reference import VAGUE, References, references
from generator.steps.merge.same import contradict
from generator.steps.merge.traits import BESIDE, Traits

Told = tuple[int, Traits]
"""The number of an event, and how a sentence tells it."""


@dataclass(frozen=True, slots=True)
class Tale:
    """What a text tells so far."""

    at: Callable[[Span], Sequence[Told]]
    """What a sentence of it tells."""
    quote: Callable[[Span], str]
    told: list[Span]
    """Its sentences that tell a dated event, in their order."""
    language: str
    rarity: Rarity

    def dates(self, sentence: Span) -> bool:
        """Does it tell a dated event?"""
        place = bisect_left(self.told, sentence)
        return self.told[place : place + 1] == [sentence]


def gone_on(sentence: Span, traits: Traits, place: Around, tale: Tale) -> tuple[int, ...]:
    """The numbers of the events, by the surest sign that there is."""
    words = tale.quote(sentence)
    pointing = references(words, tale.language)
    if moves_on(words, tale.language):
        return tuple(dict.fromkeys(_taken_up(replace(pointing, known=()), traits, place, tale)))
    last = place.near[-1:]
    ways: tuple[Iterable[int], ...] = (
        _taken_up(pointing, traits, place, tale),
        _remembered(pointing, traits, sentence, tale),
        _continued(words, last, tale),
        _renewed(words, traits, last, tale),
        () if pointing.shown or pointing.known else _same_act(traits, place, tale),
    )
    return next((found for way in ways if (found := tuple(dict.fromkeys(way)))), ())


def moves_on(words: str, language: str) -> bool:
    """ "Shortly afterwards …", "Had it …": does a sentence tell what came next, or what might have been?"""
    return _is_found(language, "moves_on", words)


def _taken_up(pointing: References, traits: Traits, place: Around, tale: Tale) -> Iterator[int]:
    """The events of the nearest sentence before that tells one of the acts, and of nobody else."""
    acts = (*pointing.shown, *pointing.known)
    for sentence in reversed(place.near if acts else ()):
        at = [(number, other, _own_acts(other, sentence, tale)) for number, other in tale.at(sentence)]
        told = [(number, other) for number, other, own in at if any(act in own for act in acts)]
        if told:
            yield from (number for number, other in told if not contradict(traits, other, tale.rarity))
            return


def _remembered(pointing: References, traits: Traits, sentence: Span, tale: Tale) -> Iterator[int]:
    """All events before that tell one of the acts, be it beside another ("came and gave a speech"), or did what
    belongs to somebody whom this one names: what else both say decides. Who speaks of "his speech" does not tell it."""
    for before in tale.told if pointing.shown or pointing.owned else ():
        if before.start >= sentence.start:
            return
        passing = references(tale.quote(before), tale.language).owned
        shown, owned = ([act for act in acts if act not in passing] for acts in (pointing.shown, pointing.owned))
        for number, other in tale.at(before):
            own = _own_acts(other, before, tale)
            is_owned = any(act in own for act in owned) and traits.shares(other, "name")
            is_shown = any(other.keys.get(act, 0.0) >= BESIDE for act in shown)
            if is_owned or (is_shown and not contradict(traits, other, tale.rarity)):
                yield number


def _own_acts(told: Traits, sentence: Span, tale: Tale) -> tuple[str, ...]:
    """The acts that a sentence tells; of "They condemned the bombings" not that of which it speaks as known, unless it
    tells nothing else."""
    known = references(tale.quote(sentence), tale.language).all
    return tuple(act for act in told.acts if act not in known) or told.acts


def _continued(words: str, last: Sequence[Span], tale: Tale) -> Iterator[int]:
    """ "Of these, 12 were badly hurt", "Die Stadt wird demnach zahlen": the events of the sentence before."""
    if _is_found(tale.language, "continues", words):
        yield from (number for sentence in last for number, _ in tale.at(sentence))


def _renewed(words: str, traits: Traits, last: Sequence[Span], tale: Tale) -> Iterator[int]:
    """ "The new group is led by …": the events of the sentence before, if it names a group or brings one about."""
    pattern = _pattern(tale.language, "renewed")
    match = pattern.match(words) if pattern else None
    if match is None:
        return
    for sentence in last:
        is_named = _names_one(match["thing"], tale.quote(sentence))
        for number, other in tale.at(sentence):
            if (is_named or any(act in other.acts for act in _MAKING)) and not _do_others(traits, other):
                yield number


_MAKING = ("act:found", "act:merge", "act:split")
_EQUIPPING = VAGUE | {"act:appoint", "act:begin_office", "act:operate", "act:invest", "act:fund"}
# What is told of anything new: who leads it, what it costs.


def _names_one(thing: str, words: str) -> bool:
    """Do the words name such a thing, in whatever form, as part of a longer word perhaps?"""
    text = fold(words)
    stems = (fold(word)[: max(_STEM, len(word) - 2)] for word in thing.split())
    return any(stem in text for stem in stems if len(stem) >= _STEM or has_han(stem))


_STEM = 4
# Letters of a word that are its own, whatever its ending.


def _do_others(one: Traits, other: Traits) -> bool:
    """Does one tell other acts, that cannot be one with those of the other?"""
    acts = [act for act in one.acts if act not in _EQUIPPING]
    return bool(acts) and not any(act in other.acts for act in acts) and not are_kin(acts, other.acts)


def _same_act(traits: Traits, place: Around, tale: Tale) -> Iterator[int]:
    """The events of the sentence before whose act, or one of its kin, this one tells too, and of nobody else; if that
    sentence dates them, for from one to the next the story moves away."""
    if place.before is None or not tale.dates(place.before):
        return
    for number, other in dict(tale.at(place.before)).items():
        own = _own_acts(other, place.before, tale)
        ones, others = (tuple(act for act in acts if act not in VAGUE) for acts in (traits.acts, own))
        is_kin = are_kin(ones, others) or any(act in own for act in traits.acts)
        if is_kin and not contradict(traits, other, tale.rarity):
            yield number


def _is_found(language: str, name: str, words: str) -> bool:
    pattern = _pattern(language, name)
    return bool(pattern and pattern.search(words))


@cache
def _pattern(language: str, name: str) -> re.Pattern[str] | None:
    """None where the language file has none."""
    pattern = load(language).tables.get("merge", {}).get(name)
    return re.compile(pattern) if pattern else None
