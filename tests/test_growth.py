"""No source makes understanding it slow."""

from __future__ import annotations

import pytest

from generator import Source, understand
from tests.hostile import LINES
from tests.work import calls


@pytest.mark.parametrize("pattern", [*LINES, "x ", "年", "1. "])
def test_work_grows_with_the_source(pattern: str) -> None:
    """Four times the text is some four times the work, from cleaning to events; quadratic would be sixteen."""
    texts = (pattern * (size // len(pattern)) for size in (200, 1_500, 6_000))
    _, short, long = (calls(understand, Source("a.txt", text, "0" * 64)) for text in texts)
    assert long < 5 * short + 2_000, f"{short} calls, then {long}"
