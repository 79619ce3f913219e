"""Document and dateline to findings: what people said beside a source, and what the source itself says against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.almanac.period import ordinal
from generator.model import Dateline, Day, Document, Finding, RepairKind, When

_TOLD: dict[RepairKind, str] = {
    "break": "{} lines cut apart",
    "gap": "{} places with lost words",
    "join": "{} broken lines joined",
    "space": "{} missing spaces between sentences",
}
_CLOSE = 7
# Days. So far a day given by hand or by the page's mark-up may be from that in the text: time zones, print and web.


def doubts(document: Document, dateline: Dateline | None, stated: Dateline | None) -> tuple[Finding, ...]:
    """Hints that meet nothing any more, and a date that contradicts what the text states."""
    return (*_hints(document), *_repairs(document), *_dates(document, dateline, stated))


def _hints(document: Document) -> Iterator[Finding]:
    source = document.source
    lines = source.line_of(max(0, len(source.text) - 1))
    for words in (*source.hints.keep, *source.hints.drop):
        if words not in source.text:
            yield _finding(document, "H004", f"{words!r} stands nowhere in the text; mend the words or remove the hint")
    for first, last in source.hints.body:
        if first > lines:
            yield _finding(document, "H004", f"the lines {first} to {last} are not there; the text has {lines}")


def _repairs(document: Document) -> Iterator[Finding]:
    """One note for all places where the page shows the text otherwise than the file has it."""
    source, repairs = document.source, document.repairs
    if repairs:
        counts = Counter(repair.kind for repair in repairs)
        told = ", ".join(_TOLD[kind].format(counts[kind]) for kind in sorted(counts))
        message = f"repaired for reading, and marked on the page: {told}; `verbatim = true` in the hints undoes it"
        yield Finding("C003", "note", source.name, source.line_of(repairs[0].span.start), message, source.id)


def _dates(document: Document, dateline: Dateline | None, stated: Dateline | None) -> Iterator[Finding]:
    if dateline is None or stated is None or dateline.basis not in ("given", "metadata"):
        return
    if not _agree(dateline.when, stated.when):
        said = "the hints say" if dateline.basis == "given" else "the page's metadata say"
        message = f"{said} {dateline.when}, its text says {stated.when}; look which is right"
        line = document.source.line_of(stated.evidence[0].start) if stated.evidence else 1
        yield Finding("D003", "warning", document.source.name, line, message, document.source.id)


def _agree(one: When, other: When) -> bool:
    """Whether they share a day, or nearly so."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    return _days(one.first) - _CLOSE <= _days(other.last) and _days(other.first) <= _days(one.last) + _CLOSE


def _days(day: Day) -> int:
    return ordinal(day.year, day.month, day.day)


def _finding(document: Document, code: str, message: str) -> Finding:
    return Finding(code, "warning", document.source.hints.file, None, message, document.source.id)
