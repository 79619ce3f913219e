"""What people said of events is done, or spoken of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import AddedEvent, Article, Event, EventHint, Hints, Settings, Timeline, parse_edtf
from generator.steps.merge import merge
from tests.steps.merge.stories import Told, article

OPENING = article(
    "a.txt",
    Told("Norling Ferries opened the Skarvik terminal on 4 May 2024.", "2024-05-04", "4 May 2024"),
    Told("The company sold its last steamer in 2021.", "2021", "2021"),
    names="Norling Ferries|Skarvik",
)
REVIEW = article(
    "b.txt",
    Told("In May 2024 the terminal at Skarvik was opened by Norling Ferries.", "2024-05", "May 2024"),
    names="Norling Ferries|Skarvik",
    date="2024-07-01",
)
OPENED, SOLD = (event.id for event in OPENING.events)
REVIEWED = REVIEW.events[0].id


def hinted(told: Article, *hints: EventHint) -> Article:
    return replace(told, source=replace(told.source, hints=Hints(file="a.toml", events=hints)))


def merged(*articles: Article, settings: Settings | None = None) -> Timeline:
    return merge(articles or (OPENING, REVIEW), settings or Settings())


def event(timeline: Timeline, id_: str) -> Event:
    (found,) = (event for event in timeline.events if id_ in (event.id, *event.also))
    return found


def test_hidden_event_is_gone() -> None:
    """An event hidden by words of its sentence is on no timeline."""
    timeline = merged(hinted(OPENING, EventHint(quote="sold its last steamer", hide=True)), REVIEW)
    assert [event.id for event in timeline.events] == [OPENED]
    assert timeline.findings == ()


def test_title_date_status_and_importance_are_fixed() -> None:
    """What a person wrote is what the timeline says, and a date given settles a conflict of dates."""
    hint = EventHint(
        quote="opened the Skarvik",
        when=parse_edtf("2024-05-05"),
        title="Skarvik opens",
        importance=3,
        status="disputed",
    )
    fixed = event(merged(hinted(OPENING, hint), REVIEW), OPENED)
    assert (fixed.when.edtf, fixed.title, fixed.importance, fixed.status) == (
        "2024-05-05",
        "Skarvik opens",
        3,
        "disputed",
    )


def test_event_is_found_by_any_of_its_ids() -> None:
    """A correction by the id of a merged citation meets the event that it went into."""
    timeline = merged(settings=Settings(corrections=(EventHint(id=REVIEWED, title="Skarvik opens"),)))
    assert event(timeline, OPENED).title == "Skarvik opens"


def test_later_word_wins() -> None:
    """The settings of the site come after the hints beside a source."""
    own = hinted(OPENING, EventHint(id=OPENED, title="one"))
    timeline = merged(own, REVIEW, settings=Settings(corrections=(EventHint(id=OPENED, title="two"),)))
    assert event(timeline, OPENED).title == "two"


def test_words_of_another_source_are_not_meant() -> None:
    """A hint beside a source speaks of that source only."""
    timeline = merged(OPENING, hinted(REVIEW, EventHint(quote="sold its last steamer", hide=True)))
    assert event(timeline, SOLD)
    assert [finding.code for finding in timeline.findings] == ["H020"]


def test_merged_by_hand() -> None:
    """Events that people call one are one, whatever they say."""
    timeline = merged(settings=Settings(merges=((SOLD, REVIEWED),)))
    assert event(timeline, SOLD) == event(timeline, REVIEWED)


def test_split_by_hand() -> None:
    """A citation that was split off stands alone, under its own id."""
    timeline = merged(settings=Settings(splits=(REVIEWED,)))
    assert event(timeline, REVIEWED).id == REVIEWED
    assert event(timeline, OPENED).also == ()


def test_added_by_hand() -> None:
    """An event added by hand is there, and cites the head of the source it names."""
    added = AddedEvent(parse_edtf("2024-08"), "The season ends", "b.txt")
    (found,) = (event for event in merged(settings=Settings(added=(added,))).events if event.title == "The season ends")
    assert found.when.edtf == "2024-08"
    assert [citation.source for citation in found.citations] == [REVIEW.source.id]


def test_added_without_a_source() -> None:
    """One that names no source of ours cites nothing."""
    added = AddedEvent(parse_edtf("2024-08"), "The season ends", "https://example.org/")
    (found,) = merge((), Settings(added=(added,))).events
    assert found.citations == ()


def test_alias_joins_names() -> None:
    """Names that people call one are one entity, under the name they gave."""
    other = article("c.txt", Told("NF opened a second pier on 9 May 2024.", "2024-05-09", "9 May 2024"), names="NF")
    timeline = merged(OPENING, other, settings=Settings(aliases=(("Norling", ("NF", "Norling Ferries")),)))
    assert [entity.name for entity in timeline.entities] == ["Norling", "Skarvik"]


def test_alias_of_nobody_is_a_finding() -> None:
    """An alias that stands in no source is spoken of."""
    timeline = merged(settings=Settings(aliases=(("Norling Ferries", ("Norrland Ferries",)),), file="annals.toml"))
    assert [(finding.code, finding.file) for finding in timeline.findings] == [("H020", "annals.toml")]


def test_split_by_words() -> None:
    """Words of its sentence split a citation off as its id does."""
    timeline = merged(settings=Settings(splits=("opened by Norling",)))
    assert event(timeline, OPENED).also == ()
    assert timeline.findings == ()


def test_merged_by_words_beside_a_source() -> None:
    """What is one can be said beside a source, in its own words and by ids of others."""
    told = replace(OPENING.source, hints=Hints(file="a.toml", merges=(("its last steamer", REVIEWED),)))
    timeline = merged(replace(OPENING, source=told), REVIEW)
    assert event(timeline, SOLD) == event(timeline, REVIEWED)
    assert timeline.findings == ()


def test_undated_sentence_is_merged_by_words() -> None:
    """A sentence without a date becomes a citation of the event that people give it to."""
    silent = article("c.txt", Told("The band played until midnight in the rain.", None))
    timeline = merged(OPENING, silent, settings=Settings(merges=((OPENED, "band played until midnight"),)))
    assert [citation.source for citation in event(timeline, OPENED).citations] == [OPENING.source.id, silent.source.id]


def test_words_of_no_event_make_one() -> None:
    """A sentence that the rules took for none is an event as soon as it has a date and a title."""
    silent = article("c.txt", Told("The band played until midnight in the rain.", None))
    hint = EventHint(quote="played until midnight", when=parse_edtf("2024-05-04"), title="A band plays")
    timeline = merged(hinted(silent, hint))
    (found,) = timeline.events
    assert (found.title, found.when.edtf, [c.quote for c in found.citations]) == (
        "A band plays",
        "2024-05-04",
        ["The band played until midnight in the rain."],
    )
    assert timeline.findings == ()


def test_corrected_by_words_in_the_settings() -> None:
    """The settings of the site know events by words too, whatever their source."""
    timeline = merged(settings=Settings(corrections=(EventHint(quote="its last steamer", importance=3),)))
    assert event(timeline, SOLD).importance == 3


def test_added_beside_a_source() -> None:
    """An event added beside a text cites the head of that text."""
    added = AddedEvent(parse_edtf("2024-08"), "The season ends")
    told = replace(REVIEW, source=replace(REVIEW.source, hints=Hints(file="b.toml", added=(added,))))
    (found,) = (event for event in merged(OPENING, told).events if event.title == "The season ends")
    assert [citation.source for citation in found.citations] == [REVIEW.source.id]


def test_alias_beside_a_source() -> None:
    """Who is who can be said beside a source; it counts everywhere."""
    other = article("c.txt", Told("NF opened a second pier on 9 May 2024.", "2024-05-09", "9 May 2024"), names="NF")
    told = replace(
        other, source=replace(other.source, hints=Hints(file="c.toml", aliases=(("Norling Ferries", ("NF",)),)))
    )
    assert [entity.name for entity in merged(OPENING, told).entities] == ["Norling Ferries", "Skarvik"]


@pytest.mark.parametrize(
    "settings",
    [
        Settings(merges=(("e-0000000000", OPENED),)),
        Settings(splits=("no such words",)),
        Settings(corrections=(EventHint(id="e-0000000000", hide=True),)),
        Settings(corrections=(EventHint(quote="no such words", hide=True),)),
        Settings(corrections=(EventHint(quote="no such words", when=parse_edtf("2024"), title="x"),)),
        Settings(aliases=(("Norling Ferries", ("Norrland Ferries",)),)),
    ],
)
def test_what_meets_nothing_is_a_finding(settings: Settings) -> None:
    """Each kind of correction that no longer meets anything is spoken of, and changes nothing."""
    timeline = merged(settings=replace(settings, file="annals.toml"))
    assert [(finding.code, finding.file) for finding in timeline.findings] == [("H020", "annals.toml")]
    assert timeline.events == merged().events
