"""Whichever way a rule matches, its maker has what it needs: no text makes a run stop."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.languages import known, load

NEEDS: Mapping[str, tuple[str, ...]] = {
    "length": ("unit",),
    "set": ("unit", "value", "weekday", "daypart", "section", "month", "day"),
    "weekday": ("weekday",),
    "era": ("decade", "century"),
    "festival": ("festival",),
    "moon": ("month",),
    "next": ("festival", "section", "month"),
    "vague": ("ref",),
    "part": ("mod",),
}
"""Of which keys or slots one must be there."""
_PIECE = re.compile(
    r"(?P<open>\((?:\?<?[=!])?)|(?P<close>\))|(?P<or>\|)|(?P<often>[?*])|\{(?:(?P<label>\w+):)?(?P<slot>\w+)\}"
)


class Way:
    """A pattern read for one question: does every way through it hold one of these slots?"""

    def __init__(self, pattern: str, slots: tuple[str, ...]) -> None:
        self._pieces = list(_PIECE.finditer(pattern))
        self._slots = slots
        self._at = 0

    def always(self) -> bool:
        """Of the alternatives up to the next closing bracket."""
        found, ways = False, []
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            self._at += 1
            if piece["close"]:
                break
            if piece["or"]:
                ways.append(found)
                found = False
            elif piece["slot"]:
                found |= self._counts((piece["label"] or piece["slot"]) in self._slots)
            elif piece["open"]:
                inner = self.always()
                found |= self._counts(inner and piece["open"] != "(?!" and not piece["open"].startswith("(?<"))
        return all([*ways, found])

    def _counts(self, is_held: bool) -> bool:
        """Not where it may be left out."""
        if self._at < len(self._pieces) and self._pieces[self._at]["often"]:
            self._at += 1
            return False
        return is_held


def rules() -> Iterator[tuple[str, Mapping[str, Any], Mapping[str, str]]]:
    for code in known():
        tables = load(code).tables
        for rule in tables.get("rule", ()):
            yield code, rule, tables["time"].get("parts", {})


@pytest.mark.parametrize(
    ("rule", "parts"), [pytest.param(rule, parts, id=f"{code}/{rule['name']}") for code, rule, parts in rules()]
)
def test_every_way_of_a_rule_gives_what_its_meaning_needs(rule: Mapping[str, Any], parts: Mapping[str, str]) -> None:
    """An alternative without its unit would be no time at all."""
    needed = NEEDS.get(rule["means"], ())
    if not needed or any(key in rule for key in needed):
        return
    pattern = rule["pattern"]
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", f"({part})")
    assert Way(pattern, needed).always()


@pytest.mark.parametrize(
    ("pattern", "holds"),
    [("every {unit}|per {unit}", True), ("every {unit}|yearly", False), ("(every {unit})? day", False)],
)
def test_a_way_without_the_slot_is_seen(pattern: str, holds: bool) -> None:
    """Alternatives count each by itself, and what may be left out does not count."""
    assert Way(pattern, ("unit",)).always() is holds
