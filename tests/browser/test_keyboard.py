"""The site with the keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.writers.examples import all_together

pytestmark = pytest.mark.browser
EVENTS = len(all_together().events)
SOURCE = "sources/2031-05-12-nordhaven-opens-its-bridge/"
STOPS = 90
OUT_OF_SIGHT = """() => {
  const at = document.activeElement, shown = at.matches('input.md-option') ? at.nextElementSibling : at;
  if (at === document.body) return null;
  const { left, top, width, height } = shown.getBoundingClientRect(), style = getComputedStyle(shown);
  const x = left + Math.min(width / 2, 20), y = top + Math.min(height / 2, 10), hit = document.elementFromPoint(x, y);
  const marked = style.outlineStyle !== 'none' || at.closest('.md-search, .md-header');
  const seen = hit && marked && (shown.contains(hit) || hit.contains(shown));
  return seen ? '' : `${at.outerHTML.slice(0, 120)} at ${x}, ${y}`;
}"""
"""What has the focus where it is not to be seen: outside of the screen, covered, or without a mark; null at the end."""


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("place", ["", "timeline/", SOURCE, "sources/", "findings/"])
def test_the_focus_is_always_in_sight(page: Page, address: str, place: str, width: int) -> None:
    """Wherever Tab leads to, on wide screens and on narrow ones, where the theme keeps its menu out of sight."""
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + place)
    wrong = []
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        page.wait_for_function("() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(true))))")
        said = page.evaluate(OUT_OF_SIGHT)
        if said is None:
            break
        wrong += [said] if said else []
    assert wrong == []


def test_a_reader_gets_along_without_a_mouse(page: Page, address: str) -> None:
    """Past the years to the events, from one to the next, to its sentence; a box by Space; search opened and left."""
    page.goto(f"{address}timeline/")
    page.get_by_role("link", name="Skip to the events").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    titles = page.locator(".list h4 a")
    expect(titles.first).to_be_focused()
    page.keyboard.press("j")
    expect(titles.nth(1)).to_be_focused()
    expect(titles.nth(1)).to_be_in_viewport()
    page.get_by_role("link", name="Filter").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Find in this timeline")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("output")).to_have_text(re.compile(rf"^\d+ / {EVENTS} events$"))
    page.locator(".list h4 a:visible").first.focus()
    page.wait_for_timeout(500)  # the theme shuts its search an eighth of a second after a jump; nobody types so fast
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    expect(page.locator("#__search")).to_be_checked()
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__input")).not_to_be_focused()
    sentence = page.locator(".list .told > a:visible").first
    sentence.focus()
    page.keyboard.press("Enter")
    expect(page.locator("mark:target")).to_be_in_viewport()


def test_what_is_folded_opens_without_a_fault(page: Page, address: str) -> None:
    """The filter of a narrow screen, too, which is no citation and can't be copied."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}timeline/")
    filters = page.locator(".filter details")
    page.locator(".filter summary").click()
    expect(filters).to_have_attribute("open", "")
    expect(page.get_by_label("Find in this timeline")).to_be_visible()
    page.set_viewport_size({"width": 1440, "height": 844})
    expect(page.locator(".filter summary")).to_have_attribute("tabindex", "-1")
