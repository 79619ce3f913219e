"""A text in the other script of its language: read in the script of the rules, told in its own.

Chinese is written in two sets of characters, 決定 and 决定; the rules and words of its file stand in one of them. One
character stands for one, so every place in a text stays where it is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from generator.languages import known, load
from generator.model import Article, Citation, Entity, Event, Settings, Source, Timeline

_HAN = re.compile("[\u3400-\u9fff]+")
_OWN_LETTER = re.compile("[\u3041-\u30fa\uac00-\ud7a3]")
"""Kana, and the syllables of Korean."""
GUESTS = 20
"""Characters for each letter of another script that a Chinese text may cite; Japanese has about one for one."""

Record = TypeVar("Record")


def in_one_script(source: Source) -> Source:
    """The source in the script of the rules, each place of its text where it was; the very same if it is in it, or
    in another language that shares the characters."""
    text = _folded(source.text)
    if text == source.text or _is_shared(source.text):
        return source
    hints = replace(_mapped(source.hints, _folded), file=source.hints.file)
    return replace(source, text=text, metadata=_mapped(source.metadata, _folded), hints=hints)


def as_written(article: Article, source: Source) -> Article:
    """What was understood of a source in the script of the rules, in the source's own."""
    return article if article.source is source else _mapped(article, _Written(source.text), source)


def compared(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in one script, so that they can be held against each other; the very same where they are in it."""
    return tuple(_in_one_script(article) for article in articles)


def ordered(settings: Settings) -> Settings:
    """What people settle, in the script in which it is compared."""
    return _mapped(settings, _folded)


def in_own_scripts(timeline: Timeline, articles: Iterable[Article]) -> Timeline:
    """What was made of compared articles, each piece in the script of the source that it is from.

    A name is told in the rules' script if any source writes it so, else as most sources do.
    """
    by_id = {article.source.id: article for article in articles}
    sources = {one.source.id: one.source for article in by_id.values() for one in (article, *article.parts)}
    others = {id for id, source in sources.items() if in_one_script(source) is not source}
    if not others:
        return timeline
    names = _names(by_id.values())
    return replace(
        timeline,
        articles=tuple(by_id[article.source.id] for article in timeline.articles),
        events=tuple(
            _event_told(event, sources, names) if _cites(event, others) else event for event in timeline.events
        ),
        entities=tuple(_entity_told(entity, names) for entity in timeline.entities),
    )


def _in_one_script(article: Article) -> Article:
    source = in_one_script(article.source)
    return article if source is article.source else _mapped(article, _folded, source)


def _cites(event: Event, sources: set[str]) -> bool:
    return any(citation.source in sources for citation in event.citations)


def _event_told(event: Event, sources: Mapping[str, Source], names: Mapping[str, str]) -> Event:
    """With the script of its first citation's source, from which its title is made."""
    written = _Written(*(sources[citation.source].text for citation in event.citations))
    found = _mapped(event, written)
    citations = tuple(
        replace(citation, quote=sources[citation.source].quote(citation.span)) for citation in found.citations
    )
    return replace(found, citations=citations, entities=tuple(names.get(name, name) for name in event.entities))


def _entity_told(entity: Entity, names: Mapping[str, str]) -> Entity:
    aliases = tuple(names.get(name, name) for name in entity.aliases)
    return replace(entity, name=names.get(entity.name, entity.name), aliases=aliases)


def _names(articles: Iterable[Article]) -> dict[str, str]:
    """Of each name in the rules' script that no source writes so: how most write it."""
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for name in (name for one in (article, *article.parts) for name in one.names):
            forms[_folded(name.text)][name.text] += 1
    return {plain: max(sorted(row), key=row.__getitem__) for plain, row in forms.items() if plain not in row}


class _Written:
    """Words in the rules' script to how texts write them: the longest piece of them that stands in a text as there."""

    def __init__(self, *texts: str) -> None:
        self._texts = tuple((_folded(text), text) for text in dict.fromkeys(texts))
        self._known: dict[str, str] = {}

    def __call__(self, words: str) -> str:
        if words not in self._known:
            self._known[words] = _HAN.sub(lambda run: self._run(run[0]), words)
        return self._known[words]

    def _run(self, run: str) -> str:
        row: list[str] = []
        while run:
            size, written = self._beginning(run)
            row.append(written)
            run = run[size:]
        return "".join(row)

    def _beginning(self, run: str) -> tuple[int, str]:
        for size in range(len(run), 0, -1):
            for plain, text in self._texts:
                if (place := plain.find(run[:size])) >= 0:
                    return size, text[place : place + size]
        return 1, run[0]


def _mapped(record: Record, said: Callable[[str], str], source: Source | None = None) -> Record:
    """A record with other words, all the way down; a source within it has the text of another, and quotes are its."""
    return cast(Record, _mapped_value(record, said, source))


def _mapped_value(value: Any, said: Callable[[str], str], source: Source | None) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else said(value)
    if isinstance(value, tuple):
        return tuple(_mapped_value(one, said, source) for one in value)
    if isinstance(value, Source):
        return replace(value, text=source.text) if source and value.region else source or value
    if not is_dataclass(value) or isinstance(value, type):
        return value
    found = {field.name: _mapped_value(getattr(value, field.name), said, source) for field in fields(value)}
    if isinstance(value, Citation) and source:
        found["quote"] = source.quote(value.span)
    return replace(value, **found)


def _is_shared(text: str) -> bool:
    """Whether a text is Japanese or Korean: its own letters are no rare guests among the characters."""
    own, characters = len(_OWN_LETTER.findall(text)), sum(map(len, _HAN.findall(text)))
    return own > characters // GUESTS


def _folded(text: str) -> str:
    """In the script of the rules; of the same length."""
    if text.isascii() or not _HAN.search(text):
        return text
    characters, phrases = _tables()
    found = text.translate(characters)
    return found if found == text else phrases[0].sub(lambda match: phrases[1][match[0]], found)


@cache
def _tables() -> tuple[Mapping[int, str], tuple[re.Pattern[str], Mapping[str, str]]]:
    """What each character and some words are in the script of the rules, of all languages that have two.

    Raises: ValueError where the two rows of a language are not of one length.
    """
    characters: dict[int, str] = {}
    words: dict[str, str] = {}
    for script in (load(code).excerpt("script").get("script", {}) for code in known()):
        pairs = zip(script.get("other", ""), script.get("own", ""), strict=True)
        characters |= {ord(other): own for other, own in pairs}
        words |= script.get("phrases", {})
    return characters, (re.compile("|".join(map(re.escape, words)) or "(?!)"), words)
