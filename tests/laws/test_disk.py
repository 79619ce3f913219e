"""The disk is touched in few places: what comes in at the doors, and what `publish` and the cache write."""

from __future__ import annotations

from tests.laws.house import imports, modules
from tests.laws.test_clock import calls

AT_THE_DISK = {"readers", "settings", "cache", "publish", "verify", "init", "run", "cli", "plugin"}
"""The rooms that may hold a path; all others get texts and give texts."""

TO_THE_DISK = {
    "pathlib.Path", "pathlib.PosixPath", "glob", "shutil", "tempfile", "sqlite3", "fileinput", "mmap", "zipfile",
    "tarfile", "os",
}  # fmt: skip
"""Imports that reach it. `importlib.resources`, for what ships with the package, does not; nor do pure paths."""

WRITERS_OF_FILES = {"publish", "cache", "init"}
WRITING = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rename", "touch", "symlink_to", "chmod"}


def test_only_the_doors_hold_a_path() -> None:
    """A step or writer cannot open a file, because it has nothing to open one with."""
    wrong = [
        f"{found.place}: {found.target}"
        for found in imports()
        if found.importer.room not in AT_THE_DISK
        and (
            found.target == "pathlib"
            or any(found.target == banned or found.target.startswith(f"{banned}.") for banned in TO_THE_DISK)
        )
    ]
    wrong += [
        f"{module.place(call)}: {name}()"
        for module in modules()
        if module.room not in AT_THE_DISK
        for call, name in calls(module)
        if name in {"open", "io.open", "codecs.open"}
    ]
    assert not wrong, "\n".join(wrong)


def test_only_publish_and_the_cache_write() -> None:
    """Whatever appears in a folder went through the one room that writes whole files and tidies after itself."""
    wrong = [
        f"{module.place(call)}: {name}"
        for module in modules()
        if module.room not in WRITERS_OF_FILES
        for call, name in calls(module)
        if name.rpartition(".")[2] in WRITING and "." in name
    ]
    assert not wrong, "\n".join(wrong)
