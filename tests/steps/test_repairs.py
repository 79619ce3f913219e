"""What does a page show otherwise than the file has it?"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Document, Hints, Source
from generator.pipeline import understand

HEAD = "The Old Mill Turns Again After Nine Years\nBy Ann Bo\n4 March 2024\n"
FIRST = (
    "The mill on the river Alder went to work again on Tuesday, nine years after the flood that had broken its wheel."
)
LAST = (
    "The town paid for the repair with a loan, a lottery and the sale of a meadow that nobody had wanted for decades."
)


def document(text: str, hints: Hints | None = None) -> Document:
    return understand(Source("s.txt", text, "0" * 64, hints=hints or Hints())).document


def shown(text: str, hints: Hints | None = None) -> list[tuple[str, str]]:
    """The kind of each repair, and what the file has there."""
    found = document(text, hints)
    return [(repair.kind, found.source.quote(repair.span)) for repair in found.repairs]


def test_sentences_that_lost_their_space_are_two() -> None:
    """The place is where the full stop touches the capital."""
    glued = "The wheel is of larch.Carl Dee built it in two winters, with wood from his own forest above the river."
    assert shown(f"{HEAD}{FIRST}\n{glued}\n{LAST}") == [("space", ".C")]


def test_a_broken_line_is_joined() -> None:
    """The line break within a sentence is a space on the page."""
    broken = "The wheel was built by the joiner Carl Dee, who learned his trade from the\nsame miller who lost it."
    assert shown(f"{HEAD}{FIRST}\n{broken}\n{LAST}") == [("join", "\n")]


def test_a_byline_glued_to_a_sentence_is_cut_off() -> None:
    """Two things on one line are two paragraphs on the page."""
    glued = (
        "The mill turns again, and all of the valley came to see it and to drink to its wheel.Ann Bo 04.03.2024 - 10:15"
    )
    assert ("break", ".A") in shown(f"The Old Mill Turns Again After Nine Years\n{glued}\n{FIRST}\n{LAST}")


def test_lost_words_are_a_gap_and_never_filled() -> None:
    """No writer sets a space before a comma or before 's: the words of a link stood there."""
    lost = "The wheel was the work of Alder Joiners , founded in 1910, and of Dee Brothers 's forge in the next valley."
    assert shown(f"{HEAD}{FIRST}\n{lost}\n{LAST}") == [("gap", " "), ("gap", " ")]


def test_french_and_chinese_are_whole() -> None:
    """French sets a space before a colon, and Chinese none between sentences."""
    french = "Le meunier a dit : « La roue tourne ! » ; elle tourne depuis mardi, après neuf ans d'arrêt et de travaux."
    chinese = "河边的老磨坊周二重新开工。当地约有两百人前来观看水轮转动，其中包括九十一岁的老磨坊主。"
    assert shown(f"{french}\n{french}") == shown(f"{chinese}\n{chinese}") == []


def test_a_hint_undoes_all_repairs() -> None:
    """`verbatim = true`: lines and sentences are those of the file."""
    glued = (
        "The wheel is of larch.Carl Dee built it in two winters, with wood from his own forest above the\nriver Alder."
    )
    text = f"{HEAD}{FIRST}\n{glued}\n{LAST}"
    assert {kind for kind, _ in shown(text)} == {"space", "join"}
    assert shown(text, Hints(verbatim=True)) == []


def test_repairs_are_told() -> None:
    """One note for each source says what was done and how to undo it."""
    lost = "The wheel was the work of Alder Joiners , founded in 1910, and of two brothers from the next valley."
    findings = understand(Source("s.txt", f"{HEAD}{FIRST}\n{lost}\n{LAST}", "0" * 64)).findings
    told = [str(finding.message) for finding in findings if finding.code == "C003"]
    assert len(told) == 1
    assert "places with lost words: 1" in told[0]
    assert "verbatim = true" in told[0]


PIECES = st.sampled_from(
    (FIRST, LAST, "gelang.Ann Bo 17.02.2025 - 11:34", "a 's", "x , y", "and the", "End.Next one", "")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=12), st.sampled_from(("\n", "\r\n", "\n\n", " ")))
def test_repairs_touch_no_ink_but_what_meets(pieces: list[str], end: str) -> None:
    """A repair's span is white space, or the two characters that touch; repairs stand in text order."""
    text = end.join((FIRST, *pieces))
    found = document(text)
    for repair in found.repairs:
        words = found.source.quote(repair.span)
        assert not words.strip() or (len(words) == 2 and repair.kind in ("space", "break"))
    assert list(found.repairs) == sorted(found.repairs, key=lambda repair: (repair.span, repair.kind))
