"""What a language file knows of names, with its lists as sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from generator.languages import load


@dataclass(frozen=True, slots=True)
class Words:
    """The table `[names]` of a language, and the sentence starters of `[split]`."""

    starters: frozenset[str]
    roles: frozenset[str]
    """Words for an office: they stand before or between names."""
    offices: frozenset[str]
    """The forms of these, in small letters, where a language makes compounds of them; else empty."""
    office_tails: Mapping[str, int]
    """How compounds with them end, in small letters, and the length of the word itself; likewise."""
    never: frozenset[str]
    """Capitalised, and in no name: days, months, pronouns. A name ends before them."""
    weak: frozenset[str]
    """No names by themselves, but parts of some: peoples, "Group", "AI"."""
    joining: frozenset[str]
    """Small words that join the kind of a body and what it is for: "Department for Transport"."""
    nobiliary: frozenset[str]
    """Particles within the names of people: "von"."""
    titles: frozenset[str]
    """Offices that are nobody's surname: "Prof"."""
    noun_leads: frozenset[str]
    """Prepositions behind which a plural is mostly a noun and no place: "ohne"."""
    particles: frozenset[str]
    """Small words inside of names: "of", "von", "de"."""
    nouns: frozenset[str]
    """Common nouns, where a language capitalises all nouns; else empty."""
    noun_endings: tuple[str, ...]
    capitalises_nouns: bool
    determiners: frozenset[str]
    indefinite: frozenset[str]
    """Those of them behind which no name begins: "ein"."""
    verbs: frozenset[str]
    """Finite verbs: no adjectives, whatever their ending."""
    months_that_name: frozenset[str]
    """Months that are first names or surnames too: "August", "May"."""
    month_leads: frozenset[str]
    """Right before these they are months all the same: "in"."""
    surnames: frozenset[str]
    organisations: tuple[str, ...]
    """Endings of organisations, where a script has no capitals; longest first."""
    regions: tuple[str, ...]
    """Endings of places and products, and what firms do, likewise."""
    kinds: frozenset[str]
    """What a firm is, likewise, before its name or as its end: 公司, 芯片商."""
    sites: tuple[str, ...]
    """Endings of what is built, likewise: such a name counts at once at the head of a sentence."""
    trades: frozenset[str]
    """What firms do, likewise."""
    parts: frozenset[str]
    """Characters behind these that make them a part of something else: 食品组."""
    countries: tuple[str, ...]
    """Places that everybody knows, likewise; longest first."""
    breaks: frozenset[str]
    """Characters that stand in no name, likewise."""
    generic: frozenset[str]
    """Ends like an organisation or place, and is none."""
    leads: tuple[str, ...]
    """Verbs that stand before an organisation's name without a break, likewise; longest first."""
    like_surnames: frozenset[str]
    """Words of two characters that begin as surnames do, and name nobody."""
    small: frozenset[str]
    """Surnames that are small words too, such as prepositions."""
    in_brackets: tuple[str, ...]
    """What a bracket behind an organisation's name begins with, likewise."""
    short_for: tuple[str, ...]
    """What leads to the short form of a name, likewise."""
    sounds: frozenset[str]
    """Characters that spell foreign names, likewise."""
    houses: frozenset[str]
    """Last characters of teams, shops and temples, likewise."""
    saying: tuple[str, ...]
    """What stands right behind a person's name, where a script has no capitals; longest first."""
    naming: tuple[str, ...]
    """What stands right before one."""

    def is_role(self, word: str) -> bool:
        """Whether a word stands before the name of somebody."""
        return word in self.roles or self.is_office(word)

    def is_office(self, word: str) -> bool:
        """Whether a German compound ends in a word for an office, in any case: "Vorstandschefin", "US-Konkurrenten"."""
        tails = self.office_tails
        if not tails:
            return False
        low, size = word.lower(), len(word)
        return low in self.offices or any(tails.get(low[at:], size) + 2 < size for at in range(1, size - SHORTEST + 1))


SHORTEST = 4
"""Letters of an office that is looked for in compounds."""


@cache
def words_of(code: str) -> Words:
    """The lists of a language; for one that has none, those of English."""
    language = load(code)
    if not language.words("names.roles"):
        language = load("en")

    endings = language.words("names.noun_endings")
    offices = [role.lower() for role in language.words("names.roles") if len(role) >= SHORTEST and endings]

    def longest_first(*paths: str) -> tuple[str, ...]:
        found = (word for path in paths for word in language.words(path))
        return tuple(sorted(found, key=lambda word: (-len(word), word)))

    return Words(
        starters=frozenset(language.words("split.starters")),
        roles=frozenset(language.words("names.roles")),
        offices=frozenset(f"{office}{ending}" for office in offices for ending in ("en", "n", "s")),
        office_tails=_tails(offices),
        never=frozenset(language.words("names.never")),
        weak=frozenset(language.words("names.weak")),
        joining=frozenset(language.words("names.joining")),
        nobiliary=frozenset(language.words("names.nobiliary")),
        titles=frozenset(language.words("names.titles")),
        noun_leads=frozenset(language.words("names.noun_leads")),
        particles=frozenset(language.words("names.particles")),
        nouns=frozenset(language.words("names.nouns")),
        noun_endings=endings,
        capitalises_nouns=bool(endings),
        determiners=frozenset(language.words("names.determiners")),
        indefinite=frozenset(language.words("names.indefinite")),
        verbs=frozenset(language.words("titles.finite")),
        months_that_name=frozenset(language.words("names.months_that_name")),
        month_leads=frozenset(language.words("names.month_leads")),
        surnames=frozenset(language.words("names.surnames")),
        organisations=longest_first("names.organisations"),
        regions=longest_first("names.regions", "names.trades", "names.sites"),
        kinds=frozenset(language.words("names.kinds")),
        sites=longest_first("names.sites"),
        trades=frozenset(language.words("names.trades")),
        parts=frozenset("".join(language.words("names.parts"))),
        countries=longest_first("names.countries"),
        breaks=frozenset("".join(language.words("names.breaks"))),
        generic=frozenset(language.words("names.generic")),
        leads=longest_first("names.leads"),
        like_surnames=frozenset(language.words("names.like_surnames")),
        small=frozenset("".join(language.words("names.small"))),
        in_brackets=longest_first("names.in_brackets"),
        short_for=longest_first("names.short_for"),
        sounds=frozenset("".join(language.words("names.sounds"))),
        houses=frozenset("".join(language.words("names.houses"))),
        saying=longest_first("names.saying"),
        naming=longest_first("names.naming"),
    )


def _tails(offices: Iterable[str]) -> Mapping[str, int]:
    """Where two offices end alike, the shorter one counts."""
    tails: dict[str, int] = {}
    for office in offices:
        for ending in ("", "en", "n"):
            tails[office + ending] = min(len(office), tails.get(office + ending, len(office)))
    return tails
