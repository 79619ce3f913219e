"""Foreign files from the seeds folder to the built site: the words are all there, and none of them does anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.doors import readers
from generator.model import Article, Settings, Timeline
from generator.pipeline import build as built_of
from generator.readers.folder import read_folder
from generator.writers.markup import plain
from generator.writers.paths import source_pages
from tests.site.build import build
from tests.site.page import Element, read

OPENED = "The mill was opened again on Monday, 4 March 2024, and many came.\n"
SEEDS: dict[str, str | bytes] = {
    # What an HTML parser, a Markdown parser or a template might read twice.
    "double.txt": "Twice &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; said\n\n"
    "On 4 March 2024 it said &amp;#60;img src=x onerror=alert(1)&amp;#62; and &#x26;lt;b&#x26;gt; to all of them.\n",
    "broken.txt": "A mill broken over lines\n\nOn 4 March 2024 the firm that is called Oak &\n"
    "lt;script&gt; opened the mill, and the wheel turned.&\nlt;b&gt; was what the painter wrote on it in red.\n",
    "numbers.txt": "Numbers &#0; &#xD800; &#x110000; &#128512; of a mill\n\n" + OPENED,
    "glued.txt": "The mill &lt.Then &gt;\n\nOn 4 March 2024 the mill opened &amp.Lt;b&gt; was on it.It said &lt;i.\n",
    # Ids, names and attributes of ours, and of the theme's.
    "ids.txt": "## s1 {#s1}\n\n" + OPENED + '<mark id="s1">{: #__search .md-search }</mark> and [all](#s1){#s1 .x}\n'
    '<a id="content" name="s2">s2</a> {: id="s2" style="x" onclick="alert(1)" }\n',
    "head.txt": 'A </title><meta http-equiv="refresh" content="0"> --> ]]> " onload="alert(1) mill\n\n' + OPENED,
    "blocks.txt": "A mill in blocks\n\n" + OPENED + '/// details | x\n    open: True\n///\n??? note "x"\n'
    '=== "tab"\n'
    "::: generator.cli\n    options: {}\n\n[TOC]\n\n\\[ x^2 \\]\n\n~~~python exec=1\nprint(1)\n~~~\n",
    "template.txt": "{% raw %}{{ config }}{% endraw %} a mill\n\n" + OPENED + "{{ 7*7 }} {# x #} ${7*7} <%= 7 %>\n",
    # Front matter.
    "bomb.md": "---\ntitle: A mill\na: &a [x, x, x, x, x, x, x, x]\n"
    + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 8)}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True))
    + f"tags: *h\n---\n{OPENED}",
    "python.md": '---\ntitle: !!python/object/apply:os.system ["exit 1"]\n---\n' + OPENED,
    "keys.md": "---\ntitle: '<b onmouseover=alert(1)>Keys</b>'\nauthor: '\"><script>alert(1)</script>'\n"
    "template: evil.html\nhide: [toc]\nurl: 'javascript:alert(1)'\ntags: ['<i>x</i>', '{{ x }}']\n"
    "search: {exclude: true}\nstatus: new\n---\n" + OPENED,
    "second.txt": "A mill with a second head\n---\ntemplate: evil.html\n---\n" + OPENED,
    # Formats that may be live themselves.
    "page.html": "<html><head><title>A mill &amp;lt;x&amp;gt; &lt;b&gt;</title><script>alert(1)</script></head><body>"
    "<article><h1>A mill &lt;b&gt;</h1><p onclick='alert(1)'>" + OPENED.strip() + " <img src=x onerror=alert(1)>"
    "<a href='javascript:alert(1)'>It turned</a> and said &lt;script&gt;alert(2)&lt;/script&gt; and &amp;lt;i&amp;gt; "
    "to all those who had come to the river.</p><svg onload=alert(1)></svg><p>{{ 7*7 }} stood on its door, and "
    "nobody in the town could say who had written it there.</p></article></body></html>",
    "links.md": "# A mill ![x](https://evil.example/x.png)\n\n" + OPENED + "[to](javascript:alert(1)) <img src=x>\n\n"
    "![x](https://evil.example/y.gif){: onload=alert(1) }\n\n[x]: javascript:alert(1) \"x\"\n",
    # Characters.
    "unseen.txt": "A \u202emill\u202c \x00of\x1b[31m \u200bwords\n\n" + OPENED + "It cost \u202e000,1\u202c euros.\n",
    "formula.txt": '=HYPERLINK("https://evil.example","x") is a mill\n\n' + OPENED,
}  # fmt: skip
"""Each is a text of its own that tries one kind of thing."""
TAGS = frozenset(
    [
        "a", "b", "blockquote", "button", "code", "dd", "details", "div", "dl", "dt", "h1", "h2", "h3", "ins", "li",
        "mark", "ol", "p", "q", "small", "span", "summary", "time", "ul",
    ]
)  # fmt: skip
"""What our pages and the theme's frame of an article are made of."""
ALIVE = re.compile(r"^(?:on\w+|style|srcset|action|formaction|src|http-equiv)$")


@dataclass(frozen=True)
class Site:
    """The site of the files above."""

    docs: Path
    site: Path
    timeline: Timeline

    def pages(self) -> Iterator[tuple[Article, Element]]:
        """Each source with its built page."""
        paths = source_pages(self.timeline, Settings())
        for article in self.timeline.articles:
            yield article, read(self.site / paths[article.source.id].removesuffix(".md") / "index.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Read, understood, written and built as a user's are."""
    seeds = tmp_path_factory.mktemp("seeds")
    for name, content in SEEDS.items():
        (seeds / name).write_bytes(content.encode() if isinstance(content, str) else content)
    settings = Settings(title="A mill")
    timeline = built_of(read_folder(seeds, readers(), settings), settings, ()).timeline
    built = build(timeline, tmp_path_factory.mktemp("hostile"))
    return Site(built.docs, built.site, timeline)


def content(page: Element) -> Element:
    """The page's article: all between the theme's head and foot."""
    return next(each for each in page.all("article") if "md-content__inner" in each.attributes.get("class", ""))


def words(text: str) -> str:
    """What is compared: everything but white space."""
    return re.sub(r"\s+", "", text)


def shown(element: Element) -> str:
    """The words of an element, without what the page adds to them: dates of events, and repairs."""
    return words("".join(_shown(element)))


def _shown(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.tag not in ("small", "ins"):
            yield from _shown(child)


def test_each_file_has_its_page(site: Site) -> None:
    """No file stops the others, and none is lost."""
    assert {article.source.name for article, _ in site.pages()} == set(SEEDS)


def test_nothing_of_a_source_is_an_element(site: Site) -> None:
    """Every element and attribute of a page is ours, every address leads into the site, every id is there once."""
    for article, page in site.pages():
        name = article.source.name
        for element in content(page).all():
            assert element.tag in TAGS, (name, element.tag)
            assert not [key for key in element.attributes if ALIVE.match(key)], (name, element.attributes)
            assert ":" not in element.attributes.get("href", "").partition("/")[0], (name, element.attributes)
        ids = [element.attributes["id"] for element in page.all() if "id" in element.attributes]
        assert len(ids) == len(set(ids)), name
        assert [meta.attributes for meta in page.all("meta") if "http-equiv" in meta.attributes] == [], name
        assert not list(page.all("base", "iframe", "object", "embed")), name


def test_all_words_of_a_source_are_shown(site: Site) -> None:
    """Line by line as the reader hands them over: decoded once where the format says so, and never again."""
    for article, page in site.pages():
        whole = shown(content(page))
        for block in article.document.blocks:
            for line in article.source.quote(block.span).splitlines():
                assert words(plain(line)) in whole, (article.source.name, line)


def test_html_is_decoded_once(site: Site) -> None:
    """What a page of the web shows as `&lt;i&gt;`, ours shows so, too."""
    (page,) = [page for article, page in site.pages() if article.source.name == "page.html"]
    assert "<script>alert(2)</script>and&lt;i&gt;to" in shown(content(page))


def test_titles_are_text_wherever_they_stand(site: Site) -> None:
    """In the head, in the menus and in the data for machines."""
    for article, page in site.pages():
        title = article.imprint.title
        (head,) = page.all("title")
        assert words(plain(title)) in words(head.text), title
        (said,) = [one for one in page.all("script") if one.attributes.get("type") == "application/ld+json"]
        assert json.loads("".join(map(str, said.children)))["headline"] == title
    index = read(site.site / "sources" / "index.html")
    assert {element.tag for element in content(index).all()} <= TAGS | {"table", "thead", "tbody", "tr", "th", "td"}


def test_front_matter_says_only_what_it_may(site: Site) -> None:
    """Title and author are read; an alias, an object, a template or an address that runs is not."""
    imprints = {article.source.name: article.imprint for article in site.timeline.articles}
    assert imprints["keys.md"].title == "<b onmouseover=alert(1)>Keys</b>"
    assert imprints["keys.md"].url is None
    assert imprints["bomb.md"].title == "A mill"
    for path in set((site.docs / "sources").glob("*.md")) - {site.docs / "sources" / "index.md"}:
        head = path.read_text(encoding="utf-8").split("\n---\n")[0]
        assert len(head) < 2_000
        assert not re.search(r"(?m)^(?:template|status|search):|[&*][a-h]\b *\[|!!python", head), path


def test_no_file_holds_what_cannot_be_seen(site: Site) -> None:
    """Pages, feeds and tables are free of controls and of marks that turn the direction of what follows."""
    unseen = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
    kinds = ("*.md", "*.html", "*.csv", "*.ics", "*.xml")
    files = [path for kind in kinds for root in (site.docs, site.site) for path in root.rglob(kind)]
    assert len(files) > len(SEEDS)
    assert [path.name for path in files if unseen.search(path.read_bytes().decode("utf-8"))] == []
