"""A reading as the contract's Timex: the dictionary that `annals tag` and `annals inspect --json` print."""

from __future__ import annotations

from typing import Any

from generator.model import Reading


def timex(reading: Reading, text: str) -> dict[str, Any]:
    """With offsets in the text; `edtf` is None where EDTF cannot say it."""
    span = reading.mention.span
    return {
        "start": span.start,
        "end": span.end,
        "text": text[span.start : span.end],
        "type": reading.type,
        "value": reading.value,
        "mod": reading.mod,
        "edtf": _edtf(reading),
    }


def _edtf(reading: Reading) -> str | None:
    if reading.when is None or reading.type in ("DURATION", "SET"):
        return None
    day, _, clock = reading.value.partition("T")
    if reading.type == "TIME" and len(clock) == 5 and clock[:2].isdigit() and reading.when.edtf == day:
        return f"{day}T{clock}:00"
    return reading.when.edtf
