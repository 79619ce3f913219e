"""The words of the interface: every language says everything, with the same blanks to fill in."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import writers
from generator.languages import load, site_words
from generator.writers.words import Words, name_of

LANGUAGES = ("ar", "de", "zh")


def leaves(table: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{path}{key}.")
        else:
            yield path + key, value


def blanks(value: Any) -> set[str]:
    texts = value if isinstance(value, list) else [value]
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}


ENGLISH = dict(leaves(load("en").tables["site"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_everything(language: str) -> None:
    """Each has all the words that English has, and no others than how it writes letters in addresses, and phrases."""
    own = ("letters.", "phrases.")
    words = {key: value for key, value in leaves(site_words(language)) if not key.startswith(own)}
    assert words.keys() == ENGLISH.keys()


def test_every_word_is_used() -> None:
    """No word is kept that no page says."""
    room = Path(writers.__file__).parent
    said = "".join(
        path.read_text(encoding="utf-8") for path in sorted(room.rglob("*")) if path.suffix in (".py", ".html")
    )
    assert not [key for key in load("en").tables["site"] if not re.search(rf"""["']{key}["'.]""", said)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_are_the_same(language: str) -> None:
    """What is filled into a word of English is filled into its translation too."""
    words = dict(leaves(site_words(language)))
    for key, value in ENGLISH.items():
        assert blanks(words[key]) <= blanks(value), key
        assert len(words[key]) == len(value) or not key.startswith("dates.") or isinstance(value, str), key


def test_what_a_language_lacks_is_said_in_english() -> None:
    """A site in a language without words of its own is in English."""
    assert Words("xx")("timeline") == "Timeline"
    assert Words("de-AT")("timeline") == "Zeitleiste"


@pytest.mark.parametrize(("language", "one", "many"), [("en", "1 event", "3 events"), ("zh", "1 个事件", "3 个事件")])
def test_things_are_counted(language: str, one: str, many: str) -> None:
    """A number decides the form."""
    assert (Words(language).count("event", 1), Words(language).count("event", 3)) == (one, many)


def test_languages_are_called_by_their_own_names() -> None:
    """A language's own name, or its code where we do not know it."""
    assert (name_of("de"), name_of("tlh")) == ("Deutsch", "tlh")
