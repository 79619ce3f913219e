"""What a text calls its names: who is meant by "the dam" behind "the Quillagua dam", by "Die Reederei" behind "die
Reederei Bodden-Linie", where only one name is called so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.model import Name, Span
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.verbs import INFINITIVE, first_word, is_finite, last_word

_BEFORE = re.compile(r"([^\W\d_][\w-]{2,}) [\"“„«‚‘]?$")
_BEHIND = re.compile(r"[ -]([^\W\d_][\w-]{2,})")
_APPOSED = re.compile(
    r", (?:an?|the|eine?) (?:[\w-]+ ){0,4}?([\w-]+)(?= (?:of|in|from|for|with|that|which|von|aus|in|mit)\b|[,.])"
)
_MARKS = frozenset('“”"»’‘')
_NEAR = 60
"""Characters before and behind a name in which stands what it is called."""
_FRONT = re.compile(r"(?P<article>[Tt]he|Der|Die|Das) (?P<noun>[\w-]+) ")


class Called(NamedTuple):
    """A name, and the name as the subject of a headline: "the Quillagua dam", "die Reederei Bodden-Linie"."""

    name: str
    subject: str


def called(text: str, names: Sequence[Name], people: Collection[str], words: TitleWords) -> Mapping[str, Called]:
    """Noun, in small letters: who is called so; none where two names are."""
    found: dict[str, list[Called]] = {}
    for name in names:
        if name.text not in people:
            for noun, known in _nouns(text, name, words):
                found.setdefault(noun, []).append(known)
    return {noun: row[0] for noun, row in found.items() if _is_one({known.name for known in row})}


def _nouns(text: str, name: Name, words: TitleWords) -> Iterator[tuple[str, Called]]:
    """The nouns that a text puts right before, behind or into a name."""
    row = name.text.split()
    article = "The " if not words.small and any(_is_led(text, span) for span in name.spans) else ""
    whole = Called(name.text, f"{article}{name.text}")
    if len(row) > 1:
        yield row[-1].lower(), whole
        yield row[0].lower(), whole
    for span in name.spans:
        near = max(0, span.start - _NEAR)
        word = text.rfind(" ", near, max(near, span.start - 2)) + 1
        before = _BEFORE.search(text, word or near, span.start)
        behind = _BEHIND.match(text, span.end)
        apposed = _APPOSED.match(text, span.end, span.end + _NEAR)
        if before and _is_noun(before[1], words) and not _is_verb(text[near : before.start()], before[1], words):
            end = span.end + (text[span.end : span.end + 1] in _MARKS and text[span.start - 1] != " ")
            yield before[1].lower(), Called(name.text, text[before.start() : end] if words.small else name.text)
        if behind and article and _is_noun(behind[1], words):
            yield behind[1].lower(), Called(name.text, f"{article}{name.text} {behind[1]}")
        if apposed and _is_noun(apposed[1], words):
            yield apposed[1].lower(), Called(name.text, name.text)


def _is_led(text: str, span: Span) -> bool:
    """Whether "the" stands before a name."""
    return text[max(0, span.start - 4) : span.start].lower() == "the "


def _is_noun(word: str, words: TitleWords) -> bool:
    """Whether a word can be what something is called: in German it has a capital, elsewhere none, and no small word."""
    if words.small:
        return word[:1].isupper() and not word.endswith("-")
    known = (words.prepositions, words.determiners, words.conjunctions, words.subordinators, words.pronouns)
    return word.islower() and not any(word in group for group in known)


def _is_verb(before: str, word: str, words: TitleWords) -> bool:
    """Whether a word before a name is what is done to it: "voted to ban Harrow", "it rejected Harrow"."""
    return is_finite(word, words) or last_word(before).lower() in INFINITIVE


def _is_one(names: set[str]) -> bool:
    """Whether all are forms of one name: the words of the shortest are in each."""
    core = set(min(names, key=lambda name: (len(name), name)).split())
    return all(core <= set(name.split()) for name in names)


def called_thing(text: str, known: Mapping[str, Called], words: TitleWords) -> Called | None:
    """Who is meant by the noun with "the" that a text begins with; None where its name follows, or nobody is."""
    match = _FRONT.match(text)
    found = known.get(match["noun"].lower()) if match else None
    if match is None or found is None or found.name in text:
        return None
    return found if is_finite(first_word(text[match.end() :]), words) else None


def with_name(text: str, thing: Called, words: TitleWords) -> str:
    """The text with the name of what it begins with: "Die Reederei Bodden-Linie hatte …"."""
    match = _FRONT.match(text)
    assert match is not None
    subject = thing.subject
    if words.small:
        subject = (
            f"{match['article']} {subject if subject.startswith(match['noun']) else match['noun'] + ' ' + subject}"
        )
    return f"{subject} {text[match.end() :]}"
