"""Looks to the explainer boxes within an article: good prose about something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.languages import load
from generator.steps.clean.cues import cues
from generator.steps.clean.look import Look

_LABEL = re.compile(r"[^:：]{3,40}[:：]\s*(?P<first>[^\W\d_]+)")
_NAME = re.compile(r"(?<![.!?…:“\"„»«] )(?<!^)\b[^\W\d_a-zß-öø-ÿ][^\W\d_]+")
"""A capital within a sentence: of names; in German of nouns."""
_HEADING, _PARAGRAPH, _LABELLED = 80, 60, 30
# Columns.
_LEAST, _MOST, _OFTEN = 2, 6, 3
# Paragraphs of a box, and how many of the article must have a name that is its theme.


def boxes_of(looks: Sequence[Look], inside: Sequence[int], language: str) -> frozenset[int]:
    """The lines of boxes among those of the article.

    A label, a colon and a word that explains ("In brief: How dams work") stand above paragraphs none of which has a
    name that runs through the article; the article goes on below them. Each of these alone is no proof: of headings
    above such paragraphs three in four belong to the article (A, F and R, November).
    """
    found = _labelled(looks, inside)
    explaining = frozenset(load(language).words("clean.explains"))
    heads = [place for place, number in enumerate(inside) if _explains(looks[number], explaining)]
    if not heads:
        return frozenset(found)
    names = {number: frozenset(_NAME.findall(looks[number].plain)) for number in inside}
    prose = [number for number in inside if looks[number].is_prose]
    counts = Counter(name for number in prose for name in names[number])
    theme = frozenset(name for name, count in counts.items() if count >= _OFTEN)
    for place in heads:
        if theme and not names[inside[place]] & theme:
            box = [inside[place], *_apart(looks, inside[place + 1 :], names, theme)]
            goes_on = place + len(box) < len(inside)
            if goes_on and _LEAST < len(box) <= _MOST + 1:
                found.update(box)
    return frozenset(found)


def _labelled(looks: Sequence[Look], inside: Sequence[int]) -> set[int]:
    """The lines from a label of boxes ("Quick guide") down to a button or a heading's end, if the article goes on."""
    found: set[int] = set()
    last = max((number for number in inside if looks[number].is_prose), default=0)
    for number in range(inside[0] if inside else 0, last):
        if looks[number].bare in cues("boxes").whole and looks[number].columns <= _LABELLED:
            end = next((below for below in range(number + 1, last) if looks[below].kind), last)
            if sum(looks[below].is_prose for below in range(number, end)) in range(1, _MOST) and end < last:
                found.update(range(number, end))
    return found


def _explains(look: Look, words: frozenset[str]) -> bool:
    label = _LABEL.match(look.plain) if look.columns <= _HEADING and not look.ends else None
    return label is not None and label["first"].casefold() in words


def _apart(
    looks: Sequence[Look], below: Sequence[int], names: dict[int, frozenset[str]], theme: frozenset[str]
) -> Iterator[int]:
    """The paragraphs below a heading up to the first that has a name of the article."""
    for number in below:
        if looks[number].columns < _PARAGRAPH or names[number] & theme:
            return
        yield number
