"""Words of one class mean the same in every language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.languages import known, thesaurus
from generator.steps.merge.sense import sense
from generator.steps.merge.vocabulary import vocabulary

LANGUAGES = [code for code in known() if thesaurus(code)]
PAIRS = (Path(__file__).parent / "paraphrases.txt").read_text(encoding="utf-8").splitlines()
"""Of one event told in other words (+), and of two acts of the same people (-); each with its languages."""


def classes(language: str, text: str) -> tuple[str, ...]:
    return vocabulary(language).read(text)[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["acts", "things"])
def test_languages_have_the_same_classes(language: str, kind: str) -> None:
    """A class that one language lacks could never meet."""
    classes: dict[str, Any] = thesaurus(language)[kind]
    assert list(classes) == list(thesaurus("en")[kind])
    assert all(classes.values())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The court fined the bank", "act:fine"),
        ("de", "Das Gericht verhängte ein Bußgeld", "act:fine"),
        ("zh", "法院开出罚单", "act:fine"),
        ("fr", "Le tribunal a infligé une amende", "act:fine"),
        ("es", "El tribunal impuso una multa", "act:fine"),
        ("de", "der Firmenumbau", "act:split"),
        ("en", "she took over in May", "act:begin_office"),
        ("fr", "l'arrivée du train", "act:arrive"),
        ("en", "the fly-by of the moon", "act:pass_by"),
        ("de", "Der Senat hob am Dienstag das Verbot auf", "act:lift"),
        ("de", "die Folgen des Kranabsturzes", "act:plunge"),
        ("de", "Der Bundesrat winkte das Gesetz durch", "act:approve"),
        ("de", "Er trat nach drei Jahren ab und schwieg", "act:leave"),
        ("zh", "法院判染厂承担清理费用", "act:judge"),
        ("fr", "transporté à l'hôpital", "act:injure"),
    ],
)
def test_words_have_their_class(language: str, text: str, expected: str) -> None:
    """By whole words, beginnings, ends, several words, and characters."""
    assert expected in classes(language, text)


def test_beginning_of_a_word_only() -> None:
    """An entry without a star is a whole word."""
    assert "act:fine" not in classes("en", "the finest harbour")


def test_chance_letters_of_a_long_word_say_nothing() -> None:
    """The tail of a German compound is a whole word of some length: an auction is no rise."""
    assert "act:rise" not in classes("de", "die Versteigerung")


def test_verb_is_no_compound_of_nouns() -> None:
    """ "bereitstellen" has no "Stellen" in it, a "Zugunglück" has its "Unglück"."""
    assert "act:cut_jobs" not in classes("de", "sie wird die Geräte bereitstellen")
    assert "act:accident" in classes("de", "nach dem Zugunglück")


@pytest.mark.parametrize(
    ("language", "text", "told", "masked"),
    [
        ("en", "the deal is to close in March", "act:complete", "act:close"),
        ("en", "Norling closed the deal", "act:complete", "act:close"),
        ("en", "the club went into administration", "act:go_bankrupt", "act:leave"),
        ("en", "it filed the complaint in Karsund", "act:sue", "act:accuse"),
        ("de", "die Anteile wechselten den Besitzer", "act:complete", "act:change_price"),
    ],
)
def test_phrase_hides_what_its_words_say(language: str, text: str, told: str, masked: str) -> None:
    """A deal that closes shuts no shop."""
    assert told in classes(language, text)
    assert masked not in classes(language, text)


def test_letters_before_a_character_are_of_its_word() -> None:
    """ "X光" is one word; an X that stands apart is none of it."""
    assert "thing:x_ray" in classes("zh", "送到实验室做X光检测")
    assert "thing:x_ray" not in classes("zh", "X 光检测")


def test_words_without_a_class_are_left() -> None:
    """They are what two tellings of one language may share beside."""
    _, others = vocabulary("en").read("the marzipan court")
    assert [word.text for word in others] == ["the", "marzipan"]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("act:accident", {"en": "after the disaster", "de": "nach dem Fährunglück", "zh": "那次事故"}),
        ("act:dig", {"en": "the dig went on", "de": "die Ausgrabungen", "zh": "正式发掘"}),
        ("act:appeal", {"en": "she will appeal", "de": "er legte Berufung ein", "zh": "他将上诉"}),
        ("act:return", {"en": "it came home", "de": "er kehrte nach Hause zurück", "zh": "运回青陵"}),
        ("thing:medicine", {"en": "a new pill", "de": "eine neue Pille", "zh": "一种新药", "fr": "une pilule"}),
        ("thing:pier", {"en": "the jetty", "de": "am Fähranleger", "zh": "三号码头", "it": "il molo"}),
    ],
)
def test_languages_say_the_same(key: str, told: dict[str, str]) -> None:
    """A class has its words in each language."""
    assert {language for language, text in told.items() if key not in vocabulary(language).read(text)[0]} == set()


@pytest.mark.parametrize(
    ("text", "is_launch"),
    [
        ("Norling launched its largest restructuring", False),
        ("Norling launched a new inquiry", False),
        ("Norling launched a new ferry and sued a rival", True),
        ("Norling launched a ferry", True),
    ],
)
def test_who_launches_an_inquiry_inquires(text: str, is_launch: bool) -> None:
    """The deed behind the verb is the act; what stands farther off is another."""
    assert ("act:launch" in sense(text, "en", (), ())) == is_launch


def acts(told: str) -> set[str]:
    language, _, text = told.partition(" ")
    return {key for key in classes(language, text) if key.startswith("act:")}


def test_one_event_told_in_other_words_shares_an_act() -> None:
    """Of the pairs of one event at least 84 in a hundred do, of those of two events at most ten."""
    shared: dict[str, list[bool]] = {"+": [], "-": []}
    for line in PAIRS:
        one, _, other = line[2:].partition(" | ")
        shared[line[0]].append(bool(acts(one) & acts(other)))
    share = {sign: sum(pairs) / len(pairs) for sign, pairs in shared.items()}
    assert share["+"] >= 0.84
    assert share["-"] <= 0.1


def test_particle_closes_its_clause() -> None:
    """ "Ein" is an article before its noun, and a particle where the clause ends."""
    assert "act:hire" in classes("de", "Die Firma stellt 200 Leute ein.")
    assert "act:hire" not in classes("de", "Die Firma stellt dem Boten ein Rad hin.")


def test_phrase_that_says_nothing_hides_its_words() -> None:
    """The longer entry counts; an entry of the same words stays."""
    assert classes("en", "Then she fell silent") == ("act:fall_silent",)
    assert "act:steal" not in classes("de", "Der Hubschrauber hob ab")


def test_a_word_does_not_span_what_was_taken_out() -> None:
    """Behind a figure in its midst "承担…责任" is not "担任", to hold an office."""
    assert "act:appoint" in vocabulary("zh").read("担任")[0]
    assert "act:appoint" not in vocabulary("zh").read("承担  任")[0]
