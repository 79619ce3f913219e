"""Sites for tests: the five seeds, and folders of made-up texts."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from generator.model import Page, Source

FIVE = Path(__file__).parent / "seeds"
"""A byte-for-byte copy of the five texts, so that a sixth in the real folder changes no test."""


def source(text: str, name: str = "a.txt") -> Source:
    """A plain text as its reader would hand it over."""
    return Source(name, text, sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def five() -> tuple[Source, ...]:
    """The five texts."""
    return tuple(source(file.read_bytes().decode(), file.name) for file in sorted(FIVE.glob("*.txt")))


def page(path: str, text: str) -> Page:
    return Page(path, text.encode())


def written(folder: Path) -> dict[str, bytes]:
    """All files below a folder, by posix path."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def fill(folder: Path, texts: Mapping[str, str]) -> Path:
    """The folder, with these files in it."""
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder
