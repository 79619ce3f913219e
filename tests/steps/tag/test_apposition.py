"""A counted time with the day that it is right behind."""

from __future__ import annotations

from generator.languages.grammar import grammar
from generator.model.meaning import Calendar, Inside, Relative
from generator.steps.tag import mentions


def meanings(text: str) -> list[object]:
    return [mention.meaning for mention in mentions(text, grammar("de"))]


def test_a_counted_time_has_the_meaning_of_the_day_beside_it() -> None:
    """The words that name the day are finer than those that count the months, which lead to its year."""
    day, later = Calendar(month=8, day=18), Relative("month", 3, "story")
    assert meanings("Drei Monate später, am 18. August, endete es.") == [Inside(day, later), day]
    assert meanings("Drei Wochen später, am 18. August, endete es.") == [day, day]


def test_other_words_between_keep_them_apart() -> None:
    """Only a comma, a bracket or a preposition may stand between."""
    first, second = meanings("Drei Monate später trat sie am 18. August auf.")
    assert isinstance(first, Relative)
    assert isinstance(second, Calendar)


def test_a_day_counted_from_the_writing_keeps_its_meaning() -> None:
    """ "Yesterday, on 30 June" also tells when the text was written."""
    yesterday, day = meanings("Gestern, am 30. Juni, endete es.")
    assert isinstance(yesterday, Relative)
    assert day == Calendar(month=6, day=30)
