"""`findings.md`: every doubt, by kind and in words, for those who edit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from generator.model import Finding, Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.addresses import addresses
from generator.writers.files import JSON
from generator.writers.markup import html, markdown
from generator.writers.pages import line, listing, table
from generator.writers.paths import relative_file
from generator.writers.phrases import said
from generator.writers.words import Words

PATH = "findings.md"
ROWS = 150
# Places a kind. What is doubtful a thousand times is not looked at one by one; and a page has at most 8,000 elements.
_CODE = re.compile(r"\\`(.+?)\\`")
"""What a message says literally, between escaped backticks."""
_SEVERITIES = ("error", "warning", "note")


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """What is worst first; the kinds of one severity by code, each with its places in the order of the files."""
    words, sources = Words(settings.language), addresses(timeline, settings).sources
    kinds = groupby(sorted(timeline.findings, key=_rank), key=_rank)
    parts = [_kind(list(found), sources, words) for _, found in kinds]
    body = line(words("lead_findings")) + "\n\n".join(parts) if parts else words("no_findings")
    yield listing(PATH, words("findings"), body)


def _rank(finding: Finding) -> tuple[int, str]:
    return _SEVERITIES.index(finding.severity), finding.code


def _kind(found: Sequence[Finding], sources: Mapping[str, str], words: Words) -> str:
    """A heading in words, and a line for each place."""
    first = found[0]
    kind = words.table("finding").get(first.code, first.code)
    about = f"{words(f'severity.{first.severity}')} · {first.code} · {len(found)}"
    heading = f'<h2 id="{first.code.lower()}">{html(kind)} <small>{html(about)}</small></h2>'
    rows = table([words("place"), words("what")], [_row(each, sources, words) for each in found[:ROWS]])
    more = f"[{markdown(words('more_findings', n=len(found) - ROWS))}]({JSON})" if len(found) > ROWS else ""
    return f"{heading}\n\n{rows}\n\n{more}".rstrip()


def _row(finding: Finding, sources: Mapping[str, str], words: Words) -> list[str]:
    place = ":".join(str(part) for part in (finding.file, finding.line) if part is not None)
    shown = f"`{place}`" if place.isascii() and "`" not in place and "|" not in place else markdown(place)
    if finding.source in sources:
        shown = f"[{markdown(place, opens=False)}]({relative_file(sources[finding.source or ''], PATH)})"
    text, language = said(finding.message, words)
    message = _CODE.sub(r"<code>\1</code>", markdown(text[:1].upper() + text[1:], opens=False))
    return [shown, message if language == words.language else f'<span lang="{language}">{message}</span>']


writer = Writer("findings", write)
