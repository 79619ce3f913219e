"""`.ci/changes`: what a pull request would do to the site, and whether that may pass."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "changes"
GIT = ("git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")


def change(folder: Path, path: str, *, check_exits: int) -> subprocess.CompletedProcess[str]:
    """The script's run on a change of one file, with an `annals` that ends as told."""
    (folder / ".ci").mkdir()
    shutil.copy(SCRIPT, folder / ".ci" / "changes")
    annals = folder / ".venv" / "bin" / "annals"
    annals.parent.mkdir(parents=True)
    annals.write_text(f"#!/bin/sh\necho '+ docs/timeline.md'\nexit {check_exits}\n")
    annals.chmod(0o755)
    subprocess.run([*GIT, "init", "-q", folder], check=True)
    subprocess.run([*GIT, "commit", "-qm", "before", "--allow-empty"], cwd=folder, check=True)
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text("new\n")
    subprocess.run([*GIT, "add", path], cwd=folder, check=True)
    subprocess.run([*GIT, "commit", "-qm", "after"], cwd=folder, check=True)
    return subprocess.run(["bash", ".ci/changes", "HEAD^1"], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("path", "check_exits", "exits"),
    [
        ("seeds/new.txt", 1, 0),
        ("annals.toml", 1, 0),
        ("generator/steps/date.py", 1, 1),
        ("generator/steps/date.py", 0, 0),
        ("seeds/new.txt", 2, 2),
    ],
)
def test_only_the_generator_must_bring_its_pages(tmp_path: Path, path: str, check_exits: int, exits: int) -> None:
    """Stale pages fail a change of the generator, never a change of sources; a broken run fails both."""
    assert change(tmp_path, path, check_exits=check_exits).returncode == exits


def test_the_changes_are_shown(tmp_path: Path) -> None:
    """What `annals build --check` prints stands in the summary."""
    assert "+ docs/timeline.md" in change(tmp_path, "seeds/new.txt", check_exits=1).stdout
