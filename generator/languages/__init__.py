"""The door of tongues: one TOML file a language, and the loader."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files
from typing import Any

from generator.model import AnnalsError

UNKNOWN = "und"


class LanguageError(AnnalsError):
    """A language file that cannot be used: its name, the place in it, the reason and the mend."""


@dataclass(frozen=True, slots=True)
class Language:
    """What one language file knows; each room reads its own table of it."""

    code: str
    """BCP 47."""
    name: str
    """Its own name for itself."""
    tables: Mapping[str, Any]
    """The file as it stands."""

    def words(self, path: str) -> tuple[str, ...]:
        """The list of words at a dotted path ("clean.share"); empty where the file has none."""
        found: Any = self.tables
        for key in path.split("."):
            found = found.get(key, {}) if isinstance(found, Mapping) else {}
        return tuple(found) if isinstance(found, list) else ()


def known() -> tuple[str, ...]:
    """The codes of all languages there are, ours and those of other packages, in alphabetical order."""
    return tuple(sorted(_sources()))


@cache
def load(code: str) -> Language:
    """The language of a BCP 47 code; of a region or script its main language; an empty one where there is no file.

    Raises: LanguageError for a file that is no TOML or names no language.
    """
    primary = code.lower().partition("-")[0]
    if primary not in _sources():
        return Language(UNKNOWN, UNKNOWN, {})
    try:
        tables = tomllib.loads(_sources()[primary].read_text(encoding="utf-8"))
        return Language(tables["language"]["code"], tables["language"]["name"], tables)
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise LanguageError(f"language {primary!r}: {error}; see docs/about/languages.md for the format") from error


@cache
def _sources() -> dict[str, Any]:
    ours = {
        file.name.removesuffix(".toml"): file
        for file in sorted(files("generator.languages").iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
    }
    for entry in entry_points(group="generator.languages"):
        if entry.name in ours:
            raise LanguageError(f"two languages are called {entry.name!r}; uninstall one of the packages")
        ours[entry.name] = entry.load()
    return ours
