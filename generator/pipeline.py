"""The whole walk on one page; the only room that knows two steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from traceback import extract_tb

from generator.model import (
    NO_HINTS,
    NO_METADATA,
    AnnalsError,
    Article,
    Basis,
    Build,
    Dateline,
    Document,
    Each,
    Finding,
    FiscalYear,
    Mention,
    Outcome,
    Page,
    Reading,
    Settings,
    Source,
    Span,
    Timeline,
    When,
)
from generator.readers import Decoded
from generator.steps.check import check
from generator.steps.clean import clean
from generator.steps.date import date, stated
from generator.steps.describe import describe
from generator.steps.doubts import doubts
from generator.steps.extract import extract, supports
from generator.steps.infer import infer
from generator.steps.language import by_block, language_of, written_in
from generator.steps.merge import merge
from generator.steps.merge.acts import tell_one_act
from generator.steps.names import names
from generator.steps.repairs import repairs
from generator.steps.resolve import resolve
from generator.steps.script import as_written, compared, in_one_script, in_own_scripts, ordered
from generator.steps.sisters import sisters
from generator.steps.split import split
from generator.steps.tag import tag
from generator.writers import Writer

_SAID_ELSEWHERE: frozenset[Basis] = frozenset({"given", "metadata"})
"""What a dateline rests on that the text itself may contradict."""


def understand(source: Source, fiscal: tuple[FiscalYear, ...] = (), known: Dateline | None = None) -> Article:
    """One source by itself: pure, so that it can be remembered, and done anywhere.

    `known` is a dateline that is better than what the source says of itself.
    """
    return as_written(_understood(in_one_script(source), fiscal, known), source)


def _understood(source: Source, fiscal: tuple[FiscalYear, ...], known: Dateline | None) -> Article:
    document = repairs(split(by_block(clean(source, language_of(source)))))
    imprint = describe(document)
    named = names(document)
    mentions = tag(document)
    dateline = known or date(document, mentions)
    readings = resolve(document, mentions, dateline, fiscal)
    if (dateline is None or dateline is known) and (inferred := _narrower(document, mentions, readings, known)):
        # The date hangs on the story itself: with the narrower date the story is read once more.
        dateline = inferred
        readings = resolve(document, mentions, dateline, fiscal)
    events = extract(document, imprint, named, readings, dateline)
    silent = supports(document, events)
    written = written_in(source) if source.hints.language else None
    is_given = dateline is not None and dateline.basis in _SAID_ELSEWHERE
    against = stated(document) if is_given else None
    # Where the text states no day, what was given is held against its story: it cannot be older than what that tells.
    told = infer(document, mentions) if is_given and not against else None
    findings = doubts(document, dateline, against, written, told)
    parts = tuple(_understood(part, fiscal, None) for part in _parts(document))
    return Article(source, document, imprint, mentions, dateline, readings, named, events, silent, findings, parts)


def _narrower(
    document: Document, mentions: tuple[Mention, ...], readings: tuple[Reading, ...], known: Dateline | None
) -> Dateline | None:
    """What the story itself says of its date; where others know the time roughly, of the days within that."""
    if known is None:
        return infer(document, mentions, readings)
    found = infer(document, mentions, readings, known.when)
    return replace(known, when=found.when) if found and _is_narrower(found.when, known.when) else None


def _is_narrower(when: When, whole: When) -> bool:
    if not (when.first and when.last and whole.first and whole.last) or when == whole:
        return False
    return whole.first <= when.first and when.last <= whole.last


def attempt(source: Source, fiscal: tuple[FiscalYear, ...] = (), known: Dateline | None = None) -> Outcome:
    """The article, or the fault of ours that its text brought to light: one bad source never stops the others."""
    try:
        return understand(source, fiscal, known)
    except AnnalsError:
        raise
    except Exception as error:
        place = extract_tb(error.__traceback__)[-1]
        fault = f"{type(error).__name__} in {'/'.join(PurePath(place.filename).parts[-3:])}:{place.lineno}: {error}"
        message = f"set aside, because Annals failed on it; please report this ({fault})"
        return Finding("R900", "error", source.name, None, message, source.id)


def build(read: Decoded, settings: Settings, writers: Iterable[Writer], each: Each = map) -> Build:
    """What was read to pages and findings, in whatever order it comes; `each` goes over the sources."""
    sources, twins = _without_twins(read.sources)
    outcomes = tuple(each(partial(attempt, fiscal=settings.fiscal), sources))
    articles = tuple(outcome for outcome in outcomes if isinstance(outcome, Article))
    timeline = merge(compared(articles), ordered(settings))
    if dated := sisters(timeline, tell_one_act):
        # Others date what an undated or vaguely dated source tells: with that it is read, and all is merged, once more.
        articles = tuple(_dated(article, dated, settings) for article in articles)
        timeline = merge(compared(articles), ordered(settings))
    timeline = in_own_scripts(timeline, articles)
    failed = (outcome for outcome in outcomes if isinstance(outcome, Finding))
    findings = (*read.findings, *twins, *failed, *check(timeline, settings))
    timeline = replace(timeline, findings=findings)
    return Build(timeline, render(timeline, settings, writers), findings)


def _dated(article: Article, dated: Mapping[str, Dateline], settings: Settings) -> Article:
    known = dated.get(article.source.id)
    again = attempt(article.source, settings.fiscal, known) if known else article
    return again if isinstance(again, Article) else article


def render(timeline: Timeline, settings: Settings, writers: Iterable[Writer]) -> tuple[Page, ...]:
    """All pages, by path."""
    pages = (page for writer in writers for page in writer.write(timeline, settings))
    return tuple(sorted(pages, key=lambda page: page.path))


def _parts(document: Document) -> tuple[Source, ...]:
    """The articles glued onto this one, as sources of their own over the same text; what people hint is not of them."""
    whole = document.source
    return tuple(
        replace(whole, region=region, part_of=whole.id, hints=NO_HINTS, metadata=NO_METADATA)
        for region in document.related
    )


def _without_twins(sources: Iterable[Source]) -> tuple[tuple[Source, ...], tuple[Finding, ...]]:
    """By name, and of those with the very same bytes only the first: the others would tell everything twice."""
    first: dict[str, Source] = {}
    twins: list[Finding] = []
    for source in sorted(sources, key=lambda source: (source.name, source.region or Span(0, 1))):
        if source is not first.setdefault(source.id, source):
            message = f"set aside, because {first[source.id].name} has the very same text; remove one of the two"
            twins.append(Finding("R901", "warning", source.name, None, message, source.id))
    return tuple(first.values()), tuple(twins)
