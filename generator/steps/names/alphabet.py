"""Names in scripts with capitals: runs of capitalised words, weighed against the places where all have capitals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.steps.names.tokens import Row, Token, is_striking
from generator.steps.names.words import Words


def alphabet_names(text: str, rows: Sequence[Row], words: Words) -> tuple[str, ...]:
    """The names in rows of words, in the order of their first place."""
    told = [row for row in rows if row.words and not _is_headline(text, row, words)]
    evidence = _weigh(told, words)
    found: dict[str, None] = {}
    for row in told:
        for run in _runs(row, words):
            for part, lead in _parts(run, _lead(row, run[0].place), words, evidence):
                if name := _name(text, part, lead, words, evidence):
                    found[name] = None
    return tuple(name for name in found if not _is_genitive(name, found, words))


def _is_genitive(name: str, found: Mapping[str, None], words: Words) -> bool:
    """Whether a German name is only the genitive of another: "Chinas"."""
    return words.capitalises_nouns and name.endswith("s") and name[:-1] in found


def _lead(row: Row, place: int) -> str:
    """The word right before a place; nothing where more than a space stands between."""
    return row.words[place - 1] if row.is_joined(place) else ""


@dataclass(frozen=True, slots=True)
class _Evidence:
    capital: Counter[str]
    """Capitalised where only names (and German nouns) are."""
    small: frozenset[str]
    noun: frozenset[str]
    """Capitalised and used as nouns are: with an article, an adjective or a figure before it."""
    bare: Counter[str]
    """Capitalised right behind a preposition or an office, as places and persons are."""
    firms: frozenset[str]
    """They stand before an office in a compound: "Kernwerk-Chefin"."""


def _weigh(rows: list[Row], words: Words) -> _Evidence:
    capital: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    small: set[str] = set()
    noun: set[str] = set()
    firms: set[str] = set()
    for row in rows:
        for place, word in enumerate(row.words):
            if not word[0].isupper():
                small.add(word)
                continue
            if words.capitalises_nouns and (firm := _before_office(word, words)):
                firms.add(firm)
            if row.is_first(place):
                continue
            capital[word] += 1
            if words.capitalises_nouns and (before := _lead(row, place)):
                follows = row.joined_behind(place)
                is_any = before in words.indefinite and not is_striking(word)
                is_any = is_any or _is_plural_noun(word, before, follows, words)
                if is_any or (_introduces_noun(row.words, place - 1, words) and not follows[:1].isupper()):
                    noun.add(word)
                elif _introduces_name(before, words):
                    bare[word] += 1
    return _Evidence(capital, frozenset(small), frozenset(noun), bare, frozenset(firms))


def _before_office(word: str, words: Words) -> str:
    """ "Kernwerk" of "Kernwerk-Chefin"."""
    firm, hyphen, office = word.rpartition("-")
    return firm if hyphen and "-" not in firm and (office in words.roles or words.is_office(office)) else ""


def _is_plural_noun(word: str, before: str, follows: str, words: Words) -> bool:
    """Whether a German word behind a preposition is no place: "von Hebammen"."""
    if follows == "des":
        return True
    return not follows[:1].isupper() and before.lower() in words.noun_leads and word.endswith(("en", "ern", "eln"))


def _introduces_noun(row: Sequence[str], place: int, words: Words) -> bool:
    """Whether the word at a place is an article, a figure, or an adjective by its ending."""
    word = row[place]
    if word.lower() in words.determiners or word.isdigit():
        return True
    if not word.islower() or word.capitalize() in words.starters or word in words.verbs or len(word) < 4:
        return False
    if word.endswith(("er", "es", "em")) or (word.endswith("e") and not word.endswith("te")):
        return True
    return word.endswith("en") and place > 0 and row[place - 1].lower() in words.determiners


def _introduces_name(word: str, words: Words) -> bool:
    """Whether a word is a preposition or the like, or a word for an office."""
    if word.islower() or word.lower() in words.noun_leads:
        return word.capitalize() in words.starters or word.lower() in words.noun_leads
    return word in words.roles or (word[0].isupper() and words.is_office(word))


def _is_headline(text: str, row: Row, words: Words) -> bool:
    """Whether most words have capitals and no full stop ends them, so that capitals say nothing here."""
    if words.capitalises_nouns:
        return False
    end = row.start(-1) + len(row.words[-1])
    if text[end : end + 1] in tuple(".!?"):
        return False
    lettered = [word for word in row.words if len(word) > 3 and word[0].isalpha()]
    return len(lettered) > 3 and sum(word[0].isupper() for word in lettered) > 0.7 * len(lettered)


def _runs(row: Row, words: Words) -> Iterator[list[Token]]:
    """Capitalised words in a row, with the small words and figures that names hold."""
    run: list[Token] = []
    for place, word in enumerate(row.words):
        if not run and word.islower():
            continue
        if word[0].isupper() or (is_striking(word) and word[0].isalpha()):
            if run and not row.is_joined(place):
                yield run
                run = []
            run.append(row.token(place))
        elif run and row.is_joined(place) and _carries_on(run, row, place, words):
            run.append(row.token(place))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _carries_on(run: list[Token], row: Row, place: int, words: Words) -> bool:
    word, follows = row.words[place], row.joined_behind(place)
    if word[0].isdigit():
        is_version = len(word) <= 2 or (len(word) <= 4 and word.count(".") == 1)
        is_date = row.words[place + 1 : place + 2] and row.words[place + 1] in words.never
        return (
            is_version
            and not (is_date or (follows and _is_counted(word, follows, words)))
            and run[-1].text not in words.never
            and not run[-1].text[0].isdigit()
        )
    if word in words.joining and run[-1].text in words.organisations:
        return follows[:1].isupper()
    return word in words.particles and (follows[:1].isupper() or follows in words.particles)


def _is_counted(figure: str, follows: str, words: Words) -> bool:
    """Whether a figure counts what follows: "20 shares", "in Sachsen 21 Menschen"."""
    if words.capitalises_nouns:
        return follows[0].isupper() and figure.isdigit()
    return follows.islower() and follows[-1] == "s"


def _parts(run: list[Token], lead: str, words: Words, evidence: _Evidence) -> Iterator[tuple[list[Token], str]]:
    """A run cut at words for an office, at days and months, at words that only begin sentences, and at "of" behind
    a name that stands alone elsewhere; each with the word before it."""
    part: list[Token] = []
    for place, token in enumerate(run):
        plain = token.text
        if not part and ((token.is_first and plain in words.starters) or plain.lower() in words.determiners):
            lead = plain
            continue
        ends = plain in words.particles and _ends_before(run, place, part, lead, words, evidence)
        if _is_surname(run, place, part, words, lead):
            part.append(token)
        elif ends or plain in words.roles or plain in words.never or words.is_office(plain):
            yield part, lead
            part, lead = [], plain
        else:
            part.append(token)
    yield part, lead


def _ends_before(run: list[Token], place: int, part: list[Token], lead: str, words: Words, evidence: _Evidence) -> bool:
    """Whether a name ends before a small word of the run."""
    head = run[place - 1].text
    if head in words.organisations:
        return False
    is_person = len(part) == 2 and words.is_role(lead) and run[place].text not in words.nobiliary
    is_goal = words.capitalises_nouns and len(part) == 1 and len(run) - place > 2 and part[0].text not in words.roles
    return is_person or is_goal or (len(part) == 1 and evidence.capital[head] > 1)


def _is_surname(run: list[Token], place: int, part: list[Token], words: Words, lead: str) -> bool:
    """Whether a word for an office or a month ends the name of a person: "Anselm Richter", "Theresa May"; or begins
    it: "August Keller". German puts offices before names."""
    token, is_last = run[place], place + 1 == len(run)
    if token.text in words.months_that_name:
        has_surname = not is_last and run[place + 1].text[0].isupper() and run[place + 1].text not in words.never
        has_name = bool(part) and run[place - 1].text[0].isupper() and run[place - 1].text not in words.organisations
        is_time = not part and lead.lower() in words.month_leads  # "In May Harrow bought …"
        return has_name if is_last else has_surname and not token.is_first and not is_time
    if not words.capitalises_nouns or not is_last or len(part) != 1 or part[0].text in words.nouns:
        return False
    if "-" in token.text or token.text.isupper() or token.text in words.titles:
        return False
    return token.text in words.roles or (words.is_office(token.text) and not part[0].text.endswith("er"))


def _name(text: str, part: list[Token], lead: str, words: Words, evidence: _Evidence) -> str | None:
    """The name that a run holds, without what only precedes it, or None."""
    kind, part = part, _without_kind(part, lead, words)
    if len(part) == 1 < len(kind) and not _is_mere_noun(part[0], words, evidence):
        return part[0].text
    is_person = len(part) == 2 and words.capitalises_nouns and words.is_role(lead) and _are_words(part)
    trimmed = part if is_person else _trim(part, words, evidence)
    if not trimmed:
        return None
    if len(trimmed) > 1:
        is_name = any(token.is_capital and len(token.text) > 1 for token in trimmed)
        return " ".join(text[trimmed[0].start : trimmed[-1].end].split()) if is_name else None
    name = _without_tail(trimmed[0].text)
    if trimmed[-1] is not part[-1] and words.capitalises_nouns and name.endswith("s") and not name.isupper():
        name = name[:-1]  # a genitive: "Hamburgs Hafen"
    return name if _stands_alone(trimmed[0], name, words, evidence) else None


def _are_words(part: list[Token]) -> bool:
    return all(token.is_capital and len(token.text) > 1 and not token.is_striking for token in part)


def _without_kind(part: list[Token], lead: str, words: Words) -> list[Token]:
    """German nouns with an article before a name tell what it is: "der Kranführer Milan Petrović", "des Mondes
    Dione II", "des Beckens Schwarzbach"."""
    if not words.capitalises_nouns or len(part) < 2 or lead.lower() not in words.determiners:
        return part
    kind = part[0].text
    is_owner = lead == "des" and kind.endswith("s") and len(kind) > 4
    is_adjective = kind.endswith(("e", "en", "es")) and not part[1].is_striking
    is_plain = len(part) == 3 and not is_adjective and not part[0].is_striking and "-" not in kind
    is_body = part[-1].text in words.organisations or any(token.text in words.particles for token in part)
    return part[1:] if is_owner or (is_plain and not is_body) else part


def _without_tail(word: str) -> str:
    """The name in "London-based"; "Rolls-Royce" is whole."""
    head, hyphen, tail = word.partition("-")
    return head if hyphen and tail.isalpha() and tail.islower() and len(tail) > 2 else word


def _trim(part: list[Token], words: Words, evidence: _Evidence) -> list[Token]:
    """The run without small words, figures and common nouns at its edges."""
    first, end = 0, len(part)
    while first < end and (part[first].text.lower() in words.particles or part[first].text[0].isdigit()
                           or _is_mere_noun(part[first], words, evidence)):  # fmt: skip
        if end - first == 2 and not first and _is_given(part, words, evidence):
            break
        first += 1
    while end > first and (part[end - 1].text in words.particles or _is_mere_noun(part[end - 1], words, evidence)):
        if (
            end - first == 2
            and part[end - 1].is_capital
            and _ends_as_nouns_do(part[first], part[end - 1], words, evidence)
        ):
            break
        end -= 1
    kept = part[first:end]
    if len(kept) > 1 and kept[0].is_first and not words.capitalises_nouns and _only_begins(kept, words, evidence):
        return _trim(kept[1:], words, evidence)
    return kept


def _ends_as_nouns_do(given: Token, token: Token, words: Words, evidence: _Evidence) -> bool:
    """ "Jens Adler", "Beate Orlik": many surnames do; "Kölner Musik" and a noun of the text are none of them."""
    if token.text in words.nouns or token.text in evidence.noun:
        return False
    return token.text.endswith("er") or not (given.text.endswith("er") or _is_noun(given.text, words, evidence))


def _is_given(part: list[Token], words: Words, evidence: _Evidence) -> bool:
    """Whether the first of two words only ends as nouns do: "Henrik Dahl"."""
    given, name = part[0].text, part[1].text
    is_noun = given in words.nouns or given in evidence.noun or part[0].is_striking or not given.isalpha()
    return (
        not is_noun
        and part[0].is_capital
        and len(given) < 8
        and part[1].is_capital
        and not _is_noun(name, words, evidence)
    )


def _is_mere_noun(token: Token, words: Words, evidence: _Evidence) -> bool:
    return words.capitalises_nouns and _is_noun(token.text, words, evidence)


def _only_begins(part: list[Token], words: Words, evidence: _Evidence) -> bool:
    """Whether the first word has its capital from the sentence: known small, or before "of" and never seen within."""
    word = part[0].text
    if evidence.capital[word] or part[0].is_striking:
        return False
    return word.lower() in evidence.small or part[1].text in words.particles


def _is_noun(word: str, words: Words, evidence: _Evidence) -> bool:
    if "-" in word:
        last = word.rpartition("-")[2]
        return not last or _is_noun(last, words, evidence)
    if word.isupper() and len(word) > 1:
        return False
    low = word.lower()
    is_noun = low.endswith(words.noun_endings) or low.removesuffix("s").endswith(words.noun_endings)
    return word in evidence.noun or word in words.nouns or is_noun


def _stands_alone(token: Token, name: str, words: Words, evidence: _Evidence) -> bool:
    """Whether a single word is a name: seen with a capital where only names have one."""
    if len(name) < 2 or name in words.weak or name in words.starters or name in words.roles:
        return False
    if words.capitalises_nouns:
        if token.is_striking and "-" not in name:
            return True
        is_firm = name in evidence.firms and evidence.capital[name] > 0 and name not in words.nouns
        if "-" in name or (not is_firm and _is_noun(name, words, evidence)):
            return False
        if evidence.bare[token.text] == 0 and evidence.capital[name] < 2:
            return False
        # "Dienstagmorgen" is no name.
        return not any(name.startswith(day) and name[len(day) :].islower() for day in words.never if len(day) > 5)
    if words.surnames or (token.is_striking and name == token.text):
        return True
    if name.lower() in evidence.small and evidence.capital[token.text] < 2:
        return False
    return evidence.capital[token.text] > 0
