"""The laws themselves: each sees what breaks it, and lets pass what only looks like it."""

from __future__ import annotations

import ast
from collections.abc import Callable

import pytest

from tests.laws import test_clock as clock
from tests.laws import test_disk as disk
from tests.laws import test_face as face
from tests.laws import test_floors as floors
from tests.laws import test_order as order
from tests.laws.house import PACKAGE, ROOT, Module, imports, imports_of

Law = Callable[[], None]

BROKEN: tuple[tuple[Law, str, str], ...] = (
    (floors.test_imports_go_down, "steps.clean", "from generator.pipeline import build"),
    (floors.test_imports_go_down, "steps.clean", "def f():\n    from ..run import prepare"),
    (floors.test_imports_go_down, "steps.clean", "import generator"),
    (floors.test_imports_go_down, "writers.data", "from generator.steps import tag"),
    (floors.test_imports_go_down, "model.when", "if TYPE_CHECKING:\n    from generator import almanac"),
    (floors.test_no_step_knows_another, "steps.clean", "from generator.steps import tag"),
    (floors.test_no_step_knows_another, "steps.clean", "from .tag import tag"),
    (floors.test_only_the_pipeline_knows_two_steps, "run", "from generator.steps import tag, clean"),
    (floors.test_no_circle, "model.text", "from generator.model import text"),
    (floors.test_the_model_needs_the_standard_library_only, "model.text", "import lxml"),
    (floors.test_every_foreign_import_is_declared, "readers.text", "import click"),
    (clock.test_no_module_of_chance_or_network, "cli", "import random"),
    (clock.test_no_module_of_chance_or_network, "readers.html", "from urllib import request"),
    (clock.test_no_module_of_chance_or_network, "steps.tag", "from locale import strxfrm"),
    (clock.test_each_tool_in_its_room, "steps.tag", "from concurrent.futures import ProcessPoolExecutor"),
    (clock.test_each_tool_in_its_room, "steps.tag", "import os.path"),
    (clock.test_nobody_asks_the_hour, "cli", "now = datetime.now()"),
    (clock.test_nobody_asks_the_hour, "steps.date", "today = datetime.date.today()"),
    (clock.test_only_the_top_floor_reads_the_environment, "steps.date", "zone = os.environ['TZ']"),
    (clock.test_no_word_of_the_machines_locale, "almanac", "names = calendar.month_name"),
    (clock.test_no_word_of_the_machines_locale, "almanac", "text = day.strftime('%d %B')"),
    (clock.test_no_hash_or_address_decides, "steps.merge", "key = hash('a')"),
    (clock.test_no_hash_or_address_decides, "steps.merge", "things.sort(key=lambda thing: id(thing))"),
    (clock.test_words_go_out_at_the_top, "steps.merge", "print('merged')"),
    (clock.test_no_fault_is_swallowed, "readers.html", "try:\n    f()\nexcept:\n    g()"),
    (clock.test_no_fault_is_swallowed, "readers.html", "try:\n    f()\nexcept Exception:\n    pass"),
    (clock.test_no_fault_is_swallowed, "readers.html", "with suppress(Exception):\n    f()"),
    (clock.test_a_module_is_loaded_by_name_only_at_a_door, "steps.tag", "importlib.import_module('generator.run')"),
    (disk.test_only_the_doors_hold_a_path, "steps.tag", "from pathlib import Path"),
    (disk.test_only_the_doors_hold_a_path, "writers.data", "text = open('x').read()"),
    (disk.test_only_publish_and_the_cache_write, "readers.text", "path.unlink()"),
    (order.test_no_set_is_walked, "steps.tag", "for word in {'a', 'b'}:\n    f(word)"),
    (order.test_no_set_is_walked, "steps.tag", "WORDS = {'a', 'b'}\ntext = ' '.join(WORDS)"),
    (order.test_no_set_is_walked, "steps.tag", "def f(words: frozenset[str]):\n    return tuple(words | {'b'})"),
    (order.test_no_set_is_walked, "steps.tag", "def f(words: set[str]):\n    return {word: 1 for word in words}"),
    (order.test_no_set_is_walked, "steps.tag", "longest = max({'a', 'b'}, key=len)"),
    (order.test_no_set_is_walked, "steps.tag", "words = [*{'a', 'b'}]"),
    (order.test_every_listing_of_a_folder_is_sorted, "readers.folder", "files = list(path.rglob('*'))"),
    (order.test_every_listing_of_a_folder_is_sorted, "languages", "for file in files('x').iterdir():\n    f(file)"),
    (face.test_every_file_and_class_says_what_it_is, "steps.tag", "class Tagger:\n    pass"),
)  # fmt: skip

KEPT: tuple[tuple[Law, str, str], ...] = (
    (floors.test_imports_go_down, "pipeline", "from generator.steps.tag import tag"),
    (floors.test_no_step_knows_another, "steps.names.han", "from generator.steps.names import words"),
    (clock.test_nobody_asks_the_hour, "steps.date", "day = date(2024, 12, 8)"),
    (clock.test_no_word_of_the_machines_locale, "steps.date", "text = day.strftime('%Y-%m-%d')"),
    (clock.test_no_fault_is_swallowed, "readers.html", "try:\n    f()\nexcept Exception as error:\n    g(error)"),
    (clock.test_no_fault_is_swallowed, "readers.html", "try:\n    f()\nexcept ValueError:\n    pass"),
    (clock.test_no_hash_or_address_decides, "model.when", "def __hash__(self):\n    return hash(self.first)"),
    (disk.test_only_the_doors_hold_a_path, "writers.data", "from pathlib import PurePosixPath"),
    (disk.test_only_the_doors_hold_a_path, "languages", "from importlib.resources import files"),
    (order.test_no_set_is_walked, "steps.tag", "def f(words: set[str]):\n    return sorted(word for word in words)"),
    (order.test_no_set_is_walked, "steps.tag", "def f(words: set[str]):\n    return any(words), 'a' in words"),
    (order.test_no_set_is_walked, "steps.tag", "WORDS = {'a'}\ndef f(WORDS: list[str]):\n    return list(WORDS)"),
    (order.test_no_set_is_walked, "steps.tag", "def f(words: set[str]):\n    return {word.lower() for word in words}"),
    (order.test_every_listing_of_a_folder_is_sorted, "readers.folder", "files = sorted(path.rglob('*'))"),
)  # fmt: skip


def name(case: tuple[Law, str, str]) -> str:
    return f"{case[0].__name__.removeprefix('test_')}-{case[2].splitlines()[-1].strip()[:40]}"


@pytest.fixture
def house_with(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Lets the laws see one module more (or another one of its name), made of a snippet, and all imports."""

    def show(place: str, snippet: str) -> None:
        full = f"{PACKAGE}.{place}"
        added = Module(full, ROOT / f"{full.replace('.', '/')}.py", ast.parse(f'"""A snippet."""\n{snippet}'))
        found = (*(one for one in imports() if one.importer.name != full), *imports_of((added,)))
        for law in (clock, disk, face, floors, order):
            monkeypatch.setattr(law, "modules", lambda: (added,))
            monkeypatch.setattr(law, "imports", lambda: found, raising=False)

    return show


@pytest.mark.parametrize("case", BROKEN, ids=name)
def test_a_law_sees_what_breaks_it(case: tuple[Law, str, str], house_with: Callable[[str, str], None]) -> None:
    """The law fails on a house with this snippet in it."""
    law, place, snippet = case
    house_with(place, snippet)
    with pytest.raises(AssertionError):
        law()


@pytest.mark.parametrize("case", KEPT, ids=name)
def test_a_law_lets_pass_what_keeps_it(case: tuple[Law, str, str], house_with: Callable[[str, str], None]) -> None:
    """The law holds on a house with this snippet in it."""
    law, place, snippet = case
    house_with(place, snippet)
    law()
