"""The lock file: every package by version and hash, no address, and nothing missing."""

from __future__ import annotations

import re
from tomllib import loads

from tests.laws.house import ROOT

LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")
PINNED = re.compile(
    r"^([a-z0-9][a-z0-9._-]*)(?:\[[a-z0-9,._-]+\])?==(\S+)((?: \\\n    --hash=sha256:[0-9a-f]{64})+)", re.MULTILINE
)


def test_every_package_has_version_and_hash() -> None:
    """Each entry is one version and the hashes of its files, so that an install is the same everywhere or fails."""
    entries = [line for line in LOCK.splitlines() if line and not line.startswith((" ", "#", "\t"))]
    assert len(entries) > 20
    assert len(PINNED.findall(LOCK)) == len(entries)


def test_no_address() -> None:
    """Packages come from whatever index the person who installs has chosen."""
    assert not re.search(r"://|^-|@ ", LOCK, re.MULTILINE)


def test_nothing_is_missing() -> None:
    """All that pyproject.toml asks for is locked; `make lock` renews the file."""
    project = loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    locked = {name.replace("_", "-").replace(".", "-") for name, _, _ in PINNED.findall(LOCK)}
    missing = [need for need in wanted if re.split(r"[<>=!~\[; ]", need)[0].lower().replace("_", "-") not in locked]
    assert not missing
