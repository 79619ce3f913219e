"""Lines to the same with those put together that a lost link or a line break of a page saver broke apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from generator.languages import load
from generator.languages.stamps import stamps
from generator.model import Source, Span
from generator.steps.clean.cues import bare, is_mere_age, kind_of, opens_byline, says
from generator.steps.clean.lines import Line

_ENDS = re.compile(r"[.!?…。！？:：;；|›»>][\"'”’»“‘)）」』\]*]*$")
_DATED = re.compile(r"^.{0,60}\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^\d{4}[-/.年]\d")
_LAST_WORD = re.compile(r"([^\W\d_]+['’]?)\W*$")
_TAIL = 60
# Characters at a line's end that show how it ends.
_BYLINE = 100
# Characters of a byline.
_CONTINUED = 35
_HANGING = 20
# Characters. A shorter line is an entry of a list rather than the beginning of a broken sentence.


def joined(source: Source, lines: Iterable[Line], language: str) -> tuple[Line, ...]:
    """A line may span several of the text's: where the second goes on with the sentence of the first."""
    if source.hints.verbatim:
        return tuple(lines)
    mended: list[Line] = []
    chained = False
    for line in lines:
        chained = bool(mended) and _goes_on(mended[-1].text, line, chained, language)
        if chained:
            span = Span(mended[-1].span.start, line.span.end)
            mended[-1] = Line(span, source.quote(span), mended[-1].cut)
        else:
            mended.append(line)
    return tuple(mended)


def _goes_on(before: str, line: Line, chained: bool, language: str) -> bool:
    after = line.text
    if line.cut or _ENDS.search(before[-_TAIL:]) or kind_of(before) or kind_of(after) or _DATED.search(after):
        return False
    if opens_byline(after) or is_mere_age(bare(after)) or _says_when(after, language):
        return False
    if after[:1].islower() or (after[:1] in "'‘“\"„«" and after[1:2].islower()):
        return (chained or len(before) >= _CONTINUED) and not says(before, "caption")
    return (chained or len(before) >= _HANGING) and _hangs(before, language)


def _says_when(text: str, language: str) -> bool:
    """Whether a short line has the date of a byline: "Posted on 4 March 2026"."""
    short = len(text) <= _BYLINE and not _ENDS.search(text)
    return short and any(stamp.kind not in ("other", "visited") for stamp in stamps(text, language))


def _hangs(text: str, language: str) -> bool:
    """Whether it ends in a word after which something must follow: an article, a preposition, "and"."""
    last = _LAST_WORD.search(text[-_TAIL:])
    return last is not None and last[1] in _hanging(language)


@cache
def _hanging(language: str) -> frozenset[str]:
    return frozenset(load(language).words("clean.hanging"))
