"""Door in: bytes become one or many sources. Each format is one file here that offers a `reader`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model import Finding, Source


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a file held, and what was doubtful in it."""

    sources: tuple[Source, ...]
    """None, one, or many."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """A format. `decode` takes the posix path below the seeds folder and the file's bytes; bad bytes never raise."""

    name: str
    suffixes: tuple[str, ...]
    decode: Callable[[str, bytes], Decoded]
