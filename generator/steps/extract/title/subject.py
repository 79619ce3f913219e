"""Pronouns to clauses that name who is meant."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.antecedent import antecedent, clause_subject, person_before
from generator.steps.extract.title.called import called_thing, with_name
from generator.steps.extract.title.going_on import completed, subject_before
from generator.steps.extract.title.noun import is_plural, possessed
from generator.steps.extract.title.objects import thing
from generator.steps.extract.title.order import object_of
from generator.steps.extract.title.owner import owned_by
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import points
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite


def with_subject(text: str, told: Told, words: TitleWords) -> str:
    """A pronoun at the front becomes its name; a predicate without subject gets that of the sentence."""
    if cleft := words.cleft.match(text):
        return f"{cleft['who']} {text[cleft.end() :]}"
    if (firm := words.generic.match(text)) and _is_sure(told, words) and not _names_before(told, firm[0]):
        return f"{told.cast.firm}{text[firm.end() :]}"
    thing = called_thing(text, told.cast.called, words)
    if (
        thing
        and not _names_before(told, text[:12])
        and (not words.generic.match(text) or thing.name in told.before_names())
    ):
        return with_name(text, thing, words)
    somebody = words.somebody.match(text)
    if somebody and is_finite(first_word(text[somebody.end() :]), words):
        name = person_before(words.articles.get(first_word(text).lower(), ""), told, words)
        return f"{name}{text[somebody.end() :]}" if name and not _names_before(told, somebody[0]) else text
    lead = first_word(text)
    low = lead.lower()
    behind = text[text.find(lead) + len(lead) :]
    follows = first_word(behind)
    if low in words.possessives and not (words.small and follows.lower() in words.determiners):
        place = _place(told, lead, follows, words)
        name = subject_before(told, max(told.start, place), words) or _meant(low, place, told, words)
        if name and low in words.persons and not any(person in name for person in told.cast.people):
            name = _meant(low, place, told, words)
        if low in words.of_several and not (name and is_plural(_lowered(name, told), words)):
            name = antecedent(words.of_several[low], told, words, is_many=True)
        if name and words.owner_behind and (owner := owned_by(behind, low, name, told, words)):
            return owner
        if name and (owner_called := called_thing(f"{name} {words.passive[0]}", told.cast.called, words)):
            name = owner_called.name
        is_name = name is not None and (not words.gender or name in (*told.cast.people, *told.names()))
        if name and is_name:
            return possessed(name, words.possessives[low]) + behind
        return f"{words.definite.get(low, lead)}{behind}"
    is_expletive = low in words.expletive and follows in words.existence
    is_expletive = is_expletive or words.impersonal.match(f"{low}{behind}") is not None
    if (
        low in words.pronouns
        and not is_expletive
        and not points(text.lower(), words)
        and (low not in words.determiners or is_finite(follows, words))
    ):
        return _named(text, lead, _place(told, lead, follows, words), told, words)
    if words.small and (named := _named_within(text, told, words)):
        return named
    return completed(text, told, words)


def _named_within(text: str, told: Told, words: TitleWords) -> str | None:
    """A German pronoun behind the verb as its name: "Wegen Niedrigwassers lagen sie still"."""
    verb = finite_verb(text, words)
    pronoun = first_word(text[verb.end() :]) if verb and verb.start() else ""
    if verb is None or pronoun not in words.pronouns - words.determiners or pronoun == words.anybody:
        return None
    behind = text[verb.end() :].lstrip()[len(pronoun) :]
    is_nobody = verb[0] in words.existence or behind.strip(" .") or first_word(text).lower() in words.small
    if pronoun in words.expletive and is_nobody:
        return None  # "gestern regnete es stark"; "sein Haus bezog es" means somebody
    place = told.sentence.find(f"{verb[0]} {pronoun}")
    if place > 0 and pronoun in words.masculine and words.rival.search(told.sentence, 0, place):
        return None  # "seit der Stiftung des Preises ging er an …": the prize
    if place > 0 and (within := subject_before(told, place, words)):
        same = is_plural_verb(told.sentence[:place], words) == verb[0].endswith("en")
        return f"{text[: verb.end()]} {_within(within, words)}{behind}" if same else None
    if words.impersonal.match(f"{pronoun} {verb[0]}{behind}"):
        return None  # "soll es dazu eine Anhörung geben"
    name = antecedent(pronoun, told, words, verb[0].endswith("en"))
    return f"{text[: verb.end()]} {_within(name, words)}{behind}" if name else None


def _within(name: str, words: TitleWords) -> str:
    """A noun phrase as it stands within a clause: "die Organisation"."""
    return f"{name[:1].lower()}{name[1:]}" if first_word(name).lower() in words.determiners else name


def _place(told: Told, lead: str, follows: str, words: TitleWords) -> int:
    """Where two words that stand side by side begin in the sentence; 0 where they do not."""
    found = re.search(rf"\b{re.escape(lead)}\s+{re.escape(follows)}\b", told.sentence, re.IGNORECASE)
    if not found and words.apart:  # the verb stood at the end: "wo er die Präsidentin trifft"
        opener = "|".join(sorted(words.apart))
        found = re.search(rf"(?<=, )(?:{opener}) (?={re.escape(lead)}\b)", told.sentence, re.IGNORECASE)
    return found.start() if found else 0


def _is_sure(told: Told, words: TitleWords) -> bool:
    """Whether the firm that may be meant is what the text is about, or the subject of a sentence before."""
    firm = told.cast.firm
    if firm is None or firm == told.cast.main_firm or not told.before:
        return firm is not None
    others = told.cast.named - told.cast.people - {firm}
    return (
        not others
        or firm in told.before_names()
        or any(firm in clause_subject(before.sentence, before.dates, words) for before in told.before)
    )


def _names_before(told: Told, words: str) -> bool:
    """Whether somebody is named in the sentence before these words, who may be meant as well."""
    place = told.sentence.lower().find(words.lower())
    return any(end <= place for end, _ in told.cast.within)


def _named(text: str, pronoun: str, place: int, told: Told, words: TitleWords) -> str:
    """The name instead of a pronoun at the front. Several are never one person."""
    behind = text[text.find(pronoun) + len(pronoun) :]
    name: str | None = subject_before(told, max(told.start, place), words)
    if name and pronoun.lower() in words.persons and not _is_somebody(name, told, words):
        name = None  # "Prosecutors say he fled"
    before = told.sentence[: max(told.start, place)]
    if name and words.small and _is_other_number(before, behind, words):
        if pronoun.lower() == words.anybody:
            return text  # "die Beschäftigten lehnten ab, im Mai einigte man sich"
        server = _object_before(before, words)  # "ein Angriff hatte die Server lahmgelegt; am Montag waren sie …"
        return f"{server}{behind}" if server else text
    is_many = words.several.match(f"{pronoun.lower()}{behind}") is not None
    if name and words.small and not is_many and not _may_mean(name, pronoun.lower(), words):
        name = _object_of_gender(pronoun.lower(), before, words)  # "Der Rat beschloss das Gesetz, es gilt seit Mai"
    if name and not words.gender and pronoun.lower() in words.things:
        noun = thing(before, words)  # "ministers ordered a review; it was completed"
        is_other = is_plural(_lowered(name, told), words)
        if noun and (is_other or words.suffers.match(behind)):
            return f"{words.definite.get('it', '')} {noun}{behind}"
        if is_other:
            owner = _meant(lead, 0, told, words) if (lead := first_word(name).lower()) in words.possessives else None
            return f"{owner}{behind}" if owner else text  # "Its troubles began when it …"
    lead = first_word(name) if name else ""
    if name and lead.lower() in words.possessives:  # "her publisher printed few; it ordered more"
        owner = _meant(lead.lower(), 0, told, words)
        name = f"{possessed(owner, words.possessives[lead.lower()])}{name[len(lead) :]}" if owner else name
    if not name and words.passive and "; " in before and first_word(before).lower() != pronoun.lower():
        return text  # who is meant stands before the semicolon, and was not found
    if not name:
        name = antecedent(pronoun.lower(), told, words, is_many)
    if not name and not is_many and not words.gender:
        name = told.cast.meant(pronoun.lower(), words, place)
    return f"{name}{behind}" if name else text


def _may_mean(name: str, pronoun: str, words: TitleWords) -> bool:
    """Whether a German noun phrase can be meant by a pronoun, as far as its article tells."""
    lead, articles = first_word(name).lower(), words.gender.get(pronoun)
    return not articles or lead not in words.determiners or lead in words.possessives or lead in articles


def _object_of_gender(pronoun: str, before: str, words: TitleWords) -> str | None:
    """The last noun whose article in the case of an object agrees: "das Gesetz" of "es", "den Vertrag" of "er"."""
    article = words.definite.get(pronoun, "")
    found = re.findall(rf"\b{words.accusative.get(article, article)} ([A-ZÄÖÜ][\w-]+)", before) if article else []
    return f"{article} {found[-1]}" if found else None


def _is_somebody(noun: str, told: Told, words: TitleWords) -> bool:
    """Whether a subject can be a single person: a name, "The man", "The chairman", and no "Prosecutors"."""
    if any(person in noun for person in told.cast.people):
        return True
    return words.strangers.search(noun) is not None or not is_plural(_lowered(noun, told), words)


def _lowered(noun: str, told: Told) -> str:
    """A noun as it stands within a sentence."""
    return noun if noun in told.cast.named else f"{noun[:1].lower()}{noun[1:]}"


def _meant(pronoun: str, place: int, told: Told, words: TitleWords) -> str | None:
    """Who is meant by a pronoun, by the sentences before; else the likeliest name, where a language has no gender."""
    name = antecedent(pronoun, told, words)
    return name or (None if words.gender else told.cast.meant(pronoun, words, place))


def is_plural_verb(text: str, words: TitleWords) -> bool:
    """Whether the first verb of a German text is one of several."""
    verb = finite_verb(text, words)
    return verb is not None and verb[0].endswith("en")


def _is_other_number(before: str, behind: str, words: TitleWords) -> bool:
    """Whether of two German verbs only one is of many."""
    one, other = finite_verb(before, words), finite_verb(behind, words)
    return one is not None and other is not None and one[0].endswith("en") != other[0].endswith("en")


def _object_before(before: str, words: TitleWords) -> str:
    """The object of a German clause, if its article may be one of several: "die Server von Harrow"."""
    verb = finite_verb(before, words)
    row = [match.start() for match in WORD.finditer(before, verb.end() if verb else 0) if match[0] == "die"]
    return object_of(before[row[0] :], words) if verb and row else ""
