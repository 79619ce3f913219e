"""Texts to mentions, however long they are."""

from __future__ import annotations

import pytest

from generator.languages.grammar import grammar
from generator.steps import tag


@pytest.mark.parametrize("gap", ["\n\n", "\n", " "])
def test_a_long_text_is_read_in_pieces(gap: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told does not hang on how much of it is read at a time, so that memory is bounded."""
    text = gap.join(f"It opened on {day} May 2019 and closed two days later." for day in range(1, 29))
    whole = list(tag.mentions(text, grammar("en")))
    monkeypatch.setattr(tag, "LONGEST", 120)
    assert len(whole) == 2 * 28
    assert list(tag.mentions(text, grammar("en"))) == whole


def test_a_text_without_gaps_is_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that is longer than what is read at a time is cut."""
    monkeypatch.setattr(tag, "LONGEST", 10)
    (mention,) = tag.mentions(f"{'x' * 95} on Monday", grammar("en"))
    assert (mention.span.start, mention.span.end) == (99, 105)
