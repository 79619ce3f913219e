"""What an article depends on besides its source."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cache import program as module
from generator.cache.program import fingerprint


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of two files."""
    (tmp_path / "languages").mkdir()
    (tmp_path / "step.py").write_text("a = 1\n")
    (tmp_path / "languages" / "xx.toml").write_text("b = 2\n")
    monkeypatch.setattr(module, "files", lambda _: tmp_path)
    return tmp_path


def now() -> bytes:
    fingerprint.cache_clear()
    try:
        return fingerprint()
    finally:
        fingerprint.cache_clear()


def test_it_stays_while_the_program_stays(program: Path) -> None:
    """Times of files and compiled files do not count."""
    before = now()
    (program / "step.py").touch()
    (program / "__pycache__").mkdir()
    (program / "__pycache__" / "step.pyc").write_text("x")
    assert now() == before


@pytest.mark.parametrize("file", ["step.py", "languages/xx.toml", "languages/new.toml", "new.py"])
def test_each_file_counts(program: Path, file: str) -> None:
    """Code or data, changed, new or renamed."""
    before = now()
    (program / file).write_text("c = 3\n")
    changed = now()
    assert changed != before
    (program / file).rename(program / "renamed")
    assert now() not in (before, changed)


def test_each_package_counts(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of a library may read a page in another way."""
    before = now()
    monkeypatch.setattr(module, "_packages", lambda: [("lxml", b"99")])
    assert now() != before
