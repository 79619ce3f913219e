"""Changes onto the disk, so that a kill at any moment leaves all of a folder's old pages, or all of its new ones.

First everything new is written beside the pages, into one folder. There each folder of which several pages change is
made whole: its other files are the very same as before, by hard links. Then it and the old one change names, in one
step of the system (`renameat2` of Linux), folder after folder with no other work between. Where the system or the file
system has no such step, and where only one page of a folder changes, pages are replaced one by one, each whole.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from itertools import groupby
from pathlib import Path

from generator.publish.change import Change, digest
from generator.publish.manifest import MANIFEST

BESIDE = ".annals-new"
_NO_SUCH_STEP = {errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EXDEV, errno.EPERM, errno.EMLINK}
_HERE, _EXCHANGE = -100, 2
# AT_FDCWD of fcntl.h and RENAME_EXCHANGE of linux/fs.h.


def carry(changes: Sequence[Change], docs: Path, under_way: bytes, manifest: bytes) -> None:
    """The changes, sorted by path, in the docs folder, and the manifest: first as it is under way, then as it ends.

    Raises: OSError where there is no room or no right to write; until everything new is written, all is as it was.
    """
    with _beside(docs) as beside:
        _write(beside / MANIFEST, under_way)
        for change in changes:
            if change.kind != "gone":
                _write(beside / change.path, change.content)
        tops = {top: tuple(found) for top, found in groupby(changes, key=lambda change: change.path.partition("/")[0])}
        whole = {top for top, found in tops.items() if len(found) > 1 and _complete(docs / top, beside / top, found)}
        if hasattr(os, "sync"):  # or a loss of power leaves new names with nothing behind them
            os.sync()
        (beside / MANIFEST).replace(docs / MANIFEST)
        for top, found in tops.items():
            if not (top in whole and _exchange(docs / top, beside / top, found)):
                for change in found:
                    _replace(change, docs, beside)
        _write(beside / MANIFEST, manifest)
        (beside / MANIFEST).replace(docs / MANIFEST)


@contextmanager
def _beside(docs: Path) -> Iterator[Path]:
    """An empty folder on the disk of the pages, gone in the end; what a killed run left in it goes first."""
    folder = docs / BESIDE
    _remove(folder)
    folder.mkdir()
    try:
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _complete(old: Path, new: Path, changes: Sequence[Change]) -> bool:
    """What does not change of the old folder in the new one too; False where one file cannot stand in both."""
    if not old.exists():
        return True
    if old.is_symlink() or _renameat2() is None:
        return False
    changing = {change.path for change in changes}
    try:
        for path in _files(old):
            if f"{old.name}/{path.as_posix()}" not in changing:
                (new / path).parent.mkdir(parents=True, exist_ok=True)
                os.link(old / path, new / path, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_SUCH_STEP:
            raise
        return False
    return True


def _exchange(old: Path, new: Path, changes: Sequence[Change]) -> bool:
    """Whether the new folder stands in the old one's place, and the old one, if there was one, in its."""
    try:
        if new.exists() and old.exists():
            _change_names(old, new)
        elif new.exists():
            new.rename(old)
        elif old.exists():  # no page is left in it
            old.rename(new)
    except OSError as error:
        if error.errno not in _NO_SUCH_STEP:
            raise
        return False
    if new.exists():
        _put_back(new, old, changes)
    return True


def _put_back(left: Path, here: Path, changes: Sequence[Change]) -> None:
    """What somebody saved in the old folder while the new one was being made: people have the last word."""
    before = {change.path: change.before for change in changes}
    for path in _files(left):
        file, place, page = left / path, here / path, f"{here.name}/{path.as_posix()}"
        if page in before:
            is_as_known = digest(file.read_bytes()) == before[page]
        else:
            is_as_known = os.path.lexists(place) and os.path.samestat(file.lstat(), place.lstat())
        if not is_as_known:
            place.parent.mkdir(parents=True, exist_ok=True)
            file.replace(place)


def _replace(change: Change, docs: Path, beside: Path) -> None:
    """One page whole, or as it was: never a half of it; a page that goes takes the folders with it that it empties."""
    page = docs / change.path
    if change.kind != "gone":
        page.parent.mkdir(parents=True, exist_ok=True)
        (beside / change.path).replace(page)
        return
    page.unlink(missing_ok=True)
    for folder in page.parents:
        if folder == docs:
            break
        with suppress(OSError):  # something else is still in it
            folder.rmdir()


def _files(folder: Path, within: Path = Path()) -> Iterator[Path]:
    """All files below a folder, by their paths in it; a link to a folder is a file."""
    for entry in sorted(os.scandir(folder / within), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False):
            yield from _files(folder, within / entry.name)
        else:
            yield within / entry.name


def _change_names(one: Path, other: Path) -> None:
    """Each gets the name of the other, in one step. Raises: OSError where that cannot be done."""
    step = _renameat2()
    if step is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(one))
    if step(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one))


@cache
def _renameat2() -> Callable[[int, bytes, int, bytes, int], int] | None:
    """The step of the system; None where it has none."""
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
