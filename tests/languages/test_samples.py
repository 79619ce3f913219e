"""Whatever a rule can match can be read: texts made from the patterns themselves."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

import pytest

from generator.corridor import read_times
from generator.languages import known, load
from generator.languages.grammar import grammar
from generator.model import Dateline, Reading, parse_edtf, phrase

TODAY = Dateline(parse_edtf("2025-02-19"), "given", (), phrase(""))
SAMPLES = 16
"""Of each rule; half as many found six ways to stop a run in six languages, the first time."""
DIGITS = ("1", "2", "9", "12", "31", "45", "99", "1999", "2025", "0", "24", "05", "20250217")
_PIECE = re.compile(
    r"(?P<open>\((?:\?<?[=!])?)|(?P<close>\))|(?P<or>\|)|(?P<often>[?*])|(?P<mark>[<>^$])"
    r"|\{(?:\w+:)?(?P<slot>\w+)\}|\\(?P<sign>.)|(?P<word>\s+|[^\W\d_]+|\d+|.)"
)


class Sampler:
    """Texts that a pattern matches, by chance: one way of each choice, one word of each list."""

    def __init__(self, code: str, chance: random.Random) -> None:
        time = load(code).tables["time"]
        self._lists = {name: sorted(words) for name, words in grammar(code).lexicon.values.items()}
        self._texts: Mapping[str, str] = {**time.get("numbers", {}), **time.get("parts", {})}
        self._chance = chance

    def sample(self, pattern: str) -> str:
        pieces = list(_PIECE.finditer(pattern))
        text, _ = self._ways(pieces, 0)
        return text

    def _ways(self, pieces: Sequence[re.Match[str]], at: int) -> tuple[str, int]:
        """One of the alternatives up to the next closing bracket, and where that is."""
        ways, way = [], ""
        while at < len(pieces) and not pieces[at]["close"]:
            piece = pieces[at]
            if piece["or"]:
                ways.append(way)
                way, at = "", at + 1
                continue
            item, at = self._item(pieces, at)
            if at < len(pieces) and pieces[at]["often"]:
                item, at = self._chance.choice(("", item)), at + 1
            way += item
        return self._chance.choice([*ways, way]), at

    def _item(self, pieces: Sequence[re.Match[str]], at: int) -> tuple[str, int]:
        piece = pieces[at]
        if piece["open"]:
            text, end = self._ways(pieces, at + 1)
            return ("" if "!" in piece["open"] else text), end + 1
        if name := piece["slot"]:
            if name in self._texts:
                return self.sample(self._texts[name]), at + 1
            return self._chance.choice(self._lists.get(name, DIGITS)), at + 1
        return piece["sign"] or piece["word"] or "", at + 1


@pytest.mark.parametrize("code", known())
def test_what_a_rule_can_match_can_be_read(code: str) -> None:
    """No way through a rule, and no word of its lists, stops a run."""
    sampler = Sampler(code, random.Random(1))
    for rule in load(code).tables.get("rule", ()):
        for _ in range(SAMPLES):
            text = sampler.sample(rule["pattern"])
            assert all(reading.value for reading in _read(text, code)), text


def _read(text: str, code: str) -> Sequence[Reading]:
    """The readings; an error names the text."""
    try:
        return read_times(text, code, TODAY)
    except Exception as error:
        raise AssertionError(f"{text!r} cannot be read: {error!r}") from error
