"""What a program says: a sentence with gaps, in English by itself and in any other language by a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from generator.model.when import When


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence with gaps and what fills them; as text it is English, with times in EDTF.

    A site says it in its own language: `[site.phrases]` of a language file has the sentence under the English one.
    """

    text: str
    values: tuple[tuple[str, str | int | When | Phrase], ...] = ()

    def __str__(self) -> str:
        return self.text.format(**{name: str(value) for name, value in self.values})


Value = str | int | When | Phrase
"""What fills a gap."""


def phrase(text: str, **values: Value) -> Phrase:
    """The sentence, with its gaps filled by name. No full stop at its end: it may stand within another."""
    return Phrase(text, tuple(values.items()))


def listed(values: Iterable[Value]) -> Value:
    """One after another. Raises: TypeError where there is none."""
    return reduce(lambda one, other: phrase("{one}, {other}", one=one, other=other), values)
