"""`annals build`: sources to pages, on the disk."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from generator import publish
from generator.cli.changes import event_changes
from generator.cli.common import add_site, prepared

EXAMPLE = "build --seeds seeds --docs docs"


def add_arguments(parser: ArgumentParser) -> None:
    add_site(parser)
    parser.add_argument(
        "--check", action="store_true", help="write nothing, print what would change, exit 1 if anything"
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 if there is a finding of severity error")


def run(options: Namespace) -> int:
    run = prepared(options)
    if options.check:
        for change in run.plan.changes:
            print(f"{change.kind:7} {change.path}")
        for line in event_changes(run.plan):
            print(line)
    else:
        publish.carry_out(run.plan)
        print(run.summary)
    return int((options.check and bool(run.plan.changes)) or (options.strict and run.has_errors))
