"""A Chinese clause to its headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.fit import columns, fits, shortened
from generator.steps.extract.title.han_attribute import attribute
from generator.steps.extract.title.han_pieces import SHORTEST, cut, dateless, pieces_of, trimmed
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.topic import EDGE, has_subject, head, subject_at, topic_before, with_subject

_BRACKET = re.compile(r"（[^（）]*）|\([^()]*\)")
_POINTING = frozenset("这该此一两多数")
_LEAST, _ENOUGH, _SHORT, _ROOM, _LONG = 8, 16, 28, 56, 68
# Columns of what can stand behind a name; and a piece below the second figure takes any other along, one
# below the third what it goes on with, up to the fourth; what else was done at the same time up to the fifth.
# Chinese headlines run to 15 to 25 characters.


def han_headlines(told: Told, words: TitleWords) -> Iterator[str]:
    """Headlines from the best to the plainest; each fits."""
    core = attribute(told, words) or _core(told, words)
    pieces = pieces_of(told, words)
    a, b = next(((a, b) for a, b in pieces if told.own and a <= told.own[0] < b), (0, 0))
    own = told.sentence[a:b]
    bare = cut(told, a, b, words).strip(EDGE)
    dated = with_subject(own.strip(EDGE), told, pieces, 1, words, is_dated=True) if bare else own
    is_wanting = any(words.wanting.search(text) for text in (own.strip(EDGE), bare))
    joined = _joined(own.strip(EDGE) if is_wanting else core, told, words)
    is_told = not words.subjectless.match(core) or has_subject(core, words) or _is_thought(told, words)
    for text in (
        joined if is_wanting or words.wanting.search(core) else "",
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
    a, b = (pieces_of(told, words) or [(0, 0)])[0]
    return words.thinks.search(told.sentence[a:b].strip(EDGE)) is not None


def _joined(core: str, told: Told, words: TitleWords) -> str:
    """A predicate behind the piece before it, which names what it is told of: "水库出现险情，被排除"."""
    pieces = pieces_of(told, words)
    place = next((i for i, (a, b) in enumerate(pieces) if told.own and a <= told.own[0] < b), 0)
    before = [told.sentence[a:b].strip(EDGE) for a, b in pieces[:place]]
    row = [text for text in before if not words.adjunct.search(text) and columns(text) > _LEAST]
    if not row or row[-1] in core:
        return ""
    head = trimmed(dateless(row[-1], told, words), told, words)
    rest = core.removeprefix(_common(head, core))
    a, b = pieces[place]
    head = head.strip(EDGE)
    return f"{head}，{rest if columns(rest) > SHORTEST else told.sentence[a:b].strip(EDGE)}"


def _common(one: str, other: str) -> str:
    """The beginning that two texts share, if it is long enough to be a subject."""
    size = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return other[:size] if size > 1 else ""


def _completed(core: str, told: Told, words: TitleWords) -> str:
    """A headline too short to stand alone, with the subject that its sentence begins with."""
    first, *rest = pieces_of(told, words) or [(0, 0)]
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


def _core(told: Told, words: TitleWords) -> str:
    """The piece that tells the event, with its subject and what it goes on with."""
    pieces = pieces_of(told, words)
    start = told.own[0] if told.own else told.start
    place = next((i for i, (a, b) in enumerate(pieces) if a <= start < b), 0)
    texts = [trimmed(cut(told, a, b, words), told, words) for a, b in pieces]
    dated = {i for i, (a, b) in enumerate(pieces) for first, _ in told.dates if a <= first < b}
    while place + 1 < len(texts) and (not texts[place] or _is_adjunct(told, pieces[place], texts[place], words)):
        if texts[place] and place + 1 in dated and not any(texts[:place]):
            break  # of "2020年2月，因疫情停工，同年8月复工" the first tells why, and what
        place += 1
    if place and words.adjunct.search(texts[place]):
        place -= 1  # "…，双方周二表示" tells only who said so
    texts[place] = _with_object(texts[place], told, words)
    row = [i for i, text in enumerate(texts) if text and i not in dated and not words.adjunct.search(text)]
    row = [i for i in row if not words.asking.search(texts[i])]
    row = sorted(i for i in {*row, place} if told.start <= pieces[i][0] < told.end or i == place)
    first = last = row.index(place)

    def joined(head: int, tail: int) -> str:
        return _with_commas((texts[i] for i in row[head : tail + 1]), words)

    def is_more(at: int) -> bool:
        return words.and_then.match(told.sentence, pieces[row[at] + 1][0]) is not None

    while columns(joined(first, last)) < _ENOUGH:
        if row[last] + 1 in row:
            last += 1
        elif row[first] - 1 in row and columns(with_subject(joined(first, last), told, pieces, place, words)) < _ENOUGH:
            first -= 1
        else:
            break
    while (
        row[last] + 1 in row  # nothing stands between
        and (columns(joined(first, last)) < _SHORT or is_more(last))
        and columns(joined(first, last + 1)) <= (_LONG if is_more(last) else _ROOM)
    ):
        last += 1
    while words.unfinished.search(texts[row[last]]) and row[last] + 1 in row:
        last += 1
    text = joined(first, last)
    if words.leans.match(text) and row[first]:
        text = f"{told.sentence[slice(*pieces[row[first] - 1])].strip(EDGE)}{text}"
    if paved := words.paving.match(text):
        text = f"将{paved['what']}"
    if row[last] + 1 < len(texts) and (words.unfinished.search(text) or words.open_end.search(text)):
        follows = trimmed(told.sentence[slice(*pieces[row[last] + 1])], told, words)  # though it has a time of its own
        text = _with_commas((text, follows), words)
    return with_subject(text, told, pieces, row[first], words)


def _is_adjunct(told: Told, piece: tuple[int, int], text: str, words: TitleWords) -> bool:
    """Whether a piece only says when, where or why, as it stands or without its time."""
    whole = told.sentence[slice(*piece)].strip(EDGE)
    is_within = words.within.match(whole) is not None and words.adjunct.search(whole) is not None
    return is_within or words.adjunct.search(text) is not None


def _with_commas(texts: Iterable[str], words: TitleWords) -> str:
    """Pieces as one text; what has lost its date and wants its verb goes on without a comma: "将自周一起，…"."""
    text = ""
    for piece in texts:
        text = f"{text}{'' if not text or words.open_end.search(text) else '，'}{piece}"
    return text


def _with_object(text: str, told: Told, words: TitleWords) -> str:
    """A predicate with the object that one before it has: "将税率上调至…，次日下调至…"."""
    shared = words.shared_object.search(told.sentence)
    if shared is None or shared["object"] in text or not words.shares_object.match(text):
        return text
    return f"{shared['object']}{text}"
