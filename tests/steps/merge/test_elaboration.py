"""Sentences without a date that go on about an event of their own text."""

from __future__ import annotations

import pytest

from generator.model import Settings
from generator.steps.merge import merge
from generator.steps.merge.reference import references
from tests.steps.merge.stories import Told, article

NAMES = "Norling|Skarvik|Petra Holm|Karsund|Ostrau|Bremfeld|Erika Senn|北岭航运|斯卡维克港|沈若兰|海丰集团|临港"
STORIES = {
    "en": (
        ("Norling bought Skarvik on 2 April 2024.", "2024-04-02"),
        ("Petra Holm gave a speech at the Skarvik shipyard on 9 April 2024.", "2024-04-09"),
        ("Norling set up a shipping group with Karsund on 16 April 2024.", "2024-04-16"),
        ("A crane collapsed in the port of Karsund on 23 April 2024 and injured 31 workers.", "2024-04-23"),
    ),
    "de": (
        ("Norling kaufte die Werft Skarvik am 2. April 2024.", "2024-04-02"),
        ("Erika Senn hielt am 9. April 2024 eine Rede in Ostrau.", "2024-04-09"),
        ("Norling gründete am 16. April 2024 mit Karsund eine Reederei-Gruppe.", "2024-04-16"),
        ("Am 23. April 2024 stürzte im Hafen von Bremfeld ein Kran ein und verletzte 31 Arbeiter.", "2024-04-23"),
    ),
    "zh": (
        ("北岭航运于2024年4月2日收购斯卡维克港。", "2024-04-02"),
        ("沈若兰2024年4月9日在临港发表演讲。", "2024-04-09"),
        ("2024年4月16日，北岭航运与海丰集团成立一家物流公司。", "2024-04-16"),
        ("2024年4月23日，临港一台吊车倒塌，31名工人受伤。", "2024-04-23"),
    ),
}
BOUGHT, SPOKE, FOUNDED, FELL = "2024-04-02", "2024-04-09", "2024-04-16", "2024-04-23"


def told_by(language: str, sentence: str, last: str = FELL) -> str | None:
    """The date of the event that the sentence supports, told behind those up to the last one."""
    before = [Told(text, date) for text, date in STORIES[language] if date <= last]
    told = (*before, Told(sentence, None))
    events = merge((article("a.txt", *told, names=NAMES, language=language),), Settings()).events
    found = [event.when.edtf for event in events if any(c.quote == sentence for c in event.citations)]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("language", "sentence", "date"),
    [
        ("en", "This long-awaited takeover needs a loan.", BOUGHT),
        ("en", "The surprising takeover needs a loan.", BOUGHT),
        ("en", "A dozen guests had come for this memorable speech.", SPOKE),
        ("en", "With this hasty collapse nobody had reckoned.", FELL),
        ("de", "Nach dieser teuren Übernahme fehlt ihr Geld.", BOUGHT),
        ("de", "Die teure Übernahme soll sich in zwei Jahren lohnen.", BOUGHT),
        ("de", "In dieser langen Rede ging es mehrmals um Löhne.", SPOKE),
        ("de", "Der plötzliche Einsturz beschäftigt die Werft.", FELL),
        ("zh", "这项收购的资金全部来自贷款。", BOUGHT),
        ("zh", "在此次演讲中，她多次提到工资。", SPOKE),
        ("zh", "该收购仍需贷款。", BOUGHT),
    ],
)
def test_an_act_is_taken_up_whatever_adjectives_stand_before_it(language: str, sentence: str, date: str) -> None:
    """Behind a demonstrative anywhere, behind an article as the first word."""
    assert told_by(language, sentence) == date


@pytest.mark.parametrize(
    ("language", "sentence", "date"),
    [
        ("en", "The price of Norling's takeover is not known.", BOUGHT),
        ("en", "Workers were surprised by Petra Holm's frank speech.", SPOKE),
        ("de", "Wie teuer Norlings Übernahme wird, ist nicht bekannt.", BOUGHT),
        ("de", "Viele wunderten sich über Erika Senns offene Rede.", SPOKE),
        ("zh", "北岭航运的收购花了多少钱尚不清楚。", BOUGHT),
        ("zh", "不少工人对沈若兰的演讲感到意外。", SPOKE),
    ],
)
def test_an_act_is_taken_up_behind_who_did_it(language: str, sentence: str, date: str) -> None:
    """However far back it was told."""
    assert told_by(language, sentence) == date


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Nobody knows what Karsund's speech will be about."),
        ("en", "Petra Holm's every takeover makes news."),
        ("en", "Norling's founder lives abroad."),
        ("en", "The official spoke of jobs."),
        ("en", "Norling said that takeovers need loans."),
        ("de", "Was Karsunds Rede sagt, weiß niemand."),
        ("de", "Norlings Gründer wohnt im Ausland."),
        ("de", "Diese kaufte schon manches."),
    ],
)
def test_what_only_looks_like_it_takes_up_nothing(language: str, sentence: str) -> None:
    """Acts of others, verbs, founders, all that somebody ever did."""
    assert told_by(language, sentence) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The new group is led by Petra Holm and reports to the board."),
        ("en", "The newly formed shipping group has 400 employees."),
        ("de", "Die neue Gruppe leitet Erika Senn."),
        ("de", "Die neue Reederei hat 400 Mitarbeiter."),
        ("zh", "新公司由沈若兰负责。"),
        ("zh", "这家新公司共有400名员工。"),
    ],
)
def test_what_is_called_new_was_brought_about_in_the_sentence_before(language: str, sentence: str) -> None:
    """It names such a thing, or founds something."""
    assert told_by(language, sentence, FOUNDED) == FOUNDED
    assert told_by(language, sentence, SPOKE) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Of these, four are still in hospital."),
        ("en", "Among the injured was the head of the port."),
        ("en", "It was the third time that safety had been called into question."),
        ("en", "The incident has shaken the whole town."),
        ("de", "Davon liegen vier noch im Krankenhaus."),
        ("de", "Dabei kam auch der Hafenmeister zu Schaden."),
        ("de", "Die Werft wird demnach einen neuen Kran brauchen."),
        ("de", "Es ist bereits das dritte Mal, dass die Sicherheit in Frage steht."),
        ("zh", "其中四人仍在医院。"),
        ("zh", "这是临港今年第三次出现安全问题。"),
        ("zh", "此事震动全城。"),
    ],
)
def test_some_openings_go_on_about_the_sentence_before(language: str, sentence: str) -> None:
    """ "Of these" and its like; behind a sentence that tells nothing they do neither."""
    assert told_by(language, sentence) == FELL


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Shortly afterwards a crane injured a worker in Skarvik."),
        ("en", "Had the collapse come at noon, the crane would have injured more."),
        ("de", "Kurz darauf verletzte ein Kran in Skarvik einen Arbeiter."),
        ("zh", "不久，斯卡维克港又有工人受伤。"),
    ],
)
def test_what_comes_next_is_another_event(language: str, sentence: str) -> None:
    """Nor does what might have been go on about what was."""
    assert told_by(language, sentence) is None


def test_what_is_only_reported_is_of_no_kin() -> None:
    """A report and a fall in shares may be one act; "as a newspaper reported" and such a fall are not."""
    told = (
        Told("Norling was fined on 2 April 2024, as the Ostrau Post reported.", "2024-04-02"),
        Told("Shares of rivals plunged.", None),
    )
    (event,) = merge((article("a.txt", *told, names=NAMES),), Settings()).events
    assert len(event.citations) == 1


def test_what_a_sentence_speaks_of_as_known_is_not_what_it_tells() -> None:
    """ "The mayor condemned the bombing": who goes on about the bombing does not go on about her."""
    told = (
        Told("A bomb exploded in Skarvik on 2 April 2024.", "2024-04-02"),
        Told("Petra Holm arrested a man for the fatal explosion on 5 April 2024.", "2024-04-05"),
        Told("The explosion could be heard for miles.", None),
    )
    first, second = merge((article("a.txt", *told, names=NAMES),), Settings()).events
    assert (len(first.citations), len(second.citations)) == (2, 1)


def test_kin_of_kin_is_another_story() -> None:
    """Only the sentence right behind one that dates the event goes on with kin of its act."""
    told = (
        Told("A crane collapsed in Skarvik on 2 April 2024.", "2024-04-02"),
        Told("Workers were injured.", None),
        Told("Ships were evacuated.", None),
    )
    (event,) = merge((article("a.txt", *told),), Settings()).events
    assert [citation.quote for citation in event.citations] == [told[0].sentence, told[1].sentence]


def test_a_founder_is_no_founding() -> None:
    """Nouns that name a thing or somebody as well tell no act."""
    assert references("Norling's founder spoke", "en").owned == ()


def test_this_is_also_a_word_of_its_own() -> None:
    """ "This boosted sales": no noun behind it."""
    assert references("This soon boosted sales.", "en").shown == ()


def test_speech_told_beside_another_act_is_that_speech() -> None:
    """The event is called by what its title tells, but its sentence tells the speech, too."""
    sentence = "A dozen guests had come for this memorable speech."
    visit = Told(
        "Petra Holm visited the Skarvik shipyard on 9 April 2024 and gave a speech.",
        SPOKE,
        title="Petra Holm visited Skarvik",
    )
    events = merge((article("a.txt", visit, Told(sentence, None), names=NAMES, language="en"),), Settings()).events
    assert [citation.quote for citation in events[0].citations][1:] == [sentence]
