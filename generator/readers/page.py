"""A page's mark-up to a source: trafilatura finds the article; the mark-up says title, author and date."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from generator.model import Finding, Metadata, Source
from generator.readers import Decoded
from generator.readers.metadata import edtf_of, language_of, people_of, text_of_value, url_of

_ARTICLES = re.compile(
    r"(?:News|Blog|Report|Opinion|Analysis|Review|Scholarly|Tech|Web)?(?:Article|Posting|Page|\w+Article)"
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_ROOT, _HEAD = re.compile(r"<html\b", re.IGNORECASE), 4000
_END = re.compile(r"</html\s*>", re.IGNORECASE)
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufeff]")
_EARLIEST, _LATEST = "1995-01-01", "2100-12-31"
# For htmldate, which would else look at the clock.


def page(name: str, markup: str, digest: str, url: str | None = None) -> Decoded:
    """The source of a page's mark-up; none where it holds no text. `url`: where its container says it is from."""
    tree = _tree(markup)
    if tree is None or not (text := _article(tree)):
        return Decoded((), (Finding("R009", "error", name, 1, "the page holds no text; save it again, or as text"),))
    source = Source(name, text, digest, media_type="text/html", metadata=_metadata(tree, markup, url))
    return Decoded((source,), tuple(_broken_off(name, markup)))


def _broken_off(name: str, markup: str) -> Iterator[Finding]:
    """A page that begins but does not end: a saver that was interrupted leaves such."""
    if _ROOT.search(markup[:_HEAD]) and not _END.search(markup):
        line = markup.rstrip().count("\n") + 1
        message = "the page breaks off without `</html>`; what is there was read: save it again if text is missing"
        yield Finding("R011", "note", name, line, message)


def _tree(markup: str) -> Any:
    """The page as browsers would read it; None where there is nothing."""
    plain = _DECLARATION.sub("", _UNREADABLE.sub("", markup))
    if not _ROOT.search(plain[:_HEAD]):
        plain = f"<html><head></head><body>{plain}</body></html>"
    return _trafilatura().load_html(plain)


def _article(tree: Any) -> str:
    """A paragraph a line; all visible text where no article is found."""
    found = _trafilatura().bare_extraction(_escaped(tree), include_comments=False, with_metadata=False)
    text = (found.text if found else "") or _trafilatura().html2txt(tree)
    return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())


def _escaped(tree: Any) -> Any:
    """A copy whose text says `&amp;` for `&`: trafilatura decodes the text that it found once more."""
    copy = deepcopy(tree)
    for element in copy.iter():
        for field in ("text", "tail"):
            if "&" in (said := getattr(element, field) or ""):
                setattr(element, field, said.replace("&", "&amp;"))
    return copy


def _metadata(tree: Any, markup: str, url: str | None) -> Metadata:
    """JSON-LD first, then meta elements, then what htmldate and the page's title say."""
    linked = next(iter(_linked(tree)), {})
    meta = _meta(tree)
    publisher = linked.get("publisher")
    name = publisher.get("name") if isinstance(publisher, Mapping) else publisher
    return Metadata(
        title=text_of_value(linked.get("headline")) or text_of_value(meta.get("og:title")) or _heading(tree),
        author=people_of(linked.get("author")) or people_of(meta.get("author") or meta.get("article:author")),
        publisher=text_of_value(meta.get("og:site_name")) or text_of_value(name),
        url=url_of(_canonical(tree)) or url_of(meta.get("og:url")) or url_of(linked.get("url")) or url_of(url),
        language=language_of(tree.get("lang")) or language_of(linked.get("inLanguage")),
        date=edtf_of(linked.get("datePublished")) or edtf_of(meta.get("article:published_time")) or _found_date(markup),
        updated=edtf_of(linked.get("dateModified")) or edtf_of(meta.get("article:modified_time")),
    )


def _linked(tree: Any) -> Iterator[Mapping[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            kinds = thing.get("@type")
            listed = kinds if isinstance(kinds, list) else [kinds]
            if thing.get("datePublished") and any(_ARTICLES.fullmatch(str(kind)) for kind in listed):
                yield thing


def _things(data: Any) -> Iterator[Mapping[str, Any]]:
    for one in data if isinstance(data, list) else [data]:
        if isinstance(one, Mapping):
            yield one
            graph = one.get("@graph")
            yield from (thing for thing in graph if isinstance(thing, Mapping)) if isinstance(graph, list) else ()


def _meta(tree: Any) -> dict[str, str]:
    """The page's meta elements, the first of each name."""
    found: dict[str, str] = {}
    for element in tree.iterfind(".//meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and element.get("content"):
            found.setdefault(name.casefold(), element.get("content"))
    return found


def _canonical(tree: Any) -> str | None:
    links = (link.get("href") for link in tree.iterfind(".//link[@rel='canonical']"))
    return next(links, None)


def _heading(tree: Any) -> str | None:
    """The first heading, else the title element."""
    for path in (".//h1", ".//title"):
        for element in tree.iterfind(path):
            if text := text_of_value("".join(element.itertext())):
                return text
    return None


def _found_date(markup: str) -> str | None:
    from htmldate import find_date

    return edtf_of(find_date(markup, original_date=True, min_date=_EARLIEST, max_date=_LATEST))


@cache
def _trafilatura() -> Any:
    """Loaded only when a page is read: it costs as much time as a hundred texts."""
    import trafilatura

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what is wrong with a page, our findings say
    return trafilatura
