"""Whose something is: "its" and "ses" as the name that they stand for."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.noun import possessed
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word

_VOWELS = "aeiouéèêhâîôœ"


def owned(text: str, told: Told, words: TitleWords) -> str:
    """The first "its" as the name that it stands for."""
    for pronoun, form in words.possessives.items():
        name = told.cast.meant(pronoun, words, 0)
        if name and (match := re.search(rf"\b{pronoun}\b", text)):
            return text[: match.start()] + possessed(name, form) + text[match.end() :]
    return text


def owned_by_firm(text: str, told: Told, words: TitleWords) -> str:
    """The first "its" as the firm that is surely meant."""
    for pronoun in sorted(words.possessives.keys() & words.things):
        if told.cast.firm and (match := re.search(rf"\b{pronoun}\b", text)):
            return text[: match.start()] + possessed(told.cast.firm, words.possessives[pronoun]) + text[match.end() :]
    return text


def owned_by(behind: str, pronoun: str, name: str, told: Told, words: TitleWords) -> str:
    """ "Les ferries de Harrow repartent", of "ses ferries repartent"; nothing where the verb is not found."""
    verb = finite_verb(behind, words)
    article = words.definite.get(pronoun)
    known = max((known for known in told.names() if name.endswith(known)), key=len, default=name)
    if any(word in words.genitive for word in name[: len(name) - len(known)].split()[1:]):
        return ""
    name = known
    if verb is None or article is None or first_word(name).lower() in words.determiners:
        return ""
    noun = behind[: verb.start()].strip()
    joint = words.owner_behind if name[0].lower() not in _VOWELS else f"{words.owner_behind[:-1]}’"
    head = f"l’{noun}" if article == "le" and noun[:1].lower() in _VOWELS else f"{article} {noun}"
    return f"{head} {joint}{'' if joint.endswith('’') else ' '}{name} {behind[verb.start() :]}" if noun else ""
