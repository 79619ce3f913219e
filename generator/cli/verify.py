"""`annals verify`: every quotation of the data, cut once more from the sources."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator import doors
from generator.cli.common import add_place, say
from generator.run import counted
from generator.settings import site_in
from generator.verify import verify

EXAMPLE = "verify --seeds seeds --docs docs"


def add_arguments(parser: ArgumentParser) -> None:
    add_place(parser)


def run(options: Namespace) -> int:
    site = site_in(Path(), options.seeds, options.docs, options.config)
    verified = verify(site.docs, site.seeds, doors.readers())
    say(verified.findings)
    told = counted(verified.sources, "source"), counted(verified.quotations, "quotation")
    print(f"{', '.join(told)}, {len(verified.findings)} wrong")
    return int(bool(verified.findings))
