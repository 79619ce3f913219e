"""How a text is cut into tokens."""

from __future__ import annotations

import pytest

from generator.languages.lexer import joined_lexer, spaced_lexer

LISTS = {"weekday": ["Montag"], "daypart": ["abend"], "cardinal": ["zwei"], "tens": ["zwanzig"]}
CUTS = [["{weekday}", "{daypart}"], ["{cardinal}", "und{tens}"], ["und", "{tens}"]]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Montagabend", ["Montag", "abend"]),
        ("Montag Abend", ["Montag", " ", "Abend"]),
        ("Zweiundzwanzig", ["Zwei", "und", "zwanzig"]),
        ("Montagsblatt", ["Montagsblatt"]),
        ("Montagabendkonzert", ["Montagabendkonzert"]),
        ("und zwanzig", ["und", " ", "zwanzig"]),
    ],
)
def test_a_long_word_is_cut_between_known_parts(text: str, tokens: list[str]) -> None:
    """Only where a head of the list stands right before a tail of the same line, and the word ends there."""
    assert spaced_lexer(LISTS, CUTS).findall(text) == tokens


def test_a_text_without_blanks_is_cut_at_known_words() -> None:
    """The longest word counts; numerals stay together, full-width and old zeros among them."""
    lexer = joined_lexer({"week": ["周一", "上"]}, ["{y}年"])
    assert lexer.findall("上周一") == ["上", "周一"]
    assert lexer.findall("一九九０年") == ["一九九０", "年"]
    assert lexer.findall("２０２５年") == ["２０２５", "年"]
