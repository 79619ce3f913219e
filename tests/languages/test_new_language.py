"""The page that says how to add a language: the file on it works, brought by a package of others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = """
from importlib.resources import files

language = files(__name__) / "pt.toml"
"""


def file_on_the_page() -> str:
    """The block of TOML that is a whole language file."""
    page = (ROOT / "docs" / "about" / "languages.md").read_text(encoding="utf-8")
    section = page.partition("\n## A new language\n")[2]
    return textwrap.dedent(section.partition("```toml\n")[2].partition("    ```")[0])


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an installed package that brings the language."""
    folder = tmp_path_factory.mktemp("site-packages")
    files = {
        "annals_new/__init__.py": PACKAGE,
        "annals_new/pt.toml": file_on_the_page(),
        "annals_new-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: annals-new\nVersion: 1\n",
        "annals_new-1.dist-info/entry_points.txt": "[generator.languages]\npt = annals_new:language\n",
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def annals(package: Path, *words: str, given: str = "") -> str:
    return subprocess.run(
        [sys.executable, "-m", "generator", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(package), "PYTHONIOENCODING": "utf-8"},
        input=given,
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout


def test_a_language_of_another_package_is_known(package: Path) -> None:
    """It stands in the list with its rules and examples."""
    assert "pt   Português       4 rules     5 examples" in annals(package, "languages")


def test_its_rules_read_their_examples(package: Path) -> None:
    """What the page shows as read is read so, and what it says is never a time is none."""
    rules = tomllib.loads(file_on_the_page())["rule"]
    expected = [pair for rule in rules for pair in rule.get("examples", {}).items()]
    expected += [(text, "") for rule in rules for text in rule.get("never", ())]
    given = "".join(json.dumps({"id": at, "text": text}) + "\n" for at, (text, _) in enumerate(expected))
    answers = annals(package, "tag", "--language", "pt", "--date", "2025-02-19", given=given).splitlines()
    read = [" | ".join(timex["value"] for timex in json.loads(answer)["timexes"]) for answer in answers]
    assert read == [value for _, value in expected]
