"""A verb told once with two objects, each with a date of its own, to two clauses: "gave back a mask in May and, last
week, a vase", "returned 11 objects, including two statues last year"."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.reduced import is_participle
from generator.steps.extract.title.told import Told
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
