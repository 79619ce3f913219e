"""A text's lines, with those cut apart that a page saver glued together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.languages.stamps import stamps
from generator.model import Source, Span, is_visible
from generator.steps.clean.cues import opens_byline

_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_GLUED_SENTENCE = re.compile(r"[.!?…][\"”»“'’)]?(?=[^\W\d_a-zß-öø-ÿ][^A-Z])")
_GLUED_WORD = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÄÖÜÀ-Þ][a-zß-öø-ÿ])")
_DIGIT = re.compile(r"\d\D{0,2}\d")
_STOP, _BEGINS = re.compile(r"[.!?] "), re.compile(r"[\s|:,–—-]*(?=[\"“„«‘']?[^\W\d_a-zß-öø-ÿ])")
_HEADLINE, _SIGNED = 160, 100
_NAMES = 60
# Characters: what a headline, a byline before a sentence and the names in it are at the most.


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of one that is a thing by itself."""

    span: Span
    text: str
    cut: bool = False
    """Whether it was cut off the line before it."""


def lines_of(source: Source, language: str) -> tuple[Line, ...]:
    """Every line with something visible, from the text's start on, without the white space around it."""
    words = cache(lambda: Counter(map(str.casefold, _WORD.findall(source.text))))
    region = source.region or Span(source.start, max(source.start + 1, len(source.text)))
    lines: list[Line] = []
    for match in _LINE.finditer(source.text, region.start, region.end):
        span = _trim(source.text, match.start(), match.end())
        if span:
            lines += _whole(source, span) if source.hints.verbatim else _cut(source.text, span, language, words)
    return tuple(lines)


def _whole(source: Source, span: Span) -> tuple[Line]:
    return (Line(span, source.quote(span)),)


def _trim(text: str, start: int, end: int) -> Span | None:
    """The stretch without invisible characters at its ends; None where nothing is left."""
    while start < end and not is_visible(text[start]):
        start += 1
    while start < end and not is_visible(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def _cut(text: str, span: Span, language: str, words: Callable[[], Counter[str]]) -> Iterator[Line]:
    quote = text[span.start : span.end]
    places = _byline_cut(quote, language) or _signed_cut(quote, language) or _kicker_cut(quote, words)
    starts = [span.start, *(span.start + place for place in places)]
    for start, end in zip(starts, [*starts[1:], span.end], strict=True):
        if part := _trim(text, start, end):
            yield Line(part, text[part.start : part.end], cut=start != span.start)


def _byline_cut(quote: str, language: str) -> tuple[int, ...]:
    """Where a name and a date begin right after the full stop of the sentence before: "gelang.Ann Bo 17.02.2025"."""
    end = quote[-80:]
    if not _DIGIT.search(end) or not _GLUED_SENTENCE.search(end):
        return ()
    for stamp in stamps(end, language):
        before = end[: stamp.span.start]
        if glue := list(_GLUED_SENTENCE.finditer(before)):
            place = glue[-1].end()
            names = before[place:]
            if len(names) <= _NAMES and len(end) - stamp.span.end <= 24 and not re.search(r"[.!?] ", names):
                return (len(quote) - len(end) + place,)
    return ()


def _signed_cut(quote: str, language: str) -> tuple[int, ...]:
    """Where the first sentence was glued to the byline above it: "By Ann Bo 17 February 2025 The mill …"."""
    head = quote[:_SIGNED]
    if len(quote) < _SIGNED or not _DIGIT.search(head) or not opens_byline(head):
        return ()
    stamp = next(iter(stamps(head, language)), None)
    if stamp is None or stamp.span.start > _NAMES or _STOP.search(head, 0, stamp.span.start):
        return ()
    begins = _BEGINS.match(quote, stamp.span.end)
    return (begins.end(),) if begins else ()


def _kicker_cut(quote: str, words: Callable[[], Counter[str]]) -> tuple[int, ...]:
    """Where a headline was glued to its kicker: a word that stands nowhere else, of two that do."""
    if len(quote) > _HEADLINE or quote[-1] in ".!;,":
        return ()
    for glue in _GLUED_WORD.finditer(quote):
        first = re.search(r"[^\W\d_]+$", quote[: glue.start()])
        second = _WORD.match(quote, glue.start())
        if not first or not second or " " not in quote[: glue.start()] or " " not in quote[second.end() :]:
            continue
        whole = (first[0] + second[0]).casefold()
        if words()[whole] == 1 and words()[first[0].casefold()] > 0 and words()[second[0].casefold()] > 0:
            return (glue.start(),)
    return ()
