"""Foreign text in pages: it says the same and does nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.writers.markup import html, is_calm, markdown, plain
from tests.hostile import MARKUP
from tests.work import calls

EXTENSIONS = [
    "abbr", "admonition", "attr_list", "codehilite", "def_list", "footnotes", "md_in_html", "tables", "toc",
    "wikilinks", "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.blocks.admonition", "pymdownx.caret",
    "pymdownx.critic", "pymdownx.details", "pymdownx.emoji", "pymdownx.highlight", "pymdownx.inlinehilite",
    "pymdownx.keys", "pymdownx.magiclink", "pymdownx.mark", "pymdownx.progressbar", "pymdownx.snippets",
    "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist", "pymdownx.tilde",
]  # fmt: skip
"""Every extension that a site is likely to have on; ours need none of them."""

LIVE = st.text(alphabet="ab1 _*`~^=+[](){}<>!#:.|$@&;-\\/\"'\nä中", max_size=40)


class Shown(HTMLParser):
    """What a reader sees of a page, and which elements it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.elements: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(source: str) -> Shown:
    return Shown(Markdown(extensions=EXTENSIONS).convert(source))


@given(LIVE | st.text(max_size=40))
@example("![x](javascript:alert(1)){onclick=x}")
@example('--8<-- "/etc/passwd"')
@example("{% include 'x' %}{{ config }}")
@example("*[said]: a tooltip")
@example("[^1]: a footnote")
@example("1986. A year")
@example(":smile: and 10:30:15")
@example("&copy 2024 AT&T &lt;")
@example("&#65 and &#x42")
@example("a@b.example, www.example.org, https://example.org/x")
@example("costs $5-$6")
@example("x [TOC] y")
@example("[TOC]")
@example("__init__ and ___x___")
@settings(max_examples=300)
def test_any_text_is_one_plain_paragraph(text: str) -> None:
    """Whatever a text holds, Markdown makes one paragraph of it that shows exactly its words."""
    words = plain(text)
    page = shown(markdown(text))
    assert page.text == words
    assert page.elements == (["p"] if words.strip() else [])


@given(LIVE)
@settings(max_examples=150)
def test_any_text_is_plain_within_a_mark(text: str) -> None:
    """Within a marked sentence, between other words, it is just as inert."""
    page = shown(f'Before <mark id="s1">{markdown(text, opens=False)}</mark> after.')
    assert page.text.split() == f"Before {plain(text)} after.".split()
    assert page.elements == ["p", "mark"]


@given(st.text(max_size=60))
@settings(max_examples=150)
def test_html_shows_the_same_words(text: str) -> None:
    """As HTML, in content and in an attribute, the text is its words and nothing else."""
    page = Shown(f'<p title="{html(text)}">{html(text)}</p>')
    assert page.text == plain(text)
    assert page.elements == ["p"]


@pytest.mark.parametrize(
    "prose",
    [
        'It said: "We will (probably) open on 3.5. at 10:30" – 5% more, or AT&T\'s 7, in 2025.',
        "In [this] sentence, snake_case_names and C++ stay; so does a #tag, and $5 or 3 - 2 = 1!",
        "Er sagte: „Das war’s“, am 11. Mai 2031 …",
        "阿里巴巴(Alibaba)周一宣布:“我们回来了”。",
    ],
)
def test_prose_stays_prose(prose: str) -> None:
    """Nothing is escaped in an ordinary sentence."""
    assert markdown(prose) == prose


@pytest.mark.parametrize("run", MARKUP)
def test_work_is_bounded(run: str) -> None:
    """A long run of live characters is made inert in work that grows with it; Markdown gets none that makes it slow."""
    assert calls(inert, run * 5_000) < 11 * calls(inert, run * 500) + 500


def inert(text: str) -> None:
    if is_calm(text):
        shown(markdown(text))
    else:
        html(text)


def test_what_turns_text_around_is_left_out() -> None:
    """Controls that reverse or hide text are not shown; what they hid is."""
    assert plain("pay \u202e0001\u202c \u200bnow\x00\x02") == "pay 0001 now"
    assert plain("a\udc80b") == "a\ufffdb"
    assert plain("e" + "\u0301" * 50) == "e" + "\u0301" * 4
