"""German relative clauses to main clauses: "…, den Okafor gründete" with "Der Konzern" before it."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.noun import antecedent, leading_phrase
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import finite_verb, first_word, is_finite, last_word

_MANLY = {"der": "der", "den": "der", "dem": "der", "des": "der", "ein": "ein", "einen": "ein", "einem": "ein",
          "eines": "ein", "zum": "der", "vom": "der", "im": "der", "am": "der", "beim": "der"}  # fmt: skip
_SUBJECTS = {
    "der": _MANLY,
    "die": {"die": "die", "der": "die", "den": "die", "eine": "eine", "einer": "eine", "zur": "die"},
    "das": {word: "das" if subject == "der" else subject for word, subject in _MANLY.items()}
    | {"das": "das", "der": "", "den": "", "einen": ""},
}
"""Relative pronoun of a subject: the articles, in any case, of the nouns that it can mean, each as a subject has it."""
_HEAD = re.compile(r"\b(?P<article>\w+) (?:[a-zäöüß-]+ )?(?P<noun>[A-ZÄÖÜ][\w-]+) $")
_NOUN = re.compile(
    r"(?:\b(?P<article>[A-ZÄÖÜa-zäöüß]+) )?(?P<adjectives>(?:[a-zäöüß-]{3,}(?:e|en|er|es|em) ){0,2})"
    r"(?P<noun>(?:\d[\w-]*|[A-ZÄÖÜ][\w.-]*)(?: [A-ZÄÖÜ&][\w.-]*)*)$"
)


def relative_clause(told: Told, chunk: str, start: int, words: TitleWords) -> str | None:
    """The relative clause that begins at an offset of the sentence, `chunk` without its date, as a main clause."""
    chunk = chunk.rstrip(" ,.!")
    lead, verb = first_word(chunk).lower(), last_word(chunk)
    body = chunk[len(lead) :].strip()[: -len(verb)].rstrip()
    if start == 0 or lead not in words.relatives or not _ends(verb, body, words):
        return None
    before = told.sentence[:start].rstrip(" ,")
    first = first_word(body)
    if lead in words.oblique and (first[:1].isupper() or first.lower() in words.determiners):
        noun = before.rpartition(" ")[2]
        if not noun[:1].isupper():
            return None
        subject = leading_phrase(body, words)
        return f"{subject} {verb} {lead} {noun} {body[len(subject) :].lstrip()}".rstrip()
    subject = _subject(told, before, lead, words)
    return f"{subject} {verb} {body}".rstrip() if subject else None


def _ends(verb: str, body: str, words: TitleWords) -> bool:
    """Whether a word can be the verb at the end: one of the list, or by its ending where no other is one."""
    if is_finite(verb.lower(), words):
        return True
    return verb.islower() and verb.endswith(("t", "en", "te")) and finite_verb(body, words) is None and " " in body


def _subject(told: Told, before: str, lead: str, words: TitleWords) -> str:
    """What the pronoun means: the name or noun right before it, if they agree, else the last noun that does."""
    names = [name for end, name in told.cast.within if end == len(before) and name in told.cast.people]
    if names and lead != "das":
        return max(names, key=len)
    match = _NOUN.search(before)
    articles = _SUBJECTS.get(lead, {})
    if match is None or not any(char.isupper() for char in match["noun"]):
        return antecedent(before, lead, words)
    article = (match["article"] or "").lower()
    if article == "des" and (held := _HEAD.search(before[: match.start()])):
        article_before = held["article"].lower()
        if subject := articles.get(article_before, ""):  # "Ein Bericht des Dienstleisters, der vorgelegt wurde"
            return f"{subject} {held['noun']}"
    if article not in words.determiners | words.oblique and article not in _MANLY and article != "zur":
        return (
            f"{match['adjectives']}{match['noun']}"
            if lead != "das"
            else antecedent(before, lead, words) or match["noun"]
        )
    is_owned = article in words.possessives and article.endswith("e") == (lead == "die")
    subject = article if is_owned else articles.get(article, "")
    if not subject:
        return antecedent(before, lead, words) or ("" if lead in articles else match["noun"])
    adjectives = match["adjectives"] if subject == article else ""
    return f"{subject} {adjectives}{match['noun']}"
