"""The contract's JSON objects: source, event, citation, time expression, finding."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from generator.model import Article, Block, Citation, Event, Finding, Reading, Repair, Source

SCHEMA = 1
Object = dict[str, Any]


def source_object(article: Article, page: str, *, excerpts_only: bool = False) -> Object:
    """A source: what it is, when it was written and how that is known, and which parts of it are the article.

    `excerpts_only`: without the text, even where offsets count in one that is not the file itself.
    """
    source, imprint, dateline = article.source, article.imprint, article.dateline
    return {
        "id": source.id,
        "file": source.name,
        "sha256": source.digest,
        "page": page,
        "part_of": source.part_of,
        "language": article.document.language,
        "title": imprint.title,
        "title_basis": imprint.title_basis,
        "author": imprint.author,
        "publisher": imprint.publisher,
        "url": imprint.url,
        "date": dateline.when.edtf if dateline else None,
        "date_basis": dateline.basis if dateline else None,
        "date_confidence": dateline.confidence if dateline else None,
        "date_evidence": [source.quote(span) for span in dateline.evidence] if dateline else [],
        "date_why": str(dateline.why) if dateline else None,
        "updated": dateline.updated.edtf if dateline and dateline.updated else None,
        "body": [[block.span.start, block.span.end] for block in article.document.body],
        "chrome": [
            {"start": block.span.start, "end": block.span.end, "kind": block.kind or "other"}
            for block in article.document.blocks
            if block.role == "chrome"
        ],
        **({} if excerpts_only else _text(source)),
    }


def event_object(event: Event, sources: Mapping[str, Source]) -> Object:
    """An event; `sources` by id, to quote its words of time."""
    return {
        "id": event.id,
        "also": list(event.also),
        "date": event.when.edtf,
        "first": str(event.when.first) if event.when.first else None,
        "last": str(event.when.last) if event.when.last else None,
        "title": event.title,
        "language": event.language,
        "importance": event.importance,
        "salience": round(event.salience, 4),
        "status": event.status,
        "entities": list(event.entities),
        "citations": [citation_object(citation, sources[citation.source]) for citation in event.citations],
        "conflicts": [
            {"about": conflict.about, "citations": list(conflict.citations), "note": str(conflict.note)}
            for conflict in event.conflicts
        ],
    }


def citation_object(citation: Citation, source: Source) -> Object:
    """A sentence that tells an event, and what it alone says of the time."""
    return {
        "source": citation.source,
        "start": citation.span.start,
        "end": citation.span.end,
        "quote": citation.quote,
        "expression": source.quote(citation.expression) if citation.expression else None,
        "anchor": citation.anchor,
        "date": citation.when.edtf if citation.when else None,
        "assumed": list(citation.assumed),
        "why": str(citation.why),
        "status": citation.status,
    }


def block_object(block: Block) -> Object:
    """A block and its role; of chrome its kind too, and its language where it is not the document's."""
    kind = {"kind": block.kind or "other"} if block.role == "chrome" else {}
    language = {"language": block.language} if block.language else {}
    place = {"start": block.span.start, "end": block.span.end}
    return {**place, "role": block.role, **kind, "rule": block.rule, **language}


def repair_object(repair: Repair) -> Object:
    """Where a page shows the text otherwise than the file has it."""
    return {"start": repair.span.start, "end": repair.span.end, "kind": repair.kind}


def timex_object(reading: Reading, source: Source) -> Object:
    """A time expression as TIMEX3 says it, and as EDTF where that can."""
    span = reading.mention.span
    return {
        "start": span.start,
        "end": span.end,
        "text": source.quote(span),
        "type": reading.type,
        "value": reading.value,
        "mod": reading.mod,
        "edtf": reading.when.edtf if reading.when else None,
        "rule": reading.mention.rule,
        "anchor": reading.anchor,
        "assumed": list(reading.assumed),
        "why": str(reading.why),
    }


def finding_object(finding: Finding) -> Object:
    """A doubt or fault, with its place."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "source": finding.source,
        "file": finding.file,
        "line": finding.line,
        "message": str(finding.message),
    }


def dump(value: Any, *, indent: int | None = 1) -> str:
    """JSON that any reader takes: a lone surrogate, which UTF-8 cannot say, becomes U+FFFD."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def sources_of(articles: Iterable[Article]) -> dict[str, Source]:
    """All sources by id, glued-on ones too."""
    return {each.source.id: each.source for article in articles for each in (article, *article.parts)}


def _text(source: Source) -> Object:
    """The text that offsets count in, where it is not the file itself."""
    is_file = source.media_type in ("text/plain", "text/markdown") and not source.is_mended
    return {} if is_file else {"text": source.text}
