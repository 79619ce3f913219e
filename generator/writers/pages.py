"""Front matter and Markdown to a page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import frontmatter
import yaml

from generator.model import Page
from generator.writers.markup import html, markdown, plain

HIDE = {"hide": ["navigation", "toc"]}
"""Front matter of pages that have a frame of their own."""
_READ = re.compile(r"<|&(?=#?\w)|\{(?=[{%#])")
_REFERENCES = {"<": "&lt;", "&": "&amp;", "{": "&#x7B;"}
UNSEARCHED = {"search": {"exclude": True}}
"""Front matter of pages that only list what is at home elsewhere: search finds each thing once, and where it is."""


class Quoted(str):
    """A text that stands in quotation marks in front matter, so that no reader takes "2025" for a number."""


class _Dumper(yaml.SafeDumper):
    """Writes front matter."""


_Dumper.add_representer(Quoted, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def page(path: str, matter: Mapping[str, Any], body: str, source: str | None = None) -> Page:
    """A Markdown page. Front matter that is None or empty is left out; the order of the rest is kept."""
    kept = {key: value for key, value in matter.items() if value not in (None, "", [], ())}
    text = frontmatter.dumps(
        frontmatter.Post(body.strip(), **kept), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6
    )
    return Page(path, (text + "\n").encode("utf-8", "replace"), source)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown, empty where it has no row; the cells are Markdown already."""
    if not rows:
        return ""
    return "\n".join(_row(cells) for cells in (heads, ["---"] * len(heads), *rows))


def listing(path: str, title: str, body: str) -> Page:
    """A page under its title that only lists: search finds its things at home."""
    return page(path, {"title": meta(title), **HIDE, **UNSEARCHED}, f"# {markdown(title)}\n\n{body}")


def line(text: str) -> str:
    """What a list is of, above it, in small letters."""
    return f'<p class="facts-line">{html(text)}</p>\n\n'


def meta(text: str | None) -> str | None:
    """A foreign text for front matter. Themes put it into their HTML as it is, so what HTML or a template would read
    there is a reference here; all else, such as a lone `&` or `{a: b}`, stays as it is.

    Python's `html.unescape` gives the text back.
    """
    return None if text is None else _READ.sub(lambda sign: _REFERENCES[sign[0]], plain(text))


def attribute(text: str | None) -> str | None:
    """As `meta`, for what themes put between quotation marks."""
    said = meta(text)
    return said.replace('"', "&quot;") if said else said


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '&#x7C;') for cell in cells)} |"
