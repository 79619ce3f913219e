"""Plain text: what people paste, and what page savers write."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from generator.model import Source
from generator.readers import Decoded, Reader
from generator.readers.fields import bare_fields
from generator.readers.visible import text_of


def read(name: str, data: bytes) -> Decoded:
    """One source, the text as it stands; none where there is nothing to read."""
    text, findings = text_of(name, data)
    if text is None:
        return Decoded((), findings)
    source = Source(name, text.text, sha256(data).hexdigest(), is_mended=bool(text.twice))
    if bare := bare_fields(text.text):
        source = replace(source, metadata=bare[0], start=bare[1])
    return Decoded((source,), findings)


reader = Reader("text", (".txt", ".text"), read)
