"""Commands and what they say, as written in tests/transcripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console import calls, follow

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.md"))


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda transcript: transcript.stem)
def test_commands_say_what_is_written(transcript: Path, tmp_path: Path) -> None:
    """One after the other, in a folder that is empty at first."""
    found = list(calls(transcript.read_text(encoding="utf-8")))
    assert found
    for call in found:
        follow(call, tmp_path)
