"""Sentences without a date that take up what was told before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Mention, Settings, Span
from generator.model.meaning import Nth
from generator.steps.merge import merge
from generator.steps.merge.reference import references
from generator.steps.merge.vocabulary import vocabulary
from tests.steps.merge.stories import Told, article

STORIES = {
    "en": (
        "Norling bought Skarvik on 2 April 2024.",
        "Norling was fined on 3 April 2024.",
        "The takeover needs a new loan.",
    ),
    "de": (
        "Norling kaufte Skarvik am 2. April 2024.",
        "Norling bekam am 3. April 2024 eine Geldstrafe.",
        "Nach dieser Übernahme fehlt ihr Geld.",
    ),
    "fr": (
        "Norling a racheté Skarvik le 2 avril 2024.",
        "Norling a reçu une amende le 3 avril 2024.",
        "L’acquisition a été payée à crédit.",
    ),
    "zh": (
        "北岭航运于2024年4月2日收购斯卡维克港。",
        "2024年4月3日，北岭航运被罚款。",
        "该收购的资金全部来自贷款。",
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_the_nearest_sentence_that_tells_the_act_is_meant(language: str) -> None:
    """Not the one right before it."""
    bought, fined, later = STORIES[language]
    told = (Told(bought, "2024-04-02"), Told(fined, "2024-04-03"), Told(later, None))
    names = "Norling|Skarvik|北岭航运|斯卡维克港"
    events = merge((article("a.txt", *told, names=names, language=language),), Settings()).events
    assert {event.when.edtf: len(event.citations) for event in events} == {"2024-04-02": 2, "2024-04-03": 1}


@pytest.mark.parametrize(
    "sentence",
    ["Takeovers need loans.", "A takeover needs a loan.", "The shares fell.", "They say that the firm was bought."],
)
def test_what_is_not_told_as_known_takes_up_nothing(sentence: str) -> None:
    """Nor does what stays, such as shares."""
    found = references(sentence, "en")
    assert (found.shown, found.known, found.owned) == ((), (), ())


def test_the_first_week_of_anything_is_of_any_time() -> None:
    """Words of time that say nothing without what they are of do not keep a sentence from its event."""
    report = article(
        "a.txt",
        Told("A court fined Karsund Bank 7.5 million euros on 2 April 2024.", "2024-04-02", "2 April 2024"),
        names="Karsund Bank",
    )
    later = article(
        "b.txt", Told("The fine of 7.5 million euros fell into the first week of its head.", None), names="Karsund Bank"
    )
    start = later.source.text.index("first week")
    later = replace(later, mentions=(Mention(Span(start, start + len("first week")), "test", Nth("week", 1)),))
    (event,) = merge((report, later), Settings()).events
    assert [citation.source for citation in event.citations] == [report.source.id, later.source.id]


def test_another_text_that_names_nobody_of_the_story_supports_it_not() -> None:
    """An act and a figure in common are of any story; in the same text they are of this one."""
    report = Told("Karsund Bank raised its fares by 25 percent on 2 April 2024.", "2024-04-02", "2 April 2024")
    apart = Told("Bakers raised their prices by 25 percent, and their fares.", None)
    articles = (article("a.txt", report, names="Karsund Bank"), article("b.txt", apart))
    (event,) = merge(articles, Settings()).events
    assert len(event.citations) == 1


def test_an_investigation_is_no_investment() -> None:
    """Words that only begin alike are of one act, not of two."""
    assert vocabulary("en").read("An investigation failed.")[0] == ("act:investigate", "act:break_down")


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Karsund Bank pays 112 million euros for its old tower.", 2),
        ("Karsund Bank owns masts of 112 metres.", 1),
    ],
)
def test_a_near_price_may_be_meant_for_one_but_not_a_near_length(sentence: str, count: int) -> None:
    """That both sentences have metres in them says nothing."""
    opened = "Karsund Bank plans to open a tower for 118 million euros, 118 metres high, on 2 April 2025."
    report = article("a.txt", Told(opened, "2025-04-02", "2 April 2025", status="planned"), names="Karsund Bank")
    (event,) = merge((report, article("b.txt", Told(sentence, None), names="Karsund Bank")), Settings()).events
    assert len(event.citations) == count
