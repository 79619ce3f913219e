"""The words of the interface, in the language of the site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.languages import load, site_words

FALLBACK = "en"
_FROM_RIGHT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
"""By the scripts of the Unicode CLDR."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a site in one language; what it lacks is said in English."""

    language: str
    """BCP 47."""

    def __call__(self, key: str, **values: object) -> str:
        """The words at a dotted path ("basis.stated"), with the values in their places.

        Raises: KeyError for a path that English does not have.
        """
        return str(self.table(key)).format(**values)

    def count(self, key: str, n: int) -> str:
        """A number of things: "1 event", "2 events"."""
        forms = self.table(key)
        return str(forms[0] if n == 1 else forms[-1]).format(n=n)

    def quoted(self, text: str) -> str:
        """The text in quotation marks."""
        marks = self("quotes")
        return f"{marks[0]}{text}{marks[1]}"

    @property
    def is_from_right(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language.partition("-")[0] in _FROM_RIGHT

    def phrases(self) -> Mapping[str, str]:
        """What a phrase of the program is in this language, by what it is in English; empty for English itself."""
        return _at(self.language, "phrases") or {}

    def table(self, key: str) -> Any:
        """What stands at a dotted path, as it stands."""
        for code in (self.language, FALLBACK):
            if (found := _at(code, key)) is not None:
                return found
        raise KeyError(f"no words for {key!r} in [site] of {FALLBACK}.toml")


@cache
def _at(code: str, key: str) -> Any:
    found: Any = site_words(code)
    for part in key.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


@cache
def name_of(language: str) -> str:
    """A language's own name for itself, or its code where we do not know it."""
    known = load(language)
    return known.name if known.code != "und" else language
