"""Sources to witnesses: copies of one text, such as an agency's report printed twice, are one witness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from zlib import crc32

from generator.model import Article
from generator.steps.merge.lexemes import words
from generator.steps.merge.union import Union

_RUN = 5
_SKETCH = 64
# The smallest hashes of a text's five-word runs stand for all of them (Broder 1997); 64 tell shares to within 0.06.
_COPY = 0.5
# Shared runs among all: edited agency reports keep more than half, two reporters on one event under a tenth.


def witnesses(articles: Sequence[Article]) -> dict[str, str]:
    """Of each source: the id of its witness, the smallest id among the copies of one text."""
    sketches = {article.source.id: _sketch(article) for article in articles}
    same: Union[str] = Union()
    sharing: dict[int, list[str]] = defaultdict(list)
    for source in sorted(sketches):
        same.add(source)
        for value in sketches[source][: _SKETCH // 4]:
            sharing[value].append(source)
    for value in sorted(sharing):
        for one, other in combinations(sharing[value], 2):
            if same.root(one) != same.root(other) and _likeness(sketches[one], sketches[other]) >= _COPY:
                same.join(one, other)
    return {source: same.root(source) for source in sorted(sketches)}


def _sketch(article: Article) -> tuple[int, ...]:
    text = "\n".join(article.source.quote(block.span) for block in article.document.body)
    tokens = [word.text for word in words(text)]
    runs = {crc32(" ".join(tokens[i : i + _RUN]).encode()) for i in range(max(0, len(tokens) - _RUN + 1))}
    return tuple(sorted(runs)[:_SKETCH])


def _likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    both = sorted({*one, *other})[:_SKETCH]
    return len(set(both) & set(one) & set(other)) / len(both) if both else 0.0
