"""Pronouns behind the verb to names: "The regulator fined it 2 million", "Parliament stripped him of his seat"."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.antecedent import antecedent, fits_gender
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.noun import possessed
from generator.steps.extract.title.told import Told
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite

_IT = re.compile(r"(?: [a-z]+ed)? (?P<it>[a-z]+)(?=$|[ ,.])")
_THING = re.compile(
    r"(?: [a-z]+[edn])? (?:an?|the|its) (?P<noun>(?:[\w-]+ ){0,1}?[\w-]+)"
    r"(?= (?:in|on|at|to|into|of|for|from|by|with|that)\b|[,.;])"
)
_OBJECT = re.compile(r" (?P<it>[a-z]+)(?= (?:[£$€¥]?\d|an? |to ))")


def object_named(text: str, told: Told, words: TitleWords) -> str:
    """The firm, person or thing that is surely meant, for the pronoun behind the verb."""
    verb = finite_verb(text, words)
    if verb is None:
        return text
    text = _owner_named(_person_named(text, verb.end(), told, words), verb.end(), told, words)
    if thing := _object_meant(text, verb, told, words):
        return thing
    match = _OBJECT.match(text, verb.end())
    if (
        not match
        or match["it"] not in words.things - {words.object_relative}
        or not told.cast.firm
        or told.cast.firm in text
    ):
        return text
    return f"{text[: match.start('it')]}{told.cast.firm}{text[match.end('it') :]}"


def _owner_named(text: str, place: int, told: Told, words: TitleWords) -> str:
    """The name that the main clause begins with, for "its" in one behind it: "…, when the storm sank its ships"."""
    found = next((word for word in WORD.finditer(text, place) if word[0] in words.possessives), None)
    is_owned = any(name in text[:place] for name in told.cast.named)  # its subject has a name, and is meant
    if found is None or found[0] not in words.things or words.gender or is_owned:
        return text
    opening = told.sentence.find(text[:place])
    if opening < 0:
        opening = told.sentence.find(text[place : found.end()])
    owner = next((name for end, name in told.cast.within if end <= len(name) + 4 < opening), None)
    if owner is None or owner in told.cast.people or owner in text or not is_finite(_follows(told, owner), words):
        return text
    return f"{text[: found.start()]}{possessed(owner, words.possessives[found[0]])}{text[found.end() :]}"


def _follows(told: Told, name: str) -> str:
    """The word behind a name."""
    return first_word(told.sentence[told.sentence.find(name) + len(name) :])


def _person_named(text: str, place: int, told: Told, words: TitleWords) -> str:
    """The person for the first "him" or "her" behind a place, where the text before has no person."""
    found = next((word for word in WORD.finditer(text, place) if word[0] in words.objects), None)
    if found is None or any(name in text for name in told.cast.people) or words.strangers.search(text):
        return text
    is_owner = found[0] in words.possessives and not words.small
    follows = first_word(text[found.end() :])
    if words.small and found[0] in words.possessives and follows not in words.determiners:
        return text  # "ihr Haus"
    name = _person_within(found[0], text, told, words)
    if name is None and not is_owner:
        meant = words.objects[found[0]]
        name = antecedent(meant, told, words) if words.gender else _person_before(meant, told, words)
        name = None if words.gender and name not in told.cast.named else name  # "den Mann" has another article
    if name is None:
        return text
    named = possessed(name, words.possessives[found[0]]) if is_owner else name
    return f"{text[: found.start()]}{named}{text[found.end() :]}"


def _person_within(pronoun: str, text: str, told: Told, words: TitleWords) -> str | None:
    """The only person whom the sentence names before such a clause: "Lund won twice before an injury ended her run"."""
    opening = told.sentence.find(text.split()[-1].strip(" .,"))
    meant = words.objects[pronoun]
    row = {name for end, name in told.cast.within if end <= opening and name in told.cast.people}
    fitting = [name for name in sorted(row) if fits_gender(name, meant, told, words)]
    return fitting[0] if len(fitting) == 1 else None


def _person_before(pronoun: str, told: Told, words: TitleWords) -> str | None:
    """The person named last before; in a sentence that speaks of the same one by a pronoun only who stands before it:
    of "His deputy, Ann Lee, resigned" nobody."""
    same = {word for word, subject in words.objects.items() if subject == pronoun} | {pronoun}
    for before in told.before:
        spoken = next((word.start() for word in WORD.finditer(before.sentence) if word[0].lower() in same), None)
        for name in before.names:
            is_before = spoken is None or before.sentence.find(name) < spoken
            if name in told.cast.people and is_before and fits_gender(name, pronoun, told, words):
                return name
    return None


def _object_meant(text: str, verb: re.Match[str], told: Told, words: TitleWords) -> str | None:
    """ "It" behind a verb is the object of what stands before: "closed an inquiry; she had opened it"."""
    found = _IT.match(text, verb.end())
    is_thing = found is not None and found["it"] in words.things and found["it"] not in words.possessives
    if found is None or not is_thing or told.cast.firm in told.names():
        return None
    if found["it"] == words.object_relative and text[found.end("it") :].strip(" .,"):
        return None  # "announced that she …"
    place = told.sentence.find(f" {found['it']}", max(0, told.sentence.find(verb[0])))
    place, before = max(0, place), told.before[0] if told.before else None
    if told.start and finite_verb(told.sentence[: told.start], words):
        before = None  # "its design was bad before the judge confirmed it": the sentence's own
    passages = (
        without_dates(told.sentence[:place], told.dates_in(0, place), words),
        without_dates(before.sentence, before.dates, words) if before else "",
    )
    noun = next(filter(None, (thing(passage, words) for passage in passages)), None)
    if noun is None:
        return None
    return f"{text[: found.start('it')]}{words.definite.get('it', '')} {noun}{text[found.end('it') :]}"


def thing(passage: str, words: TitleWords) -> str | None:
    """The noun of the first object in a passage, without its article."""
    opener = words.inner.search(passage)
    main = passage[: opener.start()] if opener else passage
    found = (_THING.match(passage, word.end()) for word in WORD.finditer(main) if is_finite(word[0], words))
    nouns = (match["noun"] for match in found if match and match["noun"].split()[-1] not in words.prepositions)
    return next(nouns, None)
