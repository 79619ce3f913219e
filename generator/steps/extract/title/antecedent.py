"""Pronouns to who is meant: the subject of a sentence before that agrees with them, or somebody whom it names."""

from __future__ import annotations

import re

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.noun import is_plural, subject_of
from generator.steps.extract.title.order import is_main_clause, subject_first
from generator.steps.extract.title.told import Before, Told
from generator.steps.extract.title.trim import without_brackets, without_front
from generator.steps.extract.verbs import finite_verb, first_word, last_word

_LONGEST = 45
"""Characters of a subject that takes the place of a pronoun."""
_SPACES = re.compile(r"\s+")
_QUOTES = ("“", '"', "„", "«", "‘", "»")
_AGED = re.compile(r"(-jährige)\w+$")


def antecedent(pronoun: str, told: Told, words: TitleWords, is_many: bool = False) -> str | None:
    """Who is meant by a pronoun, in small letters, at the front of a clause; None where the text does not say.

    The sentences before are asked from the nearest: its subject, if it agrees, else a person whom it names. Whoever is
    quoted may mean somebody else.
    """
    for before in () if told.sentence.lstrip().startswith(_QUOTES) else told.before:
        subject, is_plural_verb = _subject(before, words)
        if words.small and not (subject and _agrees(subject, pronoun, is_many, is_plural_verb, told, words)):
            subject, is_plural_verb = _subject_of_last(before, words)
        if subject and _agrees(subject, pronoun, is_many, is_plural_verb, told, words):
            if words.generic.match(subject):
                return told.cast.main_firm  # "the company’s fall"
            if pronoun in words.persons and (owner := _person_of(subject, told)):
                return owner
            meant = _brief(_owner(subject, pronoun, words), before, pronoun, told, words)
            is_rival = pronoun in words.things and meant not in before.names and told.cast.main_firm is not None
            return told.cast.main_firm if is_rival and _is_spoken_of(told) else meant
        if not is_many and (name := _person(pronoun, before, told, words)):
            return name
        is_crowd = is_many and told.cast.people.isdisjoint(before.names)
        if is_crowd and (crowd := _crowd(before.sentence, words)):
            return crowd
        if stranger := words.strangers.search(before.sentence):
            return _stranger(before.sentence, stranger, pronoun, words)
    return None


def person_before(pronoun: str, told: Told, words: TitleWords) -> str | None:
    """The person named last before whom a pronoun can mean."""
    return next(filter(None, (_person(pronoun, before, told, words) for before in told.before)), None)


def _is_spoken_of(told: Told) -> bool:
    """Whether the firm that the text is about was named shortly before: "it" is rather that than a court or a deal."""
    return any(told.cast.main_firm in before.names for before in told.before)


def clause_subject(sentence: str, dates: tuple[tuple[int, int], ...], words: TitleWords) -> str:
    """The subject of a whole sentence, or of a beginning of one; nothing where that is a pronoun."""
    return _subject(Before(sentence, dates, ()), words)[0]


def fits_gender(name: str, pronoun: str, told: Told, words: TitleWords) -> bool:
    """Whether a person can be meant by a pronoun: "Frau Reed" is no "er"."""
    if pronoun in words.feminine:
        return name not in told.cast.men
    return pronoun in words.masculine and name not in told.cast.women


def _subject(before: Before, words: TitleWords) -> tuple[str, bool]:
    """The subject of a sentence, and whether its verb is one of many."""
    begin = dateline_end(before.sentence)
    dates = tuple((start - begin, end - begin) for start, end in before.dates if start >= begin)
    text = without_dates(before.sentence[begin:], dates, words)
    if words.small and first_word(text).lower() in words.subordinators - words.determiners - words.prepositions:
        text = text.partition(", ")[2]  # "Dass Lind den Posten bekam, verdankte er …"
    text = without_front(without_brackets(_SPACES.sub(" ", text)), words)
    if words.small:
        verb = finite_verb(text, words)
        lead = first_word(text).lower()
        is_adjunct = lead in words.prepositions | words.oblique | words.small | words.before_date
        if verb and is_adjunct and lead not in words.relatives:
            text = text[verb.start() :]  # "Nach dem Regen brach der Damm"
        text = subject_first(text, words) or ""
    verb = finite_verb(text, words)
    subject = subject_of(text, words)
    if first_word(subject).lower() in words.contents:
        return "", False  # "Was klar ist, ist …"
    while last_word(subject).lower() in words.before_date and " " in subject:
        subject = subject.rpartition(" ")[0]  # "the volcano last (erupted)"
    return subject, verb is not None and (verb[0] in words.many or _ends_in_en(verb[0], words))


def _subject_of_last(before: Before, words: TitleWords) -> tuple[str, bool]:
    """Of the main clause behind the last comma: "Lind beantragte Geld, das Ministerium lehnte ab"."""
    piece = before.sentence.rpartition(", ")[2]
    return _subject(Before(piece, (), ()), words) if is_main_clause(piece, words) else ("", False)


def _ends_in_en(verb: str, words: TitleWords) -> bool:
    return bool(words.small) and verb.endswith("en")


def _agrees(subject: str, pronoun: str, is_many: bool, is_plural_verb: bool, told: Told, words: TitleWords) -> bool:
    named = (name for name in told.cast.people if name in subject and re.search(rf"\b{re.escape(name)}\b", subject))
    person = next(named, None)
    lead = first_word(subject).lower()
    if words.gender:
        if is_many != is_plural_verb:
            return False
        if is_many and words.small:
            return lead not in words.singular
        if articles := words.gender.get(pronoun):
            is_man = pronoun in words.things and lead in words.indefinite and subject.endswith(words.manly_endings)
            if lead in words.determiners:
                return lead in articles and not is_man  # "ein Gutachter" is no "es"
            return subject[:1].isupper() and (person is None or fits_gender(person, pronoun, told, words))
        return False
    if pronoun in words.persons:
        if person is None and lead in words.determiners:
            return not is_many and _is_stranger(subject, pronoun, words)
        if any(f" {word} " in subject for word in words.conjunctions):
            return False
        return person is not None and fits_gender(person, pronoun, told, words)
    is_several = is_plural(subject if subject in told.cast.named else subject[:1].lower() + subject[1:], words)
    if is_many:
        return is_plural_verb or is_several or " and " in subject
    return person is None and not is_plural_verb and not is_several and pronoun in words.things


def _is_stranger(subject: str, pronoun: str, words: TitleWords) -> bool:
    """Whether a subject is somebody without a name whom "he" or "she" can mean: "The man"."""
    found = [match.end() for match in words.strangers.finditer(subject)]
    other = words.male if pronoun in words.feminine else words.female
    return bool(found) and found[-1] == len(subject) and not other.search(subject)


def _person_of(subject: str, told: Told) -> str | None:
    """Whose thing a subject is: "Lind", of "Lind’s mistake"."""
    owners = (
        name for name in sorted(told.cast.people, key=len, reverse=True) if re.match(rf"{re.escape(name)}[’']", subject)
    )
    return next(owners, None)


def _owner(subject: str, pronoun: str, words: TitleWords) -> str:
    """The ministry itself, of "the ministry’s first reaction": who does something is rather that."""
    found = words.deed_of.fullmatch(subject) if pronoun in words.things else None
    return found["owner"] if found else subject


def _brief(subject: str, before: Before, pronoun: str, told: Told, words: TitleWords) -> str | None:
    """The name that a subject is, else the subject itself, told as something known."""
    lead = first_word(subject)
    if lead.lower() in words.possessives or len(subject) > _LONGEST:
        names = [name for name in before.names if subject.endswith(name)]
        names = [name for name in names if last_word(subject.removesuffix(name)) not in _holding(words)]
        return max(names, key=len, default=None)
    for name in sorted((*before.names, *told.cast.people), key=lambda name: (-len(name), name)):
        head = subject.removesuffix(name)
        if (words.is_loose or words.small) and head.strip().lower() in words.determiners - words.possessives.keys():
            break  # "la Compagnie" keeps its article
        if head != subject and not any(word in _holding(words) for word in _without_attribute(head, words)):
            return name
    if lead.lower() in words.indefinite and (article := words.definite.get(pronoun)):
        if words.small and first_word(subject[len(lead) :]).islower():
            return None  # "ein großer Müller" is "der große Müller"
        return f"{article} {subject[len(lead) :].lstrip()}"
    return subject


def _crowd(sentence: str, words: TitleWords) -> str | None:
    """The only people or things that a sentence counts: "two deckhands"."""
    found = [match[0] for match in words.crowd.finditer(sentence)]
    return found[0] if len(found) == 1 else None


def _holding(words: TitleWords) -> frozenset[str]:
    """Words that hold a name to the noun before it: "die Aktie von Harrow" is not Harrow."""
    return words.prepositions | words.oblique | words.genitive | {"der"}


def _without_attribute(head: str, words: TitleWords) -> list[str]:
    """The words of a noun phrase behind its first one, without "in Jena gegründete"."""
    row = head.split()
    ends = [place for place, word in enumerate(row) if words.joined.fullmatch(word[:-1]) and word.endswith("e")]
    return row[(ends[-1] if ends else 0) + 1 :]


def _may_be_person(pronoun: str, words: TitleWords) -> bool:
    return pronoun in (words.persons or words.feminine | words.masculine)


def _person(pronoun: str, before: Before, told: Told, words: TitleWords) -> str | None:
    if not _may_be_person(pronoun, words):
        return None
    return next(
        (name for name in before.names if name in told.cast.people and fits_gender(name, pronoun, told, words)), None
    )


def _stranger(sentence: str, found: re.Match[str], pronoun: str, words: TitleWords) -> str | None:
    """ "The 24-year-old man", of "a 24-year-old man"."""
    row = sentence[: found.end()].split()[-3:]
    while row and row[0].lower() not in words.indefinite:
        row = row[1:]
    article = words.definite.get(pronoun)
    if len(row) < 2 or article is None or not _may_be_person(pronoun, words):
        return None
    return " ".join((article, *(_AGED.sub(r"\1", word) for word in row[1:])))
