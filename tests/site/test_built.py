"""The built site, page by page: every link leads somewhere, every event is whole, and nothing foreign is live."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path

import pytest

from tests.site.build import Built
from tests.site.page import Element, read, target
from tests.writers.examples import HOSTILE, all_together

OURS = ("index.html", "timeline", "sources", "entities", "findings")


@cache
def page(path: Path) -> Element:
    return read(path)


def pages(built: Built, *, ours: bool = True) -> dict[Path, Element]:
    """All pages of the site, by path; `ours`: those that the generator makes."""
    found = {
        path: page(path)
        for path in sorted(built.site.rglob("*.html"))
        if not ours or path.relative_to(built.site).parts[0] in OURS
    }
    assert len(found) > 10
    return found


def ids(path: Path) -> list[str]:
    found = page(path).all() if path.suffix == ".html" else []
    return [each.attributes["id"] for each in found if "id" in each.attributes]


def events(built: Built) -> list[Element]:
    found = [each for each in page(built.site / "timeline" / "index.html").all("li") if "data-f" in each.attributes]
    assert len(found) == len(all_together().events)
    return found


def test_every_link_leads_somewhere(built: Built) -> None:
    """Each address within the site is a file, and each fragment an id in it."""
    wrong = []
    for path, root in pages(built, ours=False).items():
        for element in root.all("a", "link", "script", "img"):
            href = element.attributes.get("href", element.attributes.get("src", ""))
            if not href or href.startswith(("http:", "https:", "mailto:", "data:")) or path.name == "404.html":
                continue
            place, fragment = target(path, href, built.site)
            if not place.is_file() or fragment not in {"", *ids(place)}:
                wrong.append(f"{path}: {href}")
    assert not wrong


def test_ids_are_unique(built: Built) -> None:
    """No id stands twice on a page."""
    for path in pages(built, ours=False):
        assert len(ids(path)) == len(set(ids(path))), path


def test_every_event_is_whole(built: Built) -> None:
    """An event has one time, one heading with its id, a link to a sentence, and at most 30 elements."""
    for event in events(built):
        (heading,) = event.all("h4")
        assert heading.attributes["id"]
        assert len(list(event.all("time"))) == 1
        (told,) = event.with_class("told")
        assert [link for link in told.all("a") if "/#" in link.attributes["href"]] or "by hand" in event.text
        assert 1 + len(list(event.all())) <= 30


def test_no_time_is_finer_than_known(built: Built) -> None:
    """`<time datetime>` never has a month or a day that the event's date does not have."""
    fine = {event.id: event.when for event in all_together().events}
    for event in events(built):
        (heading,), (time,) = event.all("h4"), event.all("time")
        when = fine[heading.attributes["id"]]
        parts = time.attributes["datetime"].count("-") + 1
        assert parts <= {"day": 3, "month": 2}.get(when.unit, 1)


def test_sentence_and_event_lead_to_each_other(built: Built) -> None:
    """From each event one comes to its sentence, marked, and from there back to the event."""
    timeline = built.site / "timeline" / "index.html"
    for event in events(built):
        (heading,), (told,) = event.all("h4"), event.with_class("told")
        for link in told.all("a"):
            place, fragment = target(timeline, link.attributes["href"], built.site)
            (mark,) = [each for each in page(place).all("mark") if each.attributes["id"] == fragment]
            assert mark.text
            back = [
                target(place, each.attributes["href"], built.site)
                for each in page(place).all("a")
                if "href" in each.attributes
            ]
            assert (timeline.resolve(), heading.attributes["id"]) in back


def test_foreign_text_is_not_live(built: Built) -> None:
    """No element, attribute or address of a page comes from a source, and its words are all there."""
    for path, root in pages(built).items():
        content = next(each for each in root.all("article") if "md-content__inner" in each.attributes.get("class", ""))
        for element in content.all():
            assert element.tag not in ("script", "img", "svg", "iframe", "style", "object", "h1x", "pre", "abbr", "sup")
            assert not [name for name in element.attributes if name.startswith("on")], path
            assert element.attributes.get("href", "").partition(":")[0] not in ("javascript", "data"), path
            assert "example.org" not in element.attributes.get("href", ""), path
        assert root.text.count("<script>") == root.text.count("</script>"), path
    (wild,) = [root for path, root in pages(built).items() if "title-b-onclick" in str(path)]
    (article,) = wild.with_class("article")
    for line in HOSTILE.splitlines():
        assert line.strip() in article.text.replace(" 13 May 2031", "")


def test_title_is_text_in_the_head(built: Built) -> None:
    """A hostile title closes neither the page's title nor an attribute."""
    (wild,) = [root for path, root in pages(built).items() if "title-b-onclick" in str(path)]
    (title,) = wild.all("title")
    assert title.text.startswith('Title: <b onclick="x">"quoted"</b> {{ x }} | # & &amp;')
    assert not [meta for meta in wild.all("meta") if not set(meta.attributes) <= {"name", "content", "charset"}]


def test_feeds_are_announced(built: Built) -> None:
    """Every page's head leads a feed reader to the feeds."""
    for path, root in pages(built, ours=False).items():
        links = [link.attributes for link in root.all("link") if "alternate" in link.attributes.get("rel", "")]
        kinds = {link["type"]: target(path, link["href"], built.site)[0].name for link in links}
        assert path.name == "404.html" or kinds == {
            "application/rss+xml": "feed.xml", "application/feed+json": "feed.json"
        }  # fmt: skip


def test_a_source_is_a_news_article(built: Built) -> None:
    """Its head says so in the words of schema.org, however wild its title; other pages say nothing."""
    said = {
        path: [each for each in root.all("script") if each.attributes.get("type") == "application/ld+json"]
        for path, root in pages(built, ours=False).items()
    }
    sources = {path: found for path, found in said.items() if path.parent.parent.name == "sources"}
    objects = [json.loads("".join(map(str, script.children))) for (script,) in sources.values()]
    assert {each["headline"] for each in objects} == {each.imprint.title for each in all_together().articles}
    assert sum(map(len, said.values())) == len(sources)


def test_own_style_and_script_are_light(built: Built) -> None:
    """Our style sheet and script together are at most 10 KiB, gzipped."""
    weight = sum(
        len(gzip.compress((built.site / "assets" / name).read_bytes(), 9)) for name in ("annals.css", "annals.js")
    )
    assert weight <= 10 * 1024


def test_nothing_from_another_host(built: Built) -> None:
    """No page, style sheet or script of the site asks another host for anything."""
    for path, root in pages(built, ours=False).items():
        for element in root.all("link", "script", "img", "iframe"):
            address = element.attributes.get("src", element.attributes.get("href", ""))
            assert not address.startswith(("http:", "https:", "//")), (path, address)


def test_search_knows_each_event_once(built: Built) -> None:
    """The search index leads to each event's own place, and to no copy of it."""
    index = json.loads((built.site / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = [entry["location"] for entry in index["docs"]]
    for event in all_together().events:
        assert [place for place in places if place.endswith(f"#{event.id}")] == [f"timeline/#{event.id}"]


def test_search_knows_what_a_page_is_about(built: Built) -> None:
    """Headings, an event's sentence and an article's opening; no date, filter or count, and no whole text."""
    index = json.loads((built.site / "search" / "search_index.json").read_text(encoding="utf-8"))
    entries = [entry for entry in index["docs"] if not entry["location"].startswith("about/")]
    articles = [entry["text"] for entry in entries if entry["location"].startswith("sources/")]
    assert any("cut a ribbon of sailcloth" in text for text in articles)
    assert not any(said in text for text in articles for said in ("By Ada Finch", "A ferry will stay in service"))
    for entry in entries:
        assert not any(said in entry["text"] for said in ("Skip to", "No event fits", "Filter")), entry["location"]


@pytest.mark.parametrize("empty", ["year", "month"])
def test_sections_have_a_heading_and_events(built: Built, empty: str) -> None:
    """No year and no month stands without events."""
    for section in page(built.site / "timeline" / "index.html").with_class(empty):
        assert list(section.all("h4"))
