"""A folder of files to sources."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.model import Finding, Settings, When, parse_edtf
from generator.readers import Decoded
from generator.readers.folder import read_folder
from generator.readers.text import reader

TEXT = "The mill in Aldbrook opened on 3 March 2024, after nine years of work."


def read(folder: Path, settings: Settings | None = None) -> Decoded:
    return read_folder(folder, (reader,), settings or Settings())


def codes(findings: tuple[Finding, ...]) -> list[tuple[str, str | None]]:
    return [(finding.code, finding.file) for finding in findings]


def test_sources_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Files below the folder are read in the order of their posix paths; hidden ones are passed over."""
    for name in ("b.txt", "a/z.txt", "a.txt", ".hidden.txt", ".git/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    assert [source.name for source in read(tmp_path).sources] == ["a.txt", "a/z.txt", "b.txt"]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "R001"),
        ("blank.txt", b" \n\t\xe2\x80\x8b\n", "R001"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n", "R002"),
        ("film.mov", b"x", "R005"),
        ("large.txt", b"x" * 2000, "R007"),
    ],
)
def test_one_bad_file_never_stops_the_others(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    """A file that cannot be read is a finding with its name; the others are sources."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(TEXT)
    decoded = read(tmp_path, Settings(largest_source=1000))
    assert [source.name for source in decoded.sources] == ["good.txt"]
    assert codes(decoded.findings) == [(code, name)]


def test_broken_links_and_loops_are_findings(tmp_path: Path) -> None:
    """A link to nowhere, a link to itself and a loop of folders end the reading of nothing else."""
    (tmp_path / "good.txt").write_text(TEXT)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    decoded = read(tmp_path)
    assert [source.name for source in decoded.sources] == ["good.txt"]
    assert [code for code, _ in codes(decoded.findings) if code == "R006"] == ["R006", "R006"]


def test_odd_names_are_read(tmp_path: Path) -> None:
    """Spaces, other scripts and bytes that are no text in a name do no harm."""
    for name in ("two words.txt", "第一.txt", "o'\"#%.txt"):
        (tmp_path / name).write_text(TEXT)
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text(TEXT)
    names = [source.name for source in read(tmp_path).sources]
    assert names == ["o'\"#%.txt", "two words.txt", "第一.txt", "\ufffd.txt"]


def test_hints_reach_their_source(tmp_path: Path) -> None:
    """`<stem>.toml` beside a source is no source of its own; what it says goes with the text."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.toml").write_text('date = "2024-03"\ntitle = "Mill"\nbody = [[1, 2]]\n[[event]]\nquote = "opened"\n')
    decoded = read(tmp_path)
    hints = decoded.sources[0].hints
    assert decoded.findings == ()
    assert (hints.file, hints.when, hints.title, hints.body) == ("a.toml", parse_edtf("2024-03"), "Mill", ((1, 2),))
    assert [event.quote for event in hints.events] == ["opened"]


def test_two_sources_of_one_stem_go_on_without_hints(tmp_path: Path) -> None:
    """Hints that could be of two sources are an error, and of neither."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.text").write_text(TEXT)
    (tmp_path / "a.toml").write_text('title = "Mill"\n')
    decoded = read(tmp_path)
    assert [source.hints.title for source in decoded.sources] == [None, None]
    assert codes(decoded.findings) == [("H002", "a.text"), ("H002", "a.txt")]


def test_hints_without_a_source_are_a_finding(tmp_path: Path) -> None:
    """A correction that matches nothing is not silent."""
    (tmp_path / "gone.toml").write_text('title = "Mill"\n')
    assert codes(read(tmp_path).findings) == [("H003", "gone.toml")]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('date = "yesterday"', "`date`"),
        ("title = 3", "`title`"),
        ("body = [3, 1]", "`body`"),
        ('titel = "Mill"', "`titel`"),
        ('[[event]]\nquote = "x"\nimportance = 9', "`importance`"),
        ("title = ", "nothing could be read"),
    ],
)
def test_a_wrong_hint_is_set_aside(tmp_path: Path, line: str, key: str) -> None:
    """A key or value that cannot be used is a finding that names it; the others count."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.toml").write_text('author = "Ann Bo"\n' + line)
    decoded = read(tmp_path)
    assert codes(decoded.findings) == [("H001", "a.toml")]
    assert key in str(decoded.findings[0].message)
    if key.startswith("`"):
        assert decoded.sources[0].hints.author == "Ann Bo"


def test_a_date_of_toml_counts(tmp_path: Path) -> None:
    """A date may be written without quotes."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.toml").write_text("date = 2024-03-03\n")
    when: When | None = read(tmp_path).sources[0].hints.when
    assert when == parse_edtf("2024-03-03")
