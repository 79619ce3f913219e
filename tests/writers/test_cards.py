"""What a card costs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.model import Conflict, Entity, Settings, Status, Timeline, phrase
from generator.writers import timeline
from generator.writers.cards import Cards
from tests.writers.examples import article, citation, event

SETTINGS = Settings(repo_url="https://example.org/repository")
NAMES = ("Nordhaven", "Ida Berg", "The Tide", "Crown", "Suedhaven", "Jonas Berg", "The Ferry Board")
LANGUAGES = ("en", "de", "zh")


@pytest.mark.parametrize("sources", [1, 4, 7])
def test_an_event_has_at_most_thirty_elements(sources: int) -> None:
    """With many names, planned, disputed, by up to seven sources in three languages, with a link to each."""
    told = tuple(
        article(
            f"{number} papers say it will open in May 2031.\n",
            f"{number}.txt",
            LANGUAGES[number % 3],
            f"Paper {number}",
        )
        for number in range(sources)
    )
    cited = tuple(citation(each, each.source.text.strip(), "2031-05", "in May 2031", ("year",)) for each in told)
    conflicts = (Conflict("date", (0, sources - 1), phrase("they differ")),)
    one = event("It opens", "2031-05~", cited, 3, (*NAMES, "A ferry"), conflicts, "planned")
    three = tuple(replace(one, id=f"e-{number}") for number in range(3))
    told_together = Timeline(told, three, tuple(Entity(name, name.lower()) for name in NAMES))
    (page,) = (page for page in timeline.write(told_together, SETTINGS) if page.path == "timeline.md")
    shown = page.content.decode().partition("<ol>\n<li data-f")[2].partition("</li>")[0]
    assert 1 + len(re.findall(r"<[a-z]", shown)) <= 30
    assert shown.count('href="../sources/') == sources


@pytest.mark.parametrize(("date", "status", "said"), [
    ("2031-04", "planned", "was planned"), ("2031-06", "planned", "planned"), ("2031-04", "past", ""),
    ("2031-04", "disputed", "disputed"),
])  # fmt: skip
def test_a_plan_whose_day_has_gone_was_planned(date: str, status: Status, said: str) -> None:
    """Since the newest source was written, and no source told that it came."""
    told = article("It was to open then.\n", "x.txt", "en", "T", date="2031-05-12")
    plan = event("It opens", date, (citation(told, "It was to open then.", date),), 1, (), status=status)
    assert Cards(Timeline((told,), (plan,), ()), SETTINGS).standing(plan) == said
