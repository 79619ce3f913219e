"""The colour of an entity: the same on every page and in every build."""

from __future__ import annotations

from zlib import crc32


def hue(name: str) -> int:
    """An angle of the colour wheel, 0 to 359; the style sheet gives lightness and chroma."""
    return crc32(name.encode("utf-8", "replace")) % 360
