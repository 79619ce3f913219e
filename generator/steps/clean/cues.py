"""The words that give chrome away, of all languages at once: a page's frame often speaks another one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.languages import everywhere
from generator.languages.lexer import one_of
from generator.model import ChromeKind

KINDS: tuple[ChromeKind, ...] = (
    "breadcrumb", "cookie", "login", "share", "advert", "newsletter", "comments", "bio", "update", "related",
    "copyright", "navigation", "header",
)  # fmt: skip
"""In the order in which they are tried."""
MEMORY = 5_000
# Lines whose signs are remembered: several steps ask about each of a page, and pages of one house share many.
_EDGES = " \t\r\n\u00a0\u3000•·*◆▲●■▪►▶→»›>|-–—+#…:："
_FOLLOWED = 60
# Characters. After a cue at its beginning a line may go on for this long and still be one; longer is prose.
_ANYWHERE = 240
_NAMES = 12
# Characters of the names of two or three who wrote, in writing without capitals.
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ENTRIES = re.compile(r"\s{2,}|\u3000+|\s[|·•›»>/]\s")
_BARS = tuple(f" {sign} " for sign in "|·•›»>/")
_ENTRY = 28
# Characters. An entry of a menu is no longer.
_CONSENT = 1_000
# Characters of a paragraph that are looked at.
_BUTTONS = 6
# Words. So many names have not.
_NAMED = re.compile(
    r"\s*(?:[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])|[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
    r"(?: (?:[a-z]{2,3} )?[^\W\d_a-zß-öø-ÿ][\w.'’-]+){1,2}(?=\s*$|\s{2}|\s?[,|·/&]|\s\d|\s[a-z]{1,3}\s))"
)
"""One who wrote, and nothing else that goes on as a headline does."""
_PARTICLES = frozenset(("van", "von", "der", "den", "del", "della", "zur", "für", "for", "with", "mit", "aus", "staff"))
_AGE, _CLOCKED, _DIGIT = 30, 21, re.compile(r"\d")
# Characters of a line that is an age and no more, and of a clock behind it.
_CLOCK = re.compile(r",?(?: [^\W\d]{1,3}){0,2} \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr)?$")
"""After an age: "2 days ago at 7:52 am"."""
_BRACKETED = re.compile(r"[\[【（(［]([^\]】）)］]{1,16})[\]】）)］]")
_GLUED = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-Þ])")
_FIGURE = re.compile(r"\d{2}|[:：]")
_COUNTED = re.compile(r"^\d[\d.,]{0,6}k?\s+(?=\D)")
# How many comments there are stands before the word in most languages.
_NUMBER, _COUNTED_WITHIN = re.compile(r"\b\d{1,5}\b"), 32
# Characters in which the number of comments stands.
_TITLED = re.compile(r"[\"“„«»‘'《].+[\"”“»«’'》]$")
"""The headline again, behind how many have answered it."""
_COUNT = re.compile(r"[\s(（\[]*\d+[)）\]]?\s*")


@dataclass(frozen=True, slots=True)
class _Cues:
    """The cues of one list: whole lines, beginnings by their first character, those of any line, words anywhere."""

    whole: frozenset[str]
    starts: dict[str, tuple[str, ...]]
    opening: tuple[str, ...]
    anywhere: re.Pattern[str]
    phrases: tuple[str, ...]
    """The words anywhere, one by one."""
    ends: tuple[str, ...]
    """The whole lines again, to end a line with."""


@lru_cache(maxsize=MEMORY)
def bare(text: str) -> str:
    """A line as cues are written: without case, list signs, numbers of a list and punctuation at its edges."""
    folded = text.casefold().replace("’", "'").replace("\u00a0", " ").strip(_EDGES)
    return re.sub(r"^\d{1,2}[.)]\s+", "", folded)


@cache
def cues(*names: str) -> _Cues:
    """The lists `clean.<name>` of all languages, as one."""
    words = sorted({word for name in names for word in everywhere(f"clean.{name}")})
    whole, starts, opening, anywhere = set[str](), dict[str, list[str]](), list[str](), list[str]()
    for word in (word.casefold().replace("’", "'") for word in words):
        if word.startswith("="):
            whole.add(word[1:].strip(_EDGES))
        elif word.startswith("^"):
            opening.append(word[1:])
        elif word.startswith("*"):
            anywhere.append(word[1:])
        else:
            whole.add(word.strip(_EDGES))
            starts.setdefault(word[0], []).append(word)
    whole.discard("")
    begins = {key: tuple(value) for key, value in starts.items()}
    pattern = re.compile(one_of(anywhere) if anywhere else "(?!)")
    return _Cues(frozenset(whole), begins, tuple(opening), pattern, tuple(anywhere), tuple(sorted(whole)))


def says(folded: str, *names: str) -> bool:
    """Whether a bare line is, begins with or holds one of the cues of some lists."""
    listed = cues(*names)
    if folded in listed.whole or folded.rstrip(".!") in listed.whole:
        return True
    starts = listed.starts.get(folded[:1], ())
    if folded.startswith(starts) and any(_begins(folded, cue) for cue in starts):
        return True
    if len(folded) > _ANYWHERE:
        return False
    return folded.startswith(listed.opening) or listed.anywhere.search(folded) is not None


def is_end(folded: str) -> bool:
    """Whether a bare line is a heading that stands below articles."""
    return folded.rstrip(" (0123456789)") in cues("ends").whole


def begins_end(folded: str) -> bool:
    """Whether a bare line begins with such a heading of several words: "more stories from the valley"."""
    return any(folded.startswith(f"{end} ") for end in cues("ends").whole if " " in end)


def is_mere_age(folded: str) -> bool:
    """Whether a bare line is an age and no more: "3 hours ago", "vor 3 Stunden"."""
    if len(folded) > _AGE + _CLOCKED or not _DIGIT.search(folded):
        return False
    ages = cues("age")
    folded = _CLOCK.sub("", folded) if folded[-1].isdigit() or folded.endswith(("m", ".", "uhr")) else folded
    if len(folded) > _AGE or not _DIGIT.search(folded):
        return False
    return folded.startswith(ages.opening) or folded.endswith(ages.ends)


@lru_cache(maxsize=MEMORY)
def opens_byline(text: str) -> bool:
    """Whether a line begins with a word such as "by", and a name or a colon after it."""
    folded = bare(text[:40])
    written = text.strip().replace("\u00a0", " ")
    if folded.startswith(everywhere("date.byline")):
        for word in everywhere("date.byline"):
            if folded.startswith(word):
                rest = written[len(word) :]
                if rest[:1] in (":", "：") or (
                    rest != rest.lstrip(" :：\u3000") and _may_name(rest.lstrip(" :：\u3000"))
                ):
                    return True
    return signs_form(text)


def signs_form(text: str) -> bool:
    """Whether it begins with what kind of text this is, and a colon with a name after it: "Interview: Ann Bo"."""
    folded = bare(text[:40])
    if not folded.startswith(everywhere("date.forms")):
        return False
    form, colon, name = text.strip().replace("：", ":").partition(":")
    return bool(colon) and form.strip(_EDGES).casefold() in everywhere("date.forms") and bool(_NAMED.match(name))


def _may_name(names: str) -> bool:
    """Whether names begin here: "Von Feuer bis Frust" begins a headline."""
    if _WIDE.match(names):
        return len(names) <= _NAMES
    first, *others = names.split()[:2] or ("",)
    is_small = bool(others) and others[0].isalpha() and others[0].islower() and len(others[0]) > 2
    small = others[0] if others else ""
    return first[:1].isupper() and not (
        is_small and first[-1:].isalpha() and small not in everywhere("date.and") and small not in _PARTICLES
    )


def _begins(folded: str, cue: str) -> bool:
    """A cue of one word needs a colon or a number after it, else much prose would begin with one."""
    if not folded.startswith(cue):
        return False
    rest = folded[len(cue) :]
    if cue[-1] in ":：©◆▲△▼☰→" or cue.endswith(" :"):
        return len(rest) <= 3 * _FOLLOWED
    if _WIDE.match(cue):
        return len(rest) <= (_FOLLOWED // 3 if len(cue) > 2 else 8) and not rest.endswith(("。", "！", "？", "”"))
    if rest[:1].isalpha() and cue[-1].isalpha():
        return False
    if rest.lstrip()[:1] in (":", "：") or _COUNT.fullmatch(rest):
        return len(rest) <= 3 * _FOLLOWED
    return " " in cue.strip(":") and len(rest) <= _FOLLOWED and not rest.endswith((".", "!", "?", "”", '"'))


@lru_cache(maxsize=MEMORY)
def kind_of(text: str) -> ChromeKind | None:
    """The kind of chrome that a line gives itself away as; None: it says nothing."""
    folded = bare(text)
    if signs_form(text):
        return None
    if len(folded) > 3 * _FOLLOWED + 60:
        return "cookie" if _asks_consent(folded) else None
    if not folded:
        return None
    # Most lines say no cue, which is asked of all kinds at once.
    has_cue, uncounted = says(folded, *KINDS), _COUNTED.sub("", folded)
    if ((has_cue or uncounted != folded) and says(uncounted, "comments")) or counts_comments(folded):
        return "comments"
    kind = _first_kind(folded) if has_cue else _bracketed_kind(folded)
    return kind or _buttons_kind(text, folded) or _menu_kind(text)


def _asks_consent(folded: str) -> bool:
    """Whether a paragraph says two things or more that are said where consent to cookies is asked for."""
    head, listed = folded[:_CONSENT], cues("cookie", "consent")
    return sum(map(head.__contains__, listed.phrases)) > 1 and len(set(listed.anywhere.findall(head))) > 1


def counts_comments(folded: str) -> bool:
    """Whether a bare line says how many comments there are: "34 responses to “…”", "there are 13 comments"."""
    count = _NUMBER.search(folded, 0, _COUNTED_WITHIN)
    if count is None:
        return False
    rest = folded[count.end() :].strip()
    listed = cues("comments")
    if count.start() == 0 and _TITLED.search(rest):
        return rest.startswith(tuple(cue for cue in listed.starts.get(rest[:1], ()) if " " in cue))
    return rest.strip(_EDGES + "()") in listed.whole


def _kind_of_cue(folded: str) -> ChromeKind | None:
    """The first kind whose cue a bare line says."""
    return _first_kind(folded) if says(folded, *KINDS) else None


def _first_kind(folded: str) -> ChromeKind | None:
    return next((kind for kind in KINDS if says(folded, kind)), None)


def _bracketed_kind(folded: str) -> ChromeKind | None:
    """Of what a line begins with in brackets, where that is a whole cue: "[Advertisement] A mattress …"."""
    label = _BRACKETED.match(folded)
    inner = bare(label[1]) if label else ""
    return _kind_of_cue(inner) if inner in cues(*KINDS).whole else None


def _buttons_kind(text: str, folded: str) -> ChromeKind | None:
    """Of a row of buttons, with a blank between or glued: each word is a whole cue by itself."""
    words = folded.split()
    if len(words) <= _BUTTONS and _GLUED.search(text):
        words = bare(_GLUED.sub(" ", text)).split()
    if not 2 <= len(words) <= _BUTTONS or not all(map(cues(*KINDS).whole.__contains__, words)):
        return None
    return _kind_of_cue(words[0])


def _menu_kind(text: str) -> ChromeKind | None:
    """Of a row of three and more short entries: the kind of one of them, else navigation."""
    has_gap = text.count(" ") + 1 != len(text.split())
    if not has_gap and not any(map(text.__contains__, _BARS)):
        return None
    entries = [entry for entry in _ENTRIES.split(text) if entry]
    if len(entries) < 3 or any(len(entry) > _ENTRY or _FIGURE.search(entry) for entry in entries):
        return None
    return next(filter(None, (_kind_of_cue(bare(entry)) for entry in entries)), "navigation")
