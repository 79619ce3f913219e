"""A line to the names in it, as people sign: behind "by", or alone, with an office or without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from generator.languages import everywhere, load
from generator.languages.stamps import stamps
from generator.model import Block, Document
from generator.steps.describe.masthead import is_paper

_URL = re.compile(r"https?://\S+|^.{1,60}\.(?:jpe?g|png|gif|webp)(?= )", re.IGNORECASE)
"""An address, or what a picture is called."""
_PARTS = re.compile(r"[|•·\u3000\t\n()（）]|\s[-–—/]\s|[ \u00a0]{2,}")
_PLACE = re.compile(r",?\s(?:in|aus|à|en|For|for|with|mit|avec|con|The|per)\s.*$")
_NUMBER = re.compile(r"\s?\d.*$")
_HAN = re.compile(r"[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{1,6})?")
_HANGUL = re.compile(r"[\uac00-\ud7af]{2,4}")
_AGENCY = re.compile(r"[A-Za-z]{2,5}")
"""As agencies sign behind "by": dpa, AFP, sda."""
_SHORT = re.compile(r"[A-Z]{2,4}")
"""And beside names."""
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,4}")
_SMALL = frozenset(
    ("von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "al", "bin", "ten", "zu", "du", "dos")
)
_LONGEST = 160
# Characters of a line in which somebody signs.
_PERSON = 3
# Words of a name with a capital, beside initials and small words; headings have more.
_HANDLE = re.compile(r"\s?@\w+")
_GLUE = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-Þ][a-zß-öø-ÿ]{3})")
_WORD = re.compile(r"[^\W\d_]+")
_WIDE_GAP = re.compile(r"^(\w+) {2,}(?=\S)")
"""Between "By" and the name."""


def parts(document: Document, block: Block) -> Iterator[str]:
    """What stands between the signs, dates and addresses of a block's lines."""
    for line in document.source.quote(block.span).replace("\u00a0", " ").split("\n"):
        if len(line) <= _LONGEST:
            for stamp in reversed(stamps(line, document.language)):
                line = f"{_without_on(line[: stamp.span.start])}|{line[stamp.span.end :]}"
            line = _WIDE_GAP.sub(r"\1 ", _URL.sub("|", line))
            yield from (part.strip(" ,;-–—/") for part in _PARTS.split(line))


def _without_on(text: str) -> str:
    """What stands before a date, without the "on" or "on Tuesday" that belongs to it."""
    before, blank, last = text.rstrip(" ,").rpartition(" ")
    if blank and last.casefold() in everywhere("date.on"):
        return before
    head, _, on = before.rpartition(" ")
    return head if on.casefold() in everywhere("date.on") and last.isalpha() else text


def opened(part: str, language: str) -> tuple[str, ...]:
    """The names behind a word such as "by"."""
    folded = part.casefold()
    if folded.startswith(_openers()):
        for word in _openers():
            rest = part[len(word) :]
            begins = word[-1] in ":：" or rest[:1] in (" ", ":", "：") or (word[0] > "\u2e80" and rest)
            if folded.startswith(word) and begins:
                return _named(rest.strip(" :："), language)
    return ()


@cache
def _openers() -> tuple[str, ...]:
    """The words before a name, and those for the kind of a text, which a colon follows."""
    return (*everywhere("date.byline"), *(f"{form}{colon}" for form in everywhere("date.forms") for colon in ":："))


def _named(names: str, language: str) -> tuple[str, ...]:
    if names.casefold() in everywhere("date.edition"):
        return ()
    found = _split(names)
    agency = _AGENCY.fullmatch(names) and names.casefold() not in everywhere("date.and")
    people = tuple(name for name in found if is_person(name, language))
    return people or found or ((names,) if agency else ())


def alone(part: str, shouted: bool = False) -> tuple[str, ...]:
    """Where nothing but names of two words and more stands, and perhaps an office; `shouted`: also in capitals."""
    folded = part.casefold()
    if ":" in part or folded.rpartition(" ")[2] in _SMALL or folded.startswith(_dated()):
        return ()
    if called := _called(part):
        return called
    if (place := _PLACE.search(part)) and not all(word[:1].isupper() for word in place[0].split()[1:]):
        return ()
    names = _split(part)
    whole = len(names) >= sum(map(bool, _and().split(_NUMBER.sub("", part))))
    full = any(" " in name for name in names) and all(" " in name or _SHORT.fullmatch(name) for name in names)
    return names if whole and full and (shouted or not part.isupper()) else ()


def is_aside(part: str) -> bool:
    """Whether this says nothing that could be part of a name: a word before a date, a button, a host or a paper."""
    folded = part.casefold().strip(" :：")
    if is_paper(part) or " & " in part:
        return True
    return not part[:1].isupper() or bool(_HOST.fullmatch(part)) or folded in _dated() or folded in _frame("")


def is_name(text: str) -> bool:
    """One to five capitalised words without digits, or two to four Han characters."""
    if _HAN.fullmatch(text):
        return True
    words = text.split()
    if not 1 <= len(words) <= 5 or any(character in ".:!?" for character in text[-1:]):
        return False
    capital = [word[:1].isupper() and not any(character.isdigit() for character in word) for word in words]
    return any(capital) and all(one or word in _SMALL for one, word in zip(capital, words, strict=True))


def is_person(name: str, language: str) -> bool:
    """Whether no word of a name is one of bodies, offices, menus or articles, or an acronym.

    What menus and articles are in other languages may be a name in this one: "Lea", "Till".
    """
    words = name.split()
    folded = [word.casefold() for word in words]
    large = [word for word, small in zip(words, folded, strict=True) if len(word) > 2 and small not in _SMALL]
    if folded[0] in _before_nouns(language) or len(large) > _PERSON or is_paper(name):
        return False
    acronym = any(len(word) > 2 and word.isupper() for word in words) and not name.isupper()
    thing = words[-1] in _things() or words[0] in everywhere("names.roles")
    thing = thing or any(word in everywhere("names.organisations") or has_office(word) for word in words)
    return not acronym and not thing and _frame(language).isdisjoint(folded)


def has_office(text: str) -> bool:
    """Whether one of the words is what those who write are called: "reporter", "Redaktion"."""
    return any(word.strip(".,:;()").casefold() in _offices() for word in text.split())


def _called(part: str) -> tuple[str, ...]:
    """The name before an office in Korean, which nothing else tells from other words."""
    pairs = pairwise(part.split())
    return tuple(name for name, office in pairs if _HANGUL.fullmatch(name) and has_office(office))


def _split(text: str) -> tuple[str, ...]:
    """The names of an enumeration; after a single comma stands a place or an office, but not after an agency."""
    pieces = [piece.strip(" .,") for piece in _and().split(_NUMBER.sub("", text))]
    names: list[str] = []
    for piece in pieces:
        found = [_bare(_PLACE.sub("", part).strip(" .,")) for part in piece.split(",")]
        agency = len(found) == 2 and " " not in found[0] and " " in found[1]
        several = len(found) > 2 or agency or (len(pieces) > 1 and piece != pieces[-1])
        names += found if several else found[:1]
    named = [name for name in names if is_name(name)]
    full = tuple(name for name in named if " " in name or _SHORT.fullmatch(name) or name[0] > "\u2e80")
    return full or tuple(named)


def _bare(name: str) -> str:
    """A name by itself, and once.

    Behind it may stand an address ("@annbo"), an office, also glued to it ("BoReporter"), what is left of a date
    ("March", "Updated") and what a button says ("Follow").
    """
    parts = _HANDLE.sub("", name).split()
    words = [word for place, part in enumerate(parts) for word in _unglued(part, any(map(has_office, parts[place:])))]
    # Adjectives stand before an office in English: "Ann Bo Political editor".
    office = next((number for number, word in enumerate(words) if has_office(word)), 0)
    words = words[:2] if office > 1 else words
    while len(words) > 2 and _is_beside(words[-1]):
        words.pop()
    half = len(words) // 2
    return " ".join(words[:half] if half > 1 and words[:half] == words[half:] else words)


def _is_beside(word: str) -> bool:
    """Whether a capitalised word stands beside names, and is none: of a date, before a date, of a button."""
    return word in _dates() or word.casefold() in _dated() or word.casefold() in _frame("")


def _unglued(word: str, before_office: bool) -> list[str]:
    """A word and what is glued to it: "BoReporter", "BoTravel editor", "BoPublished"."""
    name, *rest = _GLUE.split(word, maxsplit=1)
    tells = bool(rest) and (has_office(rest[0]) or rest[0] in _dates() or is_aside(rest[0]))
    return [name, *rest] if tells or (rest and before_office) else [word]


@cache
def _and() -> re.Pattern[str]:
    """What stands between the names of an enumeration."""
    words = "|".join(map(re.escape, sorted(everywhere("date.and"))))
    return re.compile(rf"\s*(?:;|/|、|\s&\s|\s(?:{words})\s)\s*")


@cache
def _dates() -> frozenset[str]:
    return frozenset(everywhere("names.never")) - frozenset(everywhere("names.months_that_name"))


@cache
def _things() -> frozenset[str]:
    """Words with a capital that end no name of a person."""
    listed = ("never", "weak", "nouns")
    capitalised = frozenset(word for name in listed for word in everywhere(f"names.{name}") if word[:1].isupper())
    return capitalised - frozenset(everywhere("names.months_that_name"))


@cache
def _frame(language: str) -> frozenset[str]:
    """Words of buttons, menus and notes to readers, in a language and in English, of which frames often are."""
    kinds = ("share", "login", "navigation", "newsletter", "comments", "cookie", "advert", "related", "site_talk")
    cues = (cue for kind in kinds for code in ("en", language) for cue in load(code).words(f"clean.{kind}"))
    return frozenset(word for cue in cues for word in _WORD.findall(cue.casefold()) if len(word) > 3) - _SMALL


@cache
def _before_nouns(language: str) -> frozenset[str]:
    """Articles and prepositions of a language, and English articles."""
    own = (word for name in ("names.determiners", "titles.prepositions") for word in load(language).words(name))
    return frozenset(word.casefold() for word in (*own, *load("en").words("names.determiners"))) - _SMALL


@cache
def _offices() -> frozenset[str]:
    return frozenset(everywhere("date.offices"))


@cache
def _dated() -> tuple[str, ...]:
    """Words that open a line about a date."""
    return tuple(
        word
        for kind in ("published", "updated", "visited", "other")
        for word in everywhere(f"date.{kind}")
        if len(word) > 3
    )
