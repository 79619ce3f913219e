"""Text to the form in which it is compared: without case, accents and width."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Lower case, without accents and possessive endings; full-width characters become narrow."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(character for character in plain if not unicodedata.combining(character))
    kept = unicodedata.normalize("NFC", kept.replace("’", "'"))
    return kept.removesuffix("'s").removesuffix("'")


def is_han(character: str) -> bool:
    """Written without spaces between words, in Chinese characters."""
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff"


def has_han(text: str) -> bool:
    return any(map(is_han, text))
