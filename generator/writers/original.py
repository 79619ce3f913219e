"""Links to the page on the web that a source was taken from, down to the sentence."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

WORDS = 5
# Of a sentence's start and end each, in the address: enough to be found once on a page, and short enough to be read.
CHARACTERS = 12
"""The same for scripts without spaces."""


def web_address(url: str | None) -> str | None:
    """The address, fit for a link; None for what is none of the web, such as `javascript:`."""
    if not url or not url.startswith(("https://", "http://")):
        return None
    return quote(url.partition("#")[0], safe="/:?&=+,@!%~-._") if host(url) else None


def host(url: str) -> str:
    """What a reader is told of an address; empty where it has no host."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2]
    except ValueError:  # "http://[" and the like
        return ""


def text_fragment(sentence: str) -> str:
    """What makes a browser scroll to a sentence and mark it (WICG, Scroll to Text Fragment)."""
    words = sentence.split()
    if len(words) > 2 * WORDS:
        ends = [" ".join(words[:WORDS]), " ".join(words[-WORDS:])]
    elif len(words) < 3 and len(sentence) > 2 * CHARACTERS:
        ends = [sentence[:CHARACTERS], sentence[-CHARACTERS:]]
    else:
        ends = [" ".join(words)]
    return "#:~:text=" + ",".join(quote(end.encode("utf-8", "replace"), safe="").replace("-", "%2D") for end in ends)
