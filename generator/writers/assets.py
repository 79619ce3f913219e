"""The style sheet and the script of the site, so that every site that Annals makes has them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from generator.model import Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.facets import rules

STYLE = "assets/annals.css"
SCRIPT = "assets/annals.js"


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """The two files; the filters' rules are made from their marks."""
    yield Page(STYLE, _read("annals.css") + rules().encode())
    yield Page(SCRIPT, _read("annals.js"))


def _read(name: str) -> bytes:
    return files("generator.writers").joinpath("assets", name).read_bytes()


writer = Writer("assets", write)
