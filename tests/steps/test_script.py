"""Texts in the other set of Chinese characters: read by the same rules, told in their own."""

from __future__ import annotations

import pytest

from generator.model import Article, Hints, Settings, Source
from generator.model.hints import EventHint
from generator.pipeline import build, understand
from generator.readers import Decoded
from generator.steps.script import compared, in_one_script

_OTHER = "發布時間：2024年6月3日\n\n2024年6月2日，青衣灣渡輪公司宣布關閉石鼓碼頭，並將於明年3月開設新航線。\n"
_OWN = "发布时间：2024年6月3日\n\n2024年6月2日，青衣湾渡轮公司宣布关闭石鼓码头，并将于明年3月开设新航线。\n"


def source_of(text: str, name: str = "story.txt", hints: Hints | None = None) -> Source:
    return Source(name, text, digest=name.rjust(64, "0"), hints=hints or Hints())


@pytest.mark.parametrize("text", ["Nothing to do here: ½ – é.", "已决定于三月后发布，著名作家", ""])
def test_what_is_in_the_script_of_the_rules_stays_the_very_same(text: str) -> None:
    """And costs no copy."""
    source = source_of(text)
    assert in_one_script(source) is source


@pytest.mark.parametrize(
    ("written", "read"),
    [("決定於裡面發佈", "决定于里面发布"), ("隨著計畫", "随着计划"), ("著名 1914 café 臺灣", "著名 1914 café 台湾")],
)
def test_each_character_stays_in_its_place(written: str, read: str) -> None:
    """One stands for one, and what is of no script with two is left alone."""
    assert in_one_script(source_of(written)).text == read


def test_another_language_keeps_its_characters() -> None:
    """Japanese shares them and is none of the two; a Chinese text may cite a word of it."""
    japanese = source_of("東京都は6日、新線の開業を来年3月に延期すると発表した。")
    assert in_one_script(japanese) is japanese
    assert in_one_script(source_of("青衣灣渡輪公司宣布關閉「の」字碼頭，並將於明年3月開設新航線。")).text[2] == "湾"


def test_the_article_speaks_its_own_script() -> None:
    """Its events are those of the same text in the other script, and all that they say stands in the text."""
    other, own = understand(source_of(_OTHER)), understand(source_of(_OWN))
    assert [event.when for event in other.events] == [event.when for event in own.events] != []
    assert [event.title for event in own.events] == [
        in_one_script(source_of(event.title)).text for event in other.events
    ]
    assert all("關" in event.title or "開" in event.title for event in other.events)
    for event in other.events:
        for citation in event.citations:
            assert citation.quote == other.source.quote(citation.span)
    assert other.source.text == other.document.source.text == _OTHER


def test_two_scripts_tell_one_event() -> None:
    """Each citation in its own, the names in the one that the rules are written in."""
    read = Decoded((source_of(_OTHER, "a.txt"), source_of(_OWN, "b.txt")), ())
    timeline = build(read, Settings(), ()).timeline
    joined = timeline.events[0]
    assert {citation.source: citation.quote[-4:] for citation in joined.citations} == {
        article.source.id: "新航線。" if article.source.name == "a.txt" else "新航线。" for article in timeline.articles
    }


def test_a_correction_finds_its_words_in_either_script() -> None:
    """What people write beside a source is read as the source is."""
    hints = Hints(events=(EventHint(quote="宣布關閉石鼓碼頭", hide=True),))
    found = build(Decoded((source_of(_OTHER, hints=hints),), ()), Settings(), ()).timeline
    assert not found.events


def test_articles_are_compared_in_one_script() -> None:
    """The very same article where it is in it."""
    other, own = understand(source_of(_OTHER)), understand(source_of(_OWN))
    plain, same = compared((other, own))
    assert isinstance(plain, Article)
    assert plain.source.text == _OWN
    assert same is own
