"""The house as its laws see it: the modules, what each imports, and the tracked files."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = "generator"


@dataclass(frozen=True)
class Module:
    """One Python file of the generator."""

    name: str
    """Dotted: "generator.steps.clean"; a package is named without "__init__"."""
    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        """The part below the package that it lives in ("steps"); "" for the package's own face."""
        return self.name.removeprefix(PACKAGE).lstrip(".").partition(".")[0]

    def place(self, node: ast.AST) -> str:
        """File and line, as an editor opens them."""
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


@dataclass(frozen=True)
class Import:
    """One imported thing, wherever the import stands: at the top, in a function, or for types only."""

    importer: Module
    target: str
    place: str


@cache
def modules() -> tuple[Module, ...]:
    """All modules of the generator, by path.

    Raises: AssertionError when there are too few to be the house, so that no law is kept by seeing nothing.
    """
    found = tuple(Module(_name(path), path, _parse(path)) for path in sorted((ROOT / PACKAGE).rglob("*.py")))
    assert len(found) > 20, f"only {len(found)} modules in {ROOT / PACKAGE}"
    return found


@cache
def imports() -> tuple[Import, ...]:
    """All imports of all modules."""
    found = imports_of(modules())
    assert len(found) > 50, f"only {len(found)} imports seen"
    return found


def imports_of(some: tuple[Module, ...]) -> tuple[Import, ...]:
    """What modules import, lazily and for types only included."""
    names = {module.name for module in modules()}
    return tuple(
        Import(module, target, module.place(node))
        for module in some
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for target in _targets(module, node, names)
    )


@cache
def tracked() -> tuple[Path, ...]:
    """The files under version control, and the new ones that would be."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    names = sorted({name.decode() for name in listing.split(b"\0") if name})
    found = tuple(ROOT / name for name in names if (ROOT / name).is_file())
    assert len(found) > 30, f"only {len(found)} tracked files in {ROOT}"
    return found


def papers() -> tuple[Path, ...]:
    """README, CONTRIBUTING and what stands beside them, and the hand-written pages about Annals."""
    return (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs" / "about").rglob("*.md")))


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _targets(module: Module, node: ast.Import | ast.ImportFrom, names: set[str]) -> Iterator[str]:
    """What is imported: for `from a import b` of ours the module `a.b` if there is one, else `a`; else `a.b`."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    origin = _origin(module, node)
    for alias in node.names:
        full = f"{origin}.{alias.name}"
        yield full if full in names or origin not in names else origin


def _origin(module: Module, node: ast.ImportFrom) -> str:
    """The absolute name of what a `from … import` imports from."""
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    package = parts if module.path.name == "__init__.py" else parts[:-1]
    base = package[: len(package) - (node.level - 1)]
    return ".".join((*base, node.module) if node.module else base)
