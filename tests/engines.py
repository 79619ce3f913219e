"""The same pages built by three engines: the same events, with the same words, in all of them.

    make engines        (or: python -m tests.engines)

MkDocs is the one that is installed; ProperDocs and Zensical are installed beside it, into `.cache/engines`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from venv import create

from tests.site.build import HOOKED, build
from tests.site.page import read
from tests.writers.examples import all_together

ENGINES = {
    "properdocs": (("properdocs==1.6.7", "mkdocs-material>=9.8.1"), ("build", "-f", "mkdocs.yml")),
    "zensical": (("zensical==0.0.73",), ("build",)),
}
"""By name: what to install, and how to call it. 0.0.73 is the newest Zensical whose parts can all be installed."""
ROOM = Path(__file__).parents[1] / ".cache" / "engines"


def main() -> int:
    wrong = 0
    with TemporaryDirectory() as folder:
        built = build(all_together(), Path(folder))
        wanted = _events(built.site)
        print(f"mkdocs: {len(wanted)} events")
        config = Path(folder) / "mkdocs.yml"  # the others know nothing of ours but the pages
        config.write_text(config.read_text(encoding="utf-8").replace(HOOKED, ""), encoding="utf-8")
        for name, (packages, call) in ENGINES.items():
            found = _events(_built_by(name, packages, call, Path(folder)))
            differing = sorted(id_ for id_ in wanted.keys() | found.keys() if wanted.get(id_) != found.get(id_))
            print(f"{name}: {len(found)} events, {len(differing)} not as in MkDocs {' '.join(differing[:3])}")
            wrong += bool(differing) or not found
    return 1 if wrong else 0


def _built_by(name: str, packages: tuple[str, ...], call: tuple[str, ...], folder: Path) -> Path:
    """The site that an engine makes, in the place of the one before."""
    bin_ = ROOM / name / "bin"
    if not (bin_ / name).exists():
        create(ROOM / name, with_pip=True, clear=True)
        pip = [str(bin_ / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
        subprocess.run(pip, check=True)
    site = folder / "site"
    shutil.rmtree(site)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [str(bin_ / name), *call], cwd=folder, capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")
    return site


def _events(site: Path) -> dict[str, str]:
    """By id and page, the words of each card."""
    return {
        f"{page.parent.name}#{heading.attributes['id']}": card.text
        for page in sorted((site / "timeline").rglob("*.html"))
        for card in read(page).all("li")
        if "data-f" in card.attributes
        for heading in card.all("h4")
    }


if __name__ == "__main__":
    sys.exit(main())
