"""Document to authors: the names of its byline, wherever that stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.languages import everywhere
from generator.languages.stamps import stamps
from generator.model import Block, Document
from generator.steps.describe.masthead import is_paper
from generator.steps.describe.signature import alone, has_office, is_aside, is_name, is_person, opened, parts

_ABOVE, _FOOT, _NAMED = 8, 12, 60
# Blocks above the text and at the page's foot where a byline may stand; characters of a line of mere names.
_BELOW, _END = 8, 3
# Blocks below the headline in which a name needs nothing that speaks for it; below the text's end where one may stand.
_UNDER, _OFFICE = 3, 3
# Blocks from the text's first one on in which an agency may stand; words with which a line begins that tells an office.
_PARAGRAPH, _SENTENCE = 75, 40
# Characters. A standfirst may stand between headline and name; two paragraphs are the text.
_SIGN = re.compile(r"[•·◆●■▪►▶*–-] ")
_CREDIT = re.compile(r"(?:©|\(c\)|[^\W\d_]{5,8}\s?[:：])\s?(?P<name>[^\W\d_]+)", re.IGNORECASE)
"""Beside a © or "source:", up to the sign behind it: "© dpa-infocom"."""
_INTRODUCED = re.compile(r"((?:[^\W\d_][\w'’.-]*\s){1,3}?[^\W\d_][\w'’-]*)\s(?:is|was|ist|war|est|es|è|é|är|er|jest)\s")


def author_of(document: Document, title: str) -> str | None:
    """Names joined by "; "; None where nobody is named."""
    opened = _opened(document)
    found = (
        tuple(name for name in opened if not is_paper(name))
        or _alone_in_bylines(document, title)
        or _backed(document, title)
        or _introduced(document)
        or opened
        or _agency(document)
    )
    return "; ".join(dict.fromkeys(found)) or None


def _opened(document: Document) -> tuple[str, ...]:
    """The names behind a word such as "by": in bylines, above the text, in its own short lines, at the foot."""
    body = document.body
    short = (block for block in (*body[:6], *body[-3:]) if len(block.span) <= 60)
    foot = (
        one for one in document.blocks[-_FOOT:] if one.role == "chrome" and one.kind in ("other", "copyright", "bio")
    )
    for block in (*_bylines(document), *_above(document), *short, *foot):
        for part in parts(document, block):
            if names := opened(part, document.language):
                return names
    return ()


def _alone_in_bylines(document: Document, title: str) -> tuple[str, ...]:
    """The names of a byline that has nothing else beside a date, all of them: "Ann Bo | Carl Dee"."""
    for block in _bylines(document):
        names = _signed(document, block, shouted=True)
        is_dated = bool(names) and bool(stamps(document.source.quote(block.span), document.language))
        if names and (is_dated or not _is_told(document, names[0], title)):
            return names
    return ()


def _backed(document: Document, title: str) -> tuple[str, ...]:
    """The names that stand alone in a line at the text, where its place, a byline or the page's foot speaks for them.

    Lines of menus and headings look the same, and so do those below pictures: whom the article tells of has not
    written it.
    """
    blocks = document.blocks
    headline = next((number for number, block in enumerate(blocks) if block.role == "title"), len(blocks))
    last = max((number for number, block in enumerate(blocks) if block.is_body), default=0)
    for number in _near_text(document, headline, last):
        names = _signed(document, blocks[number])
        if not names or len(blocks[number].span) > _NAMED or _heads_list(document, number):
            continue
        beside = blocks[max(0, number - 1) : number + 2]
        is_known = _is_told(document, names[0], title)
        is_headed = 0 < number - headline <= _BELOW and _paragraphs(document, headline, number) < 2
        is_beside = any(one.role in ("byline", "dateline") or _waits(document, one) for one in beside)
        is_last = number == last and blocks[number].is_body
        stands = not is_known and (is_headed or is_beside or _begins_twice(document, names[0]))
        is_said = _is_awaited(document, number) or (number >= last - 1 and _is_introduced(document, number, names[0]))
        if stands or is_last or is_said or _has_office_below(document, number):
            return names
    return ()


def _begins_twice(document: Document, name: str) -> bool:
    """Whether two lines or more begin with a name, those of pictures aside."""
    return sum(_plain(document, block).startswith(name) for block in document.blocks if block.role != "caption") > 1


def _heads_list(document: Document, number: int) -> bool:
    """Whether entries of a list stand below a line: "Key Points" is nobody."""
    return any(_SIGN.match(_plain(document, block)) for block in document.blocks[number + 1 : number + 2])


def _waits(document: Document, block: Block) -> bool:
    """Whether a line says "published" or "updated", and its date is lost."""
    text = _plain(document, block).strip(" :,").casefold()
    return text in everywhere("date.published") or text in everywhere("date.updated")


def _is_awaited(document: Document, number: int) -> bool:
    """Whether the line above ends with a word such as "by": "Comment by", and below it the name."""
    above = _plain(document, document.blocks[number - 1]) if number else ""
    return len(above) <= _SENTENCE and f" {above.casefold().rstrip(' :：')}".endswith(_by())


@cache
def _by() -> tuple[str, ...]:
    return tuple(f" {word}" for word in everywhere("date.byline") if word.isalpha())


def _has_office_below(document: Document, number: int) -> bool:
    """Whether the line below begins with what somebody is who writes: "Editor at Large"."""
    below = [_plain(document, block) for block in document.blocks[number + 1 : number + 2]]
    return any(has_office(" ".join(text.split(",")[0].split()[:_OFFICE])) for text in below)


def _agency(document: Document) -> tuple[str, ...]:
    """The agency that stands alone at the head of the text, or beside a © or "source:" at the page's foot."""
    first = _first(document)
    for block in document.blocks[max(0, first - _ABOVE) : first + _UNDER]:
        name = _plain(document, block)
        if len(name) <= _SENTENCE and name.casefold().removeprefix("the ").strip("()[]") in everywhere("date.agencies"):
            return (name.strip("()[]"),)
    credits = (_CREDIT.match(_plain(document, block)) for block in document.blocks[-_FOOT:] if not block.is_body)
    found = (credit["name"] for credit in credits if credit)
    return tuple(name for name in found if name.casefold() in everywhere("date.agencies"))[:1]


def _signed(document: Document, block: Block, shouted: bool = False) -> tuple[str, ...]:
    """The names in a block that has nothing but names of people, offices and dates."""
    found: list[str] = []
    for part in filter(None, parts(document, block)):
        names = alone(part, shouted)
        if not (names or has_office(part) or is_aside(part)):
            return ()
        found += names
    return tuple(name for name in found if is_person(name, document.language))


def _is_told(document: Document, name: str, title: str) -> bool:
    """Whether the article tells of this one, if only by the last name; its last paragraphs may introduce who wrote."""
    body = [document.source.quote(block.span) for block in document.body if len(block.span) >= _SENTENCE]
    headline = "" if re.match(rf"{re.escape(name)} ?[.:|]", title) else title
    told = (headline, *(text for text in body[:-2]), *(text for text in body[-2:] if not text.startswith(name)))
    last = re.compile(rf"\b{re.escape(name.split()[-1])}\b")
    return any(last.search(text) for text in told)


def _is_introduced(document: Document, number: int, name: str) -> bool:
    """Whether the lines below a name say who this is."""
    below = [_plain(document, block) for block in document.blocks[number + 1 : number + 3]]
    return any(map(has_office, below[:1])) or any(_begins(text, name) for text in below)


def _begins(text: str, name: str) -> bool:
    """Whether a line goes on about somebody: "Steph covers …" below "Stephanie Bo"."""
    first, own = text.split(" ")[0].casefold(), name.split(" ")[0].casefold()
    return len(first) > 3 and own.startswith(first)


def _introduced(document: Document) -> tuple[str, ...]:
    """Whom the lines below the text introduce: "Ann Bo is a reporter in Leeds"."""
    ends = frozenset(block.span for block in document.body[-2:])
    for block in document.blocks[-_FOOT * 2 :]:
        text = _plain(document, block)
        found = _INTRODUCED.match(text)
        if found is None or not is_name(found[1]) or (block.is_body and block.span not in ends):
            continue
        is_bio = block.role == "chrome" and block.kind == "bio"
        if is_bio or (block.kind in (None, "other") and has_office(text[found.end() : found.end() + _PARAGRAPH])):
            return (found[1],)
    return ()


def _plain(document: Document, block: Block) -> str:
    """The words of a block on one line."""
    return " ".join(document.source.quote(block.span).split())


def _bylines(document: Document) -> tuple[Block, ...]:
    return tuple(block for block in document.blocks if block.role == "byline")


def _above(document: Document) -> list[Block]:
    """The lines between headline and text, and the nearest above them."""
    first = _first(document)
    near = document.blocks[max(0, first - _ABOVE) : first]
    return [
        block for block in near if block.role in ("chrome", "byline", "standfirst") and block.kind in (None, "header")
    ]


def _near_text(document: Document, headline: int, last: int) -> Iterator[int]:
    """The numbers of the blocks at which a name may stand: below the headline, above the text, around its end."""
    blocks, first = document.blocks, _first(document)
    near = (
        *range(headline + 1, headline + 1 + _BELOW),
        *range(max(0, first - _ABOVE), first + 6),
        *range(last - 1, last + 1 + _END),
        *(number for number in range(headline) if _has_office_below(document, number)),
        *(number for number in range(len(blocks) - _FOOT, len(blocks)) if _has_office_below(document, number)),
    )
    for number in dict.fromkeys(number for number in near if 0 <= number < len(blocks)):
        block = blocks[number]
        kind = block.kind in (None, "header", "other", "bio") or _has_office_below(document, number)
        if kind and block.role not in ("title", "caption"):
            yield number


def _first(document: Document) -> int:
    """The number of the text's first block; a standfirst may stand above the byline."""
    texts = (number for number, block in enumerate(document.blocks) if block.is_body and block.role != "standfirst")
    return next(texts, 0)


def _paragraphs(document: Document, start: int, end: int) -> int:
    """How many paragraphs of the text stand between two blocks."""
    between = document.blocks[start + 1 : end]
    return sum(block.role in ("text", "quote") and len(block.span) >= _PARAGRAPH for block in between)
