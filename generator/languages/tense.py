"""Is a time told as past or as still to come? From the verbs and cue words of its sentence."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import Literal

from generator.languages.grammar import grammar
from generator.model import Span, Tense

REACH = 200
"""Characters to both sides in which cues are looked for; longer sentences are rare."""
JOINED = 150
"""Characters that an "and" right behind a date counts as, beside those of a comma."""
CLAUSE = 50
"""Characters that a comma between counts as."""
OPENING_WORDS = 1
"""Words before a date that still opens its sentence: "In"."""
CLOSE = {True: 12, False: 3}
"""Characters between a date and a verb right beside it; in languages without spaces words are short. Where the finite
verb stands second and the rest of it at the end, as in German, it is right beside all of its clause: `tense.close`."""
SHORT = 4
"""Letters of a word that is looked at whole, not by its ending."""
NOUN = 60
"""Characters of a noun and what ties its time to it."""
NEGATED = 6
"""Words before a bound in which its negation stands."""
LONGEST = 4
"""Words that a cue may have."""
_END = re.compile(r"(?=[.!?:;\n。！？])(?:(?<!\b[A-ZÀ-Þ])[.!?:;]\s|\n\s*\n|[。！？])")
_TOKEN = re.compile(r"[^\W\d_]+|[,;:()–—，；：]")


class Tenses:
    """The cues of one language over one text."""

    def __init__(self, code: str, text: str) -> None:
        self._text = text
        self._cues = _cues(code)
        rules = grammar(code)
        self._close = rules.settings.get("tense", {}).get("close", CLOSE[rules.is_spaced])
        self._asked: tuple[Span | None, tuple[int, Tense] | None] = None, None
        """The span that was asked for last, and its cue."""

    def around(self, span: Span) -> Tense | None:
        """The tense of the nearest cue in the sentence; a comma between makes it far."""
        cue = self._governing(span)
        return cue[1] if cue else None

    def is_close(self, span: Span) -> bool:
        """Whether the word that tells the tense stands right beside it."""
        cue = self._governing(span)
        return cue is not None and cue[0] <= self._close

    def is_fronted(self, span: Span) -> bool:
        """Whether a date opens its sentence and the next verb there tells a past: "In May, Lind posted …".

        In German the verb that counts stands right beside such a date, or is none of its own: "Ab Mai … verboten".
        """
        begin, end = self._sentence_of(span)
        if self._cues.is_verb_second or len(self._text[begin : span.start].split()) > OPENING_WORDS:
            return False
        cues = [cue for cue in self._cues.find(self._text, span.end, end) if cue[2] is not None]
        return bool(cues) and cues[0][2] == "past" and cues[0][0] - span.end <= CLAUSE

    def _governing(self, span: Span) -> tuple[int, Tense] | None:
        """How far the nearest cue of the sentence is, and its tense."""
        if self._asked[0] != span:
            self._asked = span, self._nearest_cue(span) if self._cues.known else None
        return self._asked[1]

    def _nearest_cue(self, span: Span) -> tuple[int, Tense] | None:
        begin, end = self._sentence_of(span)
        found = self._cues.find(self._text, begin, end)
        if self._text[end : end + 1] == ":" and not any(tense for *_, tense in found):
            stop = _END.search(self._text, end + 1, end + REACH)  # "A fright on Tuesday: there they had heard …"
            found = self._cues.find(self._text, begin, stop.start() if stop else end)
        before = self._nearest([cue for cue in reversed(found) if cue[1] <= span.start], span)
        after = self._nearest([cue for cue in found if cue[0] >= span.end], span)
        if before and after and self._cues.joins(self._text, span.end):
            after = after[0] + JOINED, after[1]
        return min(filter(None, (before, after)), default=None)

    def is_told(self, begin: int, end: int) -> bool:
        """Whether any word from begin to end tells a tense."""
        return any(tense for *_, tense in self._cues.find(self._text, begin, end))

    def is_since(self, span: Span) -> bool:
        """Whether a word for "since" stands before it, so that it cannot lie ahead."""
        return self._stands_behind(self._cues.since, span)

    def is_of_noun(self, span: Span) -> bool:
        """Whether it is the time of the noun before it, which is over as a rule: "das Urteil vom Freitag"."""
        return self._cues.is_of_noun(self._text, span)

    def is_until(self, span: Span) -> bool:
        """Whether a word for "until" or "from … on" stands before it: without a tense around, it lies ahead."""
        return self._stands_behind(self._cues.until, span)

    def _stands_behind(self, words: frozenset[str], span: Span) -> bool:
        text = self._text[max(0, span.start - 20) : span.start].lower()
        if not self._cues.is_spaced:
            return text.endswith(tuple(sorted(words)))
        before = text.split()
        return bool(before) and (before[-1] in words or " ".join(before[-2:]) in words)

    def _nearest(self, cues: list[tuple[int, int, Tense | None]], span: Span) -> tuple[int, Tense] | None:
        """From near to far: how far the first tense is, and which."""
        commas = 0
        for start, end, tense in cues:
            if tense is None:
                commas += 1
            else:
                return max(span.start - end, start - span.end) + CLAUSE * commas, tense
        return None

    def _sentence_of(self, span: Span) -> tuple[int, int]:
        begin = max(0, span.start - REACH)
        for stop in _END.finditer(self._text, begin, span.start):
            begin = stop.end()
        stop_after = _END.search(self._text, span.end, span.end + REACH)
        return begin, stop_after.start() if stop_after else min(len(self._text), span.end + REACH)


Kind = Tense | Literal["comma", "start"] | None
MEMORY = 20_000
"""Tokens whose kind is remembered."""


class _Cues:
    """The cue words of a language."""

    def __init__(self, code: str) -> None:
        rules = grammar(code)
        tense = rules.settings.get("tense", {})
        self.known = bool(tense)
        self.is_spaced = rules.is_spaced
        self._words: dict[str, Tense | None] = dict.fromkeys(tense.get("neither", "").split("|"))
        endings: dict[str, Tense | None] = dict.fromkeys(tense.get("neither_endings", "").split())
        sides: tuple[Tense, Tense] = ("past", "future")
        for side in sides:
            self._words |= dict.fromkeys(tense.get(side, "").replace("_", " ").split("|"), side)
            endings |= dict.fromkeys(tense.get(f"{side}_endings", "").split(), side)
        self._words = {word: tense for word, tense in endings.items() if len(word) == SHORT} | self._words
        """An ending that is a short word by itself tells its tense, too: "nahm", "ließ"."""
        self._endings = sorted(endings.items(), key=lambda ending: (-len(ending[0]), ending[0]))
        """The longest first: it says most."""
        self._any_ending = tuple(ending for ending, _ in self._endings)
        self._starts = frozenset(words.partition(" ")[0] for words in self._words if " " in words)
        self.since, self.until = (
            frozenset(tense.get(name, "").lower().replace("_", " ").split("|")) - {""} for name in ("since", "until")
        )
        """After these a time cannot lie ahead; after those it mostly does."""
        self._of = re.compile(rf"(?:{tense['of']}) $") if "of" in tense else None
        self._not_of = re.compile(rf"\W{{1,3}}(?:{tense['not_of']})\b") if "not_of" in tense else None
        """A noun and what ties its time to it; and, behind a time, what makes it the first of a range instead."""
        self._bare = frozenset(tense.get("bare", "").split("|")) - {""}
        self._ahead = frozenset(tense.get("bare_ahead", "").split("|")) - {""}
        self._bare |= self._ahead
        """Right behind these, a form does not tell the past: "may cut"; and some look ahead: "to be sentenced"."""
        self._infinitive = tense.get("infinitive", "")
        self.is_verb_second = bool(self._infinitive)
        self._leads = frozenset(tense.get("leads", "").split("|")) - {""}
        """Subjects that, right behind a time and a verb before it, begin a clause: "said Friday it will"."""
        self._limits = frozenset(tense.get("limits", "").split("|")) - {""}
        self._negations = frozenset(tense.get("negations", "").split("|")) - {""}
        """Behind one of these and a past verb, a bound tells when it came to pass."""
        self._joining = frozenset(tense.get("joining", "").split("|")) - {""}
        """Right behind a time, they begin what is told next, as a comma does: "on Monday and is expected to"."""
        self._kinds = _Kinds(self)
        unspaced = "|".join(map(re.escape, sorted(filter(None, self._words), key=lambda word: (-len(word), word))))
        self._token = _TOKEN if rules.is_spaced else re.compile(f"{unspaced}|[,;:()–—，；：]" if unspaced else "(?!)")

    def is_of_noun(self, text: str, span: Span) -> bool:
        """Whether the time of a span is that of the noun before it, and opens no range."""
        if self._of is None or not self._of.search(text, max(0, span.start - NOUN), span.start):
            return False
        return self._not_of is None or self._not_of.match(text, span.end) is None

    def joins(self, text: str, end: int) -> bool:
        """Whether a word like "and" or "it" stands right behind a time: what it begins is told for itself."""
        word = _TOKEN.match(text, end + 1)
        return word is not None and word[0].lower() in self._joining | self._leads

    def find(self, text: str, begin: int, end: int) -> list[tuple[int, int, Tense | None]]:
        """Cues and commas from begin to end."""
        found: list[tuple[int, int, Tense | None]] = []
        kinds = self._kinds
        tokens = list(self._token.finditer(text, begin, end))
        for index, token in enumerate(tokens):
            kind = kinds[token[0]]
            if kind is None:
                continue
            if kind == "comma":
                found.append((*token.span(), None))
            elif kind == "past" and index and tokens[index - 1][0].lower() in self._bare:
                if self._is_ahead(tokens[max(0, index - LONGEST) : index]):
                    found.append((*token.span(), "future"))
            elif kind != "start":
                if kind == "future" and self._ends_past(token[0], found):
                    continue
                if token[0].lower() in self._limits and self._is_negated(tokens[:index], found):
                    found.append((*token.span(), "past"))
                    continue
                is_ahead = self._is_to_come(tokens[max(0, index - 2) : index + 1]) or self._ends_plan(token[0], found)
                found.append((*token.span(), "future" if is_ahead else kind))
            elif longer := self._longest([near[0].lower() for near in tokens[index : index + LONGEST]]):
                words, tense = longer
                found.append((token.start(), tokens[index + words - 1].end(), tense))
            elif alone := self._tense_of(token[0]):
                found.append((*token.span(), alone))
        return found

    def _is_negated(self, before: list[re.Match[str]], found: list[tuple[int, int, Tense | None]]) -> bool:
        """Whether a bound stands behind a negation of the past: "was not put out until"."""
        near = {token[0].lower() for token in before[-NEGATED:]}
        tense = next(takewhile(lambda tense: tense is not None, (tense for *_, tense in reversed(found))), None)
        return tense == "past" and not self._negations.isdisjoint(near)

    def _is_to_come(self, tokens: list[re.Match[str]]) -> bool:
        """Whether the last of these only ends like a past form and stands behind a future one: "doit être tranché"."""
        *before, last = (token[0] for token in tokens)
        return last.lower() not in self._words and any(self._words.get(word) == "future" for word in before)

    def _ends_plan(self, word: str, found: list[tuple[int, int, Tense | None]]) -> bool:
        """Whether a form that only ends like a past one is the infinitive of a plan before it, in a language whose
        infinitives end the clause: "soll im Februar antreten"."""
        if not self._infinitive or not word.endswith(self._infinitive) or word.lower() in self._words:
            return False
        return "future" in takewhile(lambda tense: tense is not None, (tense for *_, tense in reversed(found)))

    def _ends_past(self, word: str, found: list[tuple[int, int, Tense | None]]) -> bool:
        """Whether a form that may look ahead is only the infinitive of a past verb before it: "ließ … schließen".

        "Bevorstehenden" is a declined form of "bevorstehende" and no infinitive.
        """
        if not self._infinitive or not word.endswith(self._infinitive) or word[:-1] in self._words:
            return False
        return (
            next(takewhile(lambda tense: tense is not None, (tense for *_, tense in reversed(found))), None) == "past"
        )

    def _is_ahead(self, before: list[re.Match[str]]) -> bool:
        """Whether the words right before a bare form look ahead: "will be", not "may be"."""
        chain = takewhile(self._bare.__contains__, (token[0].lower() for token in reversed(before)))
        return any(word in self._ahead for word in chain)

    def _longest(self, words: list[str]) -> tuple[int, Tense] | None:
        """The longest cue of several words that begins these: how many words, and its tense."""
        for count in range(len(words), 1, -1):
            if tense := self._words.get(" ".join(words[:count])):
                return count, tense
        return None

    def kind_of(self, token: str) -> Kind:
        """What a token is in a sentence, worked out once: a cue, the start of a longer one, a comma, or nothing."""
        word = token.lower()
        if not word[0].isalpha() or word in self._joining:
            return "comma"
        return "start" if word in self._starts else self._tense_of(token)

    def _tense_of(self, token: str) -> Tense | None:
        """Of a word; endings tell only of those in small letters, since others are mostly names or nouns."""
        word = token.lower()
        if word in self._words or len(word) <= SHORT or token[0].isupper() or not word.endswith(self._any_ending):
            return self._words.get(word)
        return next((tense for ending, tense in self._endings if word.endswith(ending)), None)


class _Kinds(dict[str, Kind]):
    """Token to its kind, worked out when first met; bounded, since a stream of texts has no end."""

    def __init__(self, cues: _Cues) -> None:
        super().__init__()
        self._cues = cues

    def __missing__(self, token: str) -> Kind:
        if len(self) > MEMORY:
            self.clear()
        self[token] = kind = self._cues.kind_of(token)
        return kind


@cache
def _cues(code: str) -> _Cues:
    return _Cues(code)
