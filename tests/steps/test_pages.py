"""Whole pages as people clip them: what each line is, in several languages.

A line of `pages/*.txt` is what it is, a bar, and its words; a `+` where a page saver glued two things together.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model import BODY_ROLES, Block, Document, Source
from generator.pipeline import understand
from generator.steps.clean import clean
from generator.steps.language import language_of

PAGES = {path.stem: path for path in sorted((Path(__file__).parent / "pages").glob("*.txt"))}
ASIDE = ("other", "header", "navigation")
"""Kinds of chrome that nobody needs to tell apart."""


def lines(name: str) -> list[tuple[list[str], str]]:
    """What each line of a page is, and its words."""
    rows = (line.partition(" | ") for line in PAGES[name].read_text(encoding="utf-8").splitlines())
    return [(what.strip().split("+"), text) for what, _, text in rows]


def source(name: str) -> Source:
    return Source(name, "\n".join(text for _, text in lines(name)), "0" * 64)


def what(block: Block) -> str:
    """ "text" for all that is article, and for chrome its kind."""
    if block.role in BODY_ROLES:
        return "text"
    return ("chrome" if block.kind in ASIDE else block.kind or "chrome") if block.role == "chrome" else block.role


def told(document: Document) -> list[list[str]]:
    """What each line of the text is."""
    found: dict[int, list[str]] = {}
    for block in document.blocks:
        for line in range(document.source.line_of(block.span.start), document.source.line_of(block.span.end - 1) + 1):
            found.setdefault(line, []).append(what(block))
    return [found[line] for line in sorted(found)]


@pytest.mark.parametrize("name", PAGES)
def test_each_line_is_what_it_is(name: str) -> None:
    """Glued articles, cookies, comments, adverts amid the text, boxes, bylines in a sentence, numbered lines."""
    page = source(name)
    wrong = [
        f"{found} is {expected}: {text[:60]}"
        for found, (expected, text) in zip(told(clean(page, language_of(page))), lines(name), strict=True)
        if found != expected
    ]
    assert wrong == []


@pytest.mark.parametrize("name", PAGES)
def test_blank_lines_and_bullets_change_nothing(name: str) -> None:
    """Another rendering of the page has the same article: with blank lines, or with its lists as such."""
    page, rows = source(name), lines(name)
    roles = [what(block) for block in clean(page, language_of(page)).blocks]
    listed = [text if {"title", "byline", "text", "chrome"} & {*found} else f"  • {text}" for found, text in rows]
    for text in (page.text.replace("\n", "\n\n"), "\n".join(listed)):
        other = Source(name, text, "0" * 64)
        assert [what(block) for block in clean(other, language_of(other)).blocks] == roles


def test_articles_of_one_file_are_parts() -> None:
    """Each with its own headline, author and day."""
    article = understand(source("three"))
    found = [(one.imprint.title, one.imprint.author, one.dateline and str(one.dateline.when)) for one in article.parts]
    assert article.imprint.author == "Mara Holt"
    assert found == [
        ("BRIDGE TO CLOSE FOR REPAIRS", "Tom Ash", "2024-04-12"),
        ("LIBRARY SAVED BY LOTTERY GRANT", "Ann Roe", "2024-04-15"),
    ]


def test_comments_are_no_part() -> None:
    """Below an article, its comments are no article; what is related is."""
    parts = understand(source("de")).parts
    assert [part.imprint.title for part in parts] == ["Brand im Sägewerk: Feuerwehr rettet drei Menschen"]
