"""Is a time told as past or as still to come? From the verbs and cue words of its sentence."""

from __future__ import annotations

import re

from generator.languages.grammar import grammar
from generator.model import Span, Tense

REACH = 200
"""Characters to both sides in which cues are looked for; longer sentences are rare."""
_END = re.compile(r"[.!?]\s|\n|[。！？]|[:;]\s")
_CLAUSE = re.compile(r"[,;:()–—]|[，；：]")


class Tenses:
    """The cues of one language over one text."""

    def __init__(self, code: str, text: str) -> None:
        self._text = text
        self._cues = _cues(code)

    def around(self, span: Span) -> Tense | None:
        """The tense of the nearest cue in the sentence; a comma between counts as eight words."""
        if self._cues is None:
            return None
        begin, end = self._sentence(span)
        best: tuple[int, Tense] | None = None
        for cue in self._cues.finditer(self._text, begin, end):
            between = (
                self._text[cue.end() : span.start] if cue.end() <= span.start else self._text[span.end : cue.start()]
            )
            if cue.start() < span.end and cue.end() > span.start:
                continue
            far = len(between) + 50 * len(_CLAUSE.findall(between))
            if best is None or far < best[0]:
                best = far, "past" if cue.lastgroup == "past" else "future"
        return best[1] if best else None

    def _sentence(self, span: Span) -> tuple[int, int]:
        begin = max(0, span.start - REACH)
        for stop in _END.finditer(self._text, begin, span.start):
            begin = stop.end()
        stop_after = _END.search(self._text, span.end, span.end + REACH)
        return begin, stop_after.start() if stop_after else min(len(self._text), span.end + REACH)


def _cues(code: str) -> re.Pattern[str] | None:
    """One expression over all cue words of [time.tense]; None where the language has none."""
    rules = grammar(code)
    tense = rules.settings.get("tense", {})
    if not tense:
        return None
    edge = r"\b" if rules.is_spaced else ""
    sides = []
    for side in ("future", "past"):
        words = [
            re.escape(word).replace(r"\ ", r"\s+") for word in tense.get(side, "").replace("_", " ").split("|") if word
        ]
        endings = [rf"\w+{ending}" for ending in tense.get(f"{side}_endings", "").split()]
        sides.append(f"(?P<{side}>{'|'.join([*words, *endings]) or '(?!)'})")
    return re.compile(rf"{edge}(?:{'|'.join(sides)}){edge}", re.IGNORECASE)
