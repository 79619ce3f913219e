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
    print(
        f"Now put texts into {options.folder / 'seeds'}, and see the timeline with: cd {options.folder}; mkdocs serve"
    )
    return 0
