"""One file of the docs folder, and what is to be done to it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done to one file."""

    path: str
    """Posix path below the docs folder."""
    kind: Literal["new", "changed", "gone"]
    content: bytes = b""
    before: str | None = None
    """Digest of what stood there when this was planned; None where nothing did."""


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()
