"""What was understood before is not understood again, and nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator import understand
from generator.cache import FILE, remembering
from generator.model import Finding, Hints, Outcome, Source
from tests.sites import source

A, B = source("On 3 May 2024 the bridge was opened.", "a.txt"), source("On 4 May 2024 it was closed.", "b.txt")


class Asked:
    """The sources that had to be understood."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def each(self, function: Callable[[Source], Outcome], sources: Sequence[Source]) -> Iterable[Outcome]:
        self.names += [each.name for each in sources]
        return map(function, sources)


def asked(folder: Path, *sources: Source, given: object = ()) -> list[str]:
    """Which had to be understood; what came of all is what comes without a cache, in the same order."""
    asked = Asked()
    outcomes = tuple(remembering(folder, given, asked.each)(understand, sources))
    assert outcomes == tuple(map(understand, sources))
    return asked.names


def test_a_source_is_understood_once(tmp_path: Path) -> None:
    """A second run knows it; one that is new is understood beside it."""
    assert asked(tmp_path, A) == ["a.txt"]
    assert asked(tmp_path, B, A) == ["b.txt"]
    assert asked(tmp_path, A, B) == []


@pytest.mark.parametrize(
    "other",
    [
        replace(A, name="other.txt"),
        replace(A, text=A.text + " "),
        replace(A, hints=Hints(title="T")),
        replace(A, media_type="text/markdown"),
        replace(A, start=1),
    ],
)
def test_whatever_a_source_says_counts(tmp_path: Path, other: Source) -> None:
    """Another name, text, hint or reader makes it another source."""
    asked(tmp_path, A)
    assert asked(tmp_path, other) == [other.name]


def test_what_else_was_given_counts(tmp_path: Path) -> None:
    """A changed setting that the understanding hangs on makes everything unknown."""
    asked(tmp_path, A)
    assert asked(tmp_path, A, given=("other",)) == ["a.txt"]


def test_another_program_knows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed rule, package or Python makes everything unknown."""
    asked(tmp_path, A)
    monkeypatch.setattr("generator.cache.fingerprint", lambda: b"another")
    assert asked(tmp_path, A) == ["a.txt"]


def test_what_nobody_asks_for_is_forgotten(tmp_path: Path) -> None:
    """The file does not grow with every edit."""
    asked(tmp_path, A, B)
    asked(tmp_path, B)
    assert asked(tmp_path, A) == ["a.txt"]


def test_a_broken_file_is_begun_again(tmp_path: Path) -> None:
    """No database, half of one, or one of another program: the run is right, and the next one fast."""
    asked(tmp_path, A)
    whole = (tmp_path / FILE).read_bytes()
    for broken in (b"", b"nonsense" * 1000, whole[: len(whole) // 2], whole[:200] + bytes(len(whole) - 200)):
        (tmp_path / FILE).write_bytes(broken)
        assert asked(tmp_path, A) == ["a.txt"]
        assert asked(tmp_path, A) == []


def test_a_changed_value_is_not_believed(tmp_path: Path) -> None:
    """Each is checked by its digest."""
    asked(tmp_path, A, B)
    with sqlite3.connect(tmp_path / FILE) as store:
        store.execute("UPDATE articles SET value = (SELECT max(value) FROM articles)")
    store.close()
    assert len(asked(tmp_path, A, B)) == 1


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    """The run goes on without."""
    (tmp_path / "file").write_text("")
    for _ in range(2):
        assert asked(tmp_path / "file" / "cache", A) == ["a.txt"]


def test_a_fault_is_not_remembered(tmp_path: Path) -> None:
    """It may be gone the next time."""
    fault = Finding("R900", "error", "a.txt", None, "no")
    for _ in range(2):
        assert tuple(remembering(tmp_path, (), map)(lambda _: fault, (A,))) == (fault,)
    assert asked(tmp_path, A) == ["a.txt"]


def test_an_interrupted_run_keeps_what_it_learnt(tmp_path: Path) -> None:
    """The next one goes on from there."""

    def interrupted(each: Source) -> Outcome:
        if each is B:
            raise KeyboardInterrupt
        return understand(each)

    with pytest.raises(KeyboardInterrupt):
        tuple(remembering(tmp_path, (), map)(interrupted, (A, B)))
    assert asked(tmp_path, A, B) == ["b.txt"]
