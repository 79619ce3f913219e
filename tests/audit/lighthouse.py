"""Lighthouse on the front page and the timeline of a made-up site, gzipped: the median of three, telephone and desktop.

Prints performance, accessibility, best practice and findability (0 to 100), and how far the page shifts while it loads;
by hand, on a quiet machine: a busy one costs it ten points.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from tests.audit.fetched import MODULES
from tests.browsing import chromium_path
from tests.site.build import build
from tests.writers.examples import timeline

KINDS = ("performance", "accessibility", "best-practices", "seo")
PACKED = {".html", ".css", ".js", ".json", ".svg"}


class _Gzip(SimpleHTTPRequestHandler):
    """Serves as a publishing host does: text is packed."""

    def send_head(self) -> Any:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in PACKED or not path.is_file():
            return super().send_head()
        packed = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return BytesIO(packed)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


def main() -> None:
    with TemporaryDirectory() as folder, _served(build(timeline(), Path(folder)).site) as address:
        for place in ("", "timeline/"):
            for preset in ("mobile", "desktop"):
                runs = [_run(address + place, preset, Path(folder)) for _ in range(3)]
                figures = [round(median(run[number] for run in runs), 3) for number in range(5)]
                print(f"/{place} {preset}: {' / '.join(f'{figure:.0f}' for figure in figures[:4])}, shift {figures[4]}")


def _run(address: str, preset: str, folder: Path) -> list[float]:
    report = folder / "report.json"
    program = MODULES / "lighthouse" / "cli" / "index.js"
    flags = ["--quiet", "--output=json", f"--output-path={report}", "--chrome-flags=--headless=new --no-sandbox"]
    desktop = ["--preset=desktop"] if preset == "desktop" else []
    command = ["node", str(program), address, *flags, *desktop]
    subprocess.run(command, env={**os.environ, "CHROME_PATH": chromium_path() or ""}, check=True)
    said = json.loads(report.read_text(encoding="utf-8"))
    shift = said["audits"]["cumulative-layout-shift"]["numericValue"]
    return [*(100 * (said["categories"][kind]["score"] or 0) for kind in KINDS), shift]


@contextmanager
def _served(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Gzip, directory=str(site)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


if __name__ == "__main__":
    main()
