"""How much of what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.steps.merge.figures import figures


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "18.4 million pounds", "1.84e+07 GBP"),
        ("en", "£18.4m", "1.84e+07 GBP"),
        ("en", "up 6.1% on", "6.1 %"),
        ("en", "all 1,140 units", "1140"),
        ("en", "twelve turbines", "12"),
        ("de", "310 Millionen Euro", "3.1e+08 EUR"),
        ("de", "1,2 Mrd. Yuan", "1.2e+09 CNY"),
        ("de", "der 40-Prozent-Anteil", "40 %"),
        ("fr", "310 millions d'euros", "3.1e+08 EUR"),
        ("es", "1.840 kilómetros", "1840 km"),
        ("zh", "作价2.1亿欧元", "2.1e+08 EUR"),
        ("zh", "开出86万元罚单", "860000 CNY"),
        ("zh", "三名渔民", "3"),
    ],
)
def test_one_spelling_for_all_languages(language: str, text: str, expected: str) -> None:
    """Magnitude words, signs and units of each language come to one key."""
    (figure,) = figures(text, language)
    assert figure.key == expected


@pytest.mark.parametrize("text", ["in 1998 and 2024", "version 1.2.3", "no figures"])
def test_years_and_versions_are_no_figures(text: str) -> None:
    """What counts nothing is no figure."""
    assert figures(text, "en") == ()


def test_dates_are_left_out() -> None:
    """A number within words of time is none."""
    assert [figure.key for figure in figures("on 14 March 30 people came", "en", [Span(3, 11)])] == ["30"]


def test_count_has_its_noun() -> None:
    """What a plain number counts can be compared."""
    (figure,) = figures("三名渔民受伤", "zh")
    assert (figure.value, figure.counts[0]) == (3, "渔民")


@pytest.mark.parametrize(
    ("one", "language", "other"),
    [
        ("The firm recalled 121 of its heart pumps", "zh", "公司召回112台心脏泵"),
        ("Two fitters were hurt", "de", "Drei Arbeiter kamen ins Krankenhaus"),
        ("Three patients were taken to hospital", "zh", "已有两名患者因此住院"),
    ],
)
def test_counts_of_two_languages_count_the_same(one: str, language: str, other: str) -> None:
    """By the class of what is counted, or by the harm that was done to people."""
    (first,), (second,) = figures(one, "en"), figures(other, language)
    assert set(first.counts) & set(second.counts)


@given(st.text(), st.sampled_from(["en", "de", "zh", "fr", "es", "und"]))
def test_any_text_is_read(text: str, language: str) -> None:
    """Figures lie within the text, in its order."""
    found = figures(text, language)
    assert all(0 <= figure.start < figure.end <= len(text) for figure in found)
    assert list(found) == sorted(found, key=lambda figure: (figure.start, figure.end))
