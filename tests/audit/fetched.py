"""Where `make audit` has put what it fetched."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[2] / ".cache" / "audit"
MODULES = FOLDER / "node_modules"
AXE = FOLDER / "axe.min.js"
