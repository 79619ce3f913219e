"""Where other articles begin below an article, and where it only goes on."""

from __future__ import annotations

from generator.model import Source
from generator.steps.clean import clean

STORY = (
    "The old mill on the river went to work again on Tuesday, nine years after the flood had broken its wheel.\n"
    "About two hundred people came to see the wheel turn, among them the last miller, who is ninety-one years old.\n"
    "The town paid for the repair with a loan, a lottery and the sale of a meadow that nobody had wanted at all.\n"
)
MORE = (
    "The wheel was built by a joiner from the next valley, who had never made one before and had to read old books.\n"
    "Visitors may see it on the first Sunday of each month, when the miller's granddaughter grinds a sack of rye.\n"
)
LIST = "Related articles\nA bridge too narrow for tractors\n6 hours ago\nRain expected until the weekend\n2 days ago\n"


def article(text: str) -> str:
    """What of a page is kept as the article."""
    source = Source("s.txt", text, "0" * 64)
    return "\n".join(source.quote(block.span) for block in clean(source, "en").body)


def test_the_article_goes_on_below_a_list_amid_it() -> None:
    """A heading of related articles cuts nothing off where a paragraph stands below it before any age."""
    links = "RELATED ARTICLES\nA bridge too narrow for tractors\nThe road that took forty years\n"
    page = f"The Old Mill Turns Again\nBy Ann Bo\n4 March 2024\n{STORY}{links}{MORE}{LIST}"
    assert "granddaughter grinds a sack" in article(page)


def test_a_sentence_of_the_text_is_no_headline() -> None:
    """Nor where it ends with a quotation and the one below is longer."""
    quoted = "She said that this was “the best day of all her days as the keeper of a mill.”\n"
    source = Source("s.txt", f"{STORY.splitlines()[0]}\n{quoted}{STORY}{MORE}", "0" * 64)
    assert all(block.role != "title" for block in clean(source, "en").blocks)


def test_how_to_reach_the_house_is_none_of_the_article() -> None:
    """A line below the last paragraph that ends with an address; amid the text it is the article's."""
    page = "The Old Mill Turns Again\nBy Ann Bo\n4 March 2024\n{}All about the wheel: themill.example\n{}"
    assert "themill" not in article(page.format(STORY + MORE, ""))
    assert "themill" in article(page.format(STORY, MORE))


def test_a_byline_may_stand_below_the_text() -> None:
    """Right below it, with a word that says when it was published."""
    page = (
        f"The Old Mill Turns Again\n{STORY}{MORE}Published 4 March 2024 · Ann Bo\nMore news\nRain until the weekend\n"
    )
    blocks = clean(Source("s.txt", page, "0" * 64), "en").blocks
    assert [block.role for block in blocks[-3:]] == ["byline", "chrome", "chrome"]


def test_a_word_of_menus_does_not_take_a_paragraph() -> None:
    """What is as likely article as can be stays, though one of its sentences holds a cue."""
    first = "江洲银行将于五月二十日召开年度股东大会，拟每十股派一元五角。客服热线每天八点至二十点开通。"
    rest = "昨天，江洲银行发布年报和一季报。一季度净利润十二亿元，同比下降一成八。这是合并后的第一份财报。\n" * 3
    source = Source(
        "s.txt", f"合并之后的第一张成绩单\n2024-04-27 09:15\n{rest}{first}\n延伸阅读\n中小银行这五年\n", "0" * 64
    )
    assert "拟每十股" in "".join(source.quote(block.span) for block in clean(source, "zh").body)
