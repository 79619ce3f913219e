"""An article's blocks as Markdown: paragraphs to be read, with the cited sentences marked.

Where a page shows a space or a paragraph that the file does not have, it stands in `<ins>`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.model import Article, Block, Role, Span
from generator.writers.markup import html, is_calm, markdown, plain
from generator.writers.original import text_fragment
from generator.writers.paths import relative, relative_file
from generator.writers.words import Words

_FRAMES: dict[Role, tuple[str, str, str]] = {
    "title": ("", '<b class="headline">', "</b>"),
    "byline": ("", '<small class="byline">', "</small>"),
    "dateline": ("", '<small class="byline">', "</small>"),
    "standfirst": ("", '<b class="standfirst">', "</b>"),
    "subhead": ("## ", "<span>", "</span>"),  # the element keeps a # at the end of the line
    "quote": ("> ", "", ""),
    "list": ("- ", "", ""),
    "caption": ("", '<small class="caption">', "</small>"),
    "box": ("", '<small class="caption">', "</small>"),
}
"""What stands before a paragraph, and around its words."""
_NEEDS_SPACE = re.compile(r"[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
"""A character of a script that parts its words by spaces."""


@dataclass(frozen=True, slots=True)
class Pill:
    """The date of an event that a passage tells, and the event's home."""

    label: str
    page: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A cited stretch of the text."""

    span: Span
    anchor: str
    pills: tuple[Pill, ...]


@dataclass(frozen=True)
class Prose:
    """How one article is written; chrome is left out."""

    article: Article
    path: str
    """The page's own, below docs."""
    passages: Sequence[Passage]
    """In text order."""
    words: Words
    excerpts_only: bool = False
    """Of each block only what is cited."""
    original: str | None = None
    """Where the source was taken from on the web."""

    def __str__(self) -> str:
        """The article's blocks in the order of the file, each a paragraph of Markdown."""
        return "\n\n".join(self._paragraphs())

    def _paragraphs(self) -> Iterator[str]:
        before: Block | None = None
        for block in self.article.document.blocks:
            if block.role == "chrome":
                continue
            cited = self._cited(block.span)
            if cited or not (self.excerpts_only or self._is_headline(block)):
                yield self._paragraph(block, cited, before)
            before = block

    def _paragraph(self, block: Block, cited: Sequence[Passage], before: Block | None) -> str:
        opening, start, end = _FRAMES.get(block.role, ("", "", ""))
        if before and self._follows_without_break(before, block):
            start += _inserted("¶", self.words("cut_here"))
        if is_calm(self.article.source.quote(block.span)):
            return f"{opening}{start}{self._text(block, cited, markdown, self._link)}{end}"
        return f"<p>{start}{self._text(block, cited, html, self._html_link)}{end}</p>"

    def _text(
        self, block: Block, cited: Sequence[Passage], write: Callable[[str], str], link: Callable[[Pill], str]
    ) -> str:
        pieces: list[str] = []
        for start, end, passage in self._stretches(block, cited):
            words = write(self.article.source.text[start:end])
            if passage:
                pills = "".join(f" <small>{link(pill)}</small>" for pill in passage.pills)
                words = f'<mark id="{passage.anchor}">{words}</mark>{pills}{self._original(start, end)}'
            elif self.excerpts_only:
                words = "…"
            if words:
                pieces.append(self._gap(start) + words if pieces else words)
        return "".join(pieces)

    def _stretches(self, block: Block, cited: Sequence[Passage]) -> Iterator[tuple[int, int, Passage | None]]:
        """The block, cut where a cited passage begins or ends and where sentences follow without a space."""
        at = block.span.start
        for passage in cited:
            yield from self._uncited(at, passage.span.start)
            start = max(at, passage.span.start)
            at = max(start, min(passage.span.end, block.span.end))
            yield start, at, passage
        yield from self._uncited(at, block.span.end)

    def _uncited(self, start: int, end: int) -> Iterator[tuple[int, int, None]]:
        for cut in self._glued[bisect_right(self._glued, start) : bisect_left(self._glued, end)]:
            yield start, cut, None
            start = cut
        if start < end:
            yield start, end, None

    def _gap(self, at: int) -> str:
        """What stands between two pieces that meet here: the file's space, one of ours, or nothing."""
        if any(character.isspace() for character in self.article.source.text[at - 1 : at + 1]):
            return " "
        return _inserted(" ", self.words("space_here")) if at in self._glued else ""

    def _cited(self, span: Span) -> Sequence[Passage]:
        first = bisect_left(self._starts, span.start)
        return self.passages[first : bisect_left(self._starts, span.end)]

    @cached_property
    def _starts(self) -> list[int]:
        return [passage.span.start for passage in self.passages]

    @cached_property
    def _glued(self) -> list[int]:
        """Where a sentence begins without a space before it, in a script that has spaces."""
        text = self.article.source.text
        sentences = self.article.document.sentences
        return [
            after.start
            for before, after in pairwise(sentences)
            if before.end == after.start and all(map(_NEEDS_SPACE.match, text[after.start - 1 : after.start + 1]))
        ]

    def _is_headline(self, block: Block) -> bool:
        """The block says what the page's heading already says."""
        said = " ".join(self.article.source.quote(block.span).split())
        return block.role == "title" and said == " ".join(self.article.imprint.title.split())

    def _follows_without_break(self, before: Block, block: Block) -> bool:
        """The file has both on one line; a page shows two paragraphs."""
        between = self.article.source.text[before.span.end : block.span.start]
        return before.span.end <= block.span.start and not between.strip() and not re.search(r"[\r\n]", between)

    def _link(self, pill: Pill) -> str:
        return f"[{markdown(pill.label, opens=False)}]({relative_file(pill.page, self.path)}#{pill.anchor})"

    def _html_link(self, pill: Pill) -> str:
        return f'<a href="{relative(pill.page, self.path)}#{pill.anchor}">{html(pill.label)}</a>'

    def _original(self, start: int, end: int) -> str:
        """A link to the same sentence on the web, where the source's address is known."""
        sentence = plain(self.article.source.text[start:end])
        if not self.original or not sentence:
            return ""
        address = self.original + text_fragment(sentence)
        return f' <a href="{html(address)}" title="{html(self.words("in_original"))}" rel="noopener nofollow">↗</a>'


def _inserted(what: str, why: str) -> str:
    return f'<ins title="{html(why)}">{what}</ins>'
