"""Looks to the stretch of lines that is the article, and the strangers within it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.steps.clean.cues import cues, is_end
from generator.steps.clean.look import Look

_LITTLE, _BENEFIT, _MUCH = 0.18, 2500, 600
# Share of the columns, weight, columns. Cross-validated on A, F and R in November. The share saves pages of an unknown
# kind (R: lost .09 -> .05, F1 +.03; .12 or .24 move F1 by less than .005). The benefit of the doubt keeps boxes, tables
# and short headings within the article (A +.005, R +.015, F -.005).


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines from `start` up to `end`, less those of `strangers`."""

    start: int
    end: int
    strangers: frozenset[int] = frozenset()


def article_of(looks: Sequence[Look]) -> Stretch:
    """The stretch whose lines weigh most together."""
    script = script_of(looks)
    strangers = frozenset(number for number, look in enumerate(looks) if _is_strange(look, script))
    weights = [_weight(look) if number not in strangers else -60.0 for number, look in enumerate(looks)]
    start, end = _heaviest(weights)
    return Stretch(start, end, strangers)


def refined(article: Stretch, looks: Sequence[Look], weights: Sequence[int]) -> Stretch:
    """The stretch from the first to the last line that weighs for the article; what gives itself away is strange."""
    inside = _weighty(looks, weights) or _sentences(looks, article)
    if not inside:
        return article
    start, end = inside[0], inside[-1] + 1
    script, kept = script_of(looks), frozenset(inside)
    strangers = (
        number
        for number in range(start, end)
        if number not in kept and (_gives_away(looks[number], script) or weights[number] <= -_BENEFIT)
    )
    return Stretch(start, end, frozenset(strangers))


def _sentences(looks: Sequence[Look], article: Stretch) -> list[int]:
    """Where nothing at all weighs: the rules' stretch, else whatever ends as a sentence does."""
    if article.start < article.end:
        return []
    return [number for number, look in enumerate(looks) if look.ends and not look.kind]


def _gives_away(look: Look, script: str) -> bool:
    return bool(look.kind) or look.is_caption or is_age(look) or look.times > 1 or _is_strange(look, script)


def _weighty(looks: Sequence[Look], weights: Sequence[int]) -> list[int]:
    """The lines above 0; where that is nearly nothing, the page is of an unknown kind, and all may be article."""
    inside = [number for number, weight in enumerate(weights) if weight > 0]
    columns = [min(look.columns, _MUCH) for look in looks]
    if sum(columns[number] for number in inside) >= _LITTLE * sum(columns):
        return inside
    return [number for number, weight in enumerate(weights) if weight > -_BENEFIT and not looks[number].kind]


def script_of(looks: Sequence[Look]) -> str:
    """The script of most of the prose."""
    columns = Counter[str]()
    for look in looks:
        columns[look.script] += look.columns * (10 if look.ends else 1)
    return max(columns, key=lambda script: columns[script], default="")


def _is_strange(look: Look, script: str) -> bool:
    """A line in another script than the article is the frame's."""
    return (bool(look.script) and look.script != script and {look.script, script} != {"Hani", "Latn"}) or (
        look.script == "Hani" and script == "Latn"
    )


def _weight(look: Look) -> float:
    if is_end(look.bare):
        return -250.0
    if look.kind:
        return -40.0
    if is_age(look):
        return -70.0
    if look.is_caption:
        return -5.0
    if look.times > 1 and look.columns < 200:
        return -40.0
    if look.is_prose:
        return float(min(look.columns, 240))
    if look.stamps:
        return -20.0
    if look.ends:
        return 0.5 * look.columns
    return 30.0 if look.columns > 140 else -12.0


def is_age(look: Look) -> bool:
    """A relative age at the end of a short line: "6 hours ago"."""
    return look.columns <= 110 and not look.ends and look.bare.endswith(cues("age").ends)


def _heaviest(weights: Sequence[float]) -> tuple[int, int]:
    """The first of the stretches with the greatest sum; all lines where none weighs anything."""
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for number, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, number
        total += weight
        if total > best:
            best, best_start, best_end = total, start, number + 1
    return best_start, best_end
