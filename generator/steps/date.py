"""Document and mentions to dateline: when was this written, and how do we know?"""

from __future__ import annotations

from generator.model import Dateline, Document, Mention


def date(document: Document, mentions: tuple[Mention, ...]) -> Dateline | None:
    """What is given, stated, in the metadata or in the URL; None where nothing says it."""
    return None
