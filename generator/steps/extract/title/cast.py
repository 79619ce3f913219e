"""Names and pronouns: who is meant by "he" or "it" at a place of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.model import Name, Span
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.places import Places
from generator.steps.extract.title.called import Called

_LED = re.compile(r"\b(?:[Tt]he|[Dd](?:er|ie|as|en|em|es)) $")
_SIGN = 40
"""Characters before a name in which the word that leads to it stands."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who was named in a sentence and in those before it."""

    within: tuple[tuple[int, str], ...]
    """The names of the sentence, each with the place where it ends."""
    earlier: tuple[str, ...]
    """Those of the sentences before, the nearest sentence first, in the order of each: the subject mostly leads."""
    people: frozenset[str]
    named: frozenset[str] = frozenset()
    """All names of the text."""
    women: frozenset[str] = frozenset()
    """Of these, those that the text tells to be women."""
    men: frozenset[str] = frozenset()
    main_firm: str | None = None
    """The firm that the text is about."""
    firm: str | None = None
    """Who "the company" is, where that is sure."""
    topic: str | None = None
    """The name of no person that stands most often in the text."""
    called: Mapping[str, Called] = field(default_factory=dict)
    """Noun, in small letters: the only one whom the text calls so."""
    last_firm: str | None = None
    """Who "this company" is, likewise."""

    def meant(self, pronoun: str, words: TitleWords, place: int) -> str | None:
        """The likeliest name for a pronoun at a place of the sentence, or None where the text gives none."""
        before = [name for end, name in self.within if end <= place]
        if pronoun in words.persons:
            return next((name for name in (*before, *self.earlier) if name in self.people), None)
        if pronoun in words.things:
            return next((name for name in self.earlier if name not in self.people), None)
        return next(iter(self.earlier), None)


def cast_of(names: Places[str], passages: Sequence[Span], people: frozenset[str]) -> Cast:
    """The names of a sentence and of those before it, which come behind it in the order of nearness."""
    sentence, *before = passages
    return Cast(
        within=tuple((span.end - sentence.start, text) for span, text in names.within(sentence)),
        earlier=tuple(text for passage in before for _, text in names.within(passage)),
        people=people,
    )


def people_of(text: str, names: Sequence[Name], words: TitleWords) -> frozenset[str]:
    """Short names that begin with a surname, where a language lists these.

    Elsewhere names of two or three words of letters, and a last word of one that also stands alone; none that always
    has an article before it ("die Grüne Liga"), or mostly "in".
    """
    if words.surnames:
        row = [name.text for name in names]
        return frozenset(
            name.text
            for name in names
            if name.text not in words.places
            and _is_han_person(text, name, words)
            and not any(other != name.text and other.startswith(name.text) for other in row)  # "龙泓" of "龙泓市"
        )
    alone = {name.text for name in names if " " not in name.text}
    bodies = tuple(name.text for name in names if name.text.split()[-1] in words.firms)
    whole = set()
    for name in names:
        parts = name.text.split()
        if parts[-1] in words.firms or _has_article(text, name) or _is_told_a_firm(text, name, words):
            continue
        if any(body.startswith(f"{name.text} ") for body in bodies):
            continue  # "Harrow National", of "Harrow National Bank"
        if _is_located(text, name, words):
            continue
        if 2 <= len(parts) <= 3 and all(part[0].isupper() and part[1:].replace("-", "").isalpha() for part in parts):
            whole.add(name.text)
    last = {name.split()[-1] for name in whole} & alone
    return frozenset(whole | last)


def _is_han_person(text: str, name: Name, words: TitleWords) -> bool:
    """Whether a Chinese name begins with a surname, or is foreign: it has a point, or an office right before it."""
    if (len(name.text) < 4 and name.text[0] in words.surnames) or "·" in name.text:
        return True
    if len(name.text) > 7 or name.text.endswith(tuple(words.firms)):
        return False
    return any(words.office_before.search(text, max(0, span.start - 6), span.start) for span in name.spans)


def _has_article(text: str, name: Name) -> bool:
    return all(_LED.search(text, max(0, span.start - 5), span.start) is not None for span in name.spans)


def _is_located(text: str, name: Name, words: TitleWords) -> bool:
    """Whether half of the places of a name or more stand behind "in": that of a place."""
    found = [words.located.search(text, max(0, span.start - _SIGN), span.start) is not None for span in name.spans]
    return 2 * sum(found) >= len(found) and any(found)


def _is_told_a_firm(text: str, name: Name, words: TitleWords) -> bool:
    return any(is_led_as_firm(text, span, words) for span in name.spans)


def is_led_as_firm(text: str, name: Span, words: TitleWords) -> bool:
    """Whether what stands right before a name tells it to be that of a firm."""
    return words.firm_before.search(text, max(0, name.start - _SIGN), name.start) is not None


def marked(text: str, names: Sequence[Name], people: frozenset[str], sign: re.Pattern[str]) -> frozenset[str]:
    """The people before whose name a sign stands anywhere: "Frau", "Astronomin"; whoever shares the surname too."""

    def is_marked(name: Name) -> bool:
        return any(sign.search(text[max(0, span.start - _SIGN) : span.start]) for span in name.spans)

    last = {name.text.split()[-1] for name in names if name.text in people and is_marked(name)}
    return frozenset(name for name in people if name.split()[-1] in last)
