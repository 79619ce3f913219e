"""Text to readings without cleaning, dating or events: the short walk of `annals tag`, which must start at once."""

from __future__ import annotations

from generator.model import Block, Dateline, Document, Reading, Source, Span
from generator.steps.resolve import resolve
from generator.steps.script import in_one_script
from generator.steps.tag import tag


def read_times(text: str, language: str | None, dateline: Dateline | None) -> tuple[Reading, ...]:
    """The time expressions of a text that is all body, in text order; a language that is not given is told from it."""
    if not text:
        return ()
    source = in_one_script(Source("", text, ""))
    document = Document(source, language or _told(source), (Block(Span(0, len(text)), "text", "given"),))
    return resolve(document, tag(document), dateline)


def _told(source: Source) -> str:
    from generator.steps.language import language_of  # loads a model, which a given language saves

    return language_of(source)
