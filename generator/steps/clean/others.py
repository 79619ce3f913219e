"""Looks to the line below which other articles or comments follow: good prose, too, and often longer than the first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate

from generator.model import Day
from generator.steps.clean.byline import is_byline
from generator.steps.clean.cues import begins_end, counts_comments, is_end, opens_byline
from generator.steps.clean.figures.page import is_head
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import is_age

_LITTLE, _LISTED, _SECOND = 300, 6, 3
# Columns of the first article; one of so many parts of the prose it must be above a list of others, and above a second
# one: where it is less, the page is a collection (one of R has seven articles that are meant as one).
_HEAD, _ABOVE, _BELOW = 3, 5, 9
# Lines from a headline to its byline; from a byline to the first paragraph; from a headline to its paragraphs.
_THREAD, _SPEAKERS, _LIKELY = 20, 3, 2_000
# Of comments: an article may be one of so many parts of the likely prose; speakers; ten-thousandths of chance.
_POST = 4
# Paragraphs of a comment, at the most, in the mean of a thread that is likelier than what stands above it.
_REACH = (6, 1)
# Lines from who speaks, or an age, down to a paragraph, and up to it.
_BYLINE, _PARAGRAPH = 100, 60
# Columns.


def comments_from(looks: Sequence[Look], chances: Sequence[int]) -> int | None:
    """The heading of comments: of three or more who say something, below what may be the article."""
    likely = [look.columns * (look.is_prose and chance >= _LIKELY) for look, chance in zip(looks, chances, strict=True)]
    above = [0, *accumulate(likely)]
    speakers = [number for number, look in enumerate(looks) if is_head(look)]
    for number, look in enumerate(looks):
        if above[number] >= _LITTLE and _THREAD * above[number] >= above[-1] and _heads_comments(look):
            below = [speaker for speaker in speakers if speaker > number]
            are_said = len(below) >= _SPEAKERS and _heads_prose(looks, number, below)
            return number if are_said and _stays_below(looks, number, chances, below) else None
    return None


def _stays_below(looks: Sequence[Look], heading: int, chances: Sequence[int], speakers: Sequence[int]) -> bool:
    """Whether what is below a heading of comments is less likely than what is above, or is said by one after another.

    Else the heading is an entry of a menu above the article.
    """
    above, below = (_mean(looks, chances, part) for part in (range(heading), range(heading, len(looks))))
    if below <= above:
        return True
    said = sum(any(looks[line].ends for line in range(one + 1, min(one + 3, len(looks)))) for one in speakers)
    return said >= _SPEAKERS and _POST * said >= sum(look.is_prose for look in looks[heading:])


def _mean(looks: Sequence[Look], chances: Sequence[int], lines: range) -> int:
    prose = [(looks[number].columns, chances[number]) for number in lines if looks[number].is_prose]
    return sum(size * chance for size, chance in prose) // max(1, sum(size for size, _ in prose))


def _heads_comments(look: Look) -> bool:
    """ "Comments (3)", "34 responses to …", and no sentence that holds such a word."""
    if look.kind != "comments" or look.columns > _BYLINE:
        return False
    return is_end(look.bare) or look.bare[:1].isdigit() or counts_comments(look.bare)


def others_from(looks: Sequence[Look], inside: Collection[int]) -> int | None:
    """The heading of related articles that have their ages, or the headline of a second article with its byline."""
    above = [0, *accumulate(look.columns * (number in inside) for number, look in enumerate(looks))]
    ages = [number for number, look in enumerate(looks) if is_age(look)]
    first = _head_of(looks, inside)
    for number, look in enumerate(looks):
        if not _LITTLE <= above[number] < above[-1]:
            continue
        if _LISTED * above[number] >= above[-1] and _heads_list(look):
            below = [age for age in ages if age > number]
            if (len(below) > 1 and _heads_prose(looks, number, below)) or number + 2 in below[:1]:
                return number
        if _SECOND * above[number] >= above[-1] and _heads_article(looks, number, first):
            return number
    return None


def _heads_prose(looks: Sequence[Look], heading: int, marks: Sequence[int]) -> bool:
    """Whether the first paragraph below a heading stands at a mark, of who speaks or when: else the article goes on."""
    paragraph = next((number for number in range(heading + 1, len(looks)) if looks[number].is_prose), len(looks))
    return any(-_REACH[0] <= mark - paragraph <= _REACH[1] for mark in marks)


def _heads_list(look: Look) -> bool:
    return look.kind in ("related", "comments") and (is_end(look.bare) or begins_end(look.bare))


def _head_of(looks: Sequence[Look], inside: Collection[int]) -> frozenset[Day]:
    """The days of the first article's byline, if it says who wrote, too: the same said again is another article's."""
    first = min((number for number in inside if looks[number].is_prose), default=0)
    return _signed(looks[max(0, first - _ABOVE) : first])


def _heads_article(looks: Sequence[Look], number: int, first: frozenset[Day]) -> bool:
    """A headline, below it who wrote and when, and two paragraphs or more; on another day, else it is one edition."""
    look = looks[number]
    if look.ends or look.kind or look.is_caption or look.times > 1 or is_byline(look) or not 10 <= look.columns <= 160:
        return False
    prose = (below.is_prose and below.columns >= _PARAGRAPH for below in looks[number + 1 : number + _BELOW])
    days = _signed(looks[number + 1 : number + 1 + _HEAD])
    return bool(first) and bool(days - first) and sum(prose) > 1


def _signed(looks: Sequence[Look]) -> frozenset[Day]:
    """The days of a byline; none where it does not say who wrote."""
    short = [look for look in looks if look.columns <= _BYLINE and not look.ends]
    who = any(opens_byline(look.line.text) for look in short)
    return frozenset(
        stamp.day for look in short for stamp in look.stamps if who and stamp.kind not in ("other", "visited")
    )
