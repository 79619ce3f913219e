"""What a reader of the topic must know."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.languages import thesaurus
from generator.model import Article, Settings
from generator.steps.merge import merge
from generator.steps.merge.gravity import DECISIVE, MINOR, gravity
from tests.steps.merge.stories import Told, article


def fined(file: str, tail: str = "") -> Article:
    return article(
        file,
        Told(
            f"The Harbour Court fined Karsund Bank 7.5 million euros on 2 April 2024{tail}.",
            "2024-04-02",
            "2 April 2024",
        ),
        Told(f"In 2019 a clerk of {file} resigned.", "2019", "2019"),
        names="Karsund Bank|Harbour Court",
    )


def test_what_many_tell_stands_first() -> None:
    """An event of three sources is more salient than one of one source."""
    events = merge((fined("a", ", it said"), fined("b", " again"), fined("c")), Settings()).events
    first = max(events, key=lambda event: event.salience)
    assert (first.when.edtf, first.importance, first.salience) == ("2024-04-02", 3, 1.0)


@settings(max_examples=10)
@given(st.integers(1, 40))
def test_importance_has_its_shares(count: int) -> None:
    """A fifth or so must be known, and however few there are, one."""
    told = [
        Told(f"Town {number} opened bridge {number} in {1900 + number}.", str(1900 + number)) for number in range(count)
    ]
    importance = [event.importance for event in merge((article("a.txt", *told),), Settings()).events]
    assert importance.count(3) == max(1, round(0.18 * count))
    assert all(level in (1, 2, 3) for level in importance)


def test_a_text_that_goes_around_is_one_witness() -> None:
    """The very same sentence in three papers weighs less than three sentences of one thing."""
    own = ("Velmar Trust sold its pier on 9 May 2024{}.", "2024-05-09", "9 May 2024")
    same = Told("Karsund Bank sold its tower on 2 April 2024.", "2024-04-02", "2 April 2024")
    papers = [
        article(
            f"{number}.txt",
            Told(own[0].format(tail), *own[1:]),
            same,
            Told(f"In 20{number} nothing else of note was told by this paper.", None),
            names="Karsund Bank|Velmar Trust",
        )
        for number, tail in ((11, ", it said"), (12, " again"), (13, " in the rain"))
    ]
    around, told = sorted(merge(tuple(papers), Settings()).events, key=lambda event: event.when)
    assert len(around.citations) == len(told.citations) == 3
    assert around.salience < told.salience


def test_a_share_price_is_a_detail_of_its_day() -> None:
    """That shares fell upon the fine weighs less than the fine, and than another act told as often."""
    told = (
        Told("Karsund Bank opened a tower on 2 April 2024.", "2024-04-02", "2 April 2024"),
        Told("Karsund Bank's shares fell 6 percent on 3 April 2024.", "2024-04-03", "3 April 2024"),
    )
    opened, fell = merge((article("a.txt", *told, names="Karsund Bank"),), Settings()).events
    assert fell.salience < opened.salience


def test_what_changes_more_stands_higher() -> None:
    """A fine weighs more than an opening, and that more than a visit; what concerns several, more than one's own."""
    told = (
        Told("A court fined Karsund Bank on 2 April 2024.", "2024-04-02", "2 April 2024"),
        Told("Karsund Bank opened a tower on 3 April 2024.", "2024-04-03", "3 April 2024"),
        Told("Karsund Bank showed visitors around on 4 April 2024.", "2024-04-04", "4 April 2024"),
    )
    salience = [event.salience for event in merge((article("a.txt", *told, names="Karsund Bank"),), Settings()).events]
    assert salience == sorted(salience, reverse=True)
    assert len(set(salience)) == 3


def test_what_concerns_several_stands_higher() -> None:
    """Two who take part weigh more than one."""
    told = (
        Told("Karsund Bank painted a tower on 2 April 2024.", "2024-04-02", "2 April 2024"),
        Told("Karsund Bank and Velmar Trust washed a wall on 13 April 2024.", "2024-04-13", "13 April 2024"),
    )
    papers = [article(f"{n}.txt", one, names="Karsund Bank|Velmar Trust") for n, one in enumerate(told)]
    alone, both = merge(tuple(papers), Settings()).events
    assert alone.salience < both.salience


def test_what_a_text_begins_with_stands_higher() -> None:
    """Of two events of one text the one of its lead, though both are of like kind."""
    told = (
        Told("Karsund Bank painted a tower on 13 April 2024.", "2024-04-13", "13 April 2024"),
        Told("The weather was fine, and nobody minded.", None),
        Told("Velmar Trust washed a wall on 2 April 2024.", "2024-04-02", "2 April 2024"),
    )
    washed, painted = merge((article("a.txt", *told, names="Karsund Bank|Velmar Trust"),), Settings()).events
    assert washed.salience < painted.salience


def test_a_bare_year_is_background() -> None:
    """What a year is all that is known of weighs less than what a day is known of."""
    told = (
        Told("Karsund Bank painted a tower in 2014.", "2014", "2014"),
        Told("Velmar Trust washed a wall on 2 April 2024.", "2024-04-02", "2 April 2024"),
    )
    papers = [article(f"{n}.txt", one, names="Karsund Bank|Velmar Trust") for n, one in enumerate(told)]
    painted, washed = merge(tuple(papers), Settings()).events
    assert painted.salience < washed.salience


def test_the_title_is_that_of_the_deed() -> None:
    """Of two tellings that say as much the one that tells what was done gives the title, not words about it."""
    sentences = (
        "Karsund Bank announced its Velmar tower on 2 April 2024.",
        "Karsund Bank burned down its Velmar tower on 2 April 2024.",
    )
    papers = [
        article(f"{n}.txt", Told(sentence, "2024-04-02", "2 April 2024"), names="Karsund Bank|Velmar")
        for n, sentence in enumerate(sentences)
    ]
    for order in (papers, papers[::-1]):
        (event,) = merge(tuple(order), Settings()).events
        assert event.title == sentences[1]


def test_an_opinion_poll_is_no_election() -> None:
    """It weighs no more than any other thing that is published."""
    assert gravity("The latest opinion poll was published", "en") == 0
    assert gravity("Mara Holm won the election", "en") > 0


def test_the_classes_that_weigh_are_classes_of_acts() -> None:
    """A name that no language knows would never weigh."""
    acts = thesaurus("en")["acts"]
    assert set(acts) >= DECISIVE | MINOR
    assert not DECISIVE & MINOR
