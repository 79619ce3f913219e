"""The whole walk: what holds for every folder of texts, whatever they say."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import pipeline
from generator.doors import writers
from generator.languages import LanguageError
from generator.model import Article, Build, Document, Finding, Settings, Source, Span
from generator.readers import Decoded
from generator.steps.clean import clean
from generator.workers import BATCH, working
from tests.sites import FIVE, five, source, written

PIECES = (
    "Am Montag, 17. Februar 2025, sprach Ann Müller in Köln. ", "On 3 May 2024 the mayor opened the bridge.", "\n\n",
    "2024年5月3日，市长为大桥剪彩。", "By Ann Example, 3 May 2024\n", "Share this article\n", "last year", "31.02.2024",
    "Read more: The ferry\n", "in the 1990s", "<script>alert(1)</script>", "---\ntitle: [\n---\n", "\r\n", "\ufeff",
    "{{ 7*7 }}", "# Heading\n", "| a | b |\n", "[x](javascript:0)", "\u202e", "\ud800", "  \t", "¶", "\x00",
    "0000-00-00", "9999-12-31", "Q2 2024", "vor zehn Tagen", "¿Cuándo? El 5 de mayo de 2024.", "Le 5 mai 2024, ",
    "Yesterday she said: “No!”",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=25).map("".join)


def build(sources: Sequence[Source], **options: Any) -> Build:
    return pipeline.build(Decoded(tuple(sources)), Settings(**options), writers())


def named(texts: Sequence[str]) -> tuple[Source, ...]:
    return tuple(source(text, f"{number}.txt") for number, text in enumerate(texts))


def articles(build: Build) -> dict[str, Article]:
    """All, glued-on ones too, by id."""
    return {each.source.id: each for article in build.timeline.articles for each in (article, *article.parts)}


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_what_holds_for_every_folder(texts: list[str]) -> None:
    """No text brings a step to fail; every visible character has its place; every quotation stands in its source."""
    sources = named(texts)
    built = build(sources)
    assert not [finding for finding in built.findings if finding.code == "R900"]
    known = articles(built)
    twins = {finding.source for finding in built.findings if finding.code == "R901"}
    assert {each.id for each in sources} <= known.keys() | twins
    for article in known.values():
        assert_every_visible_character_in_one_block(article.document)
    for event in built.timeline.events:
        for citation in event.citations:
            cited = known[citation.source].source
            assert cited.quote(citation.span) == citation.quote
            assert citation.expression is None or citation.span.contains(citation.expression)
    paths = [page.path for page in built.pages]
    assert paths == sorted(set(paths))
    data = next(page for page in built.pages if page.path == "data/timeline.json")
    assert json.loads(data.content)["schema"] == 1
    assert build(tuple(reversed(sources))).pages == built.pages


def assert_every_visible_character_in_one_block(document: Document) -> None:
    """Of its own region; blocks stand in the order of the text and do not overlap."""
    text, end = document.source.text, 0
    covered: list[str] = []
    for block in document.blocks:
        assert block.span.start >= end
        covered.append(text[block.span.start : block.span.end])
        end = block.span.end
    region = document.source.region or Span(document.source.start, max(len(text), document.source.start + 1))
    assert ink("".join(covered)) == ink(text[region.start : region.end])


def ink(text: str) -> str:
    """What one sees of it: no white space, no control character, no mark of byte order or direction."""
    return "".join(character for character in text if character.isprintable() and not character.isspace())


def test_the_order_of_the_sources_is_ours() -> None:
    """However the file system hands them out, the pages are the same."""
    assert build(five()).pages == build(tuple(reversed(five()))).pages


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "99", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "LANGUAGE": "de"},
    ],
    ids=lambda surroundings: surroundings["TZ"],
)
def test_where_and_when_it_runs_does_not_matter(surroundings: dict[str, str], tmp_path: Path) -> None:
    """Another hash seed, time zone, locale, folder or number of processes gives the same bytes."""
    command = [sys.executable, "-m", "generator", "build", "--no-cache", "--seeds", str(FIVE), "--docs", "docs"]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, **surroundings}, capture_output=True, check=True)
    made = written(tmp_path / "docs")
    del made[".annals.json"]
    assert made == {page.path: page.content for page in build(five()).pages}


def test_many_processes_make_what_one_makes() -> None:
    """In the same order, with the same faults set aside."""
    many = named([f"On {day % 28 + 1} May {1900 + day} it rained.\n" for day in range(3 * BATCH + 3)])
    one = tuple(map(pipeline.understand, many))
    assert tuple(working(2)(pipeline.understand, many)) == one


def test_a_source_on_which_a_step_fails_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a finding that says where; the others are published."""

    def broken(each: Source, language: str) -> Document:
        if each.name == "1.txt":
            raise RecursionError("too deep")
        return clean(each, language)

    monkeypatch.setattr(pipeline, "clean", broken)
    built = build(named(["On 3 May 2024 it rained.", "bad", "On 4 May 2024 it rained."]))
    assert [article.source.name for article in built.timeline.articles] == ["0.txt", "2.txt"]
    fault = next(finding for finding in built.findings if finding.code == "R900")
    assert (fault.file, fault.severity) == ("1.txt", "error")
    assert re.search(r"RecursionError in \S*tests/test_pipeline\.py:\d+: too deep", str(fault.message))


def test_what_stops_a_run_is_not_taken_for_a_bad_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken language file would set every source aside."""

    def broken(each: Source) -> str:
        raise LanguageError("no TOML")

    monkeypatch.setattr(pipeline, "language_of", broken)
    with pytest.raises(LanguageError):
        build(named(["On 3 May 2024 it rained."]))


def test_of_twins_the_first_by_name_is_taken() -> None:
    """The same bytes under two names would tell everything twice."""
    twins = (source("On 3 May 2024 it rained.", "b.txt"), source("On 3 May 2024 it rained.", "a.txt"))
    built = build(twins)
    assert [article.source.name for article in built.timeline.articles] == ["a.txt"]
    assert [(each.code, each.file) for each in built.findings if each.code == "R901"] == [("R901", "b.txt")]


def test_what_reading_found_is_in_the_data() -> None:
    """The site tells its own gaps."""
    gap = Finding("R001", "error", "x.txt", 1, "empty")
    built = pipeline.build(Decoded((), (gap,)), Settings(), writers())
    data = next(page for page in built.pages if page.path == "data/timeline.json")
    assert "x.txt" in [each["file"] for each in json.loads(data.content)["findings"]]
