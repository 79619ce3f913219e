"""`annals init`: a new timeline site."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.init import init

EXAMPLE = "init harbour-news"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new folder, or one without such files")


def run(options: Namespace) -> int:
    for path in init(options.folder):
        print(options.folder / path)
    print(f"Put texts into {options.folder / 'seeds'}; `mkdocs serve` in {options.folder} shows the timeline.")
    return 0
