"""Looks to labels: where is the article, and what is each line in or around it?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.model import ChromeKind, Role, Source
from generator.steps.clean.author import bios_of
from generator.steps.clean.box import boxes_of
from generator.steps.clean.byline import is_byline, is_names, names_author
from generator.steps.clean.choose import chosen, is_entry
from generator.steps.clean.cues import cues
from generator.steps.clean.figures import figures_of
from generator.steps.clean.look import LISTED, Look
from generator.steps.clean.stretch import Stretch, article_of
from generator.steps.clean.title import title_of
from generator.steps.clean.weigh import chances_of

_QUOTED = re.compile(r"[\"“„«‘'»「『].*[\"”“»’'«」』]", re.DOTALL)
_URL = re.compile(r"https?://\S+")
_PICTURE = re.compile(r"!?\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?")
_LINK = re.compile(r"\[[^\[\]]{1,200}\]\(https?://[^()\s]+\)")
_RULE = re.compile(r"[-*_=](?: ?[-*_=]){2,}")
_PRICE = re.compile(r"\d ?[%€$£¥]|[€$£¥] ?\d|\d ?(?:EUR|USD|Euro|元)\b")
_STANDFIRST = 75
# Columns. What stands between title and byline and is so long is no kicker and no section.
_OFFER = 60
# Columns of a line in an advertisement.
_ADDRESS = re.compile(r"(?:^|[\s@/])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}/?$")
_AT_END, _LABEL = re.compile(r"https?://\S+$"), 60
# An address at the end of the text's last line, and characters before it.
_BARE = 8
# Columns beside the date of a line that is nothing but it.
_REACHED = 100
# Columns of a line that ends with the address of a host.
_HEADED = ("related", "comments", "advert", "bio", "newsletter")
_LABELLED, _LISTED_BELOW, _LISTED_COLUMNS = 25, 12, 110
# Columns of a label above a list; lines below it, and columns of these.
_ASKED = 2
# Lines from one that asks for consent to the next.
_STANDFIRSTS = 400
# Columns. Standfirst, and a teaser or two that were taken for one.
_NOTE = 150
# Columns of a whole text that has no room for anything but what it tells.
_BELOW = 3
# Lines. A byline may stand so far below the first line of the text.


@dataclass(frozen=True, slots=True)
class Label:
    """What a line is, and by which rule."""

    role: Role
    rule: str
    kind: ChromeKind | None = None


_BOX, _BIO = Label("box", "apart"), Label("chrome", "named", "bio")


def label(looks: Sequence[Look], source: Source, language: str) -> tuple[Label, ...]:
    """One label for each look."""
    return labelled(looks, source, _article_of(looks, source, language), language)


def labelled(looks: Sequence[Look], source: Source, article: Stretch, language: str) -> tuple[Label, ...]:
    """The same, where it is known what is the article."""
    title = title_of(looks, article, source.hints.title or source.metadata.title, _address(looks, source))
    under, head = _headings(looks, article), _head_end(looks, article)
    inside = [number for number in range(article.start, article.end) if number not in article.strangers]
    known = {**dict.fromkeys(boxes_of(looks, inside, language), _BOX), **dict.fromkeys(bios_of(looks, article), _BIO)}
    labels = (known.get(number) or _label(looks, number, article, title, under, head) for number in range(len(looks)))
    if source.media_type != "text/markdown":
        return tuple(labels)
    return tuple(_marked(look, given) for look, given in zip(looks, labels, strict=True))


def _address(looks: Sequence[Look], source: Source) -> str | None:
    """Where the page is from: as given, as its container says, or in a line above the text."""
    lines = (_URL.search(look.line.text) for look in looks[:3])
    written = next((match[0] for match in lines if match), None)
    return source.hints.url or source.metadata.url or written


def _article_of(looks: Sequence[Look], source: Source, language: str) -> Stretch:
    """Of a page whose reader found the article, and of a note: all; else where rules and figures say that it is."""
    is_note = sum(look.columns for look in looks) <= _NOTE
    if looks and (is_note or source.media_type == "text/html"):
        return Stretch(0, len(looks), frozenset(number for number, look in enumerate(looks) if look.kind))
    return chosen(looks, chances_of(figures_of(looks, article_of(looks), language)))


def _marked(look: Look, given: Label) -> Label:
    """What Markdown's own marks say: a heading, a picture, a rule, a quotation, a link alone on its line."""
    text = look.line.text
    if text.startswith("# "):
        return Label("title", "heading")
    if text.startswith("##"):
        return Label("subhead", "heading")
    if _PICTURE.fullmatch(text):
        return Label("caption", "picture")
    if _RULE.fullmatch(text):
        return Label("chrome", "rule", "other")
    if _LINK.fullmatch(text):
        return Label("chrome", "link", "navigation")
    return Label("quote", "mark") if text.startswith("> ") and given.role in ("text", "list") else given


def _label(
    looks: Sequence[Look], number: int, article: Stretch, title: int | None, under: Sequence[ChromeKind], head: int
) -> Label:
    if number == title:
        return Label("title", "title")
    if title is not None and title < number < article.start and (found := _head(looks, number, article)):
        return found
    if number < article.start or number >= article.end:
        return _outside(looks, number, article, under)
    return _inside(looks, number, article, title, head)


def _head(looks: Sequence[Look], number: int, article: Stretch) -> Label | None:
    """What stands between title and text: byline, standfirst, picture."""
    look = looks[number]
    if is_byline(look) or (is_names(look) and any(is_byline(near) for near in _beside(looks, number))):
        return Label("byline", "byline")
    plain = look.kind is None and not look.is_caption
    if plain and (look.columns >= _STANDFIRST or (look.ends and look.columns >= 40)):
        return Label("standfirst", "standfirst")
    return None


def _beside(looks: Sequence[Look], number: int) -> Sequence[Look]:
    return [*looks[max(0, number - 1) : number], *looks[number + 1 : number + 2]]


def _outside(looks: Sequence[Look], number: int, article: Stretch, under: Sequence[ChromeKind]) -> Label:
    look = looks[number]
    if look.kind:
        return Label("chrome", "cue", look.kind)
    if look.is_caption:
        return Label("caption", "caption")
    if number >= article.end and _signs_below(looks, number, article):
        return Label("byline", "after")
    if number >= article.end:
        return Label("chrome", "after", under[number])
    if look.stamps and is_byline(look):
        return Label("byline", "stamp")
    return Label("chrome", "before", "header")


def _signs_below(looks: Sequence[Look], number: int, article: Stretch) -> bool:
    """Who wrote, or when, right below the text, buttons aside."""
    look = looks[number]
    is_below = number - article.end < _BELOW and all(above.kind for above in looks[article.end : number])
    return is_below and (_says_when(look) or names_author(look))


def _headings(looks: Sequence[Look], article: Stretch) -> list[ChromeKind]:
    """Below the article a line is of the kind of the heading that it stands under."""
    under: list[ChromeKind] = []
    last: ChromeKind = "other"
    for number, look in enumerate(looks):
        under.append(last)
        if number >= article.end and look.kind in _HEADED:
            last = look.kind
    return under


def _inside(looks: Sequence[Look], number: int, article: Stretch, title: int | None, head: int) -> Label:
    look = looks[number]
    if look.kind and number not in article.sure:
        return Label("chrome", "cue", look.kind)
    if look.is_caption or _is_pictured(looks, number, article, title):
        return Label("caption", "caption")
    if title is not None and number < title and not look.ends and not is_byline(look):
        return Label("chrome", "before", "header")
    if _says_when(look) or (number < head and _is_byline_here(looks, number, title)):
        return Label("byline", "byline")
    if number == article.start and title is not None and _is_above_byline(looks, number):
        return Label("standfirst", "standfirst")
    if _is_listed(looks, number):
        return Label("chrome", "listed", "related")
    if _is_sold(looks, number):
        return Label("chrome", "sold", "advert")
    if _is_between(looks, number):
        return Label("chrome", "between", "cookie")
    if number in article.strangers:
        return Label("chrome", "stranger", "other")
    if _is_contact(looks, number, article):
        return Label("chrome", "contact", "other")
    return _of_body(looks, number, article)


def _head_end(looks: Sequence[Look], article: Stretch) -> int:
    """The first line of the article above which more than a standfirst stands."""
    lines = range(article.start, article.end)
    above = accumulate((looks[line].columns * (line not in article.strangers) for line in lines), initial=0)
    return article.start + max(_BELOW + 1, bisect_right([*above], _STANDFIRSTS))


def _says_when(look: Look) -> bool:
    """A short line that says when this was published: houses set it far below the headline, too."""
    return is_byline(look) and not look.ends and any(stamp.kind == "published" for stamp in look.stamps)


def _is_byline_here(looks: Sequence[Look], number: int, title: int | None) -> bool:
    look = looks[number]
    beside = [near for near in _beside(looks, number) if not is_entry(near)]
    if is_byline(look):
        is_of_chronicle = is_entry(look) and len(beside) < len(_beside(looks, number))
        return not is_of_chronicle and (not _has_byline(looks, number, title) or names_author(look))
    return is_names(look) and any(map(is_byline, beside))


def _is_above_byline(looks: Sequence[Look], number: int) -> bool:
    """Prose between headline and byline, often glued to the byline by a page saver."""
    return looks[number].columns >= _STANDFIRST and any(is_byline(below) for below in looks[number + 1 : number + 2])


def _has_byline(looks: Sequence[Look], number: int, title: int | None) -> bool:
    """Whether a date stands between title and this line already."""
    return any(look.stamps for look in looks[title or 0 : number])


def _is_pictured(looks: Sequence[Look], number: int, article: Stretch, title: int | None) -> bool:
    """What the picture at the article's head shows: between byline and credit, when more text follows."""
    if title is None or not article.start < number + 1 < article.end - 1 or number > title + _BELOW + 2:
        return False
    credit, look = looks[number + 1], looks[number]
    if look.stamps and look.columns - sum(len(stamp.span) for stamp in look.stamps) <= _BARE:
        return False  # the day below "By Ann Bo"
    return credit.is_caption and credit.columns <= 40 and is_byline(looks[number - 1])


def _is_sold(looks: Sequence[Look], number: int) -> bool:
    """A short line with a price right below an advertisement's sign, or the one that goes on with it."""
    above = [look.kind == "advert" for look in looks[max(0, number - 2) : number]]
    here = looks[number]
    if above[-1:] == [True]:
        return _is_offer(here)
    return above == [True, False] and _is_offer(looks[number - 1]) and here.columns <= _OFFER


def _is_listed(looks: Sequence[Look], number: int) -> bool:
    """A headline in a list under "related articles" within the article, down to the next paragraph.

    Of 142 lines of A, F and R that were taken for article there, 128 were none (November).
    """
    for above in reversed(looks[max(0, number - _LISTED_BELOW) : number + 1]):
        if above.kind == "related":
            return above is not looks[number] and above.columns <= _LABELLED and above.bare in cues("related").whole
        if above.kind or above.is_prose or above.columns > _LISTED_COLUMNS:
            return False
    return False


def _is_between(looks: Sequence[Look], number: int) -> bool:
    """A line between two that ask for consent, or one of a few."""
    above = next((look.kind for look in reversed(looks[max(0, number - _ASKED) : number]) if look.kind), None)
    below = next((look.kind for look in looks[number + 1 : number + 1 + _ASKED] if look.kind), None)
    return above == below == "cookie"


def _is_offer(look: Look) -> bool:
    return look.columns <= _OFFER and look.kind is None and _PRICE.search(look.line.text) is not None


def _is_contact(looks: Sequence[Look], number: int, article: Stretch) -> bool:
    """A short line below the last paragraph that ends with an address: how to reach the house, or to find the text."""
    look = looks[number]
    if number == article.end - 1 and (url := _AT_END.search(look.line.text)) and url.start() <= _LABEL:
        return True
    if look.ends or look.columns > _REACHED or not _ADDRESS.search(look.line.text):
        return False
    return not any(below.is_prose for below in looks[number + 1 : article.end])


def _of_body(looks: Sequence[Look], number: int, article: Stretch) -> Label:
    look = looks[number]
    if LISTED.match(look.line.text):
        return Label("list", "list")
    if _is_short(look) and number + 1 < article.end:
        if _is_table(look):
            return Label("table", "table")
        if _is_short(looks[number + 1]) and not looks[number + 1].kind:
            return Label("subhead" if number and looks[number - 1].is_prose else "list", "row")
        if number and _is_short(looks[number - 1]) and not looks[number - 1].kind:
            return Label("list", "row")
        return Label("subhead", "subhead")
    if _QUOTED.fullmatch(look.line.text) and look.columns <= 320:
        return Label("quote", "quote")
    return Label("text", "text")


def _is_short(look: Look) -> bool:
    """As a heading or an entry: no sentence, and none that goes on."""
    text = look.line.text
    return not look.ends and look.columns <= 110 and not text[:1].islower() and not text.endswith((",", ";"))


def _is_table(look: Look) -> bool:
    """Several figures and few words."""
    figures = sum(any(character.isdigit() for character in part) for part in look.line.text.split())
    return figures >= 3 and 2 * figures >= len(look.line.text.split())
