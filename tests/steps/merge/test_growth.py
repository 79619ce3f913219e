"""No text makes merging slow."""

from __future__ import annotations

import pytest

from generator import Source, understand
from generator.model import Settings
from generator.steps.merge import merge
from tests.work import calls


@pytest.mark.parametrize(
    "pattern",
    [
        "4 boats left on 3 May 2019, 5 on 4 June 2020; ",
        "From 3 May 2031 there will be a delay to 4 June 2032. ",
        "The mills in Bexley were closed, too. ",
    ],
)
def test_work_grows_with_the_text(pattern: str) -> None:
    """Four times the dates, figures or sentences are some four times the work; quadratic would be sixteen."""
    texts = (f"Bexley, 2 May 2019\n\n{pattern * count}" for count in (5, 50, 200))
    sources = (Source("a.txt", text, "0" * 64) for text in texts)
    _, short, long = (calls(merge, (understand(source),), Settings()) for source in sources)
    assert long < 5 * short + 2_000, f"{short} calls, then {long}"
