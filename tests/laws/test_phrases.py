"""What the program says of dates and doubts is said in every language that has words for a site."""

from __future__ import annotations

import ast
import string

import pytest

from generator.languages import load
from tests.laws.house import modules

LANGUAGES = ("de", "zh")


def phrases() -> dict[str, str]:
    """Each phrase of the program, and the place of one that says it."""
    calls = [(module, node) for module in modules() for node in ast.walk(module.tree) if _is_phrase(node)]
    odd = [module.place(call) for module, call in calls if not _is_constant(call)]
    assert not odd, f"write the phrase out, so that tables can have it: {odd}"
    found = {call.args[0].value: module.place(call) for module, call in calls}  # type: ignore[attr-defined]
    assert len(found) > 50, f"only {len(found)} phrases seen"
    return found


def _is_phrase(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "phrase"


def _is_constant(call: ast.AST) -> bool:
    return isinstance(call, ast.Call) and bool(call.args) and isinstance(call.args[0], ast.Constant)


def _gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_phrase(language: str) -> None:
    """All that the program can say, and nothing that it no longer says."""
    said = load(language).tables["site"]["phrases"]
    assert {text: place for text, place in phrases().items() if text not in said} == {}
    assert said.keys() - phrases().keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_keeps_its_gaps(language: str) -> None:
    """What fills an English phrase fills its translation."""
    said = load(language).tables["site"]["phrases"]
    assert [text for text, translated in said.items() if _gaps(text) != _gaps(translated)] == []


def test_no_phrase_ends_with_a_full_stop() -> None:
    """It may stand within another."""
    assert [text for text in phrases() if text.endswith(".")] == []
