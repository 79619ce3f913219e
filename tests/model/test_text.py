"""Texts and the places in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Source, Span, overlapping


def test_a_span_is_never_empty() -> None:
    """An empty or backward span cannot be made."""
    for start, end in ((3, 3), (4, 3), (-1, 2)):
        with pytest.raises(ValueError, match="no span"):
            Span(start, end)


@given(st.text(alphabet=st.sampled_from("ab \n\r\x0b\u2028"), min_size=1))
def test_lines_are_counted_as_an_editor_counts_them(text: str) -> None:
    """A line ends with \\n, \\r\\n or \\r and with nothing else."""
    source, line = Source("s", text, ""), 1
    for offset, character in enumerate(text):
        assert source.line_of(offset) == line
        line += character == "\n" or (character == "\r" and text[offset + 1 : offset + 2] != "\n")


@given(st.lists(st.integers(0, 60), min_size=2, max_size=20, unique=True).map(sorted), st.integers(0, 59))
def test_what_overlaps_is_found_without_a_walk(edges: list[int], start: int) -> None:
    """The same that asking each would give."""
    row = [Span(first, last) for first, last in zip(edges[::2], edges[1::2], strict=False)]
    for end in range(start + 1, 61):
        span = Span(start, end)
        assert overlapping(row, span, lambda each: each) == [each for each in row if each.overlaps(span)]
