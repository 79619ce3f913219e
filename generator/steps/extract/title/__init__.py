"""Candidates to headlines: 15 to 100 columns, a whole clause, no two alike, never more than the sentence says."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.model import Document, Name, Span
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.places import Places, places_of
from generator.steps.extract.title.box import subject_of_box, subject_of_list
from generator.steps.extract.title.called import Called, called
from generator.steps.extract.title.cast import Cast, cast_of, marked, people_of
from generator.steps.extract.title.firm import Firms, firms_of
from generator.steps.extract.title.fit import LONGEST, columns
from generator.steps.extract.title.han import han_headlines
from generator.steps.extract.title.latin import headlines
from generator.steps.extract.title.told import Before, Told, seen
from generator.steps.extract.title.trim import is_attribution

_OFTEN = 3
"""Places of that name at least."""
_OPENING = 12
"""Characters before a range in which the word that opens it stands."""
_BACK = 4
"""Sentences: how far back a pronoun may look for its name."""


@dataclass(frozen=True, slots=True)
class _Kinds:
    """What the names of a document are."""

    people: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    firms: Firms
    called: Mapping[str, Called]
    topic: str | None
    """The name of no person that stands far more often than any other."""


@dataclass(frozen=True, slots=True)
class _Stage:
    """All that the headlines of a document are made with."""

    document: Document
    places: Places[str]
    dates: Places[None]
    names: tuple[str, ...]
    named: frozenset[str]
    """The same, to look one up."""
    kinds: Mapping[str, _Kinds]
    """What each language tells of the names."""
    seen: dict[Span, Before] = field(default_factory=dict)
    """Sentences that have stood before another."""

    def cast_at(self, sentence: Span, language: str) -> Cast:
        """The names of the sentence and of the nearest one before it that names somebody.

        A sentence in between that brings in a stranger ("a man of 34") ends the search: he may be meant.
        """
        words = lexicon_of(language).titles
        place = bisect_left(self.document.sentences, sentence)
        passages = [sentence]
        for before in self.document.sentences[max(0, place - _BACK) : place][::-1]:
            passages.append(before)
            if self.places.within(before) or words.strangers.search(self.document.source.quote(before)):
                break
        kinds = self.kinds[language]
        earlier = self.document.sentences[max(0, place - _BACK) : place][::-1]
        firms = kinds.firms.nearest(earlier, self.places)
        return replace(
            cast_of(self.places, passages, kinds.people),
            named=self.named,
            women=kinds.women,
            men=kinds.men,
            main_firm=kinds.firms.main,
            firm=kinds.firms.meant(firms),
            last_firm=firms[0] if len(firms) == 1 else None,
            topic=kinds.topic,
            called=kinds.called,
        )

    def before(self, sentence: Span) -> Span | None:
        """The sentence before another."""
        place = bisect_left(self.document.sentences, sentence)
        return self.document.sentences[place - 1] if place else None

    def row_before(self, sentence: Span) -> tuple[Before, ...]:
        """The sentences before one, the nearest first."""
        place = bisect_left(self.document.sentences, sentence)
        return tuple(map(self._as_before, self.document.sentences[max(0, place - _BACK) : place][::-1]))

    def _as_before(self, span: Span) -> Before:
        """A sentence that stands before another; it mostly stands before several."""
        if span not in self.seen:
            names = tuple(name for _, name in self.places.within(span))
            self.seen[span] = Before(self.document.source.quote(span), self.dates_in(span, span.start), names)
        return self.seen[span]

    def dates_in(self, sentence: Span, start: int) -> tuple[tuple[int, int], ...]:
        """The words of time of a sentence, counted from an offset."""
        return tuple((date.start - start, date.end - start) for date, _ in self.dates.within(sentence))


def titles(
    document: Document, candidates: Sequence[Candidate], names: tuple[Name, ...], dates: Sequence[Span]
) -> tuple[str, ...]:
    """One for each candidate, in their order."""
    languages = {candidate.language for candidate in candidates}
    kinds = {language: _kinds(document, names, lexicon_of(language).titles) for language in sorted(languages)}
    stage = _Stage(
        document,
        places_of(_no_times(names, dates)),
        Places((date, None) for date in _joined(document, dates)),
        tuple(name.text for name in names),
        frozenset(name.text for name in names),
        kinds,
    )
    taken: Counter[str] = Counter()
    return tuple(_free(_proposals(stage, candidate), taken) for candidate in candidates)


def _no_times(names: tuple[Name, ...], dates: Sequence[Span]) -> tuple[Name, ...]:
    """The names that are no words of time: no pronoun stands for "Sonntagabend"."""
    times = set(dates)
    return tuple(name for name in names if not times.issuperset(name.spans))


def _kinds(document: Document, names: tuple[Name, ...], words: TitleWords) -> _Kinds:
    text = document.source.text
    people = people_of(text, names, words)
    counts = Counter({name.text: len(name.spans) for name in names if name.text not in people}).most_common(2)
    is_alone = bool(counts) and counts[0][1] >= _OFTEN and (len(counts) == 1 or counts[0][1] >= 2 * counts[1][1])
    topic = counts[0][0] if is_alone else None
    if words.surnames and topic is None:
        topic = _of_headline(document, names, people | words.places)
    women, men = (marked(text, names, people, sign) for sign in (words.women, words.men))
    return _Kinds(people, women, men, firms_of(text, names, people, words), called(text, names, people, words), topic)


def _of_headline(document: Document, names: tuple[Name, ...], others: frozenset[str]) -> str | None:
    """The only name of no person or country in the headline: what the text is about."""
    headline = next((block.span for block in document.blocks if block.role == "title"), None)
    found = {name.text for name in names for span in name.spans if headline and headline.contains(span)} - others
    return min(found) if len(found) == 1 else None


def _joined(document: Document, dates: Sequence[Span]) -> list[Span]:
    """The words of time, those that only a dash divides as one."""
    row: list[Span] = []
    for date in sorted(dates):
        if row and document.source.text[row[-1].end : date.start].strip(" -–—~～/") == "" and row[-1].end < date.start:
            row[-1] = Span(row[-1].start, date.end)
        else:
            row.append(date)
    return row


def _proposals(stage: _Stage, candidate: Candidate) -> Iterator[str]:
    lexicon = lexicon_of(candidate.language)
    told = seen(_told(stage, candidate, lexicon))
    yield from han_headlines(told, lexicon.titles) if lexicon.script == "han" else headlines(told, lexicon)
    whole = " ".join(told.sentence.split())
    yield whole if columns(whole) <= LONGEST else whole[: LONGEST - 1].rpartition(" ")[0] + "…"


def _told(stage: _Stage, candidate: Candidate, lexicon: Lexicon) -> Told:
    sentence, clause, own = candidate.sentence, candidate.clause, candidate.expression
    first = sentence.start
    quote = stage.document.source.quote(sentence)
    if lexicon.script == "han":
        semicolon = quote.find("；", own.end - first if own else len(quote))
        return Told(
            sentence=quote,
            start=clause.start - first,
            end=semicolon if semicolon >= 0 else len(quote),
            dates=stage.dates_in(sentence, first),
            own=(own.start - first, own.end - first) if own else None,
            announces=False,
            cast=stage.cast_at(sentence, candidate.language),
            before=stage.row_before(sentence),
        )
    before = stage.before(sentence)
    if before and lexicon.titles.refers.match(quote):
        quote, first = stage.document.source.quote(before), before.start
        dates = stage.dates_in(before, first)
        return Told(
            quote,
            dateline_end(quote),
            len(quote),
            dates,
            None,
            False,
            stage.cast_at(before, candidate.language),
            stage.row_before(before),
        )
    dates = stage.dates_in(sentence, first)
    time = (own.start - first, own.end - first) if own else None
    end = _announced_end(quote, clause.end - first, lexicon)
    is_joined = quote[: clause.start - first].rstrip()[-1:].isalpha()  # "…, four days after the firm announced a loss"
    comma = quote.rfind(", ", clause.start - first, own.start - first) if own else -1
    said = {clause.start - first, comma + 2 if comma >= 0 else clause.start - first}
    is_saying = any(is_attribution(quote[place:].lstrip(" ,"), lexicon.titles) for place in said)
    is_saying = is_saying and not is_joined and end == len(quote)
    return Told(
        sentence=quote,
        start=max(0 if is_saying else clause.start - first, dateline_end(quote)),
        end=end,
        dates=_listed(quote, dates, time, lexicon),
        own=time,
        announces=end != clause.end - first,
        cast=stage.cast_at(sentence, candidate.language),
        before=stage.row_before(sentence),
        listed=subject_of_list(stage.document.source.text, sentence, lexicon.titles),
        box=subject_of_box(stage.document.source.text, sentence, stage.names, lexicon.titles),
    )


def _listed(
    sentence: str, dates: tuple[tuple[int, int], ...], own: tuple[int, int] | None, lexicon: Lexicon
) -> tuple[tuple[int, int], ...]:
    """The words of time, those of the event's own list as one, and of any range: "in 1931 and 1957", "between March and
    July"."""
    row: list[tuple[int, int]] = []
    for start, end in dates:
        between = sentence[row[-1][1] : start] if row else ""
        is_own = own is not None and bool(row) and own[0] <= row[-1][0] and end <= own[1]
        is_open = (
            bool(row) and lexicon.range_open.search(sentence, max(0, row[-1][0] - _OPENING), row[-1][0]) is not None
        )
        is_range = is_open and lexicon.range_word.fullmatch(between) is not None
        if is_range or (is_own and (lexicon.list_word.fullmatch(between) or between.strip() == ",")):
            row[-1] = (row[-1][0], end)
        else:
            row.append((start, end))
    return tuple(row)


def _announced_end(sentence: str, end: int, lexicon: Lexicon) -> int:
    """The end of the clause; where it only announces what the next one tells, of both."""
    return len(sentence) if lexicon.titles.announced.match(sentence, end) else end


def _free(proposals: Iterator[str], taken: Counter[str]) -> str:
    """The first proposal that no other event has; else the first with a number."""
    first = ""
    for title in proposals:
        letters = _letters(title)
        if not taken[letters]:
            taken[letters] += 1
            return title
        first = first or title
    while True:
        taken[_letters(first)] += 1
        title = f"{first[: LONGEST - 7]} ({taken[_letters(first)]})"
        if not taken[_letters(title)]:
            taken[_letters(title)] += 1
            return title


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()
