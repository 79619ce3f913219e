"""Where everything stands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Entity, Settings, Timeline
from generator.writers.paths import SLUG_LENGTH, entity_pages, relative, relative_file, slug, source_page, source_pages
from tests.writers.examples import all_together, article, timeline


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Nordhaven opens its bridge", "en", "nordhaven-opens-its-bridge"),
        ("Die Brücke über die Förde", "de", "die-bruecke-ueber-die-foerde"),
        ("Die Brücke", "sv", "die-brucke"),
        ("../../etc/passwd", "en", "etc-passwd"),
        ("北港大桥开通", "zh", ""),
        ("🌉", "en", ""),
        ("Smørrebrød & Œuvre", "fr", "smorrebrod-oeuvre"),
    ],
)
def test_slug(text: str, language: str, words: str) -> None:
    """ASCII words of the text, spelt as its language spells them without accents."""
    assert slug(text, language) == words


@given(st.text(max_size=300))
def test_slug_is_fit_for_any_file_system(text: str) -> None:
    """Letters, digits and single hyphens, never too long, never a hyphen at either end."""
    words = slug(text)
    assert len(words) <= SLUG_LENGTH
    assert words == "" or all(part.isascii() and part.isalnum() for part in words.split("-"))


def test_a_source_has_its_first_day_in_its_path() -> None:
    """A month begins with its first day; what has no date says so; a title without letters gives way to the file."""
    assert source_page(article("x\n", "a.txt", "en", "T", date="2031-05")) == "sources/2031-05-01-t.md"
    assert source_page(article("x\n", "a.txt", "en", "T")) == "sources/undated-t.md"
    assert source_page(article("x\n", "news/port-3.txt", "zh", "大桥")) == "sources/undated-port-3.md"


def test_sources_of_one_title_stand_apart() -> None:
    """Two sources of one day and title have different pages, and keep them when a third comes."""
    twins = tuple(article(text, f"{text[0]}.txt", "en", "Same", date="2031") for text in ("a\n", "b\n"))
    pages = source_pages(Timeline(twins, (), ()), Settings())
    assert len(set(pages.values())) == 2
    more = source_pages(Timeline((*twins, article("c\n", "c.txt", "en", "Same", date="2031")), (), ()), Settings())
    assert pages.items() <= more.items()


def test_glued_on_articles_have_pages_when_asked_for() -> None:
    """A part stands on its main article's page, unless the settings ask for related articles."""
    part = article("part\n", "a.txt", "en", "Part")
    part = replace(part, source=replace(part.source, part_of="main"))
    main = replace(article("main\n", "a.txt", "en", "Main"), parts=(part,))
    known = Timeline((main,), (), ())
    assert set(source_pages(known, Settings()).values()) == {"sources/undated-main.md"}
    assert len(set(source_pages(known, Settings(related=True)).values())) == 2


def test_entities_of_three_events_have_a_page() -> None:
    """Fewer events make no page, and two names of one slug make two."""
    assert entity_pages(timeline()) == {"Nordhaven": "entities/nordhaven.md"}
    wild = all_together()
    names = tuple(dict.fromkeys(name for event in wild.events for name in event.entities))
    pages = entity_pages(replace(wild, entities=tuple(Entity(name, "index") for name in names)))
    assert len(set(pages.values())) == len(pages) >= 3
    assert "entities/index.md" not in pages.values()


@pytest.mark.parametrize(
    ("target", "page", "address", "file"),
    [
        ("timeline.md", "sources/x.md", "../../timeline/", "../timeline.md"),
        ("sources/x.md", "timeline.md", "../sources/x/", "sources/x.md"),
        ("sources/x.md", "index.md", "sources/x/", "sources/x.md"),
        ("sources/index.md", "entities/index.md", "../sources/", "../sources/index.md"),
        ("timeline.md", "timeline.md", "../timeline/", "timeline.md"),
    ],
)
def test_links_are_relative(target: str, page: str, address: str, file: str) -> None:
    """From page to page, as addresses of the built site and as files."""
    assert (relative(target, page), relative_file(target, page)) == (address, file)
