"""German participles with a time of their own, before or behind their noun, to clauses: "das 1968 eröffnete Haus",
"die Klinik, eröffnet 1968,"."""

from __future__ import annotations

import re

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.order import subject_first
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

_LONGEST = 70
"""Characters of a subject, and of what stands between an article and its date."""
_BEHIND = re.compile(
    r"(?P<middle>[^,.;]{0,40}?) (?P<participle>[a-zäöüß]+?)(?P<ending>e|en|er|es) "
    r"(?:und (?:[a-zäöüß]+ ){1,3}(?=[A-ZÄÖÜ]))?"
    r"(?P<noun>(?:[a-zäöüß]+(?:e|en) ){0,2}(?:„[^“”]{2,40}[“”]|[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,3}))"
)
_SUBJECTS = {
    ("die", "e"): "die", ("das", "e"): "das", ("der", "e"): "der", ("eine", "e"): "eine",
    ("ihr", "er"): "ihr", ("sein", "er"): "sein", ("ein", "er"): "ein", ("ihre", "e"): "ihre", ("seine", "e"): "seine",
    ("ihr", "es"): "ihr", ("sein", "es"): "sein", ("ein", "es"): "ein", ("ihre", "en"): "ihre",
    ("seine", "en"): "seine",
    ("die", "en"): "die", ("der", "en"): "die", ("den", "en"): "der", ("einer", "en"): "eine", ("einen", "en"): "ein",
}  # fmt: skip
"""Article and ending of the participle: the article of the subject that its noun is then."""
_MANY = ("die", "en")
_NO_SINGULAR = {("der", "en"): ("en", "er"), ("den", "en"): ("n",)}
"""Endings of nouns that may be several there."""


def attribute(told: Told, place: tuple[int, int], words: TitleWords) -> str | None:
    """The clause of the participle that the event's words of time belong to; None where there is none."""
    return _before_noun(told, words) or _before_verb(told, place, words) or _behind_noun(told, place, words)


def _before_noun(told: Told, words: TitleWords) -> str | None:
    """ "Das 1968 von Okafor eröffnete Haus": "das Haus wurde von Okafor eröffnet"."""
    assert told.own is not None
    match = _BEHIND.match(told.sentence, told.own[1])
    if not match or not words.joined.fullmatch(match["participle"]) or finite_verb(match["middle"], words):
        return None
    article = _article(told, words)
    if article is None:
        return None
    if article[0].lower() in words.indefinite and not _has_other(told):
        return None  # the main clause tells which: "Harrow ging aus einer 1891 eröffneten Buchhandlung hervor"
    if article[0].lower() in words.possessives and article.start() > max(told.start, dateline_end(told.sentence)):
        return None  # "sagte seine für Freitag geplante Reise ab"
    case = (article[0].lower(), match["ending"])
    noun = match["noun"]
    if case not in _SUBJECTS or noun.split()[-1].endswith(_NO_SINGULAR.get(case, ("\0",))):
        return None
    between = without_dates(
        told.sentence[article.end() : told.own[1]], told.dates_in(article.end(), told.own[1]), words
    )
    verb = _helping(match["participle"], case == _MANY, words)
    is_person = any(name.split()[-1] == noun for name in told.cast.people)  # "der 1955 geborene Lind" is Lind
    subject = "" if is_person else _SUBJECTS[case]
    parts = (subject, noun, verb, between, match["middle"].strip(), match["participle"])
    return " ".join(part for part in parts if part)


def _has_other(told: Told) -> bool:
    """Whether another time dates the main clause."""
    assert told.own is not None
    return any(end <= told.own[0] or start >= told.own[1] for start, end in told.dates)


def _article(told: Told, words: TitleWords) -> re.Match[str] | None:
    """The article of the noun behind the date: the nearest, or one before a phrase ("die von der Stadt im Mai …")."""
    assert told.own is not None
    start = max(told.start, told.own[0] - _LONGEST)
    for word in reversed(list(WORD.finditer(told.sentence, start, told.own[0]))):
        if word[0].lower() not in words.determiners:
            continue
        between = [found[0] for found in WORD.finditer(told.sentence, word.end(), told.own[0])]
        is_near = not any(found[0].isupper() for found in between)
        if "," not in told.sentence[word.end() : told.own[0]] and (is_near or between[0] in words.prepositions):
            return word
    return None


def _before_verb(told: Told, place: tuple[int, int], words: TitleWords) -> str | None:
    """ "1913 in Leer gegründet, blieb die Firma bescheiden": "die Firma wurde in Leer gegründet"."""
    begin, (start, end) = dateline_end(told.sentence), place
    row = without_dates(told.sentence[start:end], told.dates_in(start, end), words).rstrip(" ,.").split()
    behind = told.sentence[end:].lstrip(" ,")
    verb = first_word(behind)
    if start != begin or not row or not words.joined.fullmatch(row[-1]) or not is_finite(verb, words):
        return None
    if finite_verb(" ".join(row[:-1]), words) or row[0].lower() in words.subordinators - words.prepositions:
        return None
    clause = subject_first(behind.partition(", ")[0].rstrip(" ."), words) or ""
    found = finite_verb(clause, words)
    subject = clause[: found.start()].strip() if found else ""
    if not subject or subject.lower() in words.pronouns:
        return None
    lead = f"{row[0][:1].lower()}{row[0][1:]}" if row[0].lower() in words.prepositions else row[0]
    middle = [lead, *row[1:-1]] if len(row) > 1 else []
    return " ".join((subject, _helping(row[-1], verb.endswith("en"), words), *middle, row[-1]))


def _behind_noun(told: Told, place: tuple[int, int], words: TitleWords) -> str | None:
    """ "Die Klinik, eröffnet 1968, schließt": "die Klinik wurde eröffnet"."""
    assert told.own is not None
    begin, (start, end) = dateline_end(told.sentence), _insertion(told, place)
    subject = told.sentence[begin:start].rstrip(" ,")
    first, last = _link(told, start, end, words)
    row = without_dates(told.sentence[first:last], told.dates_in(first, last), words).rstrip(" ,.").split()
    verb = first_word(told.sentence[end:])
    if start <= begin or not row or not told.sentence.startswith(", ", end) or not is_finite(verb, words):
        return None
    at = next((i for i in (0, -1) if words.joined.fullmatch(row[i])), None)
    if at is None or len(subject) > _LONGEST or finite_verb(subject, words) or not subject[:1].isupper():
        return None
    if first_word(subject).lower() in words.prepositions:
        return None
    participle = row.pop(at)
    if finite_verb(" ".join(row), words):
        return None
    is_many = verb.endswith("en")
    return " ".join((subject, _helping(participle, is_many, words), *row, participle))


def _insertion(told: Told, place: tuple[int, int]) -> tuple[int, int]:
    """The stretch between commas that the event's words of time stand in, of the whole sentence."""
    assert told.own is not None
    start, end = told.sentence.rfind(", ", 0, told.own[0]), told.sentence.find(", ", told.own[1])
    return (start + 2, end) if start >= 0 and end >= 0 else place


def _link(told: Told, start: int, end: int, words: TitleWords) -> tuple[int, int]:
    """Of several participles the one with the event's words of time: "1908 errichtet und 1944 zerstört"."""
    assert told.own is not None
    for word in WORD.finditer(told.sentence, start, end):
        is_joint = word[0] in words.chaining and words.joined.fullmatch(last_word(told.sentence[start : word.start()]))
        if is_joint and word.end() <= told.own[0]:
            start = word.end()
        elif is_joint and word.start() >= told.own[1]:
            return start, word.start()
    return start, end


def _helping(participle: str, is_many: bool, words: TitleWords) -> str:
    verbs = words.moved if words.moving.fullmatch(participle) else words.passive
    return verbs[is_many]
