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
    yield Page(SCRIPT, _lean(_read("annals.js")))


def _lean(script: bytes) -> bytes:
    """Without indentation and without lines that are comments: a quarter less to fetch."""
    lines = (line.strip() for line in script.splitlines())
    return b"\n".join(line for line in lines if line and not line.startswith(b"//")) + b"\n"


def _read(name: str) -> bytes:
    return files("generator.writers").joinpath("assets", name).read_bytes()


writer = Writer("assets", write)
