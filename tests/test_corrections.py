"""From a file that a person writes to the timeline that a build makes: corrections, and links that stay."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import cli
from generator.model import Event, Finding, Settings, Timeline
from generator.run import prepare
from generator.settings import Site, read_settings
from tests.sites import fill

DATELINE = "\n\nBy Ada Weiss, {}\n\n"
FAIR = "The fair opens" + DATELINE.format("4 May 2024") + (
    "Mayor Carla Brandt opened the Velmar fair on Saturday. The band played until midnight in the rain.\n\n"
    "In 2019 a storm tore down the big tent. Karsund Bank had paid 40,000 euros for it.\n"
)  # fmt: skip
LATER = "A good year for the fair" + DATELINE.format("12 June 2024") + (
    "The Velmar fair, which Carla Brandt opened in May, was seen by 90,000 people. It closed on 9 June.\n\n"
    "The storm that tore down the tent in 2019 is forgotten, says Karsund Bank.\n"
)  # fmt: skip
ANGRY = "Neighbours want quiet" + DATELINE.format("1 July 2024") + (
    "Neighbours of the Velmar fair sued the town on Thursday. Carla Brandt opened it on 4 May 2024.\n"
)  # fmt: skip
COURT = "Court rules on the fair" + DATELINE.format("20 August 2024") + (
    "The Velmar court dismissed the suit of the neighbours on Monday. They had sued the town in June.\n"
)  # fmt: skip
TEXTS = {"angry.txt": ANGRY, "court.txt": COURT, "fair.txt": FAIR, "later.txt": LATER}


def built(folder: Path, texts: dict[str, str], config: str = "") -> Timeline:
    """What a build makes of these files and this annals.toml."""
    fill(folder / "seeds", texts)
    decided, findings = Settings(), tuple[Finding, ...]()
    if config:
        fill(folder, {"annals.toml": config})
        decided, findings = read_settings(folder / "annals.toml", decided)
    run = prepare(Site(folder / "seeds", folder / "docs", decided, findings))
    return run.build.timeline


def told(timeline: Timeline, words: str) -> Event:
    """The one event that a sentence with these words tells."""
    (found,) = (event for event in timeline.events if any(words in citation.quote for citation in event.citations))
    return found


def complaints(timeline: Timeline) -> list[str]:
    return [finding.code for finding in timeline.findings if finding.code[0] == "H"]


def test_what_inspect_prints_can_be_mended_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Events printed as hints are hints: pasted as they are they change nothing, mended they are the timeline's."""
    folder = fill(tmp_path / "seeds", {"fair.txt": FAIR})
    assert cli.main(["inspect", "--toml", str(folder / "fair.txt")]) == 0
    printed = capsys.readouterr().out
    assert len(tomllib.loads(printed)["event"]) == len(built(tmp_path, {}).events)
    before = [(event.id, event.title, event.when) for event in built(tmp_path, {}).events]
    pasted = built(tmp_path, {"fair.toml": printed})
    assert [(event.id, event.title, event.when) for event in pasted.events] == before
    assert complaints(pasted) == []
    mended = printed.replace('date = "2024-05-04"', 'date = "2024-05-03"').replace("# importance = 3", "importance = 3")
    fixed = told(built(tmp_path, {"fair.toml": mended}), "opened the Velmar fair")
    assert (fixed.when.edtf, fixed.importance) == ("2024-05-03", 3)


def test_corrections_outlive_new_sources(tmp_path: Path) -> None:
    """What was said of an event counts also when further sources tell it."""
    hints = '[[event]]\nquote = "tore down the big tent"\ntitle = "The great storm"\nimportance = 3\n'
    texts = {"fair.txt": FAIR, "fair.toml": hints}
    alone = told(built(tmp_path, texts), "tore down the big tent")
    later = told(built(tmp_path, {**texts, **TEXTS}), "tore down the big tent")
    assert (alone.title, later.title, later.importance) == ("The great storm", "The great storm", 3)
    assert len({citation.source for citation in later.citations}) > len(
        {citation.source for citation in alone.citations}
    )


def test_all_decisions_of_annals_toml(tmp_path: Path) -> None:
    """Merged, split, hidden, added, told by hand: each is on the timeline that is built, without a finding."""
    plain = built(tmp_path, TEXTS)
    opening = told(plain, "Mayor Carla Brandt opened")
    apart = told(plain, "It closed on 9 June")
    config = f"""
        [[merge]]
        events = ["{apart.id}", "dismissed the suit"]
        [[split]]
        events = ["which Carla Brandt opened in May"]
        [[event]]
        id = "{opening.id}"
        title = "Fair opens"
        [[event]]
        quote = "sued the town on Thursday"
        hide = true
        [[event]]
        quote = "seen by 90,000 people"
        date = "2024-06"
        title = "Split off and renamed"
        [[event]]
        date = "2024-05-05"
        title = "By hand"
        [aliases]
        "Carla Brandt-Holm" = ["Carla Brandt"]
    """
    timeline = built(tmp_path, {}, config)
    assert told(timeline, "It closed on 9 June").id == told(timeline, "dismissed the suit").id
    assert told(timeline, "Mayor Carla Brandt opened").title == "Fair opens"
    assert told(timeline, "seen by 90,000").title == "Split off and renamed"
    assert not [event for event in timeline.events if any("on Thursday" in c.quote for c in event.citations)]
    assert "By hand" in [event.title for event in timeline.events]
    assert "Carla Brandt-Holm" in [entity.name for entity in timeline.entities]
    assert complaints(timeline) == []


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(sorted(TEXTS)))
def test_every_link_ever_made_keeps_working(tmp_path_factory: pytest.TempPathFactory, order: list[str]) -> None:
    """Sources come one by one, in any order: each id that an event ever had leads to one event in the end."""
    folder = tmp_path_factory.mktemp("history")
    seen: dict[str, None] = {}
    histories = [built(folder, {name: TEXTS[name]}) for name in order]
    for timeline in histories:
        seen.update(dict.fromkeys(event.id for event in timeline.events))
    leading = [id_ for event in histories[-1].events for id_ in (event.id, *event.also)]
    assert len(leading) == len(set(leading))
    assert not [id_ for id_ in seen if id_ not in leading]
    assert all(len(one.articles) < len(other.articles) for one, other in pairwise(histories))
