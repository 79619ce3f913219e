"""Blocks to the same with sentences mended that lost link text or a page saver broke over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from generator.languages import known, load
from generator.model import Block, Source, Span

_ENDS = re.compile(r"[.!?…。！？:：;；][\"'”’»“‘)）」』\]*]*$")
_LAST_WORD = re.compile(r"([^\W\d_]+['’]?)\W*$")


def joined(source: Source, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """A block may span several lines: where the second goes on with the sentence of the first."""
    mended: list[Block] = []
    for block in blocks:
        if mended and _goes_on(source, mended[-1], block):
            span = Span(mended[-1].span.start, block.span.end)
            mended[-1] = replace(mended[-1], span=span, role="text", rule="joined")
        else:
            mended.append(block)
    return tuple(mended)


def _goes_on(source: Source, first: Block, second: Block) -> bool:
    if not _may_join(first) or not _may_join(second):
        return False
    before, after = source.quote(first.span), source.quote(second.span)
    if _ENDS.search(before):
        return False
    if after[:1].islower() or (after[:1] in "'‘“\"„«" and after[1:2].islower()):
        return first.role == "text" or before[:1].islower() or _hangs(before)
    return _hangs(before)


def _may_join(block: Block) -> bool:
    return block.role in ("text", "subhead", "quote") or block.rule == "row"


def _hangs(text: str) -> bool:
    """Whether it ends in a word after which something must follow: an article, a preposition, "and"."""
    last = _LAST_WORD.search(text)
    return last is not None and last[1] in _hanging()


@cache
def _hanging() -> frozenset[str]:
    return frozenset(word for code in known() for word in load(code).words("clean.hanging"))
