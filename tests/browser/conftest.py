"""A fresh page of the built site, and a site of several pages."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from generator.model import Settings
from tests.browsing import served
from tests.site.build import build
from tests.writers.examples import timeline


@pytest.fixture(scope="session")
def divided(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of five events, two a page."""
    settings = Settings(title="A bridge", events_per_page=2)
    with served(build(timeline(), tmp_path_factory.mktemp("divided"), settings).site) as address:
        yield address


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """A fresh page. At the end no other host was asked, no cookie was set, and the console has no fault."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on(
        "console",
        lambda message: faults.append(f"{message.text} {message.location['url']}") if message.type == "error" else None,
    )
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    cookies = context.cookies()
    context.close()
    hosts = {urlsplit(url).hostname for url in asked if not url.startswith(("data:", "blob:"))}
    assert hosts <= {urlsplit(address).hostname}
    assert cookies == []
    assert faults == []
