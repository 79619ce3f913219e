"""Pages with a known article to examples for the line scorer; only figures of the pages are kept, none of their words.

A page a line: {"text", "full_text", "body", "url"?}. Each counts in both renderings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from generator.model import Source
from generator.steps.clean.figures import figures_of
from generator.steps.clean.join import joined
from generator.steps.clean.lines import lines_of
from generator.steps.clean.look import Look, looks_of
from generator.steps.clean.stretch import article_of
from generator.steps.language import language_of

TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)


@dataclass(frozen=True)
class Page:
    """One rendering of a page, measured."""

    name: str
    site: str
    full: bool
    """Whether it is all visible text of the page."""
    body: str
    source: Source
    language: str
    looks: tuple[Look, ...]
    rows: list[tuple[int, ...]]
    shares: list[float]
    """How much of each line is article, 0 to 1."""
    weights: list[float]
    """What part of the article each line is as long as: an article's lines weigh 1 together."""


def pages(files: Iterable[str]) -> Iterator[Page]:
    """Both renderings of each page that has an article."""
    for file in files:
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            page = json.loads(line)
            for field in ("text", "full_text"):
                if page[field].strip() and page.get("body"):
                    yield _page(page, field, Path(file).stem)


def _page(page: dict[str, str], field: str, name: str) -> Page:
    source = Source("page", page[field], "0" * 64)
    language = language_of(source)
    looks = looks_of(joined(source, lines_of(source, language), language), language)
    shares = _shares([look.line.text for look in looks], page["body"])
    sizes = [len(TOKEN.findall(look.line.text)) for look in looks]
    whole = sum(size for size, share in zip(sizes, shares, strict=True) if share > 0.5) or 1
    weights = [min(1.0, size / whole) + 0.002 for size in sizes]
    rows = figures_of(looks, article_of(looks), language)
    site = _site(page.get("url")) or page["id"]
    return Page(name, site, field == "full_text", page["body"], source, language, looks, rows, shares, weights)


def _site(url: str | None) -> str:
    """The host without its first names: pages of one house look alike."""
    parts = (urlsplit(url or "").hostname or "").split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def _shares(lines: list[str], body: str) -> list[float]:
    tokens = TOKEN.findall(body)
    runs = {tuple(tokens[i : i + 4]) for i in range(len(tokens) - 3)}
    flat = " ".join(tokens)
    shares = []
    for line in lines:
        own = TOKEN.findall(line)
        if len(own) < 4:
            shares.append(-1.0 if own and f" {' '.join(own)} " in f" {flat} " else 0.0)
        else:
            shares.append(sum(tuple(own[i : i + 4]) in runs for i in range(len(own) - 3)) / (len(own) - 3))
    # A short line that also stands in the article is part of it only between lines that are.
    return [_between(shares, i) if share < 0 else share for i, share in enumerate(shares)]


def _between(shares: list[float], number: int) -> float:
    before, after = shares[max(0, number - 3) : number], shares[number + 1 : number + 4]
    return float(any(share > 0.5 for share in before) and any(share > 0.5 for share in after))
