"""Every finding has its paragraph in the papers, and every paragraph its finding."""

from __future__ import annotations

import ast
import re

from generator.languages import load
from tests.laws.house import ROOT, modules

CODE = re.compile(r"[RCDTEMHP]\d{3}")
HEADING = re.compile(rf"^## ({CODE.pattern}) \S.*$", re.MULTILINE)


def codes_of_the_house() -> dict[str, str]:
    """Each code that stands as a text of its own in the generator, with its first place."""
    found: dict[str, str] = {}
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                found.setdefault(node.value, module.place(node))
    return found


def codes_of_the_papers() -> list[str]:
    return HEADING.findall((ROOT / "docs" / "about" / "findings.md").read_text(encoding="utf-8"))


def test_every_finding_is_explained() -> None:
    """A code that a person meets leads to a paragraph that says what it means and what to do."""
    missing = {code: place for code, place in codes_of_the_house().items() if code not in codes_of_the_papers()}
    assert not missing, f"give each a heading `## CODE …` in docs/about/findings.md: {missing}"


def test_no_finding_is_explained_that_is_not_raised() -> None:
    """The papers tell of no code that the program has forgotten."""
    assert not sorted(set(codes_of_the_papers()) - set(codes_of_the_house()))


def test_no_finding_is_explained_twice() -> None:
    """One code, one paragraph."""
    codes = codes_of_the_papers()
    assert sorted(set(codes)) == sorted(codes)


def test_every_finding_of_the_site_has_its_words() -> None:
    """The page of doubts has a heading for each that a build can find; what publishing finds is on no page."""
    words = load("en").tables["site"]["finding"]
    assert {code for code in codes_of_the_house() if not code.startswith("P")} == words.keys()
