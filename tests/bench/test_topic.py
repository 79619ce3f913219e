"""A topic of many articles: what matters stands first."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model import Settings, Timeline
from generator.steps.merge import merge
from generator.writers.brief import brief
from tests.bench.topic import date_f1, key_days, topic, understood
from tests.sites import fill


@pytest.fixture(scope="module")
def timeline(tmp_path_factory: pytest.TempPathFactory) -> Timeline:
    """Of the first eighty articles."""
    return merge(understood(fill(tmp_path_factory.mktemp("topic"), dict(topic(80)))), Settings())


def test_the_same_articles_everywhere(tmp_path: Path) -> None:
    """They are made of a fixed seed, and fewer are the first of more."""
    assert dict(topic(9)).items() <= dict(topic(10)).items()


def test_days_of_most_weight_are_those_of_the_story(timeline: Timeline) -> None:
    """The 22 days that are told most are those that a newspaper's timeline has, but for a few that had little space."""
    assert date_f1(timeline.events) >= 0.8


def test_brief_has_the_story_day_by_day(timeline: Timeline) -> None:
    """What the front page shows in brief is of the days of the story, each told by several sources."""
    shown = brief(timeline.events)
    assert sum(event.when.edtf in key_days() for event in shown) >= 0.9 * len(shown)
    assert all(len({citation.source for citation in event.citations}) > 2 for event in shown)
