"""Looks to the line that is the headline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice, pairwise

from generator.steps.clean.byline import is_byline, is_names
from generator.steps.clean.look import LISTED, Look
from generator.steps.clean.stretch import Stretch

_URL = re.compile(r"https?://\S+$")
_WORD = re.compile(r"[^\W_]+")
_LONGER = re.compile(r"[^\W_]{4,}")
_WIDE = re.compile("[\u2e81-\U0010ffff]")
_PATH = re.compile(r"^https?://[^/]*|[?#].*$")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_KICKED = re.compile(r"[^\W\d_a-zß-öø-ÿ]{5,}(?:\s{2,}|\u3000)\S.*[a-zß-öø-ÿ]")
"""A word in capitals, a wide gap and a sentence: the kind of a text and its standfirst."""
_TIMED = re.compile(r"\d{1,2}:\d{2} \D")
"""How long a recording is, before what it shows."""
_DATED = 20
# Columns beside a date: what has fewer says when ("Reply #14 on: …").
_ASKED = ("?", "!", "？", "！")
_QUOTES, _INNER, _TOLD = "\"“„«»‘'「『《", re.compile(r"\w{3}[.!?] [^\W\d_a-zß-öø-ÿ]"), 60
_SPOKEN = re.compile(r"[“„«»‘「『\"][^|]{8,}[”“»«’」』\"]")
"""A headline that is somebody's words."""
_KICKER, _FEW = 28, 4
# Columns and words that a headline above a standfirst has at the least.
_FIGURES = 4
# Columns of a headline for each of its digits, at the least.
_UNDER = 2
# Lines under a headline, bylines aside: an agency or a place may stand above the first paragraph.
_ABOVE = 15
# Lines. A headline stands at most so far above the text's first line.


def title_of(looks: Sequence[Look], article: Stretch, known_title: str | None, url: str | None) -> int | None:
    """The number of the line that is the headline; None where none looks like one."""
    vocabulary = _vocabulary(looks, article)
    slug = _slug(url)
    candidates = [
        number
        for number in range(_first_above(looks, article.start), min(article.start + 2, article.end))
        if _may_be(looks, number, article)
    ]
    scored = [
        (_score(looks, number, article, known_title, vocabulary) + 6 * _shared(slug, looks[number].bare), -number)
        for number in candidates
    ]
    best, number = max(scored, default=(0.0, 0))
    return -number if best > 0 else None


def _first_above(looks: Sequence[Look], start: int) -> int:
    """The first line in which the headline may stand; lines that cues give away count little."""
    number, left = start, float(_ABOVE)
    while number and left > 0:
        number -= 1
        left -= 0.5 if looks[number].kind else 1
    return number


def _slug(url: str | None) -> frozenset[str]:
    """The words of an address's last part that has several: most are those of the headline."""
    for part in reversed(_PATH.sub("", url or "").casefold().split("/")):
        words = [word for word in _WORD.findall(part) if word.isalpha() and len(word) > 3]
        if len(words) > 2:
            return frozenset(words)
    return frozenset()


def _shared(slug: frozenset[str], bare: str) -> float:
    """Which share of the slug's words a line has, accents and umlauts written out or left away."""
    if not slug:
        return 0.0
    text = unicodedata.normalize("NFKD", bare.translate(_SPELLED))
    words = frozenset(_WORD.findall("".join(letter for letter in text if not unicodedata.combining(letter))))
    return len(slug & words) / len(slug)


def _vocabulary(looks: Sequence[Look], article: Stretch) -> frozenset[str]:
    lines = (look.bare for look in looks[article.start : article.end] if look.is_prose)
    return frozenset(word for line in lines for word in _words(line))


def _words(bare: str) -> list[str]:
    """The longer words; of East Asian writing, pairs of characters."""
    if bare.isascii():
        return _LONGER.findall(bare)
    words = [word for word in _LONGER.findall(bare) if word < "\u2e80"]
    wide = _WIDE.findall(bare)
    return words + [a + b for a, b in pairwise(wide)]


def _may_be(looks: Sequence[Look], number: int, article: Stretch) -> bool:
    look = looks[number]
    if look.kind or look.is_caption or number in article.strangers or is_byline(look) or _URL.match(look.line.text):
        return False
    if number + 1 < len(looks) and looks[number + 1].line.cut and not look.ends:
        return False  # the kicker, glued to the headline
    if not 10 <= look.columns <= 200 or (look.words < 2 and look.script != "Hani"):
        return False
    if look.stamps and look.columns - sum(len(stamp.span) for stamp in look.stamps) < _DATED:
        return False
    text = look.line.text.rstrip()
    if _TIMED.match(text):
        return False
    if look.ends and look.columns > _TOLD and _INNER.search(text):
        return False  # a question of an interview, and what leads to it
    text = text.lstrip(_QUOTES)
    if number >= article.start:
        if (look.ends and not text.endswith(_ASKED)) or not (text[:1].isupper() or text[:1] > "\u2e80"):
            return False
        under = (look for look in looks[number + 1 : article.end] if not look.kind)
        below = (look.columns for look in under if not is_byline(look) and not is_names(look))
        return max(islice(below, _UNDER), default=0) > look.columns
    return True


def _score(
    looks: Sequence[Look], number: int, article: Stretch, known_title: str | None, vocabulary: frozenset[str]
) -> float:
    """More for a length of headlines, words of the text, a byline below it; less for a sentence's end."""
    look = looks[number]
    if known_title and _likeness(look.bare, known_title.casefold()) > 0.6:
        return 100.0
    words = _words(look.bare)
    shared = sum(word in vocabulary for word in words) / max(1, len(words))
    score = min(look.columns, 50) / 10 + 5 * shared
    score -= 2 * (look.columns > 120)
    score -= 4 * look.line.text.rstrip().endswith((".", "。", ":", ","))
    score -= 2 * (LISTED.match(look.line.text) is not None)
    score -= 4 * (_KICKED.match(look.line.text) is not None)
    score -= 4 * (_FIGURES * sum(map(str.isdigit, look.plain)) > look.columns)
    score += 1.5 * (look.times > 1)
    score += 1.0 * any(is_byline(below) for below in looks[number + 1 : number + 4])
    score += 4 * (_SPOKEN.fullmatch(look.line.text.strip()) is not None)
    score -= 3 * _is_deck(looks, number, vocabulary)
    between = sum(not above.kind and not is_byline(above) for above in looks[number + 1 : article.start])
    return score - 0.5 * between


def _is_deck(looks: Sequence[Look], number: int, vocabulary: frozenset[str]) -> bool:
    """Whether it goes on, and longer, below what must be the headline.

    That is longer than a kicker, ends in no stop, has a word of the text, and is not said again here.
    """
    look, above = looks[number], looks[max(0, number - 1)]
    if above.kind or above.is_caption or above.ends or above.stamps or above.line.text.rstrip()[-1] in ":,":
        return False
    goes_on = number > 0 and above.columns < look.columns and above.bare not in look.bare
    is_first = number < 2 or looks[number - 2].columns < above.columns
    is_long = above.columns >= _KICKER and above.words >= _FEW
    return goes_on and is_first and is_long and not vocabulary.isdisjoint(_words(above.bare))


def _likeness(text: str, title: str) -> float:
    ours, theirs = set(_WORD.findall(text)), set(_WORD.findall(title))
    return len(ours & theirs) / max(1, len(ours | theirs))
