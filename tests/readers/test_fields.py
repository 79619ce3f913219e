"""Fields above a text, without any fence."""

from __future__ import annotations

import pytest

from generator.readers import markdown, text

BODY = "The mill turns\n\nThe mill on the river Alder went to work again on Tuesday.\n"


@pytest.mark.parametrize("read", [text.read, markdown.read])
def test_lines_of_keys_are_metadata(read: object) -> None:
    """In plain text and in Markdown; the text begins below them."""
    assert callable(read)
    head = "url: https://alder.example/2024/mill\nDate: 2024-03-04\ntitle: The mill turns\n\n"
    (source,) = read("mill.txt", (head + BODY).encode()).sources
    assert (source.metadata.url, source.metadata.date) == ("https://alder.example/2024/mill", "2024-03-04")
    assert source.metadata.title == "The mill turns"
    assert source.text[source.start :] == BODY


@pytest.mark.parametrize(
    "head",
    [
        "by: Ann Bo\n\n",  # a byline, which the text itself says
        "url: https://alder.example/mill\nVerdict: guilty\n\n",  # a key that nobody knows
        "date: last Tuesday\n\n",  # no date
        "url: https://alder.example/mill\n",  # no end
    ],
)
def test_what_may_be_prose_is_text(head: str) -> None:
    """Nothing is taken out of a text on suspicion."""
    (source,) = text.read("mill.txt", (head + BODY).encode()).sources
    assert (source.start, source.metadata.url, source.metadata.author) == (0, None, None)
