"""When was this written, and how do we know?"""

from __future__ import annotations

import pytest

from generator.model import Dateline, Hints, Metadata, Source, parse_edtf
from generator.steps.clean import clean
from generator.steps.date import date

STORY = "The mill on the river went to work again on Tuesday, nine years after the flood had broken its wheel.\n"


def dated(
    head: str, language: str = "en", *, url: str | None = None, metadata: Metadata | None = None
) -> Dateline | None:
    source = Source("s.txt", head + "\n" + STORY * 3, "0" * 64, hints=Hints(url=url), metadata=metadata or Metadata())
    return date(clean(source, language), ())


@pytest.mark.parametrize(
    ("byline", "language", "day"),
    [
        ("Ann Bo 17.02.2025 - 11:34 Uhr", "de", "2025-02-17"),
        ("Veröffentlicht am 3. März 2024", "de", "2024-03-03"),
        ("Publié le 06/05/2023 à 08h15", "fr", "2023-05-06"),
        ("Lyon - 04 AVR 2024 - 13:05", "fr", "2024-04-04"),
        ("Madrid - 04 ABR 2024 - 13:05 CEST", "es", "2024-04-04"),
        ("2024年3月8日 10:26　来源：河谷晚报", "zh", "2024-03-08"),
        ("Posted Tue 10 Sep 2024 07:48 BST", "en", "2024-09-10"),
        ("March 4th, 2024", "en", "2024-03-04"),
        (" date 2025-09-04 https://alderpost.example/mill", "en", "2025-09-04"),
        ("Torino-05/06/2023 20:00", "it", "2023-06-05"),
        ("03.03.20243. März 2024", "de", "2024-03-03"),
        ("Gepubliceerd: 3 maart 2024", "nl", "2024-03-03"),
        ("By Ann Bo on 3 May 2024", "en", "2024-05-03"),
        ("by The Alder PostMay 3, 202401747", "en", "2024-05-03"),
        ("Von Ann Bo am 3. Mai 2024", "de", "2024-05-03"),
        ("公開日：2024/03/08 11:30", "ja", "2024-03-08"),
    ],
)
def test_bylines_of_many_languages_date(byline: str, language: str, day: str) -> None:
    """Header and byline say the day, in the forms of each language."""
    dateline = dated(f"The Old Mill Turns Again\n{byline}", language)
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis) == (day, "stated")


def test_published_and_updated_are_apart() -> None:
    """The day of the last change is kept, and is never the day of writing."""
    dateline = dated("The Old Mill\nLast updated: 21 February 2025 at 16:20\nFirst published: 19 February 2025")
    assert dateline is not None
    assert (dateline.when.edtf, dateline.updated) == ("2025-02-19", parse_edtf("2025-02-21"))


@pytest.mark.parametrize(
    "line",
    [
        "Registered 12.05.2019",
        "Retrieved 3 March 2024",
        "© 2024 Alder Post",
        "6 hours ago",
        "The new wheel is lifted into its frame, 3 March 2024",
        "Photo: Ann Bo, 3 March 2024",
        "On 3 March 2024 the miller said – so it was told – that she would stop.",
    ],
)
def test_other_dates_do_not_date(line: str) -> None:
    """Copyright, registration, retrieval, relative ages, pictures and changes are no dates of writing."""
    assert dated(f"The Old Mill Turns Again\n{line}") is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2024/03/04/mill", "2024-03-04"),
        ("https://a.example/20240304/mill-1122725353.html", "2024-03-04"),
        ("https://a.example/news/mill-2024-03-04", "2024-03-04"),
        ("https://a.example/mill-1122725353.html", None),
        ("https://a.example/2024/13/40/mill", None),
        ("https://a.example/world/2024/mar/04/mill", "2024-03-04"),
        ("https://a.example/24_marzo_04/mill.shtml", "2024-03-04"),
        ("https://a.example/2024/03/mill-turns/", "2024-03"),
        ("https://a.example/2024/mill-turns", "2024"),
        ("https://a.example/mills-of-2024/mill-turns", None),
    ],
)
def test_the_address_dates(url: str, day: str | None) -> None:
    """A day, month or year in the page's address is its date; a long number is not."""
    dateline = dated("The Old Mill Turns Again", url=url)
    assert (dateline.when.edtf if dateline else None) == day
    assert dateline is None or dateline.basis == "url"


def test_given_wins_over_all() -> None:
    """What a person wrote beside the source is the date; then comes the page's metadata."""
    head = "The Old Mill\n4 March 2024, 10:15"
    meta = dated(head, metadata=Metadata(date="2024-03-03"))
    assert meta is not None
    assert (meta.when.edtf, meta.basis) == ("2024-03-03", "metadata")
    source = Source("s.txt", head + "\n" + STORY * 3, "0" * 64, hints=Hints(when=parse_edtf("2024-02")))
    given = date(clean(source, "en"), ())
    assert given is not None
    assert (given.when.edtf, given.basis) == ("2024-02", "given")


def test_evidence_points_into_the_text() -> None:
    """A stated date shows where it stands."""
    text = "The Old Mill\nAnn Bo 4 March 2024\n" + STORY * 3
    source = Source("s.txt", text, "0" * 64)
    dateline = date(clean(source, "en"), ())
    assert dateline is not None
    assert [source.quote(span) for span in dateline.evidence] == ["Ann Bo 4 March 2024"]
    assert dateline.confidence == "high"


def test_a_film_within_the_text_does_not_date() -> None:
    """A day beside the length of a film is the film's."""
    text = "The Old Mill\n" + STORY * 3 + "\n26.10.2023 | 2:43 min\n\n" + STORY.replace("Tuesday", "Friday") * 3
    assert date(clean(Source("s.txt", text, "0" * 64), "en"), ()) is None


def test_the_day_of_saving_gives_way() -> None:
    """A day far above the headline is that of saving, where another one stands at the text."""
    menu = "\n".join(f"Section {number}" for number in range(8))
    dateline = dated(f"Monday, April 28, 2025\n{menu}\nThe Old Mill Turns Again\nMarch 4, 2024")
    assert dateline is not None
    assert dateline.when.edtf == "2024-03-04"


def test_a_signed_text_is_dated() -> None:
    """Names and a day in brackets at the text's end say when it was written."""
    text = (
        "The Old Mill\n" + STORY.strip() + "\n" + STORY.replace("Tuesday", "Friday").strip() + " (Ann Bo, 3.5.2024)\n"
    )
    dateline = date(clean(Source("s.txt", text, "0" * 64), "de"), ())
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis) == ("2024-05-03", "stated")


@pytest.mark.parametrize(
    ("foot", "day", "other"),
    [("", "2024-04-03", "2024-03-04"), ("The Quay\n02/28/2024", "2024-03-04", "2024-04-03")],
)
def test_day_or_month_first_is_decided_and_said(foot: str, day: str, other: str) -> None:
    """Figures are read as the document's other dates are written, else as its language does."""
    text = "The Old Mill Turns Again\nPosted 03/04/2024\n" + STORY * 3 + foot
    dateline = date(clean(Source("s.txt", text, "0" * 64), "en"), ())
    assert dateline is not None
    assert dateline.when.edtf == day
    assert other in str(dateline.why)
    assert dateline.confidence == "medium"


def test_what_was_changed_was_written_shortly_before() -> None:
    """Where only the last change is told, the text is of the weeks before it."""
    dateline = dated("The Old Mill Turns Again\nSenast uppdaterad: 3 mars 2024")
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis, dateline.updated) == (
        "2024-02-02/2024-03-03",
        "inferred",
        parse_edtf("2024-03-03"),
    )


def test_an_address_speaks_against_the_day_of_saving() -> None:
    """A day far above the headline does not hold against a month in the address that is another one."""
    menu = "\n".join(f"Section {number}" for number in range(8))
    dateline = dated(f"Monday, April 28, 2025\n{menu}\nThe Old Mill Turns Again", url="https://a.example/2024/03/mill/")
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis) == ("2024-03", "url")


@pytest.mark.parametrize(
    ("byline", "told", "day"),
    [
        ("03/04/2024 6:05 a.m. ET", "", "2024-03-04"),
        ("03/04/2024", "The fire of May 7, 2023 had broken its wheel.", "2024-03-04"),
        ("03/04/2024", "The fire of 7 May 2023 had broken its wheel.", "2024-04-03"),
    ],
)
def test_the_month_is_first_where_the_text_writes_so(byline: str, told: str, day: str) -> None:
    """The clock of its country, and how the text writes other days, decide between two readings of an English one."""
    source = Source("s.txt", f"The Mill Turns\nAnn Bo | {byline}\n{STORY}{told}\n{STORY}", "0" * 64)
    dateline = date(clean(source, "en"), ())
    assert dateline is not None
    assert dateline.when.edtf == day


def test_buttons_part_no_byline_from_its_headline() -> None:
    """Between standfirst and byline stand buttons; what counts is how much of the text stands above."""
    buttons = "Share on X\nShare via email\nCopy link\nShare on LinkedIn\nShare on WhatsApp\nPrint\nListen"
    dateline = dated(f"The Mill Turns Again\n{STORY}{buttons}\n4 March 2024 5:50 pm\nBy Ann Bo")
    assert dateline is not None
    assert dateline.when.edtf == "2024-03-04"


def test_a_day_above_the_headline_is_less_sure() -> None:
    """It may be that of the issue, or of today; below the headline it is the article's."""
    above, below = dated("Wednesday, 6 March 2024\nThe Mill Turns Again"), dated("The Mill Turns Again\n6 March 2024")
    assert above is not None
    assert below is not None
    assert (above.when, above.confidence, below.confidence) == (below.when, "medium", "high")
