"""A clause in a script with spaces to its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.steps.extract.lexicon import Lexicon, TitleWords
from generator.steps.extract.title.date import mended, without_date
from generator.steps.extract.title.fit import fits, shortened
from generator.steps.extract.title.order import subject_first
from generator.steps.extract.title.trim import (
    without_adverbs,
    without_attribution,
    without_brackets,
    without_front,
    without_tails,
)
from generator.steps.extract.title.verbs import finite_verb, first_word

_LOST_SUBJECT = re.compile(r"^[^,]{0,60}\s,\s")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Told:
    """What a headline is made from."""

    before: str
    """The sentence up to the clause."""
    clause: str
    start: int
    """Where the words of time begin in the clause; -1: there are none."""
    end: int
    subject: str | None
    """The last name before the sentence, for its pronouns."""


def headlines(told: Told, lexicon: Lexicon) -> Iterator[str]:
    """Headlines from the best to the plainest; each fits."""
    words = lexicon.titles
    for text in (_headline(told, lexicon), _plain(told, lexicon)):
        title = shortened(text, words)
        if fits(title):
            yield title


def _headline(told: Told, lexicon: Lexicon) -> str:
    words = lexicon.titles
    clause, start, end = _own_part(told, lexicon)
    text = clause if start < 0 else without_date(clause, start, end, words)
    text = without_brackets(_SPACES.sub(" ", text))
    text = without_front(text, words)
    text = _unwrapped(text, told, lexicon)
    text = without_attribution(text, words)
    text = without_front(text, words)
    text = without_tails(text, words)
    if lexicon.verb_second:
        text = subject_first(text, words) or _kept_front(clause, lexicon)
    text = _with_subject(text, told, lexicon)
    return without_adverbs(text, words)


def _plain(told: Told, lexicon: Lexicon) -> str:
    """The clause as it stands, without brackets and connectives."""
    text = without_brackets(_SPACES.sub(" ", told.clause))
    return _with_subject(without_front(text, lexicon.titles) or text, told, lexicon)


def _kept_front(clause: str, lexicon: Lexicon) -> str:
    """The clause with its date, where the order of words hangs on it."""
    return without_tails(without_brackets(_SPACES.sub(" ", clause)), lexicon.titles)


def _own_part(told: Told, lexicon: Lexicon) -> tuple[str, int, int]:
    """The part of a clause that the words of time belong to, as a clause: a participle or relative clause gets the
    noun before it as its subject."""
    clause, start, end = told.clause, told.start, told.end
    if start < 0:
        return clause, start, end
    words = lexicon.titles
    opening = max(clause.rfind(", ", 0, start), clause.rfind("; ", 0, start))
    chunk_start = opening + 2 if opening >= 0 else 0
    closing = clause.find(", ", end)
    chunk = clause[chunk_start : closing if closing >= 0 else len(clause)]
    lead = first_word(chunk).lower()
    if lead in words.relatives or (
        (lead in words.participles or _is_participle(lead, words)) and not lexicon.verb_second
    ):
        antecedent = _antecedent(told.before + clause[:opening] if opening >= 0 else told.before, words)
        if chunk_start == 0 and not antecedent and closing >= 0:
            antecedent = _leading_subject(clause[closing + 2 :], words)
        if antecedent:
            link = "" if lead in words.relatives else f"{words.copula} "
            rest = chunk[len(lead) :].lstrip() if lead in words.relatives else chunk
            head = f"{antecedent} {link}"
            shift = len(head) - chunk_start - (len(chunk) - len(rest))
            return head + rest, start + shift, end + shift
    return clause, start, end


def _is_participle(word: str, words: TitleWords) -> bool:
    return word.endswith("ed") and len(word) > 4


def _antecedent(before: str, words: TitleWords) -> str:
    """The last noun phrase: from its article or first capital to the end."""
    text = before.rstrip(" ,")
    match = _NOUN_PHRASE.search(text[-90:])
    return match[0].strip() if match else ""


_NOUN_PHRASE = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w’'-]+\s){0,4})?(?:[A-Z][\w’'.-]*|\d+)(?:\s(?:of|de|&|[A-Z\d][\w’'.-]*))*$"
    r"|\b(?:[Tt]he|[Aa]n?)\s(?:[\w’'-]+\s){0,3}[\w’'-]+$"
)


def _leading_subject(text: str, words: TitleWords) -> str:
    verb = finite_verb(text, words)
    return text[: verb.start()].strip(" ,") if verb and verb.start() < 60 else ""


def _unwrapped(text: str, told: Told, lexicon: Lexicon) -> str:
    """What was announced, without "X announced that"; a pronoun at its front becomes X."""
    words = lexicon.titles
    for pattern in words.wrappers:
        match = pattern.match(text)
        if not match:
            continue
        what = match["what"]
        if finite_verb(what, words):
            pronoun = first_word(what)
            if pronoun.lower() in words.pronouns:
                who = _subject_of(match["who"], words)
                return f"{who} {what[len(pronoun) :].lstrip()}" if who else text
            return what
    return text


def _subject_of(text: str, words: TitleWords) -> str:
    text = text.strip(" ,")
    return text if 1 < len(text) < 60 else ""


def _with_subject(text: str, told: Told, lexicon: Lexicon) -> str:
    """A pronoun at the front becomes its name; a predicate without subject gets that of the sentence."""
    words = lexicon.titles
    lead = first_word(text)
    low = lead.lower()
    if low in words.pronouns:
        name = _name_before(told, lexicon) or told.subject
        if name:
            return name + text[text.find(lead) + len(lead) :]
        return text
    if low in words.possessives and told.subject and text.startswith(lead):
        return words.possessives[low].format(told.subject) + text[len(lead) :]
    verb = finite_verb(text, words)
    if told.before and verb and verb.start() == 0:
        head = without_front(mended(_SPACES.sub(" ", told.before)), words)
        subject = _leading_subject(head, words)
        if subject:
            return f"{subject} {text[:1].lower()}{text[1:]}"
    return text


def _name_before(told: Told, lexicon: Lexicon) -> str:
    head = without_front(mended(_SPACES.sub(" ", told.before)), lexicon.titles)
    subject = _leading_subject(head, lexicon.titles)
    return subject if subject and subject.split()[0].lower() not in lexicon.titles.pronouns else ""
