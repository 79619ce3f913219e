"""Rules of one language to one machine that finds them: the text becomes letters, the rules are tried where one can be.

The first two tokens of a place say which rules can begin there, mostly none; only these are tried, and the longest
match counts; where two are as long, a guard, then the earlier rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import Any

from generator.languages import Language, LanguageError, load
from generator.languages.lexer import joined_lexer, spaced_lexer
from generator.languages.lexicon import GAP, Lexicon, forms
from generator.languages.numbers import Numbers
from generator.languages.pattern import Parts, Pattern

_TORN = {
    spaced: (
        re.compile(rf"[{letter}\d_$€£¥#@&]|(?<=\d)[.,:]|(?<=\d)(?<!\d{{4}})/"),
        re.compile(rf"[{letter}\d]|(?:[.,:]|(?<!\d{{4}})/)(?=\d)|\s?[%€$£¥]"),
    )
    for spaced, letter in ((True, r"\w"), (False, "A-Za-z"))
}
# What stands directly before or after digits that are part of a price, a version, a name or a larger number;
# a year may stand before a stroke: 2007/08.


@dataclass(frozen=True)
class Rule:
    """One way to say a time."""

    name: str
    means: str
    fields: Mapping[str, Any]
    """What else the file says of it, for the maker of its meaning."""
    pattern: Pattern

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        """Compiled when it is first tried: most runs need few of the rules."""
        return re.compile(self.pattern.expression()).match


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a rule fits, and what its slots hold."""

    rule: Rule
    start: int
    end: int
    values: Mapping[str, Any]
    """By label; of a label that stands twice, the first."""


class _Openings(dict[tuple[str | None, ...], tuple[Rule, ...]]):
    """The letters of two tokens (the second None at the end) to the rules that can begin so, worked out when met."""

    def __init__(self, opened: Mapping[str, list[tuple[str | None, Rule]]]) -> None:
        super().__init__()
        self._opened = opened

    def __missing__(self, opening: tuple[str | None, ...]) -> tuple[Rule, ...]:
        first, second = opening
        found = {
            rule.name: rule
            for seconds, rule in self._opened[first or ""]
            if seconds is None or (second is not None and second in seconds)
        }
        self[opening] = rules = tuple(found.values())
        return rules


class Grammar:
    """All rules of a language, ready to find."""

    def __init__(self, code: str, tables: Mapping[str, Any]) -> None:
        time = tables.get("time", {})
        self.code = code
        self.settings: Mapping[str, Any] = time
        self.is_spaced: bool = time.get("spaced", True)
        words = {name: _entries(entries) for name, entries in time.get("words", {}).items()}
        rules = list(tables.get("rule", ()))
        parts = Parts(time.get("numbers", {}), time.get("parts", {}), self.is_spaced)
        texts = (*(rule["pattern"] for rule in rules), *parts.numbers.values(), *parts.pieces.values())
        lists = _forms_of_lists(words)
        lexer = spaced_lexer(lists, time.get("cuts", ())) if self.is_spaced else joined_lexer(lists, texts)
        self.numbers = Numbers(_number_words(words), lexer, han=not self.is_spaced)
        self.lexicon = Lexicon(words, lexer, self.numbers)
        patterns = [self._pattern(rule, parts) for rule in rules]
        self.lexicon.close()
        self.rules = tuple(
            Rule(rule["name"], rule["means"], rule, pattern) for rule, pattern in zip(rules, patterns, strict=True)
        )
        opened = self._opened()
        self._openings = _Openings(opened)
        self._gate = re.compile(f"([{''.join(opened)}])(?=(?:{GAP}?(.))?)" if self.rules else "(?!)", re.DOTALL)

    def _pattern(self, rule: Mapping[str, Any], parts: Parts) -> Pattern:
        try:
            return Pattern(rule["pattern"], parts, self.lexicon)
        except KeyError as error:
            raise LanguageError(
                f"language {self.code!r}: rule {rule['name']!r} names {error}, which is no list"
            ) from error

    def _opened(self) -> dict[str, list[tuple[str | None, Rule]]]:
        """By first letter: the letters that may come second (None: any), and the rule."""
        opened: dict[str, list[tuple[str | None, Rule]]] = {}
        for rule in self.rules:
            for opening in sorted(rule.pattern.openings):
                if opening:
                    second = self.lexicon.charset(opening[1]) if len(opening) > 1 else None
                    for letter in self.lexicon.charset(opening[0]):
                        opened.setdefault(letter, []).append((second, rule))
        return opened

    def find(self, text: str) -> Iterator[Found]:
        """What the rules find, in text order, none overlapping another."""
        tokens = self.lexicon.lexer.findall(text)
        letters = "".join(map(self.lexicon.letters.__getitem__, tokens))
        offsets = [0, *accumulate(map(len, tokens))]
        at = 0
        openings = self._openings
        for place in self._gate.finditer(letters):
            if not (rules := openings[place.groups()]) or (start := place.start()) < at:
                continue
            found = self._longest(rules, text, letters, offsets, start)
            if found is None:
                continue
            rule, match, first, last = found
            # Words that are only a condition do not hide a longer expression that begins after them.
            if first > start and (inner := self._gate.match(letters, first)):
                further = self._longest(openings[inner.groups()], text, letters, offsets, first)
                rule, match, first, last = further if further and further[3] > last else found
            at = max(last, start + 1)
            if rule.means != "nothing":
                yield Found(rule, offsets[first], offsets[last], self._values(rule, match, text, offsets))

    def _longest(
        self, rules: tuple[Rule, ...], text: str, letters: str, offsets: list[int], start: int
    ) -> tuple[Rule, Any, int, int] | None:
        best: tuple[Rule, Any, int, int] | None = None
        length = (0, 0, False)
        for rule in rules:
            match = rule.match(letters, start)
            if match is None:
                continue
            first, last = next((match.span(e) for e in rule.pattern.extents if match[e] is not None), match.span())
            is_guard = rule.means == "nothing"
            size = (match.end() - start if is_guard else last - first, match.end(), is_guard)
            if first < last and size > length and not self._is_torn(text, offsets[first], offsets[last]):
                best, length = (rule, match, first, last), size
        return best

    def _is_torn(self, text: str, start: int, end: int) -> bool:
        """Whether digits at the edge go on as a price, a version or a larger number."""
        before, after = _TORN[self.is_spaced]
        if text[start].isdigit() and start and before.match(text, start - 1):
            return True
        return text[end - 1].isdigit() and after.match(text, end) is not None

    def _values(self, rule: Rule, match: Any, text: str, offsets: list[int]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for group, slot in rule.pattern.slots.items():
            first, last = match.span(group)
            if first < last and slot.label not in values:
                piece = text[offsets[first] : offsets[last]]
                values[slot.label] = (
                    self.numbers.value(piece) if slot.is_number else self.lexicon.value(slot.list, piece)
                )
        return values


@cache
def grammar(code: str) -> Grammar:
    """The time rules of a language; one without rules finds nothing."""
    language: Language = load(code)
    return Grammar(language.code, language.excerpt("time", "rule"))


def _entries(entries: Any) -> Mapping[str, str]:
    """A list whose words have no values is written as one text."""
    return {"": entries} if isinstance(entries, str) else entries


def _number_words(words: Mapping[str, Mapping[str, str]]) -> dict[str, float]:
    """The words of the lists `cardinal` and `ordinal`, with their numbers."""
    found: dict[str, float] = {}
    for name, key, form in _all_forms(words):
        if name.startswith(("cardinal", "ordinal")):
            found.setdefault(form.lower(), float(key))
    return found


def _forms_of_lists(words: Mapping[str, Mapping[str, str]]) -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {name: [] for name in words}
    for name, _, form in _all_forms(words):
        lists[name].append(form)
    return lists


def _all_forms(words: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str, str]]:
    """List, value and word, of every word."""
    lists: dict[str, list[str]] = {}
    for name, entries in words.items():
        lists[name] = []
        for key, text in entries.items():
            for entry in text.split():
                for form in forms(entry, lists):
                    lists[name].append(form)
                    yield name, key, form
