"""The tests themselves: each states a fact, and nothing is left for later."""

from __future__ import annotations

import ast
import re

from tests.laws.house import ROOT, tracked
from tests.laws.test_hygiene import found

LATER = re.compile(r"\b(?:TO(?:DO)|FIX(?:ME)|HA(?:CK))\b")


def test_every_test_states_a_fact() -> None:
    """The list of the tests' docstrings reads as the specification."""
    silent, told = [], 0
    for path in tracked():
        if path.suffix == ".py" and path.is_relative_to(ROOT / "tests"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                    told += 1
                    if not ast.get_docstring(node):
                        silent.append(f"{path.relative_to(ROOT)}:{node.lineno}: {node.name}")
    assert not silent, "\n".join(silent)
    assert told > 100


def test_nothing_is_left_for_later() -> None:
    """What is to be done stands in the list of issues, not in the code."""
    assert not found(LATER)
