"""Deeds told as nouns: "the ouster of Tom Lind", "Saturday’s 4-0 defeat"."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb

_OWNED_BY_DAY = re.compile(r"[’']s (?P<deed>[^,;.]{15,90})")
_DEED_BEFORE = re.compile(
    r"\b(?:for|over|after|of|following|since) the (?P<deed>[a-z]+(?: [a-z]+)??)(?: (?:in|on|of|last))? ?$"
)
_DEED_BEHIND = re.compile(r" (?P<rest>(?:between|of|with|at|in|by|on) [^,;.]{8,80})")
_DEED = re.compile(r"the (?P<deed>[a-z-]+ of [A-Z][\w’'.-]*(?: [\w’'.-]+){0,5})")


def owned_by_day(told: Told, end: int, words: TitleWords) -> str:
    """What a day owns, where it is no subject: "4-0 defeat at home to Harrow" of "after Saturday's 4-0 defeat …"."""
    assert told.own is not None
    match = _OWNED_BY_DAY.match(told.sentence, told.own[1], end)
    lead = told.sentence[: told.own[0]].split()[-1:]
    if not match or not lead or lead[0].lower() not in words.prepositions - words.genitive:
        return ""
    return "" if finite_verb(match["deed"], words) else match["deed"].strip()


def dated_deed(told: Told, end: int, words: TitleWords) -> str:
    """What happened before, as a noun with a time of its own: "collision between …" of "fined on Monday for the
    collision in May between …"."""
    assert told.own is not None
    is_second = any(last <= told.own[0] for _, last in told.dates)
    before = _DEED_BEFORE.search(told.sentence, 0, told.own[0])
    behind = _DEED_BEHIND.match(told.sentence, told.own[1], end)
    return f"{before['deed']} {behind['rest'].strip()}" if is_second and before and behind else ""


def deed_since(clause: str, words: TitleWords) -> str:
    """What was done, as a noun: "ouster of Tom Lind" of "since the ouster of Tom Lind in May"."""
    match = _DEED.fullmatch(clause)
    return match["deed"] if match and not finite_verb(clause, words) else ""
