"""What tells more of a noun, to clauses: "founded by Orr", "whose mill failed", "for which the city paid"."""

from __future__ import annotations

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.conjunct import done_predicate
from generator.steps.extract.title.noun import is_held_name, noun_before, noun_behind, suffering
from generator.steps.extract.title.reduced import is_participle, placed_subject
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word, is_finite

_LONGEST_SUBJECT = 60
_LONGEST_OWNER = 40
"""Characters of a subject, and of an owner."""


def with_noun(told: Told, chunk: str, place: tuple[int, int], words: TitleWords) -> str | None:
    """A participle or relative clause with the noun that it belongs to."""
    lead = first_word(chunk)
    low = lead.lower()
    if place[0] and (
        clause := _owned_clause(told, chunk, place[0], words) or _held_clause(told, chunk, place[0], words)
    ):
        return clause
    is_relative = low in words.relatives and place[0] > 0
    is_own = place[0] > told.start or told.start == 0  # else it goes on with the subject of the clause before
    if not (is_relative or (is_participle(low, words) and is_own)):
        return None
    rest = done_predicate(chunk[len(lead) :].lstrip(), words) if is_relative else chunk
    before, behind = told.sentence[: place[0]], told.sentence[place[1] :]
    has_verb = finite_verb(before, words) or opens_with_verb(behind, words)
    if place[0] > told.start and not is_relative and not has_verb:
        return None  # the verb of the main clause, behind an insertion
    if not is_relative and _is_main_verb(told, place[0], words):
        return None
    if is_participle(first_word(before).lower(), words):
        before = ""  # "Built in May, opened in June, the bridge …": both wait for their noun
    noun = (
        placed_subject(before, behind, words)
        or (_whole_subject(before, words) if words.is_loose else "")
        or noun_before(before, words, is_relative and low in words.who)
        or _whole_subject(before, words)
        or noun_behind(behind, words)
    )
    if is_relative and not words.small and _is_bound(before) and is_held_name(before, noun, words):
        return None
    is_inserted = told.sentence[: place[0]].endswith(", ") and is_finite(first_word(behind), words)
    if noun and words.passive and not is_relative and (low not in words.active or is_inserted):
        noun = noun if noun in told.cast.named else f"{noun[:1].lower()}{noun[1:]}"  # "Costs" are many
        noun = f"{noun} {suffering(noun, low, words)}"  # "Founded by Orr, it carries …": it was founded
    return f"{noun} {rest[:1].lower()}{rest[1:]}" if noun else None


def _is_bound(before: str) -> bool:
    """Whether a relative clause follows without a comma: it says which of many, and none of what has a name."""
    return before.rstrip()[-1:].isalnum()


def _owned_clause(told: Told, chunk: str, start: int, words: TitleWords) -> str:
    """ "Harrow’s first attempt failed", of "Harrow, whose first attempt failed"."""
    lead = first_word(chunk)
    noun = noun_before(told.sentence[:start], words, is_somebody=True) if lead in words.owning else ""
    noun = noun if lead not in words.owning or len(noun) <= _LONGEST_OWNER else ""
    return f"{noun}’s {chunk[len(lead) :].strip()}" if noun and finite_verb(chunk, words) else ""


def _held_clause(told: Told, chunk: str, start: int, words: TitleWords) -> str:
    """ "Permission was granted for a hall", of "a hall, for which permission was granted"."""
    lead = first_word(chunk)
    relative = first_word(chunk[len(lead) :])
    if lead not in words.prepositions or relative not in words.relatives:
        return ""
    noun = noun_before(told.sentence[:start], words, is_somebody=True)
    noun = f"{noun[:1].lower()}{noun[1:]}" if first_word(noun).lower() in words.determiners else noun
    clause = chunk.strip(" .")[len(lead) :].strip()[len(relative) :].strip()
    return f"{clause} {lead} {noun}" if noun and finite_verb(clause, words) else ""


def _is_main_verb(told: Told, place: int, words: TitleWords) -> bool:
    """Whether what looks like a participle goes on behind a relative clause: "The firm, which has ships, admitted"."""
    row = told.sentence[dateline_end(told.sentence) : place].rstrip(" ,").split(", ")
    if len(row) == 2 and is_participle(first_word(row[1]), words) and not finite_verb(row[0], words):
        return not opens_with_verb(
            told.sentence[told.own[1] :] if told.own else "", words
        )  # "…, wrapped in cloth, fell"
    is_relative = len(row) == 2 and first_word(row[1]) in words.relatives | words.owning
    return is_relative and not finite_verb(row[0], words) and finite_verb(row[1], words) is not None


def _whole_subject(before: str, words: TitleWords) -> str:
    """All that stands before, where it can only be the subject: "La mostra su Klee, che doveva aprire …"."""
    subject = before[dateline_end(before) :].rstrip(" ,")
    is_subject = 0 < len(subject) < _LONGEST_SUBJECT and "," not in subject
    return subject if is_subject and not finite_verb(subject, words) and not _is_adjunct(subject, words) else ""


def _is_adjunct(text: str, words: TitleWords) -> bool:
    lead = first_word(text).lower()
    return lead in words.prepositions and lead not in words.determiners


def opens_with_verb(behind: str, words: TitleWords) -> bool:
    """Whether a verb follows at once, or a word that may be one: "employs 1,200", and not "days after"."""
    word = first_word(behind)
    while word.lower() in words.clitics:
        behind = behind[behind.find(word) + len(word) :]
        word = first_word(behind)
    if words.is_loose and word.islower() and not _is_small(word, words):
        return True
    follows = first_word(behind[behind.find(word) + len(word) :])
    return is_finite(word, words) or (word.islower() and word.endswith("s") and follows not in words.subordinators)


def _is_small(word: str, words: TitleWords) -> bool:
    """Whether a word is one of those that are no verbs: an article, a preposition, a participle."""
    known = (words.prepositions, words.determiners, words.conjunctions, words.subordinators, words.pronouns)
    return any(word in group for group in known) or is_participle(word, words)
