"""The public face: what others may use is named in one place, documented, and nothing else."""

from __future__ import annotations

import ast
import inspect

import generator
from tests.laws.house import modules


def test_the_model_names_what_it_imports() -> None:
    """`__all__` is what the face brings in, no more and no less, so that nothing is public by accident."""
    face = next(module for module in modules() if module.name == "generator.model")
    brought = [
        alias.asname or alias.name
        for node in ast.walk(face.tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(face.name)
        for alias in node.names
    ]
    assert sorted(generator.model.__all__) == sorted(brought)


def test_the_house_shows_its_walk_and_its_records() -> None:
    """Whoever builds on Annals needs no other import than `generator`."""
    assert sorted(generator.__all__) == sorted(["build", "render", "understand", *generator.model.__all__])
    assert all(hasattr(generator, name) for name in generator.__all__)


def test_what_is_shown_is_documented() -> None:
    """Every class and function of the face begins with a sentence for a stranger."""
    shown = {name: getattr(generator, name) for name in generator.__all__}
    things = {name: thing for name, thing in shown.items() if inspect.isclass(thing) or inspect.isfunction(thing)}
    wrong = [name for name, thing in things.items() if not first_line(inspect.getdoc(thing))]
    assert things
    assert not wrong


def test_every_file_and_class_says_what_it_is() -> None:
    """A file has one subject, told in its first line; so has a class."""
    wrong = [
        f"{module.place(node)}: no docstring"
        for module in modules()
        for node in (module.tree, *module.tree.body)
        if isinstance(node, ast.Module) or (isinstance(node, ast.ClassDef) and not node.name.startswith("_"))
        if not first_line(ast.get_docstring(node))
    ]
    assert not wrong, "\n".join(wrong)


def first_line(docstring: str | None) -> str:
    return (docstring or "").partition("\n")[0]
