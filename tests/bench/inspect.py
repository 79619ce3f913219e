"""What it costs to understand a page, by step.

    make bench        (or: python -m tests.bench.inspect [FOLDER ...])

Prints CPU milliseconds for 10 KB of text: of the whole, with what a process needs to start; of all that follows the
start, as a large folder has it; and of each step. All files below the folders are read; without a folder, the seeds and
the marked texts of tests/quality. Of several rounds the least, because a busy machine can only add to them.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial, wraps
from pathlib import Path
from time import process_time
from typing import Any

from generator import pipeline, run
from generator.writers.inspection import inspection_lines

HERE = Path(__file__).parents[2]
FOLDERS = (HERE / "seeds", HERE / "tests/quality/texts")
SUFFIXES = (".txt", ".md", ".html")
STEPS = (
    "language_of", "clean", "by_block", "split", "repairs", "describe", "names", "tag", "date", "resolve", "infer",
    "extract", "supports", "stated", "doubts",
)  # fmt: skip
ROUNDS = 5


def main(folders: Sequence[Path]) -> None:
    files = [file for folder in folders for file in sorted(folder.rglob("*")) if file.suffix in SUFFIXES]
    parts = sum(file.stat().st_size for file in files) / 10_000
    _inspect(files)
    _tell("with the start", process_time() / parts)
    _tell("all that follows", min(_seconds(partial(_inspect, files)) for _ in range(ROUNDS)) / parts)
    rounds = [_by_step(files) for _ in range(ROUNDS)]
    for step in STEPS:
        _tell(step, min(spent[step] for spent in rounds) / parts)


def _inspect(files: Sequence[Path]) -> None:
    for file in files:
        for article in run.inspect(file)[0]:
            inspection_lines(article)


def _by_step(files: Sequence[Path]) -> dict[str, float]:
    """The seconds of each step of the pipeline."""
    spent: defaultdict[str, float] = defaultdict(float)
    whole = {step: getattr(pipeline, step) for step in STEPS}
    for step, function in whole.items():
        setattr(pipeline, step, _watched(step, function, spent))
    _inspect(files)
    for step, function in whole.items():
        setattr(pipeline, step, function)
    return spent


def _watched(step: str, function: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    @wraps(function)
    def watched(*arguments: Any) -> Any:
        started = process_time()
        done = function(*arguments)
        spent[step] += process_time() - started
        return done

    return watched


def _seconds(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started


def _tell(what: str, seconds: float) -> None:
    print(f"{what:18} {1000 * seconds:7.2f} ms", flush=True)


if __name__ == "__main__":
    main([Path(folder) for folder in sys.argv[1:]] or FOLDERS)
