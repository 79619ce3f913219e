"""Bytes to text: byte order mark, strict UTF-8, then the likeliest of the old encodings."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from generator.readers.mojibake import mended

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MANY_BYTES = ("gb18030", "shift_jis", "euc_jp", "euc_kr", "big5")
_ONE_BYTE = ("cp1252", "cp1251", "cp1250", "cp1254", "koi8-r", "cp1253")
_SAMPLE = 20_000
# Bytes. What an encoding is, its first pages tell; a whole book would only take longer.


@dataclass(frozen=True, slots=True)
class Text:
    """Decoded bytes.

    `guessed` where neither a mark nor strict UTF-8 said the encoding; `lost` characters are U+FFFD; the lines `twice`,
    counted from 1, were encoded twice and are decoded twice.
    """

    text: str
    encoding: str
    guessed: bool = False
    lost: int = 0
    twice: tuple[int, ...] = ()


def decode(data: bytes) -> Text | None:
    """The text of a file; None where it is none. Its byte order mark stays, as U+FEFF; line ends stay as they are."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data, encoding)
    if wide := _wide(data):
        return _lenient(data, wide)
    if _is_binary(data):
        return None
    try:
        text, twice = mended(data.decode("utf-8"))
        return Text(text, "utf-8", twice=twice)
    except UnicodeDecodeError as error:
        broken = data.decode("utf-8", "replace")
        if _is_mostly_utf8(broken, data):
            return Text(broken, "utf-8", guessed=True, lost=broken.count("\ufffd"))
        return _old(data, error.start)


def _lenient(data: bytes, encoding: str) -> Text:
    text = data.decode(encoding, "replace")
    return Text(text, encoding, lost=text.count("\ufffd"))


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    head = data[:_SAMPLE]
    if len(head) < 4 or 3 * head.count(0) < len(head):
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 10 * odd else None


_ODD = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
"""Control characters that no text has."""


def _is_binary(data: bytes) -> bool:
    """Control characters that no text has, in number; a stray one is damage, not a picture."""
    head = data[:_SAMPLE]
    odd = len(head) - len(head.translate(None, _ODD))
    return data.startswith((b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")) or (
        odd > 4 and 30 * odd > len(head)
    )


def _is_mostly_utf8(broken: str, data: bytes) -> bool:
    """UTF-8 with a few damaged places: far more of its long characters are whole than broken, or hardly any is long."""
    lost = broken.count("\ufffd")
    whole = sum(character > "\x7f" for character in broken) - lost
    return whole > 4 * lost or (any(0xF0 <= byte <= 0xF4 for byte in data[:_SAMPLE]) and whole + 6 > lost)


def _old(data: bytes, start: int) -> Text:
    """Read in the old encoding in which the text around the first odd byte looks most like writing."""
    sample = data[max(0, start - 200) : start + _SAMPLE]
    best = max(_MANY_BYTES + _ONE_BYTE, key=lambda encoding: _likeness(sample, encoding))
    text = data.decode(best, "replace")
    return Text(text, best, guessed=True, lost=text.count("\ufffd"))


def _likeness(sample: bytes, encoding: str) -> float:
    """How much text in this encoding looks like writing: common characters count for it, odd ones against it."""
    text = sample.decode(encoding, "replace")
    marks = [character for character in text if character > "\x7f"]
    if not marks:
        return 0.0
    return sum(_worth(character, encoding) for character in marks) / len(marks) + _runs(text, encoding)


def _worth(character: str, encoding: str) -> float:
    point = ord(character)
    if character == "\ufffd" or unicodedata.category(character) in ("Cc", "Co", "Cn"):
        return -8.0
    if encoding in _MANY_BYTES:
        if 0x4E00 <= point <= 0x9FFF:
            return 1.0 if _is_common_han(character) else -0.3
        if 0x3040 <= point <= 0x30FF and encoding in ("gb18030", "big5"):
            return -1.0  # they have kana too, at the places of EUC-JP; but who writes kana, writes Japanese
        return 1.2 if 0x3000 <= point <= 0x30FF or 0xAC00 <= point <= 0xD7AF or 0xFF00 <= point <= 0xFF5E else -1.5
    if encoding in ("cp1251", "koi8-r"):
        return (
            0.8 if "а" <= character <= "я" else 0.1 if "А" <= character <= "Я" or character in "«»—–№ёЁ“”„…" else -1.0
        )
    if encoding == "cp1253":
        return 0.8 if "ά" <= character <= "ώ" else -0.8
    if character in "äöüßÄÖÜéèêàâçôîûñáíóúåøæãõ«»“”„‘’–—…€°§©·\u00a0¿¡":
        return 1.0
    if encoding == "cp1250" and character in "ąćęłńśźżčďěňřšťůýžőű":
        return 0.9
    return 0.85 if encoding == "cp1254" and character in "ğışİŞĞ" else -0.5


def _runs(text: str, encoding: str) -> float:
    """Western accents stand alone between plain letters; in Cyrillic, Greek and Chinese they stand in rows."""
    pairs = sum(a > "\x7f" and b > "\x7f" for a, b in pairwise(text))
    long = sum(character > "\x7f" for character in text)
    together = pairs / long
    if encoding in ("cp1252", "cp1250", "cp1254"):
        return -2.0 * together
    if encoding in ("cp1251", "koi8-r", "cp1253"):
        return together - 1.0
    apart = sum(b == " " and a > "\x7f" and c > "\x7f" for a, b, c in zip(text, text[1:], text[2:], strict=False))
    return 0.0 if encoding == "euc_kr" else -3.0 * apart / long  # Chinese and Japanese put no spaces between words


def _is_common_han(character: str) -> bool:
    """In the first level of GB 2312, of JIS X 0208 or of Big5, where the characters of daily use stand."""
    try:
        code = character.encode("gb2312")
        if 0xB0 <= code[0] <= 0xD7:
            return True
    except UnicodeEncodeError:
        pass
    try:
        code = character.encode("euc_jp")
        if len(code) == 2 and 0xB0 <= code[0] <= 0xCF:
            return True
    except UnicodeEncodeError:
        pass
    return False
