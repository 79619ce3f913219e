"""What is behind the doors, and what may not be."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from generator import doors
from generator.doors import DoorError
from generator.model import Page, Settings, Timeline
from generator.readers import Decoded, Reader
from generator.writers import Writer


def decode(name: str, data: bytes) -> Decoded:
    return Decoded(())


def write(timeline: Timeline, settings: Settings) -> tuple[Page, ...]:
    return ()


EPUB = Reader("epub", (".epub",), decode)
TWIN = Reader("text", (".twin",), decode)
GREEDY = Reader("greedy", (".txt",), decode)
CARDS = Writer("cards", write)
NOTHING = "no reader"


@pytest.fixture
def others(monkeypatch: pytest.MonkeyPatch) -> list[EntryPoint]:
    """What packages of others offer."""
    offered: list[EntryPoint] = []
    monkeypatch.setattr(doors, "entry_points", lambda group: [each for each in offered if each.group == group])
    return offered


def offer(thing: str, door: str = "readers") -> EntryPoint:
    return EntryPoint(thing.lower(), f"{__name__}:{thing}", f"generator.{door}")


def test_ours_are_found_in_a_fixed_order() -> None:
    """By the names of their files; parts that several share offer nothing."""
    assert [reader.name for reader in doors.readers()] == sorted(reader.name for reader in doors.readers())
    assert {"text", "markdown", "html"} <= {reader.name for reader in doors.readers()}
    assert {"data", "articles", "timeline"} <= {writer.name for writer in doors.writers()}


def test_other_packages_come_after_ours(others: list[EntryPoint]) -> None:
    """A reader or writer of theirs is one object behind an entry point."""
    others += [offer("EPUB"), offer("CARDS", "writers")]
    assert doors.readers()[-1] is EPUB
    assert doors.writers()[-1] is CARDS
    assert EPUB not in doors.readers()[:-1]


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        ("TWIN", "the same name 'text'"),
        ("GREEDY", r"the same suffix '\.txt'"),
        ("NOTHING", "which is no Reader"),
        ("MISSING", "cannot be loaded"),
    ],
)
def test_what_cannot_be_used_stops_the_run(others: list[EntryPoint], thing: str, words: str) -> None:
    """Two of one name or suffix, something else than a reader, or nothing at all: with the way out."""
    others.append(offer(thing))
    with pytest.raises(DoorError, match=rf"{words}.*uninstall"):
        doors.readers()
