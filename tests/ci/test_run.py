"""`.ci/run`: what a bare machine lacks is installed, and the exit code is that of the tests."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "run"

APT = """#!/bin/sh
echo "apt-get $@" >> "$LOG"
case "$*" in *install*) printf '#!/bin/sh\\necho "make $@" >> "$LOG"; exit %s\\n' "$MADE" > "$STUBS/make"
  chmod +x "$STUBS/make" ;; esac
"""
STUBS = {
    "apt-get": APT,
    "sudo": '#!/bin/sh\nshift\nexec "$@"\n',
    "python3": "#!/bin/sh\nexit 1\n",
    "ldconfig": "#!/bin/sh\n",
}
NEEDED = ("bash", "sh", "dirname", "env", "chmod")


def on_a_bare_machine(folder: Path, made: int, *there: str) -> tuple[int, list[str]]:
    """The script's exit code, and what it asked of apt-get and make, where only some programs are there."""
    stubs = folder / "bin"
    stubs.mkdir()
    for name, text in {**STUBS, **dict.fromkeys(there, "#!/bin/sh\n")}.items():
        (stubs / name).write_text(text)
        (stubs / name).chmod(0o755)
    for name in NEEDED:
        (stubs / name).symlink_to(str(shutil.which(name)))
    log = folder / "log"
    environment = {"PATH": str(stubs), "LOG": str(log), "STUBS": str(stubs), "MADE": str(made)}
    done = subprocess.run([stubs / "bash", SCRIPT], env=environment, capture_output=True, check=False)
    return done.returncode, log.read_text().splitlines()


@pytest.mark.parametrize("made", [0, 2])
def test_what_is_missing_is_installed_first(tmp_path: Path, made: int) -> None:
    """Then axe is fetched if it can be, `make test` runs, and its exit code is the script's."""
    code, asked = on_a_bare_machine(tmp_path, made)
    assert asked == [
        "apt-get -qq update",
        "apt-get -qq install --no-install-recommends make git python3 python3-venv chromium libatomic1 npm",
        "make axe viewers",
        "make test",
    ]
    assert code == made


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    """A browser of another name will do."""
    _, asked = on_a_bare_machine(tmp_path, 0, "git", "google-chrome")
    assert "apt-get -qq install --no-install-recommends make python3 python3-venv libatomic1 npm" in asked
