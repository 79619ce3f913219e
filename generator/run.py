"""One run: read, build, plan what to publish. What the commands and the MkDocs plugin share."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator import doors, pipeline, publish
from generator.model import AnnalsError, Article, Build, Finding, Settings, Source


class ReadError(AnnalsError):
    """A seeds folder that is not there or no folder."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a site's sources and pages are, and what people decided for it."""

    seeds: Path
    docs: Path
    settings: Settings


@dataclass(frozen=True, slots=True)
class Run:
    """What was understood, and what publishing it would change."""

    build: Build
    plan: publish.Plan
    findings: tuple[Finding, ...]
    """Of reading, understanding and publishing, in this order."""

    @property
    def has_errors(self) -> bool:
        return any(finding.severity == "error" for finding in self.findings)

    @property
    def summary(self) -> str:
        """One line: "5 sources, 24 events, 6 files changed"."""
        timeline = self.build.timeline
        counts = (len(timeline.articles), "source"), (len(timeline.events), "event"), (len(self.plan.changes), "file")
        return ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts) + " changed"


def prepare(site: Site) -> Run:
    """Everything but the writing. Raises: AnnalsError where the run cannot go on."""
    sources, findings = _read(site.seeds)
    build = pipeline.build(sources, site.settings, doors.writers())
    plan = publish.plan(build.pages, site.docs)
    return Run(build, plan, (*findings, *build.findings, *plan.findings))


def inspect(file: Path) -> tuple[tuple[Article, ...], tuple[Finding, ...]]:
    """What a file holds, each article by itself, and what was doubtful in reading it.

    Raises: ReadError for what is no file.
    """
    if not file.is_file():
        raise ReadError(f"{file}: {'is no file' if file.exists() else 'there is no such file'}")
    return (pipeline.understand(_read_text(file, file.as_posix())),), ()


def _read(seeds: Path) -> tuple[tuple[Source, ...], tuple[Finding, ...]]:
    """Plain texts only, until the readers' own folder comes."""
    if not seeds.is_dir():
        raise ReadError(f"{seeds}: {'is no folder' if seeds.exists() else 'there is no such folder'}")
    files = sorted(seeds.rglob("*.txt"))
    return tuple(_read_text(path, path.relative_to(seeds).as_posix()) for path in files), ()


def _read_text(path: Path, name: str) -> Source:
    data = path.read_bytes()
    return Source(name, data.decode("utf-8", "replace"), sha256(data).hexdigest())
