"""A Chinese sentence to the pieces between its commas, and a piece to what it tells without its time."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.fit import columns
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.topic import EDGE, is_spelled, person, topic_before

_COMMA = re.compile(r"[，,；;：]")
SHORTEST = 4
"""Columns of what a piece tells without its date; with no more it keeps that: "今年3月取消"."""
_CLEFT = 8
"""Characters behind the date of 是…的, with which nothing is left without it."""
_LEAST = 8
"""Columns of what can stand behind a date that is an attribute, or is left of a piece without who said it."""


def pieces_of(told: Told, words: TitleWords) -> list[tuple[int, int]]:
    """The stretches between commas, without a dateline; one that only brackets fill is none."""
    sentence = told.sentence
    dateline = words.dateline.match(sentence)
    begin = dateline.end() if dateline else 0
    edges = [begin, *(match.end() for match in _COMMA.finditer(sentence, begin)), len(sentence)]
    return [(a, b) for a, b in pairwise(edges) if sentence[a:b].strip(EDGE)]


def cut(told: Told, a: int, b: int, words: TitleWords) -> str:
    """A piece without the event's date in it."""
    if told.own is None or not a <= told.own[0] < b:
        return told.sentence[a:b]
    before = told.sentence[a : told.own[0]]
    behind = told.sentence[min(told.own[1], b) : b]
    if not before and behind.startswith(words.genitive_mark):
        rest = behind.removeprefix(words.genitive_mark)
        return rest if columns(rest) > _LEAST else ""  # "昨夜的山洪造成…"; of "三年后的东京，…" the rest tells it
    if before and words.bound_date.search(f"{before}\n{behind}"):
        return told.sentence[a:b]
    if before.endswith("是") and behind.rstrip(EDGE).endswith(words.genitive_mark) and len(behind) <= _CLEFT:
        return told.sentence[a:b]  # "是2023年10月26日凌晨到的"
    if held := words.held_date.match(behind):
        return before + behind[held.end() :]  # "在18日举行的发布会上"
    for shifted, plain in words.backshift.items():
        if before.endswith(shifted):
            before = before.removesuffix(shifted) + plain
    before, behind = words.before_time.sub("", before), words.behind_time.sub("", behind, count=1)
    rest = (before + behind).strip(EDGE)
    if rest in words.connectives or (not behind.strip(EDGE) and rest.endswith(words.genitive_mark)):
        return ""  # "但两周后，…", "报告交上去的第二年，…"
    is_short = 0 < columns(rest) <= SHORTEST
    is_whole = not words.subjectless.match(rest) or words.wanting.search(told.sentence[a:b].strip(EDGE))
    return told.sentence[a:b] if is_short and is_whole else before + behind


def trimmed(text: str, told: Told, words: TitleWords) -> str:
    text = text.strip(EDGE)
    for pattern in (*words.attributions, *words.tails):
        shorter = pattern.sub("", text).strip(EDGE)
        if columns(shorter) >= 8:
            text = shorter
    for connective in words.connectives:
        if words.counted_next.match(text, len(connective)):
            continue  # "最近一起"
        if text.startswith(connective) and columns(text) > columns(connective) + 8:
            text = text[len(connective) :].strip(EDGE)
            break
    if text[:1] in words.pronouns and (name := person(text[0], told.cast.within, told.cast, told.sentence, words)):
        text = name + text[1:]
    elif text[:1] in words.things and told.cast.topic:
        text = told.cast.topic + text[1:]
    elif text[:1] in words.pronouns and (topic := topic_before(told, words)) and is_spelled(topic, words):
        text = topic + text[1:]
    return words.adverbs.sub("", text).strip(EDGE)


def dateless(piece: str, told: Told, words: TitleWords) -> str:
    """A piece without the words of time that stand free in it."""
    for a, b in told.dates:
        before, date, behind = piece.partition(told.sentence[a:b])
        before = words.before_time.sub("", before)
        is_free = date and words.subjectless.match(behind) and not words.bound_date.search(f"{before}\n{behind}")
        piece = before + behind if is_free else piece
    return piece
