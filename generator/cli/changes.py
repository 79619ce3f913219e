"""What a plan does to the timeline, event by event, as a difference that people can read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.publish import Plan

DATA = "data/timeline.json"


def event_changes(plan: Plan) -> Iterator[str]:
    """ "- date  title" of what goes and "+ date  title" of what comes, by date; nothing where no event changes."""
    change = next((each for each in plan.changes if each.path == DATA), None)
    if change is None:
        return
    try:
        before = _events((plan.docs / DATA).read_bytes())
    except (OSError, ValueError, LookupError, TypeError):
        before = set()  # none yet, or none of ours
    after = _events(change.content) if change.content else set()
    lines = [*((event, "-") for event in sorted(before - after)), *((event, "+") for event in sorted(after - before))]
    for (date, title, status, importance), sign in sorted(lines):
        yield f"{sign} {date}  {title} ({status}, {importance})"


def _events(data: bytes) -> set[tuple[str, str, str, int]]:
    events: list[dict[str, Any]] = json.loads(data)["events"]
    return {(event["date"], event["title"], event["status"], event["importance"]) for event in events}
