"""Document and dateline to findings: what people said beside a source, and what the source itself says against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from generator.almanac.period import number_of
from generator.model import Dateline, Document, Finding, Phrase, RepairKind, When, listed, phrase

_TOLD: dict[RepairKind, Phrase] = {
    "break": phrase("lines cut apart: {number}"),
    "gap": phrase("places with lost words: {number}"),
    "join": phrase("broken lines joined: {number}"),
    "space": phrase("missing spaces between sentences: {number}"),
}
_STEM = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2}|(?<![^\W_])[^\W\d_\u2e80-\u9fff]{4}")
"""What inflection leaves of a word: its first four letters; of East Asian writing, two characters."""
_CLOSE = 7
# Days. So far a day given by hand or by the page's mark-up may be from that in the text: time zones, print and web.


def doubts(
    document: Document,
    dateline: Dateline | None,
    stated: Dateline | None,
    written: str | None = None,
    told: Dateline | None = None,
) -> tuple[Finding, ...]:
    """Hints that meet nothing any more, and what was given that the text contradicts.

    `written` is the language that the letters of the text say, where they are sure; `told` when the story itself says
    that it was written.
    """
    found = (*_hints(document), *_title(document), *_language(document, written), *_repairs(document))
    return (*found, *_dates(document, dateline, stated), *_older(document, dateline, told))


def _title(document: Document) -> Iterator[Finding]:
    """A title by hand of which the text has not one word may be another source's."""
    source = document.source
    title, text = source.hints.title, source.text.casefold()
    stems = [stem[0] for stem in _STEM.finditer(title.casefold())] if title else []
    if title and len(stems) > 1 and not any(stem in text for stem in stems):
        message = phrase(
            "none of the words of the title given, “{title}”, stands in the text; look whether it is this one's",
            title=title,
        )
        yield Finding("H005", "note", source.hints.file, None, message, source.id)


def _language(document: Document, written: str | None) -> Iterator[Finding]:
    given = document.source.hints.language
    if given and written and given.partition("-")[0] != written.partition("-")[0]:
        message = phrase(
            "the hints say that it is written in “{given}”, its letters say “{written}”; look which is right",
            given=given,
            written=written,
        )
        yield _finding(document, "H006", message)


def _hints(document: Document) -> Iterator[Finding]:
    source = document.source
    lines = source.line_of(max(0, len(source.text) - 1))
    for words in (*source.hints.keep, *source.hints.drop):
        if words not in source.text:
            yield _finding(
                document,
                "H004",
                phrase("“{words}” stands nowhere in the text; mend the words or remove the hint", words=words),
            )
    for first, last in source.hints.body:
        if first > lines:
            yield _finding(
                document,
                "H004",
                phrase(
                    "the lines {first} to {last} are not there; the text has {lines}",
                    first=first,
                    last=last,
                    lines=lines,
                ),
            )


def _repairs(document: Document) -> Iterator[Finding]:
    """One note for all places where the page shows the text otherwise than the file has it."""
    source, repairs = document.source, document.repairs
    if repairs:
        counts = Counter(repair.kind for repair in repairs)
        told = listed(replace(_TOLD[kind], values=(("number", counts[kind]),)) for kind in sorted(counts))
        message = phrase(
            "repaired for reading, and marked on the page: {what}; `verbatim = true` in the hints undoes it", what=told
        )
        yield Finding("C003", "note", source.name, source.line_of(repairs[0].span.start), message, source.id)


def _dates(document: Document, dateline: Dateline | None, stated: Dateline | None) -> Iterator[Finding]:
    if dateline is None or stated is None or dateline.basis not in ("given", "metadata"):
        return
    if not _agree(dateline.when, stated.when):
        message = phrase(
            "the page's metadata say {given}, its text says {stated}; look which is right",
            given=dateline.when,
            stated=stated.when,
        )
        if dateline.basis == "given":
            message = phrase(
                "the hints say {given}, its text says {stated}; look which is right",
                given=dateline.when,
                stated=stated.when,
            )
        line = document.source.line_of(stated.evidence[0].start) if stated.evidence else 1
        yield Finding("D003", "warning", document.source.name, line, message, document.source.id)


def _older(document: Document, dateline: Dateline | None, told: Dateline | None) -> Iterator[Finding]:
    """A day given that is before what the text tells as past."""
    given, first = dateline.when.last if dateline else None, told.when.first if told else None
    if (
        dateline is None
        or told is None
        or given is None
        or first is None
        or number_of(given) + _CLOSE >= number_of(first)
    ):
        return
    message = phrase(
        "dated {given}, but the text tells of {told} as past; look which is right",
        given=dateline.when,
        told=When(first, first, "day"),
    )
    line = document.source.line_of(told.evidence[0].start) if told.evidence else 1
    yield Finding("D003", "warning", document.source.name, line, message, document.source.id)


def _agree(one: When, other: When) -> bool:
    """Whether they share a day, or nearly so."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    return (
        number_of(one.first) - _CLOSE <= number_of(other.last)
        and number_of(other.first) <= number_of(one.last) + _CLOSE
    )


def _finding(document: Document, code: str, message: Phrase) -> Finding:
    return Finding(code, "warning", document.source.hints.file, None, message, document.source.id)
