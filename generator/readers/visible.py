"""A file's bytes to text that one can see, with what was doubtful in reading it."""

from __future__ import annotations

from generator.model import Finding, is_visible
from generator.readers.decoding import Text, decode


def text_of(name: str, data: bytes) -> tuple[Text | None, tuple[Finding, ...]]:
    """The decoded file, and what was doubtful in it; None where it is empty or no text."""
    text = decode(data)
    if text is None:
        return None, (Finding("R002", "error", name, 1, "this is no text; remove it or save it as text or HTML"),)
    if not any(is_visible(character) for character in text.text):
        return None, (Finding("R001", "error", name, 1, "the file is empty; remove it or paste the text again"),)
    return text, tuple(_doubts(name, text))


def _doubts(name: str, text: Text) -> list[Finding]:
    findings = []
    if text.guessed:
        message = f"read as {text.encoding}, which is a guess; save the file as UTF-8 if letters look wrong"
        findings.append(Finding("R003", "note", name, 1, message))
    if text.twice:
        message = f"this line was encoded twice and is mended (as are {len(text.twice) - 1} more); look at its letters"
        findings.append(Finding("R012", "note", name, text.twice[0], message))
    if text.lost:
        line = text.text.count("\n", 0, text.text.index("\ufffd")) + 1
        message = f"{text.lost} characters could not be read and show as \ufffd; paste the text again"
        findings.append(Finding("R004", "warning", name, line, message))
    return findings
