"""Which sources tell one story: those that meet in events, be it by way of others."""

from __future__ import annotations

from collections.abc import Sequence

from generator.steps.merge.same import Telling
from generator.steps.merge.union import Union


def stories(groups: Sequence[Sequence[Telling]]) -> dict[str, str]:
    """Of each source that dates an event: its story, named by one of its sources."""
    found: Union[str] = Union()
    for members in groups:
        for member in members:
            found.join(members[0].source, member.source)
    return {source: root for root, sources in found.groups() for source in sources}
