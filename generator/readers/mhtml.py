"""Web archives in one file, as browsers save them: the page is one part of a mail."""

from __future__ import annotations

from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from hashlib import sha256

from generator.model import Finding
from generator.readers import Decoded, Reader
from generator.readers.decoding import decode
from generator.readers.page import page


def read(name: str, data: bytes) -> Decoded:
    """The source of the archive's page."""
    try:
        mail = message_from_bytes(data)
        part = next((part for part in mail.walk() if part.get_content_type() == "text/html"), None)
        markup = _markup(part) if part else None
    except (MessageError, LookupError, ValueError):
        mail, markup = Message(), None
    if not markup:
        message = "the archive holds no page; save it again, or as HTML"
        return Decoded((), (Finding("R009", "error", name, None, message),))
    url = mail.get("Snapshot-Content-Location") or mail.get("Content-Location")
    return page(name, markup, sha256(data).hexdigest(), str(url) if url else None)


def _markup(part: Message) -> str | None:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return None
    charset = part.get_content_charset()
    if charset and charset != "utf-8":
        return payload.decode(charset, "replace")
    text = decode(payload)
    return text.text if text else None


reader = Reader("mhtml", (".mhtml", ".mht"), read)
