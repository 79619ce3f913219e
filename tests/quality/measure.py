"""How well a built timeline tells the marked stories: dates, events, merging.

python -m tests.quality.measure             the figures of both halves
python -m tests.quality.measure --show      and what was missed, told twice or wrongly dated, of the open half
python -m tests.quality.measure --renew     writes the floors anew; refuses to lower one
python -m tests.quality.measure --renew --decision NNNN     lowers them, and names the decision note that says why
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.model import Citation, Event, Timeline, When
from tests.quality.floors import ROOM, FloorError, Floors, read, renewed, write
from tests.quality.marked import HALVES, Half, Passage, Story, Told, digest, stories

Pair = tuple[Told, Event]


@dataclass(frozen=True, slots=True)
class Ratio:
    """So many of so many."""

    right: int
    of: int

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(self.right + other.right, self.of + other.of)

    @property
    def share(self) -> float:
        """1 where there was nothing to get right."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True)
class Score:
    """What a story, or several together, came to."""

    written: Ratio
    """Days on which sources were written."""
    dates: Ratio
    """Of the events that were found: dated as the gold has it."""
    found: Ratio
    """Of the gold's events: told."""
    true: Ratio
    """Of the built events, those aside that may be told or not: one of the gold's, and not told twice."""
    status: Ratio
    joined: Ratio
    """Of the pairs of passages of one event whose both ends are told: in one built event."""
    apart: Ratio
    """Of the pairs of passages in one built event: of one event."""
    left_alone: Ratio
    """Of the passages that tell no event: not told."""

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    def figures(self) -> dict[str, float]:
        """What floors are laid under, each from 0 to 1."""
        return {
            "written": self.written.share,
            "dates": self.dates.share,
            "events": harmonic(self.found, self.true),
            "status": self.status.share,
            "merging": harmonic(self.joined, self.apart),
            "left_alone": self.left_alone.share,
        }


NOTHING = Score(*(Ratio(0, 0) for _ in range(8)))


def harmonic(one: Ratio, other: Ratio) -> float:
    """The F1 of precision and recall."""
    both = one.share + other.share
    return 2 * one.share * other.share / both if both else 0.0


def measured(half: Half) -> Score:
    """All stories of a half together."""
    return sum((score(story, story.timeline()) for story in stories() if story.half == half), NOTHING)


def score(story: Story, timeline: Timeline) -> Score:
    """One story."""
    pairs = _pairs(story, timeline)
    built = [event for event in timeline.events if not _may(story, event, pairs)]
    cited = [(event, passage) for event in timeline.events for passage in _passages(story, event)]
    holder = {passage: event for event, passage in cited}
    together = [pair for told in story.events for pair in combinations(told.passages, 2) if set(pair) <= {*holder}]
    held = Counter(event.id for event, _ in cited)
    joined = sum(holder[one].id == holder[other].id for one, other in together)
    return Score(
        written=Ratio(sum(_written(timeline).get(name) == day for name, day in story.written.items()),
                      len(story.written)),
        dates=Ratio(sum(_same(event.when, told) for told, event in pairs), len(pairs)),
        found=Ratio(len(pairs), len(story.events)),
        true=Ratio(len(pairs), len(built)),
        status=Ratio(sum(event.status == told.status for told, event in pairs), len(pairs)),
        joined=Ratio(joined, len(together)),
        apart=Ratio(joined, sum(count * (count - 1) // 2 for count in held.values())),
        left_alone=Ratio(sum(not _tellers(passage, timeline) for passage in story.never), len(story.never)),
    )  # fmt: skip


def _written(timeline: Timeline) -> dict[str, str]:
    return {article.source.name: article.dateline.when.edtf for article in timeline.articles if article.dateline}


def _pairs(story: Story, timeline: Timeline) -> list[Pair]:
    """Each event of the gold with the built one that tells it: one to one, rightly dated ones first, then those that
    tell most of its passages."""
    possible = [
        (not _same(event.when, told), -len(shared), place, number)
        for place, told in enumerate(story.events)
        for number, event in enumerate(timeline.events)
        if (shared := [passage for passage in _passages(story, event) if passage in told.passages])
    ]
    taken: dict[int, int] = {}
    for _, _, place, number in sorted(possible):
        if place not in taken.values() and number not in taken:
            taken[number] = place
    return [(story.events[place], timeline.events[number]) for number, place in sorted(taken.items())]


def _passages(story: Story, event: Event) -> list[Passage]:
    """The gold's passages that an event's citations tell."""
    return [
        passage
        for told in story.events
        for passage in told.passages
        if any(_tells(citation, passage, event, told) for citation in event.citations)
    ]


def _tells(citation: Citation, passage: Passage, event: Event, told: Told) -> bool:
    """Whether a citation covers a passage and hangs on its words of time, or, where one has none, on its day."""
    if citation.source != passage.source or not citation.span.overlaps(passage.span):
        return False
    if citation.expression and passage.expression:
        return citation.expression.overlaps(passage.expression)
    return _meets(citation.when or event.when, told)


def _tellers(passage: Passage, timeline: Timeline) -> list[Event]:
    """The built events that tell of a passage without words of time of its own."""
    return [
        event
        for event in timeline.events
        if any(
            citation.source == passage.source and (citation.expression or citation.span).overlaps(passage.span)
            for citation in event.citations
            if citation.when
        )
    ]


def _may(story: Story, event: Event, pairs: Iterable[Pair]) -> bool:
    """Whether an event tells nothing but what may be told or not."""
    if any(event is built for _, built in pairs):
        return False
    return any(
        citation.source == passage.source and citation.span.overlaps(passage.span)
        for passage in story.may
        for citation in event.citations
    )


def _same(when: When, told: Told) -> bool:
    return any((when.first, when.last) == (date.first, date.last) for date in told.dates)


def _meets(when: When, told: Told) -> bool:
    return any(
        not (when.last and date.first and when.last < date.first)
        and not (when.first and date.last and when.first > date.last)
        for date in told.dates
    )


def faults(story: Story) -> Iterator[str]:
    """What is wrong, a line each."""
    timeline = story.timeline()
    pairs = _pairs(story, timeline)
    texts = {source.id: source.text for source in story.sources}
    for name, day in story.written.items():
        if _written(timeline).get(name) != day:
            yield f"written: {name} {_written(timeline).get(name)}, not {day}"
    for told in story.events:
        words = [texts[passage.source][passage.span.start : passage.span.end] for passage in told.passages]
        event = next((event for known, event in pairs if known is told), None)
        if event is None:
            yield f"missed: {told.dates[0]} {words}"
            continue
        if not _same(event.when, told):
            yield f"date: {event.when}, not {told.dates[0]} {words}"
        if event.status != told.status:
            yield f"status: {event.status}, not {told.status} {words}"
        yield from (
            f"not joined: {words[number]!r} with the others of {event.title!r}"
            for number, passage in enumerate(told.passages)
            if passage not in _passages(story, event)
        )
    for event in timeline.events:
        if not any(event is built for _, built in pairs) and not _may(story, event, pairs):
            yield f"false: {event.when} {event.title!r} {event.citations[0].quote!r}"
    for passage in story.never:
        for event in _tellers(passage, timeline):
            quote = texts[passage.source][passage.span.start : passage.span.end]
            yield f"never: {event.when} {event.title!r} {quote!r}"


def main() -> int:
    parser = argparse.ArgumentParser(description="How well the marked stories are told.")
    parser.add_argument("--show", choices=HALVES, nargs="?", const="open", help="list what is wrong in a half")
    parser.add_argument("--renew", action="store_true", help="write the floors anew")
    parser.add_argument("--decision", help="the number of the note that says why floors are lowered")
    arguments = parser.parse_args()
    now = Floors(digest(), {half: measured(half).figures() for half in HALVES})
    for half, figures in now.halves.items():
        print(half, *(f"{name} {figure:.3f}" for name, figure in figures.items()))
    if arguments.show:
        for story in stories():
            if story.half == arguments.show:
                print(f"\n{story.name}", *faults(story), sep="\n  ")
    return _renew(now, arguments.decision) if arguments.renew else 0


def _renew(now: Floors, decision: str | None) -> int:
    try:
        write(renewed(now, read(), decision))
    except FloorError as fault:
        print(fault, file=sys.stderr)
        return 1
    print(f"floors are {ROOM} below these figures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
