"""`annals inspect`: what is understood of each file by itself, for people, as JSON Lines or as hints to copy from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.cli.common import say
from generator.cli.portrait import portrait
from generator.cli.snippet import snippet
from generator.run import inspect
from generator.writers.inspection import inspection_lines

EXAMPLE = "inspect seeds/a-text.txt"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a source; hints beside it are read")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one object a line, the main article of a file first")
    form.add_argument("--toml", action="store_true", help="the events as hints, to be copied and mended")


def run(options: Namespace) -> int:
    for file in options.files:
        articles, findings = inspect(file)
        say(findings)
        for article in articles:
            form = inspection_lines if options.json else snippet if options.toml else portrait
            for line in form(article):
                print(line)
            say(article.findings)
    return 0
