"""German main clauses back in order: a subject before the finite verb, after the first phrase is gone."""

from __future__ import annotations

import re

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

_CAPITAL = re.compile(r"(?:\d+-)?[^\W\d_a-zäöüß]")
_NAME = re.compile(r"[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)+ (?P<verb>[a-zäöüß]+)\b")
_SHORT = 4
"""Letters of an abbreviated title."""
_LONGEST_FRONT = 60
"""Characters of what stands before the verb."""


def subject_first(text: str, words: TitleWords) -> str | None:
    """ "Eröffnete die Stadt eine Brücke" becomes "die Stadt eröffnete eine Brücke"; None where no subject is found."""
    verb = WORD.match(text)
    if verb and words.joined.fullmatch(verb[0].lower()) and (clause := _participle_last(text, verb, words)):
        return clause
    if not verb or not (is_finite(verb[0].lower(), words) or _must_be_verb(verb[0], words)):
        return text
    rest = text[verb.end() :].lstrip()
    follows = WORD.match(rest)
    if (name := _NAME.match(text)) and is_finite(name["verb"], words):
        return text  # "Renate Lind hat …"
    if verb[0][:1].isupper() and follows and follows[0].islower() and is_finite(follows[0], words):
        return text  # "Unbekannte haben …"
    start, end = _subject(rest, words)
    if end == 0:
        return None
    while rest[end : end + 1] in tuple('“”"»'):
        end += 1  # the mark that closes the name belongs to it
    subject, before, behind = rest[start:end], rest[:start].strip(), rest[end:].lstrip()
    if apposition := words.apposition.match(behind):
        behind = behind[apposition.end() :]  # "… legt die Intendantin, Leonie Kast, ihr Amt nieder"
    parts = (subject, verb[0].lower(), before, behind)
    return " ".join(part for part in parts if part).replace(" ,", ",")


def main_order(text: str, words: TitleWords) -> str:
    """ "Nachdem der Rat die Mittel gestrichen hatte" becomes "der Rat hatte die Mittel gestrichen"."""
    head, comma, tail = text.partition(", ")
    if comma and words.small and first_word(tail) in words.reporting and main_order(head, words) != head:
        return f"{main_order(head, words)}, {tail.partition(', ')[0]}"  # "Als der Rat prüfte, ob …"
    row = text.rstrip(" ,.").split()
    opener = row[0].lower() if row else ""
    opens = opener in words.subordinators - words.determiners
    if opener in words.prepositions:  # "seit im Mai Geld verschwand"
        other = finite_verb(" ".join(row[1:-1]), words)
        opens = opens and is_finite(row[-1].strip("."), words)
        opens = opens and (other is None or words.joined.fullmatch(other[0]) is not None)
    if not opens or "," in text.rstrip(" ,.") or len(row) < 4 or not _ends_clause(row[-1], words):
        return text
    body = " ".join(row[1:-1])
    start, end = _subject(body, words)
    lead = body[:start].split()
    if not end or any(word.lower() not in words.small for word in lead):
        return text
    verb, particle = parted_verb(row[-1], words)
    return " ".join(part for part in (body[start:end], verb, " ".join(lead), body[end:].strip(), particle) if part)


def is_main_clause(text: str, words: TitleWords) -> bool:
    """Whether a text begins with an article, its noun and right behind it the verb: "der Vertrag wurde unterzeichnet",
    and not "der den Vertrag unterzeichnete"."""
    row = list(WORD.finditer(text))
    if len(row) < 4 or row[0][0].lower() not in words.determiners:
        return False
    second, end = row[1][0], _phrase_end(text, row, 0, words)
    is_noun = _CAPITAL.match(second) is not None or _is_adjective(row, 1, words)
    return is_noun and end < len(row) - 1 and is_finite(row[end][0], words) and not is_finite(row[-1][0], words)


def parted_verb(verb: str, words: TitleWords) -> tuple[str, str]:
    """A German verb at the end of its clause as it stands in a main one: "vorstellte" is "stellte … vor"."""
    for particle in words.separable:
        rest = verb.removeprefix(particle)
        is_past = len(rest) > 4 and rest.endswith(("te", "ten")) and rest[0] not in "aeiouäöü"
        if rest != verb and verb not in words.finite and (is_finite(rest, words) or is_past):
            return rest, particle
    return verb, ""


def _ends_clause(word: str, words: TitleWords) -> bool:
    """Whether the last word of a subordinate clause can be its verb, which stands there: all have such an ending."""
    return is_finite(word, words) or (word.islower() and word.endswith(("t", "en", "te")))


def swapped(text: str, words: TitleWords) -> str:
    """ "Den Zuschlag bekam Okafor" becomes "Okafor bekam den Zuschlag", and "Kommissarisch soll Okafor das Haus
    leiten" "Okafor soll kommissarisch das Haus leiten": an object or an adverb at the front goes behind the verb."""
    verb = finite_verb(text, words)
    if verb is None or not 0 < verb.start() < _LONGEST_FRONT:
        return text
    front = text[: verb.start()].strip()
    row = front.split()
    low = row[0].lower()
    is_object = low in words.oblique and len(row) > 1 and _CAPITAL.match(row[-1]) is not None
    is_adverb = all(word.islower() for word in row[1:]) and not (low in words.pronouns or low in words.determiners)
    is_adverb = is_adverb and (low.endswith(words.adverb_endings) or low in words.small)
    is_done = len(row) > 1 and words.joined.fullmatch(row[-1]) is not None and verb[0] in words.helping
    if "," in front or not (is_object or is_adverb or is_done):
        return text
    if is_done and (clause := subject_first(text[verb.start() :].partition(", ")[0].rstrip(" ."), words)):
        return f"{clause} {low}{front[len(low) :]}"  # "In Kraft getreten war das Verbot"
    clause = subject_first(text[verb.start() :], words)
    placed = finite_verb(clause, words) if clause else None
    if clause is None or placed is None or placed[0] != verb[0].lower() or placed.start() == 0:
        return text
    if low in words.possessives and first_word(clause).lower() not in words.pronouns - words.determiners:
        return text  # "Seinen Posten übernahm Adler": whose, is told by the name; "Seinen Erfolg feierte er" goes on
    front = f"{low}{front[len(low) :]}"
    head, tail = clause[: placed.end()], clause[placed.end() :].strip()
    lead, _, rest = tail.partition(" ")
    if (lead.lower() in words.pronouns and lead.lower() not in words.determiners) or lead == "sich":
        head, tail = f"{head} {lead}", rest
    return " ".join(part for part in (head, front, tail) if part)


def _participle_last(text: str, participle: re.Match[str], words: TitleWords) -> str | None:
    """ "Gegründet wurde die Firma von Okafor" becomes "die Firma wurde von Okafor gegründet"."""
    rest = text[participle.end() :].strip(" .")
    helping = WORD.match(rest)
    last = participle[0].lower()
    if helping and helping[0] in words.shared_ends:
        last, rest = f"{last} {helping[0]}", rest[helping.end() :].lstrip()  # "Berufen worden war die Regisseurin"
        helping = WORD.match(rest)
    if not helping or helping[0] not in words.helping:
        return None
    rest, comma, tail = rest.partition(", ")
    if words.joined.fullmatch(last_word(rest)) and not tail:
        return None  # "Georgien hatte ihn ausgeliefert"
    by = next((word.start() for word in WORD.finditer(rest) if word[0] in words.genitive), len(rest))
    clause = subject_first(rest[:by].rstrip(), words)
    return " ".join(f"{clause} {rest[by:]} {last}".split()) + comma + tail if clause else None


def _must_be_verb(word: str, words: TitleWords) -> bool:
    """Whether a small first word can only be the verb: sentences begin with capitals, so a phrase before it is gone."""
    known = (words.prepositions, words.determiners, words.oblique, words.small, words.subordinators, words.pronouns)
    return word.islower() and word.endswith(("t", "en")) and not any(word in group for group in known)


def _subject(rest: str, words: TitleWords) -> tuple[int, int]:
    """Where the first phrase stands that can be a subject; (0, 0) for none."""
    row = list(WORD.finditer(rest))
    place = 0
    while place < len(row) and place < 9:
        low = row[place][0].lower()
        if place and is_finite(row[place][0], words) and "," in rest[: row[place].start()]:
            return 0, 0  # "wurde darüber gestritten, damals lehnten die Vereine …": that has another subject
        is_receiver = low in words.possessives and place + 1 < len(row) and row[place + 1][0] in words.determiners
        if low in words.small or is_receiver:  # "erteilte ihr die Behörde …"
            place += 1
            continue
        if low in words.pronouns and low not in words.determiners:
            return row[place].span()
        is_number = place + 1 < len(row) and row[place + 1][0][0].isdigit()
        if (low in words.prepositions and not (low in words.determiners and is_number)) or low in words.oblique:
            place = _list_end(rest, row, _phrase_end(rest, row, place + 1, words), words)
            continue
        is_adjective = _is_adjective(row, place, words)
        if low in words.determiners or row[place][0][0].isdigit() or _CAPITAL.match(row[place][0]) or is_adjective:
            return row[place].start(), row[_phrase_end(rest, row, place, words) - 1].end()
        place += 1
    return 0, 0


def _list_end(rest: str, row: list[re.Match[str]], place: int, words: TitleWords) -> int:
    """Behind the names that go on from a noun: "in Prenzlau, Schwedt und Angermünde"."""
    names = words.listed_names.match(rest, row[place - 1].end())
    return next((i for i in range(place, len(row)) if row[i].start() >= names.end()), len(row)) if names else place


def _ends_name(row: list[re.Match[str]], place: int, words: TitleWords) -> bool:
    """Whether a number counts nothing behind it, so that it belongs to the name before."""
    follows = row[place + 1][0] if place + 1 < len(row) else "."
    return follows.islower() and follows not in words.determiners | words.prepositions | words.oblique


def _is_adjective(row: list[re.Match[str]], place: int, words: TitleWords) -> bool:
    """Whether a word without an article tells more of the noun right behind it: "italienische Gewerkschaften"."""
    word, follows = row[place][0], row[place + 1 : place + 2]
    is_small = word in words.small or word in words.not_finite or word in words.prepositions or word in words.pronouns
    has_ending = word.islower() and len(word) > 4 and word.endswith(("e", "er", "es"))
    return has_ending and not is_small and bool(follows) and _CAPITAL.match(follows[0][0]) is not None


def prepositional(text: str, place: int, words: TitleWords) -> list[tuple[int, int]]:
    """The phrases of a preposition and its noun behind a place, one behind the other."""
    row = list(WORD.finditer(text))
    found: list[tuple[int, int]] = []
    for index, word in enumerate(row):
        is_within = bool(found) and word.start() < found[-1][1]
        if word.start() < place or is_within or word[0] not in words.prepositions or index + 1 == len(row):
            continue
        end = row[_phrase_end(text, row, index + 1, words) - 1].end()
        if _CAPITAL.search(text[word.start() : end]) or any(map(str.isdigit, text[word.start() : end])):
            found.append((word.start(), end))
    return found


def object_of(text: str, words: TitleWords) -> str:
    """The noun phrase with an article at the front: "den Verein", of what follows a verb."""
    row = list(WORD.finditer(text))
    if not row or row[0][0].lower() not in words.determiners | words.oblique or row[0].start():
        return ""
    return text[: row[_phrase_end(text, row, 0, words) - 1].end()]


def _is_measured(row: list[re.Match[str]], start: int, place: int, words: TitleWords) -> bool:
    """Whether an adjective tells a measure, and its noun follows: "95 Millionen Euro schwere"."""
    word, follows = row[place][0], row[place + 1 : place + 2]
    if not word.islower() or not word.endswith(("e", "en")) or word in words.determiners | words.prepositions:
        return False
    has_figure = any(match[0][0].isdigit() for match in row[start:place])
    return has_figure and bool(follows) and _CAPITAL.match(follows[0][0]) is not None


def _is_phrase(row: list[re.Match[str]], words: TitleWords) -> bool:
    """Whether two words are an article that a subject may have, and its noun."""
    article, noun = (word[0] for word in row)
    return article in words.determiners and article not in words.oblique and _CAPITAL.match(noun) is not None


def _phrase_end(rest: str, row: list[re.Match[str]], place: int, words: TitleWords) -> int:
    """Behind the last word of a noun phrase that begins at a place: article, adjectives, nouns, a genitive."""
    nouns, is_open, start = 0, False, place
    is_any = row[place][0].lower() in words.indefinite if place < len(row) else False
    while place < len(row):
        word = row[place][0]
        between = rest[row[place - 1].end() : row[place].start()] if place else ""
        is_short = between == ". " and len(row[place - 1][0]) <= _SHORT  # "Prof. Emil Vogt"
        if between.strip(' -“„"') and nouns and not is_short:
            break
        if nouns and (word in words.bare_objects or (is_any and _CAPITAL.match(word))):
            break
        if _CAPITAL.match(word):
            nouns += 1
            is_open = False
        elif nouns and word == "und" and place + 1 < len(row) and _CAPITAL.match(row[place + 1][0]):
            pass
        elif nouns and word == "und" and place + 2 < len(row) and _is_phrase(row[place + 1 : place + 3], words):
            is_any = False
            place += 1
        elif nouns and word.isdigit() and _ends_name(row, place, words):
            pass  # "die Sonde Chang’e 4 gelandet"
        elif nouns and word[0].isdigit() and row[place - 1][0] in words.numbered:
            while place + 1 < len(row) and rest[row[place].end() : row[place + 1].start()] == ",":
                place += 1  # "ein Beben der Stärke 6,1"
        elif nouns and _is_measured(row, start, place, words):
            pass  # "der 95 Millionen Euro schwere Kauf"
        elif is_open and word.lower() not in words.prepositions:
            pass  # "die Daten von zwei Millionen Kunden"
        elif nouns and words.governing.search(f"{row[place - 1][0]} {word}"):
            is_any, is_open = False, True  # "der Angriff auf die Klinik"
        elif nouns and word in words.coming_from and place + 1 < len(row) and _CAPITAL.match(row[place + 1][0]):
            is_any = False  # "ein Büro aus Bonn"
        elif nouns and word in ("des", "der", "von", "vom") and place + 1 < len(row):
            following = row[place + 1 : place + 3]
            behind = [match[0] for match in following]
            is_described = len(behind) == 2 and behind[0].endswith("en") and _CAPITAL.match(behind[1]) is not None
            if word == "der" and not _CAPITAL.match(behind[0]) and not is_described:
                break
            is_any = False  # "ein Vorhaben der Behörde Inari"
            is_open = word != "der" or is_described  # "Prüfer der amerikanischen Behörde"
        elif nouns or (word.lower() in words.prepositions and word.lower() not in words.determiners):
            break
        place += 1
    return max(place, 1)
