"""TimelineJS, vis-timeline and Markwhen read what is made for them: each event, with its title and its first day."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.model import Event, Settings
from generator.writers import Writer, markwhen, timelinejs, vis
from tests.audit.fetched import MODULES
from tests.writers.examples import timeline

TIMELINEJS = MODULES / "@knight-lab" / "timelinejs" / "dist" / "js" / "timeline.js"
VIS = MODULES / "vis-timeline" / "standalone" / "umd" / "vis-timeline-graph2d.min.cjs"
MARKWHEN = MODULES / "@markwhen" / "parser" / "lib" / "index.js"
BOUNDED = {event.id: event for event in timeline().events if event.when.first and event.when.last}
"""Those that the two can show that know no open end."""

READ_TIMELINEJS = """data => new Promise(done => {
  const shown = new TL.Timeline('timeline', data, { font: null });
  const slide = each => [each.unique_id, each.text.headline, each.start_date.data.year];
  shown.on('loaded', () => done([shown.config.getErrors(), shown.config.events.map(slide)]));
})"""
READ_VIS = """({ groups, items }) => {
  const shown = new vis.Timeline(document.body, new vis.DataSet(items), new vis.DataSet(groups), {});
  shown.redraw();
  const drawn = Object.values(shown.itemSet.items).filter(each => each.parent);
  return drawn.map(each => [each.id, each.data.start.toISOString()]);
}"""
READ_MARKWHEN = """
import { parse } from %s;
const { events, parseMessages } = parse(await new Response(process.stdin).text());
const leaves = node => node.children ? node.children.flatMap(leaves) : [node];
const line = each => [each.dateRangeIso.fromDateTimeIso, each.firstLine.restTrimmed];
console.log(JSON.stringify([parseMessages, leaves(events).map(line)]));
"""


def fetched(script: Path) -> pytest.MarkDecorator:
    return pytest.mark.skipif(
        not script.is_file(), reason=f"{script.parts[-4]} is not there; `make viewers` fetches it"
    )


def made(writer: Writer) -> str:
    (page,) = writer.write(timeline(), Settings(title="A bridge"))
    return page.content.decode()


def showing(chromium: Browser, script: Path) -> Page:
    page = chromium.new_page()
    page.set_content("<div id=timeline style='width:900px;height:600px'></div>")
    page.add_script_tag(content=script.read_text(encoding="utf-8"))
    return page


def first(event: Event) -> str:
    return str(event.when.first)


@pytest.mark.browser
@fetched(TIMELINEJS)
def test_timelinejs_has_a_slide_an_event(chromium: Browser) -> None:
    """Its own check of the data finds no fault."""
    page = showing(chromium, TIMELINEJS)
    errors, slides = page.evaluate(READ_TIMELINEJS, json.loads(made(timelinejs.writer)))
    page.close()
    assert not errors
    assert {id_ for id_, _, _ in slides} == {event.id for event in timeline().events}
    for id_, title, year in slides:
        if id_ in BOUNDED:
            assert title == BOUNDED[id_].title
            assert first(BOUNDED[id_]).startswith(f"{int(year):04}")


@pytest.mark.browser
@fetched(VIS)
def test_vis_timeline_has_an_item_an_event(chromium: Browser) -> None:
    """Drawn, and where it begins."""
    page = showing(chromium, VIS)
    items: list[Any] = page.evaluate(READ_VIS, json.loads(made(vis.writer)))
    page.close()
    assert {id_: start[:10] for id_, start in items if id_ in BOUNDED} == {id_: first(BOUNDED[id_]) for id_ in BOUNDED}


@fetched(MARKWHEN)
def test_markwhen_reads_a_line_an_event() -> None:
    """Without a message of its parser."""
    program = READ_MARKWHEN % json.dumps(MARKWHEN.as_uri())
    command = ["node", "--input-type=module", "--eval", program]
    done = subprocess.run(command, input=made(markwhen.writer), capture_output=True, text=True, check=True)
    messages, events = json.loads(done.stdout)
    assert messages == []
    assert [(start[:10], title.partition("](")[0][1:]) for start, title in events] == [
        (first(event), event.title) for event in timeline().events if event.id in BOUNDED
    ]
