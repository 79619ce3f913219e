"""Sentences of the kinds that tell nothing, or less than they seem to, and of those that tell it all the same.

Each stands on a page of its own of 12 March 2025, through the whole of understanding.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator.pipeline import understand
from tests.sites import source
from tests.steps.extract.test_wanted import HEADS

OPENINGS = {
    "en": "The town of Elmford lies by the sea, and its people like it that way.\n\n",
    "de": "Die Stadt Elmen liegt am Meer, und ihre Leute mögen das.\n\n",
    "zh": "这座小城靠海，人们都很喜欢这里。\n\n",
}
KINDS = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text(encoding="utf-8"))["kind"]


def told(text: str, language: str) -> list[str]:
    """Date, and "planned" where it is, of each event that a sentence makes."""
    article = understand(source(f"{HEADS[language]}{OPENINGS[language]}{text}\n"))
    events = (event for event in article.events if event.citations[0].quote in text)
    return [event.when.edtf + (" planned" if event.status == "planned" else "") for event in events]


@pytest.mark.parametrize(
    ("language", "text"), [(kind["language"], text) for kind in KINDS for text in kind.get("nothing", ())]
)
def test_it_tells_nothing(language: str, text: str) -> None:
    """A question, a doubt, a habit and what a thing is compared with are no events, whatever time stands in them."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [(kind["language"], text, wanted) for kind in KINDS for text, *wanted in kind.get("told", ())],
)
def test_it_is_told(language: str, text: str, wanted: list[str]) -> None:
    """What stands beside such words, and the newer of two dates, is told."""
    assert told(text, language) == wanted
