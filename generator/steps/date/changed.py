"""Document to the day on which it was last changed, where a note says it without the year: "updated on July 25"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.languages.lexer import one_of
from generator.languages.purpose import kind_of
from generator.languages.stamps import months
from generator.model import Day, Document, When
from generator.model.when import day

_LONGEST, _DIGIT = 160, re.compile(r"\d")
# Characters of a line that is looked at; no day is without a digit.


def changed_after(document: Document, written: When) -> When | None:
    """The first such day that is not before the writing; None where no note tells one."""
    if written.first is None or written.first != written.last:
        return None
    told = next(_told(document), None)
    return _first_after(written.first, *told) if told else None


def _told(document: Document) -> Iterator[tuple[int, int]]:
    """Month and day of each change."""
    last = document.body[-1:]
    for block in document.blocks:
        quote = document.source.quote(block.span)
        is_note = block.role in ("chrome", "byline", "dateline") or block in last
        if is_note and len(quote) <= _LONGEST and _DIGIT.search(quote):
            for pattern in _patterns(document.language):
                for match in pattern.finditer(quote):
                    if kind_of(quote[: match.start()], quote[match.end() :]) == "updated":
                        name = match.groupdict().get("name")
                        number = months(document.language)[name.casefold()] if name else int(match["month"])
                        yield number, int(match["day"])


def _first_after(written: Day, month: int, number: int) -> When | None:
    for year in (written.year, written.year + 1):
        try:
            found = day(year, month, number)
        except ValueError:
            return None
        if found.first and found.first >= written:
            return found
    return None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    name, number = rf"(?P<name>{one_of(months(language))})\b\.?", r"(?P<day>0?[1-9]|[12]\d|3[01])"
    no_year = r"(?!\d)(?!,?\s?(?:de |del |of )?(?:19|20)\d\d)"
    return (
        re.compile(rf"(?<!\d){number}(?:st|nd|rd|th|er|[º°ª.])?\s?(?:de |of )?{name}{no_year}", re.IGNORECASE),
        re.compile(rf"\b{name}\s{number}(?:st|nd|rd|th)?{no_year}", re.IGNORECASE),
        re.compile(rf"(?<![\d年])(?<!年\s)(?P<month>0?[1-9]|1[0-2])\s?月\s?{number}\s?[日号號]"),
    )
