"""Words to letters: every token of a text becomes one character that says in which word lists it stands.

A pattern over word lists is then an ordinary, small regular expression over such letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from generator.languages.numbers import Numbers

BLANK, LINE, BREAK, OTHER = " ", "\r", "\n", "x"
"""The letters of blanks, of a line's end, of a paragraph's end, and of a sign that stands in no list."""
GAP = f"[{BLANK}{LINE}]"
"""White space within a paragraph, as an expression."""
CASES = ("lower", "name")
_LOWER, _NAME = map(frozenset, (["lower"], ["name"]))
"""The lists of all words that begin with a small letter, and of all others."""
MEMORY = 20_000
# Tokens whose letter is remembered. News text needs about 8,000 a megabyte; past this we start afresh, so that
# memory stays bounded on an endless stream.

_VARIANTS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "／": "/",
                           "：": ":", "．": ".", "，": ",", "（": "(", "）": ")", "～": "-", "〜": "-"})  # fmt: skip
_BRACES = re.compile(r"\{(?P<slot>\w+)\}|\((?P<ends>[^)]*)\)")

DIGITS: Mapping[str, Callable[[str], bool]] = {
    "int": str.isdecimal,
    "d": lambda text: len(text) <= 2 and 1 <= int(text) <= 31,
    "m": lambda text: len(text) <= 2 and 1 <= int(text) <= 12,
    "h": lambda text: len(text) <= 2 and 0 <= int(text) <= 24,
    "mm": lambda text: len(text) == 2 and int(text) <= 59,
    "y": lambda text: len(text) == 4 and 1000 <= int(text) <= 2199,
    "yn": lambda text: len(text) == 4 and 1700 <= int(text) <= 2099,
    "yo": lambda text: len(text) == 2 and (text[0] == "0" or int(text) >= 70),
    "yyy": lambda text: len(text) == 3,
    "yy": lambda text: len(text) == 2,
    "ymd": lambda text: len(text) == 8 and 1 <= int(text[4:6]) <= 12 and 1 <= int(text[6:]) <= 31,
}
"""The lists that every language has: tokens of digits, by what they may be."""
_SHAPES = (
    "0", "00", "01", "1", "11", "13", "25", "26", "32", "60", "70", "100", "0999", "1000", "1999", "2100", "2200",
    "12345", "20250217", "20259999",
)  # fmt: skip
# One token for every combination that the predicates above can give.


def normal(text: str) -> str:
    """One kind of apostrophe and dash, one blank for any white space, none around."""
    return " ".join(text.translate(_VARIANTS).split())


def forms(entry: str, lists: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """All words that an entry stands for: `Jahr(|e|en|es)` four, `{weekday}abend` one for every weekday."""
    parts: list[Iterable[str]] = []
    at = 0
    for brace in _BRACES.finditer(entry):
        parts.append((entry[at : brace.start()],))
        parts.append(lists[brace["slot"]] if brace["slot"] else brace["ends"].split("|"))
        at = brace.end()
    if not parts:
        yield entry.replace("_", " ")
        return
    parts.append((entry[at:],))
    for combination in product(*parts):
        yield "".join(combination).replace("_", " ")


class Lexicon:
    """The word lists of one language, and the letter of every token.

    A word in lower case is found in any case; one with a capital only so, or all in capitals.
    """

    def __init__(self, words: Mapping[str, Mapping[str, str]], lexer: re.Pattern[str], numbers: Numbers) -> None:
        self.lexer = lexer
        self.numbers = numbers
        self.values: dict[str, dict[str, Any]] = {}
        """Of each list, the value of each of its words."""
        self.members: dict[str, set[str]] = {}
        """Of each token, the lists (or the token itself) that patterns may call it by."""
        self.sequences: dict[str, list[tuple[str, ...]]] = {}
        """Of each list, its words of several tokens."""
        for name, entries in words.items():
            self._add_list(name, entries)
        self._letters: dict[frozenset[str], str] = {}
        self._charsets: dict[str, str] = {}

    def _add_list(self, name: str, entries: Mapping[str, str]) -> None:
        values = self.values.setdefault(name, {})
        self.sequences[name] = []
        for key, text in entries.items():
            value: Any = int(key) if key.lstrip("-").isdecimal() else key
            for entry in text.split():
                for form in forms(entry, self.values):
                    values[form] = value
                    tokens = tuple(self.lexer.findall(form))
                    if len(tokens) == 1:
                        self.members.setdefault(form, set()).add(name)
                    else:
                        self.sequences[name].append(tokens)
                        for token in tokens:
                            self.add_literal(token)

    def add_literal(self, token: str) -> None:
        if not token.isspace():
            self.members.setdefault(token, set()).add("=" + token)

    def close(self) -> None:
        """Give every combination of lists its letter; no list or literal can be added after this."""
        found: list[frozenset[str]] = [frozenset({"lower"}), frozenset({"name"})]
        found += [_digit_lists(shape) for shape in _SHAPES]
        for token in self.members:
            found += [self._lists(form) for form in (token, token.capitalize(), token.upper())]
        for lists in sorted(set(found) - {frozenset()}, key=self._order()):
            self._letters[lists] = letter = chr(0x100 + len(self._letters))
            for name in lists:
                self._charsets[name] = self._charsets.get(name, "") + letter
        self.letters = _Letters(self._letter)

    def _order(self) -> Callable[[frozenset[str]], list[tuple[int, str]]]:
        """So that the letters of a list lie side by side where they can: `re` compiles and tries ranges at once."""
        ranks = {name: rank for rank, name in enumerate((*DIGITS, *self.values))}
        last = len(ranks)
        return lambda lists: sorted((ranks.get(name, last), name) for name in lists)

    def _lists(self, token: str) -> frozenset[str]:
        members = self.members
        digits = self.numbers.digits(token)
        is_word = not digits and token.isalpha() and not token.isupper()
        if is_word and token not in members and token.lower() not in members:  # by far the most
            return _NAME if token[0].isupper() else _LOWER
        if digits:
            named = frozenset(members.get(token, ()))
            if len(token) > 1 and any(not name.startswith("=") for name in named):
                return named  # a listed word of several numerals is only that word: 两三 is some, not 23
            return _digit_lists(digits) | named
        lists = members.get(token, set()) | members.get(token.lower(), set())
        if len(token) > 1 and token.isupper():
            lists = lists | members.get(token.capitalize(), set())
        if token[0].isalpha():
            lists = lists | {"name" if token[0].isupper() else "lower"}
        return frozenset(lists)

    def _letter(self, token: str) -> str:
        if token.isspace():
            return BREAK if token.count("\n") > 1 else LINE if "\n" in token else BLANK
        return self._letters.get(self._lists(token.translate(_VARIANTS)), OTHER)

    def charset(self, name: str) -> str:
        """The letters of a list, or of a literal ("=word")."""
        return self._charsets.get(name, "")

    def one_of(self, name: str) -> str:
        """The letters of a list or literal as an expression; empty where there are none."""
        letters = self.charset(name)
        return letters if len(letters) < 2 else f"[{''.join(_ranges(letters))}]"

    def value(self, name: str, text: str) -> Any:
        """The value of a word in a list. Raises: KeyError where it does not stand in it."""
        values = self.values[name]
        plain = normal(text)
        for candidate in (plain, plain.lower(), plain.capitalize()):
            if candidate in values:
                return values[candidate]
        for form, value in values.items():  # of several tokens, each in a case of its own
            if form.lower() == plain.lower():
                return value
        raise KeyError(text)


class _Letters(dict[str, str]):
    """Token to letter, worked out when first met."""

    def __init__(self, letter: Callable[[str], str]) -> None:
        super().__init__()
        self._letter = letter

    def __missing__(self, token: str) -> str:
        if len(self) > MEMORY:
            self.clear()
        self[token] = letter = self._letter(token)
        return letter


def _ranges(letters: str) -> Iterator[str]:
    """Letters in ascending order, with a range for those that follow each other."""
    first = last = letters[0]
    for letter in (*letters[1:], ""):
        if letter and ord(letter) == ord(last) + 1:
            last = letter
        else:
            yield first if first == last else f"{first}-{last}"
            first = last = letter


def _digit_lists(text: str) -> frozenset[str]:
    return frozenset(name for name, fits in DIGITS.items() if len(text) <= 12 and fits(text))
