"""Names and pronouns: who is meant by "he" or "it" at a place of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Name, Span


@dataclass(frozen=True, slots=True)
class Cast:
    """The names that a pronoun can stand for, the likeliest first."""

    people: tuple[str, ...]
    others: tuple[str, ...]
    """Firms, places and things."""

    def meant(self, is_person: bool) -> str | None:
        """The likeliest name, or None where the text gives none."""
        return next(iter(self.people if is_person else self.others), None)


def cast_at(names: Sequence[Name], passages: Sequence[Span]) -> Cast:
    """Who was named in a sentence and in those before it, which come behind it in the order of nearness.

    A person is the last one named; a thing is the first one of its sentence, which is mostly the subject.
    """
    people = _people(names)
    persons: list[str] = []
    things: list[str] = []
    for nearness, passage in enumerate(passages):
        within = [text for _, text in sorted((s, n.text) for n in names for s in n.spans if passage.contains(s))]
        persons += [text for text in (reversed(within) if nearness else within) if text in people]
        things += [text for text in within if nearness and text not in people]
    return Cast(tuple(persons), tuple(things))


def _people(names: Sequence[Name]) -> frozenset[str]:
    """Names of two or three words one of which also stands alone, or that only letters make; no firm's ending."""
    alone = {name.text for name in names if " " not in name.text}
    whole = set()
    for name in names:
        parts = name.text.split()
        if 2 <= len(parts) <= 3 and all(part[0].isupper() and part[1:].replace("-", "").isalpha() for part in parts):
            whole.add(name.text)
    surnames = {name.split()[-1] for name in whole} & alone
    return frozenset(whole | surnames)
