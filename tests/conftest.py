"""What several rooms' tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tests.browsing import address, chromium
from tests.site.build import Built, build
from tests.writers.examples import all_together

__all__ = ["address", "chromium"]  # one browser for all rooms: two cannot run in one process

settings.register_profile("annals", deadline=None)  # no test hangs on how busy the machine is
settings.load_profile("annals")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A site made by MkDocs with the project's own `mkdocs.yml`, of the invented bridge and a hostile source."""
    folder: Path = tmp_path_factory.mktemp("site")
    return build(all_together(), folder)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write tests/goldens anew; review the difference")


@pytest.fixture
def updates_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether the goldens are to be written instead of compared."""
    return bool(request.config.getoption("--update-goldens"))
