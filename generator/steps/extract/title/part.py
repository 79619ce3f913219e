"""The part of a sentence that words of time belong to, made a clause of its own."""

from __future__ import annotations

import re

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.title.attribute import attribute
from generator.steps.extract.title.chain import chained
from generator.steps.extract.title.conjunct import conjunct
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.deed import dated_deed, deed_since, owned_by_day
from generator.steps.extract.title.gapped import gapped, listed
from generator.steps.extract.title.insertion import resumed
from generator.steps.extract.title.noun import (
    is_plural,
    noun_behind,
    subject_of,
)
from generator.steps.extract.title.opening import opened
from generator.steps.extract.title.order import is_main_clause, main_order
from generator.steps.extract.title.reduced import (
    head_noun,
    passive_relative,
    reduced_relative,
    restrictive,
)
from generator.steps.extract.title.related import relative_clause
from generator.steps.extract.title.relative import opens_with_verb, with_noun
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import dashed, points
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

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
    if clause := opened(told, words):
        return clause
    if clause := listed(told, start, end, words) or gapped(told, start, end, words):
        return clause
    end = _end_of_relative(told, end, words)
    end = _without_loose(told, end, words)
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
        if chunk_start > start and is_main_clause(chunk, words):
            return chunk  # "Käufer ist Suvan, der Vertrag wurde im Mai unterzeichnet"
        return relative_clause(told, chunk, chunk_start, words) or _dateless(told, start, end, words)
    return (
        resumed(told, chunk, chunk_start, words)
        or conjunct(told, start, end, words)
        or passive_relative(told, chunk_start, chunk_end, words)
        or reduced_relative(told, chunk, words)
        or restrictive(told, start, end, words)
        or _after_being(told, chunk, (chunk_start, chunk_end), words)
        or _inner_clause(told, (start, chunk_start, chunk_end), words)
        or with_noun(told, chunk, (chunk_start, chunk_end), words)
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
    inserted = () if lexicon.verb_second else dashed(told.sentence, lexicon.titles)
    for match in lexicon.joints[0].finditer(told.sentence, first, last):
        if any(a <= match.start() < b for a, b in inserted):
            continue
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
            if words.happening and _tells_deed(told, words):
                return None
            clause = _dateless(told, start, max(end, start + 1), words)
            return clause if finite_verb(clause, words) else None
    return None


def _without_loose(told: Told, end: int, words: TitleWords) -> int:
    """The end of the clause, without the subject of the next one that a relative clause has cut off: "they came back,
    and his wife, (who had left him, let them in)"."""
    assert told.own is not None
    comma = max(told.sentence.rfind(f", {word} ", told.own[1], end) for word in sorted(words.conjunctions) or [" "])
    follows = first_word(told.sentence[end:])
    is_cut = comma >= 0 and follows in words.relatives and not words.small
    return comma if is_cut and finite_verb(told.sentence[comma:end], words) is None else end


def _tells_deed(told: Told, words: TitleWords) -> bool:
    """Whether what stands before the date tells an event itself: "A first attempt failed in 2019, when …", and not "The
    end came in 2019, when …", "This went on until May, when …"."""
    assert told.own is not None
    before = told.sentence[told.start : told.own[0]].rstrip()
    verb, place = None, 0
    while found := finite_verb(before, words, place):
        verb, place = found, found.end()
    if verb is None or last_word(before).lower() in words.bounds | words.genitive | words.openers:
        return False
    is_vacant = verb[0] in words.happening and all(
        word[0].lower() in words.prepositions | words.before_date for word in WORD.finditer(before, verb.end())
    )
    return not is_vacant and first_word(before).lower() not in words.pronouns - words.determiners


def _end_of_relative(told: Told, end: int, words: TitleWords) -> int:
    """The end of the clause, where it goes on with a relative one that the main verb follows: "which opened in May
    and was expanded in June, employs …"."""
    assert told.own is not None
    behind = told.sentence[told.own[1] : end]
    before = told.sentence[: told.start].rpartition(", ")[2]
    is_relative = first_word(before).lower() in words.relatives and not words.small
    return told.own[1] if is_relative and behind.startswith(", ") and opens_with_verb(behind, words) else end


def _inner_clause(told: Told, places: tuple[int, int, int], words: TitleWords) -> str | None:
    """The last clause with a subject of its own before the date: "… since it was founded in", "… that Harrow agreed
    to buy in" (its object is then the noun before "that")."""
    assert told.own is not None
    main, start, end = places
    for opener in reversed(list(WORD.finditer(told.sentence, start, told.own[0]))):
        if opener[0].lower() not in words.openers or points(told.sentence[opener.start() : end], words):
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
    if row[-2] == "to" or is_finite(row[-1], words) or (row[-1] in words.particles and is_finite(row[-2], words)):
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
