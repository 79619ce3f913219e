"""An article's events as TOML, ready to be copied into the hints beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.cli.portrait import quoted
from generator.model import Article, Event


def snippet(article: Article) -> Iterator[str]:
    """Line by line, a table for each event with what it says now; what is seldom meant stands behind a "#"."""
    source = article.source
    yield f"# What is understood of {source.name}. Copy what is wrong into the .toml beside it, and mend it there."
    for event in article.events:
        yield ""
        yield from _event(article, event)


def _event(article: Article, event: Event) -> Iterator[str]:
    citation = event.citations[0]
    yield f"# line {article.source.line_of(citation.span.start)}: {quoted(article.source, citation.span)}"
    yield "[[event]]"
    yield f"id = {_toml(event.id)}"
    yield f"date = {_toml(event.when.edtf)}"
    yield f"title = {_toml(event.title)}"
    yield f"# status = {_toml(event.status)}"
    yield "# importance = 3"
    yield "# hide = true"


def _toml(text: str) -> str:
    """A basic string; JSON escapes as TOML does, but for U+007F."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
