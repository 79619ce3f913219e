"""The marked texts: stories of two sources each, and what a timeline of them should tell.

A story is a folder of `texts/`: its sources, and `gold.toml` with

    half      "open": rules were made on it; "kept": nobody looks at it but the measure
    written   file name = the day on which it was written
    event     date (EDTF), `as_good` (other dates that are as right), status ("past" where it is not said), and `told`:
              passages of the sources, verbatim, with the words of time in square brackets. All passages of one event
              belong together, whatever source they are from
    other     `may`: passages that may be told as events or not; `never`: passages that must not
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from generator.model import Settings, Source, Span, Timeline, When, parse_edtf
from generator.pipeline import build
from generator.readers import Decoded
from tests.sites import source

TEXTS = Path(__file__).parent / "texts"
Half = Literal["open", "kept"]
HALVES: tuple[Half, ...] = ("open", "kept")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a source, and those of time among them."""

    source: str
    span: Span
    expression: Span | None

    @classmethod
    def of(cls, words: str, sources: tuple[Source, ...]) -> Passage:
        """The only place of these words. Raises: ValueError where there is none or more than one."""
        before, _, rest = words.partition("[")
        inner, _, _ = rest.partition("]")
        plain = words.replace("[", "").replace("]", "")
        found = [(item.id, item.text.find(plain)) for item in sources for _ in range(item.text.count(plain))]
        if len(found) != 1:
            raise ValueError(f"{words!r} stands in {len(found)} places")
        [(name, start)] = found
        first = start + len(before)
        own = Span(first, first + len(inner)) if inner else None
        return cls(name, Span(start, start + len(plain)), own)


@dataclass(frozen=True, slots=True)
class Told:
    """An event of the gold."""

    dates: tuple[When, ...]
    status: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The sources of a folder, and their gold."""

    name: str
    half: Half
    sources: tuple[Source, ...]
    written: dict[str, str]
    events: tuple[Told, ...]
    may: tuple[Passage, ...]
    never: tuple[Passage, ...]

    def timeline(self) -> Timeline:
        """What is built of the sources."""
        return build(Decoded(self.sources, ()), Settings(), ()).timeline


@cache
def stories() -> tuple[Story, ...]:
    """All, by name."""
    return tuple(_story(folder) for folder in sorted(TEXTS.iterdir()))


def digest() -> str:
    """Of all texts and golds: floors are worth something only for the texts that they were measured on."""
    whole = sha256()
    for file in _files():
        whole.update(file.relative_to(TEXTS).as_posix().encode() + b"\0" + file.read_bytes())
    return whole.hexdigest()


def _files() -> Iterator[Path]:
    yield from (file for file in sorted(TEXTS.rglob("*")) if file.is_file())


def _story(folder: Path) -> Story:
    gold: dict[str, Any] = tomllib.loads((folder / "gold.toml").read_text(encoding="utf-8"))
    sources = tuple(source(file.read_text(encoding="utf-8"), file.name) for file in sorted(folder.glob("*.txt")))

    def passages(row: list[str]) -> tuple[Passage, ...]:
        return tuple(Passage.of(words, sources) for words in row)

    events = (
        Told(
            dates=tuple(map(parse_edtf, (event["date"], *event.get("as_good", ())))),
            status=event.get("status", "past"),
            passages=passages(event["told"]),
        )
        for event in gold["event"]
    )
    other = gold["other"]
    return Story(
        folder.name, gold["half"], sources, gold["written"], tuple(events),
        passages(other["may"]), passages(other["never"]),
    )  # fmt: skip
