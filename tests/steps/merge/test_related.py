"""Which sources may tell of one event at all."""

from __future__ import annotations

from generator.model import Article, Settings
from generator.steps.merge import merge
from tests.steps.merge.stories import Told, article

ONE = article(
    "one.txt",
    Told("A cookbook was launched in 2012.", "2012", "2012"),
    Told("Ines Moor wrote the second volume in May 2013.", "2013-05", "May 2013"),
    names="Ines Moor",
)
OTHER = article(
    "other.txt",
    Told("This is a page that we launched in 2012.", "2012", "2012"),
    Told("Jonas Halden left the museum in June 2014.", "2014-06", "June 2014"),
    names="Jonas Halden",
)


def _about_nothing_else(number: int) -> Article:
    return article(f"{number}.txt", Told(f"Town {number} elected a mayor in {1900 + number}.", f"{1900 + number}"))


def _joined(*articles: Article) -> int:
    events = merge(articles, Settings()).events
    return sum(len({citation.source for citation in event.citations}) > 1 for event in events)


def test_one_act_of_a_year_joins_texts_of_one_folder() -> None:
    """In a folder of few texts, which is about one topic, a launch of a year is one launch."""
    assert _joined(ONE, OTHER) == 1


def test_it_does_not_join_pages_of_many_topics() -> None:
    """Among many texts, two that have nothing else in common tell of two."""
    assert _joined(ONE, OTHER, *map(_about_nothing_else, range(12))) == 0


def test_texts_of_one_topic_meet_among_many() -> None:
    """Two that have several rare things in common may tell of one, however many others there are."""
    review = article(
        "review.txt",
        Told("The cookbook was launched in 2012.", "2012", "2012"),
        Told("A second volume was written by Ines Moor in 2013.", "2013", "2013"),
        names="Ines Moor",
    )
    assert _joined(ONE, review, *map(_about_nothing_else, range(12))) == 2
