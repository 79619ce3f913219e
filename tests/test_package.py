"""The package: whoever installs it has all that the generator needs beside its code."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.laws.house import PACKAGE, ROOT, tracked


def test_the_wheel_holds_every_file(tmp_path: Path) -> None:
    """Languages, templates, styles and the new site's files travel with the code, and nothing else does."""
    ours = [path.relative_to(ROOT) for path in tracked() if path.is_relative_to(ROOT / PACKAGE)]
    for path in (*ours, Path("pyproject.toml"), Path("README.md"), Path("LICENSE")):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", tmp_path, tmp_path], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    packed = {name for name in ZipFile(wheel).namelist() if name.startswith(f"{PACKAGE}/")}
    assert packed == {path.as_posix() for path in ours}
