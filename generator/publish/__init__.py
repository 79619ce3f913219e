"""Pages to the docs folder: the only room that writes there.

Only what changed is written, and whole: beside the page, then in its place. `.annals.json` lists what is ours, with
the digest of each page as we wrote it, so that a page nobody makes any more goes, and nothing that people wrote or
changed is ever lost: such a page stays as it is, and a finding says so. Before the first page changes, the list also
names the digests to come, so that after a kill at any moment the next run still knows its own pages.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal

from generator.model import AnnalsError, Finding, Page
from generator.publish.manifest import MANIFEST, Known, is_in_conflict, is_page, manifest, read_manifest

if sys.platform != "win32":
    from fcntl import LOCK_EX, flock

FRONT_PAGE = "index.md"
_BESIDE = ".annals-new"


class PublishError(AnnalsError):
    """A docs folder that cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done to one file."""

    path: str
    """Posix path below the docs folder."""
    kind: Literal["new", "changed", "gone"]
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Plan:
    """What publishing would do, and what it leaves alone."""

    docs: Path
    changes: tuple[Change, ...]
    """By path."""
    manifest: bytes
    """As it will be in the end."""
    manifest_under_way: bytes
    """As it is while pages are being written: both what was and what will be."""
    folders: tuple[str, ...]
    """Those that hold pages of ours, by path."""
    findings: tuple[Finding, ...]
    pages: tuple[Page, ...]
    """All that are wanted, for planning anew."""
    read: bytes | None
    """The manifest as it was when this was planned."""


def plan_for(pages: Iterable[Page], docs: Path) -> Plan:
    """What would have to change for the docs folder to hold these pages; nothing is written.

    Raises: PublishError for a folder that cannot be read; ValueError for a page outside of it, or two of one path.
    """
    if docs.exists() and not docs.is_dir():
        raise PublishError(f"{docs}: is no folder; name another for the pages")
    wanted = _by_path(pages)
    read = _read(docs / MANIFEST)
    known, findings = _known(read)
    changes: list[Change] = []
    ours: dict[str, tuple[str, str | None]] = {}
    for path, page in wanted.items():
        found, before = _read(docs / path), known.get(path, frozenset())
        if found is None or found == page.content or _is_ours(found, before):
            ours[path] = _digest(page.content), page.source
            if found != page.content:
                changes.append(Change(path, "new" if found is None else "changed", page.content))
        elif path == FRONT_PAGE:
            continue  # a front page by hand is everyone's right
        elif before:
            ours[path] = min(before), page.source
            findings.append(_edited(path))
        else:
            findings.append(_in_the_way(path))
    for path in sorted(known.keys() - wanted.keys()):
        found = _read(docs / path)
        if found is not None and _is_ours(found, known[path]):
            changes.append(Change(path, "gone"))
        elif found is not None:
            findings.append(_disowned(path))
    return Plan(
        docs,
        tuple(sorted(changes, key=lambda change: change.path)),
        manifest(ours),
        manifest(ours, known),
        tuple(sorted({str(PurePosixPath(path).parent) for path in (*known, *wanted)})),
        tuple(findings),
        tuple(wanted.values()),
        read,
    )


def carry_out(plan: Plan) -> None:
    """The plan's changes, on the disk; where another run has published since it was made, those of a new plan.

    Raises: PublishError where it cannot be written.
    """
    try:
        plan.docs.mkdir(parents=True, exist_ok=True)
        with _alone(plan.docs):
            if _read(plan.docs / MANIFEST) != plan.read:
                plan = plan_for(plan.pages, plan.docs)
            _write(plan)
    except OSError as error:
        raise PublishError(f"{error.filename or plan.docs}: cannot be written: {error.strerror}") from error


def _write(plan: Plan) -> None:
    for folder in plan.folders:  # what a killed run left beside its pages
        (plan.docs / folder / _BESIDE).unlink(missing_ok=True)
    if plan.changes:
        _replace(plan.docs / MANIFEST, plan.manifest_under_way)
    for change in plan.changes:
        if change.kind == "gone":
            _remove(plan.docs, change.path)
        else:
            _replace(plan.docs / change.path, change.content)
    if _read(plan.docs / MANIFEST) != plan.manifest:
        _replace(plan.docs / MANIFEST, plan.manifest)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One run at a time in a folder; the others wait. A run that dies lets go."""
    if sys.platform == "win32":  # it has no such locks
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        flock(handle, LOCK_EX)
        yield
    finally:
        os.close(handle)


def _by_path(pages: Iterable[Page]) -> dict[str, Page]:
    """In order of path. A wrong path is a writer's fault, so it stops the run instead of reaching the disk."""
    wanted: dict[str, Page] = {}
    for page in sorted(pages, key=lambda page: page.path):
        if not is_page(page.path):
            raise ValueError(f"no path for a page: {page.path!r}")
        if page.path in wanted:
            raise ValueError(f"two pages have the path {page.path!r}")
        wanted[page.path] = page
    return wanted


def _known(content: bytes | None) -> tuple[Known, list[Finding]]:
    """What is ours; nothing where the list cannot be read, so that no page is taken for ours that is not."""
    if content is None:
        return {}, []
    try:
        return read_manifest(content), []
    except ValueError as error:
        return {}, [_unreadable(error)]


def _replace(path: Path, content: bytes) -> None:
    """The file whole, or as it was: never a half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.parent / _BESIDE
    beside.write_bytes(content)
    beside.replace(path)


def _remove(docs: Path, path: str) -> None:
    (docs / path).unlink(missing_ok=True)
    for folder in PurePosixPath(path).parents[:-1]:
        with suppress(OSError):  # something else is still in it
            (docs / folder).rmdir()


def _is_ours(found: bytes, digests: frozenset[str]) -> bool:
    """Whether we left it so, or git tore it between two branches that both had it from us."""
    return _digest(found) in digests or (bool(digests) and is_in_conflict(found))


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise PublishError(f"{path}: cannot be read: {error.strerror}; it stands where a page should") from error


def _edited(path: str) -> Finding:
    mend = "put corrections into seeds/<stem>.toml, or delete the page to have it made again"
    return Finding("P001", "warning", None, None, f"docs page {path} was changed by hand and is left as it is; {mend}")


def _in_the_way(path: str) -> Finding:
    mend = "move it away to have the page made"
    return Finding("P002", "warning", None, None, f"docs page {path} is not ours and is left as it is; {mend}")


def _disowned(path: str) -> Finding:
    mend = "delete it, or keep it as a page of your own"
    return Finding("P003", "note", None, None, f"docs page {path} was changed by hand and is no longer made; {mend}")


def _unreadable(error: Exception) -> Finding:
    mend = "restore it, or delete it together with the generated pages"
    return Finding(
        "P004", "error", None, None, f"{MANIFEST} cannot be read ({error}), so no page is taken for ours; {mend}"
    )
