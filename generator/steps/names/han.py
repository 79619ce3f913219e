"""Names in Chinese: offices and surnames, endings of organisations and places, quotation marks, brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from generator.steps.names.words import Words

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
_RUN = re.compile(rf"[{_HAN}]+")
_FOREIGN = re.compile(rf"[{_HAN}]{{1,6}}(?:[·・][{_HAN}]{{1,8}}){{1,3}}")
_QUOTED = re.compile(rf"[“「『]([{_HAN}A-Za-z0-9.]{{2,8}})[”」』]")
_MOST = 5000  # places; a text with more names is a register, and each is counted through the whole text
_LONGEST = 10  # characters of an organisation's name before its ending

_OFTEN = 2  # places of a name without its ending, that one included
_LONG_PART = 5  # characters of one part of a foreign name; more are rare
_LEAST_BODY = 4  # characters of the name of an organisation
_STOPS = ("", "。", "；", "！", "？", "\n")  # before the head of a sentence
_NUMBER = re.compile("第[一二三四五六七八九十]{1,2}$")
_SHORT = 3  # characters of a foreign name that are found by accident, too
_WIDE = 4  # characters before it in which a verb begins that a break tears


def han_names(text: str, headline: str, words: Words) -> tuple[str, ...]:
    """The names, each once, in the order of their kind and place; what the headline names counts at once."""
    found: dict[str, None] = {}
    kinds = (_persons, _repeated_persons, _sounding, _teams, _organisations, _marked)
    found_by_kind = chain.from_iterable(kind(text, words) for kind in kinds)
    of_headline = (name for name in _organisations(headline, words, text) if len(name) > _SHORT)
    for name in islice(chain(found_by_kind, of_headline), _MOST):
        found[name] = None
    for name in _short_forms(text, tuple(found), words):
        found[name] = None
    for country in words.countries:
        if country in text:
            found[country] = None
    return tuple(name for name in found if name not in words.generic)


def _persons(text: str, words: Words) -> Iterator[str]:
    yield from (found for match in _FOREIGN.finditer(text) if (found := _spelled(match[0], text, words)))
    roles = "|".join(map(re.escape, sorted(words.roles, key=lambda role: (-len(role), role))))
    surnames = "|".join(sorted(words.surnames, key=lambda name: (-len(name), name)))
    saying = "|".join(map(re.escape, words.saying))
    naming = "|".join(map(re.escape, words.naming))
    given = "[" + _HAN + "]"
    before = re.compile(rf"(?:{roles}|{naming})((?:{surnames}){given}{{1,2}})(?=([{_HAN}]?))")
    for match in before.finditer(text):
        verbs = (*words.saying, *words.naming)
        if match[1][0] in words.small and text.count(match[1]) == 1:
            continue  # "向交通" of "工程师向交通局"
        is_torn = len(match[1]) > 2 and match[1][-1] + match[2] in verbs  # "韩凯认" of "韩凯认为"
        if name := _whole_person(match[1][:-1] if is_torn else match[1], text, words):
            yield name
    if words.sounds:
        yield from _foreign(text, roles, words)
    yield from (match[0] for match in re.finditer(rf"(?<![{_HAN}])(?:{surnames})某{{1,2}}(?![些人年月日个种])", text))
    after = re.compile(rf"(?:^|(?<=[^{_HAN}])|(?<=[{''.join(sorted(words.breaks))}]))"
                       rf"((?:{surnames}){given}{{1,2}}?)(?={roles}|{saying})", re.MULTILINE)  # fmt: skip
    for match in after.finditer(text):
        if match[1] in words.like_surnames:
            continue
        if name := _whole_person(match[1], text, words):
            yield name


def _foreign(text: str, roles: str, words: Words) -> Iterator[str]:
    """Foreign names behind an office: two or more of the characters that spell such names, and no surname with one
    character behind it: "主帅罗德里格斯"."""
    sounds = "".join(sorted(words.sounds))
    for match in re.finditer(rf"(?:{roles})([{sounds}]{{2,7}}+)(?![·・])", text):
        if len(match[1]) > 2 or match[1][0] not in words.surnames:
            yield match[1]


def _spelled(name: str, text: str, words: Words) -> str:
    """A name with points in it, without the office and other words before it and the verb behind."""
    first, *middle = re.split("[·・]", name)
    last = middle.pop()
    begin = max((first.rfind(role) + len(role) for role in words.roles if role in first), default=0)
    begin = max(begin, *(place + 1 for place, sign in enumerate(first) if sign in words.breaks - words.sounds), begin)
    end = next((place for place in range(1, len(last)) if _ends_name(last, place, words)), len(last))
    if len(first) - begin > _LONG_PART:
        begin = next((place for place in range(len(first), begin, -1) if first[place - 1] not in words.sounds), begin)
    if end > _LONG_PART:
        end = next((place for place, sign in enumerate(last[:end]) if sign not in words.sounds and place), end)
    while end > _OFTEN and text.count(last[: end - 1]) > text.count(last[:end]):
        end -= 1
    return name[begin : len(name) - len(last) + end] if begin < len(first) else ""


def _ends_name(text: str, place: int, words: Words) -> bool:
    return text[place] in words.breaks or text.startswith(words.saying, place)


def _sounding(text: str, words: Words) -> Iterator[str]:
    """Foreign names that stand alone: four or more characters that spell such names, or three that stand twice."""
    sounds = "".join(sorted(words.sounds))
    known = "|".join(country for country in words.countries if len(country) > _OFTEN)
    for match in re.finditer(rf"(?:{known or '(?!)'})|(?P<name>[{sounds}]{{3,7}})", text):
        name = match["name"]
        if name and name[0] not in words.small and (len(name) > _SHORT or text.count(name) > 1):
            yield name


def _whole_person(name: str, text: str, words: Words) -> str | None:
    """The name without a last character that belongs to the sentence, or None where nothing of a given name is left.

    Of "许文澜为总裁" two characters of given name fit; a word that breaks names, or a form that stands alone
    more often, ends it earlier.
    """
    for place in range(1, len(name)):
        if name[place] in words.breaks and text.count(name) == 1:
            name = name[:place]
            break
    if len(name) == 3 and 2 * text.count(name) <= text.count(name[:2]):
        name = name[:2]
    return name if len(name) > 1 else None


def _repeated_persons(text: str, words: Words) -> Iterator[str]:
    """Names of three characters that stand twice, once at the head of a clause, before different words, and whose
    given name never stands alone: 张三丰, but not 金融业."""
    breaks = re.escape("".join(sorted(words.breaks)))
    pattern = re.compile(rf"(?<![{_HAN}])([{''.join(sorted(name for name in words.surnames if len(name) == 1))}]"
                         rf"[^{breaks}\W\d_a-zA-Z]{{2}})(?=[{_HAN}])")  # fmt: skip
    for name in dict.fromkeys(match[1] for match in pattern.finditer(text)):
        if name[:2] in words.like_surnames or text.count(name) < 2 or text.count(name[1:]) > text.count(name):
            continue
        if len({text[match.end() : match.end() + 1] for match in re.finditer(name, text)}) > 1:
            yield name


def _teams(text: str, words: Words) -> Iterator[str]:
    """Names of teams, shops and temples that stand twice, once at the head of a clause: 北辰队, 德顺斋."""
    breaks = re.escape("".join(sorted(words.breaks)))
    houses = "".join(sorted(words.houses))
    pattern = re.compile(rf"(?<![{_HAN}])([^{breaks}\W\d_a-zA-Z]{{2,3}}[{houses}])")
    for name in dict.fromkeys(match[1] for match in pattern.finditer(text)):
        if text.count(name) > 1 and name not in words.generic:
            yield name


def _organisations(text: str, words: Words, whole: str = "") -> Iterator[str]:
    """With a whole text around it, a headline: what that names and the text has again is a name."""
    endings = (*words.organisations, *words.regions)
    ending_of = "|".join(map(re.escape, endings))
    pattern = re.compile(rf"(?:{ending_of}){{1,3}}")
    for run in _RUN.finditer(text):
        start = 0
        for ending in pattern.finditer(run[0]):
            if ending.start() < start:
                continue
            stem = _back_to_break(run[0], max(start, ending.start() - _LONGEST), ending.start(), words)
            if ending[0].endswith(words.organisations) and (
                number := _NUMBER.search(run[0], 0, ending.start() - len(stem))
            ):
                stem = number[0] + stem  # "第二实验小学"
            name = stem + ending[0]
            follows = run[0][ending.end() : ending.end() + 1]
            if len(ending[0]) == 1 and follows and follows not in words.breaks:
                continue  # the sound of a river or a hill within another name
            if ending[0] in words.trades and follows and follows in words.parts:
                continue  # "食药署食品组"
            is_opening = run[0].startswith(name) and text[run.start() - 1 : run.start()] in _STOPS
            is_told = _is_own(name, stem, f"{text}{whole}", words)
            if is_told or (is_opening and _is_thing(ending[0], stem, words)):
                yield name
                start = ending.end()


def _is_thing(ending: str, stem: str, words: Words) -> bool:
    """Whether a name at the head of a sentence is one, though it stands once: "青螺山隧道突然涌水"."""
    is_site = ending.endswith(words.sites) and 1 < len(stem) < _LONG_PART
    return is_site and not {stem, stem + ending} & words.generic


def _back_to_break(run: str, start: int, end: int, words: Words) -> str:
    """The characters before an ending that can belong to a name."""
    for place in range(end - 1, start - 1, -1):
        if run[place] in words.breaks:
            start = place + 1
            break
    wide = _behind_verbs(run[max(0, start - _WIDE) : end], words)  # "竞争对手" has a break in it
    stem = _behind_kind(wide[max(0, len(wide) - (end - start)) :], words)
    for country in words.countries:
        if country in stem[:-1]:
            return stem.rpartition(country)[2]
    for lead in (*words.roles, *words.generic):
        if stem.startswith(lead) and len(stem) > len(lead) + 1:
            return stem[len(lead) :]
    return stem


def _behind_kind(stem: str, words: Words) -> str:
    """What stands behind the word for what a firm is: "睿瞳" of "图像处理公司睿瞳"."""
    end = max((stem.rfind(kind) + len(kind) for kind in words.kinds if kind in stem), default=0)
    return stem[end:] if len(stem) - end > 1 else stem


def _behind_verbs(stem: str, words: Words) -> str:
    """What stands behind the last verb: of "收购海韵" the firm."""
    last = max((stem.rfind(lead) + len(lead) for lead in words.leads if lead in stem), default=0)
    return stem[last:]


def _is_own(name: str, stem: str, text: str, words: Words) -> bool:
    """Whether it names one thing: no word for any such thing, and stated twice, or with a long ending, or what stands
    before its ending is: "瀚岳" of "瀚岳地产"."""
    if not stem or len(name) < (_LEAST_BODY if name.endswith(words.organisations) else _OFTEN):
        return False
    if name in words.generic or any(name.startswith(lead) for lead in words.generic if len(lead) > 1):
        return False
    if name[1:] in words.generic:  # what a verb of two characters leaves: "建" of "共建人工智能实验室"
        return False
    if text.count(name) > 1 or (name.endswith(words.organisations) and name[len(stem) :] not in words.kinds):
        return True
    trade = next((trade for trade in sorted(words.trades) if stem.endswith(trade)), "")
    if name[len(stem) :] in words.kinds and trade and len(stem) - len(trade) > 1:
        return True  # "清岚泉饮品公司"
    return len(stem) > 1 and stem not in words.generic and text.count(stem) > _OFTEN


def _marked(text: str, words: Words) -> Iterator[str]:
    opening = "|".join(map(re.escape, words.in_brackets))
    for match in re.finditer(rf"([{_HAN}]{{2,14}})[（(](?:{opening}|[A-Z]|\d{{4,6}}[.）)])", text):
        name = _back_to_break(match[1], 0, len(match[1]), words)
        if len(name) > 1:
            yield name
    for match in re.finditer(rf"(?:{'|'.join(words.short_for)})[“「]?([{_HAN}A-Za-z]{{2,8}})[”」]?", text):
        yield match[1]
    for match in _QUOTED.finditer(text):
        is_told = text.count(match[1]) > text.count(match[0])  # without its marks, too
        if text.count(match[0]) > 1 or is_told or match[1].endswith(words.regions):
            yield match[1]


def _short_forms(text: str, names: tuple[str, ...], words: Words) -> Iterator[str]:
    """A name without the kind of firm, or the first two characters of a long one, where they stand alone."""
    kinds = (*words.organisations, *(region for region in words.regions if len(region) > 1))
    for name in names:
        base = next((name.removesuffix(end) for end in kinds if name.endswith(end)), "")
        trade = next((trade for trade in sorted(words.trades) if base.endswith(trade)), "")
        forms = (form for form in (base, base.removesuffix(trade)) if len(form) > 1)
        if form := next((form for form in forms if text.count(form) > text.count(name)), ""):
            yield form
            continue
        short = name[:2]
        if len(name) > 3 and _RUN.fullmatch(name) and text.count(short) - text.count(name) > 1:
            yield short
