"""Headlines without the offices of people, where the name says enough: "Chairman and CEO Tom Lind" is "Tom Lind"."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb

_OWNER = r"(?P<owner>\b(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Ss]eine?[nmr]?|[Ii]hre?[nmr]?) (?:[a-zäöüß-]+ )*)?"
_HELD_OFFICE = re.compile(r"(?:[A-ZÄÖÜ][\w-]*s|\b[a-zäöüß-]+(?:e|en|er)) $")


def shorter_subject(text: str, told: Told, words: TitleWords) -> str:
    """A person without what he is, a body without what it is of: "Chairman and CEO Tom Lind", "The Office of …"."""
    verb = finite_verb(text, words)
    if verb is None or verb.start() == 0:
        return text
    subject, rest = text[: verb.start()].rstrip(), text[verb.start() :]
    for name in sorted(told.cast.people, key=lambda name: (-len(name), name)):
        office = subject.removesuffix(f" {name}")
        is_joined = bool(words.small) and any(word in words.conjunctions for word in office.split())
        is_plain = not any(word.islower() and word not in words.conjunctions for word in office.split())
        is_part = bool(office.split()) and office.split()[-1] in words.conjunctions  # "Food and Drug Administration"
        if office != subject and is_plain and not is_joined and not is_part:
            return f"{name} {rest}"
    head, found, _ = subject.partition(" of ")
    return f"{head} {rest}" if found and head.split()[-1] in words.firms and "," not in subject else text


def without_offices(text: str, people: Collection[str]) -> str:
    """German names without what their bearers are: "sein litauischer Kollege Jan Lind" is "Jan Lind"."""
    for name in sorted(people, key=lambda name: (-len(name), name)):
        if " " in name and name in text:
            office = rf"{_OWNER}(?:\b[A-ZÄÖÜ][\w-]*- und )?\b[A-ZÄÖÜ][\w-]+ (?={re.escape(name)}\b)"
            found = re.search(office, text)
            if found and (found["owner"] or not _HELD_OFFICE.search(text[: found.start()])):
                text = text[: found.start()] + text[found.end() :]
    return text
