"""Events that a length ties to another one of their sentence."""

from __future__ import annotations

import pytest

from generator.pipeline import understand
from tests.sites import source

HEADS = {
    "en": "A long day for the north\n\nBy Jane Doe\nMarch 12, 2025\n\n",
    "de": "Ein langer Tag im Norden\n\nVon Jana Roth\n12. März 2025\n\n",
}


def told(text: str, language: str) -> dict[str, str]:
    """Title by time, of all events of a text."""
    return {event.when.edtf: event.title for event in understand(source(HEADS[language] + text)).events}


@pytest.mark.parametrize(
    ("text", "language", "edtf", "title"),
    [
        (
            "Marlow Dairy closed its mill on Monday, nine days after a petition from the town was turned down.",
            "en",
            "2025-03-01",
            "A petition from the town was turned down",
        ),
        (
            "The ruling comes four months after the council lifted a ban that it had imposed in August 2022.",
            "en",
            "2024-11",
            "The council lifted a ban",
        ),
        (
            "Anna Holt was dismissed by the board on Monday. The departure came four days after Marlow Dairy announced "
            "a loss.",
            "en",
            "2025-03-06",
            "Marlow Dairy announced a loss",
        ),
        ("The mill shut on 3 February, two weeks before the ferry started.", "en", "2025-02-17~", "The ferry started"),
        ("The mill opened in 1998, three years after the old one burnt down.", "en", "1995", "The old one burnt down"),
        (
            "Das Werk schloss am Montag, zwei Tage nachdem die Zeitung den Fall enthüllt hatte.",
            "de",
            "2025-03-08",
            "Die Zeitung hatte den Fall enthüllt",
        ),
    ],
)
def test_a_clause_so_long_before_or_after_is_an_event(text: str, language: str, edtf: str, title: str) -> None:
    """It is as exact as its length: days give a day, weeks roughly one, months a month, years a year."""
    assert told(text, language)[edtf] == title


@pytest.mark.parametrize(
    "text",
    [
        "Marlow Dairy closed its mill on Monday, nine days after a fire.",
        "Marlow Dairy closed its mill on Monday, nine days after losing a petition.",
        "Marlow Dairy closed its mill two days before a petition was due.",
        "Marlow Dairy closed its mill in May 2023, nine days after a petition was turned down.",
    ],
)
def test_without_a_verb_or_a_day_it_is_none(text: str) -> None:
    """A noun is told elsewhere, and days away from a month are no date."""
    assert len(told(text, "en")) <= 1


def test_a_plan_that_was_dropped_reaches_no_other_statement() -> None:
    """Behind "but" it is told what happened, whatever stood before it."""
    titles = told("The opening was originally planned for the fair, but the lifts failed a test in January.", "en")
    assert titles == {"2025-01": "The lifts failed a test"}
