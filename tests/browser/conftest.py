"""A Chromium without a window, and the built site on an address of its own."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from generator.model import Settings
from tests.site.build import Built, build
from tests.writers.examples import timeline

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


class Quiet(SimpleHTTPRequestHandler):
    """The server, without a word on what it serves."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what a test says is its own."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """A folder's address while it is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Where the site is served."""
    with served(built.site) as address:
        yield address


@pytest.fixture(scope="session")
def divided(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of five events, two a page."""
    settings = Settings(title="A bridge", events_per_page=2)
    with served(build(timeline(), tmp_path_factory.mktemp("divided"), settings).site) as address:
        yield address


def chromium_path() -> str | None:
    """The browser named in CHROMIUM, or the one that is installed."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if name and (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Running, for all tests."""
    path = chromium_path()
    if path is None:
        pytest.skip("no Chromium found: install one, or name it in the variable CHROMIUM")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


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
