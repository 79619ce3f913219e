"""Nothing hangs on the order of a set or of a folder: both differ from run to run."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.laws.house import Module, modules
from tests.laws.test_clock import dotted

SAME_IN_ANY_ORDER = {
    "sorted",
    "len",
    "set",
    "frozenset",
    "any",
    "all",
    "min",
    "max",
    "sum",
    "bool",
    "Counter",
    "isinstance",
}
"""What may be given a set; `sorted`, `min` and `max` not with a key that ties."""

TYING_KEYS = {"len"}
MAKES_ORDER = {
    "list",
    "tuple",
    "iter",
    "enumerate",
    "zip",
    "map",
    "filter",
    "reversed",
    "next",
    "chain",
    "islice",
    "repr",
    "str",
}
MAKES_ORDER_AS_METHOD = {"join", "extend", "fromkeys", "from_iterable"}
SET_METHODS = {"union", "intersection", "difference", "symmetric_difference"}
LISTINGS = {"iterdir", "glob", "rglob", "listdir", "scandir"}

Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda


def test_no_set_is_walked() -> None:
    """A set is asked or counted; who walks one sorts it first."""
    wrong = [
        f"{module.place(node)}: the order of {ast.unparse(node)} is chance; sort it"
        for module in modules()
        for node in walked_sets(module)
    ]
    assert not wrong, "\n".join(wrong)


def test_every_listing_of_a_folder_is_sorted() -> None:
    """A file system hands out its files as it likes."""
    wrong = [
        f"{module.place(node)}: {ast.unparse(node)} outside of sorted()"
        for module in modules()
        for node in _outside_sorted(module.tree)
        if isinstance(node, ast.Call) and called(node) in LISTINGS
    ]
    assert not wrong, "\n".join(wrong)


def called(node: ast.Call) -> str:
    """The last part of the name of what is called, whatever it is called on."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else dotted(node.func)


def walked_sets(module: Module) -> Iterator[ast.expr]:
    """The sets whose order gets out, as far as they can be told from the code of the module alone."""
    given = {
        argument
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called(node) in SAME_IN_ANY_ORDER
        for argument in node.args
    }
    for scope, names in _scopes(module.tree, frozenset()):
        for node in _own_nodes(scope):
            if node not in given:
                yield from (found for found in _consumed(node) if _is_set(found, names))


def _consumed(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions that a node walks in an order that can be seen afterwards."""
    match node:
        case ast.For(iter=walked) | ast.YieldFrom(value=walked) | ast.Starred(value=walked):
            yield walked
        case ast.ListComp(generators=parts) | ast.DictComp(generators=parts) | ast.GeneratorExp(generators=parts):
            yield from (part.iter for part in parts)
        case ast.Call(func=ast.Name(id=name), args=args) if name in MAKES_ORDER:
            yield from args
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in {"sorted", "min", "max"}:
            if any(word.arg == "key" and dotted(word.value) in TYING_KEYS for word in keywords):
                yield from args
        case ast.Call(func=ast.Attribute(attr=name), args=args) if name in MAKES_ORDER_AS_METHOD:
            yield from args
        case ast.Call(func=ast.Attribute(attr="pop", value=owner), args=[]):
            yield owner


def _is_set(node: ast.expr, names: frozenset[str]) -> bool:
    match node:
        case ast.Set() | ast.SetComp():
            return True
        case ast.Name(id=name):
            return name in names
        case ast.Call(func=ast.Name(id=name)):
            return name in {"set", "frozenset"}
        case ast.Call(func=ast.Attribute(attr=name, value=owner)) if name in SET_METHODS:
            return _is_set(owner, names)
        case ast.BinOp(left=left, op=ast.BitOr() | ast.BitAnd() | ast.Sub() | ast.BitXor(), right=right):
            return _is_set(left, names) or _is_set(right, names)
        case ast.IfExp(body=body, orelse=orelse):
            return _is_set(body, names) or _is_set(orelse, names)
    return False


def _scopes(scope: Scope, outer: frozenset[str]) -> Iterator[tuple[Scope, frozenset[str]]]:
    """A scope and those within it, each with the names that are sets in it."""
    names = _set_names(scope, outer)
    yield scope, names
    for node in _own_nodes(scope):
        if isinstance(node, Scope):
            yield from _scopes(node, names)


def _set_names(scope: Scope, outer: frozenset[str]) -> frozenset[str]:
    """The names that every assignment in a scope makes a set; others hide the outer scope's."""
    sets, others = set[str](), set[str]()
    for argument in _arguments(scope):
        (sets if _says_set(argument.annotation) else others).add(argument.arg)
    for node in _own_nodes(scope):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                (sets if _is_set(value, outer) else others).add(name)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                (sets if _says_set(annotation) else others).add(name)
            case ast.For(target=target) | ast.comprehension(target=target):
                others.update(part.id for part in ast.walk(target) if isinstance(part, ast.Name))
    return (outer | sets) - others


def _arguments(scope: Scope) -> list[ast.arg]:
    if isinstance(scope, ast.Module | ast.ClassDef):
        return []
    return [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]


def _says_set(annotation: ast.expr | None) -> bool:
    if isinstance(annotation, ast.Subscript):
        annotation = annotation.value
    return isinstance(annotation, ast.Name) and annotation.id in {"set", "frozenset", "Set", "AbstractSet"}


def _own_nodes(scope: Scope) -> Iterator[ast.AST]:
    """The nodes of a scope without those of the scopes within it, which come as one node each."""
    waiting: list[ast.AST] = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, Scope):
            waiting.extend(ast.iter_child_nodes(node))


def _outside_sorted(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    if isinstance(node, ast.Call) and called(node) == "sorted":
        return
    for child in ast.iter_child_nodes(node):
        yield from _outside_sorted(child)
