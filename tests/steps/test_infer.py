"""The honest interval in which an undated text was written."""

from __future__ import annotations

import pytest

from generator.model import Dateline, Day, Source, When
from generator.model.when import span, year
from generator.steps.clean import clean
from generator.steps.infer import infer
from generator.steps.resolve import resolve
from generator.steps.split import split
from generator.steps.tag import tag

FILLER = "The wheel turned for an hour, and everybody who had come to see it went home with wet shoes that evening."

FILLERS = {
    "de": "Das Rad drehte sich eine Stunde lang, und alle, die gekommen waren, gingen mit nassen Schuhen nach Hause.",
    "zh": "水车转了一个小时，所有来看的人都湿着鞋回家了。大家等了很久，磨坊主笑了，孩子们在河边玩到了天黑。",
}


def inferred(*sentences: str, language: str = "en", within: When | None = None) -> Dateline | None:
    filler = FILLERS.get(language, FILLER)
    source = Source("s.txt", "\n".join((*sentences, filler, filler + " Then it rained.")), "0" * 64)
    document = split(clean(source, language))
    mentions = tag(document)
    return infer(document, mentions, resolve(document, mentions, None), within)


def edtf(*sentences: str, language: str = "en", within: When | None = None) -> str | None:
    dateline = inferred(*sentences, language=language, within=within)
    return dateline.when.edtf if dateline else None


def test_weeks_follow_the_youngest_day() -> None:
    """A day that is told as past with its year is followed by its news within weeks."""
    dateline = inferred("The mill was sold in June 2023 and opened again on 4 March 2024 by the mayor of the town.")
    assert dateline is not None
    assert dateline.basis == "inferred"
    assert dateline.when.first is not None
    assert dateline.when.last is not None
    assert str(dateline.when.first) == "2024-03-04"
    assert str(dateline.when.last) < "2024-07"


def test_days_without_a_year_find_theirs() -> None:
    """Days told without a year lie between the youngest year told as past and the first one still to come."""
    when = edtf(
        "The miller, who was elected in March 2024, sold the mill on November 21 to a friend of the family.",
        "On December 8 he said that his daughter will take over the business from March 1st, 2025.",
    )
    assert when is not None
    assert when.startswith("2024-12-08/20")


def test_where_others_know_the_year_its_months_choose_the_weeks() -> None:
    """June and July were: within that year it was written in the months after."""
    sentences = (
        "In June the court awarded the miller 6,400 crowns, and in July the last beam was taken out.",
        "The millers' guild was founded in May 2021.",
    )
    assert edtf(*sentences) == "2021-05/.."
    assert edtf(*sentences, within=year(2025)) == "2025-07-01/2025-09-29"


def test_the_day_of_a_dateline_is_exact() -> None:
    """ "HALLWICK, Dec. 21 (Valley Wire) - …" was written then, once others know the year."""
    when = edtf(
        "HALLWICK, Dec. 21 (Valley Wire) - The county on Thursday approved the sale of the mill to a baker.",
        "The sale was announced in October, and the price was paid on November 27. The mill was built in 2016.",
        within=span(Day(2023, 7, 18), Day(2024, 7, 18)),
    )
    assert when == "2023-12-21"


def test_yesterday_beside_its_day_is_exact() -> None:
    """Where a text says which day yesterday was, and another one chooses the year, the day of writing is known."""
    when = edtf(
        "Yesterday, on the last day of June, the mill was sold to a baker from the next town.",
        "Its wheel had been broken by the flood of 14 August 2024, and was repaired in March.",
    )
    assert when == "2025-07-01"


def test_next_week_beside_its_day_tells_the_week() -> None:
    """ "Next week, on 22 January" was written in the week before."""
    when = edtf(
        "The council of the old town met on 3 October 2024 and sued its builder on 5 November after a long quarrel.",
        "Next week, on 22 January, the court of the county will rule on the cracks in the girders of the bridge.",
        within=span(Day(2024, 6, 14), Day(2025, 6, 15)),
    )
    assert when == "2025-01-13/2025-01-19"


def test_a_time_to_come_dates_nothing_before_it() -> None:
    """What is planned is no lower bound: the text was not written after it began."""
    when = edtf("The mill was sold in May 2023, and its new owner will open a museum there on 1 June 2031.")
    assert when is not None
    assert not when.startswith("2031")


def test_the_end_of_a_year_gives_the_next() -> None:
    """What had happened "by the end of" a year is told in the next one, and nothing finer is known."""
    assert edtf("By the end of 2024, eleven mills had been repaired along the river by their owners.") == "2025"


def test_how_sure_is_said() -> None:
    """An interval is likely; what bounds one side only is less."""
    whole = inferred("The mill was sold in June 2023 and opened again on 4 March 2024 by the mayor of the town.")
    half = inferred("The mill was built by a joiner in 1999, and burned down twenty years later in 2019.")
    assert whole is not None
    assert half is not None
    assert (whole.confidence, half.confidence) == ("medium", "low")


def test_a_bare_year_leaves_the_end_open() -> None:
    """A year told as past says only: not before it."""
    assert edtf("The mill was built by a joiner in 1999, and burned down twenty years later in 2019.") == "2019/.."


def test_nothing_is_made_of_nothing() -> None:
    """Without a time told as past, and from relative ages alone, no date is inferred."""
    assert inferred("The mill on the river is an old one, as everybody in the town knows.") is None
    assert inferred("The mill on the river was opened six hours ago, to the surprise of the town.") is None


def test_evidence_points_into_the_text() -> None:
    """The times that bound the writing are shown."""
    text = "The mill on the river was opened again on 4 March 2024 by the mayor of the town."
    dateline = inferred(text)
    assert dateline is not None
    assert [text[span.start : span.end] for span in dateline.evidence] == ["4 March 2024"]


def test_a_day_alone_is_a_landmark() -> None:
    """News look back to a single great day for years: it bounds the writing, but does not date it."""
    assert (
        edtf("The mill stands still since the river broke its wheel on 4 March 2024, says the miller.")
        == "2024-03-04/.."
    )


def test_the_picture_beside_the_text_is_news() -> None:
    """The day on which its picture was taken is followed by the text within weeks."""
    caption = "Photo: the miller Ann Bo before her wheel, 4 March 2024"
    when = edtf("The mill on the river works again, and everybody in the town came to see it.", caption)
    assert when == "2024-03-04/2024-06-02"


def test_what_must_be_decided_lies_ahead() -> None:
    """A participle behind a word that looks ahead is no past."""
    when = inferred(
        "Le moulin, vendu le 4 mars 2024, a repris le 14 avril 2024 sous les yeux du maire et de toute la ville.",
        "Une seconde roue, dont le principe doit être tranché en juin, remplacera celle de l'école du village.",
        language="fr",
    )
    assert when is not None
    assert when.when.edtf.startswith("2024-04-14/")


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "en",
            (
                "The last loaf of the old bakery was sold on December 31. The baker cried on New Year's Day.",
                "In 2023 there were 211 customers a day. The owner will meet the council on January 14.",
            ),
        ),
        (
            "de",
            (
                "Am 31. Dezember verkaufte die alte Bäckerei ihr letztes Brot, erzählte die Wirtin am Neujahrstag.",
                "Im Jahr kamen einst tausend, 2023 waren es noch 211. Der Rat kündigte an, am 14. Januar zu beraten.",
            ),
        ),
    ],
)
def test_the_turn_of_a_year_names_the_year_that_is_over(language: str, sentences: tuple[str, ...]) -> None:
    """A festival is a day like others, and at a year's turn the youngest year told is the one before."""
    dateline = inferred(*sentences, language=language)
    assert dateline is not None
    assert dateline.when.edtf == "2024-01-01/2024-01-14"


def test_a_season_told_as_past_is_past() -> None:
    """ "In the spring of 2019" bounds the writing; what is planned for one does not."""
    assert edtf("The council sold the meadow by the river in the spring of 2019 to a farmer.") == "2019/.."
    assert edtf("The council will sell the meadow by the river in the spring of 2019.") is None


def test_a_day_of_the_opening_is_news() -> None:
    """The lead tells what is new; a day further down may be one to which news look back for years."""
    lead = "On 4 March 2024 the river broke the wheel of the mill, and the miller had to stop."
    late = [FILLER.replace("hour", f"{number} hours") for number in range(2, 12)]
    assert edtf(lead, *late) == "2024-03-04/2024-06-02"
    assert edtf(*late, lead, FILLER) == "2024-03-04/.."


def test_other_texts_on_the_page_are_about_as_old() -> None:
    """The youngest day of other texts beside an undated one is near its own, but not before what it tells."""
    foot = ("Read also", "The quay is closed", "28.02.2024", "The ferry is late", "02.03.2024")
    source = Source("s.txt", "\n".join(("The Mill Turns", FILLER, FILLER + " Then it rained.", *foot)), "0" * 64)
    document = split(clean(source, "de"))
    dateline = infer(document, tag(document))
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis, dateline.confidence) == ("2024-01-31/2024-05-01", "inferred", "medium")


@pytest.mark.parametrize(
    ("told", "foot", "when"),
    [
        ("It was built in 1999.", "© 2024 The Alder Post. All rights reserved.", "2024"),
        ("It was sold in November 2023.", "© 2021-24 The Alder Post. All rights reserved.", "2024"),
        ("It was sold in May 2024.", "© 2024 The Alder Post. All rights reserved.", "2024-05/2024-12"),
        ("It was sold in May 2025.", "© 2024 The Alder Post. All rights reserved.", "2025-05/.."),
        ("It was sold in May 2019.", "© 2024 The Alder Post. All rights reserved.", "2019-05/.."),
    ],
)
def test_the_copyright_of_a_page_is_of_its_year(told: str, foot: str, when: str) -> None:
    """Where nothing better is known; not against what is told, nor where the text is an old one saved anew."""
    dateline = inferred(FILLER, FILLER, FILLER, told, FILLER, foot)
    assert dateline is not None
    assert dateline.when.edtf == when


def test_an_old_page_dates_nothing() -> None:
    """Not where the text names the year after the next one, nor where the days of a list are far apart."""
    ahead = "The new hall is to be ready for the fair of 2026."
    assert inferred(FILLER, ahead, FILLER, "© 2024 The Alder Post. All rights reserved.") is None
    foot = ("Read also", "The quay is closed", "28.02.2019", "The ferry is late", "02.03.2024")
    source = Source("s.txt", "\n".join(("The Mill Turns", FILLER, FILLER + " Then it rained.", *foot)), "0" * 64)
    document = split(clean(source, "de"))
    assert infer(document, tag(document)) is None


def test_what_may_come_bounds_nothing_from_below() -> None:
    """A modal verb and "with effect from" look ahead, whatever verb stands nearer."""
    assert (
        edtf("The mill was sold in May 2023.", "The miller said the fair could slip to June 2031, and went.")
        != "2031-06/.."
    )
    assert edtf("The board has appointed a miller, as was told, with effect from 3 March 2031.") is None


def test_an_archive_picture_dates_nothing() -> None:
    """A picture from the archive is older than the news."""
    assert inferred(FILLER, "File photo: the miller Ann Bo before her wheel, 4 March 2014") is None


def test_a_year_in_a_quotation_bounds_nothing() -> None:
    """People also ask, wish and foretell."""
    assert edtf('"Ask me in the summer of 2026 whether it was worth it," said the miller of the town.') is None


def test_what_is_still_to_come_closes_the_year() -> None:
    """Between a month that is told as past and one that lies ahead."""
    when = edtf(
        FILLER,
        FILLER,
        "The mill, which had been sold in June 2025, will open in the middle of September 2025 for the first time.",
    )
    assert when == "2025-06/2025-09"


def test_what_is_promised_in_a_quotation_bounds_nothing() -> None:
    """The verb of saying is past, the day that is spoken of lies ahead."""
    told = "„Am 1. Dezember 2031 zünden wir hier die erste Kerze an“, sagte die Müllerin am Abend vor allen Gästen."
    sold = "Die alte Mühle am Fluss wurde im Mai 2023 von der Stadt verkauft."
    dateline = inferred(FILLER, sold, told, language="de")
    assert dateline is not None
    assert dateline.when.edtf == "2023-05/.."


@pytest.mark.parametrize(
    ("language", "sentences", "when"),
    [
        ("en", ("Three years ago, in June 2021, the mill burned down.",), "2023-12-02/2024-11-30"),
        ("de", ("Vor vier Jahren, im Juni 2021, beschloss der Rat den Umbau.",), "2024-12/2025-11"),
        ("de", ("Seit jenem Beitrag vom Mai 2022 sind zwei Jahre vergangen.",), "2024-04-01/2025-01-26"),
        ("zh", ("自2022年5月那个帖子算起，已经两年了。",), "2024-04-01/2025-01-26"),
        ("en", ("In 2021, three years ago, the mill burned down.",), "2024"),
        (
            "de",
            ("Zweieinhalb Jahre ist es her, dass die Mühle brannte. Damals, im Juni 2021, war ich noch Müller.",),
            "2023-09-01/2024-03-01",
        ),
    ],
)
def test_years_counted_back_to_a_time_tell_the_year(language: str, sentences: tuple[str, ...], when: str) -> None:
    """Who says how long ago a time was that he names says when he writes."""
    assert edtf(*sentences, language=language) == when


@pytest.mark.parametrize(
    ("language", "told", "when"),
    [
        (
            "de",
            "Der Bäcker habe die Mühle gekauft, teilte der Rat am Freitag (17. Mai 2024) mit.",
            "2024-05-17/2024-05-18",
        ),
        ("en", "The baker bought the mill, the council said on Friday (17 May 2024).", "2024-05-17/2024-05-18"),
        ("en", "The baker bought the mill, the council said on Monday (17 May 2024).", "2024-05-17/.."),
    ],
)
def test_a_weekday_explained_in_brackets_is_of_the_day(language: str, told: str, when: str) -> None:
    """News says it alone, and its page the date behind it; one that does not fit explains nothing."""
    assert edtf(*(FILLER for _ in range(4)), told, language=language) == when


def test_a_story_told_in_order_chooses_the_months() -> None:
    """Of a year that was counted: after the last day told as past, and before what lies ahead."""
    counted = "Two years have passed since the post of May 2022."
    story = (
        "In November the miller left. On 6 March the wheel broke. On 2 May it was repaired. In June it will be sold."
    )
    assert edtf(counted, story) == "2024-05-02/2024-06-30"


def test_a_story_goes_on_from_the_year_that_it_names() -> None:
    """ "In November 2025 …, in February …, on 24 March": the next one, not the one after."""
    story = "In November 2025 the miller left. On 8 February the wheel broke. On 24 March the council sold it."
    assert edtf(story, "The trial of the thief begins on 21 April.") == "2026-03-24/2026-04-21"


def test_months_counted_from_a_day_are_told_as_well() -> None:
    """ "Thirteen months later" than a day of 2024 it is 2025; the next day is no other news."""
    told = "The miller bought the wheel on 20 February 2024. Thirteen months later, on 18 March, she sold it."
    when = edtf(told, "The council is to decide by July 25.")
    assert when is not None
    assert when.startswith("2025-03-18/")
    landmark = "The mill stands still since the river broke its wheel on 4 March 2024, says the miller."
    assert edtf(FILLER, FILLER, FILLER, landmark, "The next day the council met.") == "2024-03-04/.."


@pytest.mark.parametrize(
    ("language", "told", "day"),
    [
        ("en", "That was 21 May, a Tuesday, and it rained.", "2024-05-21"),
        ("de", "Das war am 21. Mai, einem Dienstag, und es regnete.", "2024-05-21"),
        ("zh", "5月21日，星期二，下了雨。", "2024-05-21"),
    ],
)
def test_a_weekday_behind_its_day_tells_the_year(language: str, told: str, day: str) -> None:
    """Of the years after the youngest one that is named, the one in which the day is such a weekday."""
    sold = {
        "en": "The mill was sold in May 2022.",
        "de": "Die alte Mühle am Fluss wurde im Mai 2022 von der Stadt an einen Bäcker verkauft.",
        "zh": "2022年5月，磨坊被卖了。",
    }
    when = edtf(sold[language], told, language=language)
    assert when is not None
    assert when.startswith(f"{day}/")
