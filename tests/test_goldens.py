"""The five texts as they are understood and shown today, in files that a person can review.

`pytest tests/test_goldens.py --update-goldens` writes them anew; what changed is part of the review.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli.portrait import portrait
from generator.doors import writers
from generator.model import Build, Settings
from generator.readers import Decoded
from tests.sites import five, written

GOLDENS = Path(__file__).parent / "goldens"
REVIEWED = (".md", ".json", ".csv")
"""Pages that say something; style sheets and scripts are the same for every site."""
MEND = "if that is right, run `pytest tests/test_goldens.py --update-goldens` and look at the difference"


@pytest.fixture(scope="module")
def five_built() -> Build:
    """The site of the five texts."""
    return pipeline.build(Decoded(five()), Settings(), writers())


def test_each_text_is_understood_as_before(five_built: Build, updates_goldens: bool) -> None:
    """Roles of its lines, its date and why, its time expressions, its events: each text by itself."""
    texts = {f"{each.name}": "\n".join((*portrait(pipeline.understand(each)), "")) for each in five()}
    compare(GOLDENS / "texts", {name: text.encode() for name, text in texts.items()}, update=updates_goldens)


def test_the_pages_are_as_before(five_built: Build, updates_goldens: bool) -> None:
    """Of all five together."""
    pages = {page.path: page.content for page in five_built.pages if page.path.endswith(REVIEWED)}
    compare(GOLDENS / "docs", pages, update=updates_goldens)


def test_what_must_hold_whatever_the_goldens_say(five_built: Build) -> None:
    """Each text has a page, events are cited, and every quotation stands in its source: no golden can say otherwise."""
    sources = {
        each.source.id: each.source for article in five_built.timeline.articles for each in (article, *article.parts)
    }
    assert len(five_built.timeline.articles) == 5
    assert {page.source for page in five_built.pages} >= {article.source.id for article in five_built.timeline.articles}
    assert five_built.timeline.events
    for event in five_built.timeline.events:
        assert event.citations
        assert all(sources[each.source].quote(each.span) == each.quote for each in event.citations)


def compare(folder: Path, made: Mapping[str, bytes], *, update: bool) -> None:
    """The files of the folder with what was made, or what was made to the folder."""
    kept = written(folder)
    for name in sorted(kept.keys() | made.keys()):
        if not update:
            assert kept.get(name) == made.get(name), difference(name, kept.get(name, b""), made.get(name, b""))
        elif name not in made:
            (folder / name).unlink()
        elif kept.get(name) != made[name]:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(made[name])


def difference(name: str, kept: bytes, made: bytes) -> str:
    lines = unified_diff(kept.decode().split("\n"), made.decode().split("\n"), "golden", "now", n=1, lineterm="")
    return "\n".join((f"{name}: {MEND}", *list(lines)[:60]))
