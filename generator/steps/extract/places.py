"""What stands where in a document, looked up by passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, TypeVar

from generator.model import Document, Name, Span

LONGEST_SENTENCE = 2000
"""Characters. What is longer is a table or noise: nobody could check an event against it."""
Thing = TypeVar("Thing")


class Places(Generic[Thing]):
    """Things with the spans where they stand; finding those of a passage costs no walk over all of them."""

    def __init__(self, things: Iterable[tuple[Span, Thing]]) -> None:
        self._row = sorted(things, key=lambda thing: (thing[0].start, thing[0].end))
        self._starts = [span.start for span, _ in self._row]

    def within(self, passage: Span) -> list[tuple[Span, Thing]]:
        """Those that lie in the passage, in text order."""
        first = bisect_left(self._starts, passage.start)
        last = bisect_left(self._starts, passage.end)
        return [(span, thing) for span, thing in self._row[first:last] if span.end <= passage.end]


def places_of(names: Iterable[Name]) -> Places[str]:
    """The names of a document by place."""
    return Places((span, name.text) for name in names for span in name.spans)


def languages_of(document: Document) -> dict[Span, str]:
    """The language of each sentence: that of its block, else of the document."""
    if not any(block.language for block in document.blocks):
        return dict.fromkeys(document.sentences, document.language)
    languages = {}
    blocks = iter(document.blocks)
    block = next(blocks, None)
    for sentence in document.sentences:
        while block and block.span.end <= sentence.start:
            block = next(blocks, None)
        own = block.language if block and block.span.contains(sentence) else None
        languages[sentence] = own or document.language
    return languages
