"""The table `[titles]` of a language file to words and patterns, ready for use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any

from generator.languages import Language
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.patterns import any_word, at_end, ending, exactly

_READERS: Mapping[str, Callable[[Any], Any]] = {
    "frozenset[str]": lambda value: frozenset(value or ()),
    "tuple[str, ...]": lambda value: tuple(value or ()),
    "Mapping[str, str]": lambda value: dict(value or {}),
    "Mapping[str, frozenset[str]]": lambda value: {key: frozenset(row) for key, row in (value or {}).items()},
    "Mapping[str, Mapping[str, str]]": lambda value: {key: dict(row) for key, row in (value or {}).items()},
    "re.Pattern[str]": lambda value: re.compile(value or "(?!)"),
    "tuple[re.Pattern[str], ...]": lambda value: exactly(value or ()),
    "bool": bool,
    "str": lambda value: value or "",
}
"""Type of a field: how what the file says of it is read; an entry that is missing holds or matches nothing."""
_AT_END = ("edge_of", "before_time")
_LONGEST_FIRST = ("connectives", "prefixes", "separable")
_OF_NAMES = {
    "indefinite": "indefinite", "places": "countries", "surnames": "surnames", "media": "media",
    "media_endings": "media_endings", "firms": "organisations", "trades": "trades",
}  # fmt: skip
"""Field: the list of the table `[names]` that it is."""


def title_words(table: Mapping[str, Any], language: Language) -> TitleWords:
    """The lists as sets and patterns."""
    known = _patterns(table, language)
    known |= {name: at_end(table.get(name, "")) for name in _AT_END}
    known |= {name: _longest_first(table.get(name, ())) for name in _LONGEST_FIRST}
    known |= {name: frozenset(language.words(f"names.{names}")) for name, names in _OF_NAMES.items()}
    plain = (field for field in fields(TitleWords) if field.name not in known)
    return TitleWords(**known, **{field.name: _READERS[str(field.type)](table.get(field.name)) for field in plain})


def _patterns(table: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """What is not just a list or an expression."""
    roles = _any_of(language.words("names.roles"))
    circling = table.get("circling", {})
    return {
        "circling": {word: re.compile(f"^(?:{behind})\\b\\s*") for word, behind in circling.items()},
        "adverbs": any_word(table.get("adverbs", ()), table.get("script") == "han"),
        "strangers": any_word(table.get("strangers", ()), False),
        "governing": re.compile(rf"(?:{table.get('governing', '(?!)')})$", re.IGNORECASE),
        "measured": re.compile(table.get("measured", "(?!)"), re.IGNORECASE),
        "suffered": dict(sorted(table.get("suffered", {}).items(), key=lambda pair: -len(pair[0]))),
        "women": ending(table.get("women", "")),
        "men": ending(table.get("men", "")),
        "genitive_mark": table.get("genitive_mark", "\0"),
        "firm_before": re.compile(f"(?:{table.get('firm_before', '(?!)')})$"),
        "sounds": frozenset("".join(language.words("names.sounds"))),
        "offices": re.compile(roles),
        "office_before": re.compile(f"{roles}$"),
    }


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _any_of(words: Iterable[str]) -> str:
    """An expression for any of the words, one or several in a row."""
    return f"(?:{'|'.join(map(re.escape, _longest_first(words)))})+"
