"""From expression to expression through a text: where the reader stands, and what he has just been told."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from generator.almanac.fiscal import FiscalCalendar
from generator.almanac.period import Period, containing, date_of
from generator.languages.grammar import grammar
from generator.languages.lexicon import normal
from generator.languages.tense import Tenses
from generator.languages.works import is_year_of_work
from generator.model import Mention, Span
from generator.model.meaning import Calendar, Echo, Festival, Relative, Repeat, Weekday
from generator.steps.resolve.chronicle import years_of_entries
from generator.steps.resolve.dates import filled
from generator.steps.resolve.placed import Placed
from generator.steps.resolve.policy import core, means_nowadays, policy_of
from generator.steps.resolve.scene import Scene
from generator.steps.resolve.speech import Speeches
from generator.steps.resolve.weekdays import placed_weekday

_HEADING = re.compile(r"[^\S\n]*\d{4}[^\S\n]*(?::[^\n]{0,80})?(?:\n|$)")
"""A year that stands alone on its line or before a colon, as in a chronicle: "1789", "1789: The Bastille"."""
_QUARTERLY = Repeat("P1Q")
_STOP = re.compile(r"[.!?]\s|[。！？\n]")
_GOES_ON = re.compile(r"[^,;.!?\n]{0,60}, (?=\w)")
"""The rest of an apposition, up to the comma behind it."""
LONGEST_ASIDE = 200
"""Characters before a date in which its sentence begins, if it stands in an apposition."""
MEMORY = {"news": 300, "story": 10_000}
"""Characters after which a year told in a paragraph is no longer in mind. In news, 300 is some two sentences."""
LONGEST_GAP = 12
"""Characters between two of one list."""
SAYING = 60
_SAYING = re.compile(r"[,\s]*[^\W\d_A-ZÀ-Þ][^.!?\n“”\"«»]*")
"""Characters of the words that tell who spoke, behind a quotation: they go on in small letters."""
OPENING = 30
"""Characters before a year that still opens its paragraph; without blanks between words, one."""


class Walk:
    """A text with its scene, which goes on to one expression after the other."""

    def __init__(
        self,
        text: str,
        language: str,
        mentions: Sequence[Mention],
        speech: Period | None,
        fiscal: Callable[[], FiscalCalendar],
        changed: Period | None = None,
    ) -> None:
        dating = [mention for mention in mentions if not is_year_of_work(text, mention.span)]
        self.scene = Scene(speech, policy_of(dating, speech), Tenses(language, text), fiscal, changed=changed)
        settings = grammar(language).settings
        is_often_generic = settings.get("today") == "generic" and not _tells_todays_deed(text, settings)
        self.scene.is_generic_today = means_nowadays(mentions, self.scene.policy, is_often_generic)
        self.scene.days_over = _days_over(mentions, self.scene.tenses, speech)
        self.scene.is_year_of_writing = settings.get("year") == "of writing"
        self._text = text
        self._speech = speech
        self._speeches = Speeches(text)
        self._end = 0
        """Where the last expression ends."""
        self._date: Period | None = None
        """What it told, if that was a date."""
        self._spoken = -1
        """Where a date was told last that counts from the time of speaking: the rest of its sentence goes no further
        back ("in May it was fined for a crash in July 2022")."""
        self._links = frozenset(settings.get("join", {}).get("share", ())) - {","}
        """What stands between the members of a list or the ends of a range."""
        self._day_after = re.compile(settings.get("join", {}).get("day_after", "(?!)"))
        self._on_that_day = re.compile(settings.get("join", {}).get("on_that_day", "(?!)"))
        self._for = settings.get("join", {}).get("for")
        self._no_set = re.compile(settings.get("join", {}).get("no_set", "(?!)"))
        self._sets = re.compile(settings.get("join", {}).get("sets", "(?!)"))
        self._updates = re.compile(settings.get("join", {}).get("update", "(?!)"))
        self._update: tuple[int, Period] | None = None
        """Where the day of an update was told last, and which."""
        self._around = re.compile(settings.get("join", {}).get("around", "(?!)"))
        self._attributes = frozenset(settings.get("join", {}).get("attribute", ()))
        self._opening = OPENING if grammar(language).is_spaced else 1
        self._mentions, self._offsets = mentions, [mention.span.start for mention in mentions]
        self._entries = years_of_entries(text, mentions)
        self._coming = _told_in_full(mentions) if self.scene.policy == "story" else []

    def go_to(self, mention: Mention) -> None:
        """The scene as it is when the reader comes to an expression."""
        text, scene, span = self._text, self.scene, mention.span
        scene.paragraph = text.rfind("\n", scene.at, span.start) + 1 or scene.paragraph
        if scene.paragraph > self._end or span.start - self._end > MEMORY[scene.policy]:
            scene.background.clear()
        if _STOP.search(text, self._end, span.start + 1):
            scene.day_of_sentence = None
            scene.sentence = self._end
        self._look_ahead(span.start)
        scene.beside = self._beside(span.start)
        scene.is_day_after = self._is_day_after(mention)
        scene.is_set_for = self._is_set_for(span)
        scene.year_of_entry = self._entries.get(span.start)
        self._end = span.end
        scene.span = span
        scene.speech, scene.speech_is_publication = self._speech, True
        spoken = self._speeches.day_of(span.start) or self._day_behind(span.start) or self._day_of_update(span.start)
        scene.speech, scene.speech_is_publication = spoken or self._speech, spoken is None
        scene.span = span

    def _is_set_for(self, span: Span) -> bool:
        """Whether "for" stands before a day, behind a verb of calling or setting in its sentence."""
        text = self._text
        if self._for is None or not text.endswith(self._for, 0, span.start) or self._no_set.match(text, span.end):
            return False
        begin = max((stop.end() for stop in _STOP.finditer(text, self.scene.paragraph, span.start)), default=0)
        return self._sets.search(text, max(begin, self.scene.paragraph), span.start) is not None

    def _day_of_update(self, offset: int) -> Period | None:
        """The day of the update that the paragraph is: "Update, 15 May: The firm said this morning …"."""
        if self._update is None or self._text.find("\n", self._update[0], offset) >= 0:
            return None
        return self._update[1]

    def _is_day_after(self, mention: Mention) -> bool:
        """Whether a weekday goes on from the day told before it: "on the Friday", and those behind it in its
        paragraph."""
        text, scene, span = self._text, self.scene, mention.span
        if not isinstance(core(mention.meaning), Weekday):
            return False
        is_chained = scene.is_day_after and scene.paragraph <= self._end
        is_told = self._on_that_day.search(text, max(0, span.start - LONGEST_GAP), span.start) is not None
        return is_chained or (is_told and self._day_after.match(text, span.end) is not None)

    def _day_behind(self, offset: int) -> Period | None:
        """The day told right behind the quotation around an offset: "We close tomorrow," he said on Sunday."""
        end = self._speeches.end_of(offset)
        if end is None:
            return None
        index = bisect_right(self._offsets, end)
        mention = self._mentions[index] if index < len(self._mentions) else None
        if mention is None or mention.span.start > end + SAYING:
            return None
        if not _SAYING.fullmatch(self._text, end, mention.span.start) or not isinstance(mention.meaning, Weekday):
            return None
        self.scene.span = mention.span
        placed = placed_weekday(mention.meaning, self.scene)
        period = placed.period if placed else None
        return period if period and self._speech and period.last <= self._speech.last else None

    def _beside(self, start: int) -> Period | None:
        """What the expression before told, if only a word like "and" or "to" stands between."""
        told, self._date = self._date, None
        is_near = told is not None and start - self._end <= LONGEST_GAP
        return told if is_near and normal(self._text[self._end : start]).lower() in self._links else None

    def _look_ahead(self, start: int) -> None:
        while self._coming and self._coming[-1][0] <= start:
            self._coming.pop()
        self.scene.coming = self._coming[-1] if self._coming else None
        if start > self.scene.paragraph_end:
            end = self._text.find("\n", start)
            self.scene.paragraph_end = end if end >= 0 else len(self._text)

    def forget(self) -> None:
        """What was told no longer says in which year the text goes on."""
        self.scene.told.clear()
        self.scene.background.clear()
        self.scene.section = None

    def tell(self, mention: Mention, placed: Placed) -> None:
        """Take note of what was told, if later words may count from it."""
        scene, period = self.scene, _period_told(placed)
        if period is not None and period.unit == "day" and self._is_around_festival(mention):
            period = containing("month", period.first)  # "that evening" is not the one of "before the Spring Festival"
        if mention.meaning == _QUARTERLY:
            scene.quarterly = mention.span.end
        if period is None or not _is_told(placed, scene) or _is_comparison(mention, period):
            return
        is_plan = scene.speech is None and scene.tense == "future"
        if is_plan or is_year_of_work(self._text, mention.span):
            return
        self._date = period if placed.type == "DATE" else None
        is_colon = self._text.startswith(":", mention.span.end)
        if (
            is_colon
            and period.unit == "day"
            and self._updates.fullmatch(self._text, scene.paragraph, mention.span.start)
        ):
            self._update = mention.span.end, period
        if period.unit == "day" and "day" not in placed.assumed:
            self._speeches.tell(mention.span.end, period)
        if period.unit == "year" and _HEADING.match(self._text, scene.paragraph):
            scene.section = period
        if placed.anchor == "publication":
            scene.background.clear()
            self._spoken = scene.at
        is_remark = scene.policy == "news" and self._spoken >= scene.sentence
        is_background = (
            not is_remark
            and _is_background(placed, period, scene)
            and (
                scene.policy == "story"
                or (period.unit in ("day", "month") and not self._is_aside(mention))
                or self._opens_paragraph(mention, period)
            )
        )
        if scene.policy == "news" and not is_background and _ends_background(placed, period, scene):
            scene.background.clear()
        if scene.policy == "news" and (_looks_back(mention) or scene.is_since):
            scene.looks_back.add(scene.at)
        scene.tell(period, is_background)

    def _is_around_festival(self, mention: Mention) -> bool:
        """Whether the days around a festival are meant, and none of its own: 春节前, 中秋期间."""
        return (
            isinstance(core(mention.meaning), Festival) and self._around.match(self._text, mention.span.end) is not None
        )

    def _is_aside(self, mention: Mention) -> bool:
        """Whether it stands between the commas of an apposition, which the sentence goes on from as if nothing had
        been said: "The deal, first announced in May 2024, closed on 3 March"."""
        text, span = self._text, mention.span
        nearest = max(self.scene.paragraph, span.start - LONGEST_ASIDE)
        begin = max((stop.end() for stop in _STOP.finditer(text, nearest, span.start)), default=nearest)
        opening = text.rfind(", ", begin, span.start)
        if opening < 0 or not _GOES_ON.match(text, span.end) or len(text[opening + 1 : span.start].split()) < 2:
            return False
        return not self.scene.tenses.is_told(begin, opening)

    def _opens_paragraph(self, mention: Mention, period: Period) -> bool:
        """Whether a paragraph begins with this year: "In 2009 …", "Founded in 2009, …"."""
        before = self._text[self.scene.paragraph : mention.span.start]
        speech = self.scene.speech
        if speech is None or period.year >= speech.year or self.scene.is_since or len(before) > self._opening:
            return False
        words = before.lower().split()
        return len(words) <= 2 and not (words and words[-1] in self._attributes)


def _is_comparison(mention: Mention, period: Period) -> bool:
    """Whether it only compares: figures of the same quarter a year before do not take the reader there."""
    match core(mention.meaning):
        case Echo():
            return True
        case Relative(unit="year", origin="story"):
            return period.unit in ("quarter", "half")
    return False


def _looks_back(mention: Mention) -> bool:
    """Whether it only counts back from what was told: "four days earlier"."""
    said = core(mention.meaning)
    return isinstance(said, Relative) and said.origin == "story" and said.offset < 0


def _period_told(placed: Placed) -> Period | None:
    """The period that later words count from: of a stretch of months the year, for it is no month."""
    period, when = placed.period, placed.when
    if period is None or when is None or when.last is None or period.unit != "month":
        return period
    return containing("year", period.first) if when.last > date_of(period.last) else period


def _ends_background(placed: Placed, period: Period, scene: Scene) -> bool:
    """Whether the text goes on from a bare year to another one, or comes back by name to the year of writing."""
    if not scene.background:
        return False
    if period.unit == scene.background[-1].unit == "year":
        return True
    is_back = scene.speech is not None and period.year == scene.speech.year and period.first <= scene.speech.last
    return is_back and placed.anchor == "absolute" and scene.background[-1].first < period.first


def _tells_todays_deed(text: str, settings: Mapping[str, Any]) -> bool:
    """Whether "today" stands within a verb that tells what was done, as the news of a day have it."""
    done = settings.get("today_done")
    return done is not None and re.search(done, text) is not None


def _days_over(mentions: Sequence[Mention], tenses: Tenses, speech: Period | None) -> frozenset[tuple[int, int]]:
    """Month and day of what is told with a year before that of the writing, or as what something lasts since."""
    if speech is None:
        return frozenset()
    found: set[tuple[int, int]] = set()
    for mention in mentions:
        said = core(mention.meaning)
        if isinstance(said, Calendar) and said.month and said.day and not said.is_short:
            is_over = said.year < speech.year if said.year is not None else tenses.is_since(mention.span)
            if is_over:
                found.add((said.month, said.day))
    return frozenset(found)


def _told_in_full(mentions: Sequence[Mention]) -> list[tuple[int, Period]]:
    """Offsets and periods of the dates that say month, day or section and year, the last one first."""
    found: list[tuple[int, Period]] = []
    for mention in reversed(mentions):
        said = core(mention.meaning)
        if isinstance(said, Calendar) and said.year is not None and not said.is_short and (said.month or said.section):
            period = filled(said, said.year)
            if period is not None:
                found.append((mention.span.start, period))
    return found


def _is_told(placed: Placed, scene: Scene) -> bool:
    """Whether later words may count from it: dates may, but in a story not those that count from its publication."""
    return placed.type in ("DATE", "TIME") and (scene.policy == "news" or placed.anchor != "publication")


def _is_background(placed: Placed, period: Period, scene: Scene) -> bool:
    """Whether the words around go on in another year than that of writing: they say so, or they count from there."""
    if scene.speech and period.first > scene.speech.last and scene.tenses.is_until(scene.span):
        return False  # "… would have to pay until July 2026. On 20 September it opens": of the year of writing
    is_far = scene.speech is None or period.year != scene.speech.year
    return is_far and placed.anchor in ("absolute", "context")
