"""Pages to the docs folder: only what changed, whole, and nothing of anybody else's."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.model import Page
from generator.publish import Plan, PublishError, carry_out, plan_for
from generator.publish.manifest import MANIFEST
from tests.sites import fill, page, written

ONE, TWO = page("sources/a.md", "a"), page("timeline.md", "b")


def publish(docs: Path, *pages: Page) -> Plan:
    made = plan_for(pages, docs)
    carry_out(made)
    return made


def changes(made: Plan) -> list[tuple[str, str]]:
    return [(change.kind, change.path) for change in made.changes]


def codes(made: Plan) -> list[str]:
    return [finding.code for finding in made.findings]


def test_all_pages_are_written(tmp_path: Path) -> None:
    """A first run writes every page and the list of them, and makes the folders."""
    made = publish(tmp_path / "docs", TWO, ONE)
    assert changes(made) == [("new", "sources/a.md"), ("new", "timeline.md")]
    assert {path: content for path, content in written(tmp_path / "docs").items() if path != MANIFEST} == {
        "sources/a.md": b"a",
        "timeline.md": b"b",
    }


def test_a_plan_writes_nothing(tmp_path: Path) -> None:
    """Looking at what would change leaves no trace."""
    plan_for([ONE], tmp_path / "docs")
    assert written(tmp_path) == {}


def test_a_second_run_touches_no_file(tmp_path: Path) -> None:
    """What is as it should be keeps even its time of change, so that no watcher wakes."""
    publish(tmp_path, ONE, TWO)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")}
    assert changes(publish(tmp_path, ONE, TWO)) == []
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")} == before


def test_a_page_nobody_makes_goes(tmp_path: Path) -> None:
    """With its folder, when nothing else is in it."""
    publish(tmp_path, ONE, TWO)
    assert changes(publish(tmp_path, TWO)) == [("gone", "sources/a.md")]
    assert not (tmp_path / "sources").exists()


def test_a_page_by_hand_is_never_touched(tmp_path: Path) -> None:
    """What stands where a page should, and is not ours, stays; a finding says so."""
    (tmp_path / "timeline.md").write_text("mine")
    made = publish(tmp_path, ONE, TWO)
    assert codes(made) == ["P002"]
    assert codes(publish(tmp_path, ONE)) == []
    assert (tmp_path / "timeline.md").read_text() == "mine"


def test_a_front_page_by_hand_is_welcome(tmp_path: Path) -> None:
    """`index.md` may be a person's without a word about it."""
    (tmp_path / "index.md").write_text("mine")
    assert codes(publish(tmp_path, page("index.md", "ours"))) == []
    assert (tmp_path / "index.md").read_text() == "mine"


def test_our_front_page_may_become_a_persons(tmp_path: Path) -> None:
    """Whoever writes over it has it from then on."""
    publish(tmp_path, page("index.md", "ours"))
    (tmp_path / "index.md").write_text("mine")
    for text in ("ours", "ours again"):
        assert codes(publish(tmp_path, page("index.md", text))) == []
    assert codes(publish(tmp_path)) == []
    assert (tmp_path / "index.md").read_text() == "mine"


def test_a_page_changed_by_hand_is_left(tmp_path: Path) -> None:
    """Run after run, until it is deleted or made as it would have been."""
    publish(tmp_path, ONE)
    (tmp_path / ONE.path).write_text("better")
    for _ in range(2):
        assert codes(publish(tmp_path, page(ONE.path, "new"))) == ["P001"]
        assert (tmp_path / ONE.path).read_text() == "better"
    (tmp_path / ONE.path).unlink()
    assert codes(publish(tmp_path, page(ONE.path, "new"))) == []
    assert (tmp_path / ONE.path).read_text() == "new"


def test_a_page_changed_by_hand_outlives_its_source(tmp_path: Path) -> None:
    """It becomes a page of the person's own."""
    publish(tmp_path, ONE)
    (tmp_path / ONE.path).write_text("better")
    assert codes(publish(tmp_path)) == ["P003"]
    assert codes(publish(tmp_path)) == []
    assert (tmp_path / ONE.path).read_text() == "better"


@pytest.mark.parametrize("content", ["", "<<<<<<< HEAD", "[]", '{"files": {"../x": {"sha256": ""}}}', "[" * 5000])
def test_a_broken_list_makes_no_page_ours(tmp_path: Path, content: str) -> None:
    """Pages that are as they should be are adopted; others are left, and a finding says why."""
    publish(tmp_path, ONE, TWO)
    (tmp_path / MANIFEST).write_text(content)
    made = publish(tmp_path, ONE, page(TWO.path, "new"))
    assert codes(made) == ["P004", "P002"]
    assert (tmp_path / TWO.path).read_text() == "b"
    assert ONE.path in json.loads((tmp_path / MANIFEST).read_bytes())["files"]


def test_branches_that_met_in_a_conflict_are_settled(tmp_path: Path) -> None:
    """Torn by git, a page of ours is still ours, and so is the list; a person's words are not."""
    docs = tmp_path / "docs"
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    publish(docs, TWO, page("c.md", "c"))
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message=c")
    for branch in ("other", "mine"):
        git(tmp_path, "checkout", "--quiet", "-b", branch, "main")
        publish(docs, page(TWO.path, f"{branch}\n"), page(f"sources/{branch}.md", branch), page("new.md", branch))
        git(tmp_path, "add", "--all")
        git(tmp_path, "commit", "--quiet", "--message=c")
    git(tmp_path, "merge", "--quiet", "other", check=False)
    assert b"<<<<<<<" in (docs / MANIFEST).read_bytes()
    both = page(TWO.path, "both"), page("sources/mine.md", "mine"), page("sources/other.md", "other")
    assert codes(publish(docs, *both)) == []
    assert written(docs).keys() == {MANIFEST, *(each.path for each in both)}
    assert (docs / TWO.path).read_text() == "both"


def git(folder: Path, *arguments: str, check: bool = True) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=check, capture_output=True)


def test_a_kill_at_any_moment_leaves_whole_folders(tmp_path: Path) -> None:
    """A process killed before each of its steps on the disk: see there what holds then."""
    command = [sys.executable, "-m", "tests.killing", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 30


@pytest.fixture(params=[True, False], ids=["exchanged", "one by one"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the system's step that exchanges folders, and without it."""
    if not request.param:
        monkeypatch.setattr("generator.publish.exchange._renameat2", lambda: None)


@pytest.mark.usefixtures("way")
def test_a_folder_keeps_what_is_not_ours(tmp_path: Path) -> None:
    """Files and links of a person, among pages of ours that come, change and go: the very same files."""
    many = [page(f"sources/{number}/a.md", "a") for number in range(5)]
    publish(tmp_path, *many)
    (tmp_path / "sources" / "mine.md").write_text("mine")
    (tmp_path / "sources" / "link").symlink_to(tmp_path)
    (tmp_path / "sources" / "0" / "notes").mkdir()
    (tmp_path / "sources" / "0" / "notes" / "b.md").write_text("mine")
    kept = [tmp_path / "sources" / name for name in ("mine.md", "link", "0/notes/b.md", "4/a.md")]
    before = [(file.lstat().st_ino, file.lstat().st_mtime_ns) for file in kept]
    publish(tmp_path, page("sources/2/a.md", "b"), page("sources/4/a.md", "a"), page("sources/5/a.md", "a"))
    assert [(file.lstat().st_ino, file.lstat().st_mtime_ns) for file in kept] == before
    assert sorted(entry.name for entry in (tmp_path / "sources").iterdir()) == ["0", "2", "4", "5", "link", "mine.md"]
    assert (tmp_path / "sources" / "2" / "a.md").read_text() == "b"


@pytest.mark.usefixtures("way")
def test_a_folder_comes_and_goes(tmp_path: Path) -> None:
    """With all of its pages."""
    many = [page(f"sources/{number}.md", "a") for number in range(3)]
    publish(tmp_path, *many)
    publish(tmp_path, TWO)
    assert sorted(written(tmp_path)) == [MANIFEST, TWO.path]
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_dir()] == []


def test_what_is_saved_meanwhile_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person saves a page of the old folder, as editors do, while the new folder is being made."""
    publish(tmp_path, page("sources/a.md", "a"), page("sources/b.md", "b"), page("sources/c.md", "c"))
    mine = tmp_path / "sources" / "mine.md"
    mine.write_text("mine")

    def save() -> None:
        for file in (mine, tmp_path / "sources" / "a.md", tmp_path / "sources" / "new.md"):
            (tmp_path / "saved").write_text("mine too")
            (tmp_path / "saved").replace(file)

    monkeypatch.setattr("os.sync", save)
    publish(tmp_path, page("sources/a.md", "2"), page("sources/b.md", "2"), page("sources/c.md", "c"))
    texts = {path: content.decode() for path, content in written(tmp_path / "sources").items()}
    assert texts == {"a.md": "mine too", "b.md": "2", "c.md": "c", "mine.md": "mine too", "new.md": "mine too"}


@pytest.mark.parametrize("room", range(4))
def test_a_full_disk_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    """The old pages stand, nothing lies beside them, and the sentence names the file and the reason."""
    publish(tmp_path, ONE, TWO)
    before, write, left = written(tmp_path), Path.write_bytes, room

    def full(path: Path, content: bytes) -> int:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(PublishError, match=r"annals-new/.*: cannot be written: No space left on device"):
        publish(tmp_path, page(ONE.path, "a2"), page(TWO.path, "b2"), page("sources/new.md", "n"))
    assert written(tmp_path) == before


def test_what_a_killed_run_left_goes_even_when_nothing_changes(tmp_path: Path) -> None:
    """It lies beside the pages in a folder of its own."""
    publish(tmp_path, ONE)
    fill(tmp_path, {".annals-new/sources/a.md": "half of it"})
    assert changes(publish(tmp_path, ONE)) == []
    assert sorted(written(tmp_path)) == [MANIFEST, ONE.path]


def test_a_plan_that_others_overtook_is_made_anew(tmp_path: Path) -> None:
    """So that no page of the other run is left behind, and none of either is taken for a person's."""
    publish(tmp_path, ONE)
    first = plan_for([ONE, TWO], tmp_path)
    publish(tmp_path, page(ONE.path, "other"), page("other.md", "x"))
    carry_out(first)
    assert sorted(written(tmp_path)) == [MANIFEST, ONE.path, TWO.path]
    assert changes(plan_for([ONE, TWO], tmp_path)) == []


def test_runs_at_once_wait_for_each_other(tmp_path: Path) -> None:
    """Whoever is last has the last word, and the folder is whole."""

    def often(number: int) -> None:
        for turn in range(5):
            publish(tmp_path, page(ONE.path, f"{number} {turn}"), page(f"{number}.md", str(turn)))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(often, range(4)))
    last = publish(tmp_path, ONE, TWO)
    assert codes(last) == []
    assert sorted(written(tmp_path)) == [MANIFEST, ONE.path, TWO.path]


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x", "", ".", "a//b", MANIFEST])
def test_no_page_leaves_the_folder(tmp_path: Path, path: str) -> None:
    """A writer's wrong path stops the run."""
    with pytest.raises(ValueError, match="no path for a page"):
        plan_for([page(path, "x")], tmp_path)


def test_two_pages_of_one_path_are_a_fault(tmp_path: Path) -> None:
    """Which of them is meant, nobody can say."""
    with pytest.raises(ValueError, match="two pages"):
        plan_for([ONE, page(ONE.path, "other")], tmp_path)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """The sentence has the path and the reason."""
    (tmp_path / "docs").write_text("a file")
    with pytest.raises(PublishError, match=r"docs: is no folder"):
        publish(tmp_path / "docs", ONE)
    (tmp_path / "sources").write_text("a file")
    with pytest.raises(PublishError, match=r"sources/a.md: cannot be"):
        publish(tmp_path, ONE)
