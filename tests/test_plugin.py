"""The MkDocs plugin: the same pages as the command's, and live work without a loop."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from generator.cli import main
from generator.plugin import without_blank_lines
from tests.sites import fill, written

MKDOCS = "site_name: Bridges\ntheme: {name: mkdocs, locale: en}\nplugins: [annals]\n"
TEXT = "The bridge opens\n\nBy Ann Miller, 3 May 2024\n\nOn Monday the mayor opened the new bridge over the river.\n"
QUIET = 2.5
"""Seconds in which a server that looks twice a second would have begun another build, on a busy machine too."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one text and one page by hand."""
    return fill(tmp_path, {"mkdocs.yml": MKDOCS, "seeds/bridge.txt": TEXT, "docs/index.md": "# Bridges\n"})


def mkdocs(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", *arguments]
    return subprocess.run(command, cwd=site, env=environment(), capture_output=True, text=True, check=False)


def environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}


def test_mkdocs_makes_what_the_command_makes(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The very same files, whoever makes them."""
    done = mkdocs(site, "build")
    assert done.returncode == 0, done.stderr
    assert "1 source," in done.stderr
    by_mkdocs = written(site / "docs")
    monkeypatch.chdir(site)
    assert main(["build", "--check"]) == 0
    assert "data/timeline.json" in by_mkdocs
    assert written(site / "docs") == by_mkdocs


def test_no_blank_line_is_published(site: Path) -> None:
    """None outside of preformatted text, where it counts; and no word is lost or glued to another."""
    page = "# A\n\nOne\n*two*\n\n```\n  a\n\n  b\n```\n"
    done = mkdocs(fill(site, {"docs/page.md": page}), "build", "--quiet")
    assert done.returncode == 0, done.stderr
    html = (site / "site" / "page" / "index.html").read_text()
    assert "  a\n\n  b\n" in html
    assert "One\n<em>two</em>" in html
    assert "\n\n" not in html.replace("  a\n\n  b\n", "")


def test_no_source_map_of_a_theme_is_published(site: Path) -> None:
    """But a file of a person's is, whatever its name."""
    done = mkdocs(fill(site, {"docs/way.map": "x", "mkdocs.yml": MKDOCS.replace("mkdocs", "material", 1)}), "build")
    assert done.returncode == 0, done.stderr
    assert [file.name for file in (site / "site").rglob("*.map")] == ["way.map"]


def test_blank_lines_go_only_where_they_say_nothing() -> None:
    """White space stays white space, what is preformatted stays as it is, to the end where it is never closed."""
    assert without_blank_lines("<p>a\n\n \n  b</p>\n<pre>\n\n x</pre>\n\n<b>") == "<p>a\nb</p>\n<pre>\n\n x</pre>\n<b>"
    assert without_blank_lines("a\n\n<pre>b\n\n") == "a\n<pre>b\n\n"
    assert without_blank_lines("<prefix>\n\n</prefix>") == "<prefix>\n</prefix>"


def test_a_doubtful_source_never_stops_the_site(site: Path) -> None:
    """Not even under --strict; it is a finding, and the others are published."""
    fill(site, {"seeds/empty.txt": ""})
    done = mkdocs(site, "build", "--strict", "--quiet")
    assert done.returncode == 0, done.stderr
    assert "empty.txt:1: error R001" in done.stderr
    assert (site / "site" / "index.html").exists()


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"annals.toml": "a = ["}, "annals.toml: nothing could be read"),
        ({"mkdocs.yml": MKDOCS.replace("[annals]", "[annals: {seeds: nowhere}]")}, "nowhere: there is no such folder"),
        ({"mkdocs.yml": MKDOCS.replace("[annals]", "[annals: {sedes: x}]")}, "sedes"),
    ],
)
def test_what_stops_a_run_is_one_sentence(site: Path, files: dict[str, str], words: str) -> None:
    """And no traceback."""
    done = mkdocs(fill(site, files), "build", "--strict")
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_saved_text_is_built_and_then_all_is_quiet(site: Path) -> None:
    """At most two builds after each change of a source, new, changed or removed, and no loop."""
    with served(site) as said:
        wait(said, "Serving on")
        for change in (
            lambda: fill(site, {"seeds/second.txt": TEXT.replace("bridge", "tunnel")}),
            lambda: fill(site, {"seeds/bridge.txt": TEXT.replace("3 May", "4 May")}),
            lambda: (site / "seeds" / "second.txt").unlink(),
        ):
            change()
            lines = [*wait(said, "Reloading browsers"), *rest(said)]
            assert 1 <= sum("Building documentation" in line for line in lines) <= 2, "".join(lines)
    assert mkdocs(site, "build").returncode == 0


@contextmanager
def served(site: Path) -> Iterator[Queue[str]]:
    """The lines that a live server says, for as long as it is needed."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:0"]
    said: Queue[str] = Queue()
    with subprocess.Popen(
        command, cwd=site, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        assert server.stdout
        listener = Thread(target=listen, args=(server.stdout, said))
        listener.start()
        try:
            yield said
        finally:
            server.terminate()
            listener.join()


def listen(lines: Iterable[str], said: Queue[str]) -> None:
    for line in lines:
        said.put(line)


def wait(said: Queue[str], words: str) -> list[str]:
    """The lines up to the one with these words."""
    lines: list[str] = []
    while not lines or words not in lines[-1]:
        lines.append(said.get(timeout=60))
    return lines


def rest(said: Queue[str]) -> list[str]:
    """What is said until all has been quiet for long enough."""
    lines: list[str] = []
    while True:
        try:
            lines.append(said.get(timeout=QUIET))
        except Empty:
            return lines
