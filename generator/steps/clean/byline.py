"""Whether a line says who wrote, or when."""

from __future__ import annotations

from functools import cache

from generator.languages import known, load
from generator.steps.clean.look import Look


def is_byline(look: Look) -> bool:
    """Whether a short line holds a date, or names who wrote."""
    if look.columns > 160 or look.kind in ("related", "comments", "copyright", "advert"):
        return False
    return any(stamp.kind != "other" for stamp in look.stamps) or _names_author(look)


def _names_author(look: Look) -> bool:
    """A word such as "by", then capitalised words."""
    if look.kind or look.ends or look.words > 14:
        return False
    for word in _openings():
        if look.bare.startswith(word):
            rest = look.line.text.strip()[len(word) :]
            names = rest.lstrip(" :：\u3000")
            if rest[:1] in (":", "：") or (rest != names and names[:1].isupper()):
                return True
    return False


@cache
def _openings() -> tuple[str, ...]:
    return tuple(sorted({word for code in known() for word in load(code).words("date.byline")}))
