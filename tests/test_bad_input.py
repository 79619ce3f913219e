"""Bad input from end to end: each is a finding that says the mend, and a sound text beside it is published."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main
from tests.console import Call, run
from tests.sites import fill

MKDOCS = "site_name: Bridges\ntheme: {name: mkdocs, locale: en}\nplugins: [annals]\n"
GOOD = "The bridge opens\n\nBy Ann Miller, 3 May 2024\n\nOn Monday the mayor opened the new bridge over the river.\n"
MILL = (
    "The mill turns\n\nBy Jo Alder, 4 May 2024\n\nOn Friday the miller opened the old mill in front of many guests.\n"
)
GERMAN = (
    "Die Mühle läuft\n\nVon Jörg Müller, 4. Mai 2024\n\nAm Freitag eröffnete die Müllerin die alte Mühle für Gäste.\n"
)
CHINESE = "新桥通车\n\n2024年5月4日 记者 王明\n\n市长星期五为河上的新桥剪彩，许多居民到场观看。新桥耗时三年建成。\n"
JAPANESE = (
    "新しい橋が開通\n\n2024年5月4日\n\n市長は金曜日に川に架かる新しい橋を開通させた。多くの住民が式典に出席した。\n"
)
CHROME = (
    "Home\nNews\nLog in\nSubscribe\nAccept all cookies\nShare on Facebook\n© 2024 Example Media. All rights reserved.\n"
)
PAGE = (
    "<html><head><title>The mill</title></head><body><div><p>On Friday the miller <b>opened the old mill.<p>Many came"
)
LEAD = "---\ntitle: [a\nauthor: x\n---\n"


def holds(content: str | bytes) -> Callable[[Path], None]:
    """A maker of a file with this in it."""

    def make(path: Path) -> None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return make


@dataclass(frozen=True)
class Bad:
    """A source that is odd, and what becomes of it."""

    name: str
    make: Callable[[Path], None]
    finding: str | None
    """How its line begins, after the file's name; None: nothing is wrong with it."""
    published: bool = True


BAD = {
    "empty": Bad("a.txt", holds(""), ":1: error R001", published=False),
    "blank": Bad("a.txt", holds(" \n\n\t\n"), ":1: error R001", published=False),
    "picture": Bad("a.txt", holds(b"\x89PNG\r\n\x1a\n" + bytes(range(256))), ":1: error R002", published=False),
    "noise": Bad("a.txt", holds(bytes(i * i % 251 for i in range(999))), ":1: error R002", published=False),
    "latin-1": Bad("a.txt", holds(GERMAN.encode("latin-1")), ":1: note R003"),
    "gbk": Bad("a.txt", holds(CHINESE.encode("gbk")), ":1: note R003"),
    "shift-jis": Bad("a.txt", holds(JAPANESE.encode("shift_jis")), ":1: note R003"),
    "utf-16": Bad("a.txt", holds(GERMAN.encode("utf-16")), None),
    "lost bytes": Bad("a.txt", holds(GERMAN.encode() + b"\xff\n"), ":6: warning R004"),
    "front matter": Bad("a.md", holds(LEAD + MILL), ":3: warning R010"),
    "open front matter": Bad("a.md", holds("---\ntitle: The mill\n\n" + MILL), ":1: warning R010"),
    "broken page": Bad("a.html", holds(PAGE), ":1: note R011"),
    "page without text": Bad("a.html", holds("<html><body></body></html>"), ":1: error R009", published=False),
    "same title": Bad("z.txt", holds(GOOD.replace("river", "lake")), ":1: note C002"),
    "only chrome": Bad("a.txt", holds(CHROME), ":1: warning C001"),
    "spaces": Bad("the old mill.txt", holds(MILL), None),
    "other scripts": Bad("旧磨坊 Mühle #1 100%.txt", holds(MILL), None),
    "no text in the name": Bad(os.fsdecode(b"caf\xe9.txt"), holds(MILL), None),
    "folder": Bad("x.txt", Path.mkdir, None, published=False),
    "link to nowhere": Bad("a.txt", lambda path: path.symlink_to("nowhere.txt"), ": error R006", published=False),
    "link to itself": Bad("a.txt", lambda path: path.symlink_to("a.txt"), ": error R006", published=False),
    "pipe": Bad("a.txt", os.mkfifo, ": error R006", published=False),
    "unknown format": Bad("a.xyz", holds(MILL), ": warning R005", published=False),
}


def built(folder: Path, capfd: pytest.CaptureFixture[str]) -> list[str]:
    """The findings of a build of the folder, which must go well."""
    assert main(["build", "--seeds", str(folder / "seeds"), "--docs", str(folder / "docs"), "--no-cache"]) == 0
    return capfd.readouterr().err.splitlines()


def pages(folder: Path) -> list[str]:
    found = sorted(path.name for path in (folder / "docs" / "sources").glob("*.md"))
    return [name for name in found if name != "index.md"]


@pytest.mark.parametrize("name", BAD)
def test_each_is_told_and_the_others_are_published(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A finding begins with file and line, says the mend after a semicolon, and a sound text has its page."""
    bad = BAD[name]
    bad.make(fill(tmp_path, {"seeds/good.txt": GOOD}) / "seeds" / bad.name)
    findings = built(tmp_path, capfd)
    assert not [line for line in findings if line.startswith("good.txt")]
    if bad.finding is not None:
        (told,) = [line for line in findings if line.startswith(bad.name + bad.finding)]
        assert re.fullmatch(r"[^;]+;.+", told)
    assert len(pages(tmp_path)) == 1 + bad.published
    assert "2024-05-03-the-bridge-opens.md" in pages(tmp_path) or name == "same title"


def test_a_locked_file_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that may not be read stops no other."""
    fill(tmp_path, {"seeds/good.txt": GOOD, "seeds/a.txt": MILL})
    read = Path.read_bytes

    def guarded(path: Path) -> bytes:
        """As for somebody who is not root: to root no lock holds."""
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", guarded)
    assert [line for line in built(tmp_path, capfd) if line.startswith("a.txt: error R006")]
    assert pages(tmp_path) == ["2024-05-03-the-bridge-opens.md"]


def test_an_empty_folder_is_an_empty_timeline(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """It is told with the next step, and the pages are there."""
    (tmp_path / "seeds").mkdir()
    (told,) = built(tmp_path, capfd)
    assert "R008" in told
    assert "; put a text into the seeds folder" in told
    assert (tmp_path / "docs" / "timeline.md").is_file()


@pytest.mark.parametrize("names", [(), tuple(BAD)], ids=["empty folder", "all together"])
def test_the_site_is_built_all_the_same(names: tuple[str, ...], tmp_path: Path) -> None:
    """MkDocs makes a site of an empty folder, and of all bad input at once."""
    fill(tmp_path, {"mkdocs.yml": MKDOCS, "docs/index.md": "# Bridges\n", "seeds/.keep": ""})
    for number, name in enumerate(names):
        place = tmp_path / "seeds" / str(number)
        place.mkdir()
        BAD[name].make(place / BAD[name].name)
    said = run(Call("mkdocs build --quiet; echo $?", ""), tmp_path)
    assert said.rstrip().endswith("\n0") or said.strip() == "0", said
    assert "Traceback" not in said
    assert (tmp_path / "site" / "timeline" / "index.html").is_file()
