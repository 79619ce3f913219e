"""Source to language: in which one is this written?"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from generator.languages import UNKNOWN
from generator.model import Document, Source

_SCRIPTS = (
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
"""Scripts that one language alone, or one before all others, is written in."""
_NOT_LATIN = frozenset(
    [
        "am", "ar", "as", "be", "bg", "bn", "dz", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "kk", "km", "kn",
        "ko", "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne", "or", "pa", "ps", "ru", "si", "ta", "te", "th", "ug",
        "uk", "ur", "zh",
    ]
)  # fmt: skip
"""Languages that are not written in Latin letters. Serbian is not here: it is written in both."""
_TELLING = 40
# Letters. py3langid is right for .96 of texts of this length, .85 of half of it.
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_PLAIN = {"pcm": "en", "wuu": "zh", "yue": "zh", "nb": "no", "nn": "no"}
"""What py3langid takes a text for, and what news that looks so is written in."""
_SAMPLE = 2_000
# Characters of the longest lines: more does not change the answer, and costs time.


def language_of(source: Source) -> str:
    """BCP 47, or "und"; what people gave or the container says goes before what the letters say."""
    return source.hints.language or language_of_text(_longest_lines(source)) or source.metadata.language or UNKNOWN


def by_block(document: Document) -> Document:
    """The same with the language of each block that is in another script than the document."""
    script = _script(document.language)
    blocks = tuple(
        replace(block, language=language)
        if (language := _other(document.source.quote(block.span), script)) and language != document.language
        else block
        for block in document.blocks
    )
    return replace(document, blocks=blocks)


def _other(text: str, script: str) -> str | None:
    """The language of a text in another script; None of one in this script, and of one too short to tell."""
    latin, letters = len(_LATIN.findall(text)), sum(map(str.isalpha, text))
    is_latin = 2 * latin > letters
    if not letters or is_latin == (script == "Latn"):
        return None
    return language_of_text(text) if not is_latin or latin >= _TELLING else None


def _script(language: str) -> str:
    """Whether a language is written in Latin letters."""
    primary = language.partition("-")[0]
    return "other" if primary in _NOT_LATIN else "Latn"


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
    return _PLAIN.get(str(code), str(code))


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
