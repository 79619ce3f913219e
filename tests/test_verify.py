"""Every quotation of the data, cut once more from the sources."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import doors, publish
from generator.model import Settings
from generator.run import prepare
from generator.settings import Site
from generator.verify import ANNOTATIONS, DATA, Verified, VerifyError, verify
from tests.sites import fill

TEXT = "Die Brücke\n\nBy Ann Example, 3 May 2024\n\nOn Thursday the mayor opened the new bridge over the river.\n"
HTML = "<html><head><title>The tunnel</title></head><body><article><h1>The tunnel</h1><p>{}</p></article></body></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of a text and a page of HTML, built."""
    told = "On 2 June 2024 the mayor opened the new tunnel under the river. " * 3
    fill(tmp_path, {"seeds/a.txt": "\ufeff" + TEXT.replace("\n", "\r\n"), "seeds/b.html": HTML.format(told)})
    publish.carry_out(prepare(Site(tmp_path / "seeds", tmp_path / "docs", Settings())).plan)
    return tmp_path


def verified(site: Path) -> Verified:
    return verify(site / "docs", site / "seeds", doors.readers())


def change(site: Path, how: Callable[[Any], object]) -> list[tuple[str, str | None]]:
    """What is found wrong after a change of the data."""
    data = json.loads((site / "docs" / DATA).read_bytes())
    how(data)
    (site / "docs" / DATA).write_text(json.dumps(data), encoding="utf-8")
    return [(finding.code, finding.file) for finding in verified(site).findings]


def citation(data: Any, file: str) -> Any:
    ids = [source["id"] for source in data["sources"] if source["file"] == file]
    return next(each for event in data["events"] for each in event["citations"] if each["source"] in ids)


def test_what_was_built_is_right(site: Path) -> None:
    """Text or HTML, with a mark of byte order and the line ends of another system."""
    found = verified(site)
    assert len(found.sources) == 2
    assert len(found.quotations) >= 2
    assert not found.findings


def test_a_changed_quotation_is_found(site: Path) -> None:
    """One letter is enough."""
    assert change(site, lambda data: citation(data, "a.txt").update(quote="x")) == [("P011", "a.txt")]


def test_a_moved_quotation_is_found(site: Path) -> None:
    """By its offset in the text that the reader extracts, too."""

    def move(data: Any) -> None:
        citation(data, "b.html")["start"] += 1

    assert change(site, move) == [("P011", "b.html")]


def test_words_of_time_stand_in_their_quotation(site: Path) -> None:
    """Others are found."""
    assert change(site, lambda data: citation(data, "a.txt").update(expression="Friday")) == [("P011", "a.txt")]


def test_a_quotation_of_no_source_is_found(site: Path) -> None:
    """The data must name it."""
    assert change(site, lambda data: citation(data, "a.txt").update(source="none")) == [("P011", None)]


def test_a_source_that_changed_or_went_is_told_once(site: Path) -> None:
    """Its quotations cannot be looked up, so they are not called wrong."""
    (site / "seeds" / "a.txt").write_text("other")
    (site / "seeds" / "b.html").unlink()
    assert [(each.code, each.file) for each in verified(site).findings] == [("P010", "a.txt"), ("P010", "b.html")]


@pytest.mark.parametrize("part", ["exact", "prefix", "suffix"])
def test_a_wrong_annotation_is_found(site: Path, part: str) -> None:
    """By its words, and by those around them."""
    file = site / "docs" / ANNOTATIONS
    annotations = json.loads(file.read_bytes())
    annotations["first"]["items"][0]["target"]["selector"][0][part] = "other words"
    file.write_text(json.dumps(annotations), encoding="utf-8")
    assert [finding.code for finding in verified(site).findings] == ["P011"]


def test_annotations_that_are_none_stop_the_run(site: Path) -> None:
    """With the name of the file."""
    (site / "docs" / ANNOTATIONS).write_text('{"first": {"items": [{}]}}')
    with pytest.raises(VerifyError, match=r"annotations\.jsonld"):
        verified(site)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"sources": [], "events": [{}]}', "[" * 5000])
def test_what_is_no_data_of_ours_stops_the_run(site: Path, content: str) -> None:
    """With the name of the file."""
    (site / "docs" / DATA).write_text(content)
    with pytest.raises(VerifyError, match=r"timeline\.json"):
        verified(site)
