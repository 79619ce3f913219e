"""Plain text: what people paste, and what page savers write."""

from __future__ import annotations

from hashlib import sha256

from generator.model import Source
from generator.readers import Decoded, Reader
from generator.readers.visible import text_of


def read(name: str, data: bytes) -> Decoded:
    """One source, the text as it stands; none where there is nothing to read."""
    text, findings = text_of(name, data)
    if text is None:
        return Decoded((), findings)
    return Decoded((Source(name, text.text, sha256(data).hexdigest(), is_mended=bool(text.twice)),), findings)


reader = Reader("text", (".txt", ".text"), read)
