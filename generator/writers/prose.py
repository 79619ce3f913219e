"""An article's blocks as Markdown: paragraphs to be read, with the cited sentences marked.

Where a page shows what the file has otherwise (the repairs of the document), that stands in `<ins>`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import Article, Block, Repair, RepairKind, Role, Span
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
_SHOWN: dict[RepairKind, tuple[str, str]] = {
    "space": (" ", "space_here"),
    "break": ("¶", "cut_here"),
    "join": (" ", "joined_here"),
    "gap": ("[…]", "lost_here"),
}
"""What a page shows in place of what the file has, and the words that say why."""


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
        return "\n\n".join(paragraph for _, paragraph in self.paragraphs())

    def paragraphs(self) -> Iterator[tuple[Role, str]]:
        """Each block with what it is, as a paragraph of Markdown."""
        before: Block | None = None
        for block in self.article.document.blocks:
            if block.role == "chrome":
                continue
            cited = self._cited(block.span)
            if cited or not (self.excerpts_only or self._is_headline(block)):
                yield block.role, self._paragraph(block, cited, before)
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
            words = self._words(start, end, write)
            if passage:
                pills = "".join(f" <small>{link(pill)}</small>" for pill in passage.pills)
                words = f'<mark id="{passage.anchor}">{words}</mark>{pills}{self._original(start, end)}'
            elif self.excerpts_only:
                words = "…"
            if words:
                pieces.append(self._gap(start) + words if pieces else words)
        return "".join(pieces)

    def _stretches(self, block: Block, cited: Sequence[Passage]) -> Iterator[tuple[int, int, Passage | None]]:
        """The block, cut where a cited passage begins or ends."""
        at = block.span.start
        for passage in cited:
            if at < passage.span.start:
                yield at, passage.span.start, None
            start = max(at, passage.span.start)
            at = max(start, min(passage.span.end, block.span.end))
            yield start, at, passage
        if at < block.span.end:
            yield at, block.span.end, None

    def _words(self, start: int, end: int, write: Callable[[str], str]) -> str:
        """A stretch as it is written, with the repairs within it."""
        text, pieces = self.article.source.text, list[str]()
        for place in self._places[bisect_right(self._places, (start, end)) : bisect_left(self._places, (end, end))]:
            pieces += (write(text[start : place[0]]), self._repaired[place])
            start = place[1]
        return "".join((*pieces, write(text[start:end])))

    def _gap(self, at: int) -> str:
        """What stands between two pieces that meet here: the file's space, one of ours, or nothing."""
        if (at, at) in self._repaired:
            return self._repaired[at, at]
        touching = self.article.source.text[at - 1 : at + 1]
        return " " if any(character.isspace() for character in touching) else ""

    def _cited(self, span: Span) -> Sequence[Passage]:
        first = bisect_left(self._starts, span.start)
        return self.passages[first : bisect_left(self._starts, span.end)]

    @cached_property
    def _starts(self) -> list[int]:
        return [passage.span.start for passage in self.passages]

    @cached_property
    def _repaired(self) -> dict[tuple[int, int], str]:
        """What is shown instead of a stretch of the text, which may be empty."""
        return {
            (_place(repair), _place(repair) if repair.kind == "space" else repair.span.end): self._shown(repair)
            for repair in self.article.document.repairs
            if repair.kind != "break"
        }

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return sorted(self._repaired)

    def _shown(self, repair: Repair) -> str:
        what, why = _SHOWN[repair.kind]
        return f"{' ' if repair.kind == 'gap' else ''}{_inserted(what, self.words(why))}"

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


def _place(repair: Repair) -> int:
    return repair.span.start + (repair.kind == "space")


def _inserted(what: str, why: str) -> str:
    return f'<ins title="{html(why)}">{what}</ins>'
