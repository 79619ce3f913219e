"""What a pattern needs, and that nothing is lost by asking for it first."""

from __future__ import annotations

import pytest

from generator.languages import known
from generator.steps.extract.lexicon import lexicon_of
from generator.steps.extract.needs import needs
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
    lines = [line for story in stories() for source in story.sources for line in source.text.splitlines()]
    for reason, pattern in lexicon_of(code).never.items():
        found = [line for line in lines if pattern.pattern.search(line)]
        assert [line for line in lines if pattern.is_in(line, line.lower())] == found, reason
