"""Document to mentions: the time expressions and what each says; no date is needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from generator.languages.grammar import Grammar, grammar
from generator.languages.normal import normal
from generator.model import Document, Mention, Span
from generator.steps.tag.apposition import appose
from generator.steps.tag.join import join
from generator.steps.tag.meanings import meaning_of
from generator.steps.tag.piece import Head, Member
from generator.steps.tag.share import share

LONGEST = 1_000_000
"""Characters that are read at a time, because their tokens take a hundred times as much room."""


def tag(document: Document) -> tuple[Mention, ...]:
    """The time expressions of all blocks, in text order, none overlapping another.

    A block in a language of its own is read in that one.
    """
    codes = {document.language: None} | {block.language: None for block in document.blocks if block.language}
    found = [mention for code in codes if code for mention in _tag_in(document, code)]
    return tuple(sorted(found, key=lambda mention: mention.span)) if len(codes) > 1 else tuple(found)


def _tag_in(document: Document, code: str) -> Iterator[Mention]:
    blocks = [block for block in document.blocks if (block.language or document.language) == code]
    if not blocks:
        return
    begin, end = blocks[0].span.start, blocks[-1].span.end
    starts = [block.span.start for block in blocks]
    for mention in mentions(document.source.text[begin:end], grammar(code), begin):
        block = blocks[max(bisect_right(starts, mention.span.start) - 1, 0)]
        if block.span.contains(mention.span):
            yield mention


def mentions(text: str, rules: Grammar, offset: int = 0) -> Iterator[Mention]:
    """The time expressions of a text, joined where two make one; looked up in its normal form."""
    plain = normal(text)
    text = plain.text
    pieces = (
        (start + found.start, start + found.end, f"{rules.code}/{found.rule.name}", meaning)
        for start, stretch in _stretches(text)
        for found in rules.find(stretch)
        if (meaning := meaning_of(found)) is not None
    )
    links = rules.settings.get("join", {})
    shared = share(join(pieces, text, links), text, links.get("share", ()))
    for start, end, rule, meaning in appose(shared, text, links.get("appose", ())):
        if not isinstance(meaning, (Head, Member)):
            first, last = plain.place(start, end)
            yield Mention(Span(offset + first, offset + last), rule, meaning)


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces, each with its offset: cut where a paragraph ends, else a line, a sentence, a word."""
    start = 0
    while len(text) - start > LONGEST:
        ends = (text.rfind(gap, start + 1, start + LONGEST) for gap in ("\n\n", "\n", "。", ". ", " "))
        end = next((end for end in ends if end > 0), start + LONGEST)
        yield start, text[start:end]
        start = end
    yield start, text[start:]
