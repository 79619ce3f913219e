"""Citations and corrections, ready to be used."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from bibtexparser.entrypoint import parse_string
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from generator.model import Hints, Settings
from generator.writers import bibliography
from generator.writers.citing import sentence
from generator.writers.correcting import Edit, event_edit, source_edit
from generator.writers.words import Words
from tests.writers.examples import all_together, timeline

SETTINGS = Settings(title="A bridge", site_url="https://example.org/b", repo_url="https://github.com/tide/bridge")
ENGLISH = timeline().articles[1]
OPENED = timeline().events[-1]


def test_bibtex_is_read() -> None:
    """A BibTeX reader finds an entry for each source and event, however wild their titles are."""
    bibtex = next(page.content for page in bibliography.write(all_together(), SETTINGS) if page.path.endswith(".bib"))
    library = parse_string(bibtex.decode())
    assert not library.failed_blocks
    assert len(library.entries) == len(all_together().articles) + len(all_together().events)
    told = library.entries_dict[f"s-{ENGLISH.source.id}"]
    assert (told["author"], told["journal"], told["date"]) == ("{Ada Finch}", "The Tide", "2031-05-12")
    assert library.entries_dict[OPENED.id]["eventdate"] == "2031-05-12"


def test_csl_is_formatted() -> None:
    """A citation processor writes every record in the style of a university."""
    csl = next(page.content for page in bibliography.write(all_together(), SETTINGS) if page.path.endswith(".json"))
    records = json.loads(csl)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    shelf = CitationStylesBibliography(style, CiteProcJSON(records), formatter.plain)
    for record in records:
        shelf.register(Citation([CitationItem(record["id"])]))
    lines = list(map(str, shelf.bibliography()))
    assert len(lines) == len(records)
    assert any("Ada Finch (2031)" in line and "The Tide" in line for line in lines)


def test_a_citation_is_a_sentence_with_the_link_that_lasts() -> None:
    """Title, site, date and permanent link of an event; author, title, paper and date of a source."""
    said = {record["id"]: sentence(record, Words("en")) for record in bibliography.records(timeline(), SETTINGS)}
    link = f"https://example.org/b/timeline/#{OPENED.id}"
    assert said[OPENED.id] == f"“Nordhaven opens its new bridge”. In: A bridge. 12 May 2031. {link}"
    assert said[f"s-{ENGLISH.source.id}"].startswith("Ada Finch. “Nordhaven opens its bridge”. The Tide. 12 May 2031. ")


def test_dates_of_citations_are_as_fine_as_known() -> None:
    """A month has two parts; about is "circa"; undated is undated."""
    records = {record["title"]: record for record in bibliography.records(timeline(), SETTINGS)}
    assert records["Work on the bridge begins"]["event-date"]["date-parts"] == [[2027, 3]]
    assert records["Sturm zerstört die alte Brücke"]["event-date"]["circa"] is True
    assert "issued" not in records["A history of crossings"]


def edits(settings: Settings = SETTINGS) -> tuple[Edit, Edit]:
    event, source = event_edit(OPENED, ENGLISH, settings), source_edit(ENGLISH, settings)
    assert event
    assert source
    return event, source


def test_correcting_opens_a_new_file_with_the_lines_in_it() -> None:
    """Beside the source that the event has its id from; the lines are TOML."""
    event, _ = edits()
    address = urlsplit(event.href)
    asked = parse_qs(address.query)
    assert address.path == "/tide/bridge/new/main/seeds/news"
    assert asked["filename"] == ["bridge.toml"]
    assert tomllib.loads(asked["value"][0]) == {"event": [{"id": OPENED.id}]}


def test_lines_of_corrections_are_toml() -> None:
    """Without their # too, whatever a title has in it."""
    for edit in edits():
        uncommented = "\n".join(line.removeprefix("# ") for line in edit.lines.splitlines() if '""' not in line)
        assert "2031-05-12" in json.dumps(tomllib.loads(uncommented))


def test_correcting_opens_hints_that_are_there() -> None:
    """Where there are hints already they are opened, and the lines are shown on the page."""
    hinted = replace(ENGLISH, source=replace(ENGLISH.source, hints=Hints(file="news/bridge.toml")))
    edit = source_edit(hinted, SETTINGS)
    assert edit
    assert edit.href == "https://github.com/tide/bridge/edit/main/seeds/news/bridge.toml"
    assert not edit.prefilled


@pytest.mark.parametrize(
    ("repository", "beginning"),
    [
        ("https://gitlab.com/tide/bridge/", "https://gitlab.com/tide/bridge/-/new/main/seeds/news?file_name="),
        ("https://codeberg.org/tide/bridge", "https://codeberg.org/tide/bridge/_new/main/seeds/news?filename="),
    ],
)
def test_each_forge_has_its_own_addresses(repository: str, beginning: str) -> None:
    """GitLab and Gitea open their editors elsewhere than GitHub."""
    assert edits(replace(SETTINGS, repo_url=repository))[1].href.startswith(beginning)


def test_an_event_of_a_person_is_corrected_in_the_settings() -> None:
    """It has no source to stand beside."""
    edit = event_edit(replace(OPENED, citations=()), None, SETTINGS)
    assert edit
    assert edit.file == "annals.toml"


@pytest.mark.parametrize("repository", [None, "javascript:alert(1)"])
def test_without_a_repository_nothing_can_be_opened(repository: str | None) -> None:
    """No link is better than a dead one."""
    assert event_edit(OPENED, ENGLISH, replace(SETTINGS, repo_url=repository)) is None
