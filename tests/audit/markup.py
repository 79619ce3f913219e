"""html-validate and vnu on every page of a made-up site: what they say of our own markup, apart from the theme's.

Prints each finding in what we write, and how many there are in what the theme writes around it; exits 1 for ours.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

from tests.audit.fetched import MODULES
from tests.site.build import build
from tests.writers.examples import all_together

RULES = {
    "root": True,
    "extends": ["html-validate:recommended"],
    "rules": {
        "no-inline-style": "off",  # a bar's height and a chip's colour are data
        "long-title": "off",  # headlines are as long as they are
        "no-trailing-whitespace": "off",
        "require-sri": "off",  # all is of this host
        "prefer-native-element": "off",
        "void-style": "off",
        "valid-id": ["error", {"relaxed": True}],
        "form-dup-name": ["error", {"shared": ["radio", "checkbox"]}],
        "wcag/h32": "off",  # the filter has nothing to submit: each box acts at once
    },
}


@dataclass(frozen=True)
class Fault:
    """What a judge says of a line."""

    judge: str
    page: Path
    line: int
    words: str

    @property
    def is_ours(self) -> bool:
        """It lies in the content of a page, which the generator writes, and not in the theme's frame."""
        lines = self.page.read_text(encoding="utf-8").splitlines()
        start = next((number for number, line in enumerate(lines, 1) if "md-content__inner" in line), len(lines))
        end = next((number for number, line in enumerate(lines, 1) if number > start and "</article>" in line), 0)
        return start < self.line < end


def main() -> int:
    with TemporaryDirectory() as folder:
        site = build(all_together(), Path(folder)).site
        faults = [*_html_validate(site, Path(folder)), *_vnu(site)]
        ours = [fault for fault in faults if fault.is_ours]
    for fault in ours:
        print(f"{fault.judge}: {fault.page.relative_to(site)}:{fault.line}: {fault.words}")
    for judge, number in sorted(Counter(fault.judge for fault in faults).items()):
        own = sum(fault.judge == judge for fault in ours)
        print(f"{judge}: {own} of ours, {number - own} of the theme")
    return 1 if ours else 0


def _html_validate(site: Path, folder: Path) -> Iterator[Fault]:
    config = folder / "htmlvalidate.json"
    config.write_text(json.dumps(RULES), encoding="utf-8")
    program, report = MODULES / "html-validate" / "bin" / "html-validate.mjs", folder / "report.json"
    flags = [f"--config={config}", f"--formatter=json={report}"]  # to a file: through a pipe it ends after 64 KiB
    subprocess.run(["node", str(program), *flags, *map(str, sorted(site.rglob("*.html")))], check=False)
    for page in json.loads(report.read_text(encoding="utf-8")):
        for each in page["messages"]:
            yield Fault("html-validate", Path(page["filePath"]), each["line"], f"{each['ruleId']}: {each['message']}")


def _vnu(site: Path) -> Iterator[Fault]:
    program = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", str(program), "--errors-only", "--format", "json", "--skip-non-html", str(site)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    for each in json.loads(said.stderr)["messages"]:
        page = Path(unquote(urlsplit(each["url"]).path))
        yield Fault("vnu", page, each.get("lastLine", 0), each["message"])


if __name__ == "__main__":
    sys.exit(main())
