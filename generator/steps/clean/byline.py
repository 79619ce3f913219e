"""Whether a line says who wrote, or when."""

from __future__ import annotations

from generator.languages import everywhere
from generator.steps.clean.cues import opens_byline
from generator.steps.clean.look import Look

_ONE, _SEVERAL = 5, 8
# Words in the name of one, and in those of two or three.
_SENTENCE = 40
# Columns beside the date. A longer line that ends as a sentence does tells what happened that day.


def is_byline(look: Look) -> bool:
    """Whether a short line holds a date, or names who wrote."""
    if look.is_caption and not any(stamp.kind == "published" for stamp in look.stamps):
        return False
    if look.columns > 160 or look.kind in ("related", "comments", "copyright", "advert"):
        return False
    beside = look.columns - sum(len(stamp.span) for stamp in look.stamps)
    if look.ends and beside > _SENTENCE and not _ends_with_clock(look.plain):
        return False
    return any(stamp.kind not in ("other", "visited") for stamp in look.stamps) or names_author(look)


def _ends_with_clock(text: str) -> bool:
    """ "… | Updated 9:40 a.m." ends with an abbreviation, and not as a sentence does."""
    *_, before, last = ("", *text.split())
    return before[-1:].isdigit() and last.rstrip(".") in everywhere("split.closing")


def names_author(look: Look) -> bool:
    """Whether it begins with a word such as "by", and a name after it."""
    return not look.kind and not look.ends and look.words <= 14 and opens_byline(look.line.text)


def is_names(look: Look) -> bool:
    """Two to five capitalised words and nothing else; the names of several have a word for "and" between them."""
    words = look.line.text.split()
    shouted = len(words) > 3 and look.line.text.isupper()
    if look.kind is not None or shouted or len(words) < 2:
        return False
    names = [word for word in words[1:-1] if word != "&" and word not in everywhere("date.and")]
    several = len(names) < len(words) - 2
    return len(words) <= (_SEVERAL if several else _ONE) and all(
        word[:1].isupper() for word in (words[0], *names, words[-1])
    )
