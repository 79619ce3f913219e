"""Document to the month that its header states: "March 2024", "Ausgabe März 2024", "2024年3月号"."""

from __future__ import annotations

import re
from functools import cache

from generator.languages import everywhere
from generator.languages.lexer import one_of
from generator.languages.stamps import months
from generator.model import Block, Document, Span, When
from generator.model.when import month

_BESIDE = 3
# Blocks above and below the headline.
_LONGEST = 100
# Characters of a masthead.
_FEW = 3
# Words that name an issue: "the spring issue".
_PARTS = re.compile(r"[,|·•:/]|\s[-–—]\s|\s{2,}")


def monthly(document: Document) -> tuple[When, Span] | None:
    """The month, and the line that says it; None where several lines do, as in an archive's list."""
    blocks = document.blocks
    headline = next((number for number, block in enumerate(blocks) if block.role == "title"), 0)
    near = blocks[max(0, headline - _BESIDE) : headline + _BESIDE + 1]
    found = [(when, block.span) for block in near if (when := _month_of(document, block))]
    return found[0] if len(found) == 1 else None


def _month_of(document: Document, block: Block) -> When | None:
    """Of a line that is nothing but a month, or of a part of a masthead: "Mill Quarterly – Spring issue, May 2025"."""
    line = document.source.quote(block.span)
    is_mast = (
        block.role in ("byline", "dateline") or block.kind in ("header", "breadcrumb") or _names_issue(block, line)
    )
    parts = _PARTS.split(line) if is_mast and len(line) <= _LONGEST else ()
    return next((when for part in (line, *parts) if (when := _month(part, document.language))), None)


def _names_issue(block: Block, line: str) -> bool:
    """Whether it is a masthead that stands where the headline does: "Mill Quarterly – Spring issue, May 2025"."""
    named = (part.casefold().split() for part in _PARTS.split(line))
    is_issue = any(0 < len(words) <= _FEW and words[-1] in everywhere("date.edition") for words in named)
    return block.role == "title" and is_issue


def _month(line: str, language: str) -> When | None:
    match = next((match for pattern in _patterns(language) if (match := pattern.fullmatch(line))), None)
    if match is None:
        return None
    said = match.groupdict()
    number = months(language)[said["name"].casefold()] if said.get("name") else int(said["month"])
    return month(int(said["year"]), number)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    cue = one_of((*everywhere("date.published"), *everywhere("date.issue"), *everywhere("date.edition")))
    written = rf"\W*(?:{cue}\W+)?(?P<name>{one_of(months(language))})\.?,? (?:de |del |of )?(?P<year>(?:19|20)\d\d)\W*"
    figures = r"\W*(?P<year>(?:19|20)\d\d)\s?[年년]\s?(?P<month>0?[1-9]|1[0-2])\s?[月월]\s?[号號刊호]?\W*"
    return re.compile(written, re.IGNORECASE), re.compile(figures)
