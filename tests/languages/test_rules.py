"""Every rule of every language stands beside its proof, and the proof runs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from generator.languages import known, load
from generator.model import Block, Dateline, Document, Source, Span, parse_edtf, phrase
from generator.steps.resolve import resolve
from generator.steps.tag import tag

TODAY = Dateline(parse_edtf("2025-02-19"), "given", (), phrase(""))
"""A Wednesday."""


def read(text: str, code: str, today: Dateline | None = TODAY) -> str:
    """What is read in a text: values, with `mod` where there is one, joined by bars."""
    document = document_of(text, code)
    readings = resolve(document, tag(document), today)
    return " | ".join(" ".join(filter(None, [reading.value, reading.mod])) for reading in readings)


def document_of(text: str, code: str) -> Document:
    return Document(Source("s", text, ""), code, (Block(Span(0, len(text)), "text", "test"),))


def rules() -> Iterator[tuple[str, dict[str, Any]]]:
    for code in known():
        for rule in load(code).tables.get("rule", ()):
            yield code, rule


EXAMPLES = [
    pytest.param(code, text, value, id=f"{code}/{rule['name']}: {text}")
    for code, rule in rules()
    for text, value in rule.get("examples", {}).items()
]
NEVER = [
    pytest.param(code, rule, text, id=f"{code}/{rule['name']}: {text}")
    for code, rule in rules()
    for text in rule.get("never", ())
]


@pytest.mark.parametrize(("code", "text", "value"), EXAMPLES)
def test_a_rule_reads_its_examples(code: str, text: str, value: str) -> None:
    """Each example has the value that stands beside it."""
    assert read(text, code) == value


@pytest.mark.parametrize(("code", "rule", "text"), NEVER)
def test_a_rule_never_reads_what_only_looks_alike(code: str, rule: dict[str, Any], text: str) -> None:
    """A rule finds nothing in what it must never match; where a guard stands, no rule does."""
    found = [mention.rule for mention in tag(document_of(text, code))]
    assert not found if rule["means"] == "nothing" else f"{code}/{rule['name']}" not in found


@pytest.mark.parametrize(("code", "rule"), [pytest.param(c, r, id=f"{c}/{r['name']}") for c, r in rules()])
def test_a_rule_has_a_proof(code: str, rule: dict[str, Any]) -> None:
    """A rule without an example, or for guards without a `never`, is no rule."""
    assert rule.get("never" if rule["means"] == "nothing" else "examples")


@pytest.mark.parametrize("code", known())
def test_the_excerpt_is_the_file(code: str) -> None:
    """Reading table by table gives what reading the whole file gives; an excerpt has all but the proofs."""
    language = load(code)
    tables = dict(language.tables)
    whole = tomllib.loads(language.text)
    assert tables.keys() == whole.keys() | language.names.keys()
    assert all(tables[table] == whole[table] for table in whole if table not in language.names)
    for rule in tables.get("rule", ()):
        rule.pop("examples", None)
    assert language.excerpt(*tables) == tables


@pytest.mark.parametrize("code", known())
def test_no_rule_has_the_name_of_another(code: str) -> None:
    """A name points at one rule."""
    names = [rule["name"] for rule in load(code).tables.get("rule", ())]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("code", known())
def test_no_pattern_has_a_set_of_signs(code: str) -> None:
    """Brackets are signs like any other here: a choice is written (a|b), or the rule finds nothing."""
    time = load(code).tables.get("time", {})
    patterns = [rule["pattern"] for rule in load(code).tables.get("rule", ())]
    written = [*patterns, *time.get("numbers", {}).values(), *time.get("parts", {}).values()]
    assert not [pattern for pattern in written if re.search(r"(?<!\\)\[", pattern)]
