"""Names of a sentence to who took part: not where it was written, nor the media that told it."""

from __future__ import annotations

from generator.model import Document, Span
from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.places import Places


def actors(document: Document, names: Places[str], sentence: Span, title: str, lexicon: Lexicon) -> tuple[str, ...]:
    """In the order of the sentence, each once. Media take part only where the title tells of them, and those that
    everybody knows only where it begins with them: "Tom Lind told Reuters" tells of Tom Lind."""
    begin = sentence.start + dateline_end(document.source.quote(sentence))
    row = dict.fromkeys(name for span, name in names.within(sentence) if span.start >= begin)
    known = lexicon.titles.media
    return tuple(
        name
        for name in row
        if title.startswith(name) or (name in title and name not in known) or not _is_media(name, lexicon)
    )


def _is_media(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of a newspaper, an agency or a channel."""
    words = lexicon.titles
    if name in words.media or name.rpartition(" ")[2] in words.media_endings:
        return True
    return lexicon.script == "han" and name.endswith(tuple(words.media_endings))
