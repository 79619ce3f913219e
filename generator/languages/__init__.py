"""The door of languages: one TOML file each, and the loader."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pkgutil import get_data
from typing import Any

from generator.languages import cldr
from generator.model import AnnalsError

UNKNOWN = "und"
_HEADING = re.compile(r"^\[\[?(?P<table>[\w-]+)(?P<rest>[^\n]*)", re.MULTILINE)
_PROOFS = ".examples]"
_GENERIC = "generic.toml"
"""The rules of languages that have no file of their own, over the words that CLDR has for them."""
_ATOMS = 2
# Tables this deep are taken whole from one of two: a list of `time.words` is that of the file or that of CLDR.


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
    names: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The tables of CLDR that lie below those of the file; none where the file does not ask for them."""

    @cached_property
    def tables(self) -> Mapping[str, Any]:
        """The whole file, over the names of CLDR; each table is read when it is first asked for."""
        return _Tables(self)

    def excerpt(self, *tables: str, proofs: bool = False) -> Mapping[str, Any]:
        """Some top-level tables, without the rules' examples unless asked for: a tenth of the file.

        Raises: LanguageError for what is no TOML.
        """
        wanted = (
            self.text[start:end]
            for table, rest, start, end in self._parts
            if table in tables and (proofs or not rest.startswith(_PROOFS))
        )
        names = {table: self.names[table] for table in tables if table in self.names}
        try:
            return _over(names, tomllib.loads("".join(wanted)))
        except tomllib.TOMLDecodeError as error:
            fault = _fault(self.text) or error
            raise LanguageError(
                f"language {self.code!r}: {fault}; see docs/about/languages.md for the format"
            ) from error

    @cached_property
    def _parts(self) -> tuple[tuple[str, str, int, int], ...]:
        """Of each heading its top-level table, the rest of its line, and where what stands under it begins and ends."""
        cuts = list(_HEADING.finditer(self.text))
        ends = [*(cut.start() for cut in cuts), len(self.text)][1:]
        return tuple((cut["table"], cut["rest"], cut.start(), end) for cut, end in zip(cuts, ends, strict=True))

    def words(self, path: str) -> tuple[str, ...]:
        """The list of words at a dotted path ("clean.share"); empty where the file has none."""
        found: Any = self.tables
        for key in path.split("."):
            found = found.get(key, {}) if isinstance(found, Mapping) else {}
        return tuple(found) if isinstance(found, list) else ()


class _Tables(Mapping[str, Any]):
    """The top-level tables of a language, each read when it is first asked for: most runs need few of them."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._names = dict.fromkeys([*language.names, *(table for table, *_ in language._parts)])
        self._read: dict[str, Any] = {}

    def __getitem__(self, table: str) -> Any:
        if table not in self._names:
            raise KeyError(table)
        if table not in self._read:
            self._read[table] = self._language.excerpt(table, proofs=True)[table]
        return self._read[table]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@cache
def known() -> tuple[str, ...]:
    """The codes of all languages with a file, ours and those of other packages, in alphabetical order."""
    return tuple(sorted(_sources()))


@cache
def named() -> tuple[str, ...]:
    """The codes of all languages that only CLDR names, in alphabetical order."""
    return tuple(code for code in cldr.codes() if code not in _sources())


@cache
def everywhere(path: str) -> tuple[str, ...]:
    """The words that any language has at a dotted path, the longest first: a page's frame often speaks another one."""
    lists = (load(code).words(path) for code in (*known(), *named()[:1]))
    return tuple(sorted({word for words in lists for word in words}, key=lambda word: (-len(word), word)))


@cache
def load(code: str) -> Language:
    """The language of a BCP 47 code; of a region or script its main language.

    Without a file, what CLDR names and the generic rules find; an empty one where CLDR does not name it either.

    Raises: LanguageError for a file that is no TOML or names no language.
    """
    primary = code.lower().partition("-")[0]
    text = _text(primary) if _is_code(primary) else None
    if text is None:
        return _generic(primary)
    head = Language(primary, primary, text).excerpt("language").get("language", {})
    if not {"code", "name"} <= head.keys():
        raise LanguageError(f"language {primary!r}: write code and name under [language]; see docs/about/languages.md")
    return Language(head["code"], head["name"], text, cldr.tables(primary) if head.get("names") == "cldr" else {})


@cache
def site_words(code: str) -> Mapping[str, Any]:
    """What a site says in a language: `[site]` of its file, or of `site/<code>.toml` where it has none of its own."""
    return _own_or_beside(code, "site", "site")


@cache
def thesaurus(code: str) -> Mapping[str, Any]:
    """Words by what they mean: `[classes]` of a language's file, or of `thesaurus/<code>.toml` where it has none."""
    return _own_or_beside(code, "classes", "thesaurus")


def _own_or_beside(code: str, table: str, folder: str) -> Mapping[str, Any]:
    primary = code.lower().partition("-")[0]
    own = load(primary)
    if table not in own.tables and _is_code(primary) and (text := _text(f"{folder}/{primary}")) is not None:
        own = Language(primary, primary, text)
    return dict(own.tables.get(table, {}))


def _generic(code: str) -> Language:
    name, rules = cldr.name(code), get_data("generator.languages", _GENERIC)
    if name is None or rules is None:
        return Language(UNKNOWN, UNKNOWN)
    return Language(code, name, rules.decode("utf-8"), cldr.tables(code))


def _is_code(text: str) -> bool:
    """Whether it can be the code of a language: two or three letters."""
    return len(text) in (2, 3) and text.isalpha() and text.isascii()


def _over(below: Mapping[str, Any], above: Mapping[str, Any], depth: int = 0) -> Mapping[str, Any]:
    """Two tables as one, that above first where both have something."""
    return {
        **below,
        **{
            key: _over(below[key], value, depth + 1)
            if depth < _ATOMS and isinstance(value, Mapping) and isinstance(below.get(key), Mapping)
            else value
            for key, value in above.items()
        },
    }


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


def _fault(text: str) -> tomllib.TOMLDecodeError | None:
    """What is wrong with a file, and in which of its lines."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return error
    return None


@cache
def _sources() -> dict[str, Any]:
    from importlib.metadata import entry_points  # these two take 20 ms, and most runs never need them
    from importlib.resources import files

    ours: dict[str, Any] = {
        file.name.removesuffix(".toml"): file
        for file in sorted(files("generator.languages").iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml") and _is_code(file.name.removesuffix(".toml"))
    }
    for entry in entry_points(group="generator.languages"):
        if entry.name in ours:
            raise LanguageError(f"two languages are called {entry.name!r}; uninstall one of the packages")
        ours[entry.name] = entry.load()
    return ours
