"""The MkDocs plugin `annals`: what `annals build` does, before each build of the site, and again when a source changes.

It adds nothing that the command does not make: the pages are real files, so any other engine builds them as well. It
only leaves out what no reader has anything of: the blank lines in the finished HTML, which are a fifth of what a theme
writes around a page, and the maps from the theme's scripts to their sources, 1.3 MB of each site.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from generator import publish
from generator.model import AnnalsError
from generator.run import prepare
from generator.settings import CONFIG, Site, site_of

log = logging.getLogger("mkdocs.plugins.annals")
_KEPT_OR_BLANK = re.compile(r"(<(pre|textarea|script|style)\b.*?(?:</\2>|\Z))|\n\s+", re.DOTALL | re.IGNORECASE)


class Options(Config):  # type: ignore[no-untyped-call]
    """What may stand under `annals:` in `mkdocs.yml`; all else is in `annals.toml`."""

    seeds = config_options.Type(str, default="seeds")
    config = config_options.Optional(config_options.Type(str))


class AnnalsPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Pages first, then the site."""

    def __init__(self) -> None:
        self._server: LiveReloadServer | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Nothing; but a plugin that has this method is kept from one live build to the next, with its server."""

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """The pages in the docs folder, as `annals build` makes them; what is as it should be is not touched."""
        try:
            run = prepare(_site(config, self.config), os.cpu_count() or 1)
            self._publish(run.plan)
        except AnnalsError as error:
            raise PluginError(f"annals: {error}") from error
        for finding in run.findings:
            # Not a warning of MkDocs: under --strict one doubtful source would stop the whole site.
            print(finding, file=sys.stderr)
        log.info("annals: %s", run.summary)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """All but the theme's source maps."""
        return without_source_maps(files, config)

    def on_post_page(
        self,
        output: str,
        *,
        page: Any,  # noqa: ARG002  # MkDocs gives both by name
        config: MkDocsConfig,  # noqa: ARG002
    ) -> str:
        """The page's HTML without blank lines and indentation."""
        return without_blank_lines(output)

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Any,  # noqa: ARG002  # MkDocs gives it by name
    ) -> LiveReloadServer:
        """The server also watches the sources and the settings."""
        self._server = server
        folder = Path(config.config_file_path).parent
        for place in (folder / self.config.seeds, folder / (self.config.config or CONFIG)):
            if place.exists():
                server.watch(str(place))
        return server

    def _publish(self, plan: publish.Plan) -> None:
        """The server looks away while we write: what we change ourselves is in the build that is under way."""
        if self._server and plan.changes:
            self._server.unwatch(str(plan.docs))
        try:
            publish.carry_out(plan)
        finally:
            if self._server and plan.changes:
                self._server.watch(str(plan.docs))


def without_source_maps(files: Files, config: MkDocsConfig) -> Files:
    """The files without those of the theme that end in `.map`; those of people stay."""
    return Files([file for file in files if not (file.src_uri.endswith(".map") and file.src_dir in config.theme.dirs)])


def without_blank_lines(html: str) -> str:
    """HTML without blank lines and indentation, except in elements where white space counts; in linear time."""
    return _KEPT_OR_BLANK.sub(lambda found: found[1] or "\n", html)


def _site(config: MkDocsConfig, options: Options) -> Site:
    """As `annals build` reads it, from what MkDocs has read already."""
    mkdocs = {
        "site_name": config.site_name,
        "site_description": config.site_description,
        "site_url": config.site_url,
        "repo_url": config.repo_url,
        "docs_dir": config.docs_dir,
        "theme": {"language": config.theme.get("language")},
    }
    folder = Path(config.config_file_path).parent
    return site_of(folder, mkdocs, {key: value for key, value in options.items() if value is not None})
