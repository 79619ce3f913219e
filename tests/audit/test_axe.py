"""axe-core finds nothing on any kind of page: WCAG 2.2 AA and best practice, wide and narrow, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from generator.model import Settings
from tests.audit.fetched import AXE
from tests.browsing import served
from tests.site.build import Built, build
from tests.writers.examples import all_together

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not there; `make axe` fetches it"),
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "rules => axe.run(document, { runOnly: rules }).then(found => found.violations)"


def places(built: Built) -> list[str]:
    """One page of each kind, the wildest ones of sources too, and the page for what is not there."""
    first = {kind: min((built.site / kind).glob("*/index.html")).parent.name for kind in ("timeline", "entities")}
    sources = [page.parent.name for page in sorted((built.site / "sources").glob("*/index.html"))]
    return [
        "", "timeline/", f"timeline/{first['timeline']}/", *(f"sources/{name}/" for name in sources),
        "sources/", "entities/", f"entities/{first['entities']}/", "findings/", "data/", "about/", "404.html",
    ]  # fmt: skip


def violations(browser: Browser, address: str, wanted: list[str], width: int, scheme: Any) -> list[str]:
    """What axe has against these pages, with everything that is folded opened."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    found = []
    for place in wanted:
        page.goto(address + place)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        page.add_script_tag(path=AXE)
        found += [
            f"/{place}: {each['id']}: {node['html'][:160]} {node['failureSummary']}"
            for each in page.evaluate(RUN, RULES)
            for node in each["nodes"]
        ]
    context.close()
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing(chromium: Browser, built: Built, address: str, width: int, scheme: str) -> None:
    """On no kind of page."""
    assert violations(chromium, address, places(built), width, scheme) == []


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Built]]:
    """The site with an Arabic interface, from right to left."""
    folder: Path = tmp_path_factory.mktemp("arabic")
    built = build(all_together(), folder, Settings(title="A bridge", language="ar"))
    with served(built.site) as address:
        yield address, built


@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_from_right_to_left(chromium: Browser, arabic: tuple[str, Built], width: int) -> None:
    """With an Arabic interface."""
    address, built = arabic
    assert violations(chromium, address, places(built), width, "light") == []
