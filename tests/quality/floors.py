"""The floors under the figures of the marked texts, and the one way to move them."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from generator.model import AnnalsError
from tests.laws.house import ROOT

FILE = Path(__file__).parent / "floors.toml"
DECISIONS = ROOT / "docs" / "about" / "decisions"
ROOM = 0.01
"""What a figure may sink below what was measured: less than one event of a half, so that no single fault is hidden."""


class FloorError(AnnalsError):
    """A floor that may not be lowered so."""


@dataclass(frozen=True, slots=True)
class Floors:
    """The figures of each half, for the texts of one digest."""

    digest: str
    halves: dict[str, dict[str, float]]
    decision: str | None = None
    """The file of the note that says why a floor was lowered last."""


def read() -> Floors:
    """As they are pinned."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    halves = {name: figures for name, figures in table.items() if isinstance(figures, dict)}
    return Floors(table["digest"], halves, table.get("decision"))


def below(now: Floors, floors: Floors) -> list[str]:
    """The figures that are below their floor, a line each."""
    return [
        f"{half} {name}: {now.halves[half][name]:.3f}, below its floor of {floor:.3f}"
        for half, figures in floors.halves.items()
        for name, floor in figures.items()
        if now.halves[half][name] < floor
    ]


def renewed(now: Floors, before: Floors, decision: str | None) -> Floors:
    """Floors a little below the figures of now. One that was higher stays, unless its figure is below it, or the texts
    changed, and a decision note says why.

    Raises: FloorError where a floor would sink, or the texts changed, without a note.
    """
    note = _note(decision)
    faults = below(now, before)
    is_new = now.digest != before.digest
    if is_new:
        faults.append("the texts changed: other figures are no progress")
    if faults and (note is None or note == before.decision):
        raise FloorError(f"{'; '.join(faults)}. Write a decision note, and name it: --decision NNNN")
    halves = {
        half: {
            name: _floor(figure, 0.0 if is_new else before.halves.get(half, {}).get(name, 0.0))
            for name, figure in figures.items()
        }
        for half, figures in now.halves.items()
    }
    return Floors(now.digest, halves, note if faults else before.decision)


def _floor(figure: float, before: float) -> float:
    fresh = max(0.0, round(figure - ROOM, 3))
    return fresh if figure < before else max(fresh, before)


def _note(decision: str | None) -> str | None:
    if decision is None:
        return None
    found = sorted(DECISIONS.glob(f"{decision}-*.md"))
    if not found:
        raise FloorError(f"{decision}: no such note in docs/about/decisions")
    return found[0].name


def write(floors: Floors) -> None:
    """Pin them."""
    lines = [
        "# Made by `python -m tests.quality.measure --renew`; lowering one takes a decision note.",
        f"digest = {json.dumps(floors.digest)}",
    ]
    if floors.decision:
        lines.append(f"decision = {json.dumps(floors.decision)}")
    for half, figures in floors.halves.items():
        lines += ["", f"[{half}]", *(f"{name} = {floor:.3f}" for name, floor in figures.items())]
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
