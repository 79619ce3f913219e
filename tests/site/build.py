"""A timeline to a site, as `make site` does it."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.doors import writers
from generator.model import Settings, Timeline
from generator.pipeline import render

ROOT = Path(__file__).parents[2]
OVERRIDES = "generator/template/overrides"
HOOKS = """from generator.plugin import without_blank_lines, without_source_maps


def on_files(files, config):
    return without_source_maps(files, config)


def on_post_page(output, **_):
    return without_blank_lines(output)
"""
# What the plugin does beside making the pages: these are made of a timeline without sources, so it cannot be used.
HOOKED = "hooks: [hooks.py]"


@dataclass(frozen=True)
class Built:
    """Where a site's parts are."""

    docs: Path
    site: Path
    said: str
    """What MkDocs had to say."""
    seconds: float
    """Of work, user and system: how long it would take on a quiet machine."""


def build(timeline: Timeline, folder: Path, settings: Settings | None = None) -> Built:
    """The pages of a timeline, and the site that MkDocs makes of them with the project's own settings.

    Raises: AssertionError with the words of MkDocs where it fails or warns.
    """
    docs, site = folder / "docs", folder / "site"
    shutil.copytree(ROOT / "docs" / "about", docs / "about")
    shutil.copytree(ROOT / OVERRIDES, folder / OVERRIDES)
    for page in render(timeline, settings or Settings(title="A bridge"), writers()):
        path = docs / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.content)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("  language: en\n", f"  language: {settings.language if settings else 'en'}\n")
    lines = [line for line in config.splitlines() if not line.startswith("  - annals")]
    (folder / "mkdocs.yml").write_text("\n".join((*lines, HOOKED)), encoding="utf-8")
    (folder / "hooks.py").write_text(HOOKS, encoding="utf-8")
    before = _worked()
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", "mkdocs.yml"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"},
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return Built(docs, site, run.stdout + run.stderr, _worked() - before)


def _worked() -> float:
    """Seconds of work of all processes that this one has started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
