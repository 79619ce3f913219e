"""A new timeline site: everything that a folder needs to be built, served and published on a push."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.model import AnnalsError

TEMPLATE = "template"
_DOT = "dot-"
"""How the names of hidden files begin in the template, because packaging tools pass hidden files over."""


class InitError(AnnalsError):
    """A folder in which no site can be started."""


def init(folder: Path) -> tuple[str, ...]:
    """The paths of the files written. Raises: InitError where one of them is there already."""
    wanted = dict(_files(files("generator") / TEMPLATE))
    if there := [path for path in wanted if (folder / path).exists()]:
        raise InitError(f"{folder}: there is already {', '.join(there)}; name a new folder")
    try:
        for path, content in wanted.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as error:
        raise InitError(f"{error.filename or folder}: cannot be written: {error.strerror}") from error
    return tuple(wanted)


def _files(place: Traversable, above: str = "") -> Iterator[tuple[str, bytes]]:
    """Each file of the template, in a fixed order: its path in the site, and its bytes."""
    for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
        name = f".{entry.name.removeprefix(_DOT)}" if entry.name.startswith(_DOT) else entry.name
        if entry.is_dir():
            yield from _files(entry, f"{above}{name}/")
        else:
            yield f"{above}{name}", entry.read_bytes().replace(b"{version}", version("annals").encode())
