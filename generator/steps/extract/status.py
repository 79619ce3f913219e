"""Clause to status: done, planned, or contested."""

from __future__ import annotations

from generator.model import Dateline, Status
from generator.steps.extract.clause import Clause
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.prefilter import Heard

_LONG = frozenset({"year", "half", "quarter", "season", "month", "span"})
"""Periods that are not over on the day of writing: what is told in the present will be in the rest of them."""


def status_of(text: str, clause: Clause, dateline: Dateline | None, lexicon: Lexicon) -> Status:
    """What lies ahead of the publication is planned; what may lie on either side is planned if it is told so."""
    heard = lexicon.heard(text[clause.sentence.start : clause.sentence.end])
    if lexicon.contested.search(heard, text, clause.sentence.start, clause.sentence.end):
        return "disputed"
    when = clause.readings[-1].when
    told = text[clause.span.start : clause.span.end]
    is_future = _is_future(text, clause, heard, lexicon)
    if dateline is None or when is None:
        return "planned" if is_future and not lexicon.past.search(heard, told) else "past"
    written = (dateline.updated or dateline.when).last if not is_future else dateline.when.last
    if when.first and written and when.first > written:
        return "planned"
    if is_future and (when.last is None or dateline.when.first is None or when.last >= dateline.when.first):
        return "planned"
    is_open = when.last is not None and dateline.when.last is not None and when.last > dateline.when.last
    if is_open and when.unit in _LONG and lexicon.present_verb.search(told) and not lexicon.past.search(heard, told):
        return "planned"
    return "past"


def _is_future(text: str, clause: Clause, heard: Heard, lexicon: Lexicon) -> bool:
    """Whether the verb nearest to the words of time, looking back first, tells what is ahead.

    "Announced on Monday that it will open" was done on Monday; "announced that it will open on Monday" is ahead.
    """
    start, end = clause.expression.start, clause.expression.end
    before = text[clause.span.start : start]
    done = lexicon.done.last(heard, before)
    ahead = lexicon.future.last(heard, before)
    if done != ahead:
        return ahead > done
    behind = text[end : clause.span.end]
    future = lexicon.future.search(heard, behind)
    past = lexicon.done.search(heard, behind)
    return bool(future and not (past and past.start() < future.start()))
