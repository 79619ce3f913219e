"""`annals languages`: the languages known."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from generator.languages import known, load, named

EXAMPLE = "languages"


def add_arguments(parser: ArgumentParser) -> None:
    """None."""


def run(options: Namespace) -> int:
    for code in known():
        language = load(code)
        rules, examples = _counts(language.tables)
        print(f"{code:4} {language.name:12} {rules:4} rules {examples:5} examples")
    print(f"dates only, by the names of CLDR: {' '.join(named())}")
    return 0


def _counts(tables: Mapping[str, Any]) -> tuple[int, int]:
    """Rules, and what is said to match or never to match."""
    rules = tables.get("rule", [])
    return len(rules), sum(len(rule.get("examples", ())) + len(rule.get("never", ())) for rule in rules)
