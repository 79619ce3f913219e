"""Door out: a timeline becomes pages. Each output is one file here that offers a `writer`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Page, Settings, Timeline


@dataclass(frozen=True, slots=True)
class Writer:
    """An output. `write` is pure; its paths meet no other writer's."""

    name: str
    write: Callable[[Timeline, Settings], Iterable[Page]]
