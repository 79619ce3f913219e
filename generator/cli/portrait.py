"""An article as text for people: roles of its lines, its date and why, its time expressions, its events."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Article, Block, Citation, Event, Reading, Repair, Source, Span

WIDTH = 72
"""Characters of a quoted line that are shown."""


def portrait(article: Article) -> Iterator[str]:
    """Line by line; quoted words are the source's, shortened in the middle where they are long."""
    source = article.source
    yield f"{source.name}" + (f" (part of {source.part_of})" if source.part_of else "")
    yield from (f"  {field:10}{value}" for field, value in _imprint(article) if value)
    yield from _listed("lines", (_block(source, block) for block in article.document.blocks))
    yield from _listed("repairs", (_repair(source, repair) for repair in article.document.repairs))
    yield from _listed("time expressions", (_reading(source, reading) for reading in article.readings))
    yield from _listed("events", (line for event in article.events for line in _event(source, event)))
    for part in article.parts:
        yield ""
        yield from portrait(part)


def _imprint(article: Article) -> Iterator[tuple[str, str | None]]:
    imprint, dateline = article.imprint, article.dateline
    yield "title", f"{imprint.title} ({imprint.title_basis})"
    yield "author", imprint.author
    yield "publisher", imprint.publisher
    yield "url", imprint.url
    yield "language", article.document.language
    if dateline is None:
        yield "date", "none found"
        return
    yield "date", f"{dateline.when} ({dateline.basis})"
    yield "evidence", "; ".join(quoted(article.source, span) for span in dateline.evidence)
    yield "why", str(dateline.why)
    yield "updated", str(dateline.updated) if dateline.updated else None


def _listed(heading: str, lines: Iterator[str]) -> Iterator[str]:
    """A heading and what stands under it; nothing where nothing does."""
    for number, line in enumerate(lines):
        if not number:
            yield f"  {heading}"
        yield f"    {line}"


def _block(source: Source, block: Block) -> str:
    role = f"{block.role} {block.kind}" if block.kind else block.role
    return f"{source.line_of(block.span.start):4}  {role:18} {block.rule:18} {quoted(source, block.span)}"


def _repair(source: Source, repair: Repair) -> str:
    around = Span(max(0, repair.span.start - WIDTH // 3), min(len(source.text), repair.span.end + WIDTH // 3))
    return f"{source.line_of(repair.span.start):4}  {repair.kind:18} {quoted(source, around)}"


def _reading(source: Source, reading: Reading) -> str:
    span = reading.mention.span
    mod = f" {reading.mod}" if reading.mod else ""
    said = f"{quoted(source, span)} = {reading.type} {reading.value}{mod}"
    when = f", {reading.when}" if reading.when else ""
    return f"{source.line_of(span.start):4}  {said}{when} [{reading.anchor}{_assumed(reading.assumed)}] {reading.why}"


def _event(source: Source, event: Event) -> Iterator[str]:
    yield f"{event.id}  {event.when}  {event.title} ({event.status})"
    if event.entities:
        yield f"      with {', '.join(event.entities)}"
    yield from (f"      {_citation(source, citation)}" for citation in event.citations)


def _citation(source: Source, citation: Citation) -> str:
    words = f"{quoted(source, citation.expression)} " if citation.expression else ""
    line = source.line_of(citation.span.start)
    return f"line {line}: {words}[{citation.anchor}{_assumed(citation.assumed)}] {quoted(source, citation.span)}"


def _assumed(assumed: tuple[str, ...]) -> str:
    return f", assumed: {', '.join(assumed)}" if assumed else ""


def quoted(source: Source, span: Span) -> str:
    """The words in quotation marks, on one line, without characters that move a terminal's cursor."""
    words = "".join(letter if letter.isprintable() else " " for letter in source.quote(span))
    text = " ".join(words.split())
    return f'"{text}"' if len(text) <= WIDTH else f'"{text[: WIDTH // 2]} … {text[-WIDTH // 2 :]}"'
