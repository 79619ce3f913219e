"""A verb told once with two objects, each with a date of its own, to two clauses: "gave back a mask in May and, last
week, a vase", "returned 11 objects, including two statues last year"."""

from __future__ import annotations

import re
from functools import cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.order import subject_first
from generator.steps.extract.title.reduced import is_participle
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import without_front
from generator.steps.extract.verbs import WORD, finite_verb, first_word


def gapped(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """The clause of the object that the event's words of time belong to; None for no such sentence."""
    assert told.own is not None
    for joint in words.gapped.finditer(told.sentence, start, end):
        if not _is_gap(told, joint, end, words):
            continue
        head = _dateless(told, start, joint.start(), words)
        if told.own[1] <= joint.start():
            return head
        if joint.end() <= told.own[0]:
            verb = finite_verb(head, words)
            piece = _dateless(told, joint.end(), end, words).lstrip(" ,")
            return f"{head[: _verb_end(head, verb, words)]} {piece}" if verb and verb.start() else None
    return None


def listed(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """The same of a whole list: "entered Kenya in 2019, Ghana in 2021 and Togo in 2023"."""
    assert told.own is not None
    pieces = _pieces(told.sentence, start, end, words)
    if len(pieces) < 2 or not all(told.dates_in(*piece) for piece in pieces):
        return None
    head = _clause(told, pieces[0], words)
    verb = finite_verb(head, words)
    rest = [_dateless(told, *piece, words).strip(" .") for piece in pieces[1:]]
    if not verb or not verb.start() or not all(_is_object(text, words) for text in rest):
        return None
    place = next((i for i, (a, b) in enumerate(pieces) if a <= told.own[0] < b), 0)
    if not place:
        return head
    text = rest[place - 1]
    lead = first_word(text)
    kept = head[: _verb_end(head, verb, words)]
    if lead in words.prepositions:
        kept = head.rpartition(f" {lead} ")[0]
    return f"{kept} {text}" if kept else None


def _pieces(sentence: str, start: int, end: int, words: TitleWords) -> list[tuple[int, int]]:
    """The stretches between the commas and the words for "and" of a list."""
    cuts = list(_cuts(words).finditer(sentence[start:end]))
    edges = [start, *(start + cut.end() for cut in cuts)]
    return list(zip(edges, [*(start + cut.start() for cut in cuts), end], strict=True))


@cache
def _cuts(words: TitleWords) -> re.Pattern[str]:
    ands = "|".join(sorted(words.conjunctions - {"but", "aber"}) or ["(?!)"])
    return re.compile(rf", (?:(?:{ands}) )?| (?:{ands}) ")


def _clause(told: Told, piece: tuple[int, int], words: TitleWords) -> str:
    text = without_front(_dateless(told, *piece, words), words)
    return (subject_first(text, words) or text) if words.small else text


def _is_object(text: str, words: TitleWords) -> bool:
    """Whether a piece is a noun, or a phrase with a preposition, without a verb."""
    lead = first_word(text)
    follows = first_word(text[len(lead) :])
    is_phrase = lead in words.prepositions and (follows[:1].isupper() or follows in words.determiners)
    is_noun = lead[:1].isupper() or lead[:1].isdigit() or lead in words.determiners - words.possessives.keys()
    opens = any(word[0] in words.openers | words.relatives for word in WORD.finditer(text))
    return (is_phrase or (is_noun and not words.small)) and not opens and not finite_verb(text, words)


def _is_gap(told: Told, joint: re.Match[str], end: int, words: TitleWords) -> bool:
    """Whether a noun with a date of its own and no verb follows; its date may stand before it."""
    piece = _dateless(told, joint.end(), end, words).lstrip(" ,")
    lead = first_word(piece)
    is_noun = lead.lower() in words.determiners or lead[:1].isdigit()
    dates = told.dates_in(joint.end(), end)
    is_dated = bool(dates) and (words.includes.search(joint[0]) is not None or bool(told.dates_in(0, joint.start())))
    return is_noun and is_dated and finite_verb(piece, words) is None


def _verb_end(head: str, verb: re.Match[str], words: TitleWords) -> int:
    """The end of a verb with its participle and the small word that belongs to it: "has given back"."""
    end = verb.end()
    for word in WORD.finditer(head, verb.end()):
        is_joined = head[end : word.start()] == " "
        is_verb = is_joined and (word[0] in words.helping or is_participle(word[0], words))
        if not (is_verb and head[verb.start() : end].split()[-1] in words.helping) and word[0] not in words.particles:
            break
        end = word.end()
    return end


def _dateless(told: Told, start: int, end: int, words: TitleWords) -> str:
    return without_dates(told.sentence[start:end], told.dates_in(start, end), words)
