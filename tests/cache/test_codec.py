"""An article to JSON and back."""

from __future__ import annotations

import pytest

from generator import understand
from generator.cache.codec import decode, encode
from generator.model import Article, Finding, Metadata, Source, Span
from tests.sites import five, source


@pytest.mark.parametrize("each", five(), ids=lambda each: each.name)
def test_an_article_comes_back_as_it_was(each: Source) -> None:
    """Every field of every record in it, and the types of all."""
    article = understand(each)
    restored = decode(encode(article))
    assert restored == article
    assert repr(restored) == repr(article)


def test_one_record_is_one_again() -> None:
    """Document and article share their source, as before."""
    restored = decode(encode(understand(source("On 3 May 2024 the bridge was opened."))))
    assert isinstance(restored, Article)
    assert restored.document.source is restored.source


def test_odd_characters_survive() -> None:
    """Lone surrogates and control characters are text like any other."""
    odd = source("a\ud800\x00\u2028b\ufeff")
    assert decode(encode(odd)) == odd


def test_what_is_no_record_is_refused() -> None:
    """A list could be changed after it was remembered, so there is none in the records."""
    with pytest.raises(TypeError):
        encode(Metadata(title=["a"]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'[["Nothing"]]', b'[["Span", 3, 1]]', b'[["Span", {"row": 7}, 1]]']
)
def test_what_was_not_encoded_is_refused(data: bytes) -> None:
    """With a fault that tells it from an article."""
    with pytest.raises((ValueError, LookupError, TypeError)):
        decode(data)


def test_only_what_an_article_holds_can_come_back() -> None:
    """Spans do; a class that no article has does not."""
    assert decode(encode(Span(1, 2))) == Span(1, 2)
    with pytest.raises(LookupError):
        decode(b'[["Page", "a", "b", null]]')
    assert decode(encode(Finding("R001", "note", None, None, "m"))).code == "R001"
