"""Links to where a source was taken from."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from generator.writers.original import host, text_fragment, web_address


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://tide.example/a?b=c&d=e", "https://tide.example/a?b=c&d=e"),
        ("https://tide.example/brücke (1)", "https://tide.example/br%C3%BCcke%20%281%29"),
        ('https://tide.example/"><script>', "https://tide.example/%22%3E%3Cscript%3E"),
        ("https://tide.example/a#part", "https://tide.example/a"),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("http://[", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str | None, address: str | None) -> None:
    """What leaves Markdown or HTML is encoded; what is no address of a page is no link."""
    assert web_address(url) == address


def test_a_host_is_told_without_its_user() -> None:
    """A name before the host is not taken for the host."""
    assert host("https://tide.example@evil.example/x") == "evil.example"


@pytest.mark.parametrize(
    ("sentence", "fragment"),
    [
        ("It opened.", "#:~:text=It%20opened."),
        ("One-two, three four five six seven eight nine ten eleven twelve.",
         "#:~:text=One%2Dtwo%2C%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve."),
        ("北港大桥于五月十一日开通，市长剪彩，渡轮将继续运营至年底。",
         f"#:~:text={quote('北港大桥于五月十一日开通')},{quote('，渡轮将继续运营至年底。')}"),
    ],
)  # fmt: skip
def test_a_sentence_is_found_by_its_ends(sentence: str, fragment: str) -> None:
    """A long sentence by its first and last words, a short one whole."""
    assert text_fragment(sentence) == fragment
