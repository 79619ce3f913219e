"""One run: read, build, plan what to publish. What the commands and the MkDocs plugin share."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from generator import doors, pipeline, publish
from generator.cache import remembering
from generator.model import AnnalsError, Article, Build, Finding, Settings
from generator.readers import Decoded, Reader
from generator.readers.folder import by_suffix, read_file, read_folder
from generator.settings import Site
from generator.workers import Tell, silent, telling, working


class ReadError(AnnalsError):
    """A seeds folder that is not there or no folder."""


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
        timeline, changes = self.build.timeline, self.plan.changes
        told = counted(timeline.articles, "source"), counted(timeline.events, "event"), counted(changes, "file")
        return f"{', '.join(told)} changed"


def counted(things: Sized, noun: str) -> str:
    """ "1 source", "2 sources"."""
    return f"{len(things)} {noun}{'' if len(things) == 1 else 's'}"


def prepare(site: Site, jobs: int = 1, tell: Tell = silent) -> Run:
    """Everything but the writing; `tell` hears how many sources of how many are done.

    Raises: AnnalsError where the run cannot go on.
    """
    each = telling(working(jobs), tell)
    if site.cache:
        each = remembering(site.cache, site.settings.fiscal, each)
    build = pipeline.build(_read(site), site.settings, doors.writers(), each)
    plan = publish.plan_for(build.pages, site.docs)
    return Run(build, plan, (*build.findings, *plan.findings))


def inspect(file: Path) -> tuple[tuple[Article, ...], tuple[Finding, ...]]:
    """What a file holds, each article by itself, and what was doubtful in reading it.

    Raises: ReadError for what is no file.
    """
    if not file.is_file():
        raise ReadError(f"{file}: {'is no file' if file.exists() else 'there is no such file'}")
    decoded = read_file(file, file.as_posix(), _readers(), Settings())
    outcomes = tuple(map(pipeline.attempt, decoded.sources))
    faults = (outcome for outcome in outcomes if isinstance(outcome, Finding))
    return tuple(outcome for outcome in outcomes if isinstance(outcome, Article)), (*decoded.findings, *faults)


@cache
def _readers() -> dict[str, Reader]:
    """By suffix; looked for once, however many files are inspected."""
    return by_suffix(doors.readers())


def _read(site: Site) -> Decoded:
    if not site.seeds.is_dir():
        reason = "is no folder" if site.seeds.exists() else "there is no such folder"
        raise ReadError(f"{site.seeds}: {reason}; name the folder of the sources, or start a site with `annals init`")
    read = read_folder(site.seeds, doors.readers(), site.settings)
    return replace(read, findings=(*site.findings, *read.findings))
