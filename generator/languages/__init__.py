"""The door of tongues: one TOML file a language, and the loader."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pkgutil import get_data
from typing import Any

from generator.model import AnnalsError

UNKNOWN = "und"
_HEADING = re.compile(r"^\[\[?(?P<table>[\w-]+)(?P<rest>[^\n]*)", re.MULTILINE)
_PROOFS = ".examples]"


class LanguageError(AnnalsError):
    """A language file that cannot be used: its name, the place in it, the reason and the mend."""


@dataclass(frozen=True)
class Language:
    """What one language file knows; each room reads its own table of it."""

    code: str
    """BCP 47."""
    name: str
    """Its own name for itself."""
    text: str = field(default="", repr=False)
    """The file as it stands."""

    @cached_property
    def tables(self) -> Mapping[str, Any]:
        """The whole file."""
        return _parse(self.code, self.text)

    def excerpt(self, *tables: str) -> Mapping[str, Any]:
        """Some top-level tables without the rules' examples: a tenth of the file, for those who must start at once."""
        cuts = list(_HEADING.finditer(self.text))
        ends = [*(cut.start() for cut in cuts), len(self.text)][1:]
        wanted = (
            self.text[cut.start() : end]
            for cut, end in zip(cuts, ends, strict=True)
            if cut["table"] in tables and not cut["rest"].startswith(_PROOFS)
        )
        return _parse(self.code, "".join(wanted))

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
    text = _text(primary) if primary.isalpha() and primary.isascii() else None
    if text is None:
        return Language(UNKNOWN, UNKNOWN)
    head = Language(primary, primary, text).excerpt("language").get("language", {})
    if not {"code", "name"} <= head.keys():
        raise LanguageError(f"language {primary!r}: write code and name under [language]; see docs/about/languages.md")
    return Language(head["code"], head["name"], text)


def _text(code: str) -> str | None:
    """The language's file; ours is looked for by name, so that most runs need not search all installed packages."""
    try:
        ours = get_data("generator.languages", f"{code}.toml")
    except FileNotFoundError:
        ours = None
    if ours is not None:
        return ours.decode("utf-8")
    other = _sources().get(code)
    return other.read_text(encoding="utf-8") if other else None


def _parse(code: str, text: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(f"language {code!r}: {error}; see docs/about/languages.md for the format") from error


@cache
def _sources() -> dict[str, Any]:
    from importlib.metadata import entry_points  # these two take 20 ms, and most runs never need them
    from importlib.resources import files

    ours: dict[str, Any] = {
        file.name.removesuffix(".toml"): file
        for file in sorted(files("generator.languages").iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
    }
    for entry in entry_points(group="generator.languages"):
        if entry.name in ours:
            raise LanguageError(f"two languages are called {entry.name!r}; uninstall one of the packages")
        ours[entry.name] = entry.load()
    return ours
