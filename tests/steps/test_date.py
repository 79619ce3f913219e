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
        ("Published: 14:30 GMT, 5 March 2024 | Updated: 09:12 GMT, 7 March 2024", "en", "2024-03-05"),
        ("Last modified on Thu 7 Mar 2024 09.12 GMT\nTue 5 Mar 2024 14.30 GMT", "en", "2024-03-05"),
        ("From the print edition of March 5, 2024", "en", "2024-03-05"),
        ("March 5, 20242:30 PM ETBy Ann Bo", "en", "2024-03-05"),
        ("Erschienen in: Seetal-Bote, 5. März 2024", "de", "2024-03-05"),
        ("Termin: 12.04.2024, 19 Uhr\nVeröffentlicht: 05.03.2024", "de", "2024-03-05"),
        ("Le Courrier, édition du 5 mars 2024, page 3", "fr", "2024-03-05"),
        ("Article paru dans Le Courrier du 5 mars 2024", "fr", "2024-03-05"),
        ("El Correo del Valle, edición del 5 de marzo de 2024", "es", "2024-03-05"),
        ("1° marzo 2024", "it", "2024-03-01"),
        ("抓取时间：2024-04-11 08:11\n发布：2024-03-05", "zh", "2024-03-05"),
        ("二〇二四年三月二十五日", "zh", "2024-03-25"),
        ("Gespeichert am 11.04.2024 um 08:11\nVeröffentlicht 5. März 2024", "de", "2024-03-05"),
        ("dpa | 5. März 2024 | 14:20 Uhr | Lesezeit: 2 Min.", "de", "2024-03-05"),
        ("5. März 2024 | 14:20 Uhr | Lesezeit: 2 Min.", "de", "2024-03-05"),
        ("Ann Bo, reporter | 5 March 2024 | 3 comments.", "en", "2024-03-05"),
        ("ann bo • 5 March 2024 • 3 min.", "en", "2024-03-05"),
        ("dpa, 5. März 2024, 2 Min.", "de", "2024-03-05"),
        ("afp – 5 mars 2024 – 14h20 – 2 min.", "fr", "2024-03-05"),
        ("efe · 5 de marzo de 2024 · lectura: 2 min.", "es", "2024-03-05"),
        ("ansa | 5 marzo 2024 | lettura 2 min.", "it", "2024-03-05"),
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
        "Photo taken on 3 March 2024",
        "The study was published on March 3, 2024.",
        "Her report was released on 3 March 2024.",
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
    ("sentence", "language"),
    [
        ("Die Studie wurde am 5. März 2024 veröffentlicht.", "de"),
        ("Das Gesetz vom 5. März 2024 gilt weiter.", "de"),
        ("L'étude a été publiée le 5 mars 2024.", "fr"),
        ("Le moulin a été vendu le 5 mars 2024.", "fr"),
        ("El informe fue publicado el 5 de marzo de 2024.", "es"),
        ("Il rapporto è stato pubblicato il 5 marzo 2024.", "it"),
        ("该报告于2024年3月5日发布。", "zh"),
    ],
)
def test_a_sentence_dates_what_it_tells(sentence: str, language: str) -> None:
    """A short paragraph that says when something else was published is no byline."""
    assert dated(sentence, language) is None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("This article was first published on March 5, 2024.", "en"),
        ("Dieser Artikel erschien zuerst am 5. März 2024 im Seetal-Boten.", "de"),
        ("Dieser Beitrag wurde am 5. März 2024 veröffentlicht und am 7. März 2024 aktualisiert.", "de"),
        ("Cet article a été publié le 5 mars 2024.", "fr"),
        ("Este artículo se publicó el 5 de marzo de 2024.", "es"),
        ("Questo articolo è stato pubblicato il 5 marzo 2024.", "it"),
        ("本文原载于《河谷晚报》2024年3月5日第3版", "zh"),
    ],
)
def test_a_note_below_the_text_dates_it(sentence: str, language: str) -> None:
    """A sentence about the article itself says when it was published."""
    text = "The Old Mill Turns Again\n" + STORY * 3 + sentence + "\n"
    dateline = date(clean(Source("s.txt", text, "0" * 64), language), ())
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis) == ("2024-03-05", "stated")


@pytest.mark.parametrize(
    ("opening", "language"),
    [
        ("LINDAU, March 5, 2024 /Wire/ -- ", "en"),
        ("LINDAU--(Wire)--March 5, 2024-- ", "en"),
        ("Lindau, 5. März 2024. ", "de"),
        ("APA/Lindau – 5. März 2024. ", "de"),
        ("Lindau, 5 March 2024: ", "en"),
        ("Lindau, le 5 mars 2024 – ", "fr"),
        ("LINDAU, 5 de marzo de 2024 (Agencia).- ", "es"),
        ("河谷晚报2024年3月5日讯 ", "zh"),
        ("（河谷晚报 2024年3月5日）", "zh"),
    ],
)
def test_an_agency_opens_with_place_and_day(opening: str, language: str) -> None:
    """What stands before the dash, the brackets or the word for a dispatch is the day of writing."""
    text = "The Old Mill Turns Again\n" + opening + STORY * 3
    dateline = date(clean(Source("s.txt", text, "0" * 64), language), ())
    assert dateline is not None
    assert dateline.when.edtf == "2024-03-05"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Printed on 11 April 2024", "en"),
        ("Retrieved April 11, 2024", "en"),
        ("Abgerufen am 11. April 2024 von https://seetal.example/muehle", "de"),
        ("Imprimé le 11/04/2024", "fr"),
        ("Consultado el 11 de abril de 2024", "es"),
        ("Consultato l'11 aprile 2024", "it"),
        ("打印时间：2024-04-11", "zh"),
    ],
)
def test_what_was_saved_was_written_before(line: str, language: str) -> None:
    """The day on which a page was printed or saved is the last on which it can have been written, and no more."""
    dateline = dated(line, language)
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis, dateline.updated) == ("2024-01-12/2024-04-11", "inferred", None)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("March 2024", "en"),
        ("Mill Quarterly – Spring issue, March 2024", "en"),
        ("Der Müller | Heft 3 | März 2024", "de"),
        ("Ausgabe März 2024", "de"),
        ("mars 2024", "fr"),
        ("marzo de 2024", "es"),
        ("2024年3月号", "zh"),
    ],
)
def test_a_magazine_states_its_month(line: str, language: str) -> None:
    """A header line of nothing but a month and its year is as fine as the date is known."""
    dateline = dated(f"The Old Mill Turns Again\n{line}", language)
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis) == ("2024-03", "stated")


def test_the_first_entry_of_a_chronicle_is_no_dateline() -> None:
    """Its text begins with lines that each open with their day."""
    entries = "Sept. 12, 2022 – The ferry {0}.\nNov. 8 – Police question the captain, and he {0}.".format(
        "hits the quay in " * 9
    )
    assert dated(f"The Case of the Ferry\n{entries}", "en") is None


def test_a_masthead_may_stand_where_the_headline_does() -> None:
    """It names an issue; a headline that only tells of a month states nothing."""
    dateline = dated("Mill Quarterly – Spring issue, March 2024\nUp and down: a decade of mills\nWords by Ann Bo", "en")
    assert dateline is not None
    assert dateline.when.edtf == "2024-03"
    assert dated("Fewer mills at work, March 2024\nUp and down: a decade of mills\nWords by Ann Bo", "en") is None


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
        ("https://a.example/cnt/mill20240304_96887132", "2024-03-04"),
        ("https://a.example/mill-turns-20240304105634-nt.html", "2024-03-04"),
        ("https://a.example/article/A2024030420290000630", "2024-03-04"),
        ("https://a.example/article/2024030499990000630", None),
        ("https://a.example/mill-turns-again-2024-3", "2024-03"),
        ("https://a.example/news/2024-03-mill-turns.html", "2024-03"),
        ("https://a.example/league-2008-09", None),
        ("https://a.example/2024/mill-turns/?from=feed", "2024"),
    ],
)
def test_the_address_dates(url: str, day: str | None) -> None:
    """A day, month or year in the page's address is its date; a long number is not."""
    dateline = dated("The Old Mill Turns Again", url=url)
    assert (dateline.when.edtf if dateline else None) == day
    assert dateline is None or dateline.basis == "url"


def test_an_address_may_stand_without_its_protocol() -> None:
    """As browsers show it, at the page's head."""
    dateline = dated(
        "river-post.example/culture/2024/03/04/the-old-mill\nRiver Post\nCulture\nThe Old Mill Turns Again"
    )
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis) == ("2024-03-04", "url")


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
    """Where only the last change is told, the text is of that day or the one before it."""
    dateline = dated("The Old Mill Turns Again\nSenast uppdaterad: 3 mars 2024")
    assert dateline is not None
    assert (dateline.when.edtf, dateline.basis, dateline.updated) == (
        "2024-03-02/2024-03-03",
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
        ("03/04/2024", "The owners meet on May 21, and the mill cost $2 million.", "2024-03-04"),
        ("03/04/2024", "The owners meet on 21 May, and the mill cost $2 million.", "2024-04-03"),
        ("03/04/2024", "The owners meet on May 21, and the mill cost £2 million.", "2024-04-03"),
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


@pytest.mark.parametrize(
    ("note", "language", "updated"),
    [
        ("This story was updated on July 25 at 9:15 a.m.", "en", "2024-07-25"),
        ("Zuletzt aktualisiert am 2. Januar, 9.15 Uhr", "de", "2025-01-02"),
        ("Mis à jour le 25 juillet à 9h15", "fr", "2024-07-25"),
        ("更新：7月25日 09:15", "zh", "2024-07-25"),
        ("The fair is on July 25", "en", None),
    ],
)
def test_a_change_without_its_year_is_the_next_one(note: str, language: str, updated: str | None) -> None:
    """A note below the text that says on which day it was changed means the first such day after the writing."""
    text = "The Old Mill Turns Again\n2024-07-24 10:15\n" + STORY * 3 + note + "\n"
    dateline = date(clean(Source("s.txt", text, "0" * 64), language), ())
    assert dateline is not None
    assert (dateline.updated.edtf if dateline.updated else None) == updated
