"""Timeline to findings: every doubt read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import (
    Article,
    Citation,
    Conflict,
    Event,
    Finding,
    Phrase,
    Settings,
    Severity,
    Span,
    Timeline,
    phrase,
)

_CODES = {"date": "M001", "figure": "M002", "fact": "M003"}
"""By what sources contradict each other about."""


def check(timeline: Timeline, settings: Settings) -> tuple[Finding, ...]:
    """With code, place and the mend; in order of file and line, those of the whole run first."""
    found = [*timeline.findings, *_of_run(timeline)]
    by_id = {}
    for article in _all(timeline):
        by_id[article.source.id] = article
        found += article.findings
    for article in timeline.articles:
        found += _of_article(article)
    found += _namesakes(timeline.articles)
    for event in timeline.events:
        found += _of_event(event, by_id)
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _all(timeline: Timeline) -> Iterator[Article]:
    for article in timeline.articles:
        yield article
        yield from article.parts


def _place(finding: Finding) -> tuple[str, int, str, str]:
    return finding.file or "", finding.line or 0, finding.code, str(finding.message)


def _of_run(timeline: Timeline) -> Iterator[Finding]:
    if not timeline.articles:
        yield Finding("R008", "error", None, None, phrase("no source to read; put a text into the seeds folder"))


def _of_article(article: Article) -> Iterator[Finding]:
    if not any(article.source.quote(block.span).strip() for block in article.document.body):
        yield _finding(
            article, "C001", "warning", 0, phrase("nothing here is an article; keep lines of it with `keep = […]`")
        )
        return
    if article.dateline is None:
        yield _finding(article, "D001", "note", 0, phrase('no date found; write `date = "…"` into the hints beside it'))
    elif article.dateline.basis == "inferred":
        message = phrase(
            "dated {date} from what the text tells; {why}", date=article.dateline.when, why=article.dateline.why
        )
        yield _finding(article, "D002", "note", 0, message)


def _namesakes(articles: tuple[Article, ...]) -> Iterator[Finding]:
    """Sources of one title, each but the first by name: each has an address of its own, but readers mix them up."""
    first: dict[str, Article] = {}
    for article in sorted(articles, key=lambda article: article.source.name):
        other = first.setdefault(article.imprint.title, article)
        if other is not article:
            message = phrase(
                'has the same title as {file}; write `title = "…"` into the hints of one of them',
                file=other.source.name,
            )
            start = min((block.span.start for block in article.document.blocks if block.role == "title"), default=0)
            yield _finding(article, "C002", "note", start, message)


def _of_event(event: Event, articles: dict[str, Article]) -> Iterator[Finding]:
    for citation in event.citations:
        if "year" in citation.assumed and (article := articles.get(citation.source)):
            words = article.source.quote(citation.expression or citation.span)
            message = phrase("“{words}” read as {date}; the year is assumed", words=words, date=citation.when or "")
            yield _finding(article, "T101", "note", (citation.expression or citation.span).start, message)
    for conflict in event.conflicts:
        yield from _of_conflict(event, conflict, articles)


def _of_conflict(event: Event, conflict: Conflict, articles: dict[str, Article]) -> Iterator[Finding]:
    """At the first citation, with the places of the others."""
    places = [(articles[c.source], c) for c in _cited(event, conflict) if c.source in articles]
    if not places:
        return
    article, citation = places[0]
    others = ", ".join(f"{other.source.name}:{_line(other, second.span)}" for other, second in places[1:])
    note = conflict.note if not others else phrase("{note} (see {places})", note=conflict.note, places=others)
    message = phrase(
        "“{title}”: {note}; settle it with an [[event]] in the hints or in annals.toml", title=event.title, note=note
    )
    yield _finding(article, _CODES.get(conflict.about, "M003"), "warning", citation.span.start, message)


def _cited(event: Event, conflict: Conflict) -> tuple[Citation, ...]:
    return tuple(event.citations[index] for index in conflict.citations)


def _line(article: Article, span: Span) -> int:
    return article.source.line_of(span.start)


def _finding(article: Article, code: str, severity: Severity, offset: int, message: Phrase) -> Finding:
    source = article.source
    return Finding(code, severity, source.name, source.line_of(offset), message, source.id)
