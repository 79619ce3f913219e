"""No source makes understanding it slow."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest

from generator import Source, understand
from tests.hostile import LINES
from tests.work import calls

NEWS = "{0} sank. Shares in {0} fell on 3 May 2019. Tom {1} left {0}, and Ann {1} founded Bex{1}, a rival, in June."


@pytest.mark.parametrize("pattern", [*LINES, "x ", "年", "1. "])
def test_work_grows_with_the_source(pattern: str) -> None:
    """Four times the text is some four times the work, from cleaning to events; quadratic would be sixteen."""
    texts = (pattern * (size // len(pattern)) for size in (200, 1_500, 6_000))
    _, short, long = (calls(understand, Source("a.txt", text, "0" * 64)) for text in texts)
    assert long < 5 * short + 2_000, f"{short} calls, then {long}"


def test_no_expression_is_compiled_for_a_text() -> None:
    """What a language's first texts needed serves the next one, whatever names it has."""
    understand(_news("Nordpump", "Lind"))
    with patch.object(re._compiler, "compile", wraps=re._compiler.compile) as compiling:  # type: ignore[attr-defined]
        understand(_news("Harrow", "Reed"))
    assert compiling.call_args_list == []


def _news(firm: str, person: str) -> Source:
    return Source("a.txt", NEWS.format(firm, person), "0" * 64)
