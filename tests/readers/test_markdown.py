"""Markdown with front matter."""

from __future__ import annotations

import pytest

from generator.model import Finding, Source
from generator.readers.markdown import read

BODY = "The mill on the river Alder went to work again on Tuesday, nine years after the flood.\n"


def source_of(head: str) -> tuple[Source, tuple[Finding, ...]]:
    decoded = read("mill.md", f"---\n{head}---\n{BODY}".encode())
    return decoded.sources[0], decoded.findings


def test_a_clipper_says_what_it_knows() -> None:
    """Title, author, address and day of publication are read; the day of clipping is not."""
    source, findings = source_of(
        'title: "The mill turns"\nsource: https://alder.example/mill\nauthor:\n  - "[[Ann Bo]]"\n  - Carl Dee\n'
        "published: 2024-03-04\ncreated: 2025-01-01\nsite: Alder Post\nlang: en-GB\n"
    )
    known = source.metadata
    assert findings == ()
    assert (known.title, known.author, known.url) == (
        "The mill turns",
        "Ann Bo; Carl Dee",
        "https://alder.example/mill",
    )
    assert (known.date, known.updated, known.publisher, known.language) == ("2024-03-04", None, "Alder Post", "en-GB")


def test_the_text_begins_below() -> None:
    """Offsets count in the file, and the front matter is no part of the text."""
    source, _ = source_of("title: Mill\n")
    assert source.text[source.start :] == BODY


@pytest.mark.parametrize(
    "head",
    [
        "title: [\n",
        "a: &a [x, x]\nb: [*a, *a]\n",
        'x: !!python/object/apply:os.system ["true"]\n',
        "just words\n",
        "title: " + "x" * 30_000 + "\n",
    ],
)
def test_broken_front_matter_is_set_aside(head: str) -> None:
    """Wrong YAML, aliases, objects and floods are a finding; the text below is read."""
    source, findings = source_of(head)
    assert [finding.code for finding in findings] == ["R010"]
    assert source.metadata.title is None
    assert source.text[source.start :] == BODY


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("source: javascript:alert(1)", "url"),
        ("published: 31 February", "date"),
        ("published: 2024-02-31", "date"),
        ("title: {a: b}", "title"),
        ("lang: <b>", "language"),
        ("published: 0001-01-01", "date"),
    ],
)
def test_values_are_checked(line: str, field: str) -> None:
    """A value that is not what its key promises is not taken."""
    source, _ = source_of(line + "\n")
    assert getattr(source.metadata, field) is None


def test_plain_lines_of_broken_front_matter_count() -> None:
    """A title with a colon in it is no YAML, and clippers write it all the same."""
    source, findings = source_of("title: The mill: it turns\npublished: 2024-03-04\ntags: [a, b\n")
    assert [finding.code for finding in findings] == ["R010"]
    assert (source.metadata.title, source.metadata.date) == ("The mill: it turns", "2024-03-04")


def test_front_matter_in_toml() -> None:
    """Hugo's fence."""
    decoded = read("mill.md", f'+++\ntitle = "The mill"\ndate = 2024-03-04\n+++\n{BODY}'.encode())
    source = decoded.sources[0]
    assert (source.metadata.title, source.metadata.date, decoded.findings) == ("The mill", "2024-03-04", ())
    assert source.text[source.start :] == BODY


def test_the_day_of_the_note_is_none_of_the_article() -> None:
    """Joplin's `updated` beside `created` is when the note was saved."""
    source, _ = source_of("title: T\nupdated: 2024-03-09 09:12:44Z\ncreated: 2024-03-09 09:12:44Z\n")
    assert source.metadata.updated is None


@pytest.mark.parametrize(
    ("said", "read"),
    [("Ann Bo, Carl Dee", "Ann Bo; Carl Dee"), ("Bo, Ann", "Bo, Ann"), ("Ann Bo and Carl Dee", "Ann Bo; Carl Dee")],
)
def test_several_authors_in_one_text(said: str, read: str) -> None:
    """Zotero joins names by commas; a family name before a given one stays whole."""
    assert source_of(f'author: "{said}"\n')[0].metadata.author == read


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    """Front matter stands at the beginning or nowhere."""
    decoded = read("mill.md", f"{BODY}---\ntitle: x\n---\n".encode())
    assert decoded.sources[0].metadata.title is None
    assert decoded.sources[0].start == 0
