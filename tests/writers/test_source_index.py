"""The list of all sources."""

from __future__ import annotations

import re

from generator.model import Settings, Timeline
from generator.writers import source_index
from generator.writers.source_index import ROWS
from tests.bench.large import large
from tests.writers.examples import article


def test_every_source_is_listed_once() -> None:
    """However many there are: on pages that follow each other, none too long, each leading to the others."""
    timeline = large(2 * ROWS + 100, 2 * ROWS + 100)
    pages = [page for page in source_index.write(timeline, Settings()) if page.path.startswith("sources/")]
    linked = [re.findall(r"\]\(\.\./(sources/[^)]+)\)", page.content.decode()) for page in pages]
    assert [len(links) for links in linked] == [ROWS, ROWS, 100]
    assert len({link for links in linked for link in links}) == 2 * ROWS + 100
    assert all(page.content.count(b"index-") == 2 for page in pages[1:])


def test_no_source_is_one_page() -> None:
    """It says what to do."""
    (page,) = source_index.write(Timeline((), (), ()), Settings())
    assert b"seeds" in page.content


def test_a_column_that_no_source_fills_is_left_out() -> None:
    """Publishers and authors are told apart; nobody is put where nobody is known."""
    known = article("It happened.\n", "a.txt", "en", "A", publisher="The Tide")
    (page,) = source_index.write(Timeline((known, article("So it is.\n", "b.txt", "en", "B")), (), ()), Settings())
    assert b"| Publisher |" in page.content
    assert b"Author" not in page.content
