"""No text makes reading slow."""

from __future__ import annotations

import pytest

from tests.hostile import REPEATED
from tests.reading import readings
from tests.work import calls


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_work_grows_with_the_text(code: str) -> None:
    """Four times the text is some four times the work, whatever it repeats; quadratic would be sixteen."""
    for pattern in REPEATED:
        short, long = (calls(readings, pattern * (size // len(pattern)), code) for size in (1_000, 4_000))
        assert long < 5 * short + 2_000, f"{pattern!r}: {short} calls, then {long}"
