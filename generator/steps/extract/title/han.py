"""A Chinese clause to its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.fit import columns, fits, shortened
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.topic import (
    EDGE,
    has_subject,
    head,
    is_spelled,
    person,
    subject_at,
    topic_before,
    with_subject,
)

_COMMA = re.compile(r"[，,；;：]")
_BRACKET = re.compile(r"（[^（）]*）|\([^()]*\)")
_ATTRIBUTE = re.compile(r"(?:由(?P<who>[^，。的]{2,12}))?(?P<verb>[\u4e00-\u9fff]{2,4}?)的(?=[\u4e00-\u9fff])")
_ATTRIBUTE_OF_NAME = re.compile(r"(?P<done>[\u4e00-\u9fff]{2,10}?)的(?=[\u4e00-\u9fff“《])")
_HELD = frozenset("的、和与及")
_PREDICATE = re.compile(r"(?!附近|一带|地区|周边)[\u4e00-\u9fff]{2}|，")
_POINTING = frozenset("这该此一两多数")
_SHORTEST = 4
"""Columns of what a piece tells without its date; with no more it keeps that: "今年3月取消"."""
_LEAST, _ENOUGH, _SHORT, _ROOM = 8, 16, 28, 56
# Columns of what can stand behind a name; and a piece below the second figure takes any other along, one
# below the third what it goes on with, up to the fourth.
# Chinese headlines run to 15 to 25 characters.


def han_headlines(told: Told, words: TitleWords) -> Iterator[str]:
    """Headlines from the best to the plainest; each fits."""
    core = _attribute(told, words) or _core(told, words)
    own = next((told.sentence[a:b] for a, b in _pieces(told, words) if told.own and a <= told.own[0] < b), "")
    dated = with_subject(own.strip(EDGE), told, _pieces(told, words) or [(0, 0)], 1, words, is_dated=True)
    joined = _joined(core, told, words)
    is_told = not words.subjectless.match(core) or has_subject(core, words) or _is_thought(told, words)
    for text in (
        joined if words.wanting.search(core) else "",
        core if is_told else "",
        _completed(core, told, words),
        dated if is_told and dated != own.strip(EDGE) else "",
        joined,
        core,
        dated,
        _led(core, told, words),
        own,
        told.sentence[told.start : told.end],
        told.sentence,
    ):
        title = shortened(_BRACKET.sub("", text).strip(EDGE), words, needs_verb=False)
        if fits(title):
            yield title


def _is_thought(told: Told, words: TitleWords) -> bool:
    """Whether the sentence begins with who thinks what follows, so that its predicate is nobody's: 认为."""
    a, b = (_pieces(told, words) or [(0, 0)])[0]
    return words.thinks.search(told.sentence[a:b].strip(EDGE)) is not None


def _joined(core: str, told: Told, words: TitleWords) -> str:
    """A predicate behind the piece before it, which names what it is told of: "水库出现险情，被排除"."""
    pieces = _pieces(told, words)
    place = next((i for i, (a, b) in enumerate(pieces) if told.own and a <= told.own[0] < b), 0)
    before = [told.sentence[a:b].strip(EDGE) for a, b in pieces[:place]]
    row = [text for text in before if not words.adjunct.search(text) and columns(text) > _LEAST]
    if not row or row[-1] in core:
        return ""
    head = _trimmed(_dateless(row[-1], told, words), told, words)
    rest = core.removeprefix(_common(head, core))
    a, b = pieces[place]
    head = head.strip(EDGE)
    return f"{head}，{rest if columns(rest) > _SHORTEST else told.sentence[a:b].strip(EDGE)}"


def _common(one: str, other: str) -> str:
    """The beginning that two texts share, if it is long enough to be a subject."""
    size = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return other[:size] if size > 1 else ""


def _dateless(piece: str, told: Told, words: TitleWords) -> str:
    """A piece without the words of time that stand free in it."""
    for a, b in told.dates:
        before, date, behind = piece.partition(told.sentence[a:b])
        before = words.before_time.sub("", before)
        is_free = date and words.subjectless.match(behind) and not words.bound_date.search(f"{before}\n{behind}")
        piece = before + behind if is_free else piece
    return piece


def _completed(core: str, told: Told, words: TitleWords) -> str:
    """A headline too short to stand alone, with the subject that its sentence begins with."""
    first, *rest = _pieces(told, words) or [(0, 0)]
    is_later = told.own is not None and bool(rest) and told.own[0] >= first[1]
    subject = (head(told, first, words) or subject_at(told, first[0], words)) if is_later else ""
    is_told = core[:1] in _POINTING
    return f"{subject}{core}" if subject and subject not in core and not is_told else ""


def _led(core: str, told: Told, words: TitleWords) -> str:
    """A headline too short to stand alone, behind the name that was spoken of last."""
    names = [name for _, name in told.cast.within]
    if columns(core) < _LEAST or any(name in core for name in names):
        return ""
    before = [name for end, name in told.cast.within if told.own and end <= told.own[0]]
    topic = topic_before(told, words)
    is_known = any(topic in row.names for row in told.before) or topic.startswith("“")
    row = [*before[::-1], topic if is_known else "", told.cast.topic or ""]
    return next((f"{name}：{core}" for name in row if name and name not in words.places | told.cast.people), "")


def _attribute(told: Told, words: TitleWords) -> str:
    """What is told of a noun before it, as a clause: "海湾提起诉讼" of "去年由海湾提起的诉讼昨天被驳回"."""
    if told.own is None:
        return ""
    if named := _named_attribute(told, words):
        return named
    match = _ATTRIBUTE.match(told.sentence, told.own[1])
    end = next((a for a, _ in told.dates if match and a >= match.end()), None)
    if match is None or not words.subjectless.match(match["verb"]) or words.announcing.match(match["verb"]):
        return ""
    begins = words.predicate.search(told.sentence, match.end() + 1, end or len(told.sentence))
    stop = begins.start() if begins else end
    noun = told.sentence[match.end() : stop].strip(EDGE) if stop else ""
    if not noun or _COMMA.search(noun):
        return ""
    if match["who"]:
        return f"{match['who']}{match['verb']}{noun}"
    counted = words.counted.search(told.sentence, 0, told.own[0])
    noun = f"{counted[0]}{noun}" if counted else noun
    title = f"{noun}{match['verb']}"
    return title if fits(title) else f"{noun}{told.sentence[told.own[0] : told.own[1]]}{match['verb']}"


def _named_attribute(told: Told, words: TitleWords) -> str:
    """The same of a name: "陈美琪接任总经理" of "去年9月接任总经理的陈美琪表示"."""
    assert told.own is not None
    match = _ATTRIBUTE_OF_NAME.match(told.sentence, told.own[1])
    if match is None or words.announcing.match(match["done"]):
        return ""
    name = subject_at(told, match.end(), words)
    follows = told.sentence[match.end() + len(name) :]
    is_whole = bool(name) and follows[:1] not in _HELD and _PREDICATE.match(follows) is not None
    title = f"{name}{match['done']}"
    return title if is_whole and fits(title) else ""


def _core(told: Told, words: TitleWords) -> str:
    """The piece that tells the event, with its subject and what it goes on with."""
    pieces = _pieces(told, words)
    start = told.own[0] if told.own else told.start
    place = next((i for i, (a, b) in enumerate(pieces) if a <= start < b), 0)
    texts = [_trimmed(_cut(told, a, b, words), told, words) for a, b in pieces]
    while place + 1 < len(texts) and (not texts[place] or words.adjunct.search(texts[place])):
        place += 1
    if place and words.adjunct.search(texts[place]):
        place -= 1  # "…，双方周二表示" tells only who said so
    texts[place] = _with_object(texts[place], told, words)
    dated = {i for i, (a, b) in enumerate(pieces) for first, _ in told.dates if a <= first < b}
    row = [i for i, text in enumerate(texts) if text and i not in dated and not words.adjunct.search(text)]
    row = sorted(i for i in {*row, place} if told.start <= pieces[i][0] < told.end or i == place)
    first = last = row.index(place)

    def joined(head: int, tail: int) -> str:
        return "，".join(texts[i] for i in row[head : tail + 1])

    while columns(joined(first, last)) < _ENOUGH:
        if row[last] + 1 in row:
            last += 1
        elif row[first] - 1 in row:
            first -= 1
        else:
            break
    while (
        columns(joined(first, last)) < _SHORT
        and row[last] + 1 in row  # nothing stands between
        and columns(joined(first, last + 1)) <= _ROOM
    ):
        last += 1
    while words.unfinished.search(texts[row[last]]) and row[last] + 1 in row:
        last += 1
    return with_subject(joined(first, last), told, pieces, row[first], words)


def _with_object(text: str, told: Told, words: TitleWords) -> str:
    """A predicate with the object that one before it has: "将税率上调至…，次日下调至…"."""
    shared = words.shared_object.search(told.sentence)
    if shared is None or shared["object"] in text or not words.shares_object.match(text):
        return text
    return f"{shared['object']}{text}"


def _pieces(told: Told, words: TitleWords) -> list[tuple[int, int]]:
    """The stretches between commas, without a dateline; one that only brackets fill is none."""
    sentence = told.sentence
    dateline = words.dateline.match(sentence)
    begin = dateline.end() if dateline else 0
    edges = [begin, *(match.end() for match in _COMMA.finditer(sentence, begin)), len(sentence)]
    return [(a, b) for a, b in pairwise(edges) if sentence[a:b].strip(EDGE)]


def _cut(told: Told, a: int, b: int, words: TitleWords) -> str:
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
    if held := words.held_date.match(behind):
        return before + behind[held.end() :]  # "在18日举行的发布会上"
    for shifted, plain in words.backshift.items():
        if before.endswith(shifted):
            before = before.removesuffix(shifted) + plain
    before, behind = words.before_time.sub("", before), words.behind_time.sub("", behind, count=1)
    rest = (before + behind).strip(EDGE)
    is_short = 0 < columns(rest) <= _SHORTEST
    is_whole = not words.subjectless.match(rest) or words.wanting.search(told.sentence[a:b].strip(EDGE))
    return told.sentence[a:b] if is_short and is_whole else before + behind


def _trimmed(text: str, told: Told, words: TitleWords) -> str:
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
    if text[:1] in words.pronouns and (name := person(told.cast.within, told.cast, told.sentence, words)):
        text = name + text[1:]
    elif text[:1] in words.pronouns and (topic := topic_before(told, words)) and is_spelled(topic, words):
        text = topic + text[1:]
    return words.adverbs.sub("", text).strip(EDGE)
