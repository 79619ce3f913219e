"""What runs on a push: with the least rights, from pinned parts, and with the commands that people use."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.laws.house import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GIVEN = sorted((ROOT / "generator" / "template" / "dot-github" / "workflows").glob("*.yml"))
"""What a new site is given by `annals init`."""
GITLAB = ROOT / ".gitlab-ci.yml"
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$")
TARGET = re.compile(r"^([a-z]+):[^=].*## ", re.MULTILINE)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def read(path: Path) -> dict[Any, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def commands(path: Path) -> list[str]:
    """What the steps of a workflow or the scripts of a pipeline run, line by line."""
    if path == GITLAB:
        lists = [job["script"] for job in read(path).values() if isinstance(job, dict) and "script" in job]
    else:
        lists = [[step.get("run", "") for step in job["steps"]] for job in read(path)["jobs"].values()]
    return [line for script in lists for command in script for line in command.splitlines() if line]


def test_zizmor_finds_nothing() -> None:
    """The auditor of workflows has no finding, at its strictest."""
    zizmor = Path(sys.executable).with_name("zizmor")
    audit = subprocess.run(
        [zizmor, "--offline", "--no-progress", "--pedantic", "--format=plain", ".", *GIVEN],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert audit.returncode == 0, audit.stdout + audit.stderr
    assert all(f"{path.relative_to(ROOT)}\n" in audit.stderr for path in (*WORKFLOWS, *GIVEN)), audit.stderr


@pytest.mark.parametrize("path", [*WORKFLOWS, *GIVEN], ids=named)
def test_a_workflow_has_no_rights_of_its_own(path: Path) -> None:
    """Each job names what it needs, ends in time, and leaves no key behind; only one may publish."""
    workflow = read(path)
    assert workflow["permissions"] == {}
    assert workflow["concurrency"]["group"]
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 20
        assert set(job["permissions"].items()) in ({("contents", "read")}, {("pages", "write"), ("id-token", "write")})
    assert "secrets." not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [*WORKFLOWS, *GIVEN], ids=named)
def test_actions_are_pinned(path: Path) -> None:
    """An action is named by its whole commit, with the version for people; the check-out keeps no credentials."""
    uses = [line.strip().removeprefix("- ") for line in path.read_text().splitlines() if "uses:" in line]
    assert uses
    assert all(PINNED.fullmatch(line) for line in uses), uses
    for job in read(path)["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", [*WORKFLOWS, GITLAB], ids=named)
def test_machines_use_the_commands_of_people(path: Path) -> None:
    """Every `make` of a workflow is a target of the Makefile, every script a file of `.ci`."""
    targets = TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8"))
    ran = commands(path)
    assert ran
    for command in ran:
        if made := re.match(r"make (\S+)", command):
            assert made[1] in {*targets, ".venv/ready"}, command
        elif script := re.match(r"(?:bash )?(\.ci/\w+)", command):
            assert (ROOT / script[1]).is_file(), command
        else:
            assert command == "mv site public", command


def test_the_readme_names_what_the_machines_run() -> None:
    """A site is made and everything is tested by the two commands that the README teaches."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make site" in commands(ROOT / ".github" / "workflows" / "publish.yml")
    assert "bash .ci/run" in commands(ROOT / ".github" / "workflows" / "test.yml")
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert {"make site", "make test", "make serve"} <= set(re.findall(r"make [a-z]+", readme))
    assert "bash .ci/run" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_publishing_waits_for_no_test() -> None:
    """A new source must never stop a site: what publishes neither tests nor compares."""
    publish = ROOT / ".github" / "workflows" / "publish.yml"
    ran = commands(publish) + read(GITLAB)["pages"]["script"]
    assert not [command for command in ran if re.search(r"test|check|changes|\.ci/", command)]
    assert read(GITLAB)["pages"]["needs"] == []
    assert read(publish)["jobs"]["deploy"]["needs"] == "build"


def test_the_hook_runs_a_command_that_exists() -> None:
    """What other repositories run before a commit is `annals build --check`."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"] == "annals build --check"
    assert re.search(hook["files"], "seeds/a.txt")
    assert not re.search(hook["files"], "README.md")
