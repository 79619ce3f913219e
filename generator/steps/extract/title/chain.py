"""Participles that share one verb, each with its own time, to clauses of their own: "was built in 1931, destroyed in
1945 and rebuilt in 1952"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.order import object_of, subject_first
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import is_attribution
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

Piece = tuple[int, int]


def chained(told: Told, start: int, end: int, words: TitleWords) -> str | None:
    """The clause of the event's own participle, with the subject and the verb of the first; None for no such chain."""
    if told.own is None or not words.chaining:
        return None
    pieces = _pieces(told.sentence, start, end, words)
    place = next((i for i, (a, b) in enumerate(pieces) if a <= told.own[0] < b), 0)
    if place and not _is_link(told, pieces[place], words):
        return None
    if place == 0:
        links = [i for i, piece in enumerate(pieces) if i and _is_link(told, piece, words)]
        if not links:
            return None
        head = _dateless(told, pieces[0], words)
        shared = last_word(_dateless(told, pieces[links[-1]], words))
        is_active = last_word(_verb(head, words)) in words.having  # "hatte erklärt, die Frau sei … gefunden worden"
        if shared in words.shared_ends and last_word(head) not in words.shared_ends and not is_active:
            head = f"{head} {shared}"  # "war 1974 eröffnet und 2009 saniert worden"
        return head if _is_complete(head, words) else None
    head = _head(told, pieces[:place], words)
    if first_word(head) in words.relatives and not words.small:
        return None  # "the board, which had been consulted, voted"
    verb = _verb(head, words)
    piece = _dateless(told, pieces[place], words)
    shared = _shared_object(head, verb, piece, words)
    return " ".join(part for part in (verb, shared, piece) if part) if verb else None


def _shared_object(head: str, verb: str, piece: str, words: TitleWords) -> str:
    """What both German participles have as their object: "hatte den Verein übernommen und in die Liga geführt"."""
    is_active = last_word(verb) in words.having
    if not is_active or first_word(piece) not in words.prepositions:
        return ""
    placed = (subject_first(head, words) or head)[len(verb) :].lstrip()
    return object_of(placed, words)


def _head(told: Told, pieces: Sequence[Piece], words: TitleWords) -> str:
    """The nearest piece before with a verb; where something stands between, behind the subject that begins it all:
    "The bridge, opened in 1931, was destroyed …"."""
    texts = [_dateless(told, piece, words) for piece in pieces]
    for text in reversed(texts):
        if verb := finite_verb(text, words):
            is_cut = verb.start() == 0 and not words.small and not finite_verb(texts[0], words)
            return f"{texts[0]} {text}" if is_cut else text
    return ""


def _pieces(sentence: str, start: int, end: int, words: TitleWords) -> list[Piece]:
    edges = [start]
    ends = []
    for cut in _cuts(tuple(sorted(words.chaining))).finditer(sentence, start, end):
        ends.append(cut.start())
        edges.append(cut.end())
    return list(zip(edges, [*ends, end], strict=True))


@cache
def _cuts(chaining: Sequence[str]) -> re.Pattern[str]:
    ands = "|".join(map(re.escape, chaining))
    return re.compile(rf",\s+(?:(?:{ands})\s+)?|\s+(?:{ands})\s+")


def _is_link(told: Told, piece: Piece, words: TitleWords) -> bool:
    """Whether a piece has a time of its own and a participle, but no verb."""
    if not told.dates_in(*piece):
        return False
    text = _dateless(told, piece, words)
    if is_attribution(text, words):
        return False
    if words.small:  # German puts the participle last
        return bool(words.joined.fullmatch(last_word(text))) and not _has_verb(_without_last(text), words)
    lead = first_word(text)
    is_participle = lead in words.participles or lead.endswith(words.participle_endings)
    is_participle = is_participle and lead not in words.active
    follows = first_word(text.strip()[len(lead) :])
    return (
        bool(lead)
        and lead.islower()
        and is_participle
        and (not follows or follows.lower() in words.prepositions or follows in words.particles)
    )


def _has_verb(text: str, words: TitleWords) -> bool:
    """Whether a verb stands in it that is no participle as well: "saniert" may be either."""
    found = (word[0] for word in WORD.finditer(text) if is_finite(word[0], words))
    return any(not words.joined.fullmatch(word) for word in found)


def _without_last(text: str) -> str:
    return text.rstrip(" .!").rpartition(" ")[0]


def _is_complete(head: str, words: TitleWords) -> bool:
    """Whether the first of a chain is a clause that its participle ends, so that nothing of it is lost."""
    return _verb(head, words) != "" and (not words.small or bool(words.joined.fullmatch(last_word(head))))


def _verb(head: str, words: TitleWords) -> str:
    """Subject and verb of the first clause, up to its participle; nothing where its verb is no helping one."""
    if words.small:
        head = subject_first(head, words) or head
    verb = finite_verb(head, words)
    if verb is None or verb.start() == 0 or verb[0] not in words.helping:
        return ""
    end = verb.end()
    for word in WORD.finditer(head, end):  # "avait été", "has been"
        if word[0] not in words.helping or head[end : word.start()].strip():
            break
        end = word.end()
    return head[:end]


def _dateless(told: Told, piece: Piece, words: TitleWords) -> str:
    return without_dates(told.sentence[slice(*piece)], told.dates_in(*piece), words)
