"""The command `annals`: its commands, exit codes, and what it does when a run cannot end as planned."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from os import fsdecode
from pathlib import Path

import pytest

from generator.cli import COMMANDS, main
from generator.cli import common as common_options
from tests.sites import fill

TEXT = """The bridge opens

On 2 May 2024 the mayor opened the new bridge over the river in the presence of many guests.

The old ferry goes on for those who like to take their time, said the captain, and nobody wants to see it go.
"""
ODD_NAMES = (b"a b.txt", "文章 一.txt".encode(), b"caf\xe9.txt", b"-x.txt", b"con.txt", b"a\nb.txt")
ANNALS = [sys.executable, "-m", "generator"]


def annals(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*ANNALS, *arguments], cwd=folder, capture_output=True, check=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It begins with the command's sentence and ends with an example of it."""
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert " ".join(said.split()).partition(f"{COMMANDS[command][1:]}.")[1]
    assert said.splitlines()[-1].startswith(f"example: annals {command}")


def test_an_interrupted_run_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With the exit code that shells give to it, and no traceback."""

    def interrupted(options: Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.cli.languages.run", interrupted)
    assert main(["languages"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_stops_reading_is_no_fault(tmp_path: Path) -> None:
    """`annals inspect … | head` ends without a word."""
    files = [str(fill(tmp_path, {f"{i}.txt": f"On 3 May 2024 it rained. {i}\n" * 50}) / f"{i}.txt") for i in range(20)]
    with subprocess.Popen(
        [*ANNALS, "inspect", "--json", *files], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.read(10)
        running.stdout.close()
        assert b"Traceback" not in running.stderr.read()
        assert running.wait() == 0


def test_a_command_that_needs_little_loads_little() -> None:
    """`annals tag` starts at once: neither MkDocs nor the readers of HTML are loaded for it."""
    heavy = ("mkdocs", "yaml", "lxml", "trafilatura", "sqlite3", "multiprocessing", "jinja2")
    script = f"import sys, generator.cli as cli; cli.main(['tag']); print(sorted({{*{heavy}}} & {{*sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], stdin=subprocess.DEVNULL, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse names that are no text")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    """Spaces, other scripts, and bytes that no encoding has: all are read, and each has a page."""
    for number, name in enumerate(ODD_NAMES):
        fill(tmp_path / "seeds", {fsdecode(name): TEXT.replace("2 May", f"{number + 2} May")})
    done = annals(tmp_path, "build", "--seeds", "seeds", "--docs", "docs")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"6 sources, ")
    assert annals(tmp_path, "build").stdout.endswith(b" 0 files changed\n")
    assert len(list((tmp_path / "docs" / "sources").glob("[0-9u]*.md"))) == 6


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", ""])
def test_a_number_of_jobs_is_one_or_more(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Anything else is wrong usage."""
    with pytest.raises(SystemExit) as ended:
        main(["build", "--jobs", number])
    assert ended.value.code == 2
    assert "write 1 or more" in capsys.readouterr().err


def test_progress_is_for_terminals(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One line that counts and goes; nothing in a pipe, and nothing for a few sources."""
    common_options.tell(1, 1000)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    common_options.tell(1, 5)
    assert capsys.readouterr().err == ""
    common_options.tell(1, 1000)
    common_options.tell(1000, 1000)
    assert capsys.readouterr().err == "1 of 1000 sources\r1000 of 1000 sources\r\033[K"
