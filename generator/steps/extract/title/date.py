"""A clause without its date: the words of time go away with what belongs to them, or not at all."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.needs import needs
from generator.steps.extract.verbs import INFINITIVE, TEXTS, finite_verb, first_word, is_finite, last_word

_WORD_BEFORE = re.compile(r"(?<![-\w])([^\W_]+(?:[’'][^\W_]+)?[’']?)[\s(]*$")
_REST = re.compile(r"[-–]\d{1,2}\b")
_LOOK_BACK = 80
# Characters before words of time in which what leads to them stands.
_NOUN_BEHIND = re.compile(r"[ \u00a0-](?=[^\W\d_])([^\W_]+)")
_BEFORE_NOUN = re.compile(r"\s*[a-zäöüß]+(?:en|e|er|es|em) [A-ZÄÖÜ]")
_HYPHENED = re.compile(r"[a-z]-[a-z]", re.IGNORECASE)
_GAP = (
    (re.compile(r"\s*,(?:\s*,)+"), ","),
    (re.compile(r"\(\s*[,;]?\s*\)"), ""),
    (re.compile(r"\s+([,.;:!?])"), r"\1"),
    (re.compile(r"([(„“]|^\")\s+"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)
_CUT = re.compile(r"^[\"“]\s|[\s,(„«](?:(?<=\s)[\s,.;:!?]|(?<=,),|(?<=[(„«])\s|(?<=\()[,;)])")
"""What each of these begins with or holds: most texts have none of it."""


@lru_cache(TEXTS)
def without_dates(clause: str, dates: tuple[tuple[int, int], ...], words: TitleWords) -> str:
    """The clause without its words of time, and without the prepositions that lead to them.

    A date that is part of a name or stands before its noun ("the 2025 gala", "a 2021 placing") stays.
    """
    kept = len(clause)
    for start, end in sorted(dates, reverse=True):
        if end <= kept:  # else it has gone away with the date behind it: "in the night of the 19th"
            clause, kept = _without(clause, start, end, words)
    return mended(clause)


def _without(clause: str, start: int, end: int, words: TitleWords) -> tuple[str, int]:
    """The clause without a date, and up to where it has been left as it was."""
    if clause[end - 1 : end].isdigit() and (rest := _REST.match(clause, end)):
        end = rest.end()  # "the night of 24-25"
    before, behind = clause[:start], clause[end:]
    is_adjective = _HYPHENED.search(clause[start:end]) and _NOUN_BEHIND.match(behind)  # "first-half figures"
    is_bound = last_word(before) in words.bound_before
    if is_adjective or is_bound or behind.startswith(("’s", "'s")) or _stands_before_noun(before, behind, words):
        return clause, start
    lead, whole = last_word(before).lower(), clause
    if lead in words.of_time and _is_attribute(clause[start:end], behind, words):
        return clause, start  # "in the winter session"
    if of := words.date_of.match(behind):
        behind = behind[of.end() :]
    if lead in words.spanning and first_word(clause[start:end]).lower() in words.determiners:
        before = before.rstrip()[: -len(lead)]  # "agreed over the weekend", but "took over on Monday"
    if before.strip().lower() in ("", lead) and words.day_named.pattern != "(?!)":
        behind = words.day_named.sub("", behind, count=1)  # "On Thursday, the second anniversary, the bell …"
    is_led = lead not in words.verbal or last_word(clause[start:end]) not in words.counted_away
    before, behind = _without_lead(before, behind, words) if is_led else before, behind.lstrip()
    if lead in words.genitive and behind.startswith(",") and before.endswith(f", {lead}"):
        before = before[: -len(lead) - 2]  # "was put off once more, to 27 May, at his wish"
    if lead in words.circling:
        behind = words.circling[lead].sub("", behind, count=1)  # "vom 1. August an leitet …"
    before = _without_participle(before, behind, words)
    if lead in words.filled or (not behind.strip(" .") and _is_needed(before, lead, words)):
        return whole, start  # also "spent the winter in Leeds"
    follows = first_word(behind)
    is_told = follows.endswith(words.participle_endings) and is_finite(first_word(behind.rpartition(", ")[2]), words)
    is_told = is_told and behind.count(", ") > 1  # "A raid in April, blamed on rebels, halted …"
    is_closed = "," in clause[start:end] or (is_finite(follows, words) and ", " not in before and not is_told)
    is_place = (
        words.drops_subject
        and behind.startswith(", ")
        and first_word(behind) in words.prepositions
        and finite_verb(before, words)
    )
    is_inserted = before.endswith(",") and behind.startswith(",") and is_finite(first_word(behind), words)
    if is_inserted and not finite_verb(before, words):
        return f"{before[:-1]} {behind[1:].lstrip()}", len(before)  # "The eruption, in 1947, lasted …"
    if behind.startswith(",") and before and before[-1] not in ",;:" and (is_closed or is_place):
        behind = behind[1:].lstrip()  # the comma closed the date's own phrase
    return f"{before} {behind}", len(before)


def _is_attribute(time: str, behind: str, words: TitleWords) -> bool:
    """Whether a time with its article tells more of the noun that ends the phrase: "the winter session"."""
    noun = _NOUN_BEHIND.match(behind)
    if noun is None or words.small or time.partition(" ")[0] not in words.determiners:
        return False
    known = words.prepositions | words.conjunctions | words.subordinators | words.determiners | words.pronouns
    return noun[1] not in known and not noun[1].endswith("ly") and behind[noun.end() :].strip(" .")[:1] in ("", ",")


def _is_needed(before: str, lead: str, words: TitleWords) -> bool:
    """Whether a clause says nothing without the date at its end: "the target was 2027", "was made after 1680"."""
    verb = last_word(before)
    is_limit = lead in words.limits and (verb in words.participles or verb.endswith(words.participle_endings))
    is_limit = is_limit or (lead in words.bounds and before.split()[-2:-1] == ["to"])
    is_limit = is_limit or (lead in words.bounds and not words.negations.isdisjoint(before.split()))
    is_end = lead in words.genitive and verb == lead  # "files dating back to 1985"
    return verb in words.being or is_end or (bool(words.participle_endings) and is_limit)


def _without_participle(before: str, behind: str, words: TitleWords) -> str:
    """Without a participle that only the date told more of: "an audit published last year found that …"."""
    head, _, word = before.rpartition(" ")
    is_participle = word not in words.finite and word.endswith(words.participle_endings)
    if head and words.participle_endings and is_participle and is_finite(first_word(behind), words):
        return before if finite_verb(head, words) else head.rstrip(" ,")
    return before


def _without_lead(before: str, behind: str, words: TitleWords) -> str:
    """Without "at the end of", "as early as in": at most two prepositions and what belongs to them."""
    tail = before[-_LOOK_BACK:].lower()
    may_be_edge = any(map(tail.__contains__, _edges(words)))
    match = words.edge_of.search(before, max(0, len(before) - _LOOK_BACK)) if may_be_edge else None
    if match and last_word(before[: match.start()]) not in INFINITIVE:
        before = before[: match.start()]
    prepositions = 0
    while match := _word_before(before):
        word = match[1].lower()
        is_opening = before[: match.start()].rstrip(" ,") != before[: match.start()].rstrip() or not match.start()
        is_told = not behind.lstrip().startswith(",") and is_finite(last_word(behind), words) and match[1].islower()
        if word in words.relatives and is_opening and (prepositions or is_told):
            break  # "…, der am 22. August", "…, der 2020 starb": no article but the subject
        if word in words.tied and last_word(before[: match.start()]) != words.tied[word]:
            break  # "takes effect on 1 July"
        is_object = word in words.determiners and last_word(before[: match.start()]).lower() in words.of_time
        if word in words.of_time and prepositions < 2 and not (prepositions and word in words.verbal):
            prepositions += 1
        elif (
            not (word in words.before_date or (words.small and is_object))
            or last_word(before[: match.start()]) in INFINITIVE
        ):
            break  # "to close in May" has a verb, "at the close of May" has none
        before = before[: match.start()]
    return before.rstrip()


@cache
def _edges(words: TitleWords) -> tuple[str, ...]:
    """The words of which "at the end of" and its like have one."""
    return tuple(sorted(needs(words.edge_of.pattern) or {""}))


def _stands_before_noun(before: str, behind: str, words: TitleWords) -> bool:
    lead = _word_before(before)
    noun = _NOUN_BEHIND.match(behind)
    is_opening = lead is not None and before[: lead.start()].rstrip()[-1:] in ("", ",")
    if lead and is_opening and lead[1] in words.relatives and words.small and is_finite(last_word(behind), words):
        return False  # "der Ende Oktober vorgelegt wurde"
    if lead and lead[1].lower() in words.determiners and lead[1].lower() not in words.before_date and not noun:
        return True
    if not (lead and noun) or before.rstrip()[-1:] in ",;:":
        return False
    follows = noun[1].lower()
    opening = last_word(before[: lead.start()])
    is_held = opening.islower() and opening not in words.conjunctions and opening not in words.prepositions
    if words.small and is_held and lead[1] in words.limits and words.joined.fullmatch(noun[1].rstrip("nrms")[:-1]):
        return True  # "alle vor 1990 gebauten Schiffe"
    is_participle = _BEFORE_NOUN.match(behind) is not None and lead[1].lower() in words.determiners
    if is_participle and words.small:
        return lead[1].lower() not in words.of_time
    if is_finite(follows, words) and not lead[1].endswith(("’s", "'s")) and words.small:
        return False  # German: "Ab dem 1. Dezember ist …"
    if follows in words.prepositions or follows in words.subordinators or follows in words.determiners:
        return False
    if lead[1].lower() in words.noun_leads and not is_finite(follows, words):
        return True
    return lead[1].lower() in words.determiners or lead[1].endswith(("’s", "'s"))


def _word_before(text: str) -> re.Match[str] | None:
    """The last word of a text, spaces and opening brackets behind it aside."""
    end = text.rstrip()
    while end.endswith("("):
        end = end[:-1].rstrip()
    return _WORD_BEFORE.search(text, max(0, len(text) - _LOOK_BACK, end.rfind(" ") + 1))


@lru_cache(TEXTS)
def mended(text: str) -> str:
    """Text without the empty brackets, double commas and spaces that a cut leaves."""
    if _CUT.search(text):
        for pattern, by in _GAP:
            text = pattern.sub(by, text)
    return text.strip(" ,;:–—-")
