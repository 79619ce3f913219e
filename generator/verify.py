"""Every quotation of the data, cut once more from the sources: does it stand where the data says?

It trusts nothing that was made: files are read anew, and compared by digest, offset and letter.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.model import AnnalsError, Finding, Settings
from generator.readers import Reader
from generator.readers.folder import by_suffix, read_file

DATA = "data/timeline.json"
ANNOTATIONS = "data/annotations.jsonld"


class VerifyError(AnnalsError):
    """Data that is not there, or not ours."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at, and what is wrong."""

    sources: tuple[str, ...]
    """Their ids."""
    quotations: tuple[str, ...]
    findings: tuple[Finding, ...]


def verify(docs: Path, seeds: Path, readers: Iterable[Reader]) -> Verified:
    """What is wrong in the data and the Web Annotations of a docs folder. Raises: VerifyError where there are none."""
    data = _data(docs / DATA)
    try:
        sources = {source["id"]: source for source in data["sources"]}
        quotations = [citation for event in data["events"] for citation in event["citations"]]
        texts, findings = _texts(sources, seeds, by_suffix(readers))
        findings += [wrong for each in quotations for wrong in _wrong(each, sources, texts)]
    except (KeyError, TypeError, AttributeError) as error:
        raise VerifyError(f"{docs / DATA}: this is no timeline of ours ({error!r}); build the site anew") from error
    findings += _wrong_annotations(docs / ANNOTATIONS, sources, texts)
    return Verified(tuple(sources), tuple(each["quote"] for each in quotations), tuple(findings))


def _data(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except FileNotFoundError as error:
        raise VerifyError(f"{file}: there is no such file; run `annals build` first") from error
    except (OSError, ValueError, RecursionError) as error:
        raise VerifyError(f"{file}: cannot be read: {error}") from error


def _texts(sources: Mapping[str, Any], seeds: Path, readers: dict[str, Reader]) -> tuple[dict[str, str], list[Finding]]:
    """The text of each source as it is now, by id; none where its file is gone or another."""
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    for id_, source in sources.items():
        name = source["file"]
        try:
            is_same = sha256((seeds / name).read_bytes()).hexdigest() == source["sha256"]
        except OSError as error:
            findings.append(_finding("P010", name, f"the file cannot be read: {error.strerror}; build the site anew"))
            continue
        if not is_same:
            findings.append(_finding("P010", name, "the file has changed since the site was built; build it anew"))
            continue
        read = {one.id: one.text for one in read_file(seeds / name, name, readers, Settings()).sources}
        texts[id_] = read.get(id_) or read.get(source["part_of"]) or ""
    return texts, findings


def _wrong(citation: Mapping[str, Any], sources: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[Finding]:
    """What is wrong in one citation of a file that is as it was."""
    id_, quote, start = citation["source"], citation["quote"], citation["start"]
    if id_ not in sources:
        yield _finding("P011", None, f"a quotation is of no source of the data ({id_}); build the site anew")
    elif id_ in texts and texts[id_][start : citation["end"]] != quote:
        yield _finding("P011", sources[id_]["file"], f"the quotation at {start} does not stand there: {quote[:60]!r}")
    elif citation["expression"] and citation["expression"] not in quote:
        yield _finding("P011", sources[id_]["file"], f"{citation['expression']!r} is not in the quotation at {start}")


def _annotations(file: Path) -> list[tuple[str, int, int, str, str, str]]:
    """Digest, start, end, words, and the words before and behind of each annotation."""
    members = _data(file)
    try:
        return [
            (each["target"]["source"]["id"].removeprefix("urn:sha256:"), place["start"], place["end"], quote["exact"],
             quote.get("prefix", ""), quote.get("suffix", ""))
            for each in members["first"]["items"]
            for quote, place in [each["target"]["selector"]]
        ]  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise VerifyError(f"{file}: these are no annotations of ours ({error!r}); build the site anew") from error


def _wrong_annotations(file: Path, sources: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[Finding]:
    """One for each whose words, or those around them, do not stand where it says."""
    known = {sources[id_]["sha256"]: (sources[id_]["file"], text) for id_, text in texts.items()}
    for digest, start, end, exact, prefix, suffix in _annotations(file):
        if digest not in known:
            continue
        name, text = known[digest]
        if text[start:end] != exact or not text[:start].endswith(prefix) or not text[end:].startswith(suffix):
            yield _finding("P011", name, f"the annotation at {start} does not stand there: {exact[:60]!r}")


def _finding(code: str, file: str | None, message: str) -> Finding:
    return Finding(code, "error", file, None, message)
