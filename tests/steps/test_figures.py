"""What a line and its neighbours measure."""

from __future__ import annotations

import pytest

from generator.model import Source
from generator.steps.clean.figures import NAMES, around, figures_of, line
from generator.steps.clean.lines import lines_of
from generator.steps.clean.look import looks_of
from generator.steps.clean.stretch import article_of
from tests.work import calls

SENTENCE = "The harbour was closed on Monday after a crane had fallen onto the quay in the night."


def figures(*texts: str) -> list[dict[str, int]]:
    """The figures of each line of a page, by name."""
    looks = looks_of(lines_of(Source("a.txt", "\n\n".join(texts), ""), "en"), "en")
    return [dict(zip(NAMES, row, strict=True)) for row in figures_of(looks, article_of(looks), "en")]


def test_neighbours_are_measured_as_far_as_there_are_any() -> None:
    """Two lines above and below, and the prose of three and eight; beyond the page there is nothing."""
    size = len(SENTENCE)
    rows = figures("Home", *[SENTENCE] * 4)
    assert [row["columns-2"] for row in rows] == [-1, -1, 4, size, size]
    assert [row["columns+1"] for row in rows] == [size, size, size, size, -1]
    assert [row["prose-3"] // size for row in rows] == [0, 0, 1, 2, 3]
    assert [row["prose+8"] // size for row in rows] == [4, 3, 2, 1, 0]
    assert [row["changes"] for row in rows] == [1, 1, 1, 1, 1]


@pytest.mark.parametrize(("name", "nothing"), [("columns-1", -1), ("ends+1", 0), ("prose-8", 0), ("digits-near", 0)])
def test_a_line_alone_has_no_neighbours(name: str, nothing: int) -> None:
    """What cannot be measured is -1 or nothing, and no error."""
    assert [row[name] for row in figures("Home")] == [nothing]


def test_the_words_of_a_picture_stand_twice() -> None:
    """A line is a twin of one nearby that says the same, or the same and who took the picture."""
    wheel = "A wheel of oak above the river"
    rows = figures(
        SENTENCE, wheel, f"{wheel} (Carl Dee)", *[SENTENCE.replace("crane", word) for word in ("mast", "van")]
    )
    assert [row["twin"] for row in rows] == [0, 1, 1, 0, 0]
    assert [row["twin"] for row in figures(wheel, "Home", "News", "Sport", wheel)] == [0] * 5


def test_no_line_walks_over_its_neighbours() -> None:
    """What stands around a line is summed for all lines at once; to cut a sum for each would be forty calls more."""
    few, many = (looks_of(lines_of(Source("a.txt", f"{SENTENCE}\n" * count, ""), "en"), "en") for count in (100, 200))
    works = [calls(around.measured, looks, line.measured(looks, "en")) for looks in (few, many)]
    assert works[1] - works[0] < 20 * 100
