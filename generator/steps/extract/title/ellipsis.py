"""Nouns left out to the noun told before: "the one in Leeds", behind "40 branches", is "the branch in Leeds"."""

from __future__ import annotations

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.antecedent import clause_subject
from generator.steps.extract.title.objects import thing
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word, is_finite, last_word

_FEW = 5
"""Words of a subject whose last one is its noun."""


def filled(text: str, told: Told, words: TitleWords) -> str:
    """The text with the noun that "one", or an ordinal as its subject, stands for; as it is where none is found."""
    if found := words.ellipsis.search(text):
        noun = _noun_told(text[: found.start()], told, words)
        return f"{text[: found.start()]}{found['lead']}{noun}{text[found.end() :]}" if noun else text
    found, verb = words.ordinal.match(text), finite_verb(text, words)
    if found is None or verb is None or verb.start() != found.end() or not told.before:
        return text
    subject = clause_subject(told.before[0].sentence, told.before[0].dates, words)
    if counted := words.first_of.match(subject):
        return f"{found['lead']} {counted['noun']} {text[verb.start() :]}"
    many = words.counted_before.match(f"{subject[:1].lower()}{subject[1:]}")
    return f"{found['lead']} {_one(many['noun'])} {text[verb.start() :]}" if many else text


def both(text: str, told: Told, words: TitleWords) -> str:
    """The two whom "both" means: the last that the sentence before joins with "and"."""
    lead = words.both.match(text)
    if lead is None or not told.before or not is_finite(first_word(text[lead.end() :]), words):
        return text
    pairs = list(words.pair.finditer(told.before[0].sentence))
    if not pairs:
        return text
    return f"{_known(pairs[-1]['one'])} and {_known(pairs[-1]['other'])}{text[lead.end() :]}"


def _known(noun: str) -> str:
    """A noun that was told before: "a manager" is now "the manager"."""
    article, _, rest = noun.partition(" ")
    return f"the {rest}" if article in ("a", "an") else noun


def _noun_told(before: str, told: Told, words: TitleWords) -> str | None:
    """The noun that was counted last, or the object told last, in the sentence itself or the one before."""
    for passage in (before, *(one.sentence for one in told.before[:1])):
        counted = [match["noun"] for match in words.counted_before.finditer(passage)]
        if counted:
            return _one(counted[-1])
        if noun := thing(passage, words):
            return noun.split()[-1]
    subject = clause_subject(told.before[0].sentence, told.before[0].dates, words) if told.before else ""
    is_noun = first_word(subject).lower() in words.determiners and last_word(subject).islower()
    return last_word(subject) if is_noun and len(subject.split()) < _FEW else None


def _one(noun: str) -> str:
    """An English noun of several as that of one: "branches" is "branch"."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    is_long = noun.endswith(("ches", "shes", "sses", "xes"))
    return noun[:-2] if is_long else noun.removesuffix("s")
