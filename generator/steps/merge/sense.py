"""Words to keys: what they mean in every language, or how they begin."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from generator.languages import known, load
from generator.model import Article
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.lexemes import words
from generator.steps.merge.vocabulary import vocabulary

SHORTEST = 4
"""Letters of a word that says something."""
_BEGINNING = 6
_HEAD = 3
# Letters before the last part of a compound.


def sense(text: str, language: str, names: Collection[str], nouns: Collection[str]) -> Iterator[str]:
    """The classes of the words; of words without a class their beginnings, of Chinese characters their pairs.

    A compound says what its last part says, if that is one of the `nouns` that stand alone in some text.
    """
    classes, others = vocabulary(language).read(text)
    yield from (key for key in classes if key != _LAUNCH or not _is_light(text, language))
    previous = None
    for word in others:
        if has_han(word.text):
            if previous is not None and previous.end == word.start:
                yield f"word:{previous.text}{word.text}"
            previous = word
        elif word.text not in names and _says_something(word.text):
            yield f"word:{_beginning(word.text)}"
            if _has_compounds(language) and (last := _last_part(word.text, nouns)):
                yield f"word:{_beginning(last)}"


_LAUNCH = "act:launch"
_DEEDS = frozenset(
    f"act:{name}"
    for name in ("acquire", "appeal", "attack", "bid", "dig", "expand", "investigate", "rescue", "split", "sue")
)
# What somebody does over weeks and is said to launch.
_OBJECT = 4
# Words behind "launched" in which the act stands that is meant.


def _is_light(text: str, language: str) -> bool:
    """Who launches an inquiry, or "its largest restructuring", does that and launches nothing."""
    known, tokens = vocabulary(language), list(words(text))
    for place, token in enumerate(tokens):
        if _LAUNCH in known.read(token.text)[0]:
            behind = " ".join(each.text for each in tokens[place + 1 : place + 1 + _OBJECT])
            if _DEEDS.isdisjoint(known.read(behind)[0]):
                return False
    return True


def nouns_of(articles: Sequence[Article]) -> frozenset[str]:
    """The words with a capital of the texts whose language makes one word of many, folded."""
    return frozenset(
        fold(token)
        for article in articles
        if _has_compounds(article.document.language)
        for block in article.document.body
        for token in article.source.quote(block.span).split()
        if token[:1].isupper() and token.isalpha() and len(token) >= SHORTEST
    )


def _says_something(word: str) -> bool:
    return word.isalpha() and len(word) >= SHORTEST and word not in _common()


def _last_part(word: str, nouns: Collection[str]) -> str | None:
    """ "goldhelm" ends in "helm", and "goldhelms" too."""
    for cut in range(_HEAD, len(word) - SHORTEST + 1):
        for part in (word[cut:], word[cut:].removesuffix("s"), word[cut:].removesuffix("es")):
            if len(part) >= SHORTEST and part in nouns:
                return part
    return None


def _beginning(word: str) -> str:
    """ "capsule", "Kapsel" and "cápsula" begin alike once spelling habits are evened out."""
    even = word.replace("ph", "f").replace("c", "k").replace("y", "i").replace("ll", "l").replace("nn", "n")
    return even[:_BEGINNING]


@cache
def _has_compounds(language: str) -> bool:
    return bool(load(language).tables.get("merge", {}).get("compounds", False))


@cache
def _common() -> frozenset[str]:
    return frozenset(fold(word) for code in known() for word in load(code).words("merge.common"))
