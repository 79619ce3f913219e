"""Lists of facts below a heading to their subject: "Launched 5 May 2023" below "HARROW IN BRIEF" is told of Harrow."""

from __future__ import annotations

from collections.abc import Collection

from generator.model import Span
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word, is_finite

_LONGEST = 70
"""Characters of a fact, and of its heading."""
_BACK = 2_000
"""Characters above a fact in which its heading stands."""
_BULLETS = ("•", "·", "◆", "●", "■", "▪", "►", "-", "–", "*")
_SIGNS = "•·◆●■▪►-–* "
_STOPS = (".", "!", "?", ":", ";", "”", '"', "“")


def subject_of_box(text: str, sentence: Span, names: Collection[str], words: TitleWords) -> str | None:
    """The name in the heading of the list of facts that a sentence belongs to; None outside such lists.

    The heading is no part of the article's sentences, so it is looked for in the text itself.
    """
    is_alone = text[sentence.end : sentence.end + 1] in ("", "\n") and text[: sentence.start].endswith("\n")
    if not is_alone or not _is_fact(text[sentence.start : sentence.end], words):
        return None
    for above in text[max(0, sentence.start - _BACK) : sentence.start].splitlines()[::-1]:
        line = above.strip(" \t#*_")
        if line and not _is_fact(line, words):
            return _named(line, names, words)
    return None


def subject_of_list(text: str, sentence: Span, words: TitleWords) -> str | None:
    """Who does what an entry tells that begins with a verb: "the council", of "On Monday, the council:" above it."""
    if not is_finite(first_word(text[sentence.start : sentence.end]).lower(), words):
        return None
    for above in text[max(0, sentence.start - _BACK) : sentence.start].splitlines()[::-1]:
        line = above.strip()
        if not line or (line.startswith(_BULLETS) and line != above.strip(_SIGNS)):
            continue
        subject = line.removesuffix(":").rpartition(", ")[2]
        is_head = line.endswith(":") and len(subject) <= _LONGEST and finite_verb(subject, words) is None
        lead = first_word(subject)
        is_noun = lead[:1].isupper() or lead.lower() in words.determiners
        return subject if is_head and is_noun else None
    return None


def _is_fact(line: str, words: TitleWords) -> bool:
    return _is_short(line, words) and any(map(str.isdigit, line))


def _is_short(line: str, words: TitleWords) -> bool:
    """Whether a line is no sentence: short, without a verb or a stop."""
    return len(line) <= _LONGEST and not line.endswith(_STOPS) and finite_verb(line, words) is None


def _named(heading: str, names: Collection[str], words: TitleWords) -> str | None:
    if not _is_short(heading, words):
        return None
    found = [name for name in names if name.casefold() in heading.casefold() and len(name) < len(heading)]
    return max(found, key=lambda name: (len(name), name), default=None)


def boxed(fact: str, told: Told, is_noun_language: bool) -> str:
    """ "Harrow: launched"; a name keeps its capital, and where nouns have one, all words."""
    is_name = any(name.startswith(first_word(fact)) for _, name in told.cast.within)
    return f"{told.box}: {fact if is_name or is_noun_language else fact[:1].lower() + fact[1:]}"
