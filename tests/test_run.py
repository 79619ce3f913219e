"""One run after another over a folder that people edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import publish
from generator.cache import FILE
from generator.model import Document, Settings, Source
from generator.publish.manifest import MANIFEST
from generator.run import ReadError, Run, counted, inspect, prepare
from generator.settings import Site
from tests.sites import FIVE, fill, written

NAMES = st.sampled_from(("a.txt", "b.txt", "deep/c.md", "a.toml"))
TEXTS = {
    "bridge": "The bridge opens\n\nBy Ann Example, 3 May 2024\n\nOn Thursday the mayor opened the new bridge.\n",
    "tunnel": "Der Tunnel\n\nVon Jo Muster, 4. Juni 2024\n\nAm Montag hat Köln den neuen Tunnel eröffnet.\n",
    "hint": 'title = "Another title"\n',
    "wrong": "titel = [\n",
    "empty": "",
}
EDITS = st.one_of(
    st.tuples(st.just("write"), NAMES, st.sampled_from(sorted(TEXTS))),
    st.tuples(st.just("remove"), NAMES),
    st.tuples(st.just("move"), NAMES, NAMES),
    st.tuples(st.just("touch"), NAMES),
    st.tuples(st.just("break the cache")),
    st.tuples(st.just("lose the cache")),
)


def run(folder: Path, *, cached: bool = True) -> Run:
    """A whole run over the folder's seeds, into its docs."""
    made = prepare(Site(folder / "seeds", folder / "docs", Settings(), cache=folder / "cache" if cached else None))
    publish.carry_out(made.plan)
    return made


def edit(folder: Path, what: str, *names: str) -> None:
    """What a person, or a disk, may do between two runs."""
    places = [folder / "seeds" / name for name in names]
    if what == "write":
        fill(folder / "seeds", {names[0]: TEXTS[names[1]]})
    elif what == "break the cache" and (folder / "cache" / FILE).exists():
        (folder / "cache" / FILE).write_bytes((folder / "cache" / FILE).read_bytes()[:3000])
    elif what == "lose the cache":
        (folder / "cache" / FILE).unlink(missing_ok=True)
    elif not names or not places[0].exists():
        return
    elif what == "remove":
        places[0].unlink()
    elif what == "touch":
        places[0].touch()
    elif what == "move":
        places[1].parent.mkdir(exist_ok=True)
        places[0].replace(places[1])


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(EDITS, min_size=1, max_size=6))
def test_after_every_edit_the_pages_are_those_of_a_fresh_run(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, ...]]
) -> None:
    """Whatever was remembered and whatever stood there before, not a byte differs, and nothing is left over."""
    folder = tmp_path_factory.mktemp("site")
    fill(folder, {"seeds/a.txt": TEXTS["bridge"]})
    for number, (what, *names) in enumerate(edits):
        edit(folder, what, *names)
        kept = run(folder)
        (fresh := folder / f"fresh{number}").mkdir()
        (fresh / "seeds").symlink_to(folder / "seeds")
        assert run(fresh, cached=False).findings == kept.findings
        assert written(fresh / "docs") == written(folder / "docs")


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    """Not even the list of pages."""
    (tmp_path / "seeds").symlink_to(FIVE)
    first = run(tmp_path)
    times = {path: (tmp_path / "docs" / path).stat().st_mtime_ns for path in written(tmp_path / "docs")}
    second = run(tmp_path)
    assert first.plan.changes
    assert not second.plan.changes
    assert second.findings == first.findings
    assert MANIFEST in times
    assert {path: (tmp_path / "docs" / path).stat().st_mtime_ns for path in times} == times


def test_a_line_sums_up(tmp_path: Path) -> None:
    """One thing is not two."""
    fill(tmp_path, {"seeds/a.txt": TEXTS["bridge"]})
    assert run(tmp_path).summary.startswith("1 source, 1 event, ")
    assert (counted((), "file"), counted((1,), "file"), counted((1, 2), "file")) == ("0 files", "1 file", "2 files")


def test_a_file_by_itself_takes_its_hints(tmp_path: Path) -> None:
    """Inspection knows what stands beside a file, and nothing of other files."""
    fill(tmp_path, {"a.txt": TEXTS["bridge"], "a.toml": TEXTS["hint"], "b.txt": TEXTS["tunnel"]})
    articles, findings = inspect(tmp_path / "a.txt")
    assert [article.imprint.title for article in articles] == ["Another title"]
    assert not findings


def test_a_file_on_which_a_step_fails_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the other files are still shown."""

    def broken(source: Source, language: str) -> Document:
        raise RecursionError("too deep")

    monkeypatch.setattr("generator.pipeline.clean", broken)
    articles, findings = inspect(fill(tmp_path, {"a.txt": TEXTS["bridge"]}) / "a.txt")
    assert not articles
    assert [finding.code for finding in findings] == ["R900"]


@pytest.mark.parametrize("place", ["nowhere", "file/below"])
def test_no_folder_is_told(tmp_path: Path, place: str) -> None:
    """With the next step."""
    fill(tmp_path, {"file": ""})
    with pytest.raises(ReadError, match="annals init"):
        prepare(Site(tmp_path / place, tmp_path / "docs", Settings()))
    with pytest.raises(ReadError, match="there is no such file"):
        inspect(tmp_path / place)
