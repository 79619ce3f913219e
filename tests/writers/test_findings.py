"""The page of doubts."""

from __future__ import annotations

from generator.model import Finding, Settings, Timeline, phrase
from generator.writers import findings

DOUBTS = (
    Finding("D001", "note", "b.txt", 1, phrase('no date found; write `date = "…"` into the hints beside it')),
    Finding("R006", "error", "a.txt", None, "the file cannot be opened"),
    Finding("D001", "note", "c.txt", 1, phrase('no date found; write `date = "…"` into the hints beside it')),
)


def shown(language: str, doubts: tuple[Finding, ...] = DOUBTS) -> str:
    (page,) = findings.write(Timeline((), (), (), doubts), Settings(language=language))
    return page.content.decode()


def test_doubts_stand_under_what_they_are() -> None:
    """Each kind once, in words, the worst first; then its places."""
    text = shown("en")
    assert text.count("<h2") == 2
    assert text.index("A file that cannot be opened") < text.index("No date found") < text.index("b.txt")
    assert "note · D001 · 2" in text


def test_doubts_are_said_in_the_language_of_the_site() -> None:
    """What is wrong with a file is marked as English."""
    text = shown("de")
    assert "Kein Datum gefunden" in text
    assert "in die Hinweise daneben schreiben" in text
    assert '<span lang="en">The file cannot be opened</span>' in text


def test_no_doubt_is_said_too() -> None:
    """An empty page would look broken."""
    assert "Nothing to check." in shown("en", ())


def test_a_kind_has_a_screen_of_places_and_says_how_many_more() -> None:
    """A thousand sources have thousands of assumed years; the data has them all."""
    many = tuple(Finding("T101", "note", f"{number}.txt", 1, "m") for number in range(findings.ROWS + 7))
    text = shown("en", many)
    assert text.count(".txt:1") == findings.ROWS
    assert "… and 7 more, in the data](data/timeline.json)" in text
