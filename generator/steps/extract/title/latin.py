"""A clause in a script with spaces to its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.fit import LONGEST, columns, fits, shortened, without_middle
from generator.steps.extract.title.order import subject_first
from generator.steps.extract.title.part import lost_subject, noun_before, own_part, subject_of
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import (
    tightened,
    without_adverbs,
    without_attribution,
    without_brackets,
    without_front,
    without_insertion,
    without_tails,
)
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite

_SPACES = re.compile(r"\s+")
_SPOKEN = re.compile(r"[\"“„«]?(?P<words>[^\"“”„«»]{15,})(?:[\"”“»](?=,)|(?<=,)[\"”“»])")
_QUOTE = re.compile(r"[\"“”„«»]")


def headlines(told: Told, lexicon: Lexicon) -> Iterator[str]:
    """Headlines from the best to the plainest; each fits."""
    ending = without_dates(told.sentence[told.start : told.end], told.dates_in(told.start, told.end), lexicon.titles)
    for text in (_quotation(told, lexicon.titles), _headline(told, lexicon), _plain(told, lexicon)):
        title = shortened(text, lexicon.titles, ending=ending)
        if lost_subject(told):
            title = f"… {title[:1].lower()}{title[1:]}"
        if fits(title):
            yield title


def _quotation(told: Told, words: TitleWords) -> str:
    """ "Ines Reed: “We are ready”", of a sentence that begins with what somebody said at a time."""
    match = _SPOKEN.match(told.sentence)
    if not match or told.own is None or told.own[0] < match.end():
        return ""
    if any(f", {word} " in told.sentence[match.end() : told.own[0]] for word in words.subordinators):
        return ""  # the time is that of what is told of the speaker
    said = [name for end, name in told.cast.within if end > match.end() and name in told.cast.people]
    speaker = next(iter(said), "")
    room = LONGEST - columns(speaker) - 4
    return f"{speaker}: “{shortened(match['words'], words, room=room)}”" if speaker else ""


def _headline(told: Told, lexicon: Lexicon) -> str:
    words = lexicon.titles
    text = without_brackets(_SPACES.sub(" ", own_part(told, lexicon)))
    text = without_front(_unquoted(text), words)
    if not told.announces:
        text = _unwrapped(text, told, words)
    text = without_attribution(text, words)
    text = without_insertion(without_front(_unquoted(text), words), words)
    text = without_tails(text, words)
    if lexicon.verb_second:
        text = subject_first(text, words) or (text if told.start else _whole(told, lexicon))
    text = _with_subject(text, told, words)
    text = tightened(without_adverbs(text, words), words)
    return without_middle(text, words) if lexicon.verb_second else text


def _unquoted(text: str) -> str:
    """A clause that is all quotation, without its marks."""
    bare = text.strip(' "“”„«»')
    return bare if not _QUOTE.search(bare) else text


def _plain(told: Told, lexicon: Lexicon) -> str:
    """The clause as it stands, without brackets and connectives."""
    text = _whole(told, lexicon)
    return _with_subject(without_front(text, lexicon.titles) or text, told, lexicon.titles)


def _whole(told: Told, lexicon: Lexicon) -> str:
    """The clause with its date, where the order of words hangs on it."""
    clause = told.sentence[told.start : told.end]
    return without_tails(without_brackets(_SPACES.sub(" ", clause)), lexicon.titles)


def _unwrapped(text: str, told: Told, words: TitleWords) -> str:
    """What was announced, without "X announced that"; a pronoun at its front becomes X."""
    for pattern in words.nominal:
        if match := pattern.match(text):
            return _owned(match["what"], told, words)
    for pattern in words.wrappers:
        match = pattern.match(text)
        if match and not match["what"].lstrip().startswith(tuple("\"“„«‘'")):
            what = match["what"].lstrip()
            if not finite_verb(what, words):
                continue
            pronoun = first_word(what)
            if pronoun.lower() in words.pronouns and 1 < len(match["who"].strip()) < 70:
                what = f"{match['who'].strip(' ,')} {what[len(pronoun) :].lstrip()}"
            return _forward(what, words)
    return text


def _forward(text: str, words: TitleWords) -> str:
    """Verbs as they were before they were reported: "would" is "will"."""
    for shifted, plain in words.backshift.items():
        text = re.sub(rf"(?<=\s){shifted}(?=\s)", plain, text)
    return text


def _owned(text: str, told: Told, words: TitleWords) -> str:
    """The first "its" as the name that it stands for."""
    for pronoun, form in words.possessives.items():
        name = told.cast.meant(pronoun, words, 0)
        if name and (match := re.search(rf"\b{pronoun}\b", text)):
            return text[: match.start()] + form.format(name) + text[match.end() :]
    return text


def _with_subject(text: str, told: Told, words: TitleWords) -> str:
    """A pronoun at the front becomes its name; a predicate without subject gets that of the sentence."""
    lead = first_word(text)
    low = lead.lower()
    place = text.find(lead)
    behind = text[place + len(lead) :]
    if low in words.possessives:
        name = _subject_before(told, words) or told.cast.meant(low, words, told.sentence.find(f"{lead}{behind[:12]}"))
        return text[:place] + words.possessives[low].format(name) + behind if name else text
    follows = first_word(behind)
    is_expletive = low in words.expletive and follows in words.existence
    if low in words.pronouns and not is_expletive and (low not in words.determiners or is_finite(follows, words)):
        name = _subject_before(told, words) or told.cast.meant(low, words, told.sentence.find(f"{lead}{behind[:12]}"))
        return text[:place] + name + behind if name else text
    verb = finite_verb(text, words)
    is_inverted = verb is not None and verb.start() == 0 and not finite_verb(text, words, verb.end())
    if verb and is_inverted and not (told.start or words.small or lost_subject(told)):
        return f"{text[verb.end() :].strip(' .')} {verb[0].lower()}"
    if told.start and verb and verb.start() == 0 and (subject := _subject_before(told, words)):
        modal = _modal_before(told, words) if verb[0] in words.bare else ""
        return f"{subject} {modal}{text[:1].lower()}{text[1:]}"
    return text


def _modal_before(told: Told, words: TitleWords) -> str:
    """The verb that a bare one hangs on: "will begin … and be completed"."""
    found = [word[0] for word in WORD.finditer(told.sentence[: told.start]) if word[0] in words.modals]
    return f"{found[-1]} " if found else ""


def _subject_before(told: Told, words: TitleWords) -> str:
    """The subject of what the clause goes on with: of the sentence, or of a relative clause at its end."""
    begin = dateline_end(told.sentence)
    before = without_dates(told.sentence[begin : told.start], told.dates_in(begin, told.start), words)
    before = without_brackets(_SPACES.sub(" ", before))
    for relative in words.relatives:
        noun, found, clause = before.rpartition(f", {relative} ")
        if found and "," not in clause and not words.small:
            return noun_before(noun, words)
    head = without_front(before, words)
    if words.small:
        head = subject_first(head, words) or head
    return subject_of(head, words)
