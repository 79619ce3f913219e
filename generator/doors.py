"""What is behind the doors: readers and writers, ours first, then those of other packages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from typing import TypeVar

import generator.readers
import generator.writers
from generator.model import AnnalsError
from generator.readers import Reader
from generator.writers import Writer

Thing = TypeVar("Thing", Reader, Writer)


class DoorError(AnnalsError):
    """Something behind a door that cannot be used, or cannot be told from another."""


def readers() -> tuple[Reader, ...]:
    """All readers, in a fixed order. Raises: DoorError for two of one name or one suffix."""
    found = _behind("reader", Reader, generator.readers.__path__)
    claims = [(suffix, reader.name) for reader in found for suffix in reader.suffixes]
    _refuse_twins("suffix", claims)
    return found


def writers() -> tuple[Writer, ...]:
    """All writers, in a fixed order. Raises: DoorError for two of one name."""
    return _behind("writer", Writer, generator.writers.__path__)


def _behind(door: str, kind: type[Thing], path: Iterable[str]) -> tuple[Thing, ...]:
    offers = [*_ours(door, path), *_others(door)]
    for place, thing in offers:
        if not isinstance(thing, kind):
            raise DoorError(f"{place} offers {thing!r} as a {door}, which is no {kind.__name__}; mend or uninstall it")
    found = tuple(thing for _, thing in offers if isinstance(thing, kind))
    _refuse_twins("name", [(thing.name, place) for place, thing in offers if isinstance(thing, kind)])
    return found


def _ours(door: str, path: Iterable[str]) -> Iterator[tuple[str, object]]:
    """The modules of the room that offer something; the others are parts of these."""
    for name in sorted(module.name for module in iter_modules(path)):
        module = import_module(f"generator.{door}s.{name}")
        if hasattr(module, door):
            yield module.__name__, getattr(module, door)


def _others(door: str) -> Iterator[tuple[str, object]]:
    for entry in sorted(entry_points(group=f"generator.{door}s"), key=lambda entry: (entry.name, entry.value)):
        try:
            yield entry.value, entry.load()
        except (ImportError, AttributeError) as error:
            raise DoorError(
                f"{entry.value} offers a {door} that cannot be loaded: {error}; mend or uninstall it"
            ) from error


def _refuse_twins(what: str, claims: list[tuple[str, str]]) -> None:
    owners: dict[str, str] = {}
    for claimed, owner in claims:
        if claimed in owners:
            raise DoorError(f"{owners[claimed]} and {owner} have the same {what} {claimed!r}; uninstall one of the two")
        owners[claimed] = owner
