"""Where names that other sources tell stand in a text that does not show that they are names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from generator.model import Article, Span, overlapping
from generator.steps.merge.folding import has_han
from generator.steps.merge.forms import TOKEN, key_of
from generator.steps.merge.spelling import Spelt
from generator.steps.merge.vocabulary import vocabulary

_LONGEST = 5
# Words of a name.
_SHORTEST = 4
# Letters of a name of one word: shorter ones are too often words.
_OFTEN = 2
# Places at which a name stands in texts of other languages.


def heard(articles: tuple[Article, ...], common: Collection[str]) -> dict[str, tuple[Spelt, ...]]:
    """Of each source: the capitalised words that other sources show to be a name.

    A sentence may begin with "Rieth", or say "Goldhelm von Rieth" once, and leave open whether that is a name. One text
    of the same language shows it; those of other languages must tell it more than once. A word that some text writes in
    small letters (`common`) is none, nor is one that means something in the language itself.
    """
    known: dict[str, dict[str, str]] = defaultdict(dict)
    told: Counter[str] = Counter()
    for article in articles:
        for name in article.names:
            if not has_han(name.text) and _is_telling(key := key_of(name.text), common):
                known[_tongue(article)].setdefault(key, name.text)
                told[key] += len(name.spans)
    abroad = {key: text for names in known.values() for key, text in names.items() if told[key] >= _OFTEN}
    for tongue in dict.fromkeys(map(_tongue, articles)):
        foreign = {key: text for key, text in abroad.items() if not vocabulary(tongue).read(text)[0]}
        known[tongue] = {**foreign, **known[tongue]}
    found = {article.source.id: tuple(_places(article, known[_tongue(article)])) for article in articles}
    return {source: places for source, places in found.items() if places}


def _tongue(article: Article) -> str:
    return article.document.language.partition("-")[0]


def _is_telling(key: str, common: Collection[str]) -> bool:
    return " " in key or (len(key) >= _SHORTEST and key not in common)


def _places(article: Article, known: dict[str, str]) -> Iterator[Spelt]:
    own = sorted(span for name in article.names for span in name.spans)
    for sentence in article.document.sentences:
        yield from _in_sentence(article, sentence, known, own)


def _in_sentence(article: Article, sentence: Span, known: dict[str, str], own: list[Span]) -> Iterator[Spelt]:
    """The longest names first; none in a place that the article's own names take."""
    words = list(TOKEN.finditer(article.source.text, sentence.start, sentence.end))
    end = 0
    for at, word in enumerate(words):
        if at < end or not word.group()[0].isupper():
            continue
        for width in range(min(_LONGEST, len(words) - at), 0, -1):
            last = words[at + width - 1]
            place = Span(word.start(), last.end())
            name = known.get(key_of(article.source.quote(place))) if last.group()[0].isupper() else None
            if name and not _is_shouted(name, word.group()) and not overlapping(own, place, lambda span: span):
                yield Spelt(name, article.source.quote(place), place.start, place.end)
                end = at + width
                break


def _is_shouted(name: str, word: str) -> bool:
    """ "UPDATE" is not known by "Update"."""
    return name.isupper() and not word.isupper()
