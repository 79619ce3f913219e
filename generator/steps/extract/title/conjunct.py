"""Predicates that share an English subject, to the one that the words of time stand in: "called it a slap and plan a
rally on Saturday"."""

from __future__ import annotations

import re
from functools import cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.fit import LONGEST, columns
from generator.steps.extract.title.noun import subject_of
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import without_attribution, without_front
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite

_QUOTE = re.compile(r"[\"“”]")


def conjunct(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """The last predicate with the subject of the first, where the words of time stand in it and the first one tells
    something else: a state, a remark, or too much for a headline. None for every other sentence."""
    assert told.own is not None
    if bare := _bare_predicate(told, start, end, words):
        return bare
    if first := _first_of_row(told, start, end, words):
        return first
    joint = _joint(told, start, end, words)
    if joint is None or told.own[0] < joint.end():
        return None
    if any(word[0] in _inner(words) for word in WORD.finditer(told.sentence, joint.end(), told.own[0])):
        return None  # "… and is subject to the court, which will sit in May"
    head, tail = _dateless(told, start, joint.start(), words), _dateless(told, joint.end(), end, words)
    text = without_front(head, words)
    subject, verb = subject_of(text, words), finite_verb(text, words)
    if not subject or verb is None or any(word[0] in _inner(words) for word in WORD.finditer(text)):
        return None
    is_other = _is_present(verb[0], words) and not _is_present(first_word(tail), words)
    is_long = columns(f"{text} {joint[0].strip()} {without_attribution(tail, words)}") > LONGEST
    return f"{subject} {tail}" if is_other or is_long or _QUOTE.search(head) else None


def _bare_predicate(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """ "The panel will report by July", of "The panel will meet on Monday and report by July"."""
    assert told.own is not None
    for joint in _ands(words.conjunctions).finditer(told.sentence, start, end):
        head = without_front(_dateless(told, start, joint.start(), words), words)
        modal = next((word for word in WORD.finditer(head) if word[0] in words.modals), None)
        bare = first_word(told.sentence[joint.end() : end])
        is_bare = bare.islower() and not _is_small(bare, words) and not is_finite(bare, words)
        are_dated = told.dates_in(start, joint.start()) and told.dates_in(joint.end(), end)
        subject = subject_of(head, words)
        if not (modal and modal.start() and is_bare and are_dated and subject):
            continue
        if told.own[1] <= joint.start():
            return head
        return f"{subject} {modal[0]} {_dateless(told, joint.end(), end, words)}"
    return None


def _first_of_row(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """ "Lind patented it", of "Lind patented it in 2010, failed to raise money and sold it"."""
    assert told.own is not None
    comma = told.sentence.find(", ", told.own[1], end)
    if comma < 0 or told.sentence[told.own[1] : comma].strip():
        return None
    behind = told.sentence[comma + 2 : end]
    head = _dateless(told, start, comma, words)
    verb, follows = finite_verb(head, words), first_word(behind)
    is_row = any(
        any(is_finite(word, words) for word in behind[joint.end() :].split()[:2])
        for joint in _ands(words.conjunctions).finditer(behind)
    )
    is_plain = verb is not None and verb.start() > 0 and verb[0] not in words.helping | words.modals
    return head if is_plain and is_row and is_finite(follows, words) and follows.islower() else None


def _is_small(word: str, words: TitleWords) -> bool:
    """Whether a word is no bare verb: an article, a preposition, a participle, an adverb."""
    known = (words.prepositions, words.determiners, words.conjunctions, words.subordinators, words.pronouns)
    return any(word in group for group in known) or word.endswith(("ing", "ly", *words.participle_endings))


def done_predicate(predicates: str, words: TitleWords) -> str:
    """The last of a relative clause's predicates, where the first tells a state: "teaches law and sat on a panel"."""
    row = list(_ands(words.conjunctions).finditer(predicates))
    first = first_word(predicates)
    if not row or not words.present_endings or not first.endswith(words.present_endings) or first in words.helping:
        return predicates
    tail = predicates[row[-1].end() :]
    verb = first_word(tail)
    is_done = is_finite(verb, words) and verb.islower() and not verb.endswith(words.present_endings)
    return tail if is_done else predicates


def _joint(told: Told, start: int, end: int, words: TitleWords) -> re.Match[str] | None:
    """The last "and" outside of quotation marks that a verb follows which no helping verb before it needs."""
    row = []
    for match in _ands(words.conjunctions).finditer(told.sentence, start, end):
        follows = first_word(told.sentence[match.end() : end])
        before = told.sentence[start : match.start()]
        helped = finite_verb(before, words)
        is_shared = helped is not None and helped[0] in words.helping | words.modals and follows not in words.finite
        is_open = len(_QUOTE.findall(before)) % 2 == 1
        if follows.islower() and is_finite(follows, words) and not is_shared and not is_open:
            row.append(match)
    return row[-1] if row else None


@cache
def _ands(conjunctions: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf",? (?:{'|'.join(sorted(conjunctions)) or '(?!)'}) ")


def _inner(words: TitleWords) -> frozenset[str]:
    """Words that open a clause within the first predicate: the second may belong to that."""
    return words.relatives | words.owning | words.openers | words.subordinators - words.prepositions


def _is_present(verb: str, words: TitleWords) -> bool:
    return verb in words.finite and verb.endswith(words.present_endings) and verb not in words.helping


def _dateless(told: Told, start: int, end: int, words: TitleWords) -> str:
    return without_dates(told.sentence[start:end], told.dates_in(start, end), words)
