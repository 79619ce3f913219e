"""English relative clauses without their pronoun, to clauses: "a deal he closed", "a suit brought by Harrow"."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.fit import LONGEST, columns
from generator.steps.extract.title.noun import is_held_name, is_plural, noun_before
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

_REDUCED = re.compile(
    r"(?:a|an|the) (?P<noun>(?:[a-z-]+ ){0,2}?[a-z-]+) (?P<who>[a-z]+) (?P<verb>[a-z]+)(?P<rest>\b.*)"
)
_PLACED = re.compile(
    r"(?:(?:[Aa]n?|[Tt]he|Its|His|Her|Their) (?:[^,]|,(?=\d)){2,40}|[A-Z][a-z]+s) "
    r"(?P<place>[a-z]+) [A-Z][\w.’'-]*(?: [A-Z&][\w.’'-]*)*"
)
_PASSIVE = re.compile(
    r"(?P<noun>\b(?:an?|the|its|his|her|their|two|three|four) (?:[\w-]+ ){0,2}[\w-]+) "
    r"(?P<verb>[a-z]+)(?: [a-z]+){0,2} ?$"
)
_APPOSED = re.compile(r"(?P<name>[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*)*), (?P<noun>(?:an?|the) (?:[\w-]+ ){0,4}[\w-]+)$")
_HELD = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\w-]+ ){1,3}(?:by|of|from|on|into) (?:the |an? )?$"
)
_BY = re.compile(r" (?P<by>by (?:[A-Z]|(?:an?|the|its|his|her|two|three) )[^,;.]*)")


def placed_subject(before: str, behind: str, words: TitleWords) -> str:
    """A subject with the place that it is in, which is no noun to tell more of: "A factory in Harrow, announced …"."""
    subject = before.rstrip(" ,")
    match = _PLACED.fullmatch(subject)
    if not match or match["place"] not in words.prepositions or finite_verb(subject, words):
        return ""
    return subject if is_finite(first_word(behind), words) else ""


def reduced_relative(told: Told, chunk: str, words: TitleWords) -> str | None:
    """ "A deal he announced in April and closed in May": "he announced the deal", "he closed the deal"."""
    if told.start and is_finite(first_word(chunk), words):
        before = told.sentence[: told.start].rpartition(", ")[2]
        known = _REDUCED.match(before)
        is_known = known and known["who"].lower() in words.pronouns and is_finite(known["verb"], words)
        return f"{known['who']} {chunk.rstrip(' .')} the {known['noun']}" if known and is_known else None
    match = _REDUCED.match(chunk)
    if (
        not match
        or match["who"].lower() not in words.pronouns - _pronouns(words)
        or not is_finite(match["verb"], words)
    ):
        return None
    return f"{match['who']} {match['verb']} the {match['noun']}{match['rest']}"


def passive_relative(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """ "The payment ends a suit brought last fall by Harrow": "a suit was brought by Harrow"."""
    assert told.own is not None
    by = _BY.match(told.sentence, told.own[1], end)
    noun = _PASSIVE.search(told.sentence, start, told.own[0])
    if not by or not noun or not is_participle(noun["verb"], words):
        return None
    if any(word not in words.of_time for word in told.sentence[noun.end("verb") : told.own[0]].split()):
        return None
    if not words.passive or not finite_verb(told.sentence[start : noun.start()], words):
        return None
    return f"{noun['noun']} {words.passive[is_plural(noun['noun'], words)]} {noun['verb']} {by['by']}"


def is_participle(word: str, words: TitleWords) -> bool:
    return word in words.participles or (len(word) > 4 and word.endswith(words.participle_endings))


def restrictive(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """ "… a report by the board that was published in May": "a report by the board was published"."""
    assert told.own is not None
    rows = [word for word in WORD.finditer(told.sentence, start, told.own[0]) if word[0] in _pronouns(words)]
    if not rows:
        return None
    around, behind = told.sentence[start : rows[-1].start()].rstrip(), told.sentence[rows[-1].end() : told.own[0]]
    verb = first_word(behind)
    if not is_finite(verb, words) or around.endswith(",") or last_word(around) in words.saying:
        return None
    if any(word[0].lower() in words.openers | words.conjunctions for word in WORD.finditer(behind)):
        return None
    if second := _main_verb(behind, words):
        return _without_relative(told, (start, rows[-1].start(), rows[-1].end() + second), end, words)
    closing = told.sentence.find(", ", told.own[1], end)
    first, last = rows[-1].end(), closing if closing >= 0 else end
    clause = without_dates(told.sentence[first:last], told.dates_in(first, last), words).rstrip(" .")
    noun = head_noun(told.sentence[: rows[-1].start()].rstrip(), words)
    if rows[-1][0] not in words.who and is_held_name(told.sentence[: rows[-1].start()], noun, words):
        return None
    return f"{noun} {clause}" if noun and finite_verb(clause, words) else None


def _without_relative(told: Told, places: tuple[int, int, int], end: int, words: TitleWords) -> str | None:
    """ "The man died", of "The man who shot the picture died in May"; None where all of it is short enough."""
    start, relative, main = places
    row = [told.sentence[a:b] for a, b in ((start, relative), (main, end))]
    if columns(" ".join(row)) + main - relative <= LONGEST:
        return None
    return f"{row[0].rstrip()} {without_dates(row[1], told.dates_in(main, end), words)}"


def _main_verb(behind: str, words: TitleWords) -> int:
    """Where a verb stands behind that of a relative clause, and does not belong to it as "published" to "was"; 0 where
    none does."""
    verb = finite_verb(behind, words)
    second = finite_verb(behind, words, verb.end()) if verb else None
    if verb is None or second is None:
        return 0
    is_one = verb[0] in words.helping | words.modals and len(behind[verb.end() : second.start()].split()) < 2
    before = last_word(behind[: second.start()])
    return 0 if is_one or before.lower() in words.determiners | words.prepositions else second.start()


def _pronouns(words: TitleWords) -> frozenset[str]:
    return words.relatives | {words.object_relative} if words.object_relative else frozenset()


def head_noun(before: str, words: TitleWords) -> str:
    """The noun phrase at the end of a text that a relative clause tells of, with what holds it: "a report by the
    board"; of "Tessaro, a supplier" the name."""
    if match := _APPOSED.search(before):
        is_place = last_word(before[: match.start()]) in words.locative  # "found in Lake Harrow, a vessel that sank"
        return match["noun"] if is_place else match["name"]
    noun = noun_before(before, words)
    head = before[: len(before) - len(noun)] if noun and before.endswith(noun) else ""
    held = _HELD.search(head)
    return f"{held[0]}{noun}" if held else noun
