"""The marked texts: no figure sinks below its floor, and no floor sinks unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.quality import floors
from tests.quality.floors import FloorError, Floors, below, renewed
from tests.quality.marked import HALVES, Half, Passage, digest, stories
from tests.quality.measure import measured, score

PINNED = Floors("one", {"open": {"events": 0.8, "merging": 0.5}})


def better(figure: float, texts: str = "one") -> Floors:
    return Floors(texts, {"open": {"events": figure, "merging": 0.51}})


@pytest.mark.parametrize("half", HALVES)
def test_no_figure_sinks_below_its_floor(half: Half) -> None:
    """Dates, events, status and merging of the marked texts are as good as they were."""
    pinned = floors.read().halves[half]
    assert not below(Floors("", {half: measured(half).figures()}), Floors("", {half: pinned}))


def test_floors_are_of_these_texts() -> None:
    """A changed text has no floor."""
    assert floors.read().digest == digest()


def test_both_halves_know_five_languages() -> None:
    """Each half has stories in German, Chinese, English, French and Spanish, of at least three subjects."""
    for half in HALVES:
        mine = [story for story in stories() if story.half == half]
        languages = {article.document.language for story in mine for article in story.timeline().articles}
        assert len(mine) >= 3
        assert languages >= {"de", "zh", "en", "fr", "es"}


def test_a_lost_event_is_seen() -> None:
    """A timeline without one of its events scores lower."""
    story = next(story for story in stories() if story.half == "open")
    timeline = story.timeline()
    less = replace(timeline, events=timeline.events[1:])
    assert score(story, less).figures()["events"] < score(story, timeline).figures()["events"]


def test_a_passage_that_is_not_there_is_told() -> None:
    """A gold that quotes what no source says is an error, not a missed event."""
    story = stories()[0]
    with pytest.raises(ValueError, match="0 places"):
        Passage.of("nobody wrote [this]", story.sources)


def test_floors_rise_by_themselves() -> None:
    """Better figures raise the floor, worse ones within its room leave it."""
    assert renewed(better(0.9), PINNED, None).halves["open"] == {"events": 0.89, "merging": 0.5}


def test_no_floor_sinks_without_a_note() -> None:
    """Neither for worse figures nor for other texts."""
    with pytest.raises(FloorError, match=r"events: 0\.700, below its floor of 0\.800"):
        renewed(better(0.7), PINNED, None)
    with pytest.raises(FloorError, match="the texts changed"):
        renewed(better(0.9, "other"), PINNED, None)
    with pytest.raises(FloorError, match="no such note"):
        renewed(better(0.7), PINNED, "9999")


def test_a_note_lowers_floors_once() -> None:
    """It is named beside them, and allows nothing a second time."""
    lowered = renewed(better(0.7), PINNED, "0012")
    assert lowered.halves["open"] == {"events": 0.69, "merging": 0.5}
    assert lowered.decision == "0012-what-the-tests-stand-on.md"
    with pytest.raises(FloorError):
        renewed(better(0.6), lowered, "0012")
