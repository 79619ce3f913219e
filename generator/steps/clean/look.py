"""What a line looks like: length, end, letters, cues; nothing of blank lines, bullets or list numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from generator.languages.stamps import Stamp, stamps
from generator.model import ChromeKind
from generator.steps.clean.cues import bare, kind_of, says
from generator.steps.clean.lines import Line

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
LISTED = re.compile(r"^(?:[•·◆●■▪►▶*-] |\d{1,2}[.)] )")
"""The sign or number of a list's entry."""
_FILE = re.compile(r"\S{1,80}\.(?:jpe?g|png|gif|svg|webp|avif)", re.IGNORECASE)
"""What a picture is called that has no other words."""
_ENDS = (".", "!", "?", "…", "。", "！", "？", "；", "।", "۔")
_QUOTES = "\"'”’»“‘)）」』]*"
_LAST_STOP = re.compile(r".*[.!?…。！？][\"”»“’)]*\s*(?=[^\s\"”»“’)])", re.DOTALL)
_CREDITED = re.compile(r"[（(][^()（）]*[^\W\d_a-zß-öø-ÿ]\w+ [^\W\d_a-zß-öø-ÿ][^()（）]*[)）]")
_AGENCIES = re.compile(r"\((?:[a-z]{2,8}/)+[a-z]{2,8}\)$")
"""Who wrote a paragraph, and the text above it: "(dpa/afp)"."""
_CAPTION, _CREDIT = 320, 70
# Columns of a caption, characters of a credit.
_YEAR = re.compile(r"\d(?:\d{3}|\W\d\d)")
_STAMPED = 160
PROSE = 70
# Columns. Headlines and list entries are shorter; most paragraphs are longer.


@dataclass(frozen=True, slots=True)
class Look:
    """A line with what can be said of it by itself."""

    line: Line
    plain: str
    """The line without the sign or number of a list's entry: another rendering of the page has none."""
    bare: str
    columns: int
    """Of `plain`. East Asian characters count two."""
    words: int
    ends: bool
    """Whether it ends as a sentence does."""
    kind: ChromeKind | None
    is_caption: bool
    stamps: tuple[Stamp, ...]
    script: str
    """The script of most of its letters: Latn, Hani, Cyrl …; empty without letters."""
    times: int
    """How often its words stand as a line."""
    is_prose: bool
    """A sentence or more, and nothing that gives it away as something else."""


def looks_of(lines: tuple[Line, ...], language: str) -> tuple[Look, ...]:
    bares = [bare(line.text) for line in lines]
    times = Counter(bares)
    return tuple(_look(line, folded, times[folded], language) for line, folded in zip(lines, bares, strict=True))


def _look(line: Line, folded: str, times: int, language: str) -> Look:
    text = LISTED.sub("", line.text, count=1) or line.text
    columns = len(text) + (0 if text.isascii() else len(_WIDE.findall(text)))
    short = columns <= _STAMPED
    ends = text.rstrip(_QUOTES).endswith(_ENDS)
    kind = kind_of(text)
    is_caption = (columns <= _CAPTION and (says(_AGENCIES.sub("", folded), "caption") or _is_credited(text))) or bool(
        _FILE.fullmatch(text)
    )
    return Look(
        line=line,
        plain=text,
        bare=folded,
        columns=columns,
        words=len(_WORD.findall(text)),
        ends=ends,
        kind=kind,
        is_caption=is_caption,
        stamps=stamps(line.text, language, line.span.start) if short and _has_digits(text) else (),
        script=_script(text),
        times=times,
        is_prose=ends and columns >= PROSE and kind is None and not is_caption,
    )


def _is_credited(text: str) -> bool:
    """Whether behind the last full stop stands who took the picture: "… on Saturday. Photo Ann Bo", "… (EFE/Ann Bo)".

    Of 120 such lines 112 were captions (A, F and R, November).
    """
    stop = _LAST_STOP.match(text)
    if stop is None or len(text) - stop.end() > _CREDIT:
        return False
    tail = text[stop.end() :]
    return says(_AGENCIES.sub("", bare(tail)), "caption") or _CREDITED.fullmatch(tail) is not None


def _has_digits(text: str) -> bool:
    return _YEAR.search(text) is not None


_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]")
_OTHER = re.compile(r"[\u0370-\u04ff\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SCRIPTS = (
    ("Hani", re.compile(r"[\u3400-\u9fff\u3040-\u30ff]")),
    ("Cyrl", re.compile(r"[\u0400-\u04ff]")),
    ("Arab", re.compile(r"[\u0600-\u06ff]")),
    ("Hang", re.compile(r"[\uac00-\ud7af]")),
    ("Grek", re.compile(r"[\u0370-\u03ff]")),
    ("Deva", re.compile(r"[\u0900-\u097f]")),
    ("Latn", _LATIN),
)


def _script(text: str) -> str:
    if text.isascii() or not _OTHER.search(text):
        return "Latn" if _LATIN.search(text) else ""
    counts = [(len(pattern.findall(text)), name) for name, pattern in _SCRIPTS]
    most, name = max(counts, key=lambda count: count[0])
    return name if most else ""
