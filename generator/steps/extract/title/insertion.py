"""Subjects that something between commas parts from their verb: "The hall, for which the council had paid, opened"."""

from __future__ import annotations

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.noun import subject_of
from generator.steps.extract.title.order import subject_first
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import without_front
from generator.steps.extract.verbs import finite_verb, first_word, is_finite, last_word

_LONGEST = 70
"""Characters of such a subject."""


def parted_subject(told: Told, text: str, words: TitleWords) -> str:
    """What the sentence begins with, if a part that begins with a verb goes on with it behind an insertion."""
    begin = dateline_end(told.sentence)
    before = told.sentence[begin : told.start].rstrip()
    if not before.endswith(",") or not is_finite(first_word(text).lower(), words):
        return ""
    head, _, insertion = without_front(before, words).partition(", ")
    lead = first_word(head).lower()
    is_adjunct = lead in words.prepositions | words.subordinators and lead not in words.determiners
    is_bare = lead in words.oblique or lead in words.pronouns - words.determiners
    if is_adjunct or is_bare or len(head) > _LONGEST or finite_verb(head, words):
        return ""
    return head if _is_insertion(insertion, words) else ""


def shared_subject(told: Told, text: str, words: TitleWords) -> str:
    """The subject of a German clause that the next one goes on with at once: "Tamm gewann und leitete …"."""
    before, behind = told.sentence[: told.start].rstrip(), told.sentence[told.start :]
    verb = first_word(text)
    if first_word(behind) in words.conjunctions:
        before, behind = f"{before} {first_word(behind)}", behind[len(first_word(behind)) :]
    is_joined = last_word(before) in words.conjunctions and first_word(behind) == verb
    if not is_joined or not is_finite(verb.lower(), words):
        return ""
    begin = dateline_end(told.sentence)
    dates = told.dates_in(begin, len(before))
    head = without_front(without_dates(told.sentence[begin : len(before)], dates, words), words)
    found = finite_verb(head, words)
    lead = first_word(head).lower()
    if found and (lead in words.prepositions or lead in words.oblique or lead in words.small):
        head = head[found.start() :]
    return subject_of(subject_first(head, words) or "", words)


def resumed(told: Told, chunk: str, start: int, words: TitleWords) -> str:
    """ "Marlow withdrew", of "the teams asked for more, and Marlow, which was to pay, withdrew": the verb behind a
    relative clause with the noun before it, where the sentence has a main verb before that."""
    if words.small or not is_finite(first_word(chunk), words):
        return ""
    head, _, relative = told.sentence[:start].rstrip(" ,").rpartition(", ")
    opening, comma, noun = head.rpartition(", ")
    if first_word(relative) not in words.relatives or not comma or not finite_verb(opening, words):
        return ""
    lead = first_word(noun)
    noun = noun[len(lead) :].strip() if lead in words.conjunctions else ""
    is_noun = noun[:1].isupper() or first_word(noun) in words.determiners
    return f"{noun} {chunk}" if is_noun and finite_verb(noun, words) is None else ""


def _is_insertion(text: str, words: TitleWords) -> bool:
    """Whether it tells more of what stands before: a relative clause, or a noun."""
    lead, second = first_word(text), ""
    if lead in words.prepositions:
        second = first_word(text[len(lead) :])
    pronouns = words.relatives | words.owning | words.oblique | {words.object_relative}
    is_relative = lead in pronouns or second in pronouns
    return is_relative or finite_verb(text, words) is None
