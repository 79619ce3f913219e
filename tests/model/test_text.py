"""Texts and the places in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Source, Span


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
