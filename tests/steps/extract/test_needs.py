"""What a pattern needs, and that nothing is lost by asking for it first."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from generator.languages import known
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.needs import needs, ways
from generator.steps.extract.patterns import anywhere
from generator.steps.extract.prefilter import Prefilter, Sought
from tests.quality.marked import stories


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (r"\bsollten?\b", {"sollte"}),
        (r"\b(?:dismissed|rejected) reports?\b", {"dismissed", "rejected"}),
        (r"\b(?:every|each) (?:\w+ ){0,2}day\b", {"day"}),
        (r"^\W*if\b|\bPerhaps\b", {"if", "perhaps"}),
        (r"(?<!was )denied(?: it)?", {"denied"}),
        (r"否认|谣言", {"否认", "谣言"}),
        (r"\w+ly\b|\bmaybe\b", {"ly", "maybe"}),
        (r"\d{4}|\bmaybe\b", set()),
        (r"(?:maybe )?\w+", set()),
    ],
)
def test_one_of_these_words_stands_in_whatever_matches(expression: str, words: set[str]) -> None:
    """In small letters; nothing where a text can match without any."""
    assert needs(expression) == words


@pytest.mark.parametrize("code", known())
def test_nothing_is_lost(code: str) -> None:
    """A language's patterns are in a line of the marked texts if and only if a search finds them."""
    lexicon = lexicon_of(code)
    lines = [line for story in stories() for source in story.sources for line in source.text.splitlines()]
    for name, sought in _sought(lexicon).items():
        whole = re.compile("|".join(way.pattern.pattern for way in sought.ways) or "(?!)", re.IGNORECASE)
        found = [whole.search(line) for line in lines]
        assert [_span(sought.search(lexicon.heard(line), line)) for line in lines] == list(map(_span, found)), name


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        ("", []),
        (r"if", ["if"]),
        (r"^\W*if\b|\b(?:may|might)\b", [r"^\W*if\b", r"\b(?:may|might)\b"]),
        (r"a\|b|[|)\]]c|[^]|]d", [r"a\|b", r"[|)\]]c", r"[^]|]d"]),
    ],
)
def test_ways_stand_between_the_outermost_bars(expression: str, parts: list[str]) -> None:
    """Not within brackets or sets, nor escaped."""
    assert ways(expression) == parts


def test_a_part_has_nothing_that_the_whole_has_not() -> None:
    """So that a sentence is heard once, and its parts are looked through with that."""
    lexicon = lexicon_of("en")
    whole = "The board denied it, but had it known in May, it would have closed the mill."
    heard = lexicon.heard(whole)
    assert all(lexicon.heard(whole[start:]) & ~heard == 0 for start in range(len(whole)))
    assert heard & lexicon.never["hypothetical"].sign
    assert not heard & lexicon.never["greeting"].sign


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


def _sought(lexicon: Lexicon) -> dict[str, Sought]:
    """All that a lexicon looks for with a prefilter."""
    values = {field.name: getattr(lexicon, field.name) for field in fields(lexicon)}
    tables = {name: table for name, table in values.items() if isinstance(table, dict)}
    alone = {name: value for name, value in values.items() if isinstance(value, Sought)}
    return alone | {f"{name}.{reason}": one for name, table in tables.items() for reason, one in table.items()}


def test_words_in_letters_are_heard_in_chinese() -> None:
    """Signs are looked up one by one there, and so are the letters of other scripts."""
    prefilter = Prefilter(is_spaced=False)
    sought = prefilter.seek(anywhere, "ipo计划|或许")
    assert sought.search(prefilter.heard("公司的IPO计划"), "公司的IPO计划")
    assert prefilter.heard("公司或许上市") == sought.ways[1].sign
