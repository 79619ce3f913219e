"""German relative clauses to main clauses: "…, den Okafor gründete" with "Der Konzern" before it."""

from __future__ import annotations

import re
from functools import cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.noun import leading_phrase, possessed
from generator.steps.extract.title.order import parted_verb
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import INFINITIVE, finite_verb, first_word, is_finite, last_word

_NOUN = re.compile(
    r"(?:\b(?P<article>[A-ZÄÖÜa-zäöüß]+) )?(?P<adjectives>(?:[a-zäöüß-]{3,}(?:e|en|er|es|em) ){0,2})"
    r"(?P<noun>(?:\d[\w-]*|[A-ZÄÖÜ][\w.-]*)(?: [A-ZÄÖÜ&][\w.-]*)*)$"
)


def relative_clause(told: Told, chunk: str, start: int, words: TitleWords) -> str | None:
    """The relative clause that begins at an offset of the sentence, `chunk` without its date, as a main clause."""
    chunk = chunk.rstrip(" ,.!")
    lead, verb = first_word(chunk).lower(), last_word(chunk)
    body = chunk[len(lead) :].strip()[: -len(verb)].rstrip()
    before = told.sentence[:start].rstrip(" ,")
    is_infinitive = last_word(body) in INFINITIVE or verb.startswith(tuple(f"{one}zu" for one in words.separable))
    if start == 0 or not _ends(verb, body, words) or is_infinitive:
        return None
    if lead in words.owning:
        return _owned_clause(told, before, body, verb, words)
    if lead in words.prepositions and first_word(body) in words.relatives | words.oblique:
        return _held_clause(before, lead, body, verb, words)
    if lead not in words.relatives or (body.islower() and " " not in body and body.endswith("en")):
        return None  # "…, die übrigen folgen" is no relative clause
    first = first_word(body)
    is_subject = _is_nominative(body, words) or _has_one_subject(before, lead, body, verb, words)
    if lead not in words.oblique and is_subject and (what := _subject(told, before, lead, words)):
        subject = leading_phrase(body, words)  # "Wenzel, die der Rat bestellte"
        verb, particle = parted_verb(verb, words)
        return " ".join(part for part in (subject, verb, what, body[len(subject) :].strip(), particle) if part)
    if lead in words.oblique and (first[:1].isupper() or first.lower() in words.determiners):
        noun = before.rpartition(" ")[2]
        if not noun[:1].isupper():
            return None
        subject = leading_phrase(body, words)
        return f"{subject} {verb} {lead} {noun} {body[len(subject) :].lstrip()}".rstrip()
    subject = _subject(told, before, lead, words, is_many=lead == "die" and verb.endswith("en"))
    verb, particle = parted_verb(verb, words)
    return f"{subject} {verb} {body} {particle}".rstrip() if subject else None


def _owned_clause(told: Told, before: str, body: str, verb: str, words: TitleWords) -> str | None:
    """ "Okafors erster Entwurf war gescheitert", of "Okafor, deren erster Entwurf gescheitert war"."""
    names = [name for end, name in told.cast.within if end == len(before)]
    subject = leading_phrase(body, words)
    if not names or not subject:
        return None
    return f"{possessed(max(names, key=len))} {subject} {verb} {body[len(subject) :].lstrip()}".rstrip()


def _held_clause(before: str, lead: str, body: str, verb: str, words: TitleWords) -> str | None:
    """ "Die Stadt gab für das Haus ein Darlehen", of "das neue Haus, für das die Stadt ein Darlehen gab"."""
    article, noun = first_word(body), before.rpartition(" ")[2]
    body = body[len(article) :].lstrip()
    subject = leading_phrase(body, words)
    if not noun[:1].isupper() or not subject or first_word(body) in words.oblique:
        return None
    return f"{subject} {verb} {lead} {article} {noun} {body[len(subject) :].lstrip()}".rstrip()


def _is_nominative(body: str, words: TitleWords) -> bool:
    """Whether a phrase that only a subject can be follows a relative pronoun: "der Rat"; "der Leitung" has an ending
    of women's nouns, and may be whose or whom."""
    article = first_word(body)
    noun = first_word(body[len(article) :])
    return article in words.manly and noun[:1].isupper() and not noun.endswith(words.womanly_endings)


def _has_one_subject(before: str, lead: str, body: str, verb: str, words: TitleWords) -> bool:
    """Whether the pronoun means several and the verb one: "den Bauern, die ein Frost getroffen hatte"."""
    nouns = list(_nouns(("den",)).finditer(before))
    is_many = lead == "die" and bool(nouns) and nouns[-1].end() == len(before)
    return is_many and not verb.endswith("en") and first_word(body) in words.determiners - words.oblique


def _ends(verb: str, body: str, words: TitleWords) -> bool:
    """Whether a word can be the verb at the end: one of the list, or by its ending where no other is one.

    Behind another one it is an infinitive, and the clause a main clause: ", das zweite soll im Mai folgen".
    """
    has_other = finite_verb(body, words) is not None
    if is_finite(verb.lower(), words):
        return not (has_other and verb.endswith("en"))
    return verb.islower() and verb.endswith(("t", "en", "te")) and not has_other and " " in body


def _subject(told: Told, before: str, lead: str, words: TitleWords, is_many: bool = False) -> str:
    """What the pronoun means: the name or noun right before it, if they agree, else the last noun that does."""
    ends = {len(before), len(words.whence.sub("", before))}
    names = [name for end, name in told.cast.within if end in ends and name in told.cast.people]
    if names and lead != "das":
        return max(names, key=len)
    if is_many:
        return _several(before, words)
    match = _NOUN.search(before)
    articles = words.relative_subjects.get(lead, {})
    if match is None or not any(char.isupper() for char in match["noun"]):
        return _antecedent(before, lead, words)
    article = (match["article"] or "").lower()
    if article == "des" or article == lead == "der":  # "Ein Bericht des Dienstleisters, der vorgelegt wurde"
        heads = list(_nouns(tuple(articles)).finditer(before[: match.start()].rstrip()))
        if heads and heads[-1].end() == len(before[: match.start()].rstrip()):
            return f"{articles[heads[-1]['article'].lower()]} {heads[-1]['noun']}"
    if (
        match["adjectives"]
        and article
        and article not in words.determiners | words.oblique | words.relative_subjects.get("der", {}).keys()
    ):
        return ""  # "des in Leer ansässigen Händlers, der …"
    if (
        article not in words.determiners | words.oblique
        and article not in words.relative_subjects.get("der", {})
        and article != "zur"
    ):
        return (
            f"{match['adjectives']}{match['noun']}"
            if lead != "das"
            else _antecedent(before, lead, words) or match["noun"]
        )
    is_owned = article in words.possessives and article.endswith("e") == (lead == "die")
    subject = article if is_owned else articles.get(article, "")
    if not subject:
        return _antecedent(before, lead, words) or ("" if lead in articles else match["noun"])
    adjectives = match["adjectives"] if subject == article else ""
    return f"{subject} {adjectives}{match['noun']}"


def _several(before: str, words: TitleWords) -> str:
    """The last noun that can be of many: "Ermittlungen gegen den Chef, die eingestellt wurden"; none that only tells
    whose another one is."""
    for match in reversed(list(words.several_noun.finditer(before))):
        article, noun = (match["article"] or "").lower(), match["noun"]
        if article in words.counting:
            return f"{match['article']} {match['noun']}"
        endings = words.many_endings[-2:] if article == "den" else words.many_endings  # "gegen den Leiter" is one
        if noun.endswith(endings) and article in ("", "die", "den", "aller", "der"):
            return noun if not article else f"die {noun}"
    return ""


def _antecedent(before: str, lead: str, words: TitleWords) -> str:
    """The last noun whose article agrees with a relative pronoun: "Eine Flöte galt als die älteste, die …"; none that
    only tells whose another noun is."""
    articles = words.relative_subjects.get(lead, {})
    for match in reversed(list(_nouns(tuple(articles)).finditer(before))):
        article = match["article"].lower()
        if not (subject := articles[article]):
            continue
        owner = before[: match.start()].rstrip().rpartition(" ")[2]
        if article == "der" and owner[:1].isupper() and not before[: match.start()].rstrip().endswith(","):
            continue  # "Bericht der Stelle"
        adjectives = match["adjectives"] if subject == article else ""
        return f"{subject} {adjectives}{match['noun']}"
    return ""


@cache
def _nouns(articles: tuple[str, ...]) -> re.Pattern[str]:
    """A noun with one of the articles, and up to two adjectives between."""
    return re.compile(
        rf"\b(?P<article>(?i:{'|'.join(articles) or '(?!)'})) "
        r"(?P<adjectives>(?:[a-zäöüß-]+(?:e|en|er|es|em) ){0,2})(?P<noun>[A-ZÄÖÜ][\w-]+)"
    )
