"""A Chinese clause to its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.title.cast import Cast
from generator.steps.extract.title.fit import columns, fits, shortened

_COMMA = re.compile(r"[，,；;：]")
_DATELINE = re.compile(r"^[\u4e00-\u9fff]{2,10}(?:讯|电)?[ \u3000]+")
_EDGE = " \u3000，。；：、,.;:！？!?—-·"
_BEFORE_DATE = re.compile(r"(?:就?在|于|自|从|到|直到|至|截至|早在|约|大约|始于)$")
_FROM, _TO = re.compile(r"[由从自]$"), re.compile(r"^[^，]{0,8}[到至为]")
_BEHIND_DATE = re.compile(r"^(?:的时候|时|起|前|后|以来|，)?(?:，|,)?")
_BRACKET = re.compile(r"（[^（）]*）|\([^()]*\)")
_ENOUGH = 16  # columns: a shorter piece takes the one beside it along


def han_headlines(
    sentence: str, start: int, end: int, dates: Sequence[tuple[int, int]], cast: Cast, lexicon: Lexicon
) -> Iterator[str]:
    """Headlines from the best to the plainest; each fits. The date stands from start to end, or nowhere (-1); what
    stands with another date is left alone."""
    for text in (_headline(sentence, start, end, dates, cast, lexicon), sentence):
        title = shortened(_BRACKET.sub("", text).strip(_EDGE), lexicon.titles, needs_verb=False)
        if fits(title):
            yield title


def _headline(
    sentence: str, start: int, end: int, dates: Sequence[tuple[int, int]], cast: Cast, lexicon: Lexicon
) -> str:
    pieces = _pieces(sentence)
    place = next((i for i, (a, b) in enumerate(pieces) if a <= start < b), 0)
    texts = [_trimmed(_cut(sentence, a, b, start, end), cast, lexicon) for a, b in pieces]
    while place + 1 < len(texts) and (not texts[place] or lexicon.titles.adjunct.search(texts[place])):
        place += 1
    dated = {i for i, (a, b) in enumerate(pieces) for first, _ in dates if a <= first < b}
    row = [i for i, text in enumerate(texts) if text and i not in dated and not lexicon.titles.adjunct.search(text)]
    row = sorted({*row, place})
    first = last = row.index(place)
    while columns("，".join(texts[i] for i in row[first : last + 1])) < _ENOUGH and last - first + 1 < len(row):
        last, first = (last + 1, first) if last + 1 < len(row) else (last, first - 1)
    return "，".join(texts[i] for i in row[first : last + 1])


def _pieces(sentence: str) -> list[tuple[int, int]]:
    dateline = _DATELINE.match(sentence)
    edges = [dateline.end() if dateline else 0, *(match.end() for match in _COMMA.finditer(sentence)), len(sentence)]
    return [(a, b) for a, b in pairwise(edges) if sentence[a:b].strip(_EDGE)]


def _cut(sentence: str, a: int, b: int, start: int, end: int) -> str:
    """A piece without the date in it."""
    if not a <= start < b:
        return sentence[a:b]
    before = sentence[a:start]
    behind = sentence[min(end, b) : b]
    if before and (behind[:1] == "的" or (_FROM.search(before) and _TO.search(behind))):
        return sentence[a:b]
    return _BEFORE_DATE.sub("", before) + _BEHIND_DATE.sub("", behind, count=1)


def _trimmed(text: str, cast: Cast, lexicon: Lexicon) -> str:
    words = lexicon.titles
    text = text.strip(_EDGE)
    for pattern in (*words.attributions, *words.tails):
        shorter = pattern.sub("", text).strip(_EDGE)
        if columns(shorter) >= 8:
            text = shorter
    for connective in words.connectives:
        if text.startswith(connective) and columns(text) > columns(connective) + 8:
            text = text[len(connective) :].strip(_EDGE)
            break
    if text[:1] in words.pronouns and (name := _person(cast)):
        text = name + text[1:]
    return words.adverbs.sub("", text).strip(_EDGE)


def _person(cast: Cast) -> str | None:
    """The person named last before, in the sentence or the ones before it."""
    row = [*(name for _, name in cast.within), *cast.earlier]
    return next((name for name in row if name in cast.people), None)
