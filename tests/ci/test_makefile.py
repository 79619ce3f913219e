"""The Makefile: what it offers, and that an installation is whole or made anew."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]

PYTHON = """#!/bin/sh
# Stands in for python3: notes what is asked of it; its environments hold a copy of itself.
echo "$@" >> {log}
case "$*" in
  *"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
  *--editable*) test -e {whole} ;;
esac
"""


def make(folder: Path, *targets: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A run of our Makefile in a folder, with hardly any environment."""
    command = ["make", *targets, *(f"{name}={value}" for name, value in variables.items())]
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_make_alone_says_what_there_is() -> None:
    """Without a target, the targets are listed, each with what it does."""
    said = make(ROOT).stdout.splitlines()
    assert {"make site", "make serve", "make test"} <= {line[:14].strip() for line in said}
    assert all(len(line.split(maxsplit=2)) == 3 for line in said)


def test_a_broken_installation_is_made_anew(tmp_path: Path) -> None:
    """What ends half way is not taken for ready: the next run begins anew, a third does nothing."""
    for name in ("Makefile", "requirements.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    log, whole, python = tmp_path / "log", tmp_path / "whole", tmp_path / "python"
    python.write_text(PYTHON.format(log=log, whole=whole))
    python.chmod(0o755)

    assert make(tmp_path, ".venv/ready", PYTHON=str(python)).returncode != 0
    assert not (tmp_path / ".venv" / "ready").exists()

    whole.touch()
    assert make(tmp_path, ".venv/ready", PYTHON=str(python)).returncode == 0
    asked = log.read_text()
    assert asked.count("-m venv --clear .venv") == 2
    assert asked.count("--require-hashes --requirement requirements.txt") == 2

    assert make(tmp_path, ".venv/ready", PYTHON=str(python)).returncode == 0
    assert log.read_text() == asked
