"""The sources' pages: each text as an article, every cited sentence marked and linked to its event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from generator.model import Article, Event, Page, Settings, Span, Timeline
from generator.writers import Writer, dates
from generator.writers.cards import Cards
from generator.writers.citing import bibtex, sentence, source_record
from generator.writers.correcting import source_edit
from generator.writers.markup import markdown
from generator.writers.news_article import news_article
from generator.writers.original import host, web_address
from generator.writers.pages import HIDE, Quoted, attribute, meta, page
from generator.writers.paths import articles_of
from generator.writers.phrases import said
from generator.writers.prose import Passage, Pill, Prose
from generator.writers.render import render
from generator.writers.schema import dump
from generator.writers.words import name_of


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """One page for each source."""
    cards = Cards(timeline, settings)
    told: dict[str, list[Event]] = defaultdict(list)
    for event in timeline.events:
        for source in dict.fromkeys(citation.source for citation in event.citations):
            told[source].append(event)
    for article in articles_of(timeline, settings):
        yield _page(article, told[article.source.id], cards, settings)


def _page(article: Article, events: list[Event], cards: Cards, settings: Settings) -> Page:
    path = cards.sources[article.source.id]
    passages = _passages(article, events, cards)
    language = article.document.language
    body = "\n\n".join(
        (
            f'# <span lang="{language}">{markdown(article.imprint.title)}</span>',
            _facts(article, events, len(passages), cards),
            f'<div class="article" lang="{language}" markdown>',
            _searched(
                Prose(article, path, passages, cards.words, settings.excerpts_only, web_address(article.imprint.url))
            ),
            "</div>",
            _cite(article, cards),
            markdown(cards.words("excerpts")) if settings.excerpts_only else _left_out(article, cards),
        )
    )
    return page(path, _matter(article, events, cards), body, article.source.id)


def _searched(prose: Prose) -> str:
    """The article; search finds it by its opening and subheadings, and what it tells at the events.

    The theme loads the whole index with every page: whole texts in it would cost every reader.
    """
    paragraphs = list(prose.paragraphs())
    opening = next((number for number, (role, _) in enumerate(paragraphs) if role in ("standfirst", "text")), 0)
    searched = [number == opening or role == "subhead" for number, (role, _) in enumerate(paragraphs)]
    parts: list[str] = []
    for found, group in groupby(zip(searched, paragraphs, strict=True), key=itemgetter(0)):
        text = "\n\n".join(paragraph for _, (_, paragraph) in group)
        parts.append(text if found else f"<div data-search-exclude markdown>\n\n{text}\n\n</div>")
    return "\n\n".join(parts)


def _passages(article: Article, events: list[Event], cards: Cards) -> tuple[Passage, ...]:
    """The cited sentences, each once, with the events that it tells."""
    sentences = cards.sentences[article.source.id]
    pills: dict[Span, dict[Pill, None]] = defaultdict(dict)
    for event in events:
        pill = Pill(dates.short(event.when, cards.words), cards.events[event.id], event.id)
        for citation in event.citations:
            if citation.source == article.source.id:
                pills[sentences.span(citation.span)][pill] = None
    return tuple(Passage(span, sentences.anchor(span), tuple(found)) for span, found in sorted(pills.items()))


def _facts(article: Article, events: list[Event], cited: int, cards: Cards) -> str:
    dateline, source, words = article.dateline, article.source, cards.words
    return render(
        "facts.html",
        words=words,
        article=article,
        imprint=article.imprint,
        title_basis=None if article.imprint.title_basis == "stated" else article.imprint.title_basis,
        date=dates.full(dateline.when, words) if dateline else None,
        machine=dates.machine(dateline.when) if dateline else None,
        basis=words(f"basis.{dateline.basis}") if dateline else None,
        confidence=words(f"confidence.{dateline.confidence}") if dateline else None,
        why=said(dateline.why, words) if dateline and dateline.basis == "inferred" else None,
        evidence=[source.quote(span) for span in dateline.evidence] if dateline else [],
        updated=dates.full(dateline.updated, words) if dateline and dateline.updated else None,
        updated_machine=dates.machine(dateline.updated) if dateline and dateline.updated else None,
        language=name_of(article.document.language),
        href=web_address(article.imprint.url),
        host=host(article.imprint.url or ""),
        events=words.count("event", len(events)),
        told=[(event, _sentence_link(event, article, cards), cards.moment(event)) for event in events],
        cited=cited,
        sentences=len(article.document.sentences),
    )


def _sentence_link(event: Event, article: Article, cards: Cards) -> str:
    """To the first sentence of this page that tells the event."""
    span = next(citation.span for citation in event.citations if citation.source == article.source.id)
    return f"#{cards.sentences[article.source.id].anchor(span)}"


def _cite(article: Article, cards: Cards) -> str:
    """How to cite the source, and where to correct what is said of it."""
    record = source_record(article, cards.addresses.whole_source(article.source.id), cards.words)
    return render(
        "cite.html",
        words=cards.words,
        sentence=sentence(record, cards.words),
        bibtex=bibtex(record).split("\n"),
        csl=[dump([record], indent=None)],
        edit=source_edit(article, cards.settings),
    )


def _left_out(article: Article, cards: Cards) -> str:
    """All that is no part of the article, folded, in the order of the file."""
    source = article.source
    blocks = [block for block in article.document.blocks if block.role == "chrome"]
    if not blocks:
        return ""
    lines = [
        (source.line_of(block.span.start), cards.words(f"kind.{block.kind or 'other'}"), source.quote(block.span))
        for block in blocks
    ]
    return render("left_out.html", words=cards.words, lines=lines, language=article.document.language)


def _matter(article: Article, events: list[Event], cards: Cards) -> dict[str, object]:
    """The page's front matter; everything in it that came from outside is text."""
    source, imprint, dateline = article.source, article.imprint, article.dateline
    return {
        "title": meta(imprint.title),
        **HIDE,
        "date": Quoted(dateline.when.edtf) if dateline else None,
        "basis": dateline.basis if dateline else "undated",
        "language": article.document.language,
        "publisher": attribute(imprint.publisher),
        "author": attribute(imprint.author),
        "url": attribute(imprint.url),
        "source": attribute(source.name),
        "sha256": Quoted(source.digest),
        "schema_org": _schema_org(article, cards),
        "entities": [meta(name) for name in dict.fromkeys(name for event in events for name in event.entities)],
    }


def _schema_org(article: Article, cards: Cards) -> str:
    """For the page's head, ready to be put between the tags of a script."""
    known = news_article(article, cards.addresses)
    if not cards.addresses.is_whole:
        known = {key: value for key, value in known.items() if key != "@id"}
    return dump({"@context": "https://schema.org", **known}, indent=None).replace("<", "\\u003c")


writer = Writer("articles", write)
