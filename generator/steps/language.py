"""Source to language: in which one is this written?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from generator.languages import UNKNOWN, known, load, named
from generator.languages.normal import normal
from generator.languages.smallwords import told_by_small_words
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
_SURE = 120
# Letters from which on py3langid errs on hardly any prose.
_FEW, _OURS = 60, 5.0
# Letters below which only languages are chosen from whose times can be read; and what a language with a file has ahead
# of them, in py3langid's own scores. First 20 characters of 1,330 paragraphs of F (November): right .771 -> .886, of
# languages without a file .739 -> .782; first 35: .919 -> .950. Ahead by 8 it costs the others .03.
_MONTH = 10.0
# Likewise, of a language one of whose months is named.
_FOREIGN, _ENOUGH, _SHARED = 80, 8, 5
# Letters; words; one of so many. A paragraph in another language has one in ten of the short words by accident, one in
# the same language six in ten (A, F and R, November).
_SMALL = re.compile(r"\b[^\W\d_A-Z]{1,4}+(?!\w)")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
_OTHER = re.compile(r"[^\W\d_A-Za-zÀ-ɏ]")
_NONE = "zxx"
"""What py3langid calls a text that is in no language, such as code: prose about code is taken for it, too."""
_PLAIN = {"pcm": "en", "wuu": "zh", "yue": "zh", "nb": "no", "nn": "no"}
"""What py3langid takes a text for, and what news that looks so is written in."""
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 1_000
# Characters of the longest lines: more costs time, and of 1,134 pages of A, F and R changed the answer for one, to a
# wrong one (November); half as many did for another.


def language_of(source: Source) -> str:
    """BCP 47, or "und"; what people gave or the container says goes before what the letters say."""
    return source.hints.language or language_of_text(_longest_lines(source)) or source.metadata.language or UNKNOWN


def written_in(source: Source) -> str | None:
    """What the letters say, whatever is given; None where they are too few to contradict anybody."""
    text = _longest_lines(source)
    return language_of_text(text) if sum(map(str.isalpha, text)) >= _SURE else None


def by_block(document: Document) -> Document:
    """The same with the language of each block that is in another script, or has none of the document's small words."""
    texts = [document.source.quote(block.span) for block in document.blocks]
    short = [_SMALL.findall(text) if len(text) >= _FOREIGN else [] for text in texts]
    script, small = _script(document.language), _small_words(short)
    others = (_other(text, words, script, small) for text, words in zip(texts, short, strict=True))
    blocks = tuple(
        replace(block, language=other) if other and other != document.language else block
        for block, other in zip(document.blocks, others, strict=True)
    )
    return replace(document, blocks=blocks)


def _other(text: str, short: Sequence[str], script: str, small: frozenset[str]) -> str | None:
    """The language of a text in another one; None where it is the document's, and of one too short to tell.

    `short` are its short words.
    """
    if script == "Latn" and (text.isascii() or not _OTHER.search(text)) and not _is_foreign(short, small):
        return None  # of most blocks nothing needs to be counted
    latin, letters = _latin_letters(text), sum(map(str.isalpha, text))
    is_latin = 2 * latin > letters
    if not letters or is_latin == (script == "Latn"):
        return language_of_text(text) if letters >= _FOREIGN and _is_foreign(short, small) else None
    return language_of_text(text) if not is_latin or latin >= _TELLING else None


def _small_words(rows: Iterable[Sequence[str]]) -> frozenset[str]:
    """The articles, prepositions and so on of a document: of the short words of its blocks those that many have."""
    blocks = Counter(word for row in rows for word in frozenset(row))
    return frozenset(word for word, count in blocks.items() if count > 2)


def _is_foreign(words: Sequence[str], small: frozenset[str]) -> bool:
    """Whether hardly any short word is one of the document's."""
    return len(small) >= _ENOUGH <= len(words) and _SHARED * sum(word in small for word in words) < len(words)


def _script(language: str) -> str:
    """Whether a language is written in Latin letters."""
    primary = language.partition("-")[0]
    return "other" if primary in _NOT_LATIN else "Latn"


def language_of_text(text: str) -> str | None:
    """The language of a text of a sentence or more; None where it has too few letters."""
    latin = _latin_letters(text)
    if script := _told_by_script(text, latin):
        return script
    if latin < 8 and not any(character.isalpha() for character in text):
        return None
    if code := told_by_small_words(text):
        return code
    ranked = [(code, score) for code, score in _ranking()(normal(text).text) if code != _NONE]
    return _likeliest(text, ranked) if latin < _FEW else _plain(ranked[0][0])


def _latin_letters(text: str) -> int:
    return sum(map(len, _LATIN.findall(text)))


def _told_by_script(text: str, latin: int) -> str | None:
    """The language that alone, or before all others, is written in the script of a text with so many Latin letters."""
    if text.isascii():
        return None
    counts = {code: len(pattern.findall(text)) for code, pattern in _SCRIPTS}
    if counts["ja"] * 10 > counts["zh"] + counts["ja"] > latin / 3:
        return "ja"
    for script, _ in _SCRIPTS:
        is_alone = counts[script] > 0 and counts[script] == sum(map(str.isalpha, text))
        if is_alone or 3 * counts[script] > max(latin, 6):
            return script
    return None


def _likeliest(text: str, ranked: Sequence[tuple[str, float]]) -> str:
    """Of a few letters: one of the languages whose times we can read, ours before the others where both may be."""
    ours, others = frozenset(known()), frozenset(named())
    words = frozenset(_WORD.findall(normal(text).text.casefold()))
    scored = (
        (score + _OURS * (code in ours) + _MONTH * (code in ours and not words.isdisjoint(_months(code))), code)
        for code, score in ((_plain(code), score) for code, score in ranked)
        if code in ours or code in others
    )
    return max(scored)[1]


@cache
def _months(code: str) -> frozenset[str]:
    """The months' names of a language, without the shortest, which mean other things elsewhere."""
    return frozenset(name for names in load(code).words("date.months") for name in names.split() if len(name) > 3)


def _plain(code: str) -> str:
    return _PLAIN.get(code, code)


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
def _ranking() -> Any:
    """py3langid's, loaded only when a text needs it: its tables cost a third of a second."""
    from py3langid import rank

    return rank
