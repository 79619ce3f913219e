"""Timeline to findings: every doubt read aloud."""

from __future__ import annotations

from generator.model import Finding, Settings, Timeline


def check(timeline: Timeline, settings: Settings) -> tuple[Finding, ...]:
    """With code, place and the mend; in order of file and line."""
    return ()
