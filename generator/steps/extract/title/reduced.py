"""English relative clauses without their pronoun, to clauses: "a deal he closed", "a suit brought by Harrow"."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.noun import is_plural
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word, is_finite

_REDUCED = re.compile(
    r"(?:a|an|the) (?P<noun>(?:[a-z-]+ ){0,2}?[a-z-]+) (?P<who>[a-z]+) (?P<verb>[a-z]+)(?P<rest>\b.*)"
)
_PLACED = re.compile(
    r"(?:[Aa]n?|[Tt]he|Its|His|Her|Their) [^,]{2,40} (?P<place>[a-z]+) [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*"
)
_PASSIVE = re.compile(
    r"(?P<noun>\b(?:an?|the|its|his|her|their|two|three|four) (?:[\w-]+ ){0,2}[\w-]+) "
    r"(?P<verb>[a-z]+)(?: [a-z]+){0,2} ?$"
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
    if not match or match["who"].lower() not in words.pronouns or not is_finite(match["verb"], words):
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
