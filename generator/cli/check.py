"""`annals check`: what is doubtful in the sources; writes nothing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from generator.cli.common import add_site, say, site_of
from generator.run import prepare

EXAMPLE = "check --seeds seeds"


def add_arguments(parser: ArgumentParser) -> None:
    add_site(parser)


def run(options: Namespace) -> int:
    run = prepare(site_of(options))
    say(run.findings)
    return int(run.has_errors)
