"""The part of a sentence that words of time belong to, made a clause of its own."""

from __future__ import annotations

import re

from generator.steps.extract.lexicon import Lexicon, TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word, is_finite, last_word

_LOST_SUBJECT = re.compile(r"^[A-Z][\w.&’' -]{0,60} , (?=[a-z])")
_NOUN_PHRASE = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){0,4})?"
    r"(?:[A-Z][\w’'.-]*|\d+)(?: (?:of|and|de|&|[A-Z\d][\w’'.-]*|[a-z]+s))*$"
    r"|\b(?:[Tt]he|[Aa]n?) (?:[\w’'-]+ ){0,3}[\w’'-]+$"
)


def own_part(told: Told, lexicon: Lexicon) -> str:
    """The clause that tells the event, without any date that can go."""
    words = lexicon.titles
    if lost := lost_subject(told):
        return _dateless(told, lost, told.end, words)
    if told.own is None:
        return _dateless(told, told.start, told.end, words)
    start, end = _chunk(told)
    chunk = _dateless(told, start, end, words)
    lead = first_word(told.sentence[start:end]).lower()
    if lexicon.verb_second:
        return _relative_clause(told, chunk, start, words) or _dateless(told, told.start, told.end, words)
    if lead in words.relatives or lead in words.participles or (lead.endswith("ed") and len(lead) > 4):
        rest = chunk[len(lead) :].lstrip() if lead in words.relatives else chunk
        if noun := _noun_before(told.sentence[:start], words) or _noun_behind(told.sentence[end:], words):
            return f"{noun} {rest[:1].lower()}{rest[1:]}"
    if (lead in words.subordinators and lead not in words.prepositions) or lead in words.temporal:
        clause = chunk[len(lead) :].lstrip()
        verb = finite_verb(clause, words)
        if verb and verb.start() > 0 and not first_word(clause).endswith("ing"):
            return clause
    return _dateless(told, told.start, told.end, words)


def lost_subject(told: Told) -> int:
    """Where the predicate begins, in a sentence whose subject the source has lost ("Harrow Holding , left in …"),
    so that the name before the comma is not taken for the actor; 0 for every other."""
    lost = _LOST_SUBJECT.match(told.sentence)
    return lost.end() if lost and told.start < lost.end() else 0


def _chunk(told: Told) -> tuple[int, int]:
    """The stretch between commas that the event's words of time stand in."""
    assert told.own is not None
    opening = max(
        told.sentence.rfind(", ", told.start, told.own[0]), told.sentence.rfind("; ", told.start, told.own[0])
    )
    start = opening + 2 if opening >= 0 else told.start
    closing = told.sentence.find(", ", told.own[1], told.end)
    return start, closing if closing >= 0 else told.end


def _dateless(told: Told, start: int, end: int, words: TitleWords) -> str:
    inside = [(a - start, b - start) for a, b in told.dates if start <= a and b <= end]
    return without_dates(told.sentence[start:end], inside, words)


def _noun_before(before: str, words: TitleWords) -> str:
    """The noun phrase at the end of what stands before."""
    match = _NOUN_PHRASE.search(before.rstrip(" ,")[-100:])
    return match[0].strip() if match else ""


def _noun_behind(behind: str, words: TitleWords) -> str:
    """The subject of the main clause that follows."""
    text = behind.lstrip(" ,")
    verb = finite_verb(text, words)
    return text[: verb.start()].strip(" ,") if verb and 0 < verb.start() < 70 else ""


def _relative_clause(told: Told, chunk: str, start: int, words: TitleWords) -> str | None:
    """A German relative clause as a main clause: "…, den Ma in Rom gründete" with "Der Konzern" before it."""
    lead = first_word(chunk).lower()
    verb = last_word(chunk)
    before = told.sentence[:start].rstrip(" ,")
    noun = before.rpartition(" ")[2]
    if start == 0 or lead not in words.relatives or not is_finite(verb.lower(), words) or not noun[:1].isupper():
        return None
    body = chunk[len(lead) :].strip()[: -len(verb)].rstrip()
    first = first_word(body)
    if lead in words.oblique and (first[:1].isupper() or first.lower() in words.determiners):
        subject = _leading_phrase(body, words)
        return f"{subject} {verb} {lead} {noun} {body[len(subject) :].lstrip()}".rstrip()
    article = before.split()[-2] if len(before.split()) > 1 else ""
    head = f"{article} {noun}" if article.lower() in words.determiners else noun
    return f"{head} {verb} {body}"


def _leading_phrase(text: str, words: TitleWords) -> str:
    """The noun phrase at the front: up to the last capital before a small word that is no adjective."""
    row = text.split(" ")
    place = 0
    while place < len(row) and (row[place][:1].islower() and place < 3):
        place += 1
    while place < len(row) and row[place][:1].isupper():
        place += 1
    return " ".join(row[:place])
