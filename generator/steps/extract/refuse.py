"""Clause to the reason why it is no event: hypothetical, denied, recurring, compared, corrected, a mere state."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from generator.languages.works import is_year_of_work
from generator.model import Span, When
from generator.steps.extract.clause import Clause
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.prefilter import Heard, reason_in
from generator.steps.extract.rows import is_in_row
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite

MEMORY = 1_000
# Sentences and clauses remembered: a text's are asked about two and three times, for events, support and its news.
_NEAR = 100  # characters before and behind the words of time
_PLACE = re.compile(r"[^\W\d_a-zß][\w.’'-]*(?:[ /][\w.’'-]+){0,3}(?:, (?:den )?|(?: \([^()]{1,30}\))? [–—-] )")
_STAMP = re.compile(r"[\s\W]*(?:[A-Za-z]{2,3}\.?,? ?)?(?:\d{1,2}[.:]\d\d(?: ?[A-Za-z]{1,4})?)?[\s\W]*")
"""What stands beside a date in the stamp of a post: "Sun", "21:00 GMT"."""
_QUOTED = re.compile(r"[“\"„«「][^“”\"„«»「」]{2,600}[”\"“»」]?")
_NAMED = re.compile(r"[“\"„»«《「][^“”\"„«»《》「」.!?]{2,60}[”\"“»«》」]")
"""Quoted words without a full stop, short enough for a name."""
_CONTENT = re.compile(r"[,:，：]| that ")
"""Where what was said begins, behind the verb of saying."""
_SPEAKER = re.compile(r"^\W*(?:[^\W\d_a-zß][\w.’'-]*(?: [^\W\d_a-zß][\w.’'-]*){0,3}: |[\u4e00-\u9fff·]{1,6}：)")
"""Who speaks, at the head of a line of a dialogue: "LENZ: Take me back to …"."""
_SEMICOLON = re.compile(r";\s+|；")
_COUNTED = re.compile(r" [a-z]{3,}s\b")
"""A noun that a figure counts."""
_COUNTED_NOUN = re.compile(r" [A-ZÄÖÜ][a-zäöüß]+(?:[.,;:!?)]|$)")
"""The same where nouns have capitals, at the end of its phrase: "hat 2023 Stufen." """
_ENTRY = re.compile(r"\W{0,2}(?:\s?[–—:]|\s-)\s")
"""Behind the time that opens an entry of a chronicle, which is told in the present: "11 May 2023 – The court …"."""
_LONG_UNITS = frozenset({"year", "decade", "century", "season"})
_SPREADING = ("denial", "hypothetical")
"""Reasons that reach other clauses: a denial all of its sentence, a hypothesis those behind it."""


def refused(text: str, clause: Clause, lexicon: Lexicon) -> str | None:
    """The reason, or None for what may be an event."""
    expression, sentence = clause.expression, clause.sentence
    reason = refusal(text, sentence, _told(text, clause, lexicon), lexicon) or _spread(text, clause, lexicon)
    if reason and not (reason == "speculation" and _is_warning(text, clause, lexicon)):
        return reason
    heard = lexicon.heard(text[sentence.start : sentence.end])
    before = text[max(sentence.start, expression.start - _NEAR) : expression.start]
    if reason := reason_in(lexicon.never_before, heard, before):
        return reason
    if _is_dateline(text, clause):
        return "dateline"
    if is_in_row(text, sentence, expression):
        return "row"
    if _is_asked(text, clause, lexicon):
        return "question"
    if _is_titled(text, clause, lexicon):
        return "name"
    if lexicon.own_view.search(heard, text, sentence.start, sentence.end) and _is_quoted(text, clause):
        return "own view"
    told = text[clause.span.start : clause.span.end]
    if lexicon.own_act.search(told) and lexicon.own_act.search(_QUOTED.sub(" ", told)):
        return "own view"
    behind = text[expression.end : min(sentence.end, expression.end + _NEAR)]
    return (
        reason_in(lexicon.never_within, heard, text[expression.start : expression.end])
        or reason_in(lexicon.never_after, heard, behind)
        or _state(text, before, clause, lexicon)
    )


def refusal(text: str, sentence: Span, told: Span, lexicon: Lexicon) -> str | None:
    """The reason why words of a sentence tell no event, whatever their time; None where they may."""
    likely = lexicon.heard(text[sentence.start : sentence.end]) & lexicon.never_signs
    return _reason(text[told.start : told.end], likely, lexicon) if likely else None


@lru_cache(MEMORY)
def _reason(words: str, likely: Heard, lexicon: Lexicon) -> str | None:
    said = _SPEAKER.sub("", words)
    texts = (words,) if len(said) == len(words) else (words, said)
    found = ((reason, sought) for reason, sought in lexicon.never.items() if likely & sought.sign)
    return next((reason for reason, sought in found if any(sought.search(likely, text) for text in texts)), None)


def _is_dateline(text: str, clause: Clause) -> bool:
    """ "Tübingen, 7. November 2024." and a date alone date the text and tell nothing."""
    before = text[clause.sentence.start : clause.expression.start]
    behind = text[clause.expression.end : clause.sentence.end]
    if _STAMP.fullmatch(before) and _STAMP.fullmatch(behind):
        return True
    return (not before.strip() or _PLACE.fullmatch(before) is not None) and not behind.strip(" .:–—-")


def _is_titled(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the time is a bare year within the name of a work: "the picture “Elmford 1999”"; or a work's own year:
    "1972’s “The Tide”"."""
    if not text[clause.expression.start : clause.expression.end].isdigit():
        return is_year_of_work(text, clause.expression)
    named = _NAMED.finditer(text, clause.sentence.start, clause.sentence.end)
    return any(
        name.start() < clause.expression.start
        and clause.expression.end < name.end()
        and finite_verb(name[0], lexicon.titles) is None
        for name in named
    )


def _is_asked(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the time is what a question asks about, and not of a statement that opens it: "In May the pool closed,
    were you glad?"."""
    end = clause.sentence.end
    if text[clause.sentence.start : end].rstrip('"”“»」’ )')[-1:] not in ("?", "？"):
        return False
    opening = _SPEAKER.sub("", text[clause.sentence.start : end]).lstrip('"“„»«「— ')
    behind = text[clause.expression.end : end]
    return lexicon.asks.match(opening) is not None or not any(sign in behind for sign in ",，:：–—")


def _is_warning(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the time is that of the warning and not of what may come: "warned in May that the roof could fall"."""
    warning = lexicon.warns.search(text, clause.span.start, clause.span.end)
    if warning is None:
        return False
    return _CONTENT.search(text, warning.end(), max(warning.end(), clause.expression.start)) is None


def _is_quoted(text: str, clause: Clause) -> bool:
    """Whether the words of time stand within quotation marks."""
    marks = _QUOTED.finditer(text, clause.sentence.start, clause.sentence.end)
    return any(mark.start() < clause.expression.start and clause.expression.end <= mark.end() for mark in marks)


def statement(text: str, clause: Clause, lexicon: Lexicon) -> Clause:
    """The clause without what stands on the other side of a word like "but", if that is why it would be refused: "It
    was originally planned for the fair, but the lifts failed in May" tells of May."""
    reason = refusal(text, clause.sentence, clause.span, lexicon)
    if reason is None:
        return clause
    start, end = clause.span.start, clause.span.end
    parts = list(lexicon.contrast.finditer(text, start, end))
    if reason != "recurring":  # "each May it is open; this May …" goes on about the habit
        parts += _SEMICOLON.finditer(text, start, end)
    start = max((part.end() for part in parts if part.end() <= clause.expression.start), default=start)
    end = min((part.start() for part in parts if part.start() >= clause.expression.end), default=end)
    if clause.expression.end <= (colon := text.find(": ", clause.expression.end, end)):
        end = colon
    return replace(clause, span=Span(start, end))


def _told(text: str, clause: Clause, lexicon: Lexicon) -> Span:
    """The clause, or the fact that stands apart from the rest, at its end or between commas: "…, weeks after it opened
    in May"; "Holt, who won in May, denied it"."""
    comma = text.rfind(", ", clause.span.start, clause.expression.start)
    if comma < 0 or not lexicon.apart.match(text, comma + 2):
        return clause.span
    closing = text.find(", ", clause.expression.end, clause.span.end)
    return Span(comma + 2, closing if closing >= 0 else clause.span.end)


def _spread(text: str, clause: Clause, lexicon: Lexicon) -> str | None:
    """A reason given in the same main clause; none that stands behind a fact between commas, and no hypothesis,
    reaches that."""
    start, end = clause.sentence.start, clause.sentence.end
    for match in lexicon.joints[0].finditer(text, start, end):
        if match.end() <= clause.expression.start:
            start = match.end()
        elif match.start() >= clause.expression.end:
            end = match.start()
            break
    told = _told(text, clause, lexicon)
    is_apart = lexicon.apart.match(text, told.start)
    is_aside = is_apart and told.end < clause.span.end
    reach = {"denial": told.end if is_aside else end, "hypothetical": start if is_apart else clause.span.end}
    return next((reason for reason in _SPREADING if _holds(reason, text[start : reach[reason]], lexicon)), None)


def _holds(reason: str, words: str, lexicon: Lexicon) -> bool:
    sought = lexicon.never.get(reason)
    return sought is not None and sought.search(lexicon.heard(words), words) is not None


def _state(text: str, before: str, clause: Clause, lexicon: Lexicon) -> str | None:
    """ "Has led the firm since 2018" and "today there are 140" are states; "a year ago" behind a figure is what that
    is compared with."""
    reading = clause.readings[0]
    when = reading.when
    is_since = lexicon.since.search(before) or lexicon.since_after.match(text, clause.expression.end)
    if when and is_since and (when.unit in _LONG_UNITS or _is_long(when)):
        return "state"
    words = text[clause.expression.start : clause.expression.end]
    if when and when.unit == "year" and not words.isdigit() and lexicon.figure.search(before):
        return "comparison"
    counted = _COUNTED_NOUN if lexicon.verb_second else _COUNTED
    if words.isdigit() and lexicon.number_lead.search(before) and counted.match(text, clause.expression.end):
        return "number"
    return "state" if _is_state_of_today(text, clause, lexicon) or _is_present_state(text, clause, lexicon) else None


def _is_present_state(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Tourism is vital, and made up a tenth of all in 2013": whether the verb nearest before a bare year says what
    something is."""
    expression = clause.expression
    if not lexicon.is_now or not text[expression.start : expression.end].isdigit():
        return False
    before = text[clause.span.start : expression.start]
    place, verb = 0, None
    while found := finite_verb(before, lexicon.titles, place):
        place, verb = found.end(), found
    if verb is None or verb[0] not in lexicon.is_now or lexicon.future.search(lexicon.heard(before), before):
        return False
    return lexicon.happens.search(before, verb.end()) is None


def is_state(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the clause only tells how things are, in the present, and no date since when: "the reason lies in the
    riots of Saturday"."""
    start, end, words = clause.expression.start, clause.expression.end, lexicon.titles
    if not lexicon.heard(text[clause.sentence.start : clause.sentence.end]) & lexicon.stative.sign:
        return False
    is_entry = not text[clause.sentence.start : start].strip(" *•·-–") and _ENTRY.match(text, end)
    if is_entry or lexicon.begins.search(text[clause.span.start : start]) or lexicon.counted_to.match(text, end):
        return False
    opening, closing = text.rfind(", ", clause.span.start, start), text.find(", ", end, clause.span.end)
    first, last = max(opening, clause.span.start), closing if closing >= 0 else clause.span.end
    piece = text[first:start] + text[end:last]
    told = piece if finite_verb(piece, words) else text[clause.span.start : start] + text[end : clause.span.end]
    verb = finite_verb(told, words)
    if verb is None or not lexicon.stative.is_all_of(verb[0]):
        return False
    row = [word[0] for word in WORD.finditer(told) if word[0].islower() and word.start() != verb.start()]
    is_done = any(words.joined.fullmatch(word) or words.joined.fullmatch(word.rstrip("nrms")[:-1]) for word in row)
    return not is_done and not told.rstrip(" .,").endswith("en")


def _is_state_of_today(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Today there are 140", "today's view", "today will decide"; not "the board today announced"."""
    start, end = clause.expression.start, clause.expression.end
    if not lexicon.today.fullmatch(text, start, end) or lexicon.since.search(text[clause.span.start : start]):
        return False
    told = text[clause.span.start : start] + text[end : clause.span.end]
    heard = lexicon.heard(told)
    is_noun = text[end : end + 2] in ("’s", "'s") or is_finite(first_word(text[end : end + 20]), lexicon.titles)
    is_done = lexicon.perfect.search(heard, told) or lexicon.done.search(heard, told)
    return not is_done and (is_noun or not lexicon.future.search(heard, told))


def _is_long(when: When) -> bool:
    return when.first is not None and when.last is not None and when.last.year - when.first.year > 1
