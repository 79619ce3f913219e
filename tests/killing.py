"""A run that is killed before each of its steps on the disk in turn, and what then stands in the docs folder.

    python -m tests.killing FOLDER

Prints at how many moments it was killed. Fails where a folder is then neither as it was nor as it was to be, where a
person's file is touched, or where the next run does not make of it what it would have made of an empty folder.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path

from generator.model import Page
from generator.publish import carry_out, plan_for
from tests.sites import page, written

STEPS = {"open", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir", "os.unlink"}
FOLDERS = ("data", "gone", "sources", "timeline")
MINE = "sources/mine.md"


def pages(version: str, numbers: range) -> list[Page]:
    """A site: some pages of it are the same in each version, some are not, some come and some go."""
    changing = [page(f"{folder}/{number}.md", version) for folder in ("sources", "timeline") for number in numbers]
    rest = [page("data/one.json", version), page("index.md", version), page("sources/same.md", "same")]
    return [*changing, *rest, *([page("gone/a.md", "a"), page("gone/b/c.md", "c")] if version == "old" else [])]


def main(room: Path) -> None:
    del os.sync  # a kill is no loss of power, and the disk of a busy machine takes its time
    old, new, other = pages("old", range(3)), pages("new", range(1, 5)), pages("other", range(2))
    for moment in count():
        docs = room / str(moment)
        carry_out(plan_for(old, docs))
        (docs / MINE).write_text("mine")
        if not killed(new, docs, moment):
            break
        wanted = (by_folder(old), by_folder(new))
        for folder in FOLDERS:
            found = {path: content for path, content in written(docs).items() if path.startswith(f"{folder}/")}
            assert found.pop(MINE, b"mine") == b"mine", moment
            assert found in (wanted[0][folder], wanted[1][folder]), (moment, folder, found)
        assert (docs / MINE).read_text() == "mine", moment
        last = plan_for(other, docs)
        carry_out(last)
        assert not last.findings, (moment, last.findings)
        (docs / MINE).unlink()
        carry_out(plan_for(other, room / "fresh"))
        assert written(docs) == written(room / "fresh"), moment
        shutil.rmtree(docs)
    print(moment)


def by_folder(wanted: list[Page]) -> dict[str, dict[str, bytes]]:
    return {name: {each.path: each.content for each in wanted if each.path.startswith(f"{name}/")} for name in FOLDERS}


def killed(wanted: list[Page], docs: Path, moment: int) -> bool:
    """Whether the run that publishes these pages was killed, which is before its step of that number."""
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    plan, steps = plan_for(wanted, docs), count()

    def kill(event: str, _: object) -> None:
        if event in STEPS and next(steps) == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(kill)
    carry_out(plan)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
