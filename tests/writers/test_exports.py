"""The timeline in the formats of others, each read back by a program that is not ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import feedparser
import icalendar
import jsonschema
import pytest
from pyld import jsonld

from generator.model import Page, Settings, Timeline, parse_edtf
from generator.writers import Writer, calendar, data, feeds, linked, markwhen, timelinejs, vis, web_annotations
from tests.bench.large import large
from tests.writers.examples import EN, all_together, hostile, timeline

SITE = "https://example.org/bridge/"
SETTINGS = Settings(title="A bridge", description="What was told.", site_url=SITE)


def written(module: Any, told: Timeline | None = None, settings: Settings = SETTINGS) -> dict[str, bytes]:
    """By path, what a writer makes."""
    pages: Iterator[Page] = module.writer.write(told or all_together(), settings)
    return {page.path: page.content for page in pages}


def test_data_fits_its_schema() -> None:
    """`timeline.json` is what `timeline.schema.json` says, and the schema is one itself."""
    pages = written(data)
    schema = json.loads(pages["data/timeline.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(pages["data/timeline.json"]), schema)


@pytest.mark.parametrize("wrong", [{"importance": 4}, {"date": "last week"}, {"citations": None}])
def test_schema_refuses(wrong: dict[str, Any]) -> None:
    """A value that the contract does not have is none in the schema either."""
    pages = written(data)
    timeline = json.loads(pages["data/timeline.json"])
    timeline["events"][0].update(wrong)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(timeline, json.loads(pages["data/timeline.schema.json"]))


def entries(told: Timeline | None = None) -> list[Any]:
    return list(icalendar.Calendar.from_ical(written(calendar, told)["data/timeline.ics"]).walk("VEVENT"))


def test_calendar_covers_the_days_of_each_event() -> None:
    """A day is that day, a month all of its days; the end is the day after, as calendars count."""
    by_title = {str(entry["summary"]): entry for entry in entries(timeline())}
    day = by_title["Nordhaven opens its new bridge"]
    assert (day["dtstart"].dt, day["dtend"].dt) == (date(2031, 5, 12), date(2031, 5, 13))
    assert day["url"] == f"{SITE}timeline/#{timeline().events[-1].id}"
    month = by_title["≈ Work on the bridge begins"]
    assert (month["dtstart"].dt, month["dtend"].dt) == (date(2027, 3, 1), date(2027, 4, 1))
    assert month["x-edtf"] == "2027-03"


def test_calendar_leaves_out_what_is_open() -> None:
    """An event without a known end has no days to cover."""
    assert "The ferry stays in service" not in {str(entry["summary"]).removeprefix("≈ ") for entry in entries()}
    assert len(entries()) == len(all_together().events) - 1


def test_calendar_lines_are_short() -> None:
    """No line is longer than the 75 bytes of RFC 5545, and all end with CR LF."""
    lines = written(calendar)["data/timeline.ics"].split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)


def test_rss_is_read() -> None:
    """A feed reader finds each event under its id, with link, day of publication, and no live markup."""
    feed = feedparser.parse(written(feeds)["data/feed.xml"])
    assert not feed.bozo
    assert feed.version == "rss20"
    assert feed.feed.link == SITE
    assert {entry.id for entry in feed.entries} == {event.id for event in all_together().events}
    opened = next(entry for entry in feed.entries if entry.title == "Nordhaven opens its new bridge")
    assert opened.published_parsed[:3] == (2031, 5, 12)
    assert "<script" not in "".join(entry.summary for entry in feed.entries)


def test_feeds_begin_with_what_was_told_last() -> None:
    """The newest telling is first, whenever the event was; without a known day an event is at the end."""
    items = json.loads(written(feeds)["data/feed.json"])["items"]
    days = [item.get("date_published", "")[:10] for item in items]
    assert days == sorted(days, reverse=True)
    assert days[0] == "2031-05-13"
    assert days[-1] == ""


def test_json_feed_is_one() -> None:
    """Version, title and items are there, each item with id, address and text, as JSON Feed 1.1 demands."""
    feed = json.loads(written(feeds)["data/feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{SITE}data/feed.json"
    assert len(feed["items"]) == len(all_together().events)
    assert all(item["url"].startswith(SITE) and item["content_text"] for item in feed["items"])


def expanded(document: bytes, words: str) -> list[dict[str, Any]]:
    """As JSON-LD, whose context is not fetched but taken as one vocabulary."""
    graph = json.loads(document)
    context = {"@vocab": words, "id": "@id", "type": "@type"}
    found = jsonld.expand({**graph, "@context": context})
    flat: list[dict[str, Any]] = jsonld.flatten(found)
    return flat


def typed(nodes: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [node for node in nodes if any(each.endswith(f"/{name}") for each in node.get("@type", []))]


def test_linked_data_is_a_graph() -> None:
    """Each event is an `Event` in the list, each source a `NewsArticle`, and the first is the subject of the second."""
    nodes = expanded(written(linked)["data/timeline.jsonld"], "https://schema.org/")
    events, articles = typed(nodes, "Event"), typed(nodes, "NewsArticle")
    assert len(events) == len(all_together().events)
    assert len(articles) == len(all_together().articles)
    known = {article["@id"] for article in articles}
    subjects = [link["@id"] for event in events for link in event.get("https://schema.org/subjectOf", [])]
    assert subjects
    assert set(subjects) <= known


def test_linked_dates_are_never_finer_than_known() -> None:
    """A month is a month; a range has the ends that are known; an undated source says nothing."""
    graph = json.loads(written(linked, timeline())["data/timeline.jsonld"])["@graph"]
    events = {each["item"]["name"]: each["item"] for each in graph[1]["itemListElement"]}
    assert events["Work on the bridge begins"]["startDate"] == "2027-03"
    assert events["The first bridge stands"]["endDate"] == "1650"
    assert "startDate" not in events["The ferry stays in service"]
    articles = {each["headline"]: each for each in graph if each["@type"] == "NewsArticle"}
    assert "datePublished" not in articles["A history of crossings"]


def test_annotations_prove_each_citation() -> None:
    """Each annotation's offsets cut its exact words out of the file, and prefix and suffix stand around them."""
    page = json.loads(written(web_annotations, timeline())["data/annotations.jsonld"])["first"]
    assert len(page["items"]) == sum(len(event.citations) for event in timeline().events)
    texts = {article.source.digest: article.source.text for article in timeline().articles}
    for each in page["items"]:
        quote, place = each["target"]["selector"]
        text = texts[each["target"]["source"]["id"].removeprefix("urn:sha256:")]
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert text[: place["start"]].endswith(quote["prefix"])
        assert text[place["end"] :].startswith(quote["suffix"])


def test_annotations_are_linked_data() -> None:
    """Read as JSON-LD, every annotation has its target and its two selectors."""
    nodes = expanded(written(web_annotations)["data/annotations.jsonld"], "http://www.w3.org/ns/oa/")
    number = sum(len(event.citations) for event in all_together().events)
    assert [len(typed(nodes, kind)) for kind in ("Annotation", "TextQuoteSelector", "TextPositionSelector")] == [
        number
    ] * 3


def test_excerpts_only_leaves_no_words_around() -> None:
    """Where only citations may be published, an annotation has no others."""
    (content,) = written(web_annotations, timeline(), replace(SETTINGS, excerpts_only=True)).values()
    assert b"prefix" not in content
    assert "cut a ribbon" in EN
    assert b"cut a ribbon" not in content


def test_timelinejs_dates_are_as_fine_as_known() -> None:
    """A year has no month and a month no day; what is shown is the date in words."""
    slides = {each["unique_id"]: each for each in json.loads(written(timelinejs)["data/timelinejs.json"])["events"]}
    for told in timeline().events:
        slide = slides[told.id]
        parts = len(set(slide["start_date"]) | set(slide.get("end_date", ())))
        assert parts <= {"day": 3, "month": 2}.get(told.when.unit, 2)
        assert slide["display_date"]


def test_timelinejs_gets_the_weightiest() -> None:
    """It cannot show thousands of slides."""
    slides = json.loads(written(timelinejs, large(400, 40))["data/timelinejs.json"])["events"]
    assert len(slides) == timelinejs.MOST
    salience = {event.id: event.salience for event in large(400, 40).events}
    assert min(salience[slide["unique_id"]] for slide in slides) >= sorted(salience.values())[200]


def test_timelinejs_knows_years_before_the_first() -> None:
    """44 BCE is the year -43 of ISO 8601."""
    fall = replace(timeline().events[0], when=parse_edtf("-0043-03-15"), citations=())
    told = Timeline((), (fall,), ())
    (slide,) = json.loads(written(timelinejs, told)["data/timelinejs.json"])["events"]
    assert slide["start_date"] == {"year": -43, "month": 3, "day": 15}


def test_vis_has_points_and_ranges() -> None:
    """An exact day is a point, everything else lasts as long as it may have been."""
    both = json.loads(written(vis, timeline())["data/vis-timeline.json"])
    kinds = {item["start"]: item["type"] for item in both["items"]}
    assert kinds["2031-05-12"] == "point"
    assert kinds["2027-03-01"] == "range"
    assert {item["group"] for item in both["items"]} == {
        group["id"] for group in both["groups"]
    }  # else it is not drawn


@pytest.mark.parametrize("module", [timelinejs, vis])
def test_no_foreign_markup_in_viewers(module: Any) -> None:
    """Programs that show HTML get none from a source."""
    (content,) = written(module, hostile()).values()
    assert b"<script" not in content
    assert b"<img" not in content


def test_markwhen_has_a_line_an_event() -> None:
    """Date, title as a link, and names as tags; what is open has no line."""
    (content,) = written(markwhen, timeline()).values()
    head, _, body = content.decode().partition("\n\n")
    assert head == "title: A bridge"
    lines = body.splitlines()
    assert len(lines) == len(timeline().events) - 1
    assert f"2027-03: [Work on the bridge begins]({SITE}timeline/#{timeline().events[3].id}) #Nordhaven" in lines
    assert any(line.startswith("1402/1650: ") for line in lines)


WRITERS: tuple[Writer, ...] = tuple(
    module.writer for module in (calendar, data, feeds, linked, markwhen, timelinejs, vis, web_annotations)
)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_without_an_address_links_are_relative(writer: Writer) -> None:
    """A site that does not know where it is published says nothing of another host, and lacks nothing."""
    settings = replace(SETTINGS, site_url=None)
    for page in writer.write(timeline(), settings):
        assert b"example.org" not in page.content
        if page.path != "data/timeline.schema.json":
            assert b"bridge" in page.content
