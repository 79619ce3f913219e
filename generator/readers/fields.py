"""Named fields above a text, as clippers and people write them, to metadata."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.model import Metadata
from generator.readers.metadata import edtf_of, language_of, people_of, text_of_value, url_of

_TITLE, _AUTHOR, _URL = ("title",), ("author", "authors", "by", "creator"), ("url", "source", "link", "canonical")
_DATE = ("published", "date", "published_at", "date_published", "datepublished", "pubdate", "publication_date")
_UPDATED = ("updated", "modified", "lastmod", "date_modified", "last_modified")
_PUBLISHER = ("publisher", "site", "sitename", "site_name", "website", "publicationtitle", "publication", "newspaper")
_LANGUAGE = ("lang", "language")
# Keys that are read; a clipper's `created` is the day of the clipping, and dates nothing.
_KNOWN = frozenset((*_TITLE, *_AUTHOR, *_URL, *_DATE, *_UPDATED, *_PUBLISHER, *_LANGUAGE, "created", "tags", "clipped"))
_BARE = re.compile(r"\ufeff?((?:[A-Za-z_]{2,20}:[ \t]*\S[^\n]{0,500}\n){1,12})[ \t]*\r?\n")
# Lines of "key: value" on top, with an empty line under them.
_PLAIN = re.compile(r"^(?P<key>[A-Za-z_]{2,20}):[ \t]+(?P<value>[^\s\[{&*!|>@%`#][^\n]{0,500})$", re.MULTILINE)
"""A line of a key and a value that is none of YAML's signs."""


def metadata_of(fields: Mapping[str, Any]) -> Metadata:
    """Only what we know is read, and only where it is what it should be; the keys are in lower case."""
    return Metadata(
        title=text_of_value(_first(fields, _TITLE)),
        author=people_of(_first(fields, _AUTHOR)),
        publisher=text_of_value(_first(fields, _PUBLISHER)),
        url=url_of(_first(fields, _URL)),
        language=language_of(_first(fields, _LANGUAGE)),
        date=edtf_of(_first(fields, _DATE)),
        updated=None if _is_of_note(fields) else edtf_of(_first(fields, _UPDATED)),
    )


def _is_of_note(fields: Mapping[str, Any]) -> bool:
    """Whether `updated` is the note's own day: beside its `created`, and without a day of publication."""
    return "created" in fields and not _first(fields, _DATE)


def plain_fields(head: str) -> dict[str, Any]:
    """What the lines of front matter say that are no valid YAML together: titles with a colon, unclosed lists."""
    return {line["key"].casefold(): line["value"].strip(" \t\r\"'") for line in _PLAIN.finditer(head)}


def bare_fields(text: str) -> tuple[Metadata, int] | None:
    """What lines like `url: https://…` without any fence say, and the offset at which the text begins.

    None where it may be prose or a byline: every key must be known, and an address or a date in ISO 8601 be among them.
    """
    head = _BARE.match(text)
    if head is None:
        return None
    pairs = (line.partition(":") for line in head[1].splitlines())
    fields = {key.casefold(): value.strip() for key, _, value in pairs}
    metadata = metadata_of(fields)
    return (metadata, head.end()) if fields.keys() <= _KNOWN and (metadata.url or metadata.date) else None


def _first(fields: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    return next((fields[key] for key in keys if fields.get(key)), None)
