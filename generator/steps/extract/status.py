"""Clause to status: done, planned, or contested."""

from __future__ import annotations

from generator.model import Dateline, Status
from generator.steps.extract.clause import Clause
from generator.steps.extract.lexicon import Lexicon


def status_of(text: str, clause: Clause, dateline: Dateline | None, lexicon: Lexicon) -> Status:
    """What lies ahead of the publication is planned; what may lie on either side is planned if it is told so."""
    if lexicon.contested.search(text, clause.sentence.start, clause.sentence.end):
        return "disputed"
    when = clause.readings[-1].when
    told = text[clause.span.start : clause.span.end]
    is_future = bool(lexicon.future.search(told))
    if dateline is None or when is None:
        return "planned" if is_future and not lexicon.past.search(told) else "past"
    if when.first and dateline.when.last and when.first > dateline.when.last:
        return "planned"
    if is_future and (when.last is None or dateline.when.first is None or when.last >= dateline.when.first):
        return "planned"
    return "past"
