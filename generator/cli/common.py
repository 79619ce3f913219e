"""What several commands share: where the site is, and how findings are said."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from generator.model import Finding, Settings
from generator.run import Site


def add_site(parser: ArgumentParser) -> None:
    parser.add_argument("--seeds", type=Path, metavar="DIR", help="the folder of the sources")


def site_of(options: Namespace) -> Site:
    return Site(options.seeds or Path("seeds"), getattr(options, "docs", None) or Path("docs"), Settings())


def say(findings: Iterable[Finding]) -> None:
    """To standard error, one a line."""
    for finding in findings:
        print(finding, file=sys.stderr)
