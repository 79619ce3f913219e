"""Phrases in the language of the site."""

from __future__ import annotations

from generator.model import parse_edtf, phrase
from generator.writers.phrases import said
from generator.writers.words import Words

ORIGIN = phrase("{date}, the date of the article", date=parse_edtf("2025-02-17"))
MONDAY = phrase("{weekday} on or before {origin}", weekday=phrase("Monday"), origin=ORIGIN)


def test_by_itself_a_phrase_is_english() -> None:
    """With times in EDTF, as the data has them."""
    assert str(MONDAY) == "Monday on or before 2025-02-17, the date of the article"


def test_a_site_says_it_in_its_language() -> None:
    """All parts of it, and dates as its readers write them."""
    assert said(MONDAY, Words("en")).text == "Monday on or before 17 February 2025, the date of the article"
    assert said(MONDAY, Words("de")) == ("Montag am oder vor dem: 17. Februar 2025, das Datum des Artikels", "de")
    assert said(MONDAY, Words("zh")) == ("2025年2月17日（文章日期）当天或之前的星期一", "zh")


def test_what_a_language_lacks_is_english_as_a_whole() -> None:
    """No sentence is of two languages."""
    strange = phrase("{why}; as the tea leaves say", why=MONDAY)
    assert said(strange, Words("de")).language == "en"
    assert said(strange, Words("de")).text.startswith("Monday on or before 17 February 2025")
    assert said("a fault of a file", Words("de")) == ("a fault of a file", "en")


def test_foreign_braces_are_no_gaps() -> None:
    """What fills a gap is text, whatever it looks like."""
    assert said(phrase("{label}: the fiscal year of {name}", label="FY{x}", name="{0}"), Words("de")).text == (
        "FY{x}: das Geschäftsjahr von {0}"
    )
