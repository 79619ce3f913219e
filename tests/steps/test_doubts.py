"""What a source says against what is said of it."""

from __future__ import annotations

from generator.model import Hints, Metadata, Source, parse_edtf
from generator.pipeline import understand

TEXT = (
    "The Old Mill Turns Again\nAnn Bo 4 March 2024, 10:15\n"
    "The old mill on the river went to work again on Tuesday, nine years after the flood had broken its wheel.\n"
    "About two hundred people came to see the wheel turn, among them the last miller, who is ninety-one years old.\n"
)


def codes(**known: object) -> list[tuple[str, int | None]]:
    article = understand(Source("s.txt", TEXT, "0" * 64, **known))  # type: ignore[arg-type]
    return [(finding.code, finding.line) for finding in article.findings]


def test_a_date_against_the_text_is_a_finding() -> None:
    """A date given by hand or by the mark-up that is weeks from the stated one is said, with its line."""
    assert codes(hints=Hints(when=parse_edtf("2023-03-04"))) == [("D003", 2)]
    assert codes(metadata=Metadata(date="2025-01-01")) == [("D003", 2)]


def test_a_date_before_what_is_past_is_a_finding() -> None:
    """Where the text states no day of its own, its story may still be younger than the date given; older it may be."""
    story = (
        "The mill was opened on 3 March 2024 by the mayor, and many people came to see the wheel turn on that day.\n"
    )
    for given, found in (("1900-01-01", ["D003"]), ("2024-03-04", []), ("2025-01-01", [])):
        article = understand(Source("s.md", story, "0" * 64, metadata=Metadata(date=given)))
        assert [finding.code for finding in article.findings] == found


def test_a_date_that_agrees_is_none() -> None:
    """A day more or less, or the month alone, contradicts nothing."""
    assert codes(metadata=Metadata(date="2024-03-05")) == []
    assert codes(hints=Hints(when=parse_edtf("2024-03"))) == []


def test_hints_that_meet_nothing_are_findings() -> None:
    """A correction of words or lines that are gone is not silent."""
    assert codes(hints=Hints(file="s.toml", drop=("gone",), body=((90, 99),))) == [("H004", None), ("H004", None)]
    assert codes(hints=Hints(keep=("two hundred",))) == []


def test_a_title_that_the_text_does_not_know_is_a_finding() -> None:
    """Of a title by hand some word stands in the text, inflected or not; else it may be another source's."""
    assert codes(hints=Hints(title="Harbour ferries stop running")) == [("H005", None)]
    assert codes(hints=Hints(title="The wheels of the millers")) == []


def test_a_language_that_the_text_is_not_in_is_a_finding() -> None:
    """A language by hand counts, and is said where the letters say another one."""
    assert codes(hints=Hints(language="fi")) == [("H006", None)]
    assert codes(hints=Hints(language="en-GB")) == []
