"""What a language file knows of events and titles, ready for use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.languages import Language, load

Script = str
"""How titles are made: "latin", or "han" for Chinese."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables `[events]` and `[titles]` of a language."""

    code: str
    script: Script
    verb_second: bool
    """The finite verb follows the first phrase, so that a removed phrase leaves it at the front."""
    never: Mapping[str, re.Pattern[str]]
    """Reason: what makes a whole sentence no event."""
    never_before: Mapping[str, re.Pattern[str]]
    """Reason: what makes it none right before the words of time."""
    never_within: Mapping[str, re.Pattern[str]]
    """Reason: what makes it none within the words of time."""
    never_after: Mapping[str, re.Pattern[str]]
    """Reason: what makes it none right behind the words of time."""
    future: re.Pattern[str]
    past: re.Pattern[str]
    """What tells a thing as done."""
    contested: re.Pattern[str]
    present: re.Pattern[str]
    """Words of now, which mean the news only at an article's head: "now", "nun"."""
    recent: re.Pattern[str]
    """Words of a short while ago: "recently", "kürzlich"."""
    perfect: re.Pattern[str]
    """A verb in the perfect: "has acquired"."""
    done: re.Pattern[str]
    """A verb of news in the past: "announced"."""
    decided: re.Pattern[str]
    """A decision in the perfect, which needs no date to be the news: "has appointed"."""
    market: re.Pattern[str]
    """A share price's move, likewise."""
    attribute: re.Pattern[str]
    """Right before words of time that only tell more of an event that another time dates."""
    of_noun: re.Pattern[str]
    """A participle that tells more of a noun, right before words of time: "modules supplied in"."""
    reported: re.Pattern[str]
    """A piece between commas that only says who told it: "as the firm said on Monday"."""
    results: re.Pattern[str]
    """Where figures are published: a quarter or year beside a day is then what they are of."""
    outlook: re.Pattern[str]
    """Words of time for an open stretch ahead: "the next decade"."""
    today: re.Pattern[str]
    """The words for today, with which a present tense tells a state."""
    since: re.Pattern[str]
    figure: re.Pattern[str]
    """An amount right before words of time."""
    number_lead: re.Pattern[str]
    """Before a bare figure that counts the noun behind it: "a fleet of 2024 vans"."""
    apart: re.Pattern[str]
    """Begins a clause of fact within a hypothetical sentence."""
    joints: tuple[re.Pattern[str], ...]
    """Where one clause ends and the next begins, the strongest first."""
    range_word: re.Pattern[str]
    """What joins the two ends of a range: "to", "bis"."""
    range_open: re.Pattern[str]
    """What stands before its first end: "from", "von"."""
    titles: TitleWords


@dataclass(frozen=True, slots=True)
class TitleWords:
    """The table `[titles]`."""

    prepositions: frozenset[str]
    """They begin adjuncts."""
    of_time: frozenset[str]
    """Prepositions that lead to a date and go away with it."""
    edge_of: re.Pattern[str]
    """"At the beginning of", right before a date."""
    tighten: Mapping[str, str]
    """What a headline says shorter: "had agreed" is "agreed"."""
    noun_leads: frozenset[str]
    """Prepositions that a date follows only as part of a noun: "ahead of 2026 earnings"."""
    before_date: frozenset[str]
    """What goes away with the preposition: "early", "just", "as early as"."""
    connectives: tuple[str, ...]
    """What may stand at the front and goes away; longest first."""
    adverbs: re.Pattern[str]
    """What goes away anywhere."""
    attributions: tuple[re.Pattern[str], ...]
    """Who said so, at the front or at the end."""
    wrappers: tuple[re.Pattern[str], ...]
    """"X announced that": what remains is the announced thing."""
    announced: re.Pattern[str]
    """What begins a clause that the one before only announces: "that"."""
    tails: tuple[re.Pattern[str], ...]
    """What goes away at the end: participles, relative clauses."""
    pronouns: frozenset[str]
    """Subjects that need their name."""
    expletive: frozenset[str]
    """Pronouns that may stand for nobody: "es gab"."""
    existence: frozenset[str]
    """Verbs with which they do."""
    modals: frozenset[str]
    bare: frozenset[str]
    """Verb forms that need a modal before them."""
    bare_objects: frozenset[str]
    """German nouns that a verb takes without an article: "Insolvenz anmelden"."""
    possessives: Mapping[str, str]
    """Pronoun: form of the name that takes its place ("{}'s")."""
    dangling: frozenset[str]
    """No title ends with these."""
    finite: frozenset[str]
    """Verb forms that make a clause; others are told by their endings."""
    finite_endings: tuple[str, ...]
    not_finite: frozenset[str]
    """Words with such an ending that are no verbs."""
    determiners: frozenset[str]
    oblique: frozenset[str]
    """Determiners that no subject has."""
    subordinators: frozenset[str]
    temporal: frozenset[str]
    """Those that are prepositions as well: "after", "before", "since"."""
    conjunctions: frozenset[str]
    genitive: frozenset[str]
    """Prepositions that hold two nouns together: "of"."""
    relatives: frozenset[str]
    openers: frozenset[str]
    """They open a clause with a subject of its own within another."""
    object_relative: str
    """The opener whose object stands before it: "that"."""
    then: frozenset[str]
    """Behind a date and a comma they tell what happened then: "when"."""
    participles: frozenset[str]
    """Those without a regular ending."""
    backshift: Mapping[str, str]
    """What an announced verb becomes when it stands alone: "would" is "will"."""
    nominal: tuple[re.Pattern[str], ...]
    """"This led to the launch of …": what remains is a noun."""
    persons: frozenset[str]
    """The pronouns that mean people only."""
    things: frozenset[str]
    """Those that mean no people."""
    participle_endings: tuple[str, ...]
    small: frozenset[str]
    """Words that stand before a German subject and hold no noun: "sich", "dort"."""
    adjunct: re.Pattern[str]
    """A Chinese piece that tells no event by itself."""
    surnames: frozenset[str]
    firms: frozenset[str]
    """Last words of the names of firms and other bodies."""


_NEVER = re.compile(r"(?!)")


@cache
def lexicon_of(code: str) -> Lexicon:
    """The lexicon of a language; for one that has none, the English one."""
    language = load(code)
    if not language.tables.get("events"):
        return lexicon_of("en")
    events: Mapping[str, Any] = language.tables["events"]
    titles: Mapping[str, Any] = language.tables.get("titles", {})
    return Lexicon(
        code=language.code,
        script=titles.get("script", "latin"),
        verb_second=bool(titles.get("verb_second", False)),
        never=_reasons(events.get("never", {})),
        never_before={reason: _ending(pattern) for reason, pattern in events.get("never_before", {}).items()},
        never_within=_reasons(events.get("never_within", {})),
        never_after=_reasons(events.get("never_after", {})),
        future=_pattern(events.get("future", "")),
        past=_pattern(events.get("past", "")),
        contested=_pattern(events.get("contested", "")),
        present=_pattern(events.get("present", "")),
        recent=_pattern(events.get("recent", "")),
        perfect=_pattern(events.get("perfect", "")),
        done=_pattern(events.get("done", "")),
        decided=_pattern(events.get("decided", "")),
        market=_pattern(events.get("market", "")),
        attribute=_ending(events["attribute"]) if events.get("attribute") else _NEVER,
        of_noun=_ending(events["of_noun"]) if events.get("of_noun") else _NEVER,
        reported=_pattern(events.get("reported", "")),
        results=_pattern(events.get("results", "")),
        outlook=_pattern(events.get("outlook", "")),
        today=_pattern(events.get("today", "")),
        since=_ending(events["since"]) if events.get("since") else _NEVER,
        figure=_ending(events["figure"]) if events.get("figure") else _NEVER,
        number_lead=_ending(events["number_lead"]) if events.get("number_lead") else _NEVER,
        apart=_pattern(events.get("apart", "")),
        joints=tuple(re.compile(joint) for joint in events.get("joints", ())),
        range_word=_whole(events.get("range_word", "")),
        range_open=_ending(events["range_open"]) if events.get("range_open") else _NEVER,
        titles=_title_words(titles, language),
    )


def _title_words(table: Mapping[str, Any], language: Language) -> TitleWords:
    def words(key: str) -> frozenset[str]:
        return frozenset(table.get(key, ()))

    return TitleWords(
        prepositions=words("prepositions"),
        of_time=words("of_time"),
        edge_of=_ending(table["edge_of"]) if table.get("edge_of") else _NEVER,
        tighten=dict(table.get("tighten", {})),
        noun_leads=words("noun_leads"),
        before_date=words("before_date"),
        connectives=tuple(sorted(table.get("connectives", ()), key=lambda word: (-len(word), word))),
        adverbs=_words_pattern(table.get("adverbs", ()), table.get("script") == "han"),
        attributions=_patterns(table.get("attributions", ())),
        wrappers=_patterns(table.get("wrappers", ())),
        announced=re.compile(table.get("announced", "(?!)")),
        tails=_patterns(table.get("tails", ())),
        pronouns=words("pronouns"),
        expletive=words("expletive"),
        existence=words("existence"),
        modals=words("modals"),
        bare=words("bare"),
        bare_objects=words("bare_objects"),
        possessives=dict(table.get("possessives", {})),
        dangling=words("dangling"),
        finite=words("finite"),
        finite_endings=tuple(table.get("finite_endings", ())),
        not_finite=words("not_finite"),
        determiners=words("determiners"),
        oblique=words("oblique"),
        subordinators=words("subordinators"),
        temporal=words("temporal"),
        conjunctions=words("conjunctions"),
        genitive=words("genitive"),
        relatives=words("relatives"),
        openers=words("openers"),
        object_relative=table.get("object_relative", ""),
        then=words("then"),
        participles=words("participles"),
        backshift=dict(table.get("backshift", {})),
        nominal=_patterns(table.get("nominal", ())),
        persons=words("persons"),
        things=words("things"),
        participle_endings=tuple(table.get("participle_endings", ())),
        small=words("small"),
        adjunct=re.compile(table.get("adjunct", "(?!)")),
        surnames=frozenset(language.words("names.surnames")),
        firms=frozenset(language.words("names.organisations")),
    )


def _reasons(table: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {reason: _pattern(pattern) for reason, pattern in table.items()}


def _patterns(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE) if pattern else _NEVER


def _ending(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\s*$", re.IGNORECASE)


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{pattern})\s*", re.IGNORECASE) if pattern else _NEVER


def _words_pattern(words: Iterable[str], is_han: bool) -> re.Pattern[str]:
    ordered = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    if not ordered:
        return _NEVER
    return re.compile(ordered) if is_han else re.compile(rf"(?<![\w-])(?:{ordered})(?![\w-])")
