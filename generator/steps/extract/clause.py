"""Sentence and readings to clauses: which words belong to which time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.model import Reading, Span, When
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.verbs import finite_verb

_SEPARATOR = re.compile(r"\s*[,、，&]")
_DIVIDED = re.compile("[;；。]")
"""What stands between two statements."""
_DASHES = frozenset("-–—~～")
_OPENING = 40
"""Characters before a date in which "from" and its like may stand."""
_LEAST_HAN = 4
"""Characters that a Chinese clause has behind its date; fewer tell nothing."""


@dataclass(frozen=True)
class Clause:
    """The part of a sentence that one time belongs to."""

    sentence: Span
    span: Span
    readings: tuple[Reading, ...]
    """At least one; several where the words only say the same time twice ("on Monday, 3 May") or make a range."""

    @cached_property
    def expression(self) -> Span:
        """From the first of its words of time to the last."""
        return Span(self.readings[0].mention.span.start, self.readings[-1].mention.span.end)


def clauses(text: str, sentence: Span, readings: tuple[Reading, ...], lexicon: Lexicon) -> tuple[Clause, ...]:
    """One for each time that the sentence holds, in text order."""
    pairs = pairwise((*readings, None))
    kept = (one for one, two in pairs if one and not (two and _only_leads(text, one, two, sentence, lexicon)))
    groups = _groups(text, tuple(kept), lexicon)
    starts = [sentence.start] if groups else []
    for group, follows in pairwise(groups):
        begin, end = group[-1].mention.span.end, follows[0].mention.span.start
        joint = _joint(text, begin, end, starts[-1], sentence.end, lexicon)
        starts.append(starts[-1] if joint is None else joint)
    ends = [next((later for later in starts if later > start), sentence.end) for start in starts]
    return tuple(
        Clause(sentence, Span(start, end), tuple(group)) for start, end, group in zip(starts, ends, groups, strict=True)
    )


def finer(one: Clause, other: Clause) -> bool:
    """Whether the time of one lies within that of the other and is shorter."""
    inner, outer = one.readings[0].when, other.readings[0].when
    if not (inner and outer and inner.first and inner.last and outer.first and outer.last):
        return False
    is_inside = outer.first <= inner.first and inner.last <= outer.last
    return is_inside and (inner.first, inner.last) != (outer.first, outer.last)


def _groups(text: str, readings: tuple[Reading, ...], lexicon: Lexicon) -> list[list[Reading]]:
    """Readings that stand side by side and overlap in time, or are the two ends of a range, are one."""
    groups: list[list[Reading]] = []
    for reading in readings:
        if groups and _belongs(text, groups[-1][-1], reading, lexicon):
            groups[-1].append(reading)
        else:
            groups.append([reading])
    return groups


def _belongs(text: str, before: Reading, reading: Reading, lexicon: Lexicon) -> bool:
    between = text[before.mention.span.end : reading.mention.span.start]
    if is_range(text, before, reading, lexicon) or (_lists(between, lexicon) and is_list(before, reading)):
        return True
    if len(between) > 12 or between.count(" ") > 3 or _DIVIDED.search(between):
        return False
    if lexicon.script == "han" and between.strip(" ，、"):
        return False
    return _overlap(before, reading) or _names_it(before, reading, between)


def is_list(before: Reading, reading: Reading) -> bool:
    """Whether two readings can stand in a list of times: "in 2018, 2020 and 2021"."""
    if before.when is None or reading.when is None or before.when.unit != reading.when.unit:
        return False
    if _is_counted(before, reading):
        return False
    return not _overlap(before, reading)


def _lists(between: str, lexicon: Lexicon) -> bool:
    """Whether words join the times of a list: a comma or the like, "and", or both."""
    if lexicon.script == "han" and "，" in between:
        return False  # it divides clauses there, and "、" the members of a list
    mark = _SEPARATOR.match(between)
    rest = between[mark.end() :] if mark else between
    return bool(mark and not rest.strip()) or bool(lexicon.list_word.fullmatch(rest))


def _only_leads(text: str, first: Reading, last: Reading, sentence: Span, lexicon: Lexicon) -> bool:
    """Whether the first dates nothing beside the second: it no longer holds, or counts the years up to it."""
    is_count = lexicon.counted_to.match(text, first.mention.span.end) is not None
    return is_count or is_moved(text, first, last, sentence, lexicon)


def is_moved(text: str, first: Reading, last: Reading, sentence: Span, lexicon: Lexicon) -> bool:
    """Whether the second is the date to which something was put off or brought forward from the first: "moved from
    May to June". The first then dates nothing."""
    between = text[first.mention.span.end : last.mention.span.start]
    opening = text[max(sentence.start, first.mention.span.start - _OPENING) : first.mention.span.start]
    is_pair = lexicon.moved_to.fullmatch(between.strip()) and lexicon.moved_from.search(opening)
    return bool(is_pair and lexicon.moves.search(text, sentence.start, sentence.end))


def is_range(text: str, first: Reading, last: Reading, lexicon: Lexicon) -> bool:
    """Whether two readings are the ends of one stretch: "from 2019 to 2021"."""
    between = text[first.mention.span.end : last.mention.span.start]
    if between == "/" and _is_season(first.when, last.when):
        return True
    if not lexicon.range_word.fullmatch(between):
        return False
    opening = text[max(0, first.mention.span.start - 12) : first.mention.span.start]
    is_sure = between.strip() in _DASHES or lexicon.range_sure.fullmatch(between)
    if not is_sure and not lexicon.range_open.search(opening):
        return False
    one, other = first.when, last.when
    is_open = lexicon.range_open.search(opening) is not None
    if one and other and not is_open and other.unit == "year" and one.unit in ("day", "month"):
        return False  # "in March (extended) until 2029"
    return bool(one and other and one.first and other.last and one.first <= other.last)


def _is_season(one: When | None, other: When | None) -> bool:
    """Whether two years with a stroke between follow each other, as those of a season or of a firm do: "2016/17"."""
    is_years = one is not None and other is not None and one.unit == other.unit == "year"
    return is_years and bool(one and other and one.first and other.first and other.first.year == one.first.year + 1)


def _names_it(before: Reading, reading: Reading, between: str) -> bool:
    """Whether the second names the day that the first only counts: "six weeks later, on 6 December"."""
    is_day = reading.when is not None and reading.when.unit == "day"
    is_named = is_day and not _is_counted(before, reading)
    return before.anchor != "absolute" and is_named and between.lstrip().startswith((",", "，"))


def _is_counted(before: Reading, reading: Reading) -> bool:
    """Whether the second is counted from the first, and another time: "on 31 January, the day after"."""
    return reading.anchor == "context" and before.anchor != "context" and not reading.assumed


def _overlap(one: Reading, other: Reading) -> bool:
    first, second = one.when, other.when
    if first is None or second is None:
        return False
    is_before = first.last and second.first and first.last < second.first
    is_after = first.first and second.last and first.first > second.last
    return not (is_before or is_after)


def _joint(text: str, start: int, end: int, clause_start: int, sentence_end: int, lexicon: Lexicon) -> int | None:
    """Where the clause of the first time ends: at the strongest joint before the next time that leaves a verb on
    both sides, the last of its kind. None: both times belong to one clause."""
    between = text[start:end]
    for joint in lexicon.joints:
        for match in reversed(list(joint.finditer(between))):
            place = start + match.end()
            if lexicon.script == "han":
                if match.start() < _LEAST_HAN:
                    continue
                return place
            words = lexicon.titles
            if finite_verb(text[clause_start:place], words) and finite_verb(text[place:sentence_end], words):
                return place
    return None
