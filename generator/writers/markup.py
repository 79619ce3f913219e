"""Foreign text to Markdown and HTML that say the same and do nothing: the only way of a source's words into a page.

In HTML every character that could begin markup is an entity; braces too, which template plug-ins read. In Markdown only
what is live in its place is escaped, so that prose stays prose: a full stop after a word stays, after "1986" at the
start of a line, where it would begin a list, it does not.
"""

from __future__ import annotations

import re

MOST_LIVE = 2000
# Characters in one paragraph. Python-Markdown copies the paragraph once for each escape, so that time grows with the
# square: 2,000 take 0.02 s, 20,000 one second, 40,000 four (3.11). Beyond, `is_calm` says no and HTML is the way.

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls; some of them are Python-Markdown's own place holders
    "\u00ad\u200b\u2060\ufeff"  # soft hyphen, zero-width space, word joiner, byte order mark
    "\u061c\u202a-\u202e\u2066-\u2069]"  # turn the direction of what follows: an amount would read backwards
)
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile("[ \t-\r\x85\u2028\u2029]+")
_STACKED = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)

_HTML = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "{": "&#x7B;", "}": "&#x7D;"}
)

_LIVE = re.compile(
    r"""
      (?P<calm>(?!^)\[[^\W_](?:[^\W_]|[ ,.'’-]){0,80}\](?![(\[:{])) # "[sic]" is no link
    | &(?=\#\w|\w{1,32};)                   # a character reference; one by number needs no end
    | [<*`~^{}\\]                            # tags, emphasis, code, strike, superscript, templates
    | (?<![^\W_])_ | _(?![^\W_])             # emphasis; within a_word it is none
    | ==+ | \+\++(?=["\w])                            # highlight, keys
    | [\[\]]                                 # links, footnotes, tasks
    | (?<!\s)(?<!^)\$ | \$(?!\d)             # mathematics; "costs $5" is none
    | :(?=//) | :(?=[\w+-]{0,40}[A-Za-z_+-][\w+-]{0,40}:)  # addresses, emoji
    | (?<=www)\. | (?<=\w)@(?=\w)            # addresses
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPENING = re.compile(r"^(?:\#|>|[-+](?=\s|$)|:(?=\s)|\||[-=]{3}|!!!|\?\?\?|///|:::)|^\d{1,9}(?P<point>[.)])(?=\s|$)")
_BACKSLASH = frozenset("*_[#>-+!.)`")
"""What a backslash makes plain in every Markdown; the rest becomes a character reference. Not the closing bracket:
between two brackets with backslashes some extensions see mathematics."""


def plain(text: str) -> str:
    """The text as one line that can be shown: nothing seen is lost, nothing unseen is kept.

    White space becomes one space, what is no character becomes U+FFFD, and marks are stacked four high at most.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # most texts, and five times as fast
    text = _SPACE.sub(" ", _UNSEEN.sub("", text)).strip()
    return _STACKED.sub(r"\1", _NO_CHARACTER.sub("\ufffd", text))


def html(text: str) -> str:
    """The text for an HTML page, as content or within an attribute's quotation marks."""
    return plain(text).translate(_HTML)


def markdown(text: str, *, opens: bool = True) -> str:
    """The text for a paragraph of Markdown; `opens`: it stands at the start of its line."""
    line = plain(text)
    live = _LIVE.sub(_inert, line)
    opening = _OPENING.match(live) if opens else None
    if not opening:
        return live
    at = opening.start("point") if opening["point"] else 0
    return live[:at] + _character(live[at]) + live[at + 1 :]


def is_calm(text: str) -> bool:
    """Whether Markdown reads the text in good time."""
    return len(_LIVE.findall(text)) <= MOST_LIVE


def _inert(found: re.Match[str]) -> str:
    return found[0] if found["calm"] else "".join(map(_character, found[0]))


def _character(character: str) -> str:
    if character == "&":
        return "&amp;"
    return f"\\{character}" if character in _BACKSLASH else f"&#x{ord(character):X};"
