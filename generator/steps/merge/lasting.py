"""How long an act took, or is to take, as figures: "jailed for four years", "瘫痪近九个小时"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model import Article, Span, overlapping
from generator.steps.merge.clauses import pieces_of
from generator.steps.merge.figures import Figure
from generator.steps.merge.identity import Identity
from generator.steps.merge.keys import keys_in

_LENGTH = re.compile(r"P(?P<time>T?)(?P<number>\d+(?:\.\d+)?)(?P<unit>[YMWDH])")
# TIMEX3; "two and a half years" is P2.5Y, "a year and two months" of two units is left alone.
_UNITS = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "TH": "hours", "TM": "minutes"}
_AGE = re.compile(r"[-‐]|jährig|岁")
# "The 24-year-old student", "ein zweijähriger Streit": not the length of what he did.


def lasting(article: Article, sentence: Span, identity: Identity) -> Iterator[Figure]:
    """Each counts the acts of its piece of the sentence; places are counted from the sentence's start."""
    for reading in overlapping(article.readings, sentence, lambda reading: reading.mention.span):
        span = reading.mention.span
        length = _LENGTH.fullmatch(reading.value) if reading.type == "DURATION" else None
        if not length or not sentence.contains(span) or _AGE.search(article.source.quote(span)):
            continue
        unit = _UNITS.get(length["time"] + length["unit"])
        piece = next((each for each in pieces_of(article, sentence) if each.contains(span)), sentence)
        acts = tuple(key for key in keys_in(article, piece, identity) if key.startswith("act:"))
        if unit and acts:
            start, end = span.start - sentence.start, span.end - sentence.start
            yield Figure(float(length["number"]), unit, acts, start, end)
