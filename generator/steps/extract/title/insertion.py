"""Subjects that something between commas parts from their verb: "The hall, for which the council had paid, opened"."""

from __future__ import annotations

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import without_front
from generator.steps.extract.verbs import finite_verb, first_word, is_finite

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


def _is_insertion(text: str, words: TitleWords) -> bool:
    """Whether it tells more of what stands before: a relative clause, or a noun."""
    lead, second = first_word(text), ""
    if lead in words.prepositions:
        second = first_word(text[len(lead) :])
    pronouns = words.relatives | words.owning | words.oblique | {words.object_relative}
    is_relative = lead in pronouns or second in pronouns
    return is_relative or finite_verb(text, words) is None
