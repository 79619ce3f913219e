"""Text to the form in which it is compared: without case, accents and width."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Lower case, without accents and possessive endings; full-width characters become narrow."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(character for character in plain if not unicodedata.combining(character))
    kept = unicodedata.normalize("NFC", kept.replace("’", "'"))
    return kept.removesuffix("'s").removesuffix("'")


_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")


def is_han(character: str) -> bool:
    """Written without spaces between words, in Chinese characters."""
    return _HAN.match(character) is not None


def has_han(text: str) -> bool:
    return _HAN.search(text) is not None
