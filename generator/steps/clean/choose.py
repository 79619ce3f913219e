"""Chances to the article: the lines that together promise the best balance of what is kept and what is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from generator.languages import everywhere
from generator.steps.clean.look import PROSE, Look
from generator.steps.clean.others import comments_from, others_from
from generator.steps.clean.stretch import Stretch

_HEADING, _HEADED, _ROWS = 80, 100, 3
# Columns of a heading or a row, and of what stands below a heading; lines of a table. Neither moves F1 on A, F and R by
# more than .001: readers miss them all the same.
_PERHAPS = 2_000
# Ten-thousandths: the least chance of a heading or row. Entries of menus have half of it.
_SURE = 5_500
# Likewise, of a paragraph that holds a word of menus: the scorer knows that it does, and is still sure. Of 30 such
# lines that were so likely, on sites that it had not seen, 28 were article (A, F and R, November).
_WEAK = ("navigation", "copyright", "share", "login", "header", "cookie")
_LIKELY_ROW = 1_500
# Likewise, in the mean of a run.
_SENTENCE = 4
# Words of a short sentence at either end, at the least.
_ENTRY = re.compile(r"(?=[^\d:]{0,12}\d)(?=[^:–—]*[^\W\d]|[\d./-]{6,10})[^:–—]{4,24}(?::|\s[–—-])\s+[^\W\d_]")
"""The head of an entry of a chronicle: "Oct. 10: Bank run begins", "3. Mai 2024 – Der Damm bricht"."""
_FIGURE = re.compile(r"\d[\d.,:]*")


def chosen(looks: Sequence[Look], chances: Sequence[int]) -> Stretch:
    """From the first to the last line of the likeliest article; what is none of it is a stranger."""
    sizes, end = [look.columns for look in looks], comments_from(looks, chances)
    inside = _likeliest(sizes[:end], chances[:end])
    if (end := others_from(looks, inside)) is not None:
        inside = _likeliest(sizes[:end], chances[:end])
    if not inside:
        return Stretch(0, 0)
    perhaps = frozenset(number for number, chance in enumerate(chances) if chance >= _PERHAPS)
    inside |= (_headings(looks, inside) | _amid(looks, inside)) & perhaps | _rows(looks, inside, chances)
    inside |= _entries(looks, inside)
    if _opens(looks, min(inside) - 1):
        inside.add(min(inside) - 1)
    if _closes(looks, max(inside) + 1):
        inside.add(max(inside) + 1)
    start, end = min(inside), max(inside) + 1
    sure = frozenset(number for number in inside if chances[number] >= _SURE and _is_weakly_cued(looks[number]))
    return Stretch(start, end, frozenset(range(start, end)) - inside, sure)


def _likeliest(sizes: Sequence[int], chances: Sequence[int]) -> set[int]:
    """The lines above the chance that makes the expected F1 of the columns greatest.

    Where nothing is sure, as on a page of an unknown kind, that chance is low, and more is kept. It is half of the F1
    that can be expected: Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1" (2014).
    """
    order = sorted(range(len(sizes)), key=lambda number: (-chances[number], number))
    whole = sum(size * chance for size, chance in zip(sizes, chances, strict=True))
    best, right, kept = 0, 0, 0
    most, of = 0, 1
    for place, number in enumerate(order, 1):
        right += sizes[number] * chances[number]
        kept += sizes[number]
        if right * of > most * (10_000 * kept + whole):
            best, most, of = place, right, 10_000 * kept + whole
    return set(order[:best])


def _headings(looks: Sequence[Look], inside: set[int]) -> set[int]:
    """Short lines right above a paragraph: a subhead has no words that tell it from an entry of a menu."""
    above = (number for number in range(min(inside), max(inside)) if number not in inside and number + 1 in inside)
    return {
        number
        for number in above
        if _is_short(looks[number])
        and looks[number + 1].columns >= _HEADED
        and (number - 1 in inside or _is_given_away(looks[number - 1]))
    }


def _amid(looks: Sequence[Look], inside: set[int]) -> set[int]:
    """A short line by itself with two of the article's above it and two below: a heading over a single figure."""
    return {
        number
        for number in range(min(inside), max(inside))
        if number not in inside
        and _is_short(looks[number])
        and inside >= {number - 2, number - 1, number + 1, number + 2}
    }


def _rows(looks: Sequence[Look], inside: set[int], chances: Sequence[int]) -> set[int]:
    """Runs of short lines with figures within the article: tables, and lists of dates; a run is kept as a whole."""
    others = [
        number
        for number in range(min(inside), max(inside))
        if number not in inside and not _is_given_away(looks[number])
    ]
    found: set[int] = set()
    for _, places in groupby(enumerate(others), key=lambda entry: entry[1] - entry[0]):
        run = [number for _, number in places]
        figures = [len(_FIGURE.findall(looks[number].plain)) for number in run]
        many = len(run) >= _ROWS and 2 * sum(map(bool, figures)) > len(run)
        likely = sum(chances[number] for number in run) >= _LIKELY_ROW * len(run)
        if likely and (many or min(figures) > 1) and all(_is_short(looks[number]) for number in run):
            found.update(run)
    return found


def _entries(looks: Sequence[Look], inside: set[int]) -> set[int]:
    """Runs of lines that each begin with a date and a colon or dash, in the article or right below it: a chronicle."""
    found: set[int] = set()
    lines = range(min(inside), len(looks))
    for are_entries, run in groupby(lines, key=lambda number: is_entry(looks[number])):
        places = list(run)
        if not are_entries or len(places) < _ROWS or places[0] > max(inside) + 2:
            continue
        above = looks[places[0] - 1]
        if above.kind is None and not any(_is_given_away(looks[number]) for number in places):
            found.update(places)
    return found


def is_entry(look: Look) -> bool:
    """Whether a line begins as an entry of a chronicle does."""
    return _ENTRY.match(look.plain) is not None


def _opens(looks: Sequence[Look], number: int) -> bool:
    """A short first sentence above the first paragraph, at the head of the text or below the frame."""
    above = looks[max(0, number - 1) : max(0, number)]
    return number >= 0 and looks[number + 1].ends and all(other.kind for other in above) and _is_told(looks[number])


def _closes(looks: Sequence[Look], number: int) -> bool:
    """A short last sentence between the last paragraph and the frame.

    Two of three such lines are of the article (A, F and R, November).
    """
    if not number < len(looks) or not looks[number - 1].is_prose:
        return False
    return all(other.kind for other in looks[number + 1 : number + 2]) and _is_told(looks[number])


def _is_told(look: Look) -> bool:
    """A sentence with a full stop, in which the page does not speak of itself."""
    plain = look.kind is None and not look.is_caption and not look.stamps and look.times == 1
    is_sentence = look.plain.rstrip('"”’»').endswith((".", "。")) and (look.words >= _SENTENCE or look.script == "Hani")
    return plain and is_sentence and _talk().isdisjoint(look.bare.split())


@cache
def _talk() -> frozenset[str]:
    return frozenset(everywhere("clean.site_talk"))


def _is_weakly_cued(look: Look) -> bool:
    return look.kind in _WEAK and look.ends and look.columns >= PROSE


def _is_short(look: Look) -> bool:
    return not _is_given_away(look) and not look.ends and look.columns <= _HEADING


def _is_given_away(look: Look) -> bool:
    return look.kind is not None or look.is_caption or look.times > 1
