"""What people decide for a site: where it is (`mkdocs.yml`), and what is to be done with it (`annals.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.model import AnnalsError, Finding, FiscalYear, Settings
from generator.readers.values import Said, Table, WrongValueError, flag, number, table, text

CONFIG = "annals.toml"
MKDOCS = "mkdocs.yml"
CACHE = Path(".cache", "annals")
_TABLES = ("site", "aliases", "merge", "split", "event", "fiscal", "limits")


class SettingsError(AnnalsError):
    """A settings file that is not there, or no TOML or YAML at all."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a site's sources and pages are, and what people decided for it."""

    seeds: Path
    docs: Path
    settings: Settings
    findings: tuple[Finding, ...] = ()
    """What is wrong in the settings."""
    cache: Path | None = None
    """The folder of what is remembered between runs; None: nothing is."""


def site_in(folder: Path, seeds: Path | None = None, docs: Path | None = None, config: Path | None = None) -> Site:
    """The site of a folder, as its `mkdocs.yml` and `annals.toml` say; what is given wins.

    With both `seeds` and `docs` given, neither file is read. Raises: SettingsError.
    """
    if seeds and docs:
        settings, findings = read_settings(config, Settings()) if config else (Settings(), ())
        return Site(seeds, docs, settings, findings, folder / CACHE)
    mkdocs = _read_mkdocs(folder / MKDOCS)
    options = _options(mkdocs.get("plugins"))
    site = site_of(folder, mkdocs, {**options, "config": str(config)} if config else options)
    return replace(site, seeds=seeds or site.seeds, docs=docs or site.docs)


def site_of(folder: Path, mkdocs: Table, options: Table) -> Site:
    """The site that a `mkdocs.yml` in this folder describes; `options` are those of the plugin `annals`."""
    theme = mkdocs.get("theme")
    seeds = _text_or(options.get("seeds"), "seeds")
    base = Settings(
        seeds_in_repo=seeds,
        title=_text_or(mkdocs.get("site_name"), Settings().title),
        description=_text_or(mkdocs.get("site_description"), ""),
        language=_text_or(theme.get("language") if isinstance(theme, Mapping) else None, "en"),
        site_url=_text_or(mkdocs.get("site_url"), "") or None,
        repo_url=_text_or(mkdocs.get("repo_url"), "") or None,
    )
    config = folder / _text_or(options.get("config"), CONFIG)
    settings, findings = (base, ()) if _may_be_absent(config, options) else read_settings(config, base)
    return Site(folder / seeds, folder / _text_or(mkdocs.get("docs_dir"), "docs"), settings, findings, folder / CACHE)


def read_settings(file: Path, base: Settings) -> tuple[Settings, tuple[Finding, ...]]:
    """The settings of an `annals.toml`, over those of `base`, and a finding for each thing that is wrong in it.

    Raises: SettingsError where nothing can be read, for then it is not known what is wanted at all.
    """
    try:
        said = Said(file.name, file.read_bytes(), "H010")
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}") from error
    if said.findings:
        raise SettingsError(f"{file}: {said.findings[0].message}; mend it or remove it")
    said.refuse_unknown(said.tables, _TABLES, "a table of the settings")
    settings = _with_site(said, replace(base, file=file.name))
    corrections, added = said.events()
    settings = replace(
        settings,
        aliases=said.aliases(),
        merges=said.several("merge"),
        splits=tuple(one for entries in said.several("split") for one in entries),
        corrections=corrections,
        added=added,
        fiscal=_fiscal(said),
    )
    return settings, tuple(said.findings)


_SITE = {
    "title": text, "description": text, "language": text, "site_url": text, "repo_url": text, "branch": text,
    "seeds_in_repo": text,
    "related": flag, "excerpts_only": flag, "events_per_page": number,
}  # fmt: skip
_LIMITS = {"largest_source": number}


def _with_site(said: Said, settings: Settings) -> Settings:
    """The plain values, each of which is a field of the same name."""
    for heading, keys in (("site", _SITE), ("limits", _LIMITS)):
        values = said.take(said.tables, heading, table) or {}
        said.refuse_unknown(values, keys, f"a setting of [{heading}]")
        taken: dict[str, Any] = {key: said.take(values, key, read) for key, read in keys.items()}
        settings = replace(settings, **{key: value for key, value in taken.items() if value is not None})
    return settings


def _fiscal(said: Said) -> tuple[FiscalYear, ...]:
    values = said.take(said.tables, "fiscal", table) or {}
    taken = ((name, said.take(values, name, _beginning)) for name in values)
    return tuple(FiscalYear(name, *beginning) for name, beginning in taken if beginning)


def _beginning(value: Any) -> tuple[int, str]:
    """The first month, and which end of the year names it."""
    match value:
        case int(month) if 1 <= month <= 12 and not isinstance(value, bool):
            return month, "end"
        case {"month": int(month), **rest} if 1 <= month <= 12 and rest in (
            {},
            {"named_by": "start"},
            {"named_by": "end"},
        ):
            return month, str(rest.get("named_by", "end"))
    raise WrongValueError('write its first month, 1 to 12, or { month = 4, named_by = "start" }')


def _read_mkdocs(file: Path) -> Table:
    """Nothing where there is no such file."""
    from mkdocs.exceptions import ConfigurationError  # these take 50 ms, and commands about single files need none
    from mkdocs.utils.yaml import yaml_load

    try:
        with file.open("rb") as stream:
            found = yaml_load(stream)
    except FileNotFoundError:
        return {}
    except (OSError, ConfigurationError, ValueError) as error:
        raise SettingsError(f"{file}: cannot be read: {' '.join(str(error).split())}") from error
    if not isinstance(found, dict):
        raise SettingsError(f"{file}: this is no MkDocs configuration; it has no `key: value` lines")
    return found


def _options(plugins: Any) -> Table:
    """Those of the plugin `annals`, in each of the ways in which MkDocs lets one write them."""
    listed = plugins if isinstance(plugins, list) else [plugins]
    found = [entry["annals"] for entry in listed if isinstance(entry, Mapping) and "annals" in entry]
    return found[0] if found and isinstance(found[0], Mapping) else {}


def _may_be_absent(config: Path, options: Table) -> bool:
    """The default name need not exist; a name that somebody gave must."""
    return "config" not in options and not config.exists()


def _text_or(value: Any, default: str) -> str:
    return value if isinstance(value, str) and value else default
