"""What the sisters of an undated text say of its date."""

from __future__ import annotations

import pytest

from generator.doors import writers
from generator.model import Article, Build, Settings, Source
from generator.pipeline import build
from generator.readers import Decoded

FILLER = (
    "The river runs high in spring, and the people of the old quarter are used to wet cellars and to long ways round.\n"
    "Nobody there remembers a year without some quarrel about its bridges, their rails, their paint and their lamps.\n"
)
SISTER = (
    "Alder Bridge Closed After Cracks\nBy Ann Bo\n4 March 2024, 10:15\n"
    "The city closed the Alder Bridge to lorries on 1 March 2024 after inspectors found 14 cracks in its girders.\n"
    "Mayor Lena Holt resigned on 3 March 2024 because of the Alder Bridge, after six years in office.\n" + FILLER
)
RESIGNED = "Mayor Lena Holt resigned {} because of the Alder Bridge, after six years in office.\n"


def built(text: str) -> Build:
    sources = (Source("0.txt", text + FILLER, "0" * 64), Source("1.txt", SISTER, "1" * 64))
    return build(Decoded(sources), Settings(), writers())


def first(build: Build) -> Article:
    return next(article for article in build.timeline.articles if article.source.name == "0.txt")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("yesterday", "2024-03-04"),
        ("on Sunday", "2024-03-03/2024-03-10"),
        ("last week", "2024-03-04/2024-03-16"),
    ],
)
def test_a_sister_dates_what_hangs_on_an_unknown_day(words: str, edtf: str) -> None:
    """Who tells an event of a known day as of "yesterday" wrote on the day after."""
    article = first(built("A Mayor Gives Up\n" + RESIGNED.format(words)))
    assert article.dateline is not None
    assert (article.dateline.when.edtf, article.dateline.basis) == (edtf, "inferred")
    assert "1.txt" in str(article.dateline.why)
    assert [article.source.quote(span) for span in article.dateline.evidence] == [words.removeprefix("on ")]


def test_last_march_is_of_the_twelve_months_before() -> None:
    """Who tells of "last March" what a sister tells of a March wrote within a year of it."""
    told = "A Bridge and Its Mayor\nLast March the lady who had run the town for six years resigned, and few wept.\n"
    dateline = first(built(told)).dateline
    assert dateline is not None
    assert dateline.when.edtf == "2024-03-03/2025-03-04"


def test_the_text_is_read_once_more_with_its_date() -> None:
    """Its other events get the dates that hang on its own."""
    council = "Two days ago the council of Brookford dismissed its chief engineer Omar Vance, builder of the harbour.\n"
    timeline = built("A Mayor Gives Up\n" + RESIGNED.format("yesterday") + council).timeline
    assert "2024-03-02" in {event.when.edtf for event in timeline.events}


def test_strangers_date_nothing() -> None:
    """A text that tells other events stays undated."""
    fair = "A Fair\nThe fair of Brookford was opened yesterday by Omar Vance, who is its oldest baker by far.\n"
    assert first(built(fair)).dateline is None


def test_a_date_of_its_own_stays() -> None:
    """What a text states no sister changes."""
    dateline = first(built("A Mayor Gives Up\n5 April 2024, 9:00\n" + RESIGNED.format("then"))).dateline
    assert dateline is not None
    assert dateline.when.edtf == "2024-04-05"


def test_the_same_words_are_the_same_news() -> None:
    """What is not merged but told in the rare words of a sister's sentence is dated by its weekday all the same."""
    lead = "Before a full house the trial over the cracks in the girders opened on Monday, and it was a long day.\n"
    sister = SISTER + "The trial over the girders opened on 26 February 2024.\n"
    sources = (Source("0.txt", "A Trial\n" + lead + FILLER, "0" * 64), Source("1.txt", sister, "1" * 64))
    dateline = first(build(Decoded(sources), Settings(), writers())).dateline
    assert dateline is not None
    assert dateline.when.edtf == "2024-02-26/2024-03-04"


def test_one_sentence_of_a_sister_is_no_lower_bound() -> None:
    """A single event without a word for how long ago it was says too little: it may be another one."""
    assert first(built("A Mayor Gives Up\n" + RESIGNED.format("then"))).dateline is None


def test_two_days_that_a_sister_tells_with_their_year_bound_the_writing() -> None:
    """Day and month, and a rare word in common, are the same news; two of them are no chance."""
    told = "The inspectors of the bridge found the cracks on 1 March. On 3 March the mayor resigned, after a quarrel.\n"
    dateline = first(built("A Mayor Gives Up\n" + told)).dateline
    assert dateline is not None
    assert dateline.when.edtf == "2024-03-03/.."


def test_the_years_of_a_story_choose_among_those_of_a_weekday() -> None:
    """ "On Friday, 5 July" is of 2024 in a story of 2023 and 2024; one other text is no story."""
    people = "Mayor Lena Holt, Omar Vance and Councillor Ida Brask of Brookford met at the Alder Bridge.\n"
    text = "The Bridge Is Open\nOn Friday, 5 July the Alder Bridge was opened by Lena Holt in the rain.\n" + people

    def dated(*days: str) -> str | None:
        others = [f"A Bridge {day}\nBy Ann Bo\n{day}, 10:15\n{people}{FILLER}" for day in days]
        texts = [text + FILLER, *others]
        sources = tuple(Source(f"{n}.txt", one, str(n) * 64) for n, one in enumerate(texts))
        dateline = first(build(Decoded(sources), Settings(), writers())).dateline
        return dateline.when.edtf if dateline else None

    assert dated("4 March 2024", "7 May 2023") == "2024-07-05/2024-09-03"
    assert dated("4 March 2024") is None
    assert dated("4 March 2024", "7 May 2013") is None


@pytest.mark.parametrize(
    ("words", "edtf"),
    [("three years ago, in March,", "2027"), ("three years ago this month", "2027-03-01/2027-03-31")],
)
def test_years_are_counted_from_what_a_sister_dates(words: str, edtf: str) -> None:
    """Who looks back three years at what is of March 2024 wrote in 2027."""
    article = first(built("A Bridge and a Mayor\n" + RESIGNED.format(words)))
    assert article.dateline is not None
    assert article.dateline.when.edtf == edtf


def test_the_story_itself_chooses_among_the_days_of_a_year_that_sisters_know() -> None:
    """Of that year it tells June and July as past: it was written in the months after."""
    council = (
        "In June the council of Brookford dismissed its chief engineer Omar Vance, builder of the harbour.\n"
        "In July the council sold the harbour of Brookford to its oldest baker, who opened a mill there.\n"
    )
    article = first(built("A Bridge and a Mayor\n" + RESIGNED.format("three years ago, in March,") + council))
    assert article.dateline is not None
    assert article.dateline.when.edtf == "2027-07-01/2027-09-29"


def test_what_a_text_says_of_its_weeks_is_not_narrowed_by_a_single_sentence() -> None:
    """It was written after 2 March; that it tells the resignation of the 3rd, as it seems, bounds it no more."""
    lit = "The lamp of Brookford was lit on 1 March 2024 and stolen on 2 March 2024 by Omar Vance the baker.\n"
    told = first(built(f"A Lamp and a Mayor\n{lit}" + RESIGNED.format("in the end"))).dateline
    alone = first(built(f"A Lamp and a Mayor\n{lit}")).dateline
    assert told is not None
    assert told == alone
