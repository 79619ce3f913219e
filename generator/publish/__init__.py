"""Pages to the docs folder: the only room that writes there.

Only what changed is written, and whole folders at once (see exchange.py). `.annals.json` lists what is ours, with the
digest of each page as we wrote it, so that a page nobody makes any more goes, and nothing that people wrote or changed
is ever lost: such a page stays as it is, and a finding says so. Before the first page changes, the list also names the
digests to come, so that after a kill at any moment the next run still knows its own pages.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.model import AnnalsError, Finding, Page
from generator.publish.change import Change, digest
from generator.publish.exchange import BESIDE, carry
from generator.publish.manifest import MANIFEST, Known, is_in_conflict, is_page, manifest, read_manifest

if sys.platform != "win32":
    from fcntl import LOCK_EX, flock

FRONT_PAGE = "index.md"


class PublishError(AnnalsError):
    """A docs folder that cannot be read or written."""


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
            ours[path] = digest(page.content), page.source
            if found != page.content:
                kind: Literal["new", "changed"] = "new" if found is None else "changed"
                changes.append(Change(path, kind, page.content, None if found is None else digest(found)))
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
            changes.append(Change(path, "gone", before=digest(found)))
        elif found is not None:
            findings.append(_disowned(path))
    return Plan(
        docs,
        tuple(sorted(changes, key=lambda change: change.path)),
        manifest(ours),
        manifest(ours, known),
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
            if plan.changes or plan.manifest != plan.read or (plan.docs / BESIDE).exists():
                carry(plan.changes, plan.docs, plan.manifest_under_way, plan.manifest)
    except OSError as error:
        raise PublishError(f"{error.filename or plan.docs}: cannot be written: {error.strerror}") from error


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


def _is_ours(found: bytes, digests: frozenset[str]) -> bool:
    """Whether we left it so, or git tore it between two branches that both had it from us."""
    return digest(found) in digests or (bool(digests) and is_in_conflict(found))


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
