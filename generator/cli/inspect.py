"""`annals inspect`: what is understood of each file by itself, for people or as JSON Lines."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.cli.common import say
from generator.cli.portrait import portrait
from generator.run import inspect
from generator.writers.inspection import inspection_lines

EXAMPLE = "inspect seeds/a-text.txt"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a source; hints beside it are read")
    parser.add_argument("--json", action="store_true", help="one object a line, the main article of a file first")


def run(options: Namespace) -> int:
    for file in options.files:
        articles, findings = inspect(file)
        say(findings)
        for article in articles:
            for lines in inspection_lines(article) if options.json else portrait(article):
                print(lines)
            say(article.findings)
    return 0
