"""Document to the same document with its body cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from generator.languages import load
from generator.model import Document, Span


def split(document: Document) -> Document:
    """The sentences of the body, in text order; no sentence crosses a block, and white space stands outside."""
    text = document.source.text
    sentences: list[Span] = []
    for block in document.body:
        if block.role == "subhead":
            sentences.append(block.span)
        else:
            sentences += sentences_of(
                text, block.span, block.language or document.language, not document.source.hints.verbatim
            )
    return replace(document, sentences=tuple(sentences))


def sentences_of(text: str, within: Span, language: str, cut: bool = True) -> Iterator[Span]:
    """The sentences of a stretch of text, in order, without the white space around them.

    `cut`: whether those that lost the space between them are two.
    """
    rules = _rules(language)
    start = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        end = _behind(text, stop) if rules.spaced else stop.end()
        if end >= within.end or _ends(text, stop, start, within.end, rules, cut):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, within.end)


def _behind(text: str, stop: re.Match[str]) -> int:
    """The end of a stop and of what closes with it, where a blank stands before the closing mark."""
    closing = _SPACED.match(text, stop.end())
    return closing.end() if closing else stop.end()


_CLOSERS = "\"'”’»›“‘)\\]}"
_OPENERS = "\"'“‘„‚«‹»›([{¿¡"
_STOP = re.compile(
    r"(?=[\n。！？｡.!?…])(?:"  # most characters are none of these, which is seen at once
    r"(?P<blank>\n[^\S\n]*\n\s*)"  # an empty line ends whatever stands before it
    r"|(?P<wide>[。！？｡]+[”’」』》）)\"]*)"
    rf"|(?P<stop>\.(?:[ \u00a0]\.){{2,}}|[.!?…]+)(?P<closers>[{_CLOSERS}]*))"
)
# A dot and everything that closes with it. A quotation mark that opens in one language closes in another.
_SPACED = re.compile(r"[ \u00a0\u202f]»")
_WORD_BEFORE = re.compile(r"(?:[^\W_]+\.)*[^\W_]+$|[^\W_]+$")
_NEXT = re.compile(rf"(?P<space>\s*)(?P<open>[{_OPENERS}•–—-]*)\s*(?P<word>[^\W_]+(?:['’][^\W_]+)?)?")
_LOOK_BACK = 24  # characters: longer than every abbreviation, so that a text without spaces costs no more
_HOSTS = frozenset({"com", "net", "org", "io", "de", "cn", "js", "ai", "tv", "gov", "edu", "info"})
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ROMAN = re.compile(r"[IVXLC]+")


@dataclass(frozen=True, slots=True)
class _Rules:
    abbreviations: frozenset[str]
    """Never end a sentence: a name or a figure follows."""
    closing: frozenset[str]
    """End a sentence only where a word follows that begins one."""
    starters: frozenset[str]
    """Words that begin sentences and no names."""
    ordinals: bool
    """A number with a dot is an ordinal: "am 3. Oktober"."""
    endings: tuple[str, ...]
    """Ends of words that a figure follows: "Mühlenstr. 5"."""
    spaced: bool
    """A blank stands within quotation marks: "« Oui. »"."""
    saying: re.Pattern[str]
    """Behind a closing quotation mark, tells who said it, so that the sentence goes on: "？”她答道"."""


@cache
def _rules(code: str) -> _Rules:
    language = load(code)
    if not language.words("split.starters"):
        language = load("en")
    saying = language.tables.get("split", {}).get("saying", "(?!)")
    return _Rules(
        frozenset(language.words("split.abbreviations")),
        frozenset(language.words("split.closing")),
        frozenset(language.words("split.starters")),
        bool(language.tables.get("split", {}).get("ordinals", False)),
        tuple(language.words("split.endings")),
        bool(language.tables.get("split", {}).get("spaced", False)),
        re.compile(saying),
    )


def _ends(text: str, stop: re.Match[str], start: int, limit: int, rules: _Rules, cut: bool) -> bool:
    if stop["blank"]:
        return True
    if stop["wide"]:
        quoted = stop["wide"][-1] in '”’」』"'
        return not (quoted and rules.saying.match(text, stop.end(), limit))
    following = _NEXT.match(text, stop.end(), limit)
    if following is None or not following["word"]:
        return following is not None and bool(following["space"])
    word = following["word"]
    if not (following["space"] or following["open"]):
        return cut and _is_glued(text, stop, start, word, rules)
    if not _begins(word):
        return False
    if not following["space"] and not stop["closers"]:
        return False  # "v.(b" and the like
    if stop["stop"] != ".":
        return True
    return _dot_ends(text, stop, start, following, rules)


def _begins(word: str) -> bool:
    """Whether a sentence may begin with this word: a capital, a figure, a letter without case, or "iPhone"."""
    first = word[0]
    return not first.islower() or (len(word) > 1 and word[1].isupper())


def _is_glued(text: str, stop: re.Match[str], start: int, word: str, rules: _Rules) -> bool:
    """Whether two sentences lost the space between them: "… in 2023.Currently", "… (EEF).The"."""
    if not (word[0].isupper() and (word[1:2].islower() or word in rules.starters)):
        return len(word) > 0 and "\u4e00" <= word[0] <= "\u9fff"
    if word.lower() in _HOSTS:
        return False
    if stop["closers"] or text[stop.start() - 1 : stop.start()] in tuple(')]”’"»“'):
        return True
    before = _before(text, stop.start(), start)
    if not before or before in rules.abbreviations or before == "www" or "." in before:
        return False
    if before.isdigit():
        return len(before) > 2 or len(word) > 3
    return len(before) > 1 and before[-1].islower()


def _dot_ends(text: str, stop: re.Match[str], start: int, following: re.Match[str], rules: _Rules) -> bool:
    before = _before(text, stop.start(), start)
    word = following["word"]
    if not before or stop["closers"].strip("'’"):
        return True
    opens_list = not text[start : stop.start() - len(before)].strip(" \t\n\r•-*(")
    is_starter = not following["open"] and word in rules.starters
    if before.isdigit():
        if opens_list and len(before) < 4:
            return False
        return not (rules.ordinals and len(before) < 3) or is_starter
    if opens_list and (len(before) == 1 or _ROMAN.fullmatch(before)):
        return False
    if before in rules.abbreviations or before.lower() in rules.abbreviations:
        return False
    if word[0].isdigit() and rules.endings and before.endswith(rules.endings):
        return False
    if before in rules.closing or before.lower() in rules.closing or _INITIALS.fullmatch(before):
        return is_starter
    if len(before) == 1 and before.isalpha():
        return is_starter
    if rules.ordinals and _ROMAN.fullmatch(before):
        return is_starter
    return True


def _before(text: str, end: int, start: int) -> str:
    """The word that touches a dot, with the dots inside of it: "U.S", "z.B", "Inc"."""
    found = _WORD_BEFORE.search(text[max(start, end - _LOOK_BACK) : end])
    return found[0] if found else ""


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        yield Span(start, end)
