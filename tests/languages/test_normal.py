"""The form in which words are looked up, and where that stands in the source."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages.normal import normal

ODD = "\u200b\u00ad\u202e\u0308\u0301\uff12\uff21 aeo12M"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("3 March 2024", "3 March 2024"),
        ("3 Mar\u200bch 20\u200d24", "3 March 2024"),
        ("3. Ma\u0308rz", "3. März"),
        ("\uff13. März \uff12\uff10\uff12\uff14", "3. März 2024"),
        ("so\u00adft", "soft"),
        ("公司，二〇二四年", "公司，二〇二四年"),
        ("一九九０年", "一九九０年"),
        ("二０００年", "二０００年"),
    ],
)
def test_words_come_into_one_form(text: str, plain: str) -> None:
    """Nothing unseen stands in a word, accents are joined, letters and figures have the ordinary width."""
    assert normal(text).text == plain


@given(st.text(alphabet=ODD, max_size=40))
def test_every_stretch_is_found_again(text: str) -> None:
    """Each character of the normal form stands at its place in the source, in the same order."""
    form = normal(text)
    places = [form.place(at, at + 1) for at in range(len(form.text))]
    assert places == sorted(places)
    for character, (start, end) in zip(form.text, places, strict=True):
        assert character in unicodedata.normalize("NFKC", text[start:end].translate({0x200B: "", 0xAD: "", 0x202E: ""}))


def test_a_plain_text_costs_nothing() -> None:
    """A text that is in the form already is handed back as it is."""
    text = "Am 3. März kam die Müllerei in Gang."
    assert normal(text).text is text
