"""Lines that were encoded twice, to what they said: "MÃ¤rz" to "März".

Only where it is sure: every character of the line beyond ASCII must be a byte of Windows-1252, and these bytes must be
flawless UTF-8. A line of true Windows-1252 text hardly ever is: an accented letter would have to stand before one or
more signs such as ¤ or ©, everywhere in the line.
"""

from __future__ import annotations

import re

_LINE = re.compile(r"[^\r\n]*[^\x00-\x7f\r\n][^\r\n]*")
_SUSPICIOUS = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]")
_BYTES = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
"""Of each byte its character; the five that Windows-1252 leaves free are control characters, as browsers have it."""
_ENCODE = {ord(character): chr(byte) for byte, character in _BYTES.items()}


def mended(text: str) -> tuple[str, tuple[int, ...]]:
    """The text, and the numbers of its lines that were mended, counted from 1."""
    if not _SUSPICIOUS.search(text):
        return text, ()
    numbers: list[int] = []

    def line(found: re.Match[str]) -> str:
        once = _decoded(found[0])
        if once is None:
            return found[0]
        numbers.append(text.count("\n", 0, found.start()) + 1)
        return once

    return _LINE.sub(line, text), tuple(numbers)


def _decoded(line: str) -> str | None:
    """A line whose bytes are UTF-8 once more; None of any other."""
    try:
        return line.translate(_ENCODE).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
