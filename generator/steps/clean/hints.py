"""Labels to the same with what people said beside the source: this is article, that is not."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import BODY_ROLES, Source
from generator.steps.clean.label import Label
from generator.steps.clean.look import Look

_KEPT = Label("text", "hint")
_DROPPED = Label("chrome", "hint", "other")


def corrected(source: Source, looks: Sequence[Look], labels: Sequence[Label]) -> tuple[Label, ...]:
    """`body` says where the article is; then `keep` and `drop` say it of single lines."""
    hints = source.hints
    given = tuple(labels)
    if hints.body:
        given = tuple(_within(source, look, label) for look, label in zip(looks, given, strict=True))
    for words, label in [(words, _KEPT) for words in hints.keep] + [(words, _DROPPED) for words in hints.drop]:
        given = tuple(
            label if words in look.line.text and (old.role in BODY_ROLES) != (label is _KEPT) else old
            for look, old in zip(looks, given, strict=True)
        )
    return given


def _within(source: Source, look: Look, label: Label) -> Label:
    line = source.line_of(look.line.span.start)
    inside = any(first <= line <= last for first, last in source.hints.body)
    if inside == (label.role in BODY_ROLES):
        return label
    if inside:
        return label if label.role in ("title", "byline") else _KEPT
    return _DROPPED
