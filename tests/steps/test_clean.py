"""What is each line in its article?"""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Document, Hints, Source
from generator.steps.clean import clean

PARAGRAPHS = (
    "The mill on the river Alder went to work again on Tuesday, nine years after the flood that had broken its wheel.",
    "About two hundred people came to see the wheel turn, among them the last miller, who is ninety-one years old.",
    "The town paid for the repair with a loan, a lottery and the sale of a meadow that nobody had wanted for decades.",
)
PAGE = "\n".join(
    (
        "Home > Region > Alder Valley",
        "The Old Mill Turns Again After Nine Years",
        "By Ann Bo",
        "4 March 2024, 10:15",
        "Share   Tweet   Copy link",
        PARAGRAPHS[0],
        "Advertisement",
        "A wheel of larch",
        PARAGRAPHS[1],
        "Photo: Carl Dee",
        PARAGRAPHS[2],
        "Read more: The flood of 2015 in pictures",
        "Comments (2)",
        "miller_91 – yesterday",
        "Related articles",
        "Bridge closed until May",
        "© 2024 Alder Post",
    )
)


def cleaned(text: str, language: str = "en") -> Document:
    return clean(Source("s.txt", text, "0" * 64), language)


def roles(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Role, or kind of chrome, and the first words of each block."""
    document = cleaned(text, language)
    return [(block.kind or block.role, document.source.quote(block.span)[:12]) for block in document.blocks]


def ink(text: str) -> str:
    return "".join(character for character in text if not character.isspace() and character.isprintable())


def body(text: str, language: str = "en") -> str:
    document = cleaned(text, language)
    return "\n".join(document.source.quote(block.span) for block in document.body)


def test_each_line_of_a_page_has_its_role() -> None:
    """The frame is told from the article by the words that every frame has."""
    assert roles(PAGE) == [
        ("breadcrumb", "Home > Regio"),
        ("title", "The Old Mill"),
        ("byline", "By Ann Bo"),
        ("byline", "4 March 2024"),
        ("share", "Share   Twee"),
        ("text", "The mill on "),
        ("advert", "Advertisemen"),
        ("subhead", "A wheel of l"),
        ("text", "About two hu"),
        ("caption", "Photo: Carl "),
        ("text", "The town pai"),
        ("related", "Read more: T"),
        ("comments", "Comments (2)"),
        ("comments", "miller_91 – "),
        ("related", "Related arti"),
        ("related", "Bridge close"),
        ("copyright", "© 2024 Alder"),
    ]


def test_a_clock_at_its_end_makes_a_byline_no_sentence() -> None:
    """ "9:40 a.m." ends with a full stop that ends no sentence."""
    stamp = "Published on March 4, 2024 at 6:05 a.m. ET | Updated at 9:40 a.m."
    text = "\n\n".join(("The Old Mill Turns Again After Nine Years", stamp, *PARAGRAPHS))
    assert roles(text)[1] == ("byline", stamp[:12])


def test_a_byline_glued_to_the_sentence_before_is_cut_off() -> None:
    """Name and date right after a full stop are a byline of their own; the text itself is not edited."""
    found = roles(
        f"Die alte Mühle\nDie Mühle mahlt wieder, und das Dorf feiert.Ann Bo 04.03.2024 - 10:15 Uhr\n{PARAGRAPHS[0]}"
    )
    assert ("byline", "Ann Bo 04.03") in found


def test_a_kicker_glued_to_the_headline_is_cut_off() -> None:
    """A word that stands nowhere else, made of two that do, is where kicker and headline meet."""
    found = roles(f"News from the riverThe old mill turns again\n{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}")
    assert found[:2] == [("header", "News from th"), ("title", "The old mill")]


def test_a_sentence_broken_over_lines_is_one_block() -> None:
    """Lines that a lost link broke apart are one block again, over the line break."""
    broken = "The wheel was built by the joiner Carl Dee, who learned his trade from the\nsame miller who lost it."
    text = f"{PARAGRAPHS[0]}\n{broken}\n{PARAGRAPHS[1]}"
    assert [words for _, words in roles(text)] == ["The mill on ", "The wheel wa", "About two hu"]


def test_a_new_paragraph_is_not_joined() -> None:
    """A line that begins anew stays alone, even where the one before lost its full stop."""
    broken = "The wheel was built by the joiner Carl Dee of Aldbrook\n'I did my best,' he said, and went home early."
    text = f"{PARAGRAPHS[0]}\n{broken}\n{PARAGRAPHS[1]}"
    assert len(cleaned(text).blocks) == 4


def test_a_note_is_all_text() -> None:
    """So short a text has no frame, but what says of itself that it is one."""
    assert body("Fire at the mill\n\nThree hurt\n\nRoad shut") == "Fire at the mill\nThree hurt\nRoad shut"
    assert "Share this" not in body("Fire at the mill.\n\nThree hurt.\n\nShare this article")


def test_related_articles_are_regions() -> None:
    """An article glued on below is chrome here, and a region of its own."""
    glued = f"{PAGE}\nAlder Post\n6 hours ago\nBridge closed until May\n{PARAGRAPHS[1]} {PARAGRAPHS[2]}"
    document = cleaned(glued)
    assert PARAGRAPHS[1] + " " + PARAGRAPHS[2] not in body(glued)
    assert [document.source.quote(region)[:10] for region in document.related] == ["Alder Post"]


def test_another_script_is_the_frame() -> None:
    """A forum's frame in another script than the article is chrome."""
    assert "登录" not in body("\n".join((*PARAGRAPHS, "您需要登录后才可以回帖 登录 | 立即注册")))


PIECES = st.sampled_from(
    (*PAGE.split("\n"), "", "  ", "• Item", "0", "首页", "Launched 5 May 2023", "\ufeff", "x.Y Z 01.02.2003")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES | st.text(max_size=40), max_size=25), st.sampled_from(("\n", "\r\n", "\n\n")))
def test_every_visible_character_is_in_exactly_one_block(lines: list[str], end: str) -> None:
    """Cleaning loses no ink, doubles none, and keeps the order of the text."""
    text = end.join(lines)
    document = cleaned(text)
    spans = [block.span for block in document.blocks]
    assert ink("".join(document.source.quote(span) for span in spans)) == ink(text)
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_blank_lines_and_bullets_change_no_body() -> None:
    """The same page in another rendering has the same body."""
    plain = body(PAGE)
    assert body(PAGE.replace("\n", "\n\n")) == plain
    assert (
        body("\n".join(f"  • {line}" if len(line) < 30 else line for line in PAGE.split("\n"))).replace("• ", "")
        == plain
    )


def test_an_empty_text_has_no_blocks() -> None:
    """Nothing is made of nothing."""
    assert cleaned("").blocks == ()


def test_hints_have_the_last_word() -> None:
    """`body` says where the article is; `keep` and `drop` say it of single lines."""
    hints = Hints(body=((6, 9),), keep=("flood of 2015",), drop=("A wheel of larch",))
    source = Source("s.txt", PAGE, "0" * 64, hints=hints)
    document = clean(source, "en")
    kept = [source.quote(block.span)[:12] for block in document.body]
    assert kept == ["The mill on ", "Advertisemen", "About two hu", "Read more: T"]


def test_marks_of_markdown_are_read() -> None:
    """In Markdown a heading is a heading, and a picture none of the text."""
    text = f"# The Old Mill\n![a wheel](x.png)\n{PARAGRAPHS[0]}\n## A wheel of larch\n{PARAGRAPHS[1]}\n---\n"
    document = clean(Source("s.md", text, "0" * 64, media_type="text/markdown"), "en")
    assert [block.kind or block.role for block in document.blocks] == [
        "title",
        "caption",
        "text",
        "subhead",
        "text",
        "other",
    ]
