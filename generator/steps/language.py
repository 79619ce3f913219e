"""Source to language: in what tongue is this written?"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from generator.languages import UNKNOWN
from generator.model import Source

_SCRIPTS = (
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
"""Scripts that one language alone, or one before all others, is written in."""
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_SAMPLE = 2_000
# Characters of the longest lines: more does not change the answer, and costs time.


def language_of(source: Source) -> str:
    """BCP 47, or "und"; what people gave or the container says goes before what the letters say."""
    return source.hints.language or language_of_text(_longest_lines(source)) or source.metadata.language or UNKNOWN


def language_of_text(text: str) -> str | None:
    """The language of a text of a sentence or more; None where it has too few letters."""
    counts = {code: len(pattern.findall(text)) for code, pattern in _SCRIPTS}
    latin = len(_LATIN.findall(text))
    if counts["ja"] * 10 > counts["zh"] + counts["ja"] > latin / 3:
        return "ja"
    for code, _ in _SCRIPTS:
        if 3 * counts[code] > max(latin, 6):
            return code
    if latin < 8 and not any(character.isalpha() for character in text):
        return None
    code, _ = _classifier()(text)
    return str(code)


def _longest_lines(source: Source) -> str:
    """The lines that are prose if any are, in the order of the text."""
    region = source.text[source.start :] if source.region is None else source.quote(source.region)
    lines = region.splitlines()
    by_length = sorted(range(len(lines)), key=lambda number: (-len(lines[number]), number))
    taken, size = [], 0
    for number in by_length:
        taken.append(number)
        size += len(lines[number])
        if size > _SAMPLE:
            break
    return " ".join(lines[number][:_SAMPLE] for number in sorted(taken))


@cache
def _classifier() -> Any:
    """py3langid's, loaded only when a text needs it: its tables cost a third of a second."""
    from py3langid import classify

    return classify
