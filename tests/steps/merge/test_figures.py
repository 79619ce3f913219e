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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "twenty-three people", ["23"]),
        ("en", "one hundred and twenty workers", ["120"]),
        ("en", "between two and three people", ["2", "3"]),
        ("en", "two dozen sheep", ["24"]),
        ("en", "two million euros", ["2e+06 EUR"]),
        ("en", "One man and a dog", []),
        ("de", "dreiundzwanzig Menschen", ["23"]),
        ("de", "zweihundertfünfzig Bürger", ["250"]),
        ("de", "Dreieck und Zweifel", []),
        ("de", "12 000 Besucher", ["12000"]),
        ("fr", "quatre-vingt-dix morts", ["90"]),
        ("fr", "12 000 personnes", ["12000"]),
        ("es", "treinta y dos heridos", ["32"]),
        ("it", "1,2 miliardi di euro", ["1.2e+09 EUR"]),
        ("zh", "二十六个字", ["26"]),
        ("zh", "一百二十人", ["120"]),
        ("zh", "两亿元", ["2e+08 CNY"]),
        ("zh", "百分之二十三", ["23 %"]),
        ("zh", "承担六成责任", ["60 %"]),
        ("zh", "公司三成立，两成功", []),
        ("zh", "三四名工人", []),
        ("zh", "四川和三亚", []),
        ("zh", "截至29日中午", []),
    ],
)
def test_numbers_in_words(language: str, text: str, expected: list[str]) -> None:
    """What a text spells comes to the key of its digits; a word that only begins like a number is none."""
    assert [figure.key for figure in figures(text, language)] == expected


def test_one_person_hurt_is_a_figure() -> None:
    """ "One" and 一 are seldom numbers, but of those who came to harm they are."""
    assert [figure.key for figure in figures("one worker was injured", "en")] == ["1"]
    assert [figure.key for figure in figures("一名工人受伤", "zh")] == ["1"]
    assert figures("一批工人和一艘船", "zh") == ()


def test_harm_before_the_number() -> None:
    """ "Killing nine people and injuring 23" counts the dead and the hurt apart."""
    dead, hurt = figures("killing at least nine people and injuring 23", "en")
    assert (dead.harm, dead.is_least) == (("act:kill",), True)
    assert (hurt.harm, hurt.is_least) == (("act:injure",), False)
    assert [figure.harm for figure in figures("已有9人死亡、23人受伤", "zh")] == [("act:kill",), ("act:injure",)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "some 400 people", (True, False)),
        ("en", "an awesome 400 people", (False, False)),
        ("en", "a Phase 3 study", (False, True)),
        ("en", "the MERIDIAN-2 study", (False, True)),
        ("en", "3 studies", (False, False)),
        ("de", "rund 400 Menschen", (True, False)),
        ("de", "im Saal 3 des Gerichts", (False, True)),
        ("zh", "约400人", (True, False)),
        ("zh", "400多人", (True, False)),
        ("zh", "3号斜井", (False, True)),
        ("zh", "第3批工人", (False, True)),
        ("zh", "400人", (False, False)),
    ],
)
def test_about_and_number(language: str, text: str, expected: tuple[bool, bool]) -> None:
    """What is only about right, and what only names a thing, are known as such."""
    (figure,) = figures(text, language)
    assert (figure.is_rough, figure.is_label) == expected
