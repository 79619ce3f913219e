"""`data/index.md`: every file of the data, what it is, and who can use it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.files import FILES
from generator.writers.markup import markdown
from generator.writers.pages import HIDE, UNSEARCHED, line, meta, page, table
from generator.writers.words import Words

PATH = "data/index.md"


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """A table of links; the same for every timeline."""
    words = Words(settings.language)
    heads = [words("format"), words("for_what"), words("file")]
    rows = [
        [name, markdown(words(f"use.{use}")), f'<a href="{_file(path)}" download>{_file(path)}</a>']
        for name, path, use in FILES
    ]
    title = words("downloads")
    body = f"# {markdown(title)}\n\n{line(words('lead_downloads'))}{table(heads, rows)}"
    yield page(PATH, {"title": meta(title), **HIDE, **UNSEARCHED}, body)


def _file(path: str) -> str:
    """As a link from the page sees it."""
    return path.removeprefix("data/")


writer = Writer("downloads", write)
