"""Console blocks of Markdown files: the commands in them, run as written, and whether they say what is written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANYTHING = "…"
"""In an expected output: whatever stands here; as a line of its own, any lines."""


@dataclass(frozen=True)
class Call:
    """A command, and all that it says, on either output."""

    command: str
    expected: str


def calls(text: str) -> Iterator[Call]:
    """The commands of all console blocks, in order; a line that does not begin with "$ " is output."""
    for block in BLOCK.findall(text):
        for call in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, expected = call.partition("\n")
            yield Call(command, expected)


def follow(call: Call, folder: Path) -> None:
    """The command in the folder. Raises: AssertionError where it says something else than what is written.

    `cat` of a file that is not there yet shows what is to be in it.
    """
    if call.command.startswith("cat "):
        shown = folder / call.command.removeprefix("cat ").strip('"')
        if not shown.exists():
            shown.write_text(call.expected, encoding="utf-8")
    said = run(call, folder)
    assert agrees(said, call.expected), f"$ {call.command}\n{said}"


def run(call: Call, folder: Path) -> str:
    """What the command says in a folder, with the `annals` of this Python."""
    environment = {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath))),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(
        ["bash", "-c", call.command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode("utf-8")


def agrees(said: str, expected: str) -> bool:
    """Whether an output is the expected one."""
    parts = (re.escape(part) for part in expected.split(ANYTHING))
    return re.fullmatch(r".*?".join(parts), said, re.DOTALL) is not None
