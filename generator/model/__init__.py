"""The records that the rooms hand to each other: frozen, standard library only."""

from generator.model.error import AnnalsError
from generator.model.event import Citation, Conflict, Event, event_id
from generator.model.hints import NO_HINTS, EventHint, Hints, Importance, Status
from generator.model.meaning import Meaning
from generator.model.settings import AddedEvent, FiscalYear, Settings
from generator.model.text import BODY_ROLES, NO_METADATA, Block, ChromeKind, Document, Metadata, Role, Source, Span
from generator.model.time import Anchor, Basis, Dateline, Mention, Reading, Tense, TimexType
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
    "Qualifier",
    "Reading",
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
    "parse_edtf",
]  # fmt: skip
