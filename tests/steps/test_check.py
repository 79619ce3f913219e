"""Every doubt is read aloud, with its place."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Article, Dateline, EventHint, Finding, Hints, Settings, parse_edtf, phrase
from generator.steps.check import check
from generator.steps.merge import merge
from tests.steps.merge.stories import Told, article

FINE = article("a.txt", Told("Karsund Bank opened a branch on 4 May 2024.", "2024-05-04", "4 May 2024"))


def findings(*articles: Article, settings: Settings | None = None) -> list[Finding]:
    settings = settings or Settings()
    return list(check(merge(articles, settings), settings))


def codes(*articles: Article, settings: Settings | None = None) -> list[tuple[str, str]]:
    return [(finding.code, finding.severity) for finding in findings(*articles, settings=settings)]


def test_nothing_to_say_of_a_sound_source() -> None:
    """A dated source with one event is no finding."""
    assert codes(FINE) == []


def test_no_source_is_an_error() -> None:
    """Without any source the run says so."""
    assert codes() == [("R008", "error")]


def test_undated_source_is_a_note() -> None:
    """An undated source is named with its file and first line."""
    (finding,) = findings(replace(FINE, dateline=None))
    assert (finding.code, finding.severity, finding.file, finding.line) == ("D001", "note", "a.txt", 1)


def test_inferred_date_is_a_note() -> None:
    """A date that was inferred is shown with its reason."""
    inferred = Dateline(parse_edtf("2024-05"), "inferred", (), phrase("the branch is open"))
    (finding,) = findings(replace(FINE, dateline=inferred))
    assert finding.code == "D002"
    assert "the branch is open" in str(finding.message)


def test_assumed_year_is_a_note() -> None:
    """An event that hangs on an assumed year says what was read as what."""
    (event,) = FINE.events
    assumed = replace(event, citations=(replace(event.citations[0], assumed=("year",)),))
    (finding,) = findings(replace(FINE, events=(assumed,)))
    assert finding.code == "T101"
    assert "“4 May 2024” read as 2024-05-04" in str(finding.message)


def test_conflict_is_a_warning_with_both_places() -> None:
    """Sources that disagree are named, file and line."""
    one, other = (
        article(
            f"{day}.txt",
            Told(f"The Harbour Court fined Karsund Bank on {day} April 2024.", f"2024-04-{day}", f"{day} April 2024"),
            names="Karsund Bank|Harbour Court",
        )
        for day in ("11", "12")
    )
    (finding,) = findings(one, other)
    assert (finding.code, finding.severity) == ("M001", "warning")
    assert finding.file
    assert {finding.file, *(name for name in ("11.txt", "12.txt") if f"{name}:1" in str(finding.message))} == {
        "11.txt",
        "12.txt",
    }


def test_only_chrome_is_a_warning() -> None:
    """A source without an article says so, and nothing about its date."""
    blocks = tuple(replace(block, role="chrome", kind="navigation") for block in FINE.document.blocks)
    bare = replace(FINE, document=replace(FINE.document, blocks=blocks), events=(), dateline=None)
    assert codes(bare) == [("C001", "warning")]


def test_correction_that_meets_nothing_is_a_warning() -> None:
    """A correction is applied or spoken of."""
    hints = Hints(file="a.toml", events=(EventHint(quote="closed a branch", hide=True),))
    hinted = replace(FINE, source=replace(FINE.source, hints=hints))
    (finding,) = findings(hinted)
    assert (finding.code, finding.file) == ("H020", "a.toml")


def test_unknown_id_of_a_merge_is_a_warning() -> None:
    """So is the id of a merge or a split that is not there."""
    assert codes(FINE, settings=Settings(merges=(("e-none", FINE.events[0].id),), splits=("e-other",))) == [
        ("H020", "warning"),
        ("H020", "warning"),
    ]


def test_one_title_twice_is_a_note_at_the_second() -> None:
    """It names the first; sources of other titles are not meant."""
    second, third = (
        article(name, Told("Karsund Bank opened a shop in 2024.", "2024", "2024")) for name in ("b.txt", "c.txt")
    )
    titles = {"a.txt": "The mill", "b.txt": "The mill", "c.txt": "The quay"}
    named = [
        replace(each, imprint=replace(each.imprint, title=titles[each.source.name])) for each in (FINE, second, third)
    ]
    (told,) = [finding for finding in findings(*named) if finding.code == "C002"]
    assert (told.severity, told.file) == ("note", "b.txt")
    assert "a.txt" in str(told.message)
