"""What a language file says of acts and things: words of one class mean the same in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.languages import load, thesaurus
from generator.steps.merge.folding import fold
from generator.steps.merge.lexemes import NOTHING, Lexemes, Word, words


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The acts and things that a language has words for."""

    acts: Lexemes
    things: Lexemes

    def read(self, text: str) -> tuple[tuple[str, ...], tuple[Word, ...]]:
        """What the text says in keys, "act:…" and "thing:…", and the other words that it says it with."""
        tokens = list(words(text))
        classes: dict[int, list[str]] = {}
        said: set[int] = set()
        for kind, lexemes in (("act", self.acts), ("thing", self.things)):
            for found in lexemes.find(tokens):
                said.update(found.words)
                if found.name != NOTHING:
                    classes.setdefault(found.words[0], []).append(f"{kind}:{found.name}")
        keys = dict.fromkeys(key for index in sorted(classes) for key in classes[index])
        return tuple(keys), tuple(word for index, word in enumerate(tokens) if index not in said)


@cache
def vocabulary(language: str) -> Vocabulary:
    """Of a BCP 47 code; an empty one where no file has classes."""
    classes = thesaurus(language)
    return Vocabulary(*(_lexemes(language, classes.get(kind, {})) for kind in ("acts", "things")))


def _lexemes(language: str, table: Mapping[str, list[str]]) -> Lexemes:
    merge: Mapping[str, Any] = load(language).tables.get("merge", {})
    particles, joins = (frozenset(map(fold, merge.get(name, ()))) for name in ("particles", "joins"))
    lexemes = Lexemes(bool(merge.get("compounds", False)), particles, joins)
    for name in sorted(table):
        for entry in table[name]:
            lexemes.add(entry, name)
    return lexemes
