"""What gives lines away by their shape: other articles below, boxes, tables, pictures told twice, who wrote."""

from __future__ import annotations

import pytest

from generator.model import Source
from generator.steps.clean import clean
from tests.steps.test_clean import PARAGRAPHS, body, cleaned, roles

TITLE = "The Old Mill Turns Again After Nine Years"
OTHERS = (
    "The bridge over the Alder stays closed until May, because the steel for its new pillars has not yet arrived, the"
    " county said. Drivers have to go by Stonefield, which takes them half an hour longer.",
    "A fox has moved into the school of Aldbrook and sleeps in the gym, where the children are not allowed to disturb"
    " it. The teachers count on it to leave in spring, when its young can walk.",
)
LONG = tuple(
    f"{paragraph} {other}" for paragraph, other in zip(PARAGRAPHS, PARAGRAPHS[1:] + PARAGRAPHS[:1], strict=True)
)


@pytest.mark.parametrize(
    "heading", ["Related Articles", "Das könnte Sie auch interessieren", "Leggi anche", "関連記事"]
)
def test_articles_with_their_age_below_a_heading_are_others(heading: str) -> None:
    """A list of teasers is good prose, and may be longer than the article; each is an article of its own."""
    teasers = [line for other in OTHERS for line in ("Alder Post", "6 hours ago", "What Happened in the Valley", other)]
    text = "\n".join((TITLE, *LONG, heading, *teasers))
    assert body(text) == "\n".join(LONG)
    assert len(cleaned(text).related) == 2


def test_an_explainer_box_is_no_part_of_the_article() -> None:
    """Its heading has a label, and its paragraphs have none of the article's names."""
    named = [line.replace("The mill", "The Alder mill").replace("people", "people of Alder") for line in LONG]
    named = [line.replace("The town", "The town of Alder") for line in named]
    box = (
        "In brief: How a water wheel works",
        "The weight of the water in the buckets pulls one side of a wheel down, and the axle carries its force inside.",
        "A gear turns the slow motion into a fast one, so that the stone goes round about a hundred times a minute.",
    )
    text = "\n".join((TITLE, *named[:2], *box, named[2], named[0]))
    assert [role for role, words in roles(text) if words in {line[:12] for line in box}] == ["box"] * 3


@pytest.mark.parametrize("place", [2, 3])
def test_a_chronicle_stays_in_the_article(place: int) -> None:
    """Lines that each begin with a date and a colon or dash, between two paragraphs or below the last."""
    rows = ("Sept. 26, 2024: A loss is reported", "Oct. 10: Run on the bank begins", "Oct. 14 – Doors are shut")
    lines = [TITLE, *LONG]
    text = "\n".join((*lines[: place + 1], "KEY DATES", *rows, *lines[place + 1 :]))
    assert all(row in body(text) for row in rows)


def test_a_table_stays_in_the_article() -> None:
    """Short lines with figures between two paragraphs are rows, not entries of a menu."""
    rows = ("Flour in tonnes 1912 1965", "Wheat 310 45", "Rye 120 12", "Oats 15 0")
    assert all(row in body("\n".join((TITLE, LONG[0], *rows, LONG[1], LONG[2]))) for row in rows)


def test_who_wrote_is_no_part_of_the_article() -> None:
    """A paragraph at the end that begins with the name of the byline tells of the author."""
    bio = "Ann Bo has written about the rivers and valleys of the north for twenty years, and lives in a mill herself."
    assert bio not in body("\n".join((TITLE, "By Ann Bo", "4 March 2024", *LONG, bio)))


def test_a_standfirst_stands_above_the_byline() -> None:
    """Prose between headline and byline is the standfirst, glued to the byline or not."""
    stand = "After nine years and a flood the wheel is back, and with it the noise that half of the town had missed."
    for glue in ("\n", ""):
        text = f"{TITLE}\n{stand}{glue}Ann Bo 04.03.2024 - 10:15\n" + "\n".join(LONG)
        assert ("standfirst", stand[:12]) in roles(text)


def test_a_byline_within_the_article_is_one() -> None:
    """A short line that says when the article was published is a byline wherever in it that stands."""
    text = "\n".join((TITLE, *LONG[:2], "Published: 4 March 2024, 10:15", LONG[2]))
    assert ("byline", "Published: 4") in roles(text)


def test_a_byline_below_a_teaser_is_one() -> None:
    """Who wrote and when may stand below a line or two that look like the article's first."""
    text = "\n".join((TITLE, LONG[0][:150], "A wheel of larch", "Share", "Ann Bo", "4 March 2024, 10:15", *LONG))
    assert [role for role, words in roles(text) if words in ("Ann Bo", "4 March 2024")] == ["byline", "byline"]


def test_the_name_of_a_picture_is_its_caption() -> None:
    """A line that is nothing but a file's name shows a picture that is not there."""
    assert ("caption", "mill_wheel-2") in roles("\n".join((TITLE, LONG[0], "mill_wheel-2024.jpg", LONG[1])))


MORE = {
    "en": ("Read more", "The bridge stays closed until May"),
    "de": ("Lesen Sie auch", "Die Brücke bleibt bis Mai gesperrt"),
    "fr": ("À lire aussi", "Le pont reste fermé jusqu'en mai"),
    "es": ("Te puede interesar", "El puente sigue cerrado hasta mayo"),
    "nl": ("Lees ook", "De brug blijft dicht tot mei"),
    "zh": ("相关阅读", "大桥将封闭至五月"),
}
STORIES = {
    "en": LONG,
    "de": (
        "Die alte Mühle am Fluss mahlt seit Dienstag wieder, neun Jahre nach der Flut, die ihr Rad zerbrochen hatte.",
        "Etwa zweihundert Menschen kamen, um das Rad zu sehen, unter ihnen der letzte Müller, der 91 Jahre alt ist.",
        "Die Stadt bezahlte die Arbeiten mit einem Kredit, einer Lotterie und dem Verkauf einer Wiese am Ortsrand.",
    ),
    "fr": (
        "Le vieux moulin de la rivière tourne de nouveau depuis mardi, neuf ans après la crue qui avait brisé sa roue.",
        "Environ deux cents personnes sont venues voir la roue, dont le dernier meunier, âgé de quatre-vingt-onze ans.",
        "La commune a payé les travaux grâce à un prêt, à une loterie et à la vente d'un pré que personne ne voulait.",
    ),
    "es": (
        "El viejo molino del río volvió a funcionar el martes, nueve años después de la crecida que rompió su rueda.",
        "Unas doscientas personas acudieron a ver girar la rueda, entre ellas el último molinero, de 91 años.",
        "El pueblo pagó las obras con un préstamo, una lotería y la venta de un prado que nadie quería.",
    ),
    "nl": (
        "De oude molen aan de rivier draait sinds dinsdag, negen jaar na de overstroming die het rad had gebroken.",
        "Ongeveer tweehonderd mensen kwamen kijken hoe het rad draaide, onder wie de laatste molenaar, die 91 jaar is.",
        "De gemeente betaalde het herstel met een lening, een loterij en de verkoop van een weide die niemand wilde.",
    ),
    "zh": (
        "河边的老磨坊周二重新开工，距离洪水冲毁水轮已经九年，镇上的人们为此等待了很久，许多人一早就赶到河边。",
        "当地约有两百人前来观看水轮转动，其中包括九十一岁的老磨坊主，他在这里工作了四十多年，直到洪水来临。",
        "镇政府通过贷款、彩票以及出售一块多年无人问津的草地筹得修缮费用，工程前后持续了两年多时间才完成。",
    ),
}


@pytest.mark.parametrize("code", sorted(STORIES))
def test_a_teaser_within_the_article_is_left_out(code: str) -> None:
    """A cue with a headline under it, between two paragraphs, interrupts the article and does not end it."""
    cue, teaser = MORE[code]
    first, second, third = STORIES[code]
    found = body(f"{first}\n{second}\n{cue}: {teaser}\n{third}", code)
    assert found == f"{first}\n{second}\n{third}"


BULLETS = ("{}", "• {}", "  - {}", "{number}. {}")


@pytest.mark.parametrize("code", sorted(STORIES))
@pytest.mark.parametrize("bullet", BULLETS)
@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n", "\n \n\n"])
def test_another_rendering_has_the_same_body(code: str, bullet: str, end: str) -> None:
    """Blank lines, line ends, bullets and list numbers are of the page saver, not of the page."""
    cue, teaser = MORE[code]
    entries = (cue, teaser, teaser.upper(), "Newsletter", "© 2024 Alder Post")
    below = [bullet.format(entry, number=number) for number, entry in enumerate(entries, 1)]
    text = end.join((bullet.format("Home", number=1), *STORIES[code], *below))
    document = clean(Source("s.txt", text, "0" * 64), code)
    assert tuple(document.source.quote(block.span) for block in document.body) == STORIES[code]


def test_marks_of_markdown_say_what_a_line_is() -> None:
    """A quotation is one, and a link alone on its line leads away."""
    link = "[Read the original](https://alder.example/mill)"
    text = "\n\n".join(
        (link, LONG[0], "> It sounds as it did when I was a boy, and that was a long time ago.", LONG[1])
    )
    document = clean(Source("s.md", text, "0" * 64, media_type="text/markdown"), "en")
    assert [block.kind or block.role for block in document.blocks] == ["navigation", "text", "quote", "text"]


SECOND = {
    "en": ("By Ann Bo", "4 March 2024", "Bridge Closed Until May", "By Carl Dee", "6 March 2024", *OTHERS),
    "de": (
        "Von Ann Bo",
        "4. März 2024",
        "Die Brücke bleibt bis Mai gesperrt",
        "Von Carl Dee",
        "6. März 2024",
        "Die Brücke bleibt bis Mai gesperrt, weil der Stahl für die Pfeiler noch nicht da ist, sagt der Kreis. Autos"
        " müssen über Steinfeld fahren, was eine halbe Stunde länger dauert.",
        "Der Stahl kommt aus einem Werk im Norden, in dem seit Wochen gestreikt wird. Der Landrat rechnet mit Kosten"
        " von zwei Millionen Euro, die das Land zur Hälfte übernimmt.",
    ),
    "zh": (
        "记者 王芳",
        "2024年3月4日",
        "大桥将封闭至五月",
        "记者 李明",
        "2024年3月6日",
        "因新桥墩所需钢材尚未运抵，河上的大桥将封闭至五月，县政府周三表示。司机需绕行石田镇，行程将增加半小时，"
        "当地居民对此表示理解，但也希望工程能够尽快完成。",
        "钢材来自北方一家工厂，该厂工人已罢工数周。县长预计将增加两百万元费用，其中一半由省里承担，其余部分由县财政"
        "解决，具体方案将于下月公布，届时还会说明工期。",
    ),
}


@pytest.mark.parametrize("code", sorted(SECOND))
@pytest.mark.parametrize("between", [(), ("* * *",), ("Newsletter",)])
def test_a_second_article_is_a_region_of_its_own(code: str, between: tuple[str, ...]) -> None:
    """A headline with who wrote and when, below an article that has the same of another day, begins another article."""
    by, day, *second = SECOND[code]
    first = tuple("".join(pair) for pair in zip(STORIES[code], STORIES[code][::-1], strict=True))
    document = cleaned("\n".join((TITLE, by, day, *first, *between, *second)), code)
    assert all(document.source.quote(block.span) in first for block in document.body)
    assert [document.source.quote(region).split("\n")[0] for region in document.related] == [second[0]]


def test_an_edition_of_one_day_is_one_text() -> None:
    """Articles of the same day on one page are dated alike, and none is glued on."""
    by, day, headline, other, _, *paragraphs = SECOND["en"]
    assert not cleaned("\n".join((TITLE, by, day, *LONG, headline, other, day, *paragraphs))).related


def test_the_headline_of_a_saved_page_stands_above_its_byline() -> None:
    """What a page's reader found is all article; a byline that is shorter than the headline may follow it."""
    text = "\n\n".join((TITLE, "By Ann Bo, 4 March 2024", *LONG))
    document = clean(Source("s.html", text, "0" * 64, media_type="text/html"), "en")
    assert [block.role for block in document.blocks] == ["title", "byline", "text", "text", "text"]


def test_a_chinese_credit_ends_its_caption() -> None:
    """Who took a picture stands at the end of what it shows."""
    first, *rest = STORIES["zh"]
    assert "图为" not in body("\n".join((first, "图为磨坊修缮现场。2024年3月4日 河谷晚报 摄", *rest)), "zh")


@pytest.mark.parametrize("heading", ["Comments (3)", "3 responses to this article", "3 Kommentare"])
def test_comments_are_longer_than_the_article(heading: str) -> None:
    """Below their heading, those who say something are no authors, however much and well they write."""
    thread = [line for name in ("Dora", "Emil", "Fay") for line in (f"{name} says:", "5 March 2024, 10:15", *OTHERS)]
    assert body("\n".join((TITLE, *LONG, heading, *thread))) == "\n".join(LONG)


def test_a_byline_never_goes_on_with_the_headline() -> None:
    """Even where the headline ends in a word after which something must follow."""
    text = "\n".join(("Alter Streit um die Mühle und ihre Zukunft als", "Von Ann Bo", "4. März 2024", *PARAGRAPHS))
    source = Source("s.txt", text, "0" * 64)
    assert [source.quote(block.span) for block in clean(source, "de").blocks][1] == "Von Ann Bo"


def test_a_heading_over_a_single_figure_stays() -> None:
    """A short line with the article on both sides of it is the article's."""
    text = "\n".join((TITLE, *LONG, *LONG[:2], "THE FIGURE", "1 999 tonnes : what the new wheel weighs", *LONG[:2]))
    assert "THE FIGURE" in body(text)


def test_a_chinese_headline_stands_above_source_author_and_buttons() -> None:
    """The author's line is a byline beside the date's, and buttons between them and the text hide no headline."""
    text = (
        "首页 > 城事 > 正文\n临海大桥修复后恢复通车，限速六十公里\n来源：海港时报 2024年5月3日 09:12\n"
        "记者 林若水\n打印 | 字号\n"
        "临海大桥昨日恢复通车，市政府表示修复工程花费两亿元。大桥去年五月因船只碰撞而关闭，交通一度中断。\n"
        "市长表示，今后将加强桥区的航道管理，确保来往船只与车辆的安全，并在两岸设立新的观测站。\n"
    )
    given = [role for role, _ in roles(text, "zh")][1:4]
    assert given == ["title", "byline", "byline"]


@pytest.mark.parametrize(
    "heading",
    [
        "34 responses to “The Old Mill Turns Again”",
        "There are 13 comments",
        "3 Gedanken zu „Die alte Mühle“",
        "2 réflexions sur « Le vieux moulin »",
        "5 commenti",
    ],
)
def test_how_many_have_answered_heads_comments(heading: str) -> None:
    """The number of answers stands before or behind the word, and the headline may be told again."""
    lines = (TITLE, *LONG, heading, *OTHERS)
    document = cleaned("\n".join(lines))
    kinds = {document.source.quote(block.span): block.kind for block in document.blocks}
    assert kinds[heading] == "comments"


def test_an_entry_of_a_menu_heads_no_comments() -> None:
    """Where what follows is likelier than what stands above, the article is still to come."""
    menu = ("Home", "News", "Comments", "Sport", "Weather")
    teasers = [f"{other[:200]} … Read on" for other in (*OTHERS, *OTHERS)]
    heads = [line for name in ("Dora", "Emil", "Fay") for line in (f"{name} says:", "5 March 2024, 10:15")]
    text = "\n".join((*menu[:2], *teasers, *menu[2:], TITLE, "By Ann Bo", "4 March 2024", *LONG, *LONG, *heads))
    assert LONG[0] in body(text)


CONSENT = {
    "en": (
        "We value your privacy",
        "We and our 311 partners store and access information on a device, such as cookies and process personal data,"
        " such as unique identifiers and standard information sent by a device, for personalised advertising.",
        "Manage options",
        "Accept all",
    ),
    "de": (
        "Wir schätzen Ihre Privatsphäre",
        "Wir und unsere Partner speichern Informationen auf einem Gerät, etwa Cookies, und verarbeiten personenbezogene"
        " Daten, damit wir personalisierte Werbung zeigen und Erkenntnisse über Zielgruppen gewinnen können.",
        "Alle akzeptieren",
    ),
}


@pytest.mark.parametrize("code", sorted(CONSENT))
def test_a_wall_of_cookies_within_the_article_is_none_of_it(code: str) -> None:
    """Long paragraphs that ask for consent are good prose."""
    first, *rest = STORIES[code]
    assert body("\n".join((first, *CONSENT[code], *rest)), code) == "\n".join(STORIES[code])


def test_a_recipe_for_cookies_asks_for_no_consent() -> None:
    """One such word alone gives nothing away."""
    paragraph = "The cookies are baked for twelve minutes, and these cookies keep for a week in a tin. " * 4
    assert paragraph.strip() in body("\n".join((TITLE, *LONG, paragraph, LONG[0].replace("mill", "oven"))))


@pytest.mark.parametrize("credit", ["PHOTO ANN BO", "© Alder Post", "Foto: Ann Bo", "(EFE/Ann Bo)", "Credit: Ann Bo"])
def test_a_credit_behind_the_last_stop_ends_a_caption(credit: str) -> None:
    """What a picture shows is a sentence, too."""
    line = f"The wheel on Tuesday, a day before it turned for the first time in years. {credit}"
    assert ("caption", line[:12]) in roles("\n".join((TITLE, LONG[0], line, *LONG[1:])))


def test_an_agency_behind_the_last_stop_ends_a_paragraph() -> None:
    """Agencies sign articles, people sign pictures."""
    line = "The town wants to open the mill to schools in the autumn, the mayor told the council last week. (dpa/AFP)"
    assert line in body("\n".join((TITLE, *LONG, line)))


@pytest.mark.parametrize("label", ["Related articles", "MÁS INFORMACIÓN", "Lesen Sie auch"])
def test_headlines_in_a_list_of_related_articles_are_left_out(label: str) -> None:
    """Down to the next paragraph, also those that are whole sentences or quotations."""
    teasers = ("Bridge Closed Until May", "Interview with the last miller: “I came for a month and stayed for life”")
    assert body("\n".join((TITLE, LONG[0], label, *teasers, *LONG[1:]))) == "\n".join(LONG)


def test_the_mark_of_advertisements_keeps_no_paragraphs_apart() -> None:
    """However often it stands between them."""
    lines = [line for paragraph in (*LONG, *LONG, *LONG) for line in (paragraph, "Advertisement")]
    assert body("\n".join((TITLE, *lines))) == "\n".join((*LONG, *LONG, *LONG))


def test_a_row_of_prices_is_no_headline() -> None:
    """Nor is the name of an agency the text: it may stand between headline and place."""
    text = "\n".join(("Wheat 1.2941 +0.1%", TITLE, "EFE", "Alder, 4 March 2024", *LONG))
    assert ("title", TITLE[:12]) in roles(text)


def test_two_who_wrote_stand_between_headline_and_date() -> None:
    """Names with a word for "and" between them are a byline."""
    text = "\n".join((TITLE, "Ann Bo and Carl Dee", "Mon 4 March 2024 16.42 GMT", *LONG))
    assert {("title", TITLE[:12]), ("byline", "Ann Bo and C")} <= set(roles(text))


def test_a_headline_that_ends_in_a_small_word_is_not_joined_to_its_date() -> None:
    """ "Mill turns as families move in" ends as if something must follow."""
    text = "\n".join(("The old mill turns as families move in", "Posted on March 4, 2024 by Ann Bo", *LONG))
    assert ("title", "The old mill") in roles(text)
    assert "Posted on March" not in body(text)


def test_a_question_with_what_leads_to_it_is_no_headline() -> None:
    """Two sentences open an interview."""
    question = "Ms Holm, on 4 December the council granted the mill a loan of 400,000 euros. Were you relieved?"
    assert ("title", question[:12]) not in roles("\n".join((question, *LONG)))


def test_a_line_for_hints_ends_no_chinese_article() -> None:
    """Readers are asked to call."""
    line = "本报热线：0123-4567890（每天8:00—22:00）"
    assert body("\n".join((*STORIES["zh"], line)), "zh") == "\n".join(STORIES["zh"])


def test_a_short_last_sentence_is_kept() -> None:
    """Between the last paragraph and the heading of comments, where it does not speak of the page."""
    assert body("\n".join((TITLE, *LONG, "If I were a miller, I would stay.", "Comments (2)"))).endswith("stay.")
    assert "Follow" not in body("\n".join((TITLE, *LONG, "Follow us to click and subscribe here.", "Comments (2)")))
