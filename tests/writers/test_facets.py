"""What a timeline page can be filtered by."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Event
from generator.writers.facets import MARKS, MOST, Facets, facets, rules
from generator.writers.words import Words
from tests.writers.examples import timeline

LANGUAGES = {article.source.id: article.document.language for article in timeline().articles}
NAMES = {id_: id_ for id_ in LANGUAGES}


def offered(*events: Event) -> Facets:
    slugs = {name: name.lower() for event in events for name in event.entities}
    return facets(events, slugs, NAMES, LANGUAGES, Words("en"))


def test_choices_count_their_events() -> None:
    """Each choice says how many events fit it, and each event bears the marks of what it fits."""
    found = offered(*timeline().events)
    counted = {(facet.name, choice.label): choice.count for facet in found.facets for choice in facet.choices}
    assert counted["entity", "Nordhaven"] == 3
    assert counted["language", "Deutsch"] == 2
    assert counted["precision", "a month"] == 1
    assert counted["status", "planned"] == 1
    for facet in found.facets:
        for choice in facet.choices:
            assert sum(choice.mark in marks.split() for marks in found.marks.values()) == choice.count


def test_a_choice_that_changes_nothing_is_not_offered() -> None:
    """Where all events have one language, one precision and one status, there is nothing to filter by these."""
    (event,) = (event for event in timeline().events if event.when.edtf == "2027-03")
    assert offered(event).facets == ()


def test_choices_are_bounded_and_known_to_the_style_sheet() -> None:
    """However many names there are, only the busiest are offered, and each mark has its rule."""
    event = next(event for event in timeline().events if event.entities)
    many = tuple(
        replace(event, id=f"e-{number}", entities=tuple(f"Name {n}" for n in range(number))) for number in range(60)
    )
    found = offered(*many)
    (entity,) = (facet for facet in found.facets if facet.name == "entity")
    assert [choice.label for choice in entity.choices][:2] == ["Name 0", "Name 1"]
    assert len(entity.choices) == MOST["e"]
    assert {mark for marks in found.marks.values() for mark in marks.split()} <= set(MARKS)
    assert all(f"#f-{mark}:checked" in rules() for mark in MARKS)
