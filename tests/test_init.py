"""A new timeline site works from the first command on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.init import InitError, init
from tests.sites import fill, written

ROOT = Path(__file__).parents[1]
OWN = {"site_name", "site_description", "nav", "not_in_nav", "repo_url", "site_url", "extra", "edit_uri"}
"""What in a site's `mkdocs.yml` is its own; everything else is as in ours."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A new site, under git."""
    init(tmp_path / "new")
    run(tmp_path / "new", "git", "init", "--quiet")
    return tmp_path / "new"


def run(folder: Path, *command: str) -> str:
    """What it said on both streams; it must succeed."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def annals(folder: Path, *arguments: str) -> str:
    return run(folder, sys.executable, "-m", "generator", *arguments)


def test_a_new_site_builds_without_a_warning(site: Path) -> None:
    """Its example is dated, and its events are on the timeline."""
    assert "1 source, " in run(site, sys.executable, "-m", "mkdocs", "build", "--strict")
    assert (site / "site" / "timeline" / "index.html").exists()
    assert [path for path in written(site / "docs") if path.startswith("sources/2024-05-17-")]
    assert "0 files changed" in annals(site, "build")
    assert "0 wrong" in annals(site, "verify")


def test_git_sees_what_people_write_only(site: Path) -> None:
    """The pages that are made before each build are left out."""
    before = run(site, "git", "status", "--short", "--untracked-files=all")
    annals(site, "build")
    assert run(site, "git", "status", "--short", "--untracked-files=all") == before
    assert "docs/about.md" in before


def test_a_new_site_looks_like_ours(site: Path) -> None:
    """Theme, plugins and extensions are those of this repository's own site."""
    new, ours = (yaml.safe_load((folder / "mkdocs.yml").read_text(encoding="utf-8")) for folder in (site, ROOT))
    folders = [Path(one["theme"].pop("custom_dir")) for one in (new, ours)]
    assert (site / folders[0] / "main.html").read_bytes() == (ROOT / folders[1] / "main.html").read_bytes()
    assert {key: new[key] for key in new if key not in OWN} == {key: ours[key] for key in ours if key not in OWN}


def test_every_setting_of_the_example_can_be_used(site: Path) -> None:
    """With the `#` taken away no line of `annals.toml` is a finding."""
    text = (site / "annals.toml").read_text(encoding="utf-8")
    live = re.sub(r'(?m)^# (?=\w+ = |"|\[)', "", text).replace('"…", "…"', '"one", "two"').replace("…", "three")
    assert live.count("\n[") == 6, live
    fill(site, {"annals.toml": live})
    assert " H010" not in annals(site, "check")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder that has one of the files already is left as it is."""
    fill(tmp_path, {"annals.toml": "# mine\n"})
    with pytest.raises(InitError, match=r"already annals\.toml"):
        init(tmp_path)
    assert written(tmp_path) == {"annals.toml": b"# mine\n"}


def test_a_place_for_no_folder_is_named(tmp_path: Path) -> None:
    """A file is no folder."""
    fill(tmp_path, {"new": ""})
    with pytest.raises(InitError, match="cannot be written"):
        init(tmp_path / "new")


def test_its_workflow_is_beyond_reproach() -> None:
    """The strictest linter of workflows finds nothing."""
    zizmor, template = Path(sys.executable).with_name("zizmor"), ROOT / "generator" / "template"
    workflow = template / "dot-github" / "workflows" / "publish.yml"
    assert "No findings" in run(ROOT, str(zizmor), "--offline", "--pedantic", str(workflow))
