"""The files of the data, by name: each is made by one writer, and several pages lead to it."""

from __future__ import annotations

JSON = "data/timeline.json"
JSON_SCHEMA = "data/timeline.schema.json"
CSV = "data/timeline.csv"
ICALENDAR = "data/timeline.ics"
RSS = "data/feed.xml"
JSON_FEED = "data/feed.json"
BIBTEX = "data/timeline.bib"
CSL_JSON = "data/timeline.csl.json"
JSON_LD = "data/timeline.jsonld"
ANNOTATIONS = "data/annotations.jsonld"
TIMELINEJS = "data/timelinejs.json"
VIS = "data/vis-timeline.json"
MARKWHEN = "data/timeline.mw"
FILTER = "data/filter.json"
"""For our own script only."""

FILES = (
    ("JSON", JSON, "everything"), ("JSON Schema", JSON_SCHEMA, "schema"), ("CSV", CSV, "table"),
    ("iCalendar", ICALENDAR, "calendar"), ("RSS", RSS, "feed"), ("JSON Feed", JSON_FEED, "feed"),
    ("BibTeX", BIBTEX, "citing"), ("CSL-JSON", CSL_JSON, "citing"), ("JSON-LD", JSON_LD, "linked"),
    ("Web Annotations", ANNOTATIONS, "proof"), ("TimelineJS", TIMELINEJS, "viewer"), ("vis-timeline", VIS, "viewer"),
    ("Markwhen", MARKWHEN, "viewer"),
)  # fmt: skip
"""Format, file, and the key of the words for what it is good for."""
