"""The records that the rooms hand to each other: frozen, standard library only."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.model.error import AnnalsError
    from generator.model.event import Citation, Conflict, Event, event_id
    from generator.model.hints import NO_HINTS, AddedEvent, EventHint, Hints, Importance, Status
    from generator.model.meaning import Meaning
    from generator.model.saying import Phrase, listed, phrase
    from generator.model.settings import FiscalYear, Settings
    from generator.model.text import (
        BODY_ROLES,
        NO_METADATA,
        Block,
        ChromeKind,
        Document,
        Metadata,
        Repair,
        RepairKind,
        Role,
        Source,
        Span,
        is_visible,
        overlapping,
    )
    from generator.model.time import Anchor, Basis, Confidence, Dateline, Mention, Reading, Tense, TimexType
    from generator.model.timeline import (
        Article,
        Build,
        Each,
        Entity,
        Finding,
        Imprint,
        Name,
        Outcome,
        Page,
        Severity,
        Timeline,
        TitleBasis,
    )
    from generator.model.when import Day, Qualifier, Unit, When, parse_edtf

__all__ = [
    "BODY_ROLES",
    "NO_HINTS",
    "NO_METADATA",
    "AddedEvent",
    "Anchor",
    "AnnalsError",
    "Article",
    "Basis",
    "Block",
    "Build",
    "ChromeKind",
    "Citation",
    "Confidence",
    "Conflict",
    "Dateline",
    "Day",
    "Document",
    "Each",
    "Entity",
    "Event",
    "EventHint",
    "Finding",
    "FiscalYear",
    "Hints",
    "Importance",
    "Imprint",
    "Meaning",
    "Mention",
    "Metadata",
    "Name",
    "Outcome",
    "Page",
    "Phrase",
    "Qualifier",
    "Reading",
    "Repair",
    "RepairKind",
    "Role",
    "Settings",
    "Severity",
    "Source",
    "Span",
    "Status",
    "Tense",
    "Timeline",
    "TimexType",
    "TitleBasis",
    "Unit",
    "When",
    "event_id",
    "is_visible",
    "listed",
    "overlapping",
    "parse_edtf",
    "phrase",
]  # fmt: skip

_ROOMS = ("error", "when", "saying", "meaning", "hints", "text", "time", "settings", "event", "timeline")
"""From those that know no other to those that know all below."""


def __getattr__(name: str) -> Any:
    """A record, from the first room that has it: whoever reads a sentence need not wait for timelines."""
    if name in __all__:
        for room in _ROOMS:
            module = import_module(f"generator.model.{room}")
            if hasattr(module, name):
                return getattr(module, name)
    raise AttributeError(f"module 'generator.model' has no attribute {name!r}")
