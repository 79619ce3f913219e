"""Markdown with front matter, as web clippers write it; offsets count in the file as it stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.model import Finding, Source
from generator.readers import Decoded, Reader
from generator.readers.fields import bare_fields, metadata_of, plain_fields
from generator.readers.visible import text_of

_HEAD = re.compile(
    r"\ufeff?(?P<fence>---)[ \t]*\r?\n(?P<head>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = re.compile(
    r"\ufeff?(?P<fence>\+\+\+)[ \t]*\r?\n(?P<head>.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_OPEN = re.compile(r"\ufeff?---[ \t]*\r?\n[A-Za-z_]+:")
_LARGEST = 20_000
# Characters of front matter. A clipper's is shorter than a page; more is no front matter, or an attack.


class _NoAliases(yaml.SafeLoader):
    """YAML's safe loader, without aliases: a few lines of them can stand for gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return super().compose_node(parent, index)


def read(name: str, data: bytes) -> Decoded:
    """One source; what its front matter says is metadata, and its text begins below."""
    text, findings = text_of(name, data)
    if text is None:
        return Decoded((), findings)
    source = Source(name, text.text, sha256(data).hexdigest(), media_type="text/markdown", is_mended=bool(text.twice))
    head = _HEAD.match(text.text) or _TOML.match(text.text)
    if head is None:
        if bare := bare_fields(text.text):
            source = replace(source, metadata=bare[0], start=bare[1])
        return Decoded((source,), (*findings, *_unclosed(name, text.text)))
    source = replace(source, start=head.end())
    try:
        fields = _fields(head["head"], head["fence"])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        fields = plain_fields(head["head"][:_LARGEST])
        said = "only its plain lines are read" if fields else "it is set aside"
        message = f"front matter cannot be read, and {said}: {_reason(error)}; mend it, or write hints beside the file"
        findings = (*findings, Finding("R010", "warning", name, _line(error), message))
    return Decoded((replace(source, metadata=metadata_of(fields)),), findings)


def _unclosed(name: str, text: str) -> list[Finding]:
    """Front matter without an end: nobody can say where the article begins, so all lines are text."""
    if not _OPEN.match(text):
        return []
    message = "front matter has no closing `---`, and is read as text; add the line, or write hints beside the file"
    return [Finding("R010", "warning", name, 1, message)]


def _fields(head: str, fence: str) -> dict[str, Any]:
    """The keys in lower case. Raises: YAMLError or ValueError where it is no front matter."""
    if len(head) > _LARGEST:
        raise ValueError(f"it is longer than {_LARGEST:,} characters")
    loaded = tomllib.loads(head) if fence == "+++" else YAMLHandler().load(head, Loader=_NoAliases)
    if not isinstance(loaded, Mapping):
        raise ValueError("it has no keys")
    return {str(key).casefold(): value for key, value in loaded.items()}


def _reason(error: Exception) -> str:
    problem = getattr(error, "problem", None) or str(error).split("\n")[0]
    return str(problem)[:120] or "it cannot be read"


def _line(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 2 if mark else 1


reader = Reader("markdown", (".md", ".markdown"), read)
