"""What several commands share: where the site is, how findings are said, and how far a long run is."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.model import Finding
from generator.run import Run, prepare
from generator.settings import site_in

MANY = 50
"""Sources from which on a run is long enough to say how far it is: they take one to three seconds."""


def add_place(parser: ArgumentParser) -> None:
    """Where the site is."""
    parser.add_argument("--seeds", type=Path, metavar="DIR", help="the folder of the sources")
    parser.add_argument("--docs", type=Path, metavar="DIR", help="the folder of the site's pages")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the settings; default: annals.toml")


def add_site(parser: ArgumentParser) -> None:
    """Where the site is, and how to work through it."""
    add_place(parser)
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="processes to work in; default: one for each core")
    parser.add_argument("--no-cache", action="store_true", help="understand every source anew")


def prepared(options: Namespace) -> Run:
    """What was asked for, with everything done but the writing; the findings are said."""
    site = site_in(Path(), options.seeds, options.docs, options.config)
    if options.no_cache:
        site = replace(site, cache=None)
    run = prepare(site, options.jobs or os.cpu_count() or 1, tell)
    say(run.findings)
    return run


def say(findings: Iterable[Finding]) -> None:
    """To standard error, one a line."""
    for finding in findings:
        print(finding, file=sys.stderr)


def tell(done: int, total: int) -> None:
    """One line that counts up, on a terminal only; gone when all is done."""
    if total >= MANY and sys.stderr.isatty():
        end = "\r\033[K" if done == total else "\r"
        print(f"{done} of {total} sources", end=end, file=sys.stderr, flush=True)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is no number of processes; write 1 or more")
    return int(text)
