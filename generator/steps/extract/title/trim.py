"""Clauses without what a headline leaves out: connectives, adjuncts, attributions, tails."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.date import mended
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

_BRACKET = re.compile(r"\s*[(\[][^()\[\]]{0,200}[)\]]")
_PARTICIPLES = ("ed", "ing")
_INSERTION = re.compile(
    r"^(?P<noun>[^,]{3,60}), (?P<insertion>(?:[^,]|,(?=\d)){2,120}(?:, (?:[^,]|,(?=\d)){2,80})??), (?P<rest>.{8,})$"
)
_QUOTED = re.compile(r"([\"“„«‘][^\"”“»’]*[\"”“»’])")
_DASHED = re.compile(r" (?:[–—]|--) [^–—]{2,80}? (?:[–—]|--) (?P<verb>[a-z]+)")
_OPENING_QUOTE = re.compile(r"^[\"“„«‚‘»'\s•·*–—-]+")


def without_brackets(text: str) -> str:
    return mended(_BRACKET.sub("", text))


def without_front(text: str, words: TitleWords) -> str:
    """Without connectives, adjuncts, and whom it speaks to, before the main clause."""
    if spoken := words.vocative.match(text):
        text = text[spoken.end() :]
    for _ in range(4):
        shorter = _without_adjunct(_without_connective(text, words), words)
        if shorter == text:
            break
        text = shorter
    return text


def _without_connective(text: str, words: TitleWords) -> str:
    bare = _OPENING_QUOTE.sub("", text) if text.count('"') % 2 else text.lstrip(" –—•·*-,;:")
    low = bare.lower()
    if not low.startswith(words.connectives):
        return bare
    for connective in words.connectives:
        if low.startswith(f"{connective} ") and points(bare, words):
            return bare
        if low.startswith(connective) and not low[len(connective) : len(connective) + 1].isalnum():
            return bare[len(connective) :].lstrip(" ,:")
    return bare


def _without_adjunct(text: str, words: TitleWords) -> str:
    """Without a leading "At the summit in Rome, …", where a whole clause follows the comma."""
    head, comma, rest = text.partition(", ")
    if words.small and is_finite(first_word(head).lower(), words) and is_finite(first_word(rest), words):
        return rest  # "Läuft alles nach Plan, sollen …"
    if comma and words.measured.match(head) and begins_clause(rest, words):
        return rest
    lead = first_word(head).lower()
    second = head.split()[1:2]
    is_participle = lead.endswith((*_PARTICIPLES, *words.participle_endings)) and (not second or second[0].islower())
    is_participle = is_participle or lead in words.participles
    is_adjunct = lead in words.prepositions or lead in words.subordinators or is_participle
    if not comma or not is_adjunct:
        return text
    if lead in words.determiners and (lead not in words.prepositions or not words.small):
        return text  # "Die Klinik, eröffnet 1968, schließt"; "La maire, Anne Roux, a signé"
    if words.small and is_finite(first_word(rest), words):
        opens = lead in words.subordinators and lead not in words.determiners
        return rest if opens or not finite_verb(head, words) else text  # German: the verb, then its subject
    if words.small and lead not in words.subordinators and finite_verb(head, words):
        return text  # "Nach dem Urteil spricht Lind über Fehler, Fristen und …"
    while comma:
        if begins_clause(rest, words):
            return rest
        head, comma, rest = rest.partition(", ")
    return text


def begins_clause(text: str, words: TitleWords) -> bool:
    """Whether text begins with a subject that a finite verb follows."""
    word = first_word(text)
    low = word.lower()
    is_preposition = low in words.prepositions and low not in words.determiners
    is_opener = low in words.subordinators and not points(text, words)
    if not word or text[:1] in "\"“'‘" or is_opener or is_preposition:
        return False
    is_subject = (
        word[0].isupper() or word.lower() in words.determiners or word.lower() in words.pronouns or word.isdigit()
    ) and not text.startswith(f"{word},")
    is_subject = is_subject or _is_bare_plural(word, text, words)
    verb = finite_verb(text, words)
    return is_subject and verb is not None and 0 < verb.start() < 120


def points(text: str, words: TitleWords) -> bool:
    """Whether "that" points to a noun, and opens no clause: "that rule was dropped"."""
    row = text.split(None, 2)
    is_that = len(row) > 2 and row[0].lower() == words.object_relative and row[0].lower() in words.pronouns
    if len(row) > 1 and row[1].endswith("s") and not row[1].endswith(("ss", "us", "is")):
        return False  # "said that prices rose"
    return is_that and is_finite(first_word(row[2]), words) and row[1].islower() and row[1] not in words.pronouns


def _is_bare_plural(word: str, text: str, words: TitleWords) -> bool:
    """Whether a text begins with an English noun of several and its verb: "ministers ordered"."""
    follows = first_word(text[len(word) :])
    is_many = bool(words.present_endings) and word.islower() and word.endswith(words.present_endings)
    return is_many and not is_finite(word, words) and (is_finite(follows, words) or follows in words.helping)


def without_source(text: str, words: TitleWords) -> str:
    """Without a front that says who told it, where the verb follows at once: "Nach Angaben der Polizei wurden …"."""
    verb = finite_verb(text, words)
    is_source = verb is not None and words.sourced.fullmatch(text[: verb.start()].strip()) is not None
    return text[verb.start() :] if verb and is_source else text


def without_attribution(text: str, words: TitleWords) -> str:
    """Without who said so; at least half of a short text stays."""
    for pattern in words.attributions:
        match = pattern.search(text)
        if match is None or _tells(match[0], words):
            continue
        shorter = mended(pattern.sub("", text, count=1))
        if len(shorter) >= 10 and _main_verb(shorter, words):
            text = shorter
    return text


def _main_verb(text: str, words: TitleWords) -> bool:
    """Whether a verb stands in what is left outside of a relative clause at its end."""
    head, comma, last = text.partition(", ")
    is_last = bool(comma) and ", " not in last and not words.small
    is_relative = is_last and first_word(last) in words.relatives | words.owning
    return finite_verb(head if is_relative else text, words) is not None


def _tells(cut: str, words: TitleWords) -> bool:
    """Whether what follows a verb of saying tells something itself: ", said Korea would ask for more"."""
    verb = first_word(cut)
    behind = cut[cut.find(verb) + len(verb) :].partition(",")[0]
    return verb in words.saying and any(word[0] in words.modals for word in WORD.finditer(behind))


def is_attribution(clause: str, words: TitleWords) -> bool:
    """Whether all that a clause at the end of its sentence tells is who said so."""
    return any(match.start() == 0 for pattern in words.attributions if (match := pattern.match(f", {clause}")))


def without_tails(text: str, words: TitleWords) -> str:
    """Without participles and relative clauses that hang on."""
    for start, end in () if words.small else dashed(text, words)[:1]:
        text = f"{text[:start]} {text[end:]}"  # "zone four — the attic — went dark"
    for pattern in words.tails:
        shorter = mended(pattern.sub("", text))
        if len(shorter) >= 15 and finite_verb(shorter, words) and not _needs(shorter, text[len(shorter) :], words):
            text = shorter
    return text


def _needs(text: str, cut: str, words: TitleWords) -> bool:
    """Whether the clause behind the comma is what the verb tells: "bestätigte später, was alle ahnten"."""
    lead = first_word(cut)
    if lead in words.determiners and any(word[0] in words.backshift for word in WORD.finditer(cut)):
        return words.joined.fullmatch(last_word(text)) is not None  # "hatte erklärt, die Frau sei gestürzt"
    if lead not in words.contents:
        return False
    verb = finite_verb(text, words)
    behind = text[verb.end() :].split() if verb else []
    return not behind or (len(behind) == 1 and behind[0].islower() and words.joined.fullmatch(behind[0]) is None)


def without_insertion(text: str, people: Collection[str], named: Collection[str], words: TitleWords) -> str:
    """Without what stands between a subject and its verb: "Ms Reed, who joined in May, resigned"; where that is the
    name of a person, the name alone: "The chairman, Tom Lind, resigned"."""
    match = _INSERTION.match(text)
    if not match or finite_verb(match["noun"], words):
        return text
    verb = first_word(match["rest"])
    is_done = match["insertion"] in people and verb.islower() and verb.endswith(words.participle_endings)
    is_present = verb.islower() and verb.endswith(words.present_endings) and verb not in words.prepositions
    if not is_finite(verb, words) and not is_done and not (words.present_endings and is_present):
        return text
    is_named = match["insertion"] in named and match["noun"].lower().startswith("the ")  # "The operator, Harrow, …"
    subject = match["insertion"] if match["insertion"] in people or is_named else match["noun"]
    return f"{subject} {match['rest']}"


def dashed(text: str, words: TitleWords) -> tuple[tuple[int, int], ...]:
    """Where something stands between dashes, before a verb that goes on with what stands before them."""
    if not any(map(text.__contains__, ("–", "—", "--"))):
        return ()
    found = (match for match in _DASHED.finditer(text) if is_finite(match["verb"], words))
    return tuple((match.start(), match.start("verb")) for match in found)


def tightened(text: str, words: TitleWords) -> str:
    """In the tense of headlines."""
    for pattern, by in words.tighten.items():
        text = re.sub(pattern, by, text)
    return text


def without_adverbs(text: str, words: TitleWords) -> str:
    """Without words that only colour; what stands in quotation marks is left alone."""
    pieces = _QUOTED.split(text)
    pieces[::2] = [words.adverbs.sub("", piece) for piece in pieces[::2]]
    return mended("".join(pieces))


def forward(text: str, words: TitleWords) -> str:
    """Verbs as they were before they were reported: "would" is "will"."""
    for shifted, plain in words.backshift.items():
        text = re.sub(rf"(?<=\s){shifted}(?=\s)", plain, text)
    return text
