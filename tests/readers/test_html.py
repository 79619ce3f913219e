"""Saved web pages, alone and in archives."""

from __future__ import annotations

import pytest

from generator.model import Source
from generator.readers import html, mhtml

PARAGRAPHS = (
    "The mill on the river Alder went to work again on Tuesday, nine years after the flood that had broken its wheel.",
    "About two hundred people came to see the wheel turn, among them the last miller, who is ninety-one years old.",
    "The town paid for the repair with a loan, a lottery and the sale of a meadow that nobody had wanted for decades.",
)
ARTICLE = "<article><h1>The mill turns</h1>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS) + "</article>"


def page(head: str = "", body: str = ARTICLE) -> str:
    frame = "<nav><ul><li>Home<li>News</ul></nav>", "<footer>© 2024 Alder Post</footer>"
    return f"<html lang='en'><head><meta charset='utf-8'>{head}</head><body>{frame[0]}{body}{frame[1]}</body></html>"


def read(markup: str) -> Source:
    return html.read("mill.html", markup.encode()).sources[0]


def test_the_article_is_the_text() -> None:
    """The article's paragraphs are there, the page's frame is not."""
    text = read(page()).text
    assert all(words in text for words in PARAGRAPHS)
    assert "© 2024" not in text


def test_linked_data_goes_first() -> None:
    """JSON-LD says title, authors, publisher, published and changed; it goes before meta elements."""
    source = read(
        page(
            '<meta property="article:published_time" content="2020-01-01">'
            '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],'
            '"headline": "The mill turns", "datePublished": "2024-03-04T09:00:00+01:00", "dateModified": "2024-03-06",'
            '"author": [{"name": "Ann Bo"}, {"name": "Carl Dee"}], "publisher": {"name": "Alder Post"}}]}</script>'
        )
    )
    known = source.metadata
    assert (known.title, known.author, known.publisher) == ("The mill turns", "Ann Bo; Carl Dee", "Alder Post")
    assert (known.date, known.updated, known.language) == ("2024-03-04", "2024-03-06", "en")


def test_meta_elements_date() -> None:
    """Without JSON-LD the meta elements count."""
    head = '<meta property="article:published_time" content="2024-03-04T09:00:00Z"><link rel="canonical" href="https://a.example/mill">'
    known = read(page(head)).metadata
    assert (known.date, known.url, known.title) == ("2024-03-04", "https://a.example/mill", "The mill turns")


@pytest.mark.parametrize(
    "markup",
    [
        "<p>" + PARAGRAPHS[0],
        "<div><p>" + PARAGRAPHS[0] + "</span></b>",
        PARAGRAPHS[0] + "<script>x",
    ],
)
def test_broken_markup_is_read(markup: str) -> None:
    """What browsers can read, we can."""
    assert PARAGRAPHS[0][10:60] in read(markup).text


@pytest.mark.parametrize(("data", "code"), [(b"", "R001"), (b"\x89PNG\r\n", "R002"), (b"<html></html>", "R009")])
def test_nothing_to_read_is_a_finding(data: bytes, code: str) -> None:
    """An empty file, a picture and a page without text are findings, not sources."""
    decoded = html.read("mill.html", data)
    assert decoded.sources == ()
    assert [finding.code for finding in decoded.findings] == [code]


def test_the_stated_encoding_counts() -> None:
    """A page in an old encoding is read in the one that it names."""
    markup = "<html><head><meta charset='windows-1251'></head><p>Компания открыла завод в среду утром.</p></html>"
    assert "открыла завод" in html.read("mill.html", markup.encode("cp1251")).sources[0].text


def test_an_archive_holds_a_page() -> None:
    """The page of an MHTML file is read, and the archive says where it is from."""
    lines = (
        "From: <Saved by a browser>",
        "Snapshot-Content-Location: https://alder.example/mill",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="x"',
        "",
        "--x",
        "Content-Type: text/html",
        "Content-Transfer-Encoding: 8bit",
        "",
        page(),
        "--x--",
        "",
    )
    source = mhtml.read("mill.mhtml", "\r\n".join(lines).encode()).sources[0]
    assert PARAGRAPHS[0] in source.text
    assert source.metadata.url == "https://alder.example/mill"


@pytest.mark.parametrize("data", [b"", b"no mail at all", b"Content-Type: text/plain\n\nwords"])
def test_an_archive_without_a_page_is_a_finding(data: bytes) -> None:
    """Other mail is not read."""
    assert [finding.code for finding in mhtml.read("mill.mhtml", data).findings] == ["R009"]
