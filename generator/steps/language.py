"""Source to language: in what tongue is this written?"""

from __future__ import annotations

from generator.languages import UNKNOWN
from generator.model import Source


def language_of(source: Source) -> str:
    """BCP 47, or "und"."""
    return source.hints.language or source.metadata.language or UNKNOWN
