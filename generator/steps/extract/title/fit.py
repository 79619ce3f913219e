"""Headlines of 15 to 100 columns that end where a phrase ends."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.title.order import prepositional
from generator.steps.extract.verbs import INFINITIVE, TEXTS, WORD, finite_verb, first_word, last_word

SHORTEST, LONGEST = 15, 100
"""Columns; wide characters count two."""
_LEAST = {"hard": 30, "and": 40, "phrase": SHORTEST, "purpose": 60, "genitive": 40}
_JOINT = re.compile(r"[,;:](?=\s)|[，；：。]|\s[–—-]\s|\s(?=\S)")
_BALANCED = re.compile(
    r"„[^“”]*[“”]|“[^“”]*”|‘[^‘’]*’|«[^«»]*»|(?<!\w)\"(?=\S)[^\"]*(?<=\S)\"|\([^()]*\)|（[^（）]*）|「[^「」]*」|《[^《》]*》"
)
_CLAUSE_END = re.compile(r"(?<![\w-])([\w-]++)[”\"“»]?(?:[,.;:!?]|$)")
_MAY_BE_WIDE = re.compile("[\u1100-\u115f\u231a-\U0010ffff]")
_OPENING = frozenset('“„«("「《（')
_MARK = re.compile('[“”„«»()"「」《》（）]')


@lru_cache(TEXTS)
def columns(text: str) -> int:
    """The columns that a text takes on a terminal."""
    wide = () if text.isascii() else _MAY_BE_WIDE.findall(text)
    return len(text) + sum(unicodedata.east_asian_width(char) in "WF" for char in wide)


def fits(text: str) -> bool:
    return SHORTEST <= columns(text) <= LONGEST


def endings(*texts: str) -> frozenset[str]:
    """The words with which clauses end."""
    return frozenset(match[1] for text in texts for match in _CLAUSE_END.finditer(_with_signs(text)))


def _with_signs(text: str) -> str:
    """The words that are not all letters, and the last: no clause ends elsewhere."""
    row = text.split()
    kept = [word for word in row[:-1] if not word.isalpha()] + row[-1:]
    return " ".join(kept) + text[len(text.rstrip()) :]


def shortened(
    text: str, words: TitleWords, needs_verb: bool = True, ends: Collection[str] = (), room: int = LONGEST
) -> str:
    """The longest beginning that fits, cut at a comma if that leaves a clause, else between words.

    A text that ends as a clause does (`ends`) keeps its last word, whatever it is: "They took over", "Er lehnte ab".
    """
    text = finished(text, words, ends)
    if columns(text) <= room:
        return text
    fitting = len(_fitting(text, room))
    cuts = [(match, _kind(text, match, words)) for match in _JOINT.finditer(text) if match.start() <= fitting]
    for kind, least in _LEAST.items():
        for cut, here in reversed(cuts):
            if here != kind:
                continue
            head = finished(text[: cut.start()], words, ends)
            is_told = not needs_verb or (
                finite_verb(head, words) and not (_is_torn(head, text, words) or _loses_verb(head, text, words))
            )
            if columns(head) >= least and is_told:
                return head
    return finished(_clipped(text, room), words) + "…"


def _is_torn(head: str, text: str, words: TitleWords) -> bool:
    """Whether a clause within a beginning has lost its verb: "… after talks with the owner (collapsed)"."""
    openers = [word for word in WORD.finditer(head) if word[0] in words.openers]
    if not openers or finite_verb(head, words, openers[-1].end()):
        return False
    return finite_verb(text[len(head) :], words) is not None


def _loses_verb(head: str, text: str, words: TitleWords) -> bool:
    """Whether a German beginning has lost the verb at its end: "Der Rat hat ein Haus (verkauft)"."""
    verb = finite_verb(head, words)
    if not words.small or verb is None or verb[0] not in words.helping:
        return False
    return _may_close(last_word(text), words) and not any(
        _may_close(word[0], words) for word in WORD.finditer(head, verb.end())
    )


def _may_close(word: str, words: TitleWords) -> bool:
    return word.islower() and (word.endswith("en") or words.joined.fullmatch(word) is not None)


def without_articles(text: str, words: TitleWords, behind_prepositions: bool = False) -> str:
    """German as headlines have it, without articles from the front until it fits; as it was where it never does."""
    short = text.rstrip(" .")
    while columns(short) > LONGEST:
        found = next(
            (word for word in WORD.finditer(short) if _is_spare(short, word, words, behind_prepositions)), None
        )
        if found is None:
            return text
        short = f"{short[: found.start()]}{short[found.end() :].lstrip()}"
    return short


def _is_spare(text: str, article: re.Match[str], words: TitleWords, behind_prepositions: bool) -> bool:
    """Whether an article can go: not one that tells whose the noun before it is, and no relative pronoun."""
    before = text[: article.start()].rstrip()
    lead = last_word(before)
    is_held = (lead[:1].isupper() and article[0] in ("der", "des")) or (
        lead.lower() in words.prepositions and not behind_prepositions
    )
    behind = first_word(text[article.end() :])
    if behind.islower() and not article.start():
        return False  # "Der aktuelle Name": without it the adjective has another ending
    return article[0].lower() in words.spare and not is_held and not before.endswith((",", "„", "“", "»"))


def _kind(text: str, cut: re.Match[str], words: TitleWords) -> str:
    """How well a text can be cut here: at a comma, before "and", before a phrase, or where "to" tells what for; ""
    where it would be torn."""
    if cut[0].strip():
        return "hard"
    row = text[cut.end() :].split(None, 1)
    follows = row[0].lower().strip(",") if row else ""
    if text[: cut.start()][-1:].isdigit() and any(word[:1].isdigit() for word in row[1:][:1] and row[1].split()[:1]):
        return ""  # "1 in 40,000"
    if follows == words.object_relative or (follows in words.unit_leads and text[: cut.start()][-1:].isdigit()):
        return ""
    if follows in words.conjunctions:
        return "and"
    if follows in INFINITIVE:
        return "purpose"
    if follows == words.part_of and last_word(text[: cut.start()]).lower() not in words.measures:
        return "genitive"
    can_part = follows in words.prepositions or follows in words.subordinators
    return "phrase" if can_part and follows not in words.genitive else ""


def without_middle(text: str, words: TitleWords) -> str:
    """A German clause whose verb stands at the end keeps it: phrases in the middle go, until the rest fits."""
    head, comma, tail = text.rpartition(", ")
    row = tail.split()
    if columns(text) > LONGEST and comma and len(row) > 2 and row[-2] == "zu":
        shorter = f"{head}, {_without_phrases(tail, 0, LONGEST - columns(head) - 2, words, kept=0)}"
        return shorter if first_word(tail) in shorter.rpartition(", ")[2].split() and len(tail) > 12 else head
    last = last_word(text)
    verb = finite_verb(text, words)
    if columns(text) <= LONGEST or not verb or not last[:1].islower() or "," in text:
        return text
    return _without_phrases(text, verb.end(), LONGEST, words)


def _without_phrases(text: str, place: int, room: int, words: TitleWords, kept: int = 1) -> str:
    """Without the first phrases behind a place, until the rest has room; so many stay."""
    phrases = prepositional(text, place, words)
    while len(phrases) > kept and columns(text) > room:
        start, end = phrases[0]
        text = f"{text[:start]}{text[end:].lstrip()}"
        phrases = prepositional(text, start, words)
    return text


def _clipped(text: str, room: int) -> str:
    """The words that have room, and two columns more."""
    head = _fitting(text, room - 2)
    return text if head == text else head.rpartition(" ")[0] or head


def _fitting(text: str, room: int) -> str:
    """The longest beginning that has room."""
    head = text[: max(0, room)]
    while columns(head) > room:
        head = head[:-1]
    return head


def finished(text: str, words: TitleWords, ends: Collection[str] = ()) -> str:
    """Without a word at the end that wants more."""
    text = _polished(text)
    if last_word(text) in ends:
        return text
    while text and last_word(text).lower() in words.dangling and " " in text and not _closes(text, words):
        text = text[: text.rstrip().rfind(" ")].rstrip(" ,;:–—-.")
    return _polished(text)


def _closes(text: str, words: TitleWords) -> bool:
    """Whether a text ends with a participle and the verb that it needs: "soll ausgesetzt werden"."""
    row = text.rstrip(" .,").split()[-2:]
    return len(row) == 2 and row[1] in words.closing and words.joined.fullmatch(row[0]) is not None


def _polished(text: str) -> str:
    """Without stops at the ends and open quotation marks, with a capital at the front."""
    text = text.strip(" ,;:–—-.。，；：、…\t")
    for quote in ("’", "”", '"', "“"):
        text = text.replace(f",{quote}", quote)
    text = _closed(text)
    return text[:1].upper() + text[1:] if text[1:2].islower() or text[:1].isascii() else text


def _closed(text: str) -> str:
    """Without a quotation or bracket that opens and does not close, or closes and never opened."""
    if not _MARK.search(text):
        return text.strip(" ,;:")
    rest = _BALANCED.sub(lambda match: " " * len(match[0]), text)
    opened = [place for place, char in enumerate(rest) if char in _OPENING]
    if opened and opened[0] > 30 and len(text) - opened[0] > 0.4 * len(text):
        return text[: opened[0]].rstrip(" ,:")
    text = "".join(char for place, char in enumerate(text) if not _MARK.match(rest[place]))
    return text.replace("  ", " ").strip(" ,;:")
