"""No text makes reading slow."""

from __future__ import annotations

from time import process_time

import pytest

from tests.reading import readings

PATTERNS = (
    "the ", "1 ", "1", "12. ", "2020-", "1,", "and ", "one ", "one hundred ", "twenty-", "May ", "Monday, ",
    "the end of ", "early ", "about ", "two years and ", "in 2019 ", "3-", "3/", "10:30 ", "'", "“", "(", "last ",
    "year-", "\n", " ", "Q1 ", "zweiund", "am ", "vom 3. ", "年", "一", "去年", "1月、", "３", "\u00a0", "une ", "x",
)  # fmt: skip


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_time_grows_with_the_text(code: str) -> None:
    """Four times the text takes about four times as long, whatever it repeats.

    Judged over all patterns together and with room to spare, so that a busy machine does not fail it: a quadratic
    rule takes sixteen times as long on its pattern.
    """
    for pattern in PATTERNS:
        short, long = (_seconds(pattern * (size // len(pattern)), code) for size in (2_000, 8_000))
        assert long < 8 * short + 0.1, f"{pattern!r}: {short:.3f} s, then {long:.3f} s"


def _seconds(text: str, code: str) -> float:
    started = process_time()
    readings(text, code)
    return process_time() - started
