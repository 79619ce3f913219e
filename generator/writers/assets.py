"""The style sheet and the script of the site, so that every site that Annals makes has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

from generator.model import Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.facets import rules

STYLE = "assets/annals.css"
SCRIPT = "assets/annals.js"
_STYLE_COMMENT = re.compile(rb"/\*.*?\*/", re.DOTALL)
_SCRIPT_COMMENT = re.compile(rb"^ *//.*", re.MULTILINE)


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """The two files; the filters' rules are made from their marks."""
    yield Page(STYLE, _lean(_STYLE_COMMENT.sub(b"", _read("annals.css"))) + rules().encode())
    yield Page(SCRIPT, _lean(_SCRIPT_COMMENT.sub(b"", _read("annals.js"))))


def _lean(code: bytes) -> bytes:
    """Without indentation and blank lines: a quarter less to fetch, as comments are gone already."""
    lines = (line.strip() for line in code.splitlines())
    return b"\n".join(line for line in lines if line) + b"\n"


def _read(name: str) -> bytes:
    return files("generator.writers").joinpath("assets", name).read_bytes()


writer = Writer("assets", write)
