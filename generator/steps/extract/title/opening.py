"""Participles that open an English sentence, each with its own time, to clauses of their own: "Built in 1974, sold in
2015, it stands empty"."""

from __future__ import annotations

import re

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.antecedent import antecedent
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.noun import noun_behind, suffering
from generator.steps.extract.title.reduced import is_participle
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import begins_clause
from generator.steps.extract.verbs import first_word

_CUT = re.compile(r",? and |, ")


def opened(told: Told, words: TitleWords) -> str | None:
    """The participle that the words of time stand in, with the subject of the main clause; None for no such row."""
    assert told.own is not None
    begin = dateline_end(told.sentence)
    if not words.passive or not _is_passive(told.sentence[begin:], words):
        return None
    commas = (match.end() for match in re.finditer(", ", told.sentence))
    main = next((place for place in commas if place > begin and begins_clause(told.sentence[place:], words)), None)
    if main is None or told.own[0] >= main:
        return None
    pieces = _pieces(told.sentence, begin, main)
    if len(pieces) < 2 or not all(_is_passive(told.sentence[a:b], words) for a, b in pieces):
        return None
    own, noun = told.own[0], _subject(told, main, words)
    start, end = next((piece for piece in pieces if piece[0] <= own < piece[1]), (own, own))
    text = without_dates(told.sentence[start:end], told.dates_in(start, end), words)
    return f"{noun} {suffering(noun, first_word(text), words)} {text[:1].lower()}{text[1:]}" if noun and text else None


def _is_passive(text: str, words: TitleWords) -> bool:
    lead = first_word(text).lower()
    return is_participle(lead, words) and lead not in words.active


def _pieces(sentence: str, begin: int, main: int) -> list[tuple[int, int]]:
    """The stretches between the commas and "and" before the main clause."""
    cuts = [match.span() for match in _CUT.finditer(sentence, begin, main)]
    edges = [begin, *(end for _, end in cuts if end < main)]
    return list(zip(edges, [start for start, _ in cuts], strict=False))


def _subject(told: Told, main: int, words: TitleWords) -> str:
    behind = told.sentence[main:]
    lead = first_word(behind).lower()
    if lead in words.pronouns - words.determiners:
        return antecedent(lead, told, words) or told.cast.meant(lead, words, 0) or ""
    return noun_behind(behind, words)
