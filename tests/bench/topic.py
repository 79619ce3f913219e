"""A large topic: hundreds of invented articles on one crisis, with the days that a newspaper's timeline would have.

    python -m tests.bench.topic FOLDER [ARTICLES]

Writes the articles below FOLDER/seeds, builds them, and prints the "in brief" of the front page, how well the days of
most weight are the true ones (date F1, the number of dates given), how the merging grew from half the articles to all
(calls of Python functions: linear is 2), and the most memory that it took.

All is made from the words below by a random generator of a fixed seed: the same articles on every machine.
"""

from __future__ import annotations

import resource
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from generator import doors, pipeline
from generator.model import Article, Event, Settings
from generator.readers.folder import read_folder
from generator.steps.merge import merge
from generator.workers import working
from generator.writers.brief import brief
from tests.sites import fill
from tests.work import calls

OUTLETS = (
    "Orlen Courier",
    "The Valley Post",
    "Harbour Wire",
    "Morning Ledger",
    "Northern Star",
    "Radio Orlen",
    "The Week",
)
ARTICLES = 500
_SEED = 11


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of the story."""

    day: date
    weight: int
    """How much is made of it; those of 3 and more are the days that a timeline would have."""
    leads: tuple[str, ...]
    """How the news says it; "@" is where the time stands."""
    details: tuple[str, ...]
    recalled: tuple[str, ...]
    """How later articles tell it in passing; "@" likewise."""


def _moments() -> tuple[Moment, ...]:
    told = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))["moment"]
    return tuple(
        Moment(one["day"], one["weight"], tuple(one["leads"]), tuple(one["details"]), tuple(one["recalled"]))
        for one in told
    )


MOMENTS = _moments()
KEY = 3
_ASIDES = (
    ("The council of {town} voted on a bridge {on}.", "It will cost {n} million euros."),
    ("Farmers in {town} asked for help {on}.", "They lost {n} hectares of barley."),
    ("A charity opened a kitchen in {town} {on}.", "It serves {n} meals a day."),
    ("Insurers met mayors in {town} {on}.", "They counted {n} claims."),
    ("A school in {town} reopened {on}.", "It has {n} pupils."),
    ("Volunteers planted trees near {town} {on}.", "They planted {n}00 in a day."),
    ("A singer gave a concert for the victims in {town} {on}.", "It raised {n},000 euros."),
    ("Engineers began to test the dam at {town} {on}.", "They will need {n} weeks."),
)
_TOWNS = ("Upper Tarn", "Felsing", "Marrow Bridge", "Hollin", "Eskerby", "Saint Orla", "Dunmere", "Kettel")
_PADDING = (
    "“We will not forget,” said a woman who had come with her son.",
    "The river was calm and green, as if nothing had happened.",
    "Nobody in the town wants to talk about money.",
    "A spokesman declined to comment.",
    "The road to the valley is narrow, and in winter it is closed for weeks.",
    "Velta Power has 2,300 employees and runs eleven dams.",
    "It is not clear who will pay.",
)


def main() -> None:
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else ARTICLES
    fill(folder, dict(topic(count)))
    articles = understood(folder)
    timeline = merge(articles, Settings())
    print(f"{len(articles)} articles, {len(timeline.events)} events")
    for event in brief(timeline.events):
        print(f"  {event.when}  {event.title}  ({len({c.source for c in event.citations})} sources)")
    print(f"date F1 {date_f1(timeline.events):.3f}")
    half, whole = (calls(merge, part, Settings()) for part in (articles[::2], articles))
    print(f"merge: {whole / half:.2f} times the calls for twice the articles")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


def key_days() -> frozenset[str]:
    """Those of the timeline that a newspaper would print."""
    return frozenset(moment.day.isoformat() for moment in MOMENTS if moment.weight >= KEY)


def date_f1(events: Sequence[Event]) -> float:
    """Of as many days as there are true ones, in the order of their weightiest event: the share that is true."""
    weight: dict[str, float] = {}
    for event in events:
        if event.when.unit == "day" and event.status == "past":
            weight[event.when.edtf] = max(weight.get(event.when.edtf, 0.0), event.salience)
    days = sorted(weight, key=lambda day: (-weight[day], day))[: len(key_days())]
    return len(key_days() & set(days)) / len(key_days())


def understood(folder: Path) -> tuple[Article, ...]:
    """The articles, each by itself."""
    sources = read_folder(folder / "seeds", doors.readers(), Settings()).sources
    outcomes = working(0)(pipeline.attempt, sources)
    return tuple(outcome for outcome in outcomes if isinstance(outcome, Article))


def topic(count: int) -> Iterator[tuple[str, str]]:
    """File names and texts of so many articles."""
    random = Random(_SEED)
    weights = [moment.weight**2 for moment in MOMENTS]
    for number in range(count):
        is_aside = random.random() < 0.3
        moment = random.choices(MOMENTS, weights)[0]
        written = moment.day + timedelta(random.choice((0, 0, 1, 1, 1, 2, 3)))
        if is_aside:
            written += timedelta(random.randrange(4, 60))
        paragraphs = _aside(random, written) if is_aside else _news(random, moment, written)
        paragraphs += _background(random, written, moment)
        outlet = random.choice(OUTLETS)
        head = f"{outlet}\n\n{_title(random, moment, is_aside)}\n\n{written.day} {written:%B %Y}\n\n"
        yield f"seeds/{number:04}.txt", head + "\n\n".join(paragraphs) + "\n"


def _title(random: Random, moment: Moment, is_aside: bool) -> str:
    if is_aside:
        return f"{random.choice(('Life', 'Work', 'Anger', 'Hope', 'Silence'))} in the valley of {random.choice(_TOWNS)}"
    return " ".join(random.choice(moment.leads).replace("@", "").split()).rstrip(".").replace(" ,", ",")


def _news(random: Random, moment: Moment, written: date) -> list[str]:
    lead = random.choice(moment.leads).replace("@", _near(random, moment.day, written))
    return [
        lead,
        " ".join(random.sample(moment.details, min(2, len(moment.details)))),
        " ".join(random.sample(_PADDING, 2)),
    ]


def _aside(random: Random, written: date) -> list[str]:
    lead, detail = random.choice(_ASIDES)
    day = written - timedelta(random.choice((0, 1, 1, 2)))
    on = _near(random, day, written)
    told = lead.format(town=random.choice(_TOWNS), on=on)
    return [f"{told} {detail.format(n=random.randrange(3, 90))}", " ".join(random.sample(_PADDING, 3))]


def _background(random: Random, written: date, told: Moment) -> list[str]:
    """One to four moments of before, those of most weight and the latest ones first of all."""
    before = [moment for moment in MOMENTS if moment.day < written - timedelta(3) and moment is not told]
    if not before:
        return []
    weights = [moment.weight**2 * (3 if moment in before[-2:] else 1) for moment in before]
    chosen = dict.fromkeys(random.choices(before, weights, k=random.randrange(1, 5)))
    told_again = (random.choice(moment.recalled).replace("@", _far(random, moment.day, written)) for moment in chosen)
    return [" ".join(told_again)]


def _near(random: Random, day: date, written: date) -> str:
    if day == written:
        return random.choice((f"on {day:%A}", "today", f"on {day.day} {day:%B}"))
    return random.choice((f"on {day:%A}", f"on {day:%A}", f"on {day.day} {day:%B}", f"on {day:%B} {day.day}"))


def _far(random: Random, day: date, written: date) -> str:
    year = f" {day.year}" if day.year != written.year or random.random() < 0.3 else ""
    full = (f"on {day.day} {day:%B}{year}", f"on {day:%B} {day.day}{', ' if year else ''}{year.strip()}")
    return random.choice((*full, *full, f"in {day:%B}{year}"))


if __name__ == "__main__":
    main()
