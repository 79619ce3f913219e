"""The command `annals`. Each subcommand is one module here, loaded only when it is called, so that each starts fast.

A command's module offers `EXAMPLE`, `add_arguments(parser)` and `run(options) -> int`.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper, UnsupportedOperation
from typing import Protocol, cast

from generator.model import AnnalsError

COMMANDS = {
    "build": "make the dated pages, the timeline and the data of a folder of sources",
    "check": "say what is doubtful in the sources, and write nothing",
    "inspect": "show what is understood of single files",
    "tag": "find the time expressions in JSON Lines on standard input",
    "verify": "check every quotation of the data against its source",
    "init": "start a new timeline site",
    "languages": "list the languages known",
}
DONE, IMPOSSIBLE, INTERRUPTED = 0, 2, 130


class Command(Protocol):
    """What each module of this folder offers."""

    EXAMPLE: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 something was found that was asked about, 2 the run could not go on, 130 interrupted."""
    _speak_utf8()
    try:
        options = _parse(list(sys.argv[1:] if arguments is None else arguments))
        code: int = options.run(options)
        sys.stdout.flush()
    except AnnalsError as error:
        return _impossible(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _hush()  # who reads us has seen enough
        return DONE
    except OSError as error:
        _hush()  # a full disk would be told a second time when Python ends
        return _impossible(f"{error.filename or 'output'}: {error.strerror or error}")
    return code


def _parse(given: list[str]) -> Namespace:
    """The options, with the command's own `run` among them."""
    parser = _described(
        ArgumentParser(prog="annals"), "a folder of raw texts in, a dated, cited timeline site out", "build"
    )
    parser.add_argument("--version", action="store_const", dest="run", const=_say_version, help="print the version")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    for name, sentence in COMMANDS.items():
        sub = commands.add_parser(name, help=sentence)
        if given[:1] == [name]:
            command = cast(Command, import_module(f"generator.cli.{name}"))
            _described(sub, sentence, command.EXAMPLE).set_defaults(run=command.run)
            command.add_arguments(sub)
    options = parser.parse_args(given)
    if "run" not in options or options.run is None:
        parser.error(f"which command? One of {', '.join(COMMANDS)}")
    return options


def _described(parser: ArgumentParser, sentence: str, example: str) -> ArgumentParser:
    """A sentence above and an example below; options are never guessed from their first letters."""
    parser.description = f"{sentence[0].upper()}{sentence[1:]}."
    parser.epilog = f"example: annals {example}"
    parser.allow_abbrev = False
    return parser


def _say_version(options: Namespace) -> int:
    from importlib.metadata import version

    print(f"annals {version('annals')}")
    return DONE


def _impossible(reason: str) -> int:
    print(f"annals: {reason}", file=sys.stderr)
    return IMPOSSIBLE


def _speak_utf8() -> None:
    """Results and findings are UTF-8 wherever we run; a name that is no text is shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _hush() -> None:
    """Nothing more to standard output, not even when Python ends and flushes it."""
    with suppress(UnsupportedOperation):  # an output that is no file has nothing to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
