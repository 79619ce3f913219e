"""Who a Chinese clause is about: its sentence's head, the sentence before, or the person of a pronoun."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.cast import Cast
from generator.steps.extract.title.told import Before, Told

EDGE = " \u3000，。；：、,.;:！？!?—-·"
"""What no headline begins or ends with."""
_NO_END = "在于自从到至约的了，和与及向对也都还又将被把由"
_HEAD = 14
"""Characters before the date of a sentence that can be its subject: "海湾大桥2019年动工"."""
_LEAST = 2
_VERB = 3
"""Characters of a verb that ends a piece behind its date."""
_SHORT = 4
_DATED = 12
"""Characters of a piece with its date that tells too little without its subject."""
_SURE = frozenset("将被由已曾")
"""What follows a subject for sure."""
_PIECE = re.compile(r"[^，。；]+")
_HEADED = re.compile(r"“[^”]{2,10}”")
_BRACKET = re.compile(r"（[^（）]*）|\([^()]*\)")
_OPENING = frozenset("在经当随从对按为因由据以与和向被将把就至历自")
"""What opens a phrase that is no subject."""
_PHRASE = 20
"""Characters of a noun with what belongs to it, as a subject."""
_MARKS = "“”「」《》‘’"


def with_subject(
    text: str, told: Told, pieces: list[tuple[int, int]], place: int, words: TitleWords, is_dated: bool = False
) -> str:
    """A predicate gets the subject that its sentence begins with, or the one before; "its" and "to it" the name."""
    for pattern, firm in ((words.generic, told.cast.firm), (words.this_firm, told.cast.last_firm)):
        unnamed = pattern.match(text)
        if unnamed and firm and firm not in text:
            return f"{firm}{text[unnamed.end() :]}"
    begin = pieces[min(place, len(pieces) - 1)][0]
    if name := _pointed(text, told, words) or _whole_name(text, told, words) or _two_named(text, told, words):
        return name
    if owned := words.owned.search(text):
        known = _object_before(told, pieces, place, words) if owned.start() else ""
        if owned[0] in words.things:
            known = known or told.cast.topic or ""
        if words.orders.search(text, 0, owned.start()) and owned.start():
            known = known or _person_before(told, words)
        if words.of_things.match(text, owned.end()):
            known = known or told.cast.firm or told.cast.topic or ""
        if words.of_firms.match(text, owned.end()):
            known = known or told.cast.firm or ""
        is_thing = owned[0] in words.things
        if owner := known or ("" if is_thing else _owner(told, begin, "其" not in owned[0], words)):
            text = f"{text[: owned.start()]}{owner}{text[owned.end() :]}"
            if not known:
                return text
    if not is_dated and has_subject(text, words):
        return text
    bare = text.replace(told.sentence[slice(*told.own)], "", 1).lstrip(EDGE) if told.own else text
    is_short = is_dated and (len(text) <= _DATED or words.subjectless.match(bare) is not None)
    if (not words.subjectless.match(text) and not is_short) or words.described.match(text):
        return text
    first = _first(told, pieces, begin)
    if words.thinks.search(told.sentence[first[0] : first[1]].strip(EDGE)):
        return text  # "杜远航认为，推迟投产将…": what he thinks is told of nobody else
    subject = (
        head(told, first, words)
        or subject_at(told, first[0], words)
        or _topic(told.sentence, first, told.dates, words)
        or (_noun_phrase(told.sentence[slice(*first)], words) if place else "")
    )
    opening = first if "；" in told.sentence[:begin] else pieces[0]
    is_led = place == 0 or (not subject and _behind_dates(told.sentence, opening[0], told.dates) > opening[0])
    if place == 0 or (is_led and _is_dateless_head(told, opening, words)):
        subject = topic_before(told, words) if _is_dateless_head(told, opening, words) else ""
    return f"{subject}{text}" if subject and subject not in text else text


def _pointed(text: str, told: Told, words: TitleWords) -> str:
    """A text whose subject only points to a thing named before ("该桥"), with the name; nothing where none fits."""
    match = words.pointed.match(text)
    if match is None:
        return ""
    noun = match["noun"] or match["body"]
    ends = tuple(sorted(words.bodies.get(noun, {noun})))
    rows = [(name for _, name in told.cast.within), *(before.names for before in told.before)]
    name = next((name for row in rows for name in row if name.endswith(ends) and len(name) > len(noun) + 1), "")
    return f"{name}{text[match.end() :]}" if name and name not in text else ""


def _whole_name(text: str, told: Told, words: TitleWords) -> str:
    """A text that begins with the noun in which the only name of its kind ends, with that name: "隧道终于打通"."""
    noun = text[:_LEAST]
    others = told.cast.people | words.places
    names = [name for name in sorted(told.cast.named) if name.endswith(noun) and name not in others]
    if len(names) != 1 or not words.topic.match(text):
        return ""
    name = names[0]
    is_longer = len(noun) + 1 < len(name) <= _PHRASE and name not in text
    return f"{name}{text[len(noun) :]}" if is_longer else ""


def _person_before(told: Told, words: TitleWords) -> str:
    """The person named last before the statement, in its sentence or one before."""
    own = told.own[0] if told.own else 0
    row = [name for end, name in told.cast.within if end <= own and name in told.cast.people]
    earlier = [name for before in told.before for name in before.names if name in told.cast.people]
    return next(iter([*row[::-1], *earlier]), "")


def _two_named(text: str, told: Told, words: TitleWords) -> str:
    """A text about 双方, with the two whom the sentence before names beside offices and places."""
    both = words.both.match(text)
    row = dict.fromkeys(told.before_names()) if both else {}
    names = [name for name in row if name not in words.places and not words.no_firms.search(name)]
    names = [name for name in names if not any(name != other and name in other for other in names)]
    return f"{names[0]}与{names[1]}{text[both.end() :]}" if both and len(names) == 2 else ""


def has_subject(text: str, words: TitleWords) -> bool:
    """Whether a noun that only looks like a predicate begins a piece: "着陆器将…"."""
    topic = words.topic.match(text)
    is_short = topic is not None and len(topic["topic"]) <= _SHORT
    return (
        topic is not None
        and is_short
        and text[topic.end() : topic.end() + 1] in _SURE
        and not (words.subjectless.fullmatch(topic["topic"]) or words.adverbs.match(topic["topic"]))
    )


def _first(told: Told, pieces: list[tuple[int, int]], begin: int) -> tuple[int, int]:
    """The piece that a statement begins with, behind the last semicolon; none that is only a time."""
    stop = told.sentence.rfind("；", 0, begin)
    row = [(a, b) for a, b in pieces if stop < a and (stop >= 0 or a < begin)]
    return next((piece for piece in row if _behind_dates(told.sentence, piece[0], told.dates) < piece[1]), pieces[0])


def _pieces_before(told: Told, place: int) -> list[tuple[int, int]]:
    """The stretches between commas before a place of the sentence."""
    return [match.span() for match in _PIECE.finditer(told.sentence, 0, place)]


def _object_before(told: Told, pieces: list[tuple[int, int]], place: int, words: TitleWords) -> str:
    """The object that a piece before has told of: "批准该任务"."""
    for a, b in pieces[:place][::-1]:
        if found := words.object_before.search(told.sentence[a:b].strip(EDGE)):
            return found[0]
    return ""


def _is_dateless_head(told: Told, piece: tuple[int, int], words: TitleWords) -> bool:
    """Whether a sentence begins with a date and goes on with a predicate, or does so at once."""
    start = _behind_dates(told.sentence, piece[0], told.dates)
    is_noun = words.described.match(told.sentence, start) is not None
    return words.subjectless.match(told.sentence, start) is not None and not is_noun


def _behind_dates(sentence: str, start: int, dates: tuple[tuple[int, int], ...]) -> int:
    while skipped := next((b for a, b in dates if a == start), 0):
        start = skipped
        start += len(sentence[start:]) - len(sentence[start:].lstrip(EDGE))
    return start


def head(told: Told, piece: tuple[int, int], words: TitleWords) -> str:
    """What stands before the date in the first piece, where that is no more than a subject."""
    start, end = piece
    date, behind = next(
        ((a, b) for a, b in told.dates if start < a < end and words.genitive_mark != told.sentence[b : b + 1]),
        (None, end),
    )
    is_said = len(told.sentence[behind:end].strip(EDGE)) <= _VERB  # "天枢微昨晚公告，…"
    if not is_said and words.adjunct.search(told.sentence[start:end].strip(EDGE)):
        return ""
    text = _BRACKET.sub("", words.built.sub("", told.sentence[start:date])) if date else ""
    text = text.partition("由")[0]  # "该报告" of "该报告由教区去年委托"
    is_subject = _LEAST <= len(text) <= _HEAD and text[-1] not in _NO_END and not words.predicate.search(text)
    return text if is_subject and not words.adverbs.match(text) else ""


def _noun_phrase(piece: str, words: TitleWords) -> str:
    """A whole first piece that is only a noun with what belongs to it: "瀚海地产的清盘聆讯，昨日再度押后"."""
    text = _BRACKET.sub("", piece).strip(EDGE)
    is_noun = words.genitive_mark in text[1:-2] and not words.adjunct.search(text) and text[0] not in _OPENING
    is_noun = is_noun and not (words.predicate.search(text) or words.subjectless.match(text))
    return text if is_noun and len(text) <= _PHRASE and not any(map(str.isdigit, text)) else ""


def subject_at(told: Told, start: int, words: TitleWords) -> str:
    """The names at the head of a sentence, with the words for an office before and between them."""
    start = _behind_dates(told.sentence, start, told.dates)
    if unnamed := words.generic.match(told.sentence, start):
        return told.cast.firm or unnamed[0]
    end = start
    for stop, name in told.cast.within:
        between = told.sentence[end : stop - len(name)].strip(_MARKS)
        if stop <= start or (between and not words.offices.fullmatch(between)):
            continue
        end = stop
    if end > start and told.sentence[end : end + 1] in ("”", "」", "》"):
        end += 1
    return told.sentence[start:end]


def _topic(sentence: str, piece: tuple[int, int], dates: tuple[tuple[int, int], ...], words: TitleWords) -> str:
    """What stands before the first word of a predicate: "大桥" of "大桥由中铁承建"."""
    start = _behind_dates(sentence, piece[0], dates)
    if match := words.topic.match(sentence, start, piece[1]):
        end = min((a for a, _ in dates if start < a < match.end("topic")), default=match.end("topic"))
        text = sentence[start:end]
        if len(text) < _LEAST:
            return ""
        if words.counted.fullmatch(text) or any(map(str.isdigit, text)):
            return ""
        if words.pointing.fullmatch(text):
            return ""
        is_noun = text[-1] not in _NO_END and text[0] not in _OPENING and not words.adverbs.match(text)
        return text if is_noun else ""
    return ""


def topic_before(told: Told, words: TitleWords) -> str:
    """The subject of the sentence before."""
    for before in told.before[:2]:
        if topic := _subject_of(before, words):
            return told.cast.firm or topic if words.generic.fullmatch(topic) else topic
    return ""


def _subject_of(before: Before, words: TitleWords) -> str:
    """The name, or what stands before a predicate, at the head of its first pieces."""
    dateline = words.dateline.match(before.sentence)
    start = _behind_dates(before.sentence, dateline.end() if dateline else 0, before.dates)
    for piece in _PIECE.finditer(before.sentence, start):
        if found := _HEADED.match(before.sentence, piece.start()):
            return found[0]
        named = [name for name in before.names if before.sentence.startswith(name, piece.start())]
        found_topic = _topic(before.sentence, piece.span(), before.dates, words)
        if found_topic := max((*named, found_topic), key=len):
            return found_topic
        if piece.start() > start:
            break
    return ""


def _owner(told: Told, place: int, is_several: bool, words: TitleWords) -> str:
    """Who is meant by 其: what the sentence is about, the person named last, or what the sentence before is about, as
    她们 always is."""
    if is_several:
        return topic_before(told, words)
    if place and (lead := words.this_firm.match(told.sentence) or words.generic.match(told.sentence)):
        return (told.cast.last_firm if words.this_firm.match(lead[0]) else told.cast.firm) or lead[0]
    first = (_pieces_before(told, place) or [(0, 0)])[0]
    if place and (lead_noun := head(told, first, words) or _topic(told.sentence, first, told.dates, words)):
        return lead_noun
    if any(end <= place or not place for end, _ in told.cast.within):
        return ""
    before = next((person for name in told.cast.earlier if (person := name) in told.cast.people), "")
    return topic_before(told, words) or before or told.cast.firm or ""


def person(
    pronoun: str, told_within: tuple[tuple[int, str], ...], cast: Cast, sentence: str, words: TitleWords
) -> str | None:
    """The person named last before, in the sentence or the ones before it, of those whom the pronoun can mean."""
    if unnamed := words.polite.search(sentence):
        return unnamed[0]
    row = [name for name in (*(name for _, name in told_within), *cast.earlier) if name in cast.people]
    if pronoun in words.feminine:
        return next((name for name in row if name in cast.women), next((n for n in row if n not in cast.men), None))
    return next((name for name in row if name not in cast.women), None)


def is_spelled(text: str, words: TitleWords) -> bool:
    """Whether all of a text spells a foreign name."""
    return 2 <= len(text) <= 7 and all(char in words.sounds or char == "·" for char in text)
