"""Clause to the reason why it is no event: hypothetical, denied, recurring, compared, corrected."""

from __future__ import annotations

from generator.model import Span
from generator.steps.extract.clause import Clause
from generator.steps.extract.lexicon import Lexicon

_NEAR = 100  # characters before and behind the words of time


def refused(text: str, clause: Clause, lexicon: Lexicon) -> str | None:
    """The reason, or None for what may be an event."""
    expression, sentence = clause.expression, clause.sentence
    if reason := refusal(text, clause.span, lexicon):
        return reason
    before = text[max(sentence.start, expression.start - _NEAR) : expression.start]
    for reason, pattern in lexicon.never_before.items():
        if pattern.search(before):
            return reason
    behind = text[expression.end : min(sentence.end, expression.end + _NEAR)]
    for reason, pattern in lexicon.never_after.items():
        if pattern.search(behind):
            return reason
    return None


def refusal(text: str, told: Span, lexicon: Lexicon) -> str | None:
    """The reason why words tell no event, whatever their time; None where they may."""
    words = text[told.start : told.end]
    return next((reason for reason, pattern in lexicon.never.items() if pattern.search(words)), None)
