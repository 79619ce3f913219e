"""What an event's id hangs on."""

from __future__ import annotations

from generator.model import Source, Span, event_id

SOURCE = Source("a.txt", "The bridge opened in May.", digest="ab" * 32)
SENTENCE = Span(0, 25)


def test_id_hangs_on_text_and_place_only() -> None:
    """The id comes from the source's digest and the two offsets; the file's name has no part in it."""
    renamed = Source("b.txt", SOURCE.text, digest=SOURCE.digest)
    assert event_id(renamed, SENTENCE, None) == event_id(SOURCE, SENTENCE, None)


def test_two_expressions_of_a_sentence_are_two_events() -> None:
    """A sentence with two words of time has two ids, and a third one without any."""
    ids = {event_id(SOURCE, SENTENCE, words) for words in (None, Span(0, 3), Span(21, 24))}
    assert len(ids) == 3
