"""What a Chinese sentence tells of a noun in the words before it: "海湾起诉" of "去年由海湾起诉的案件昨天被驳回"."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.fit import fits
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.topic import EDGE, subject_at

_COMMA = re.compile(r"[，,；;：]")
_ATTRIBUTE = re.compile(r"(?:由(?P<who>[^，。的]{2,12}))?(?P<verb>[\u4e00-\u9fff]{2,4}?)的(?=[\u4e00-\u9fff])")
_ATTRIBUTE_OF_NAME = re.compile(r"(?P<done>[\u4e00-\u9fff]{2,10}?)的(?=[\u4e00-\u9fff“《])")
_HELD = frozenset("的、和与及")
_PREDICATE = re.compile(r"(?!附近|一带|地区|周边)[\u4e00-\u9fff]{2}|，")


def attribute(told: Told, words: TitleWords) -> str:
    """What is told of a noun before it, as a clause: "海湾提起诉讼" of "去年由海湾提起的诉讼昨天被驳回"."""
    if told.own is None:
        return ""
    if named := _named_attribute(told, words) or _built_attribute(told, words):
        return named
    match = _ATTRIBUTE.match(told.sentence, told.own[1])
    end = next((a for a, _ in told.dates if match and a >= match.end()), None)
    if match is None or not words.subjectless.match(match["verb"]) or words.announcing.match(match["verb"]):
        return ""
    begins = words.predicate.search(told.sentence, match.end() + 1, end or len(told.sentence))
    is_source = words.stems_from.search(told.sentence, 0, told.own[0]) is not None
    comma = _COMMA.search(told.sentence, match.end())
    stop = begins.start() if begins else end
    if is_source:
        stop = comma.start() if comma else len(told.sentence)
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
    is_led = told.own[0] > 0 and told.sentence[told.own[0] - 1] not in "，。；：“「"  # "业者去年曾因未标示中文的奶粉…"
    if match is None or is_led or words.announcing.match(match["done"]):
        return ""
    name = subject_at(told, match.end(), words)
    follows = told.sentence[match.end() + len(name) :]
    is_whole = bool(name) and follows[:1] not in _HELD and _PREDICATE.match(follows) is not None
    title = f"{name}{match['done']}"
    return title if is_whole and fits(title) else ""


def _built_attribute(told: Told, words: TitleWords) -> str:
    """ "瀚海成立" of "这家成立于2003年的房企走到终点": the name that is meant, else the noun."""
    assert told.own is not None
    built = words.founded.search(told.sentence, 0, told.own[0])
    if built is None or built.end() != told.own[0] or not told.sentence.startswith(words.genitive_mark, told.own[1]):
        return ""
    firm = told.cast.firm or told.cast.last_firm
    name = subject_at(told, told.own[1] + 1, words)
    subject = name or (firm if firm and words.pointing.search(told.sentence, 0, built.start()) else "")
    title = f"{subject}{built['done']}"
    if not subject or fits(title):
        return title if subject else ""
    return f"{subject}于{told.sentence[told.own[0] : told.own[1]]}{built['done']}"
