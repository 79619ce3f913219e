"""What people decide for a site, in `mkdocs.yml` and `annals.toml`."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model import AddedEvent, EventHint, FiscalYear, Settings, parse_edtf
from generator.settings import SettingsError, Site, read_settings, site_in
from tests.sites import fill

MKDOCS = """
site_name: Bridges
site_description: What became of them
repo_url: https://example.org/bridges
docs_dir: pages
theme: {name: material, language: de}
plugins:
  - search
  - annals: {seeds: texts}
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
"""


def settings_of(folder: Path, text: str) -> Settings:
    """The settings of a file without a fault."""
    settings, findings = read_settings(fill(folder, {"annals.toml": text}) / "annals.toml", Settings())
    assert not findings
    return settings


def test_a_site_needs_no_file_at_all(tmp_path: Path) -> None:
    """Everything has a default."""
    cache = tmp_path / ".cache" / "annals"
    assert site_in(tmp_path) == Site(tmp_path / "seeds", tmp_path / "docs", Settings(), cache=cache)


def test_the_site_is_what_mkdocs_says(tmp_path: Path) -> None:
    """Its folders, its name, and the language of its words."""
    site = site_in(fill(tmp_path, {"mkdocs.yml": MKDOCS}))
    assert (site.seeds, site.docs) == (tmp_path / "texts", tmp_path / "pages")
    assert (site.settings.title, site.settings.language) == ("Bridges", "de")
    assert site.settings.description == "What became of them"
    assert site.settings.repo_url == "https://example.org/bridges"


def test_our_own_file_has_the_last_word(tmp_path: Path) -> None:
    """`annals.toml` over `mkdocs.yml`."""
    fill(tmp_path, {"mkdocs.yml": MKDOCS, "annals.toml": '[site]\ntitle = "Mine"\nrelated = true\n'})
    assert site_in(tmp_path).settings == Settings(
        title="Mine",
        description="What became of them",
        language="de",
        repo_url="https://example.org/bridges",
        seeds_in_repo="texts",
        related=True,
    )


def test_with_both_folders_neither_file_is_read(tmp_path: Path) -> None:
    """Unless one is named."""
    fill(tmp_path, {"mkdocs.yml": ": no", "annals.toml": "no", "my.toml": '[site]\ntitle = "Mine"\n'})
    seeds, docs = tmp_path / "a", tmp_path / "b"
    assert site_in(tmp_path, seeds, docs) == Site(seeds, docs, Settings(), cache=tmp_path / ".cache" / "annals")
    assert site_in(tmp_path, seeds, docs, tmp_path / "my.toml").settings.title == "Mine"


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    """One of each."""
    text = """
    [site]
    events_per_page = 50
    [aliases]
    "Jo Miller" = ["J. Miller", "Müller"]
    [[merge]]
    events = ["a1", "b2"]
    [[split]]
    events = ["c3"]
    [[event]]
    id = "d4"
    hide = true
    [[event]]
    date = 2024-05
    title = "The bridge opens"
    source = "https://example.org"
    [fiscal]
    "Acme" = 4
    "Beta" = { month = 10, named_by = "start" }
    [limits]
    largest_source = 1000
    """.replace("2024-05", '"2024-05"')
    assert settings_of(tmp_path, text) == Settings(
        events_per_page=50,
        aliases=(("Jo Miller", ("J. Miller", "Müller")),),
        merges=(("a1", "b2"),),
        splits=("c3",),
        corrections=(EventHint(id="d4", hide=True),),
        added=(AddedEvent(parse_edtf("2024-05"), "The bridge opens", "https://example.org"),),
        fiscal=(FiscalYear("Acme", 4), FiscalYear("Beta", 10, "start")),
        largest_source=1000,
    )


@pytest.mark.parametrize(
    ("wrong", "line", "word"),
    [
        ("[stie]\ntitle = 'x'", 1, "`stie`"),
        ("[site]\ntitel = 'x'", 2, "`titel`"),
        ("[site]\ntitle = 3", 2, "`title`"),
        ("site = 3", 1, "`site`"),
        ("[site]\nrelated = 'yes'", 2, "true or false"),
        ("[limits]\nlargest_source = -1", 2, "whole number"),
        ("[aliases]\n'Jo' = 'Joe'", 2, "`Jo`"),
        ("[[merge]]\nids = ['a']", 2, "`ids`"),
        ("[merge]\nevents = ['a']", 1, "double brackets"),
        ("[[event]]\ntitle = 'x'", 1, "`date` and `title`"),
        ("[[event]]\nid = 'a'\nimportance = 4", 3, "1, 2 or 3"),
        ("[fiscal]\nAcme = 13", 2, "`Acme`"),
    ],
)
def test_a_wrong_setting_is_set_aside(tmp_path: Path, wrong: str, line: int, word: str) -> None:
    """With its place and what to write; the others count."""
    file = fill(tmp_path, {"annals.toml": wrong + "\n[[split]]\nevents = ['z']\n"}) / "annals.toml"
    settings, findings = read_settings(file, Settings())
    assert [(each.code, each.file, each.line) for each in findings] == [("H010", "annals.toml", line)]
    assert word in str(findings[0].message)
    assert settings.splits == ("z",)


@pytest.mark.parametrize("content", ["title = ", "[" * 2000, "\udcff"])
def test_no_toml_stops_the_run(tmp_path: Path, content: str) -> None:
    """For then nobody knows what is wanted."""
    (tmp_path / "annals.toml").write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(SettingsError, match=r"annals\.toml: .*mend it"):
        site_in(tmp_path)


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    """Only the default may be absent."""
    with pytest.raises(SettingsError, match=r"my\.toml"):
        site_in(tmp_path, config=tmp_path / "my.toml")
    with pytest.raises(SettingsError, match=r"other\.toml"):
        site_in(fill(tmp_path, {"mkdocs.yml": "plugins:\n  - annals: {config: other.toml}\n"}))


@pytest.mark.parametrize("content", ["a: [", "- a\n- b\n", "just words", "a: !unknown b"])
def test_a_broken_mkdocs_file_stops_the_run(tmp_path: Path, content: str) -> None:
    """With its name and the reason."""
    with pytest.raises(SettingsError, match=r"mkdocs\.yml"):
        site_in(fill(tmp_path, {"mkdocs.yml": content}))


@pytest.mark.parametrize(
    "plugins", ["null", "[search]", "{search: {}}", "[annals]", "{annals: null}", "x", "[[annals]]"]
)
def test_plugins_without_options_are_fine(tmp_path: Path, plugins: str) -> None:
    """In each of the ways in which they can be written."""
    assert site_in(fill(tmp_path, {"mkdocs.yml": f"plugins: {plugins}\n"})).seeds == tmp_path / "seeds"
