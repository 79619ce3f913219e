"""What an article depends on besides its source: the program, its data, the packages it reads with."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.metadata import distributions
from importlib.resources import files
from importlib.resources.abc import Traversable

PACKAGE = "generator"
_COMPILED = "__pycache__"


@cache
def fingerprint() -> bytes:
    """Another one whenever a file of the program or its data, Python, or any installed package is another."""
    digest = blake2b(digest_size=16)
    for name, content in (*_program(files(PACKAGE), PACKAGE), *_packages()):
        for part in (name.encode(), content):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.digest()


def _program(place: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
        below = f"{name}/{entry.name}"
        if entry.is_dir():
            if entry.name != _COMPILED:
                yield from _program(entry, below)
        else:
            yield below, entry.read_bytes()


def _packages() -> Iterator[tuple[str, bytes]]:
    """All that is installed: which of them a reader or a language of another package uses, only it knows."""
    yield "python", sys.version.encode()
    installed = {(each.metadata["Name"] or "", each.version) for each in distributions()}
    for name, version in sorted(installed):
        yield name, version.encode()
