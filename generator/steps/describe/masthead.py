"""Document to masthead: the name at the head of its page, and whether the page's foot or its host speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from generator.languages import everywhere
from generator.languages.stamps import stamps
from generator.model import Block, Document

_WORD, _SMALL = r"[A-ZÀ-Þ](?:[^\W_]|[&'’-])*", r"&|of|and|the|du|de|del|della|dello|di|der|des|la"
NAME = re.compile(rf"(?:L['’])?{_WORD}(?: (?:{_WORD}|{_SMALL}|(?:d|l|dell)['’]{_WORD}))*")
_HAN = re.compile(r"[\u3400-\u9fff]{2,10}")
_ENTRY = re.compile(r"\s{2,}|\u3000+|\s?[|｜]\s?|\s[·•›»>/–—-]\s")
_HOST = re.compile(r"[A-Za-zÀ-ÿ][\w-]+\.[a-z]{2,8}")
_PATH = re.compile(r"\s[>›»/]\s")
_ADDRESS = re.compile(r"https?://\S+$")
_PAGE = re.compile(r"[^\W\d]{1,6}\.?\s?\d{1,3}|第\d{1,3}[版页]")
"""What stands beside a date at the head of printed pages: "Seite 3"."""
_FRAME = ("header", "navigation", "login", "breadcrumb")
_HEAD, _TOP, _FOOT, _LONGEST = 3, 6, 6, 45
# Lines above a headline that may be a masthead; blocks at the page's head and foot; characters of a name.
_SINCE, _CLAIM = re.compile(r"\b[^\W\d_]{2,6} (?:1[5-9]|20)\d\d\.?$"), 60
"""The end of a claim, and how long one is: "Notes from the valley since 1898"."""
_ENTRIES = 3
# Words of a menu that has only blanks between them; a headline in capitals is longer, and is no chrome.
_ARTICLES = frozenset(("the", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo"))
_LIKE = 4
# Letters that names share which agree.


def is_name(text: str) -> bool:
    """Capitalised words, or Han characters, no figure, and nothing that a button says."""
    if not 2 <= len(text) <= _LONGEST or any(map(str.isdigit, text)) or text.casefold() in _buttons():
        return False
    return NAME.fullmatch(text) is not None or _HAN.fullmatch(text) is not None


def letters(name: str) -> str:
    """What names are compared by."""
    return "".join(character for character in name.casefold() if character.isalnum()).removeprefix("the")


def abbreviates(label: str, name: str) -> bool:
    """Whether a host's letters stand in those of a name in this order, most of it is used, and both begin alike."""
    if len(label) < 5 or not name.startswith(label[:3]) or len(name) > 2 * len(label):
        return False
    rest = iter(name)
    return all(character in rest for character in label)


def agreed(document: Document, title: str, named: str | None, hosts: tuple[str, ...]) -> str | None:
    """The name at the page's head that begins as the one beside the © does, or that a host has or abbreviates."""
    beside = letters(named or "")
    for name in (entries[0] for entries in _mast(document, title)):
        own = letters(name)
        shared = min(len(own), len(beside))
        if shared >= _LIKE and own[:shared] == beside[:shared]:
            return name
        if any(own == letters(host) or abbreviates(letters(host), own) for host in hosts):
            return name
    return None


def masthead(document: Document, title: str) -> str | None:
    """The name at the page's head if it is one that papers have, or stands before a claim or a page's number."""
    for name, *entries in _mast(document, title):
        is_claimed = any(entry[:1].islower() or _PAGE.fullmatch(entry) for entry in entries) or _is_over(document, name)
        if is_paper(name, anywhere=True) or _is_called(name) or is_claimed or _is_at_foot(document, name):
            return name
    return None


def _is_over(document: Document, name: str) -> bool:
    """Whether the first line is a name, and the second says of which issue this is, or since when there are any."""
    first, second = (document.source.quote(block.span).strip() for block in (document.blocks * 2)[:2])
    is_issue = second.casefold().startswith(everywhere("date.edition")) and any(map(str.isdigit, second))
    return first == name and len(second) <= _CLAIM and (is_issue or _SINCE.search(second) is not None)


def before_menu(document: Document, title: str) -> str | None:
    """The first line of the page, where it is no part of a menu: a name before a menu, or at the head of one."""
    top = list(document.blocks[:_TOP])
    for number, block in enumerate(top):
        quote = document.source.quote(block.span)
        is_path = block.kind == "breadcrumb" and _PATH.search(quote)
        if block.role != "chrome" or block.kind not in _FRAME or is_path or block.rule == "kicker":
            continue
        entries = _entries(quote)
        first = entries[0] if entries else ""
        if not is_name(first) or first in title or stamps(quote, document.language):
            continue
        if len(entries) > 2 or (number + 1 < len(top) and _is_menu(document, top[number + 1])):
            return first
    return None


def _mast(document: Document, title: str) -> Iterator[list[str]]:
    """The entries of each line above the headline that begins with a name, and not with a menu's path."""
    lines = [block for block in document.blocks[: _HEAD + 1] if not _is_address(document, block)]
    for block in takewhile(lambda block: block.role in ("chrome", "byline"), lines[:_HEAD]):
        quote = document.source.quote(block.span)
        entries = [] if _PATH.search(quote) else _entries(quote)
        if entries and is_name(entries[0]) and entries[0] not in title:
            yield entries


def _entries(line: str) -> list[str]:
    return [entry.strip() for entry in _ENTRY.split(line) if entry.strip()]


def _is_address(document: Document, block: Block) -> bool:
    return _ADDRESS.match(document.source.quote(block.span)) is not None


def _is_called(name: str) -> bool:
    """Whether it begins with an article, as what papers are called does and people and sections do not."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.capitalize() == first and first.casefold() in _ARTICLES


def _is_at_foot(document: Document, name: str) -> bool:
    """Whether a line at the page's end tells of this one: "County News has covered the courts since 1921"."""
    foot = document.blocks[-_FOOT:] if len(document.blocks) > _FOOT + _HEAD else ()
    return any(document.source.quote(block.span).startswith(f"{name} ") for block in foot if not block.is_body)


def is_paper(name: str, anywhere: bool = False) -> bool:
    """Whether its last word, or any, ends as what papers are called does: "Alder Courier", "El Heraldo de Luna"."""
    words, papers = name.casefold().split(), everywhere("date.papers")
    named = words if anywhere else words[-1:]
    return name.casefold() not in papers and any(word.endswith(papers) for word in named)


@cache
def _buttons() -> frozenset[str]:
    """What buttons and entries of menus say."""
    kinds = ("breadcrumb", "navigation", "header", "login", "share", "newsletter", "related", "comments", "advert")
    cues = (cue for kind in kinds for cue in everywhere(f"clean.{kind}") if cue[0] not in "*^")
    return frozenset(cue.strip("= :>/›»").casefold() for cue in cues)


def _is_menu(document: Document, block: Block) -> bool:
    return block.role == "chrome" and len(_ENTRY.split(document.source.quote(block.span))) > 2


def above_menu(document: Document) -> str | None:
    """The first line of a clipping, above a menu in which one blank parts the entries, or that only says "menu".

    Of a whole page, whose headline stands far below, the first line is a button or an entry as a rule.
    """
    head, *below = document.blocks[: _TOP + 1] or (None,)
    if head is None or not below or not any(block.role == "title" for block in below):
        return None
    name, words = document.source.quote(head.span), document.source.quote(below[0].span).split()
    is_row = len(words) > _ENTRIES and all(word[0].isupper() or _HAN.fullmatch(word) for word in words)
    is_menu = below[0].role == "chrome" and (is_row or below[0].rule == "cue")
    is_named = head.role == "chrome" and head.rule == "before" and (is_name(name) or _HOST.fullmatch(name))
    return name if is_menu and is_named else None
