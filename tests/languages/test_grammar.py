"""Any text can be searched, and what is found stands in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.languages import known
from generator.languages.grammar import grammar
from generator.languages.lexicon import OTHER
from tests.reading import readings

WORDS = """
the of and in on May March Monday 3 12 31 1999 2019 2025-02-17 20250217 last next year years ago later two twenty early
end Q3 fiscal every am im vor Jahren Ende ans hier 年 月 日 去年 三 ² ٣ . , - / : ( ) 99999999999999 0 00 1.
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\n\n"])


@given(st.lists(PIECES | st.text(max_size=4), max_size=30), st.sampled_from([*known(), "nl", "ja", "ar"]))
@settings(max_examples=150)
def test_what_is_found_stands_apart_and_in_order(pieces: list[str], code: str) -> None:
    """Spans lie in the text, begin and end with visible characters, and do not overlap; no value is empty."""
    text = " ".join(pieces)
    found = readings(text, code)
    spans = [reading.mention.span for reading in found]
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in spans)
    assert all(reading.value and "UNDEF" not in reading.value for reading in found)


@pytest.mark.parametrize("code", known())
@given(st.from_regex(r"[0-9]{1,12}", fullmatch=True))
@settings(max_examples=60)
def test_digits_always_have_a_letter(code: str, digits: str) -> None:
    """Every token of digits belongs to a combination of lists that has a letter."""
    assert grammar(code).lexicon.letters[digits] != OTHER
