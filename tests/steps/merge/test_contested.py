"""Figures of an event that other sentences, which need not tell it, give otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Article, Conflict, Mention, Reading, Settings, Span, phrase
from generator.model.meaning import Calendar
from generator.steps.merge import merge
from generator.steps.merge.conflicts import of_dates, place
from generator.steps.merge.days import possible_days
from generator.steps.merge.figures import Figure
from generator.steps.merge.rivalry import is_rounded
from tests.steps.merge.stories import Told, article

NAMES = "Karsund Bank|Harbour Court|Velmar Trust|Velmar"
AGREED = Told(
    "Karsund Bank agreed on 9 April 2024 to buy the Velmar Trust for 310 million euros.", "2024-04-09", "9 April 2024"
)


def conflicts(*articles: Article) -> list[Conflict]:
    """Of all events of the articles."""
    return [conflict for event in merge(tuple(articles), Settings()).events for conflict in event.conflicts]


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("The Velmar Trust, which Karsund Bank bought for 325 million euros, loses money.", True),
        ("The Velmar Trust, which Karsund Bank bought for 310 million euros, loses money.", False),  # agrees
        ("The Velmar Trust, which Karsund Bank bought for 700 million euros, loses money.", False),  # another sum
        ("The Velmar Trust, which Karsund Bank bought for some 325 million euros, loses money.", False),  # about
        ("The pier, which Mara Holm bought for 325 million euros, is closed.", False),  # another purchase
        ("The Velmar Trust lost 325 million euros.", False),  # another act
        ("If it had bought the Velmar Trust for 325 million euros, all would be well.", False),  # nothing happened
    ],
)
def test_a_price_told_in_passing(sentence: str, shown: bool) -> None:
    """What a text without its date says of the same purchase stands beside the price; what is of another does not."""
    passing = article("b.txt", Told(sentence, None, is_refused=True), names=f"{NAMES}|Mara Holm")
    assert [conflict.about for conflict in conflicts(article("a.txt", AGREED, names=NAMES), passing)] == (
        ["figure"] if shown else []
    )


def test_who_has_both_figures_means_two_things() -> None:
    """A source that gives the event's price, too, does not contradict it by the price with debts."""
    both = article(
        "b.txt",
        Told("With debts Karsund Bank bought the Velmar Trust for 325 million euros.", None, is_refused=True),
        Told("Without them it was 310 million euros.", None),
        names=NAMES,
    )
    assert conflicts(article("a.txt", AGREED, names=NAMES), both) == []


@pytest.mark.parametrize(
    ("language", "one", "other", "names"),
    [
        (
            "de",
            Told("Am 9. April 2024 brannte Velmar, 31 Menschen wurden verletzt.", "2024-04-09", "9. April 2024"),
            "Bei dem Brand der Velmar wurden 29 Menschen verletzt.",
            "Velmar",
        ),
        (
            "zh",
            Told("2024年4月9日，卡松银行以3.1亿欧元收购维尔玛公司。", "2024-04-09", "2024年4月9日"),
            "卡松银行收购维尔玛公司花了3.25亿欧元。",
            "卡松银行|维尔玛公司",
        ),
    ],
)  # fmt: skip
def test_in_other_languages(language: str, one: Told, other: str, names: str) -> None:
    """The hurt of a fire in German, a price in Chinese."""
    first = article("a.txt", one, language=language, names=names)
    second = article("b.txt", Told(other, None), language=language, names=names)
    assert [conflict.about for conflict in conflicts(first, second)] == ["figure"]


def lasting(told: Article, words: str, value: str) -> Article:
    """The article, with a length of time read at the words."""
    start = told.source.text.index(words)
    mention = Mention(Span(start, start + len(words)), "test", Calendar())
    reading = Reading(mention, "DURATION", value, None, None, "absolute", (), phrase("as the test says"))
    return replace(
        told,
        readings=tuple(sorted((*told.readings, reading), key=lambda each: each.mention.span)),
        mentions=tuple(sorted((*told.mentions, mention), key=lambda each: each.span)),
    )


@pytest.mark.parametrize(
    ("act", "words", "value", "shown"),
    [
        ("was jailed for five years", "five years", "P5Y", "the sources give 4 years, 5 years"),
        ("was jailed for four years", "four years", "P4Y", None),
        ("had led Karsund Bank for five years", "five years", "P5Y", None),
        ("was jailed for fifty years", "fifty years", "P50Y", None),
    ],
)
def test_how_long(act: str, words: str, value: str, shown: str | None) -> None:
    """Two lengths of one act contradict each other; of two acts they say nothing."""
    one = Told("Mara Holm was jailed for four years on 9 April 2024.", "2024-04-09", "9 April 2024")
    other = Told(f"Mara Holm, the boss of Karsund Bank, {act}.", None)
    names = "Mara Holm|Karsund Bank"
    told = (
        lasting(article("a.txt", one, names=names), "four years", "P4Y"),
        lasting(article("b.txt", other, names=names), words, value),
    )
    assert [str(conflict.note) for conflict in conflicts(*told)] == ([shown] if shown else [])


@pytest.mark.parametrize(
    ("language", "one", "other", "shown"),
    [
        ("en", "Karsund Bank walked away from the Velmar Trust", "The Velmar Trust turned Karsund Bank down", True),
        ("en", "The Velmar Trust rejected Karsund Bank", "The Velmar Trust turned Karsund Bank down", False),
        ("en", "Mara Holm resigned at Karsund Bank", "Mara Holm was dismissed at Karsund Bank", True),
        ("en", "Mara Holm resigned at Karsund Bank", "Mara Holm stepped down at Karsund Bank", False),
        ("de", "Mara Holm ist bei Velmar zurückgetreten", "Mara Holm ist bei Velmar entlassen worden", True),
        ("de", "Mara Holm ist bei Velmar abgesetzt", "Mara Holm ist bei Velmar entlassen worden", False),
        ("zh", "卡松银行董事长霍尔姆辞职", "卡松银行董事长霍尔姆被免职", True),
    ],
)
def test_how_it_ended(language: str, one: str, other: str, shown: bool) -> None:
    """Who ended it, or how, when two sources cannot both be right."""
    date = {"en": "9 April 2024", "de": "9. April 2024", "zh": "2024年4月9日"}[language]
    names = "Mara Holm|Karsund Bank|Velmar|卡松银行|霍尔姆"
    told = [
        article(f"{number}.txt", Told(f"{what} ({date}).", "2024-04-09", date), language=language, names=names)
        for number, what in enumerate((one, other))
    ]
    (event,) = merge(tuple(told), Settings()).events
    assert [conflict.about for conflict in event.conflicts] == (["fact"] if shown else [])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (400, 412, True),
        (400, 700, False),
        (18.4e6, 18.9e6, False),
        (310e6, 325e6, False),
        (4e9, 3.8e9, True),
        (60_000, 65_000, False),
        (1840, 1480, False),
        (5, 6, False),
        (29, 31, False),
    ],
)
def test_rounder_numbers_are_the_same(one: float, other: float, same: bool) -> None:
    """A round number stands for those that round to it; of fewer than a hundred people each is counted."""
    unit = "EUR" if one >= 1e6 else ""
    assert is_rounded(Figure(one, unit, (), 0, 1), Figure(other, unit, (), 0, 1)) is same
    assert is_rounded(Figure(one, unit, (), 0, 1, is_rough=True), Figure(other, unit, (), 0, 1)) is (
        abs(one - other) <= 0.12 * max(one, other)
    )


def test_a_number_said_short_is_the_same() -> None:
    """ "Instead of 14.5 now 16 million" has the 14.5 million of the other, too."""
    dear = Told("Karsund Bank agreed on 9 April 2024 to pay 14.5 million euros.", "2024-04-09", "9 April 2024")
    dearer = Told(
        "Karsund Bank agreed on 9 April 2024 to pay not 14.5 but 16 million euros.", "2024-04-09", "9 April 2024"
    )
    other = Told("Karsund Bank agreed on 9 April 2024 to pay 16 million euros.", "2024-04-09", "9 April 2024")
    assert conflicts(article("a.txt", dear, names=NAMES), article("b.txt", dearer, names=NAMES)) == []
    assert len(conflicts(article("a.txt", dear, names=NAMES), article("b.txt", other, names=NAMES))) == 1


@pytest.mark.parametrize(("year", "assumed", "shown"), [("2021", (), True), ("2021", ("year",), False)])
def test_a_year_that_was_assumed_contradicts_nobody(year: str, assumed: tuple[str, ...], shown: bool) -> None:
    """Years off it is our error; a year that the source names is the source's."""
    one = Told("Karsund Bank bought the Velmar Trust on 9 April 2024.", "2024-04-09", "9 April 2024")
    other = Told("Karsund Bank bought the Velmar Trust on 9 April.", f"{year}-04-09", "9 April", assumed=assumed)
    citations = [
        event.citations[0]
        for number, told in enumerate((one, other))
        for event in article(f"{number}.txt", told, names=NAMES).events
    ]
    meant = {place(citation): possible_days(citation.when) for citation in citations if citation.when}
    assert bool(list(of_dates(citations, meant))) is shown


@pytest.mark.parametrize(("people", "shown"), [("Ada Berg, Ben Crown and Clara Finch", True), ("Nobody", False)])
def test_a_source_of_another_story_is_not_heard(people: str, shown: bool) -> None:
    """Which it is, if it tells events of its own, none of this story, and does not speak of the same people."""
    named = f"{NAMES}|Ada Berg|Ben Crown|Clara Finch"
    first = article("a.txt", AGREED, Told("Ada Berg, Ben Crown and Clara Finch signed.", None), names=named)
    other = article(
        "b.txt",
        Told("A theatre opened its doors in Eastport on 3 May 2011.", "2011-05-03", "3 May 2011"),
        Told("Karsund Bank bought the Velmar Trust for 325 million euros.", None, is_refused=True),
        Told(f"{people} came.", None, is_refused=True),
        names=named,
    )
    first = replace(first, names=tuple(name for name in first.names if name.text not in NAMES.split("|")))
    assert bool(conflicts(first, other)) is shown
