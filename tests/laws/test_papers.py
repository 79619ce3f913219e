"""The papers: every link leads somewhere, every block is what it says, every command exists."""

from __future__ import annotations

import inspect
import json
import re
import tomllib
from pathlib import Path

import pytest

import generator
from generator.cli import COMMANDS
from tests.laws.house import ROOT, papers

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
SPOKEN = re.compile(r"`annals ([a-z]+)[^`]*`")
MADE = re.compile(r"`make ([a-z]+)`|^\$ make ([a-z]+)", re.MULTILINE)
DECISIONS = sorted((ROOT / "docs" / "about" / "decisions").glob("[0-9]*.md"))


def blocks(paper: Path, kind: str) -> list[str]:
    """The fenced blocks of one kind ("toml") in a paper."""
    text = paper.read_text(encoding="utf-8")
    return [block for _, found, block in BLOCK.findall(text) if found == kind]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("paper", papers(), ids=named)
def test_links_lead_somewhere(paper: Path) -> None:
    """A link within the repository points at a file that is there."""
    text = BLOCK.sub("", paper.read_text(encoding="utf-8"))
    links = [link.partition("#")[0] for link in LINK.findall(text) if "://" not in link]
    paths = [(paper.parent / link).resolve() for link in links if link]
    assert not [path for path in paths if not path.exists()]


@pytest.mark.parametrize("paper", papers(), ids=named)
def test_what_the_site_shows_stays_on_the_site(paper: Path) -> None:
    """A page below docs/ links to no file outside of it: on the site there is none."""
    docs = ROOT / "docs"
    if paper.is_relative_to(docs):
        links = [link for link in LINK.findall(paper.read_text(encoding="utf-8")) if "://" not in link]
        assert all((paper.parent / link).resolve().is_relative_to(docs) for link in links)


@pytest.mark.parametrize("paper", papers(), ids=named)
def test_examples_can_be_read(paper: Path) -> None:
    """A block that is marked as TOML or JSON is that."""
    for block in blocks(paper, "toml"):
        tomllib.loads(block)
    for block in blocks(paper, "json"):
        json.loads(block)


def test_every_command_that_is_told_exists() -> None:
    """The papers name commands of `annals` and targets of the Makefile, and no others."""
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for paper in papers():
        text = paper.read_text(encoding="utf-8")
        assert set(SPOKEN.findall(text)) <= set(COMMANDS), named(paper)
        assert {a or b for a, b in MADE.findall(text)} <= set(targets), named(paper)


def test_every_command_is_told() -> None:
    """The page of formats has a line for each command."""
    told = SPOKEN.findall((ROOT / "docs" / "about" / "formats.md").read_text(encoding="utf-8"))
    assert set(COMMANDS) <= set(told)


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_complete(decision: Path) -> None:
    """Question, choice, cost, what would change it; numbered, and listed among the others."""
    text = decision.read_text(encoding="utf-8")
    assert text.startswith(f"# {int(decision.name[:4])}. ")
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert [heading for heading in headings if heading != "What was tried"] == [
        "Question",
        "Choice",
        "What it costs",
        "What would make us choose anew",
    ]
    assert f"({decision.name})" in (decision.parent / "index.md").read_text(encoding="utf-8")


def test_every_dependency_has_its_reason() -> None:
    """Each package that pyproject.toml asks for is named on a page of the decisions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    told = "\n".join(decision.read_text(encoding="utf-8") for decision in DECISIONS).lower()
    names = [re.split(r"[<>=!~\[; ]", need)[0].lower() for need in wanted]
    assert not [name for name in names if not name.startswith("types-") and name not in told]


def test_every_record_has_its_word() -> None:
    """The glossary has a row for each class that the house shows, under the same word."""
    glossary = (ROOT / "docs" / "about" / "glossary.md").read_text(encoding="utf-8")
    cells = [cell for cell in re.findall(r"^\| ([a-z, ]+) \|", glossary, re.MULTILINE) if cell != "word"]
    words = {word for cell in cells for word in cell.split(", ")}
    assert len(cells) == len(set(cells))
    classes = [name for name in generator.__all__ if inspect.isclass(getattr(generator, name))]
    named_so = {name: re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.removeprefix("Annals")).lower() for name in classes}
    missing = {name: word for name, word in named_so.items() if word not in words}
    assert not missing, "one word for one thing: give each a row in docs/about/glossary.md"
