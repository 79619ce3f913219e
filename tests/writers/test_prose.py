"""An article as Markdown: to be read, with the cited sentences marked and every repair visible."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Article, Block, Document, Role, Span
from generator.steps.repairs import repairs
from generator.writers.prose import Passage, Pill, Prose
from generator.writers.words import Words
from tests.writers.examples import article, place

PAGE = "sources/x.md"
PILL = Pill("12 May 2031", "timeline.md", "e-1")


def written(told: Article, *cited: str, excerpts_only: bool = False) -> str:
    """The article with these words of it cited."""
    passages = [Passage(place(told.source, words), f"s{number}", (PILL,)) for number, words in enumerate(cited, 1)]
    return str(Prose(told, PAGE, passages, Words("en"), excerpts_only))


def with_blocks(told: Article, *blocks: tuple[str, Role], sentences: tuple[str, ...] = ()) -> Article:
    """The article with its text cut into these blocks."""
    document = Document(
        told.source,
        told.document.language,
        tuple(Block(place(told.source, words), role, "example") for words, role in blocks),
        tuple(place(told.source, words) for words in sentences),
    )
    return replace(told, document=repairs(document))


def test_a_cited_sentence_is_marked_and_dated() -> None:
    """It stands in `mark`, with its date as a link to the event; the rest of the paragraph is untouched."""
    told = article("It rained. The bridge opened. It rained on.\n", "x.txt", "en", "T")
    pill = "<small>[12 May 2031](../timeline.md#e-1)</small>"
    marked = f'It rained. <mark id="s1">The bridge opened.</mark> {pill} It rained on.'
    assert written(told, "The bridge opened.") == marked


def test_roles_have_their_form() -> None:
    """Subheads, quotations, lists and captions look like what they are; chrome is left out."""
    told = article("Head\nHe said.\nFirst\nA picture\nBuy!\n", "x.txt", "en", "T")
    told = with_blocks(
        told,
        ("Head", "subhead"),
        ("He said.", "quote"),
        ("First", "list"),
        ("A picture", "caption"),
        ("Buy!", "chrome"),
    )
    assert written(told).split("\n\n") == [
        "## <span>Head</span>",
        "> He said.",
        "- First",
        '<small class="caption">A picture</small>',
    ]


def test_a_headline_is_said_once() -> None:
    """The title's block is the page's heading; it comes again only where it says something else."""
    told = article("The bridge\n", "x.txt", "en", "The bridge")
    assert written(told) == ""
    assert "The bridge" in written(replace(told, imprint=replace(told.imprint, title="Another")))


def test_a_space_that_is_not_in_the_file_is_seen() -> None:
    """Sentences that run into each other are parted by a space of ours; Chinese needs none."""
    told = article("It rained.The bridge opened.\n", "x.txt", "en", "T")
    glued = with_blocks(told, ("It rained.The bridge opened.", "text"), sentences=("It rained.", "The bridge opened."))
    assert written(glued) == 'It rained.<ins title="A space that the file does not have."> </ins>The bridge opened.'
    told = article("下雨了。大桥开通。\n", "x.txt", "zh", "T")
    glued = with_blocks(told, ("下雨了。大桥开通。", "text"), sentences=("下雨了。", "大桥开通。"))
    assert written(glued, "大桥开通。").startswith('下雨了。<mark id="s1">大桥开通。</mark>')


def test_a_paragraph_that_is_not_in_the_file_is_seen() -> None:
    """Where one line of the file became two paragraphs, the second begins with a mark of ours."""
    told = with_blocks(article("One. Two.\n", "x.txt", "en", "T"), ("One.", "text"), ("Two.", "text"))
    first, second = written(told).split("\n\n")
    assert first == "One."
    assert second.startswith("<ins title=")
    assert second.endswith("¶</ins>Two.")


def test_only_excerpts() -> None:
    """Where a site may not show whole texts, only what is cited is there, and what is left out is marked."""
    told = article("It rained. The bridge opened. It rained on.\n\nNothing here.\n", "x.txt", "en", "T")
    text = written(told, "The bridge opened.", excerpts_only=True)
    assert "rained" not in text
    assert "Nothing" not in text
    assert text.startswith('… <mark id="s1">The bridge opened.</mark>')
    assert text.endswith("…")


def test_passages_that_overlap_lose_nothing() -> None:
    """Two citations that share words both keep their anchor, and no word comes twice."""
    told = article("The bridge opened today.\n", "x.txt", "en", "T")
    span = place(told.source, "The bridge opened today.")
    passages = [
        Passage(Span(span.start, span.start + 17), "s1", (PILL,)),
        Passage(Span(span.start + 4, span.end), "c4", (PILL,)),
    ]
    text = str(Prose(told, PAGE, passages, Words("en")))
    assert text.count("bridge") == 1
    assert 'id="s1"' in text
    assert 'id="c4"' in text


def test_a_paragraph_too_live_for_markdown_is_html() -> None:
    """What Markdown would take too long to read is written as HTML, with the same words and links."""
    told = article("* " * 3000 + "The bridge opened.\n", "x.txt", "en", "T")
    text = written(told, "The bridge opened.")
    assert text.startswith("<p>* * *")
    assert '<a href="../../timeline/#e-1">12 May 2031</a>' in text


def test_the_same_sentence_in_the_original() -> None:
    """Where the source's address is known, a cited sentence also leads to itself on the web."""
    told = article("The bridge opened.\n", "x.txt", "en", "T")
    passage = Passage(place(told.source, "The bridge opened."), "s1", (PILL,))
    text = str(Prose(told, PAGE, [passage], Words("en"), original="https://tide.example/a"))
    assert 'href="https://tide.example/a#:~:text=The%20bridge%20opened."' in text
    assert "tide.example" not in written(told, "The bridge opened.")
