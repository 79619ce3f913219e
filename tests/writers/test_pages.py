"""Front matter and Markdown to a page."""

from __future__ import annotations

from html import unescape

import frontmatter
import pytest

from generator.writers.pages import attribute, meta, page

TITLES = [
    'Mill: "again" & colons: yes | no # not a comment {a: b} [x] @at `tick` %percent !bang',
    "2024-03-04",
    "'single' and \\ backslash",
    "AT and T, 3 > 2, ~, null",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_parses_back_as_it_is(title: str) -> None:
    """Nothing in a title is markup to YAML, and what HTML reads as it stands is not changed."""
    text = page("a.md", {"title": meta(title)}, "Text.").content.decode()
    assert str(frontmatter.loads(text)["title"]) == title


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("<b onclick=x>Mill</b>", "&lt;b onclick=x>Mill&lt;/b>"),
        ("&lt;b&gt; &copy 2024", "&amp;lt;b&amp;gt; &amp;copy 2024"),
        ("{{ config }} {% raw %} {# note #}", "&#x7B;{ config }} &#x7B;% raw %} &#x7B;# note #}"),
    ],
)
def test_what_html_or_a_template_reads_is_a_reference(title: str, kept: str) -> None:
    """Themes put front matter into their HTML as it is; a reader sees the title all the same."""
    assert meta(title) == kept
    assert unescape(kept) == title


def test_quotation_marks_end_no_attribute() -> None:
    """A description stands between quotation marks."""
    assert attribute('The "old" mill') == "The &quot;old&quot; mill"
