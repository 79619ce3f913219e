"""The browser and the served site, as the tests of the browser have them."""

from __future__ import annotations

from tests.browser.conftest import address, chromium

__all__ = ["address", "chromium"]
