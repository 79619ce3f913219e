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
    start = within.start
    for entry in (*_entries(text, within), within.end):
        yield from _cut(text, Span(start, entry), _rules(language), cut)
        start = entry


def _cut(text: str, within: Span, rules: _Rules, cut: bool) -> Iterator[Span]:
    start = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        end = _behind(text, stop) if rules.spaced else stop.end()
        if end >= within.end or _ends(text, stop, start, within.end, rules, cut):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, within.end)


def _entries(text: str, within: Span) -> list[int]:
    """Where the second and further entries of a list begin that stands on one line: "1. The mill 2. The inn"."""
    first = _ENTRY.match(text, within.start, within.end)
    if first is None or (first["number"] not in ("1", "a") and not first["sign"]):
        return []
    places, last = [], first
    for entry in _ENTRY.finditer(text, first.end(), min(within.end, within.start + _LIST)):
        if (
            entry["sign"] == last["sign"]
            and entry["mark"] == last["mark"]
            and _follows(entry["number"], last["number"])
        ):
            places.append(entry.start())
            last = entry
    return places


def _follows(number: str, last: str) -> bool:
    if number.isdigit() and last.isdigit():
        return int(number) == int(last) + 1
    return len(number) == len(last) == 1 and ord(number) == ord(last) + 1


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
_WORD_BEFORE = re.compile(r"(?:[^\W_]+\.)*[^\W_]+[°º]?$")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_ENTRY = re.compile(r"(?<!\S)(?P<sign>[•⁃·*–-] ?)?(?P<number>\d{1,2}|[a-z])(?P<mark>\.\)|[.)])\s+(?=\S)")
_LIST, _BRACKET = 2_000, 160
# Characters of a list on one line, and of what stands in brackets within a sentence.
_NEXT = re.compile(rf"(?P<space>\s*)(?P<open>[{_OPENERS}•–—-]*)\s*(?P<word>[^\W_]+(?:['’][^\W_]+)?)?")
_LOOK_BACK = 24  # characters: longer than every abbreviation, so that a text without spaces costs no more
_HOSTS = frozenset({"com", "net", "org", "io", "de", "cn", "js", "ai", "tv", "gov", "edu", "info"})
_GOES_ON = re.compile(r",?\s[^\W\d_A-ZÀ-Þ]|[,;:]")
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
    figured: frozenset[str]
    """Stand before a figure, and are words of their own elsewhere: "no. 5"."""
    large: frozenset[str]
    """Words with a capital wherever they stand: "I"."""
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
        frozenset(language.words("split.figured")),
        frozenset(language.words("split.large")),
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
    if not following["space"] and (not stop["closers"] or following["open"][0] in "–—"):
        return False  # "v.(b" and the like, and a name behind a quotation: "Done.”—Ann Bo"
    if _is_bracketed(text, stop, start, limit):
        return False
    if stop["stop"] != ".":
        return stop["stop"][0] not in ".…" or not _is_left_out(text, stop, word, rules)
    return _dot_ends(text, stop, start, following, rules)


def _is_left_out(text: str, stop: re.Match[str], word: str, rules: _Rules) -> bool:
    """Whether dots stand for words within a sentence: "[...]", "the thing is ... I left"."""
    is_cut = text[stop.start() - 1 : stop.start()] in ("[", "(") and stop["closers"][:1] in ("]", ")")
    return is_cut or (word in rules.large and stop["stop"].count(".") in (0, 3))


def _is_bracketed(text: str, stop: re.Match[str], start: int, limit: int) -> bool:
    """Whether it stands in brackets within a sentence, which goes on behind them or has no stop before they close."""
    opened = text.rfind("(", max(start, stop.start() - _BRACKET), stop.start())
    if opened <= start or text.find(")", opened, stop.end()) >= 0:
        return False
    closed = text.find(")", stop.end(), min(limit, opened + _BRACKET))
    if closed < 0 or text.find("\n", opened, closed) >= 0:
        return False
    return text[closed - 1] not in ".!?…\"”“’'»" or _GOES_ON.match(text, closed + 1, limit) is not None


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
    opens_list = not text[start : stop.start() - len(before)].strip(" \t\n\r•-*(")
    if before.isdigit() and opens_list and stop["closers"] == ")":
        return False  # "1.) The mill"
    if not before or stop["closers"].strip("'’"):
        return True
    is_starter = not following["open"] and word in rules.starters
    if before.isdigit():
        if opens_list and len(before) < 4:
            return False
        ahead = text[max(start, stop.start() - len(before) - 2) : stop.start() - len(before)]
        if len(before) < 3 and ahead[:1] in (":", ",", ";") and ahead[1:] == " ":
            return is_starter  # "in order: 1. Mill, 2. Inn"
        return not (rules.ordinals and len(before) < 3) or is_starter or ahead[-1:] in (":", ",")
    if opens_list and (len(before) == 1 or _ROMAN.fullmatch(before)):
        return False
    small = before if len(before) > 2 and before.isupper() and not word.isupper() else before.lower()
    if before in rules.abbreviations or small in rules.abbreviations:
        return False
    if word[0].isdigit() and (before in rules.figured or before.endswith(rules.endings)):
        return False
    if before in rules.closing or small in rules.closing or _INITIALS.fullmatch(before):
        return is_starter
    if len(before) == 1 and before.isalpha():
        return is_starter
    if rules.ordinals and _ROMAN.fullmatch(before):
        return is_starter
    return True


def _before(text: str, end: int, start: int) -> str:
    """The word that touches a dot, with the dots inside of it: "U.S", "z.B", "Inc"."""
    found = _WORD_BEFORE.search(text[max(start, end - _LOOK_BACK) : end])
    return _WIDE.split(found[0])[-1] if found else ""


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        yield Span(start, end)
