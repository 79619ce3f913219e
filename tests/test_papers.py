"""The papers show what happens: their console blocks and Python examples are run."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from generator import doors
from generator.model import EventHint, Settings
from generator.readers.hints import read_hints
from generator.settings import read_settings
from generator.writers import data
from tests.console import calls, follow
from tests.laws.house import ROOT, papers
from tests.sites import FIVE
from tests.writers.examples import timeline

PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELSEWHERE = ("make ", "bash .ci/run")
"""Commands that run this test themselves; tests/laws checks that they exist."""

TOLD = {paper.relative_to(ROOT).as_posix(): paper.read_text(encoding="utf-8") for paper in papers()}


@pytest.mark.parametrize("paper", [name for name, text in TOLD.items() if list(calls(text))])
def test_commands_say_what_the_paper_shows(paper: str, tmp_path: Path) -> None:
    """Each command, run as written in a folder with the five texts, says what stands below it."""
    shutil.copytree(FIVE, tmp_path / "seeds")
    for call in calls(TOLD[paper]):
        if call.command.startswith(ELSEWHERE):
            assert not call.expected
        else:
            follow(call, tmp_path)


def examples(heading: str, kind: str = "toml") -> bytes:
    """The first block of a kind below a heading of the page of formats."""
    section = TOLD["docs/about/formats.md"].partition(f"\n## {heading}")[2]
    return section.partition(f"```{kind}\n")[2].partition("```")[0].encode()


def test_every_hint_is_shown() -> None:
    """The example of hints sets each field there is, and nothing in it is set aside."""
    hints, findings = read_hints("a.toml", examples("Hints"))
    assert not findings
    assert not [field.name for field in fields(hints) if not getattr(hints, field.name)]
    for field in fields(EventHint):
        assert any(getattr(event, field.name) for event in hints.events), field.name


def test_every_setting_is_shown(tmp_path: Path) -> None:
    """The example of settings says something else than the default for each, and nothing in it is set aside."""
    file = tmp_path / "annals.toml"
    file.write_bytes(examples("Settings"))
    settings, findings = read_settings(file, Settings())
    assert not findings
    assert not [field.name for field in fields(Settings) if getattr(settings, field.name) == field.default]


def keys(thing: Any, above: str = "") -> set[str]:
    """The paths of all keys in a JSON value: "events.citations.quote"."""
    if isinstance(thing, list):
        return {path for one in thing for path in keys(one, above)}
    if not isinstance(thing, dict):
        return set()
    return {f"{above}{key}" for key in thing} | {path for key in thing for path in keys(thing[key], f"{above}{key}.")}


def test_every_field_of_the_data_is_told() -> None:
    """The example of `timeline.json` has the fields that a timeline has, and no others."""
    page, _ = data.write(timeline(), Settings())
    example = json.loads(examples("`data/timeline.json`", "json"))
    assert keys(example) == keys(json.loads(page.content)) - {"sources.text"}


def test_every_kind_of_file_is_told() -> None:
    """The page of formats names each suffix that a reader of ours takes."""
    suffixes = [suffix for reader in doors.readers() for suffix in reader.suffixes]
    assert len(suffixes) > 3
    assert not [suffix for suffix in suffixes if f"`{suffix}`" not in TOLD["docs/about/formats.md"]]


@pytest.mark.parametrize("paper", [name for name, text in TOLD.items() if PYTHON.search(text)])
def test_python_examples_run(paper: str) -> None:
    """Each example in Python runs as written, and says something."""
    for example in PYTHON.findall(TOLD[paper]):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", example], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout or "print" not in example
