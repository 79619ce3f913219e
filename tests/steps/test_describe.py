"""Title, author, publisher, address."""

from __future__ import annotations

import pytest

from generator.model import Hints, Imprint, Metadata, Source
from generator.steps.clean import clean
from generator.steps.describe import describe

STORY = (
    "The old mill on the river went to work again on Tuesday, nine years after the flood had broken its wheel.\n"
    "About two hundred people came to see the wheel turn, among them the last miller, who is ninety-one years old.\n"
    "The town paid for the repair with a loan, a lottery and the sale of a meadow that nobody had wanted.\n"
)


CHINESE = "临海大桥昨日恢复通车，市政府表示修复工程花费两亿元。大桥去年五月因船只碰撞而关闭，交通一度中断。\n" * 3


def described(head: str, foot: str = "", language: str = "en", **known: object) -> Imprint:
    source = Source("s.txt", f"{head}\n{STORY}{foot}", "0" * 64, **known)  # type: ignore[arg-type]
    return describe(clean(source, language))


def test_the_headline_is_the_title() -> None:
    """A stated title is the line above byline and text."""
    imprint = described("Home > Region\nThe Old Mill Turns Again\nBy Ann Bo\n4 March 2024")
    assert (imprint.title, imprint.title_basis) == ("The Old Mill Turns Again", "stated")


@pytest.mark.parametrize(
    "head",
    [
        "• The Old Mill Turns Again",
        "https://alderpost.example/the-old-mill-turns\nThe Old Mill Turns Again",
    ],
)
def test_signs_and_addresses_are_no_title(head: str) -> None:
    """A headline keeps its words alone."""
    assert described(head).title == "The Old Mill Turns Again"


def test_without_a_headline_a_title_is_made() -> None:
    """The first sentence stands in, and is said to be derived."""
    imprint = described("")
    assert imprint.title_basis == "derived"
    assert STORY.startswith(imprint.title.rstrip(" …"))


def test_people_and_containers_go_first() -> None:
    """What was given wins, then what the container says, then the text."""
    metadata = Metadata(title="From the page", author="Carl Dee")
    assert described("The Old Mill Turns Again", metadata=metadata).title_basis == "metadata"
    imprint = described(
        "The Old Mill Turns Again", metadata=metadata, hints=Hints(title="Given", publisher="Alder Post")
    )
    assert (imprint.title, imprint.title_basis, imprint.author) == ("Given", "given", "Carl Dee")
    assert imprint.publisher == "Alder Post"


@pytest.mark.parametrize(
    ("byline", "language", "author"),
    [
        ("By Ann Bo", "en", "Ann Bo"),
        ("By Ann Bo and Carl Dee, industry correspondents", "en", "Ann Bo; Carl Dee"),
        ("Ann Bo 17.02.2025 - 11:34 Uhr", "de", "Ann Bo"),
        ("Mo., 12.05.2025, 09:15 Uhr  Von Ann Bo, Emden", "de", "Ann Bo"),
        ("Par Anne Bois\nPublié le 06/05/2023 à 08h15", "fr", "Anne Bois"),
        ("2024年3月8日 10:26　来源：河谷晚报　记者：庄小棠", "zh", "庄小棠"),
        ("Posted Tue 10 Sep 2024 07:48 BST", "en", None),
        ("By\u00a0 ANN BO, CARL DEE and EVA FAY", "en", "ANN BO; CARL DEE; EVA FAY"),
        ("Ann Bo | Carl Dee\n4 March 2024, 10:15", "en", "Ann Bo; Carl Dee"),
        ("Von dpa 30.04.2024, 18:58", "de", "dpa"),
        ("Door Ann Bo\nGepubliceerd: 3 maart 2024", "nl", "Ann Bo"),
        ("Image: Carl Dee", "en", None),
        ("Teilen Drucken Merken", "de", None),
        ("By Ann Bo on 3 May 2024", "en", "Ann Bo"),
        ("By Ann Bo, Senior Technologist, RTV Speech, Privacy, and Technology Project", "en", "Ann Bo"),
        ("By and\n4 March 2024", "en", None),
        ("By Ann Bo Updated\n4 March 2024", "en", "Ann Bo"),
        ("Ann Bo · RTV News ·\nPosted: 4 March 2024", "en", "Ann Bo"),
        ("Ann Bo and AP\n4 March 2024", "en", "Ann Bo; AP"),
        ("Ann Bo Parliamentary editor\n4 March 2024", "en", "Ann Bo"),
        ("Ann BoReporter\n4 March 2024", "en", "Ann Bo"),
        ("Ann Bo@annbo\n4 March 2024", "en", "Ann Bo"),
        ("Ann Bo|Published\n4 March 2024", "en", "Ann Bo"),
        ("Ann Bo / ALDERPOST.COM / Mar 4, 2024, 17:07 IST", "en", "Ann Bo"),
        ("/ Anna Bohm-Dehl\n4. März 2024", "de", "Anna Bohm-Dehl"),
        ("김은주 기자\n입력 2024.03.04. 10:00", "ko", "김은주"),
        ("ANN BO\u00a0\n4 March 2024", "en", "ANN BO"),
        ("In Local News, News\nMarch 4, 2024\nAnn Bo", "en", "Ann Bo"),
        ("Photo: Carl Dee/Getty Images", "en", None),
        ("Published 4 March 2024 · Mills & Weirs · Ann Bo", "en", "Ann Bo"),
        ("Alder Courier, March 4, 2024", "en", None),
    ],
)
def test_bylines_name_authors(byline: str, language: str, author: str | None) -> None:
    """Names after "by" and the like, or alone beside a date; dates and places are none."""
    assert described(f"The Old Mill Turns Again\n{byline}", language=language).author == author


def test_who_is_introduced_below_wrote() -> None:
    """A name alone in a line, and again at the head of one, is the author's; any other is a heading's."""
    head = "The Old Mill Turns Again"
    assert described(head, "Ann Bo\nAnn Bo is a reporter in Leeds").author == "Ann Bo"
    assert described(f"Key Points\n{head}").author is None


def test_whom_the_story_tells_of_has_not_written_it() -> None:
    """A name below a picture at the head looks as a byline does."""
    story = "The last miller, Carl Dee, is ninety-one years old and came to see the wheel turn, as he had promised.\n"
    head = "The Old Mill Turns Again\n{}\n4 March 2024\n" + story
    assert described(head.format("Carl Dee")).author is None
    assert described(head.format("Ann Bo")).author == "Ann Bo"


@pytest.mark.parametrize(
    ("foot", "author"),
    [
        ("Ana Boal\nRedactora de tribunales\nVer más artículos", "Ana Boal"),
        ("Stephanie Boal\nSteph covers the river and all that floats on it.", "Stephanie Boal"),
        ("Ann Bo is a politics reporter for Alder News.", "Ann Bo"),
        ("Related Searches\nFeatured", None),
        ("Google Play\nApp Store", None),
    ],
)
def test_below_the_text_a_name_needs_who_it_is(foot: str, author: str | None) -> None:
    """Menus and lists look the same: an office, or a line that goes on about the name, tells them apart."""
    assert described("The Old Mill Turns Again", foot).author == author


@pytest.mark.parametrize(
    ("head", "foot", "publisher"),
    [
        ("", "© 2024 The Alder Post Ltd. All rights reserved", "The Alder Post"),
        ("Alder Post | Region | Sport | Culture\nThe Old Mill Turns Again", "", "Alder Post"),
        ("The Old Mill Turns Again", "The Alder Post is a publication of River Media", "The Alder Post"),
        ("The Old Mill Turns Again", "Photo: © Alder River Post / Carl Dee", None),
        ("News  Region  Sport\nThe Old Mill Turns Again", "", None),
        ("The Alder Post\nNews Region Sport Culture\nThe Old Mill Turns Again", "", "The Alder Post"),
        ("Alder-Bote\nMenü\nThe Old Mill Turns Again", "", "Alder-Bote"),
        ("Alderbote – Nachrichten vom Fluss\nThe Old Mill Turns Again", "© 2024 Alderbote Verlag", "Alderbote"),
        ("Alder Weekly | Sunday, 3 March 2024 | Page 3\nThe Old Mill Turns Again", "", "Alder Weekly"),
        ("Ann Bo | 3 March 2024\nThe Old Mill Turns Again", "", None),
        ("AlderWire   Home   Newsroom   For journalists\nThe Old Mill Turns Again", "", "AlderWire"),
        (
            "RIVER DIGEST\nMonday 4 March 2024\nThe Old Mill Turns Again",
            "All of it: riverdigest.example",
            "RIVER DIGEST",
        ),
        (
            "The Alder Reader\nThe Old Mill Turns Again",
            "© 2024 River Media\nwww.alderreader.example",
            "The Alder Reader",
        ),
        ("Home > Region > Mills\nThe Old Mill Turns Again", "", None),
        ("Alder News - court reports\nPublished: 4 March 2024\nThe Old Mill Turns Again", "", "Alder News"),
        ("River Quarterly – Spring issue, May 2024\nThe Old Mill Turns Again", "", "River Quarterly"),
        ("The Old Mill Turns Again\nAlder Courier, March 4, 2024", "", "Alder Courier"),
        ("The Old Mill Turns Again\nMonday 4 March 2024\nSource: Alder River Post", "", "Alder River Post"),
        ("The Alder Mirror | Business\nThe Old Mill Turns Again", "", "The Alder Mirror"),
        ("Startseite | Wirtschaft | Unternehmen\nThe Old Mill Turns Again", "", None),
        ("The Old Mill Turns Again\nPublished 4 March 2024 · Mills & Weirs · Ann Bo", "", "Mills & Weirs"),
        ("Home   News   Sport\nRIVER GAZETTE\nThe Old Mill Turns Again", "", "RIVER GAZETTE"),
        ("Local News\nThe Old Mill Turns Again", "", None),
    ],
)
def test_the_frame_names_the_publisher(head: str, foot: str, publisher: str | None) -> None:
    """Copyright line, masthead and imprint; a menu's first entry alone only where it may be a name."""
    assert described(head, foot).publisher == publisher


def test_a_wire_names_itself_in_the_dateline() -> None:
    """As agencies that distribute releases do."""
    text = f"The Old Mill Turns Again\nLEEDS--(AlderWire)--March 4, 2024-- {STORY}"
    assert describe(clean(Source("s.txt", text, "0" * 64), "en")).publisher == "AlderWire"


def test_a_chinese_paper_heads_its_page() -> None:
    """A name that ends as papers do, and its section."""
    text = f"临海晚报｜城事\n2024年10月9日 星期三\n临海大桥修复后恢复通车\n{CHINESE}"
    assert describe(clean(Source("s.txt", text, "0" * 64), "zh")).publisher == "临海晚报"


def test_a_kicker_with_a_standfirst_is_no_headline() -> None:
    """A word in capitals before a wide gap says of what kind the text is."""
    kicked = "REPORTAGE  Nine years of silence on the river, and now it turns."
    head = f"The Alder Weekly\nA Mill Turns Again\n{kicked}\nBy Ann Bo"
    assert described(head).title == "A Mill Turns Again"


def test_a_source_is_named_up_to_its_date() -> None:
    """Behind "source:" stands the publisher, and often the date right behind it."""
    head = "临海大桥修复后恢复通车\n来源：海港时报 2024年5月3日 09:12\n"
    assert describe(clean(Source("s.txt", head + CHINESE, "0" * 64), "zh")).publisher == "海港时报"


def test_the_host_is_spelled_out() -> None:
    """The page's frame may spell what its address abbreviates; else the host stands for the publisher."""
    url = "https://www.alderpost.example/2024/mill"
    assert (
        described("The Old Mill", "Photo: Alder River Post / Dee", hints=Hints(url=url)).publisher == "Alder River Post"
    )
    assert described("The Old Mill", hints=Hints(url=url)).publisher == "alderpost.example"


@pytest.mark.parametrize(
    ("head", "foot", "author"),
    [
        ("The Old Mill Turns Again\nThe Associated Press\n4 March 2024", "", "The Associated Press"),
        ("The Old Mill Turns Again\n4 March 2024", "© dpa-infocom, 4711", "dpa"),
        ("The Old Mill Turns Again\nComment by\nAnn Bo", "", "Ann Bo"),
        ("The Old Mill Turns Again\nby Alder Post\n4 March 2024\nAnn Bo/Carl Dee", "", "Ann Bo; Carl Dee"),
        ("The Old Mill Turns Again\nPar Ann BoPublié le 4 mars 2024 à 18h05", "", "Ann Bo"),
        ("The Old Mill Turns Again\n4 March 2024", "Ann Bo\nEditor at Large", "Ann Bo"),
        ("The Old Mill Turns Again\nmill wheel.jpg Von Ann Bo 04.03.2024", "", "Ann Bo"),
    ],
)
def test_names_that_something_speaks_for(head: str, foot: str, author: str) -> None:
    """An agency where nobody else signs, the line above or below, a paper that gives way to people, glued words."""
    assert described(head, foot).author == author


def test_a_heading_of_a_list_has_written_nothing() -> None:
    """ "Key Points" looks like a name."""
    assert described("The Old Mill Turns Again\nKey Points\n• The mill turns.\n• The wheel is new.").author is None


def test_an_address_at_the_end_is_the_texts_own_where_it_has_the_headline() -> None:
    """Printed pages close with it; a link to something else does not count, nor does one of Markdown."""
    own = "https://alderpost.example/2024/03/the-old-mill-turns-again"
    head = "The Old Mill Turns Again\n4 March 2024"
    assert described(head, f"This page was printed from {own}").url == own
    assert described(head, "More at https://alderpost.example/2024/03/bridge-closed-until-may").url is None
    assert described(f"[A mill]({own})\n{head}").url is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Region\n{}\nInterview: Ann Bo  3 May 2024", "»The Wheel Was Never Still«"),
        ("{}\nA talk with a miller\nWords: Ann Bo\n3 May 2024", "“I never sleep in summer”"),
        ("Mill Notes\nPosted by Ann Bo on Friday, May 3, 2024\n{}", "“I never sleep in summer”"),
        ("Mill Notes\n{}\nWritten by Ann Bo\n3 May 2024", "By the River and Back"),
        (
            "{}\nHow a loan, a lottery and a meadow brought it back\nBy Ann Bo\n3 May 2024",
            "THE TOWN THAT LEARNED TO MILL",
        ),
    ],
)
def test_headlines_of_talks_and_of_blogs(head: str, title: str) -> None:
    """A form and a name, or "posted by" with a weekday, are bylines; words that were said, or above a deck, are not."""
    imprint = described(head.format(title))
    assert (imprint.title, imprint.author) == (title, "Ann Bo")


def test_a_headline_that_opens_as_a_byline_names_nobody() -> None:
    """A small word behind the first noun goes on with the headline."""
    head = "Talblick\nVon Feuer bis Frust\ngeschrieben von Ann Bo\n3. Mai 2024"
    assert described(head, language="de").title == "Von Feuer bis Frust"


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("Mills & Weirs\nIssue of 3 May 2024\nThe Old Mill Turns Again", "Mills & Weirs"),
        ("Lab Ledger\nNotes from the bench since 1998\nThe Old Mill Turns Again\n3 May 2024", "Lab Ledger"),
        ("alderpost.example\nNews Sport Culture Adverts\nThe Old Mill Turns Again\n3 May 2024", "alderpost.example"),
    ],
)
def test_what_stands_under_it_tells_a_masthead(head: str, publisher: str) -> None:
    """Which issue this is, since when there are any, a menu."""
    assert described(head).publisher == publisher
