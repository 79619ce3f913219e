"""What a language file knows of events and titles, ready for use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_
from typing import Any

from generator.languages import load
from generator.steps.extract.headword_table import title_words
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.patterns import alone, anywhere, at_end, exactly
from generator.steps.extract.prefilter import Heard, Prefilter, Sought

Script = str
"""How titles are made: "latin", or "han" for Chinese."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The tables `[events]` and `[titles]` of a language.

    There is only one of each language, so that what was asked of it can be remembered.
    """

    script: Script
    verb_second: bool
    """The finite verb follows the first phrase, so that a removed phrase leaves it at the front."""
    heard: Callable[[str], Heard]
    """What a sentence may have of what is sought."""
    never: Mapping[str, Sought]
    """Reason: what makes a whole sentence no event."""
    never_signs: Heard
    """What is heard of all of these."""
    never_before: Mapping[str, Sought]
    """Reason: what makes it none right before the words of time."""
    never_within: Mapping[str, Sought]
    """Reason: what makes it none within the words of time."""
    never_after: Mapping[str, Sought]
    """Reason: what makes it none right behind the words of time."""
    future: Sought
    past: Sought
    """What tells a thing as done."""
    present_verb: re.Pattern[str]
    """A verb of news in the present, of what is still to come in a year or month that goes on: "starten"."""
    contested: Sought
    present: Sought
    """Words of now, which mean the news only at an article's head: "now", "nun"."""
    recent: Sought
    """Words of a short while ago: "recently", "kürzlich"."""
    perfect: Sought
    """A verb in the perfect: "has acquired"."""
    done: Sought
    """A verb of news in the past: "announced"."""
    decided: Sought
    """A decision in the perfect, which needs no date to be the news: "has appointed"."""
    news: Sought
    """A verb of news in the perfect or present, as leads have it: "have sacked", "kauft"."""
    market: Sought
    """A share price's move, likewise."""
    news_signs: Heard
    """What is heard of all that makes a sentence without a date the news, beside the lead."""
    attribute: Sought
    """Right before words of time that only tell more of an event that another time dates."""
    attribute_period: Sought
    """The same for what is no day: "figures for May", but "an election for 12 May"."""
    set_for: re.Pattern[str]
    """Right behind a period for which something is planned: "für Mai vorgesehen"."""
    year_adjective: re.Pattern[str]
    """Right before a year that only tells which: "a 2021 placing"."""
    year_noun: re.Pattern[str]
    """Right behind such a year, the noun that it tells more of."""
    of_noun: Sought
    """A participle that tells more of a noun, right before words of time: "modules supplied in"."""
    reported: re.Pattern[str]
    """A piece between commas that only says who told it: "as the firm said on Monday"."""
    results: Sought
    """Where figures are published: a quarter or year beside a day is then what they are of."""
    of_results: re.Pattern[str]
    """Right behind words of time that only tell of what the results are: "third-quarter results"."""
    outlook: re.Pattern[str]
    """Words of time for an open stretch ahead: "the next decade"."""
    today: re.Pattern[str]
    """The words for today, with which a present tense tells a state."""
    since: re.Pattern[str]
    since_after: re.Pattern[str]
    """The same where it stands behind its time: "以来"."""
    deadline: re.Pattern[str]
    """What makes the end of a month a deadline: "by", "bis"."""
    deadline_after: re.Pattern[str]
    """The same where it stands behind its time: "前"."""
    shortly_before: re.Pattern[str]
    """Right before a day that it was not, but nearly: "shortly before"."""
    shortly_after: re.Pattern[str]
    eve: re.Pattern[str]
    """Likewise right behind the day: "前夕"."""
    eve_of_festival: re.Pattern[str]
    """Right behind a festival: the days before it are meant."""
    after_festival: re.Pattern[str]
    figure: re.Pattern[str]
    """An amount right before words of time."""
    own_view: Sought
    """What somebody says of himself, in a quotation: "I", "ich"."""
    own_act: re.Pattern[str]
    """What somebody tells of himself outside of one: "I left"."""
    aim: re.Pattern[str]
    """Before a deadline, that it is only that of what a plan or deal is for: "a plan to bury 900 miles by"."""
    is_now: frozenset[str]
    """Verbs that say what something is: "is"."""
    happens: re.Pattern[str]
    """Behind such a verb, what may have happened all the same: "after", "expected to"."""
    number_lead: re.Pattern[str]
    """Before a bare figure that counts the noun behind it: "a fleet of 2024 vans"."""
    counted_to: re.Pattern[str]
    """Right behind a count of years that only leads to the time told behind it: "ist es her, dass"."""
    asks: re.Pattern[str]
    """How a sentence begins that is a question from its first word: "who", "did"."""
    warns: re.Pattern[str]
    """A deed that tells of what may come: "warned"."""
    moves: re.Pattern[str]
    """Where a date is put off or brought forward: "postponed"."""
    moved_from: re.Pattern[str]
    """Right before the date that no longer holds: "from"."""
    moved_to: re.Pattern[str]
    """All that stands between it and the new one: "to"."""
    apart: re.Pattern[str]
    """Begins a clause of fact within a hypothetical sentence."""
    contrast: re.Pattern[str]
    """Between two statements of which one may be none of an event: ", but"."""
    away_after: re.Pattern[str]
    """Right behind a length, what makes its clause come so long before another: "after", "nachdem"."""
    away_before: re.Pattern[str]
    """Likewise so long after it: "before", "bevor"."""
    front_after: re.Pattern[str]
    """Right behind a length that opens a sentence, what makes the rest come so long after a thing: "after the"."""
    front_before: re.Pattern[str]
    """Likewise so long before it."""
    away_now: re.Pattern[str]
    """A verb of the news itself, before such a length: "comes four months after"."""
    away_then: re.Pattern[str]
    """Begins a sentence on what the one before told, likewise: "The sale came four days after"."""
    back_then: Sought
    """Words for the time that the text told last: "damals"."""
    goes_on: Sought
    """A deed that, told right behind the news of a day, is of that day, too: "lehnte … ab"."""
    begins: re.Pattern[str]
    """Right before words of time from which on a thing is so: "seit", "ab"."""
    stative: Sought
    """A verb in the present that tells how things are: "liegt"."""
    standing: re.Pattern[str]
    """A verb in the past that tells a state: "wohnte"."""
    told_past: re.Pattern[str]
    """Any verb in the past."""
    introduces: re.Pattern[str]
    """All that a sentence says beside a time, where the next one tells what happened: "then came"."""
    joints: tuple[re.Pattern[str], ...]
    """Where one clause ends and the next begins, the strongest first."""
    list_word: re.Pattern[str]
    """What joins the last two times of a list: "and", "und"."""
    range_word: re.Pattern[str]
    """What joins the two ends of a range: "to", "bis"."""
    range_open: re.Pattern[str]
    """What stands before its first end: "from", "von"."""
    range_sure: re.Pattern[str]
    """What joins the two ends without that: "to", "bis"."""
    titles: TitleWords


@cache
def lexicon_of(code: str) -> Lexicon:
    """The lexicon of a language; for one that has none, the English one."""
    language = load(code)
    if not language.tables.get("events"):
        return lexicon_of("en")
    events: Mapping[str, Any] = language.tables["events"]
    titles: Mapping[str, Any] = language.tables.get("titles", {})
    script = titles.get("script", "latin")
    prefilter = Prefilter(is_spaced=script == "latin")
    seek = prefilter.seek

    def reasons(name: str, form: Callable[[str], re.Pattern[str]]) -> dict[str, Sought]:
        return {reason: seek(form, expression) for reason, expression in events.get(name, {}).items()}

    never = reasons("never", anywhere)
    recent, present, decided, market = (
        seek(anywhere, events.get(name, "")) for name in ("recent", "present", "decided", "market")
    )
    return Lexicon(
        script=script,
        verb_second=bool(titles.get("verb_second", False)),
        heard=prefilter.heard,
        never=never,
        never_signs=reduce(or_, (sought.sign for sought in never.values()), 0),
        never_before=reasons("never_before", at_end),
        never_within=reasons("never_within", anywhere),
        never_after=reasons("never_after", anywhere),
        future=seek(anywhere, events.get("future", "")),
        past=seek(anywhere, events.get("past", "")),
        present_verb=anywhere(events.get("present_verb", "")),
        contested=seek(anywhere, events.get("contested", "")),
        present=present,
        recent=recent,
        perfect=seek(anywhere, events.get("perfect", "")),
        done=seek(anywhere, events.get("done", "")),
        decided=decided,
        news=seek(anywhere, events.get("news", "")),
        market=market,
        news_signs=recent.sign | present.sign | decided.sign | market.sign,
        attribute=seek(at_end, events.get("attribute", "")),
        attribute_period=seek(at_end, events.get("attribute_period", "")),
        set_for=anywhere(events.get("set_for", "")),
        year_adjective=at_end(events.get("year_adjective", "")),
        year_noun=anywhere(events.get("year_noun", "")),
        of_noun=seek(at_end, events.get("of_noun", "")),
        reported=anywhere(events.get("reported", "")),
        results=seek(anywhere, events.get("results", "")),
        of_results=anywhere(events.get("of_results", "")),
        outlook=anywhere(events.get("outlook", "")),
        today=anywhere(events.get("today", "")),
        since=at_end(events.get("since", "")),
        since_after=anywhere(events.get("since_after", "")),
        deadline=at_end(events.get("deadline", "")),
        deadline_after=anywhere(events.get("deadline_after", "")),
        shortly_before=at_end(events.get("shortly_before", "")),
        shortly_after=at_end(events.get("shortly_after", "")),
        eve=anywhere(events.get("eve", "")),
        eve_of_festival=anywhere(events.get("eve_of_festival", "")),
        after_festival=anywhere(events.get("after_festival", "")),
        figure=at_end(events.get("figure", "")),
        own_view=seek(anywhere, events.get("own_view", "")),
        own_act=exactly([events.get("own_act", "(?!)")])[0],
        aim=anywhere(events.get("aim", "")),
        is_now=frozenset(events.get("is_now", ())),
        happens=anywhere(events.get("happens", "")),
        number_lead=at_end(events.get("number_lead", "")),
        counted_to=anywhere(events.get("counted_to", "")),
        asks=anywhere(events.get("asks", "")),
        warns=anywhere(events.get("warns", "")),
        moves=anywhere(events.get("moves", "")),
        moved_from=at_end(events.get("moved_from", "")),
        moved_to=alone(events.get("moved_to", "")),
        apart=anywhere(events.get("apart", "")),
        contrast=anywhere(events.get("contrast", "")),
        away_after=anywhere(events.get("away_after", "")),
        away_before=anywhere(events.get("away_before", "")),
        front_after=anywhere(events.get("front_after", "")),
        front_before=anywhere(events.get("front_before", "")),
        away_now=anywhere(events.get("away_now", "")),
        away_then=anywhere(events.get("away_then", "")),
        back_then=seek(anywhere, events.get("back_then", "")),
        goes_on=seek(anywhere, events.get("goes_on", "")),
        begins=at_end(events.get("begins", "")),
        stative=seek(anywhere, events.get("stative", "")),
        standing=anywhere(events.get("standing", "")),
        told_past=anywhere(events.get("told_past", "")),
        introduces=alone(events.get("introduces", "")),
        joints=exactly(events.get("joints", ())),
        list_word=alone(events.get("list_word", "")),
        range_word=alone(events.get("range_word", "")),
        range_open=at_end(events.get("range_open", "")),
        range_sure=alone(events.get("range_sure", "")),
        titles=title_words(titles, language),
    )
