"""How an event or a source is cited: as a sentence, as BibTeX, as CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.model import Article, Event, When
from generator.writers import dates
from generator.writers.markup import plain
from generator.writers.original import web_address
from generator.writers.words import Words

Record = dict[str, Any]
"""One item of CSL-JSON."""

_TEX = {character: f"\\{character}" for character in "&%$#_"} | {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}", "}": r"\textbraceright{}",  # BibTeX counts braces, with a backslash before them too
}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def event_record(event: Event, site: str, address: str | None, told_by: Iterable[str], words: Words) -> Record:
    """An event as a part of the site; `told_by`: the titles of its sources."""
    return _known(
        {
            "id": event.id,
            "type": "webpage",
            "title": plain(event.title),
            "container-title": plain(site),
            "event-date": _date(event.when, words),
            "URL": address,
            "language": event.language,
            "note": words("told_by", names="; ".join(map(plain, told_by))) if event.citations else None,
        }
    )


def source_record(article: Article, address: str | None, words: Words) -> Record:
    """A source as an article of its publisher, at its own address where that is known."""
    imprint = article.imprint
    return _known(
        {
            "id": f"s-{article.source.id}",
            "type": "article-newspaper" if imprint.publisher else "webpage",
            "title": plain(imprint.title),
            "author": [{"literal": plain(name)} for name in _authors(article)],
            "container-title": plain(imprint.publisher or ""),
            "issued": _date(article.dateline.when, words) if article.dateline else None,
            "URL": web_address(imprint.url) or address,
            "archive_location": address if web_address(imprint.url) else None,
            "language": article.document.language,
        }
    )


def sentence(record: Mapping[str, Any], words: Words) -> str:
    """The citation for people: who, what, where, when, and the address where it is known."""
    when = record.get("issued") or record.get("event-date")
    parts = (
        ", ".join(author["literal"] for author in record.get("author", ())),
        words.quoted(record["title"]),
        words("cited_from", where=record["container-title"])
        if "event-date" in record
        else record.get("container-title"),
        when["literal"] if when else words("undated") if record["id"].startswith("s-") else "",
        record.get("archive_location") or record.get("URL"),
    )
    return ". ".join(str(part) for part in parts if part)


def bibtex(record: Mapping[str, Any]) -> str:
    """One entry: an `@article` of a paper, else `@misc`."""
    issued = record.get("issued", {})
    first: list[int] = next(iter(issued.get("date-parts", ())), [])
    year, month = first[0] if first else "", first[1] if len(first) > 1 else 0
    is_article = record["type"] == "article-newspaper"
    fields = {
        "title": "{" + _tex(record["title"]) + "}",
        "author": " and ".join("{" + _tex(author["literal"]) + "}" for author in record.get("author", ())),
        "journal" if is_article else "howpublished": _tex(record.get("container-title", "")),
        "year": str(year),
        "date": issued.get("edtf", ""),
        "eventdate": record.get("event-date", {}).get("edtf", ""),
        "url": record.get("URL", ""),
        "note": _tex(record.get("note", "")),
        "langid": record.get("language", ""),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if month:
        lines.append(f"  month = {_MONTHS[month - 1]},")
    return "\n".join((f"@{'article' if is_article else 'misc'}{{{record['id']},", *lines, "}"))


def _authors(article: Article) -> list[str]:
    return [name.strip() for name in (article.imprint.author or "").split(";") if name.strip()]


def _date(when: When, words: Words) -> Record:
    """As CSL has it: parts as fine as they are known, "circa" where they are qualified, and the words for people."""
    start, end = dates.ends(when)
    said: Record = {"literal": dates.full(when, words), "edtf": when.edtf}
    if start and end and start[0].isdigit() and end[0].isdigit():
        said["date-parts"] = [_parts(start)] if start == end else [_parts(start), _parts(end)]
    if when.qualifier:
        said["circa"] = True
    return said


def _parts(iso: str) -> list[int]:
    return [int(part) for part in iso.split("-")]


def _tex(text: str) -> str:
    return re.sub(r"[&%$#_{}\\~^]", lambda found: _TEX[found[0]], text)


def _known(values: Record) -> Record:
    return {key: value for key, value in values.items() if value not in (None, [], "")}
