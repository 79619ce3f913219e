"""Noun phrases: the one at the end of what stands before, the subject of what follows."""

from __future__ import annotations

import re
from functools import cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.verbs import finite_verb, first_word, last_word

_PLAIN_SUBJECT = re.compile(r"(?:[Tt]he|[Ii]ts|[Aa]n?) (?:[a-z-]+ )?[a-z-]+(?= [a-z]+[^su]s (?!\w+ed\b))")
_NAME_AHEAD = re.compile(r"(?:(?:[Tt]he|[Aa]n?) )?(?:[A-ZÀ-Þ][\w’'.-]*)(?: [A-ZÀ-Þ][\w’'.-]*)*")


def subject_of(text: str, words: TitleWords) -> str:
    """What stands before the first finite verb, without a relative clause; nothing where that is a pronoun or only a
    phrase ("On the occasion of the fair")."""
    verb = finite_verb(text, words)
    subject = text[: verb.start()].strip(" ,") if verb and 0 < verb.start() < 70 else ""
    head, _, insertion = subject.partition(", ")
    is_closed = verb is not None and text[: verb.start()].rstrip().endswith(",")
    subject = head if is_closed or first_word(insertion).lower() in words.subordinators else subject
    lead = first_word(subject).lower()
    is_phrase = lead in words.prepositions | words.subordinators and lead not in words.determiners
    is_pronoun = lead in words.pronouns and (lead not in words.determiners or " " not in subject)
    is_pronoun = is_pronoun or last_word(subject).lower() in words.pronouns - words.determiners  # "years later they"
    if words.passive and last_word(subject).endswith("ly") and " " in subject and last_word(subject).islower():
        subject = subject.rpartition(" ")[0]  # "Investigators initially (thought)"
    return "" if is_phrase or is_pronoun or lead in words.speakers else words.reflexive.sub("", subject)


def noun_before(before: str, words: TitleWords, is_somebody: bool = False) -> str:
    """The noun phrase at the end of what stands before; of "the line of Harrow Foods" what is named, but all of "the
    king of Harrow", whom "who" means."""
    articles = words.determiners - words.pronouns
    pattern = _noun_phrase(articles, words.dangling - words.genitive - articles)
    match = pattern.search(before.rstrip(" ,")[-100:])
    noun = match[0].strip() if match else ""
    noun = noun.rpartition(" to ")[2]  # "(took the case to) the Council of State"
    head, _, name = noun.rpartition(" of ")
    is_small = last_word(head).islower() and not is_somebody
    is_kind = head[:1].islower() or (first_word(head).lower() in words.determiners and name[:1].isupper())
    return name if is_small and is_kind else noun


def is_held_name(before: str, noun: str, words: TitleWords) -> bool:
    """Of "republics ruled by Harrow which …" the name: a clause that says which of many tells of those, not of it."""
    is_name = noun[:1].isupper() and first_word(noun).lower() not in words.determiners
    return is_name and last_word(before.rstrip(" ,").removesuffix(noun)).lower() in words.prepositions


@cache
def _noun_phrase(determiners: frozenset[str], small: frozenset[str]) -> re.Pattern[str]:
    """A noun phrase at the end of a text: what somebody owns, a name, or an article and its noun."""
    article = rf"(?i:{'|'.join(sorted(determiners))})"
    inner = rf"(?!(?:{'|'.join(sorted(small))})\b)[\w-]+ "
    return re.compile(
        r"\b[A-ZÀ-Þ][\w.-]*[’']s (?:[\w-]+ ){0,4}[\w-]+$|"
        rf"(?:\b{article} (?:{inner}){{0,4}})?"
        r"(?:[A-ZÀ-Þ][\w’'.-]*|\d+)(?: (?:of|and|de|du|&|[A-ZÀ-Þ\d][\w’'.-]*))*(?: [a-z]+s)?$"
        rf"|\b{article} (?:{inner}){{0,3}}[\w’'-]+$"
    )


def noun_behind(behind: str, words: TitleWords) -> str:
    """The subject of the main clause that follows."""
    text = behind.lstrip(" ,")
    verb = finite_verb(text, words)
    if verb and 0 < verb.start() < 90:
        return text[: verb.start()].strip(" ,").rpartition(", ")[2]
    if words.present_endings and (plain := _PLAIN_SUBJECT.match(text)):
        return plain[0]  # "the craft weighs"
    article = first_word(text)
    lead = text.find(article) + len(article) if article.lower() in words.determiners else 0
    match = _NAME_AHEAD.match(text, lead + (text[lead : lead + 1] in "’' ") if lead else 0)
    return f"{text[: match.start()]}{match[0]}" if match else ""


def suffering(noun: str, participle: str, words: TitleWords) -> str:
    """The verb that a participle needs behind its noun: "was", "ont été", "è stata"."""
    many = is_plural(noun, words)
    if words.moving.fullmatch(participle.lower()):
        return words.moved[many]
    ending = next((ending for ending in words.suffered if participle.lower().endswith(ending)), None)
    return words.suffered[ending] if ending is not None else words.passive[many]


def possessed(name: str, form: str = "{}s") -> str:
    """Whose something is: "Okafor’s", "Okafors", and in German "Fuchs’"."""
    is_many = form == "{}’s" and name.endswith("s") and last_word(name).islower() and not name.endswith("ss")
    return f"{name}’" if is_many or (form == "{}s" and name.endswith(("s", "ß", "x", "z"))) else form.format(name)


def leading_phrase(text: str, words: TitleWords) -> str:
    """The noun phrase at the front: up to the last capital before a small word that is no adjective."""
    row = text.split(" ")
    place = 0
    while place < len(row) and (row[place][:1].islower() and place < 3):
        place += 1
    while place < len(row) and row[place][:1].isupper():
        place += 1
    return " ".join(row[:place])


def is_plural(noun: str, words: TitleWords) -> bool:
    """Whether "were" follows an English noun phrase: its last word before an "of" is small and ends in "s"."""
    if first_word(noun).lower() in words.many_articles:
        return True
    if first_word(noun).lower() in words.indefinite:
        return False
    row = noun.split()
    if row and row[-1] in words.many_nouns:
        return True
    end = next((i for i, word in enumerate(row) if i and word in words.prepositions | words.genitive), len(row))
    word = row[end - 1]
    is_common = word.islower() or (end == 1 and len(row) > 1)  # "auditors from Harrow", at the front
    return is_common and word.endswith("s") and not word.endswith(("ss", "us", "is"))
