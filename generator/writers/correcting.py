"""Links that open the right file of the repository for a correction, with the lines to add."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from generator.model import Article, Event, Settings
from generator.writers.markup import plain
from generator.writers.original import web_address

CONFIG = "annals.toml"


@dataclass(frozen=True, slots=True)
class Edit:
    """A file to open, and what to write into it."""

    file: str
    """Posix path in the repository."""
    lines: str
    """TOML; what may be said is there, behind a #."""
    href: str
    prefilled: bool
    """The file is new, and opens with the lines in it."""


def event_edit(event: Event, told: Article | None, settings: Settings) -> Edit | None:
    """For an event: the hints beside the source that it has its id from, or the settings where a person added it."""
    lines = (
        "[[event]]",
        f"id = {_toml(event.id)}",
        f"# date = {_toml(event.when.edtf)}",
        f"# title = {_toml(event.title)}",
        f"# importance = {event.importance}",
        "# hide = true",
    )
    if told is None:
        return _edit(CONFIG, lines, settings, exists=True)
    return _edit(_hints(told, settings), lines, settings, exists=told.source.hints.file is not None)


def source_edit(article: Article, settings: Settings) -> Edit | None:
    """For a source: the hints beside it."""
    imprint, dateline = article.imprint, article.dateline
    lines = (
        f"# date = {_toml(dateline.when.edtf if dateline else '2024-03-12')}",
        f"# title = {_toml(imprint.title)}",
        f"# author = {_toml(imprint.author or '')}",
        f"# publisher = {_toml(imprint.publisher or '')}",
        f"# url = {_toml(imprint.url or '')}",
        f"# language = {_toml(article.document.language)}",
    )
    return _edit(_hints(article, settings), lines, settings, exists=article.source.hints.file is not None)


def _hints(article: Article, settings: Settings) -> str:
    return str(PurePosixPath(settings.seeds_in_repo, article.source.name).with_suffix(".toml"))


def _edit(file: str, lines: tuple[str, ...], settings: Settings, *, exists: bool) -> Edit | None:
    """None where the repository is not known."""
    repository = web_address(settings.repo_url)
    if not repository:
        return None
    said, at = "\n".join(lines) + "\n", quote(settings.branch)
    folder, _, name = file.rpartition("/")
    place, value = quote(file), quote(said, safe="")
    forge = _forge(repository)
    if exists:
        way = {"gitlab": "-/edit", "gitea": "_edit"}.get(forge, "edit")
        return Edit(file, said, f"{repository.rstrip('/')}/{way}/{at}/{place}", False)
    new = {
        "gitlab": f"-/new/{at}/{quote(folder)}?file_name={quote(name)}",
        "gitea": f"_new/{at}/{quote(folder)}?filename={quote(name)}&value={value}",
    }.get(forge, f"new/{at}/{quote(folder)}?filename={quote(name)}&value={value}")
    return Edit(file, said, f"{repository.rstrip('/')}/{new}", forge != "gitlab")


def _forge(repository: str) -> str:
    """Which program the repository lives in, by its host; of an unknown one GitHub's addresses are the best guess."""
    host = urlsplit(repository).hostname or ""
    if "gitlab" in host:
        return "gitlab"
    return "gitea" if "codeberg" in host or "gitea" in host or "forgejo" in host else "github"


def _toml(text: str) -> str:
    """A basic string of TOML, which is one of JSON too."""
    return json.dumps(plain(text), ensure_ascii=False)
