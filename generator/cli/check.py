"""`annals check`: what is doubtful in the sources; writes nothing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from generator.cli.common import add_site, prepared

EXAMPLE = "check --seeds seeds"


def add_arguments(parser: ArgumentParser) -> None:
    add_site(parser)


def run(options: Namespace) -> int:
    return int(prepared(options).has_errors)
