"""A small invented timeline: two ferries' worth of news about a bridge at Nordhaven, in English and German."""

from __future__ import annotations

import re

from generator.model import (
    Article,
    Block,
    Citation,
    Conflict,
    Dateline,
    Document,
    Entity,
    Event,
    Finding,
    Importance,
    Imprint,
    Role,
    Source,
    Span,
    Status,
    Timeline,
    parse_edtf,
    phrase,
)

EN = """\
Home > City > Bridges

Nordhaven opens its bridge
By Ada Finch, 12 May 2031

Nordhaven opened its new bridge on Monday. The mayor, Ida Berg, cut a ribbon of sailcloth.
Work began in March 2027. It cost about 300 million crowns.

A ferry will stay in service until the end of 2031.

Share this story
"""

DE = """\
Die Brücke von Nordhaven
Die neue Brücke wurde am 11. Mai eröffnet. Rund 1650 zerstörte ein Sturm die alte.
"""

UNDATED = """\
A history of crossings
The first bridge stood from 1402 to 1650.
"""


def timeline() -> Timeline:
    """Three sources, one undated; five events, one of them told twice with dates that disagree."""
    english = article(EN, "news/bridge.txt", "en", "Nordhaven opens its bridge", date="2031-05-12",
                      evidence="12 May 2031", chrome=("Home > City > Bridges", "Share this story"),
                      byline="By Ada Finch, 12 May 2031", author="Ada Finch", publisher="The Tide")  # fmt: skip
    german = article(DE, "bruecke.txt", "de", "Die Brücke von Nordhaven", date="2031-05")
    undated = article(UNDATED, "crossings.txt", "en", "A history of crossings")
    opened = citation(english, "Nordhaven opened its new bridge on Monday.", "2031-05-12", "on Monday", ("week",))
    opened_too = citation(german, "Die neue Brücke wurde am 11. Mai eröffnet.", "2031-05-11", "am 11. Mai", ("year",))
    begun = citation(english, "Work began in March 2027.", "2027-03", "in March 2027")
    stays = citation(english, "A ferry will stay in service until the end of 2031.", "../2031-12~", status="planned")
    storm = citation(german, "Rund 1650 zerstörte ein Sturm die alte.", "1650~", "Rund 1650")
    stood = citation(undated, "The first bridge stood from 1402 to 1650.", "1402/1650", "from 1402 to 1650")
    events = (
        event("Nordhaven opens its new bridge", "2031-05-12", (opened, opened_too), 3, ("Nordhaven", "Ida Berg"),
              conflicts=(Conflict("date", (0, 1), phrase("the sources differ by a day")),)),
        event("Work on the bridge begins", "2027-03", (begun,), 2, ("Nordhaven",)),
        event("The ferry stays in service", "../2031-12~", (stays,), 1, (), status="planned"),
        event("Sturm zerstört die alte Brücke", "1650~", (storm,), 3, ("Nordhaven",), language="de"),
        event("The first bridge stands", "1402/1650", (stood,), 2, ()),
    )  # fmt: skip
    entities = (Entity("Nordhaven", "nordhaven", ("the port",)), Entity("Ida Berg", "ida-berg"))
    doubt = Finding(
        "D001",
        "note",
        "crossings.txt",
        1,
        phrase('no date found; write `date = "…"` into the hints beside it'),
        undated.source.id,
    )
    ordered = tuple(sorted(events, key=lambda each: (each.when, each.id)))
    return Timeline((german, english, undated), ordered, entities, (doubt,))


def article(
    text: str,
    name: str,
    language: str,
    title: str,
    *,
    date: str | None = None,
    evidence: str | None = None,
    chrome: tuple[str, ...] = (),
    byline: str = "",
    author: str | None = None,
    publisher: str | None = None,
) -> Article:
    """An article whose lines are its blocks, and whose sentences end with a full stop."""
    source = Source(name, text, digest=f"{sum(map(ord, text)):064x}"[::-1])
    blocks, sentences = [], []
    at = 0
    for line in text.splitlines(keepends=True):
        if words := line.strip():
            role: Role = "chrome" if words in chrome else "byline" if words == byline else "text"
            role = "title" if words == title else role
            start = at + line.index(words)
            blocks.append(
                Block(Span(start, start + len(words)), role, "example", "other" if role == "chrome" else None)
            )
            if role == "text":
                sentences += _sentences(words, start)
        at += len(line)
    dateline = None
    if date:
        places = (place(source, evidence),) if evidence else ()
        dateline = Dateline(parse_edtf(date), "stated", places, phrase("the byline says so"))
    document = Document(source, language, tuple(blocks), tuple(sentences))
    return Article(source, document, Imprint(title, "stated", author, publisher), (), dateline, (), (), ())


def citation(
    told_by: Article, quote: str, date: str, words: str | None = None, assumed: tuple[str, ...] = (),
    status: Status = "past",
) -> Citation:  # fmt: skip
    """A sentence of an article, found by its words."""
    source = told_by.source
    expression = place(source, words) if words else None
    when = parse_edtf(date)
    return Citation(
        source.id,
        place(source, quote),
        quote,
        expression,
        "absolute",
        when,
        assumed,
        phrase("the words give the whole date"),
        status,
    )


def event(
    title: str, date: str, citations: tuple[Citation, ...], importance: Importance, entities: tuple[str, ...],
    conflicts: tuple[Conflict, ...] = (), status: Status = "past", language: str = "en",
) -> Event:  # fmt: skip
    """An event with ids as the contract makes them: source and offset."""
    ids = [f"{each.source}-{each.span.start}" for each in citations]
    return Event(
        ids[0], parse_edtf(date), title, language, status, entities, citations, importance, importance / 3, conflicts,
        tuple(ids[1:]),
    )  # fmt: skip


def place(source: Source, words: str) -> Span:
    """Where some words stand in a source for the first time."""
    start = source.text.index(words)
    return Span(start, start + len(words))


def _sentences(words: str, at: int) -> list[Span]:
    return [
        Span(at + found.start(), at + found.end()) for found in re.finditer(r"\S.*?(?<!\b\d\d)\.(?= [A-Z]|$)", words)
    ]


HOSTILE = """\
<script>alert(1)</script><img src=x onerror=alert(1)>
[click](javascript:alert(1)) ![x](https://example.org/x.png){onclick=alert(1)}
--8<-- "mkdocs.yml"
{{ config.site_name }}{% include "x" %}{# x #}
*[said]: a tooltip
[^1]: a footnote
1986. A year, no list
# No heading <h1>
    no code
<!-- still to be seen
</div></body>&copy 2024 <2% a<b AT&T
---
$(id) `id` __init__ ~~x~~ ==y== ^z^ ++ctrl++ :smile: [TOC] [[x]] ||
javascript:alert(1) https://example.org/bare www.example.org a@b.example
"""


def hostile() -> Timeline:
    """A source whose every line tries to be more than text, all of it cited, with a title and a name of that kind."""
    title = 'Title: <b onclick="x">"quoted"</b> {{ x }} | # & &amp;'
    told = article(
        HOSTILE, "../<x>.txt", "en", title, date="2031-05-13", author='"><script>x</script>', publisher="{{ y }}"
    )
    names = ('<i>"Name"</i> [x](y)', "{{ z }}")
    whole = [line.strip() for line in HOSTILE.splitlines()]
    events = tuple(
        event(f"{line} — {title}", "2031-05-13", (citation(told, line, "2031-05-13"),), 3, names, language="en")
        for line in whole
    )
    return Timeline((told,), events, tuple(Entity(name, "x") for name in names), ())


def chinese() -> Timeline:
    """The bridge as a paper of another language tells it."""
    told = article(
        "北港大桥开通\n北港大桥于五月十二日开通。\n", "bridge-zh.txt", "zh", "北港大桥开通", date="2031-05-13"
    )
    cited = citation(told, "北港大桥于五月十二日开通。", "2031-05-12", "五月十二日", ("year",))
    opened = event("北港大桥开通", "2031-05-12", (cited,), 2, (), language="zh")
    by_hand = Event("e-hand", parse_edtf("2031-06"), "A feast", "en", "planned", (), ())
    return Timeline((told,), (opened, by_hand), (), ())


def all_together() -> Timeline:
    """The bridge in three languages, and the hostile source."""
    parts = (hostile(), timeline(), chinese())
    return Timeline(
        tuple(article for part in parts for article in part.articles),
        tuple(sorted((event for part in parts for event in part.events), key=lambda each: (each.when, each.id))),
        tuple(entity for part in parts for entity in part.entities),
        timeline().findings,
    )
