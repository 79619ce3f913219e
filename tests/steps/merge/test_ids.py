"""A link to an event made today works after any number of sources were added."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Article, Settings, Timeline
from generator.steps.merge import merge
from tests.steps.merge.stories import Told, article

NAMES = "Alder Bank|Harbour Court|Ostrau|Lena Brandt"
FINE = (
    "The Harbour Court fined Alder Bank 7.5 million euros on 2 April 2024.",
    "On 2 April 2024 Alder Bank was fined by the Harbour Court.",
    "Alder Bank's fine of 7.9 million euros came on 3 April 2024.",
)
CHOICE = ("Lena Brandt was elected mayor of Ostrau on 9 June 2024.", "Ostrau elected Lena Brandt on 9 June 2024.")
UNDATED = "The fine of 7.5 million euros shook Alder Bank."


def _source(number: int, fine: int, choice: int, is_silent: bool) -> Article:
    day = ("2024-04-02", "2 April 2024") if fine < 2 else ("2024-04-03", "3 April 2024")
    told = [Told(FINE[fine], *day), Told(CHOICE[choice], "2024-06-09", "9 June 2024")]
    told += [Told(UNDATED, None)] if is_silent else []
    return article(f"{number}.txt", *told, names=NAMES, date=f"2024-07-{number + 1:02}")


SOURCES = tuple(_source(n, n % 3, n % 2, n % 4 == 1) for n in range(7))


def ids(timeline: Timeline) -> dict[str, str]:
    """Of each id that ever was an event's: the event that it leads to."""
    return {id_: event.id for event in timeline.events for id_ in (event.id, *event.also)}


@given(order=st.permutations(SOURCES), first=st.integers(1, len(SOURCES)))
def test_each_link_leads_on(order: list[Article], first: int) -> None:
    """Every id of a timeline of some sources is one, or leads to one, in that of more; and to the event that tells the
    same sentence."""
    before, after = merge(tuple(order[:first]), Settings()), merge(tuple(order), Settings())
    leads = ids(after)
    assert set(ids(before)) <= set(leads)
    for event in before.events:
        told = {(citation.source, citation.span) for citation in event.citations[:1]}
        (now,) = (other for other in after.events if other.id == leads[event.id])
        assert told <= {(citation.source, citation.span) for citation in now.citations}


@given(order=st.permutations(SOURCES))
def test_the_order_of_sources_names_nothing(order: list[Article]) -> None:
    """The same sources give the same ids, in whatever order they come."""
    assert ids(merge(tuple(order), Settings())) == ids(merge(SOURCES, Settings()))


@given(order=st.permutations(SOURCES), first=st.integers(1, len(SOURCES)))
def test_an_event_keeps_the_name_that_its_oldest_source_gave(order: list[Article], first: int) -> None:
    """Sources that are younger than those there change no id."""
    there = sorted(order[:first], key=lambda source: source.source.name)
    younger = [source for source in SOURCES if source.source.name > there[-1].source.name]
    before, after = merge(tuple(there), Settings()), merge((*there, *younger), Settings())
    assert {event.id for event in before.events} <= {event.id for event in after.events}


@given(id_order=st.permutations(SOURCES))
def test_no_id_is_of_two_events(id_order: list[Article]) -> None:
    """An id leads to one event only."""
    events = merge(tuple(id_order[:5]), Settings()).events
    said = [id_ for event in events for id_ in (event.id, *event.also)]
    assert len(said) == len(set(said))
