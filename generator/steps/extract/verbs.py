"""Words to verbs and subjects, by lists and endings: enough to know a clause when one sees it."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.steps.extract.headwords import TitleWords

WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")

SHORT = 3
"""Letters of words that are no nouns of several."""
WORDS, TEXTS = 20_000, 2_000
# How many are remembered: making titles asks about the same ones again and again (of 4,766 texts 892 were different).


@lru_cache(TEXTS)
def finite_verb(text: str, words: TitleWords, start: int = 0) -> re.Match[str] | None:
    """The first word that makes a clause of its sentence, at or behind a place."""
    before = ""
    for word in WORD.finditer(text, start):
        if is_finite(word[0], words) and before.lower() not in words.determiners and before.lower() not in INFINITIVE:
            return word
        if word[0] in words.aiming and text.startswith(" to ", word.end()) and before.lower() not in words.helping:
            return word  # "and planned to meet her"
        if before.lower() in words.plural_leads and word[0].islower() and not word[0].endswith(("ly", "ing")):
            return word  # "they visit"
        if before.lower() in words.singular_leads and word[0].islower() and word[0].endswith(words.present_endings):
            return word  # "it sits"
        if word[0] in words.plural_verbs and _is_many(before) and _is_no_noun(text[word.end() :], words):
            return word
        before = "" if text.startswith(", ", word.end()) else word[0]  # "in all, were"
    return None


def _is_many(word: str) -> bool:
    """Whether a word may be an English noun of several."""
    return len(word) > SHORT and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _is_no_noun(behind: str, words: TitleWords) -> bool:
    """Whether what may be the verb of several ends its clause or is followed by no verb: "the shops open on Monday"."""
    follows = first_word(behind)
    return not is_finite(follows, words) and not behind.lstrip().startswith(",")


@lru_cache(WORDS)
def is_finite(word: str, words: TitleWords) -> bool:
    """By the list, or by an ending, for a word in small letters."""
    if word in words.finite or _is_strong(word, words):
        return True
    if words.attributive.fullmatch(word):
        return False
    return word.islower() and len(word) > 3 and word.endswith(words.finite_endings) and word not in words.not_finite


def _is_strong(word: str, words: TitleWords) -> bool:
    """Whether a German verb is the past of one in the list, with a prefix or without: "überschritt", "zog"."""
    if word in words.strong or not word.startswith(words.prefixes):
        return word in words.strong
    stem = next(word.removeprefix(prefix) for prefix in words.prefixes if word.startswith(prefix))
    return stem in words.strong


def first_word(text: str) -> str:
    """The first word, or nothing."""
    word = WORD.search(text)
    return word[0] if word else ""


def last_word(text: str) -> str:
    """The last word, or nothing."""
    row = text.split()
    return row[-1].strip("\"'“”‘’«»„,;:.!?()") if row else ""


INFINITIVE = frozenset({"to", "zu"})
"""They make a verb of the word behind them, whatever else it may be."""
