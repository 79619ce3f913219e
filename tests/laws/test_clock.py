"""No clock, no dice, no locale, no network, no swallowed fault: the same bytes on every machine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.laws.house import Module, imports, modules

NOWHERE = {
    "random", "secrets", "uuid", "locale", "socket", "ssl", "ftplib", "smtplib", "asyncio", "http", "urllib.request",
    "urllib3", "requests", "httpx", "aiohttp", "pickle", "marshal", "shelve", "subprocess",
}  # fmt: skip
"""Modules that bring in chance, the machine's manners, the network, or code out of data."""

ONLY = {
    "os": {"cli", "plugin", "publish"},
    "sys": {"cli", "plugin", "cache", "publish", "__main__"},
    "time": {"cli"},
    "logging": {"plugin", "readers"},
    "argparse": {"cli"},
    "mkdocs": {"plugin", "settings"},
    "ctypes": {"publish"},
    "fcntl": {"publish"},
    "sqlite3": {"cache"},
    "tempfile": {"publish"},
    "shutil": {"publish"},
    "signal": {"workers"},
    "threading": {"cli"},
    "multiprocessing": {"workers"},
    "concurrent": {"workers"},
}
"""Modules that some rooms need for what they are there for, and the others must do without."""

CALLS = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns", "time.localtime",
    "time.gmtime", "time.ctime", "time.strftime", "os.urandom", "os.getlogin", "os.cpu_count", "os.getcwd", "Path.cwd",
    "Path.home", "platform.node",
}  # fmt: skip
"""What tells the hour, the machine or the person; "today" enters as a setting, the number of jobs from `cli`."""

WORDS_IN = {"cli", "plugin"}
"""Rooms that may ask the machine for its folder, its number of cores and its environment."""

LOCALE_NAMES = {"day_name", "day_abbr", "month_name", "month_abbr", "nl_langinfo", "strxfrm"}
LOCALE_FORMATS = re.compile(r"%[aAbBcxXpZ]")


def test_no_module_of_chance_or_network() -> None:
    """Nothing random, nothing from the network, nothing in the manner of the machine is imported."""
    wrong = [
        f"{found.place}: imports {found.target}"
        for found in imports()
        for banned in NOWHERE
        if found.target == banned or found.target.startswith(f"{banned}.")
    ]
    assert not wrong, "\n".join(wrong)


def test_each_tool_in_its_room() -> None:
    """Arguments, processes, databases and temporary files are known only where they are the subject."""
    wrong = [
        f"{found.place}: {found.target} is for {', '.join(sorted(rooms))} only"
        for found in imports()
        if (rooms := ONLY.get(found.target.partition(".")[0])) and found.importer.room not in rooms
    ]
    assert not wrong, "\n".join(wrong)


def test_nobody_asks_the_hour() -> None:
    """A build of today and one of next year are the same."""
    wrong = [
        f"{module.place(call)}: {name}"
        for module in modules()
        for call, name in calls(module)
        if any(name == banned or name.endswith(f".{banned}") for banned in CALLS)
        and not (module.room in WORDS_IN and name in {"os.cpu_count", "os.getcwd", "Path.cwd", "pathlib.Path.cwd"})
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_top_floor_reads_the_environment() -> None:
    """What a run does hangs on its arguments and files, not on who started it where."""
    wrong = [
        f"{module.place(node)}: os.{node.attr}"
        for module in modules()
        if module.room not in WORDS_IN
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv", "environb"}
    ]
    assert not wrong, "\n".join(wrong)


def test_no_word_of_the_machines_locale() -> None:
    """Names of months and days come from the language files, never from the C library."""
    wrong = [
        f"{module.place(node)}: {ast.unparse(node)}"
        for module in modules()
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.Attribute) and node.attr in LOCALE_NAMES)
        or (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"strftime", "strptime"}
            and any(LOCALE_FORMATS.search(text) for text in texts(node))
        )
    ]
    assert not wrong, "\n".join(wrong)


def test_no_hash_or_address_decides() -> None:
    """`hash()` of a text differs from run to run, `id()` always; a `__hash__` is the one place for the first."""
    wrong = [
        f"{module.place(call)}: {name}()"
        for module in modules()
        for call, name in calls(module)
        if name in {"hash", "id", "eval", "exec", "__import__", "globals", "vars"}
        and call not in set(_inside(module, "__hash__"))
    ]
    assert not wrong, "\n".join(wrong)


def test_words_go_out_at_the_top() -> None:
    """Only the command line prints."""
    wrong = [
        f"{module.place(call)}: {name}"
        for module in modules()
        if module.room not in {"cli", "plugin", "__main__"}
        for call, name in calls(module)
        if name in {"print", "input", "sys.stdout.write", "sys.stderr.write"}
    ]
    assert not wrong, "\n".join(wrong)


def test_no_fault_is_swallowed() -> None:
    """Who catches everything says what it was: raised again, or written into a finding."""
    wrong = [
        f"{module.place(node)}: catches everything and tells nothing"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler) and _catches_all(node) and not _tells(node)
    ]
    wrong += [
        f"{module.place(call)}: suppresses everything"
        for module in modules()
        for call, name in calls(module)
        if name.endswith("suppress")
        and any(isinstance(arg, ast.Name) and arg.id in {"Exception", "BaseException"} for arg in call.args)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_module_is_loaded_by_name_only_at_a_door() -> None:
    """Elsewhere an import is a statement, so that these laws can see it."""
    wrong = [
        f"{module.place(call)}: {name}"
        for module in modules()
        if module.room != "doors" and module.path.name != "__init__.py"
        for call, name in calls(module)
        if name.endswith("import_module")
    ]
    assert not wrong, "\n".join(wrong)


def calls(module: Module) -> Iterator[tuple[ast.Call, str]]:
    """Each call with the dotted name of what is called; "" where that is no name."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield node, dotted(node.func)


def dotted(node: ast.expr) -> str:
    """`a.b.c` as written; "" for anything else than names and points."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{owner}.{node.attr}" if (owner := dotted(node.value)) else ""
    return ""


def texts(node: ast.AST) -> list[str]:
    """The literal texts anywhere in an expression."""
    return [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def _inside(module: Module, function: str) -> Iterator[ast.AST]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and node.name == function:
            yield from ast.walk(node)


def _catches_all(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in {"Exception", "BaseException"}) for kind in caught
    )


def _tells(handler: ast.ExceptHandler) -> bool:
    """Whether the handler raises, or uses the fault it caught."""
    return any(
        isinstance(node, ast.Raise) or (isinstance(node, ast.Name) and node.id == handler.name)
        for statement in handler.body
        for node in ast.walk(statement)
    )
