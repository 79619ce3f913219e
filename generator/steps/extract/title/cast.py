"""Names and pronouns: who is meant by "he" or "it" at a place of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Name, Span
from generator.steps.extract.lexicon import TitleWords


@dataclass(frozen=True, slots=True)
class Cast:
    """The names that a pronoun can stand for, the likeliest first."""

    people: tuple[str, ...]
    others: tuple[str, ...]
    """Firms, places and things."""
    all: tuple[str, ...]

    def meant(self, pronoun: str, words: TitleWords) -> str | None:
        """The likeliest name, or None where the text gives none."""
        choice = self.people if pronoun in words.persons else self.others if pronoun in words.things else self.all
        return next(iter(choice), None)


def cast_at(names: Sequence[Name], passages: Sequence[Span], words: TitleWords) -> Cast:
    """Who was named in a sentence and in those before it, which come behind it in the order of nearness.

    The first one of a sentence, which is mostly its subject, comes first.
    """
    people = _people(names, words)
    persons: list[str] = []
    things: list[str] = []
    everyone: list[str] = []
    for nearness, passage in enumerate(passages):
        within = [text for _, text in sorted((s, n.text) for n in names for s in n.spans if passage.contains(s))]
        persons += [text for text in within if text in people]
        things += [text for text in within if nearness and text not in people]
        everyone += within if nearness else []
    return Cast(tuple(persons), tuple(things), tuple(everyone))


def _people(names: Sequence[Name], words: TitleWords) -> frozenset[str]:
    """Short names that begin with a surname, where a language lists these.

    Elsewhere names of two or three words of letters, and a last word of one that also stands alone.
    """
    if words.surnames:
        return frozenset(name.text for name in names if len(name.text) < 4 and name.text[0] in words.surnames)
    alone = {name.text for name in names if " " not in name.text}
    whole = set()
    for name in names:
        parts = name.text.split()
        if parts[-1] in words.firms:
            continue
        if 2 <= len(parts) <= 3 and all(part[0].isupper() and part[1:].replace("-", "").isalpha() for part in parts):
            whole.add(name.text)
    last = {name.split()[-1] for name in whole} & alone
    return frozenset(whole | last)
