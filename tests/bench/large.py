"""An invented timeline of ten thousand events in a thousand sources, the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import groupby

from generator.model import Article, Entity, Event, Status, Timeline
from tests.writers.examples import article, citation, event

SOURCES, EVENTS = 1000, 10_000
FIRST_YEAR, YEARS = 1999, 27
WHO = [
    f"{first} {last}"
    for first in ("Ada", "Ben", "Clara", "Dai", "Emil", "Fatima", "Gustav", "Hana", "Ivo", "Jun")
    for last in ("Berg", "Crown", "Delta", "Eastport", "Finch", "Grove", "Harbour", "Inlet", "Juniper", "Kestrel")
]
DOES = tuple(
    "opens closes widens repairs sells buys visits names sues paints moves doubles halves insures plans".split()  # noqa: SIM905
)
WHAT = tuple(
    "bridge ferry tunnel market school harbour museum tramway library station garden theatre canal".split()  # noqa: SIM905
)
HOW = ("after a long debate", "for the third time", "at half the price", "before a large crowd", "against all advice")
STATUSES: tuple[Status, ...] = ("past", "past", "past", "past", "past", "past", "planned", "disputed")


def large(events: int = EVENTS, sources: int = SOURCES) -> Timeline:
    """Sources with ten events each; every fifth event is told by a second source too."""
    drawn = [_Dice(number) for number in range(events)]
    told = [_tell(*each) for each in groupby(drawn, key=lambda dice: dice.number * sources // events)]
    cited = [pair for each in told for pair in each[1]]
    found = tuple(sorted(_events(cited, told), key=lambda each: (each.when, each.id)))
    entities = tuple(Entity(name, name.lower().replace(" ", "-")) for name in WHO)
    return Timeline(tuple(each[0] for each in told), found, entities)


class _Dice:
    """Numbers that look like chance, and are those of the event's own number."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._bytes = sha256(str(number).encode()).digest()

    def pick(self, side: int, most: int) -> int:
        return int.from_bytes(self._bytes[side * 2 : side * 2 + 2], "big") % most

    @property
    def date(self) -> str:
        year, month, day = FIRST_YEAR + self.pick(0, YEARS), 1 + self.pick(1, 12), 1 + self.pick(2, 28)
        forms = (f"{year}-{month:02}-{day:02}", f"{year}-{month:02}", f"{year}", f"{year}-{month:02}~")
        return forms[(0, 0, 0, 0, 0, 1, 2, 3)[self.pick(3, 8)]]

    @property
    def who(self) -> tuple[str, ...]:
        """The first names more often than the last, as in real texts."""
        square = self.pick(4, 100) * self.pick(5, 100) // 100
        return tuple(dict.fromkeys((WHO[square], WHO[self.pick(6, 100)])))

    @property
    def title(self) -> str:
        does, what = DOES[self.pick(7, len(DOES))], WHAT[self.pick(8, len(WHAT))]
        return f"{self.who[0]} {does} the {what} of {self.who[-1].split()[1]}"

    @property
    def sentence(self) -> str:
        return f"In number {self.number} {self.title} {HOW[self.pick(9, len(HOW))]}, as {self.who[-1]} said."


_Told = tuple[Article, list[tuple[_Dice, Article]]]


def _tell(number: int, drawn: Iterable[_Dice]) -> _Told:
    dice = list(drawn)
    filler = "It rained, and the papers said little else that day. " * 8
    lines = [f"Notes of week {number}", *(f"{each.sentence} {filler}" for each in dice)]
    language = ("en", "en", "de", "zh")[number % 4]
    date = f"{FIRST_YEAR + number * YEARS // SOURCES}-{1 + number % 12:02}-{1 + number % 28:02}"
    name, publisher = f"{number:04}.txt", f"Paper {number % 40}"
    written = article("\n".join(lines) + "\n", name, language, lines[0], date=date, publisher=publisher)
    source = replace(written.source, digest=sha256(written.source.text.encode()).hexdigest())
    written = replace(written, source=source, document=replace(written.document, source=source))
    return written, [(each, written) for each in dice]


def _events(cited: list[tuple[_Dice, Article]], told: list[_Told]) -> Iterator[Event]:
    for dice, written in cited:
        citations = [citation(written, dice.sentence, dice.date, f"number {dice.number}", ("year",))]
        if dice.number % 5 == 0:
            other, pairs = told[(dice.number * 7) % len(told)]
            citations.append(citation(other, pairs[0][0].sentence, dice.date))
        yield event(
            dice.title, dice.date, tuple(citations), (1, 1, 2, 2, 2, 3)[dice.pick(10, 6)], dice.who,
            status=STATUSES[dice.pick(11, 8)], language=written.document.language,
        )  # fmt: skip
