"""The part of a sentence that words of time belong to, made a clause of its own."""

from __future__ import annotations

import re

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.title.attribute import attribute
from generator.steps.extract.title.chain import chained
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.deed import dated_deed, deed_since, owned_by_day
from generator.steps.extract.title.gapped import gapped, listed
from generator.steps.extract.title.noun import (
    is_plural,
    noun_before,
    noun_behind,
    subject_of,
    suffering,
)
from generator.steps.extract.title.order import main_order
from generator.steps.extract.title.reduced import (
    head_noun,
    is_participle,
    passive_relative,
    placed_subject,
    reduced_relative,
    restrictive,
)
from generator.steps.extract.title.related import relative_clause
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

_LONGEST_SUBJECT = 60
_LONGEST_OWNER = 40
_LOST_SUBJECT = re.compile(r"^[A-Z][\w.&’' -]{0,60} , (?=[a-z])")
_OWNED = re.compile(r"\b(?:is|are|was|were) (?P<owner>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)[’']s [a-z]+st\b[^,]*$")


def own_part(told: Told, lexicon: Lexicon) -> str:
    """The clause that tells the event, without any date that can go."""
    words = lexicon.titles
    if lost := lost_subject(told):
        return _dateless(told, lost, told.end, words)
    if told.own is None:
        return _dateless(told, told.start, told.end, words)
    start, end = _main(told, lexicon)
    if cleft := _cleft(told, start, end, words):
        return cleft
    if clause := listed(told, start, end, words) or gapped(told, start, end, words):
        return clause
    end = _end_of_relative(told, end, words)
    if behind := _told_behind(told, end, words):
        return behind
    if clause := chained(told, *_main(told, lexicon, whole=True), words):
        return clause
    if deed := owned_by_day(told, end, words) or dated_deed(told, end, words):
        return deed
    chunk_start, chunk_end = _chunk(told, start, end)
    chunk = _dateless(told, chunk_start, chunk_end, words)
    if lexicon.verb_second:
        if clause := attribute(told, (chunk_start, chunk_end), words):
            return clause
        opener = first_word(chunk).lower()
        is_apart = opener in words.apart or opener in words.subordinators & words.prepositions
        if is_apart and main_order(chunk, words) != chunk:
            return chunk  # what went before, or came of it: "Nachdem im Mai der Damm gebrochen war, …"
        return relative_clause(told, chunk, chunk_start, words) or _dateless(told, start, end, words)
    return (
        passive_relative(told, chunk_start, chunk_end, words)
        or reduced_relative(told, chunk, words)
        or restrictive(told, start, end, words)
        or _after_being(told, chunk, (chunk_start, chunk_end), words)
        or _inner_clause(told, (start, chunk_start, chunk_end), words)
        or _with_noun(told, chunk, (chunk_start, chunk_end), words)
        or _dateless(told, start, end, words)
    )


def _cleft(told: Told, start: int, end: int, words: TitleWords) -> str:
    """What happened then: "Lind left" of "It was 3 May when Lind left"."""
    assert told.own is not None
    behind = words.cleft_behind.match(told.sentence, told.own[1])
    is_cleft = words.cleft_before.fullmatch(told.sentence[start : told.own[0]]) is not None
    return _dateless(told, behind.end(), max(end, behind.end()), words) if behind and is_cleft else ""


def _main(told: Told, lexicon: Lexicon, whole: bool = False) -> tuple[int, int]:
    """The stretch between colons, semicolons and dashes that the event's words of time stand in; of the whole
    sentence, or of its own clause."""
    assert told.own is not None
    first, last = (dateline_end(told.sentence), len(told.sentence)) if whole else (told.start, told.end)
    start, end = first, last
    for match in lexicon.joints[0].finditer(told.sentence, first, last):
        if told.sentence.count("(", 0, match.start()) > told.sentence.count(")", 0, match.start()):
            continue
        if match.end() <= told.own[0]:
            start = match.end()
        elif match.start() >= told.own[1]:
            end = match.start()
            break
    return (start, end) if finite_verb(told.sentence[start:end], lexicon.titles) else (first, last)


def _told_behind(told: Told, end: int, words: TitleWords) -> str | None:
    """What happened then: "…, until this January, when a court ruled …"."""
    assert told.own is not None
    for word in sorted(words.then):
        lead = f", {word} "
        if told.sentence.startswith(lead, told.own[1]):
            start = told.own[1] + len(lead)
            clause = _dateless(told, start, max(end, start + 1), words)
            return clause if finite_verb(clause, words) else None
    return None


def _with_noun(told: Told, chunk: str, place: tuple[int, int], words: TitleWords) -> str | None:
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
    rest = chunk[len(lead) :].lstrip() if is_relative else chunk
    before, behind = told.sentence[: place[0]], told.sentence[place[1] :]
    has_verb = finite_verb(before, words) or _opens_with_verb(behind, words)
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
    if noun and words.passive and not is_relative and low not in words.active:
        noun = noun if noun in told.cast.named else f"{noun[:1].lower()}{noun[1:]}"  # "Costs" are many
        noun = f"{noun} {suffering(noun, low, words)}"  # "Founded by Orr, it carries …": it was founded
    return f"{noun} {rest[:1].lower()}{rest[1:]}" if noun else None


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


def _end_of_relative(told: Told, end: int, words: TitleWords) -> int:
    """The end of the clause, where it goes on with a relative one that the main verb follows: "which opened in May
    and was expanded in June, employs …"."""
    assert told.own is not None
    behind = told.sentence[told.own[1] : end]
    before = told.sentence[: told.start].rpartition(", ")[2]
    is_relative = first_word(before).lower() in words.relatives and not words.small
    return told.own[1] if is_relative and behind.startswith(", ") and _opens_with_verb(behind, words) else end


def _opens_with_verb(behind: str, words: TitleWords) -> bool:
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


def _inner_clause(told: Told, places: tuple[int, int, int], words: TitleWords) -> str | None:
    """The last clause with a subject of its own before the date: "… since it was founded in", "… that Harrow agreed
    to buy in" (its object is then the noun before "that")."""
    assert told.own is not None
    main, start, end = places
    for opener in reversed(list(WORD.finditer(told.sentence, start, told.own[0]))):
        if opener[0].lower() not in words.openers:
            continue
        around = told.sentence[main : opener.start()]
        clause = _dateless(told, opener.end(), end, words).rstrip(" .")
        if noun := deed_since(clause, words):
            return noun
        is_apart = first_word(around).lower() in words.possessives  # "…, its biggest purchase since it was founded"
        if not _is_clause(clause, words):
            continue
        if opener.start() > start and not finite_verb(around, words) and not is_apart:
            continue
        lead = first_word(clause)
        if lead.lower() in words.pronouns:
            subject = _owner(around) or subject_of(around, words)
            subject = subject or (noun_behind(told.sentence[end:], words) if not around else "")
            clause = (subject or lead) + clause[len(lead) :]
        if opener[0].lower() == words.object_relative:
            place = _object_place(around, clause, words)
            noun = head_noun(told.sentence[: opener.start()].rstrip(), words) if place is not None else ""
            if place is not None:
                noun = f"{noun[:1].lower()}{noun[1:]}" if first_word(noun).lower() in words.determiners else noun
                return f"{clause[:place]} {noun}{clause[place:]}" if noun else None
        return clause
    return None


def _owner(around: str) -> str:
    """Who is meant by "it" behind "The deal is Harrow's largest since": Harrow, and not the deal."""
    match = _OWNED.search(around)
    return match["owner"] if match else ""


def _is_clause(text: str, words: TitleWords) -> bool:
    verb = finite_verb(text, words)
    lead = first_word(text)
    if verb and last_word(text[: verb.start()]) in words.conjunctions:
        return False  # "(stuck after) launch and had to be freed"
    return verb is not None and verb.start() > 0 and not lead.endswith("ing") and lead.lower() not in words.prepositions


def _object_place(around: str, clause: str, words: TitleWords) -> int | None:
    """Where the object of a relative clause belongs in it: at its end ("… the mill that Harrow agreed to buy"), or
    behind its verb ("… a mill that Harrow bought for 3 million"). None where the clause is whole, and tells what
    somebody said ("… wrote in a letter that sales resumed")."""
    row = clause.split()
    before = [word[0] for word in WORD.finditer(around)]
    if len(row) < 2 or not before or is_finite(before[-1], words) or not words.saying.isdisjoint(before):
        return None
    if row[-2] == "to" or is_finite(row[-1], words):
        return len(clause)
    verb = finite_verb(clause, words)
    follows = first_word(clause[verb.end() :]) if verb else ""
    is_bare = follows in words.prepositions and follows != "to"
    is_active = verb is not None and verb[0] not in words.helping and verb[0] not in words.active
    return verb.end() if verb and is_bare and is_active else None


def _after_being(told: Told, chunk: str, place: tuple[int, int], words: TitleWords) -> str | None:
    """ "After being suspended in May, Harrow …" and "Having found no fault since May, Harrow …", as clauses."""
    match = words.gone_before.match(chunk)
    if match is None or place[0] > dateline_end(told.sentence):
        return None
    noun = noun_behind(told.sentence[place[1] :], words)
    verb = f"{words.passive[is_plural(noun, words)]} " if noun and match.lastgroup == "passive" else ""
    return f"{noun} {verb}{chunk[match.end() :]}" if noun else None


def lost_subject(told: Told) -> int:
    """Where the predicate begins, in a sentence whose subject the source has lost ("Harrow Holding , left in …"),
    so that the name before the comma is not taken for the actor; 0 for every other."""
    lost = _LOST_SUBJECT.match(told.sentence)
    return lost.end() if lost and told.start < lost.end() else 0


def _chunk(told: Told, start: int, end: int) -> tuple[int, int]:
    """The stretch between commas that the event's words of time stand in."""
    assert told.own is not None
    opening = told.sentence.rfind(", ", start, told.own[0])
    closing = told.sentence.find(", ", told.own[1], end)
    return opening + 2 if opening >= 0 else start, closing if closing >= 0 else end


def _dateless(told: Told, start: int, end: int, words: TitleWords) -> str:
    return without_dates(told.sentence[start:end], told.dates_in(start, end), words)
