"""A folder of files to sources, in a fixed order; one bad file never stops the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from stat import S_ISREG

from generator.model import Finding, Settings, Source
from generator.readers import Decoded, Reader
from generator.readers.hints import read_hints

HINTS = ".toml"


def read_folder(folder: Path, readers: Iterable[Reader], settings: Settings) -> Decoded:
    """All sources below a folder by name, and what was doubtful; hidden files and unknown formats are passed over."""
    formats = by_suffix(readers)
    names = tuple(_names(folder))
    stems = Counter(_stem(name) for name in names if not name.endswith(HINTS))
    sources: list[Source] = []
    findings: list[Finding] = []
    for name in names:
        if name.endswith(HINTS):
            findings += _orphan(name, stems)
            continue
        alone = stems[_stem(name)] == 1
        read = read_file(folder / name, name, formats, settings, with_hints=alone)
        if not alone and (folder / f"{_stem(name)}{HINTS}").is_file():
            message = f"{_stem(name)}{HINTS} could mean this file or another of the same name; rename one of them"
            read = replace(read, findings=(Finding("H002", "error", name, None, message), *read.findings))
        sources += read.sources
        findings += read.findings
    return Decoded(tuple(sources), tuple(findings))


def by_suffix(readers: Iterable[Reader]) -> dict[str, Reader]:
    """The reader of each suffix."""
    return {suffix: reader for reader in readers for suffix in reader.suffixes}


def read_file(
    path: Path, name: str, formats: dict[str, Reader], settings: Settings, *, with_hints: bool = True
) -> Decoded:
    """The sources of one file, with the hints beside it; `name` is what findings call it."""
    name = _printable(name)
    reader = formats.get(path.suffix.lower())
    if reader is None:
        suffixes = ", ".join(sorted(formats))
        message = f"no reader for {path.suffix or 'a name without suffix'!s}; there are {suffixes}"
        return Decoded((), (Finding("R005", "warning", name, None, message),))
    data = _bytes(path, name, settings.largest_source)
    if isinstance(data, Finding):
        return Decoded((), (data,))
    decoded = reader.decode(name, data)
    hints_file = path.with_suffix(HINTS)
    if not with_hints or not hints_file.is_file():
        return decoded
    hints_name = PurePosixPath(name).with_suffix(HINTS).as_posix()
    hint_data = _bytes(hints_file, hints_name, settings.largest_source)
    if isinstance(hint_data, Finding):
        return replace(decoded, findings=(*decoded.findings, hint_data))
    hints, findings = read_hints(hints_name, hint_data)
    sources = tuple(replace(source, hints=hints) for source in decoded.sources)
    return Decoded(sources, (*decoded.findings, *findings))


def _names(folder: Path) -> list[str]:
    """Posix paths below the folder, in the order of their code points; links to folders are not followed."""
    return sorted(path.relative_to(folder).as_posix() for path in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return  # a folder that may not be read has no files for us
    for entry in entries:
        if entry.name.startswith((".", "~")):
            continue
        if not _is_folder(entry):
            yield entry
        elif not entry.is_symlink():
            yield from _files(entry)


def _is_folder(entry: Path) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _stem(name: str) -> str:
    return PurePosixPath(name).with_suffix("").as_posix()


def _orphan(name: str, stems: Counter[str]) -> list[Finding]:
    if stems[_stem(name)]:
        return []
    message = f"no source is called {_stem(name)}; rename the hints or remove them"
    return [Finding("H003", "warning", name, None, message)]


def _bytes(path: Path, name: str, largest: int) -> bytes | Finding:
    """The file's bytes; a finding where it is no plain file, too large, or cannot be opened."""
    try:
        about = path.stat()
        if not S_ISREG(about.st_mode):
            return Finding("R006", "error", name, None, "this is no plain file; remove it from the folder")
        if about.st_size > largest:
            size = f"{about.st_size:,} bytes, more than the limit of {largest:,}"
            return Finding("R007", "error", name, None, f"{size}; split it, or raise `largest_source`")
        return path.read_bytes()
    except OSError as error:
        message = f"the file cannot be opened: {error.strerror or error}; check the link or the permissions"
        return Finding("R006", "error", name, None, message)


def _printable(name: str) -> str:
    """A name of a file as text that can be written; bytes that are no text show as U+FFFD."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
