"""Predicates that go on with the subject of what stands before them: "… and will be completed in June"."""

from __future__ import annotations

import re

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.antecedent import antecedent, clause_subject
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.noun import noun_before, subject_of
from generator.steps.extract.title.order import subject_first
from generator.steps.extract.title.part import lost_subject
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import forward, without_brackets, without_front
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite

_LONGEST_SUBJECT = 45
"""Characters of a subject that a predicate gets from the sentence before."""
_SPACES = re.compile(r"\s+")


def completed(text: str, told: Told, words: TitleWords) -> str:
    """A predicate that goes on with the subject of what stands before it."""
    verb = finite_verb(text, words)
    if verb is None or verb.start():
        return text
    if words.drops_subject:
        return _with_dropped(text, verb, told, words)
    if not finite_verb(text, words, verb.end()) and not (told.start or words.small or lost_subject(told)):
        return f"{text[verb.end() :].strip(' .')} {verb[0].lower()}"
    if not told.start:
        return text
    subject = subject_before(told, told.start, words) or _leading_pronoun(told, words)
    modal = _modal_before(told, words) if verb[0] in words.bare else ""
    if any(word[0] in words.saying for word in WORD.finditer(told.sentence[: told.start])):
        text = forward(f" {text}", words).strip()  # "said it was glad and would come"
    modal = modal or _passive_before(told, text[verb.start() :], words)
    return f"{subject} {modal}{text[:1].lower()}{text[1:]}" if subject else text


def _passive_before(told: Told, predicate: str, words: TitleWords) -> str:
    """The verb that a participle without an object hangs on: "was signed in 2018 and extended in 2023"."""
    verb = first_word(predicate)
    follows = first_word(predicate[len(verb) :])
    if follows and follows.lower() not in words.prepositions and words.often.fullmatch(follows) is None:
        return ""  # "was founded in 2001 and opened a plant"
    found = finite_verb(told.sentence[: told.start], words)
    is_done = verb.endswith(words.participle_endings or ("\0",)) and verb not in words.active
    return f"{found[0]} " if found and found[0] in words.passive and is_done else ""


def _with_dropped(text: str, verb: re.Match[str], told: Told, words: TitleWords) -> str:
    """A Spanish or Italian predicate whose subject does not stand behind it: with that of the sentence before."""
    if told.start:
        return f"{subject_before(told, told.start, words)} {text[:1].lower()}{text[1:]}".strip()
    row = list(WORD.finditer(text, verb.end()))
    while row and (row[0][0] in words.helping or _is_done(row[0][0], words)):
        row = row[1:]
    if not row or row[0][0].lower() in words.determiners or row[0][0][:1].isupper():
        return text
    before = told.before[0] if told.before else None
    subject = clause_subject(before.sentence, before.dates, words) if before else ""
    return f"{subject} {text[:1].lower()}{text[1:]}" if 0 < len(subject) < _LONGEST_SUBJECT else text


def _is_done(word: str, words: TitleWords) -> bool:
    return word in words.participles or word.endswith(words.participle_endings)


def _leading_pronoun(told: Told, words: TitleWords) -> str:
    """Who is meant by the pronoun that the sentence begins with."""
    text = without_front(told.sentence, words)
    pronoun = first_word(text).lower()
    if pronoun not in words.pronouns:
        return ""
    is_many = words.several.match(f"{pronoun}{text[len(pronoun) :]}") is not None
    return antecedent(pronoun, told, words, is_many) or ("" if is_many else told.cast.meant(pronoun, words, 0) or "")


def _modal_before(told: Told, words: TitleWords) -> str:
    """The verb that a bare one hangs on: "will begin … and be completed"."""
    found = [word[0] for word in WORD.finditer(told.sentence[: told.start]) if word[0] in words.modals]
    return f"{found[-1]} " if found else ""


def subject_before(told: Told, place: int, words: TitleWords) -> str:
    """The subject of what stands before a place: of the sentence, or of a relative clause at its end."""
    begin = dateline_end(told.sentence)
    before = without_dates(told.sentence[begin:place], told.dates_in(begin, place), words)
    before = without_brackets(_SPACES.sub(" ", before))
    is_closed = told.sentence[:place].rstrip().endswith(",") and is_finite(first_word(told.sentence[place:]), words)
    for relative in () if is_closed else words.relatives:
        noun, found, clause = before.rpartition(f", {relative} ")
        if found and "," not in clause and not words.small:
            return noun_before(noun, words)
    head = without_front(before, words)
    if words.small:
        head = subject_first(head, words) or head
    return apposed(subject_of(head, words), told)


def apposed(noun: str, told: Told) -> str:
    """The person whose name stands behind a noun between commas: "Her deputy, Ann Lee, stayed"."""
    found = re.search(rf"\b{re.escape(noun)}, ([^,]+),", told.sentence) if noun else None
    return found[1] if found and found[1] in told.cast.people else noun
