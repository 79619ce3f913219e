"""The timeline for programs."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from generator.model import Settings, Timeline
from generator.writers import data, table
from generator.writers.inspection import inspection, inspection_lines
from tests.writers.examples import DE, EN, article, citation, event, timeline

SETTINGS = Settings(title="A bridge")


def test_timeline_holds_sources_events_and_findings() -> None:
    """`data/timeline.json` has every source, event and finding of the timeline."""
    page, _ = data.write(timeline(), SETTINGS)
    written = json.loads(page.content)
    assert page.path == "data/timeline.json"
    assert written["schema"] == 1
    assert [source["file"] for source in written["sources"]] == ["bruecke.txt", "news/bridge.txt", "crossings.txt"]
    assert [event["date"] for event in written["events"]] == [
        "../2031~",
        "1402/1650",
        "1650~",
        "2027-03",
        "2031-05-12",
    ]
    assert written["findings"][0]["code"] == "D001"


def test_every_citation_can_be_cut_again() -> None:
    """The text at a citation's offsets is its quote."""
    page, _ = data.write(timeline(), SETTINGS)
    written = json.loads(page.content)
    texts = {
        source["id"]: {"bruecke.txt": DE, "news/bridge.txt": EN}.get(source["file"]) for source in written["sources"]
    }
    cited = [each for event in written["events"] for each in event["citations"] if texts[each["source"]]]
    assert len(cited) == 5
    for each in cited:
        text = texts[each["source"]] or ""
        assert text[each["start"] : each["end"]] == each["quote"]
        assert each["expression"] is None or each["expression"] in each["quote"]


def test_inspection_is_one_line_and_says_roles() -> None:
    """`inspect --json` gives a source, its blocks and its chrome on one line."""
    (line,) = inspection_lines(timeline().articles[1])
    seen = json.loads(line)
    assert "\n" not in line
    assert [block["role"] for block in seen["blocks"]].count("chrome") == 2
    assert seen["chrome"][0] == {"start": 0, "end": 21, "kind": "other"}
    assert seen["date_evidence"] == ["12 May 2031"]


def test_lone_surrogates_do_not_stop_json() -> None:
    """A lone surrogate of a source becomes U+FFFD, so that the JSON is valid UTF-8."""
    broken = article("One \udc80 line.\n", "x.txt", "en", "T")
    (line,) = inspection_lines(broken)
    line.encode()
    assert inspection(broken)["body"] == [[0, 11]]


def test_table_runs_no_formula() -> None:
    """A cell that begins like a formula is text; a year BCE is no formula."""
    from generator.model import Timeline

    told = article("=HYPERLINK(1) happened.\n", "x.txt", "en", "T")
    happened = event("=1+1", "-0400", (citation(told, "=HYPERLINK(1) happened.", "-0400"),), 1, ())
    (page,) = table.write(Timeline((told,), (happened,), ()), SETTINGS)
    _, row = csv.reader(io.StringIO(page.content.decode(), newline=""))
    assert row[1] == "-0400"
    assert row[5] == "'=1+1"
    assert row[10].startswith("'=HYPERLINK")


def test_excerpts_only_keeps_whole_texts_back() -> None:
    """Where a site may show no whole text, none stands in its data either."""
    told = article("The bridge opened. It rained all day.\n", "x.html", "en", "T")
    told = replace(told, source=replace(told.source, media_type="text/html"))
    whole, _ = data.write(Timeline((told,), (), ()), SETTINGS)
    cut, _ = data.write(Timeline((told,), (), ()), replace(SETTINGS, excerpts_only=True))
    assert b"It rained" in whole.content
    assert b"It rained" not in cut.content
