"""The site in a browser, as a reader uses it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.writers.dates import precision
from tests.writers.examples import all_together, timeline

pytestmark = pytest.mark.browser
EVENTS = len(all_together().events)
HOSTILE_PAGE = "sources/2031-05-13-title-b-onclick-x-quoted-b-x-amp/"


def test_an_event_leads_to_its_sentence_and_back(page: Page, address: str) -> None:
    """From an event one comes to its sentence, in sight and marked, and from its date back to the event."""
    page.goto(address)
    page.get_by_role("link", name="The whole timeline").click()
    event = page.locator(".list li", has_text="Nordhaven opens its new bridge").first
    event.locator(".told a").first.click()
    page.wait_for_url("**/sources/2031-05-12-*/#s1")
    mark = page.locator("mark:target")
    expect(mark).to_have_text("Nordhaven opened its new bridge on Monday.")
    expect(mark).to_be_in_viewport()
    page.locator("mark:target + small a").click()
    page.wait_for_url("**/timeline/#*")
    expect(page.locator("h4:target")).to_be_in_viewport()
    expect(page.locator("h4:target")).to_contain_text("Nordhaven opens its new bridge")


@pytest.mark.parametrize("words", ["ferry", "Sturm", "Nordhaven", "大桥"])
def test_search_opens_at_an_event(page: Page, address: str, words: str) -> None:
    """Search finds words of titles and quotes, and leads to the event itself."""
    page.goto(address)
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    page.locator(".md-search__input").press_sequentially(words)
    page.keyboard.press("End")  # characters that no key has come without the key's event that the search waits for
    results = page.locator(".md-search-result__link")
    results.first.wait_for()
    assert any("/timeline/" in (link.get_attribute("href") or "") for link in results.all())


def test_filters_hide_and_count(page: Page, address: str) -> None:
    """A filter leaves the events that fit, says how many, and stands in the address."""
    page.goto(f"{address}timeline/")
    shown = page.locator(".list li:visible")
    expect(shown).to_have_count(EVENTS)
    page.get_by_label("Nordhaven 3").check()
    expect(shown).to_have_count(3)
    expect(page.locator("output")).to_have_text(f"3 / {EVENTS} events")
    expect(page.locator(".rail li:visible")).to_have_count(page.locator(".rail li").count())
    assert page.url.endswith("?entity=nordhaven")
    page.get_by_label("Find in this timeline").fill("storm nothing")
    expect(page.locator(".none")).to_be_visible()
    expect(shown).to_have_count(0)
    page.get_by_role("button", name="Show all").click()
    expect(shown).to_have_count(EVENTS)
    page.goto(f"{address}timeline/?precision=month")
    expect(shown).to_have_count(sum(precision(event.when) == "month" for event in all_together().events))


def test_a_link_outlives_a_move(page: Page, divided: str) -> None:
    """A link made while all events stood on one page leads to where the event is now."""
    moved = next(event for event in timeline().events if event.title == "Work on the bridge begins")
    page.goto(f"{divided}timeline/#{moved.id}")
    page.wait_for_url(f"**/timeline/2027/#{moved.id}")


def test_keys_walk_through_the_list(page: Page, address: str) -> None:
    """Within the list j and k lead from event to event; elsewhere they do nothing."""
    page.goto(f"{address}timeline/")
    titles = page.locator(".list h4 a")
    titles.nth(0).focus()
    page.keyboard.press("j")
    expect(titles.nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(titles.nth(0)).to_be_focused()


def test_filters_find_what_is_on_other_pages(page: Page, divided: str) -> None:
    """Where a page shows only some events, a filter lists and counts those of the other pages, and leads to them."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{divided}timeline/")
    expect(page.locator(".list li")).to_have_count(2)
    assert not [url for url in asked if url.endswith("filter.json")]
    page.get_by_label("Find in this timeline").fill("bridge")
    others = page.locator(".elsewhere li a")
    expect(others).to_have_text(["Work on the bridge begins", "The first bridge stands"])
    expect(page.locator("output")).to_have_text(re.compile(r" \+ 2$"))
    others.first.click()
    page.wait_for_url("**/timeline/2027/#*")
    expect(page.locator("h4:target")).to_contain_text("Work on the bridge begins")


def test_boxes_find_what_is_on_other_pages(page: Page, divided: str) -> None:
    """A box counts the other pages too, from the address as well, and "Show all" puts an end to it."""
    page.goto(f"{divided}timeline/?status=past")
    expect(page.locator("output")).to_have_text("1 / 2 events + 3")
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("output")).to_have_text("2 events")
    expect(page.locator(".elsewhere")).to_be_hidden()


@pytest.mark.parametrize(("name", "beginning"), [("Copy", "“"), ("BibTeX", "@misc{"), ("CSL-JSON", "[")])
def test_a_citation_can_be_copied(page: Page, address: str, name: str, beginning: str) -> None:
    """Of an event as a sentence, as BibTeX and as CSL-JSON, each with its permanent link."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}timeline/")
    event = page.locator(".list li", has_text="Nordhaven opens its new bridge").first
    event.locator("summary").click()
    event.get_by_role("button", name=name, exact=True).click()
    expect(event.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(beginning)
    assert event.locator("h4 a").evaluate("link => link.href") in copied


def test_all_works_without_script(chromium: Browser, address: str) -> None:
    """Without JavaScript all events are there, filters work together, and no heading stands over nothing."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(f"{address}timeline/")
    shown = page.locator(".list li:visible")
    expect(shown).to_have_count(EVENTS)
    page.get_by_label("Nordhaven 3").check()
    page.get_by_label("Deutsch 2").check()
    expect(shown).to_have_count(2)
    seen = page.evaluate(HEADINGS)
    context.close()
    assert seen == ["2031", "May", "1650", "Some time in 1650"]


HEADINGS = """() => [...document.querySelectorAll('.hd')]
  .filter(each => each.getBoundingClientRect().height > 0)
  .map(each => each.firstElementChild.firstChild.textContent.trim())"""
"""Headings that are to be seen: of a box without height, all that stands out is cut."""


@pytest.mark.parametrize("width", [390, 768, 1440])
def test_no_page_scrolls_sideways(page: Page, address: str, width: int) -> None:
    """At no width is a page wider than the screen."""
    page.set_viewport_size({"width": width, "height": 844})
    for place in ("", "timeline/", "sources/", "entities/", "findings/", HOSTILE_PAGE):
        page.goto(address + place)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, place
