"""A clause in a script with spaces to its headline."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from unicodedata import normalize

from generator.steps.extract.headwords import TitleWords
from generator.steps.extract.lexicon import Lexicon
from generator.steps.extract.title.box import boxed
from generator.steps.extract.title.date import without_dates
from generator.steps.extract.title.ellipsis import both, filled
from generator.steps.extract.title.fit import (
    LONGEST,
    SHORTEST,
    columns,
    endings,
    fits,
    shortened,
    without_articles,
    without_middle,
)
from generator.steps.extract.title.insertion import parted_subject, shared_subject
from generator.steps.extract.title.noun import is_plural
from generator.steps.extract.title.objects import object_named
from generator.steps.extract.title.offices import shorter_subject, without_offices
from generator.steps.extract.title.order import main_order, subject_first, swapped
from generator.steps.extract.title.owner import owned, owned_by_firm
from generator.steps.extract.title.part import lost_subject, own_part
from generator.steps.extract.title.subject import with_subject
from generator.steps.extract.title.told import Told
from generator.steps.extract.title.trim import (
    forward,
    tightened,
    without_adverbs,
    without_attribution,
    without_brackets,
    without_front,
    without_insertion,
    without_source,
    without_tails,
)
from generator.steps.extract.verbs import WORD, finite_verb, first_word, is_finite, last_word

_SPACES = re.compile(r"\s+")
_SPOKEN = re.compile(r"[\"“„«»]?(?P<words>[^\"“”„«»]{15,})(?:[\"”“»«](?=,)|(?<=,)[\"”“»«])")
_QUOTE = re.compile(r"[\"“”„«»]")
_GOES_ON = re.compile(r"\w")


def headlines(told: Told, lexicon: Lexicon) -> Iterator[str]:
    """Headlines from the best to the plainest; each fits."""
    clause = without_dates(told.sentence[told.start : told.end], told.dates_in(told.start, told.end), lexicon.titles)
    ends = endings(clause, told.sentence)
    for text in _texts(told, lexicon):
        title = _shortened(text, told, lexicon.titles, ends)
        if told.box and title and told.box not in title:
            title = boxed(title, told, lexicon.verb_second)
        if lost_subject(told):
            title = f"… {title[:1].lower()}{title[1:]}"
        if title and columns(title) < SHORTEST:
            title = _led(title, told, lexicon)
        if fits(title):
            yield title


def _texts(told: Told, lexicon: Lexicon) -> Iterator[str]:
    """What a headline is cut from, one after the other as it is asked for."""
    yield _quotation(told, lexicon)
    yield from _named_or_whole(_headline(told, lexicon), told, lexicon)
    yield _plain(told, lexicon)


def _named_or_whole(text: str, told: Told, lexicon: Lexicon) -> tuple[str, ...]:
    """A headline; before one whose subject is still a pronoun the whole sentence, if that tells who is meant."""
    words = lexicon.titles
    lead = first_word(text).lower()
    if not told.start or lead not in words.pronouns - {words.anybody} or lead in words.determiners:
        return (text,)
    whole = told.sentence if lexicon.verb_second else without_dates(told.sentence, told.dates, words)
    whole = without_front(without_brackets(_SPACES.sub(" ", whole)), words)
    return (whole, text) if columns(whole) <= LONGEST else (text,)


def _shortened(text: str, told: Told, words: TitleWords, ends: Collection[str]) -> str:
    """Cut to fit; with a shorter subject where the rest then fits whole, or would be clipped."""
    verb, last = finite_verb(text, words), last_word(text)
    if verb and last in words.separable and f"{last}{verb[0]}" in told.sentence:
        ends = {*ends, last}  # "stellte … vor", of "vorstellte"
    title = shortened(text, words, ends=ends)
    if columns(text) <= LONGEST:
        return title
    if (said := words.equated.match(text)) and columns(said["what"].rstrip(" .")) <= LONGEST:
        return said["what"].rstrip(" .")
    brief = shorter_subject(text, told, words)
    return shortened(brief, words, ends=ends) if columns(brief) <= LONGEST or title.endswith("…") else title


def _led(title: str, told: Told, lexicon: Lexicon) -> str:
    """What is too short to stand alone ("Launched 5 May 2023", of a list of facts), behind what the text is about; a
    whole clause with its time: "Joel Hart left in 2023"."""
    verb = finite_verb(title, lexicon.titles)
    if not told.cast.topic or told.cast.topic in title or (verb and verb.start()):
        return _with_time(title, told, lexicon.titles)
    return f"{told.cast.topic}: {title if lexicon.verb_second else title[:1].lower() + title[1:]}"


def _with_time(title: str, told: Told, words: TitleWords) -> str:
    verb = finite_verb(title, words)
    if verb is None or not verb.start() or told.own is None or words.small:
        return title
    lead = last_word(told.sentence[: told.own[0]]).lower()
    time = told.sentence[told.own[0] : told.own[1]]
    if not lead and last_word(time) in words.counted_away:
        return f"{title} {time[:1].lower()}{time[1:]}"  # "Three months later the show began"
    if not lead:
        return title
    return f"{title} {lead} {time}" if lead in words.of_time else f"{title} {time}"


def _quotation(told: Told, lexicon: Lexicon) -> str:
    """ "Ines Reed: “We are ready”", of a sentence that begins with what somebody said at a time."""
    match = _SPOKEN.match(told.sentence) if _QUOTE.search(told.sentence) else None
    words = lexicon.titles
    if not match or told.own is None:
        return ""
    if told.own[0] < match.end() and words.first_persons.isdisjoint(match["words"].lower().split()):
        return ""
    if told.own[0] >= match.end() and any(
        f", {word} " in told.sentence[match.end() : told.own[0]] for word in words.subordinators
    ):
        return ""  # the time is that of what is told of the speaker
    if any(word[0] in words.relatives for word in WORD.finditer(told.sentence, match.end(), told.own[0])):
        return ""
    said = [name for end, name in told.cast.within if end > match.end() and name in told.cast.people]
    speaker = next(iter(said), "")
    start, end = match.span("words")
    spoken = without_dates(match["words"], told.dates_in(start, end), words).strip(" ,")
    spoken = (subject_first(spoken, words) or spoken) if lexicon.verb_second else spoken
    room = LONGEST - columns(speaker) - 4
    return f"{speaker}: “{shortened(spoken, words, room=room, ends={last_word(spoken)})}”" if speaker else ""


def _headline(told: Told, lexicon: Lexicon) -> str:
    words = lexicon.titles
    text = without_brackets(_SPACES.sub(" ", _whole_letters(own_part(told, lexicon))))
    if lexicon.verb_second:
        text = main_order(text, words)
    text = without_front(_unquoted(text), words)
    if told.listed and is_finite(first_word(text).lower(), words):
        text = f"{told.listed[:1].upper()}{told.listed[1:]} {text[:1].lower()}{text[1:]}"
    if not told.announces or words.impersonal.match(text.lower()):
        text = _unwrapped(text, told, words)
    text = _first_said(text, told, words)
    plain = without_source(without_attribution(text, words), words)
    is_reported, text = plain != text, plain
    text = without_insertion(without_front(_unquoted(text), words), told.cast.people, told.cast.named, words)
    text = without_tails(text, words)
    if parted := parted_subject(told, text, words) or (lexicon.verb_second and shared_subject(told, text, words)):
        text = f"{parted} {text[:1].lower()}{text[1:]}"
    if lexicon.verb_second:
        if not _begins_with_name(text, told, words):
            text = subject_first(text, words) or (text if told.start else _whole(told, lexicon))
        is_reported = is_reported or not words.saying.isdisjoint(told.sentence.split())
        text = forward(text, words) if is_reported else text
        text = text if _begins_with_noun(text, told.sentence) else swapped(text, words)
    text = with_subject(text, told, words) if finite_verb(text, words) else owned_by_firm(text, told, words)
    text = both(filled(object_named(text, told, words), told, words), told, words)
    if told.start and any(word[0] in words.saying for word in WORD.finditer(told.sentence[: told.start])):
        text = forward(text, words)  # "said she would retire": she will
    light = tightened(without_adverbs(text, words), words)
    if not lexicon.verb_second or columns(light) <= LONGEST:
        return light
    return tightened(without_adverbs(_compressed(text, told, words), words), words)  # "hat der Markt auch Schwäche …"


def _whole_letters(text: str) -> str:
    """Without hyphens that only say where a word may be parted, and "u" with its dots as one letter."""
    return text if text.isascii() else normalize("NFC", text.replace("\xad", ""))


def _begins_with_name(text: str, told: Told, words: TitleWords) -> bool:
    """Whether a name stands before the verb, whatever its ending looks like: "Georgien hatte ihn ausgeliefert"."""
    names = [name for _, name in told.cast.within if text.startswith(f"{name} ")]
    return any(is_finite(first_word(text[len(name) :]), words) for name in names)


def _begins_with_noun(text: str, sentence: str) -> bool:
    """Whether the first word is one with a capital within the sentence too: a name, and no adverb."""
    word = first_word(text)
    return not word or any(
        before[-1:].isalnum() and not _GOES_ON.match(behind) for before, behind in _around(f" {word}", sentence)
    )


def _around(words: str, sentence: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind words, wherever they stand."""
    place = sentence.find(words)
    while place >= 0:
        yield sentence[:place], sentence[place + len(words) :]
        place = sentence.find(words, place + 1)


def _compressed(text: str, told: Told, words: TitleWords) -> str:
    """A German clause that is too long keeps its verb, which stands at its end: offices before names, the phrase at
    the front and phrases in the middle go, until the rest fits."""
    if columns(text) > LONGEST:
        text = without_offices(text, told.cast.people)
    verb = finite_verb(text, words)
    is_done = verb is not None and words.joined.fullmatch(last_word(text[: verb.start()])) is not None
    is_led = words.measured.match(text) or first_word(text).lower() in words.prepositions
    if columns(text) > LONGEST and verb and is_led and not is_done:
        text = subject_first(text[verb.start() :], words) or text
    text = without_middle(without_articles(text, words), words)
    return without_articles(without_articles(text, words), words, behind_prepositions=True)


def _unquoted(text: str) -> str:
    """A clause that is all quotation, without its marks."""
    bare = text.strip(' "“”„«»')
    return bare if not _QUOTE.search(bare) else text


def _plain(told: Told, lexicon: Lexicon) -> str:
    """The clause as it stands, without brackets and connectives."""
    words, text = lexicon.titles, _whole(told, lexicon)
    text = with_subject(without_front(text, words) or text, told, words)
    return _compressed(text, told, words) if lexicon.verb_second else text


def _whole(told: Told, lexicon: Lexicon) -> str:
    """The clause with its date, where the order of words hangs on it."""
    clause = told.sentence[told.start : told.end]
    return without_tails(without_brackets(_SPACES.sub(" ", clause)), lexicon.titles)


def _is_somebody(who: str, words: TitleWords) -> bool:
    """Whether what stands before a verb of saying is only who says it, and no clause of its own before that."""
    head = who.partition(", ")[0]
    is_clause = finite_verb(head, words) is not None and first_word(head).lower() not in words.pronouns
    return not is_clause and not any(word[0] in words.openers for word in WORD.finditer(who))


def _may_mean(who: str, pronoun: str, told: Told, words: TitleWords) -> bool:
    """Whether who says something can be meant by the pronoun in it: "Prosecutors say he fled" means somebody else."""
    if pronoun not in words.singular_leads:
        return True
    is_known = pronoun not in words.persons or any(name in who for name in told.cast.people)
    is_several = is_plural(who if who in told.cast.named else f"{who[:1].lower()}{who[1:]}", words)
    return is_known and not is_several


def _first_said(what: str, told: Told, words: TitleWords) -> str:
    """The first of two things that were said, where the time stands in it: "found that … in May and that …"."""
    joint = words.said_too.search(what)
    is_behind = joint is not None and told.own is not None and told.sentence.find(joint[0], told.own[1]) >= 0
    return what[: joint.start()] if joint and is_behind else what


def _unwrapped(text: str, told: Told, words: TitleWords) -> str:
    """What was announced, without "X announced that"; a pronoun at its front becomes X."""
    for pattern in words.nominal:
        if match := pattern.match(text):
            return owned(match["what"], told, words)
    for pattern in words.wrappers:
        match = pattern.match(text)
        if match and not match["what"].lstrip().startswith(tuple("\"“„«‘'")):
            what = match["what"].lstrip()
            if not finite_verb(what, words) or words.opinion.match(what) or not _is_somebody(match["who"], words):
                continue
            if words.hearsay.match(match["who"]):
                continue  # "Someone wrote that the bank was closed"
            pronoun = first_word(what)
            if words.drops_subject and is_finite(pronoun, words):
                return forward(f"{match['who'].strip()} {what}", words)
            who = match["who"].strip(" ,").partition(", ")[0]  # "Ms Reed, who was elected …"
            if pronoun.lower() in words.pronouns and 1 < len(who) < 70 and _may_mean(who, pronoun.lower(), told, words):
                what = f"{who} {what[len(pronoun) :].lstrip()}"
            return main_order(forward(what, words), words) if words.small else forward(what, words)
    return text
