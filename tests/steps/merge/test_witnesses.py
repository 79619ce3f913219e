"""Copies of one text are one witness."""

from __future__ import annotations

from generator.model import Article
from generator.steps.merge.witnesses import witnesses
from tests.steps.merge.stories import Told, article

SENTENCES = [f"Sentence {number} of the report says that pier {number * 7} will be rebuilt." for number in range(30)]


def of(file: str, *sentences: str) -> Article:
    return article(file, *(Told(sentence, None) for sentence in sentences))


def test_shortened_copy_is_the_same_witness() -> None:
    """An agency's report, cut by a quarter, does not count twice."""
    one, other = of("a.txt", *SENTENCES), of("b.txt", *SENTENCES[:23])
    assert len(set(witnesses([one, other]).values())) == 1


def test_own_words_are_an_own_witness() -> None:
    """Two texts that share a sentence are two witnesses."""
    one, other = of("a.txt", *SENTENCES[:15]), of("b.txt", SENTENCES[0], *SENTENCES[16:])
    assert len(set(witnesses([one, other]).values())) == 2


def test_short_texts_are_apart() -> None:
    """A text of a few words is nobody's copy."""
    one, other = of("a.txt", "A pier fell."), of("b.txt", "A pier rose.")
    assert len(set(witnesses([one, other]).values())) == 2
