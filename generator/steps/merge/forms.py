"""Names as they stand in texts, and the keys under which they are looked up."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from hashlib import sha256

from generator.languages import known, load
from generator.model import Article
from generator.steps.merge import latin
from generator.steps.merge.folding import fold, has_han

Forms = Mapping[str, Counter[str]]
"""Of each key: the forms as they stand in the texts, with the number of places."""

TOKEN = re.compile(r"[^\W_]+(?:[-'’&.][^\W_]+)*")
_TICKER = re.compile(r"[a-z]{1,5}\.[a-z]{1,2}")
# "TVR.L": a firm's sign at a stock exchange.


def forms_of(articles: tuple[Article, ...]) -> dict[str, Counter[str]]:
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for name in article.names:
            forms[key_of(name.text)][tidy(name.text)] += max(1, len(name.spans))
        for event in article.events:
            for entity in event.entities:
                forms[key_of(entity)][tidy(entity)] += 1
    return forms


def tidy(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip()


@cache
def __legal_forms() -> frozenset[str]:
    return frozenset(fold(form) for code in known() for form in load(code).words("merge.forms"))


@cache
def _courtesies() -> frozenset[str]:
    words = (fold(word) for code in known() for word in load(code).words("merge.courtesies"))
    return frozenset({*words, "the", "der", "die", "das"})


def key_of(name: str) -> str:
    """A name folded, without its legal form at the end: "Alder Holdings Ltd." is "alder"."""
    if has_han(name):
        plain = fold(name)
        for form in sorted(__legal_forms(), key=lambda form: (-len(form), form)):
            if has_han(form) and plain.endswith(form) and len(plain) >= len(form) + 2:
                plain = plain.removesuffix(form)
        return plain
    tokens = [fold(token) for token in TOKEN.findall(name)]
    while len(tokens) > 1 and tokens[0] in _courtesies():
        tokens = tokens[1:]
    while len(tokens) > 1 and (tokens[-1].rstrip(".") in __legal_forms() or _TICKER.fullmatch(tokens[-1])):
        tokens.pop()
    return " ".join(tokens) or fold(name)


def slug(name: str) -> str:
    """ASCII letters, digits and hyphens; other scripts in Latin spelling, else a digest."""
    spelt = " ".join(latin.latin(character) if has_han(character) else character for character in _pieces(name))
    plain = re.sub(r"[^a-z0-9]+", "-", fold(spelt)).strip("-")
    return plain or sha256(name.encode()).hexdigest()[:8]


def _pieces(name: str) -> list[str]:
    return re.findall(r"[\u3400-\u9fff]|[^\u3400-\u9fff]+", name)
