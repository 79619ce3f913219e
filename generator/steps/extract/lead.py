"""The article's own news: sentences at its head that hang on the publication date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.model import Dateline, Document, Reading, Span
from generator.steps.extract.candidate import Candidate


def lead_candidates(
    document: Document,
    inside: Mapping[Span, tuple[Reading, ...]],
    told: Sequence[Candidate],
    dateline: Dateline | None,
) -> list[Candidate]:
    """None where the article is undated, or where its head already tells something of that day."""
    return []
