"""What a large timeline costs: to make, to build, to open on a small and slow telephone.

    make bench        (or: python -m tests.bench.site)

Prints, for ten thousand events in a thousand sources, each figure beside what it may be. By hand, on a quiet machine: a
telephone is the machine's Chromium at 390 pixels with its processor slowed down to a quarter. It needs 600 MB of disk.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Page, sync_playwright

from generator.writers.files import FILTER
from tests.bench.large import EVENTS, large
from tests.browsing import FLAGS, chromium_path, served
from tests.site.build import Built, build
from tests.site.page import read

METRICS = """() => ({
  painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
})"""
FILTERED = """() => new Promise(done => {
  const box = document.querySelector('.filter input[type=checkbox]'), from = performance.now();
  box.click();
  document.body.offsetHeight;
  done(performance.now() - from);
})"""


def main() -> None:
    with TemporaryDirectory() as folder:
        built = build(large(), Path(folder))
        _weigh(built)
        with served(built.site) as address:
            _open(address, built)


def _weigh(built: Built) -> None:
    _tell("seconds of work of mkdocs build", built.seconds, 60)
    _tell("MB of site", sum(file.stat().st_size for file in built.site.rglob("*") if file.is_file()) / 1e6, 80)
    _tell("elements of the largest page", max(len(list(read(file).all())) for file in built.site.rglob("*.html")), 8000)
    index = gzip.compress((built.site / FILTER).read_bytes(), 9)
    _tell("bytes an event of the filter's index, gzipped", len(index) / EVENTS, 40)


def _open(address: str, built: Built) -> None:
    largest = max((built.site / "timeline").rglob("*.html"), key=lambda file: file.stat().st_size)
    places = ("", "timeline/", f"{largest.parent.relative_to(built.site).as_posix()}/", "sources/", "entities/")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        for place in places:
            painted, ready, filtered = (
                sorted(each)[1] for each in zip(*(_visit(browser, address + place) for _ in range(3)), strict=True)
            )
            _tell(f"ms to first paint of /{place}", painted, 1000)
            _tell(f"ms until /{place} is ready", ready, 2000)
            if filtered:
                _tell(f"ms to filter /{place}", filtered, 100)
        browser.close()


def _visit(browser: Any, address: str) -> tuple[float, float, float]:
    """Milliseconds to the first paint, until it is ready, and to filter; 0 where there is no filter."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, device_scale_factor=2)
    page: Page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(address)
    page.wait_for_timeout(500)
    measured = page.evaluate(METRICS)
    filtered = page.evaluate(FILTERED) if page.locator(".filter input[type=checkbox]").count() else 0
    context.close()
    return measured["painted"], measured["ready"], filtered


def _tell(what: str, figure: float, most: float) -> None:
    print(f"{what:48} {figure:8.1f} of {most:6} {'' if figure <= most else '  too much'}", flush=True)


if __name__ == "__main__":
    main()
