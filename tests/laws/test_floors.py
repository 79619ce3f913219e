"""Imports go down only: no floor knows a higher one, no step another step, and there is no circle."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from tomllib import loads

from tests.laws.house import PACKAGE, ROOT, Module, imports, modules

FLOORS = (
    ("model",),
    ("languages", "almanac"),
    ("steps", "readers", "writers"),
    ("doors", "cache", "publish", "settings", "verify", "init", "workers"),
    ("pipeline", "corridor"),
    ("run",),
    ("cli", "plugin"),
    ("", "__main__"),  # the public face and `python -m generator`: nobody in the house imports them
)
"""From the ground up. A new room gets its floor here; rooms of one floor do not know each other."""

DOORS = {"readers": "reader", "writers": "writer"}
"""Rooms of which each file offers one object by this name; what offers one is used by no neighbour."""


def floor_of(room: str) -> int:
    """Counted from the ground."""
    for height, rooms in enumerate(FLOORS):
        if room in rooms:
            return height
    raise AssertionError(f"{PACKAGE}/{room} is new: give it a floor in tests/laws/test_floors.py")


def room_of(target: str) -> str:
    return target.removeprefix(PACKAGE).lstrip(".").partition(".")[0]


def is_ours(target: str) -> bool:
    return target == PACKAGE or target.startswith(f"{PACKAGE}.")


def offers(module: Module) -> bool:
    """Whether the module is behind a door: delete it, and one format is gone, nothing else."""
    wanted = DOORS.get(module.room)
    return any(
        isinstance(target, ast.Name) and target.id == wanted
        for node in module.tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    )


def test_every_room_has_a_floor() -> None:
    """A room that no floor names cannot be checked, so there is none."""
    for module in modules():
        floor_of(module.room)


def test_imports_go_down() -> None:
    """Lazy and type-only imports included, a room imports from lower floors and from itself only."""
    wrong = [
        f"{found.place}: {found.importer.room or PACKAGE} imports {found.target}"
        for found in imports()
        if is_ours(found.target)
        and (room := room_of(found.target)) != found.importer.room
        and floor_of(room) >= floor_of(found.importer.room)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_step_knows_another() -> None:
    """What two steps need lies on a lower floor; what one hands to the next is a record."""
    wrong = [
        f"{found.place}: imports {found.target}"
        for found in imports()
        if found.importer.room == "steps"
        and room_of(found.target) == "steps"
        and step_of(found.target) != step_of(found.importer.name)
    ]
    assert not wrong, "\n".join(wrong)


def step_of(name: str) -> str:
    return ".".join(name.split(".")[:3])


def test_nothing_behind_a_door_is_used_by_its_neighbour() -> None:
    """Formats share through files that offer none, so that each can go or come alone."""
    offered = {module.name for module in modules() if offers(module)}
    wrong = [
        f"{found.place}: {found.target} offers a format; what both need belongs in a file of its own"
        for found in imports()
        if found.target in offered and room_of(found.target) == found.importer.room
    ]
    assert not wrong, "\n".join(wrong)


def test_no_circle() -> None:
    """The modules can be put in an order in which each imports only earlier ones."""
    graph = defaultdict[str, set[str]](set)
    for found in imports():
        if is_ours(found.target):
            graph[found.importer.name].add(found.target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        raise AssertionError(" -> ".join(error.args[1])) from None


def test_only_the_pipeline_knows_two_steps() -> None:
    """The order of the walk stands in one place, and its short cut for `annals tag` beside it."""
    walks = {f"{PACKAGE}.pipeline", f"{PACKAGE}.corridor"}
    known = defaultdict[str, set[str]](set)
    for found in imports():
        if found.importer.room != "steps" and room_of(found.target) == "steps":
            known[found.importer.name].add(step_of(found.target))
    wrong = {name: sorted(steps) for name, steps in known.items() if name not in walks and len(steps) > 1}
    assert not wrong


def test_the_model_needs_the_standard_library_only() -> None:
    """Whoever reads the records needs nothing installed."""
    wrong = [
        f"{found.place}: imports {found.target}"
        for found in imports()
        if found.importer.room == "model"
        and room_of(found.target) != "model"
        and found.target.partition(".")[0] not in sys.stdlib_module_names
    ]
    assert not wrong, "\n".join(wrong)


def test_every_foreign_import_is_declared() -> None:
    """What the house imports stands in pyproject.toml, not only in the company of something else."""
    distributions = packages_distributions()
    project = loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for group in project["optional-dependencies"].values() for name in group]
    declared = {_plain(requirement) for requirement in (*project["dependencies"], *extras)}
    wrong = [
        f"{found.place}: imports {found.target}"
        for found in imports()
        if not is_ours(found.target)
        and (top := found.target.partition(".")[0]) not in sys.stdlib_module_names
        and not declared & {_plain(name) for name in distributions.get(top, [top])}
    ]
    assert not wrong, "\n".join(wrong)


def _plain(requirement: str) -> str:
    """A requirement's name as indexes compare it."""
    name = "".join(character if character.isalnum() or character in "-_." else " " for character in requirement)
    return name.split()[0].lower().replace("_", "-").replace(".", "-")
