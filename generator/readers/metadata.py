"""Values of front matter and mark-up to metadata: each checked, None where it is not what it should be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from generator.model import parse_edtf

_LONGEST = 500
# Characters. A title or name that is longer is something else.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?|(\d{4}-\d\d)|(\d{4})", re.DOTALL)
_LINK = re.compile(r"\[\[([^\]|]*\|)?([^\]]*)\]\]")


def text_of_value(value: Any) -> str | None:
    """A text in one line."""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    text = " ".join(_LINK.sub(r"\2", str(value)).split())
    return text if 0 < len(text) <= _LONGEST else None


def people_of(value: Any) -> str | None:
    """Names joined by "; ", of one, of a list, or of JSON-LD's persons."""
    values = value if isinstance(value, list) else _apart(value)
    names = [text_of_value(one.get("name") if isinstance(one, Mapping) else one) for one in values[:20]]
    whole = [name for name in names if name and not urlsplit(name).scheme.startswith("http")]
    return "; ".join(dict.fromkeys(whole)) or None


def _apart(value: Any) -> list[Any]:
    """Several names in one text: "Ann Bo, Carl Dee"; of "Bo, Ann" one."""
    if not isinstance(value, str):
        return [value]
    names = [name.strip() for name in value.split(";")]
    if len(names) == 1:
        names = [name.strip() for name in re.split(r",| and | & ", value)]
    return names if all(len(name.split()) > 1 for name in names) else [value]


def url_of(value: Any) -> str | None:
    """An address of the web; anything else could be dangerous in a link."""
    text = text_of_value(value)
    if not text:
        return None
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.hostname and " " not in text else None


def language_of(value: Any) -> str | None:
    """BCP 47."""
    text = text_of_value(value)
    return text.replace("_", "-") if text and _LANGUAGE.fullmatch(text) else None


def edtf_of(value: Any) -> str | None:
    """EDTF, of a date or of a text that begins with one in ISO 8601; the time of day is left out."""
    if isinstance(value, date):  # a datetime is one, too
        return value.strftime("%Y-%m-%d") if value.year >= 1000 else None
    text = text_of_value(value)
    match = _ISO.fullmatch(text) if text else None
    if not match:
        return None
    plain = match[1] or match[2] or match[3]
    try:
        return parse_edtf(plain).edtf
    except ValueError:
        return None
