"""What a language file knows of headlines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class TitleWords:
    """The table `[titles]`. There is only one of each language, so that what was asked of it can be remembered."""

    prepositions: frozenset[str]
    """They begin adjuncts."""
    of_time: frozenset[str]
    """Prepositions that lead to a date and go away with it."""
    spanning: frozenset[str]
    """Prepositions that do so before an article, and else may belong to the verb: "over (the weekend)"."""
    happening: frozenset[str]
    """Verbs that only say that something happened: "The end came in 2019, when …"."""
    circling: Mapping[str, re.Pattern[str]]
    """Preposition: what stands behind its date and goes away with it: "vom 1. August an"."""
    edge_of: re.Pattern[str]
    """"At the beginning of", right before a date."""
    tighten: Mapping[str, str]
    """What a headline says shorter: "had agreed" is "agreed"."""
    bound_before: frozenset[str]
    """Words whose date cannot go: "the six months ended"."""
    being: frozenset[str]
    """Verbs that a date at their end completes: "the target was 2027"."""
    limits: frozenset[str]
    """Prepositions that set a bound behind a participle: "made after 1680"."""
    bounds: frozenset[str]
    """Those that bound what is meant to last: "designed to last until October"."""
    noun_leads: frozenset[str]
    """Prepositions that a date follows only as part of a noun: "ahead of 2026 earnings"."""
    before_date: frozenset[str]
    """What goes away with the preposition: "early", "just", "as early as"."""
    connectives: tuple[str, ...]
    """What may stand at the front and goes away; longest first."""
    adverbs: re.Pattern[str]
    """What goes away anywhere."""
    measured: re.Pattern[str]
    """How an adjunct at the front begins that counts from something else: "a week before"."""
    attributions: tuple[re.Pattern[str], ...]
    """Who said so, at the front or at the end."""
    sourced: re.Pattern[str]
    """The same before the verb: "Nach Angaben der Polizei"."""
    wrappers: tuple[re.Pattern[str], ...]
    """"X announced that": what remains is the announced thing."""
    hearsay: re.Pattern[str]
    """Whoever says something that need not be so: "Someone", "A post"."""
    inner: re.Pattern[str]
    """What opens a clause within another, whose objects are not spoken of: ", where"."""
    both: re.Pattern[str]
    """A subject that means two: "Both", 双方."""
    pair: re.Pattern[str]
    """Two nouns with an article or name, `one` and the `other`."""
    speakers: frozenset[str]
    """Subjects that are whoever speaks, in small letters: "i"."""
    reflexive: re.Pattern[str]
    """Behind a subject, what only stresses it: "himself"."""
    tied: Mapping[str, str]
    """Of what goes away before a preposition: what has to stand before it: "(with) effect from"."""
    counted_away: frozenset[str]
    """Last words of a time that no preposition leads to: "was sworn in ten days (later)"."""
    negations: frozenset[str]
    """Words with which a bound says when something happened: "was not contained until May"."""
    of_several: Mapping[str, str]
    """Whose it is, if several own it: who these are: "their" is of "they"."""
    day_named: re.Pattern[str]
    """Behind a date that opens a sentence, what day that is: ", the second anniversary, "."""
    many_nouns: frozenset[str]
    """Nouns of several without its ending: "police"."""
    filled: frozenset[str]
    """Verbs whose object a time is: "spent (the winter)"."""
    equated: re.Pattern[str]
    """A sentence that says `what` something is, by whose it is: "The first sign of it is Harrow’s deal"."""
    deed_of: re.Pattern[str]
    """What somebody did or said, as a noun, and its `owner`: "the ministry’s first reaction"."""
    part_of: str
    """The preposition at which a noun phrase can be cut, where nothing else fits: "a trial (of …)"."""
    measures: frozenset[str]
    """Nouns that say nothing without it: "a third (of …)"."""
    aiming: frozenset[str]
    """Participles that are verbs before "to": "planned (to meet)"."""
    plural_leads: frozenset[str]
    """Pronouns that a verb follows, whatever its form: "they (visit)"."""
    often: re.Pattern[str]
    """Adverbs behind a participle that has no object: "extended (once)"."""
    singular_leads: frozenset[str]
    """Pronouns behind which a form that ends as the present does is a verb: "it (sits)"."""
    plural_verbs: frozenset[str]
    """Forms that are verbs behind a noun of several, and else seldom: "(talks) start"."""
    vocative: re.Pattern[str]
    """Whom somebody speaks to, at the head of what he says: "Professor Reed, "."""
    ellipsis: re.Pattern[str]
    """A "one" that stands for a noun told before, behind its `lead`: "the one", "a new one"."""
    ordinal: re.Pattern[str]
    """A subject without its noun: "The second"."""
    counted_before: re.Pattern[str]
    """A `noun` of several that was counted: "22 of its libraries"."""
    first_of: re.Pattern[str]
    """A subject that such a one is counted from, and its `noun`: "The first attempt"."""
    said_too: re.Pattern[str]
    """Begins a second thing that was said: "and that"."""
    refers: re.Pattern[str]
    """A sentence that only says who told the one before: "Das teilte der Vorstand mit"."""
    announced: re.Pattern[str]
    """What begins a clause that the one before only announces: "that"."""
    tails: tuple[re.Pattern[str], ...]
    """What goes away at the end: participles, relative clauses."""
    pronouns: frozenset[str]
    """Subjects that need their name."""
    expletive: frozenset[str]
    """Pronouns that may stand for nobody: "es gab"."""
    several: re.Pattern[str]
    """A pronoun, and the verb behind it where that tells, that mean more than one: "they", "sie wurden"."""
    crowd: re.Pattern[str]
    """A number and what it counts: "two deckhands"."""
    objects: Mapping[str, str]
    """Pronoun for a person behind the verb: the one of a subject, "him": "he"."""
    rival: re.Pattern[str]
    """A German noun that "er" may mean as well, in any case but that of a subject: "des Preises"."""
    suffers: re.Pattern[str]
    """How a predicate begins that is rather told of the object before than of who acted: " was revived"."""
    existence: frozenset[str]
    """Verbs with which they do."""
    cleft: re.Pattern[str]
    """The beginning of a sentence that only stresses `who` did it: "It was Reed who resigned"."""
    impersonal: re.Pattern[str]
    """The same where what follows the verb tells it: "es kam zu Protesten"."""
    modals: frozenset[str]
    bare: frozenset[str]
    """Verb forms that need a modal before them."""
    located: re.Pattern[str]
    """Words right before a name that is mostly that of a place: "in"."""
    male: re.Pattern[str]
    female: re.Pattern[str]
    """How the words for a man, and for a woman, end."""
    strangers: re.Pattern[str]
    """Nouns for people without a name: "a man"."""
    numbered: frozenset[str]
    """German nouns that a number follows: "Stärke 6"."""
    bare_objects: frozenset[str]
    """German nouns that a verb takes without an article: "Insolvenz anmelden"."""
    possessives: Mapping[str, str]
    """Pronoun: form of the name that takes its place ("{}'s")."""
    dangling: frozenset[str]
    """No title ends with these."""
    finite: frozenset[str]
    """Verb forms that make a clause; others are told by their endings."""
    finite_endings: tuple[str, ...]
    present_endings: tuple[str, ...]
    """Endings of the present, which nouns have too: they tell a verb only where one must stand."""
    prefixes: tuple[str, ...]
    """What may stand before a strong verb, and stays there; longest first."""
    strong: frozenset[str]
    """The past of strong verbs without it."""
    attributive: re.Pattern[str]
    """Participles before a noun, which have such an ending too: "gegründete"."""
    not_finite: frozenset[str]
    """Words with such an ending that are no verbs."""
    determiners: frozenset[str]
    governing: re.Pattern[str]
    """A noun, with the preposition that goes with it: "Angriff auf"."""
    relative_subjects: Mapping[str, Mapping[str, str]]
    """Relative pronoun of a subject: the articles, in any case, of the nouns that it can mean, each as a subject has
    it; "" where such a noun has none."""
    whence: re.Pattern[str]
    """Behind a name, where somebody is from: " aus Elmen"."""
    several_noun: re.Pattern[str]
    """A noun with what stands before it, to find one of many."""
    counting: frozenset[str]
    """Words before a noun of many: "zwei", "mehrere"."""
    many_endings: tuple[str, ...]
    """Of nouns of many; the last two also behind "den"."""
    listed_names: re.Pattern[str]
    """Names that go on from one: ", Schwedt und Angermünde"."""
    apposition: re.Pattern[str]
    """What stands between commas behind a subject and tells who it is."""
    adverb_endings: tuple[str, ...]
    accusative: Mapping[str, str]
    """Definite articles whose object has another: "der" has "den"."""
    manly_endings: tuple[str, ...]
    """Of nouns for men, as far as one can tell: "Gutachter"."""
    contents: frozenset[str]
    """They open a clause that may be what a verb tells: "was", "wie"."""
    reporting: frozenset[str]
    """They open what somebody tells or asks: "ob", "dass"."""
    first_persons: frozenset[str]
    """Who speaks of himself: "ich", "wir"."""
    coming_from: frozenset[str]
    """Prepositions by which a place or firm behind a noun tells whose that is: "aus"."""
    indefinite: frozenset[str]
    """Behind these one noun follows, and what has a capital next is another: "Eine Prüfung | Mängel"."""
    oblique: frozenset[str]
    """Determiners that no subject has."""
    subordinators: frozenset[str]
    apart: frozenset[str]
    """Those whose clause tells a thing of its own, at another time than the main one: "nachdem"."""
    conjunctions: frozenset[str]
    locative: frozenset[str]
    """Prepositions that lead to a place."""
    unit_leads: frozenset[str]
    """Prepositions that begin a unit behind a figure: "per cent"."""
    genitive: frozenset[str]
    """Prepositions that hold two nouns together: "of"."""
    relatives: frozenset[str]
    openers: frozenset[str]
    """They open a clause with a subject of its own within another."""
    who: frozenset[str]
    """Relative pronouns that mean people only."""
    owning: frozenset[str]
    """Relative pronouns that tell whose the noun behind them is: "deren"."""
    manly: frozenset[str]
    """Articles of a subject behind a relative pronoun that is the object: "(die) der (Rat bestellte)"."""
    womanly_endings: tuple[str, ...]
    """Endings of nouns with which such an article tells whose or whom: "der Leitung"."""
    object_relative: str
    """The opener whose object stands before it: "that"."""
    then: frozenset[str]
    """Behind a date and a comma they tell what happened then: "when"."""
    passive: tuple[str, ...]
    """The verb that a participle needs for a clause, of one and of many: "was", "were"."""
    chaining: frozenset[str]
    """What stands between participles of one verb: "and", "then"."""
    separable: tuple[str, ...]
    """What parts from a German verb in a main clause: "vor"; longest first."""
    closing: frozenset[str]
    """Verbs behind a participle at the end of a German clause: "werden"."""
    shared_ends: frozenset[str]
    """The last word of a verb, which several participles can share: "worden"."""
    particles: frozenset[str]
    """Small words that belong to the verb before them: "blown up"."""
    active: frozenset[str]
    """Verbs that several things do and none suffers: "filed (for)", so that no "was" is meant before them."""
    saying: frozenset[str]
    """Verbs of saying."""
    gone_before: re.Pattern[str]
    """How a phrase begins that tells what went before; the group `passive` matches where that was suffered."""
    verbal: frozenset[str]
    """Prepositions that belong to a verb where another one follows: "sworn in on 5 May"."""
    date_of: re.Pattern[str]
    """What belongs to a date, right behind it: "(in the summer) of its first year"."""
    cleft_before: re.Pattern[str]
    """What stands before a date that only says when: "it was (3 May)"."""
    cleft_behind: re.Pattern[str]
    """What stands behind it, before the clause that tells it: "when"."""
    includes: re.Pattern[str]
    """Of these, what names a part: "including"."""
    gapped: re.Pattern[str]
    """What joins a second object with a date of its own: "and", "including"."""
    helping: frozenset[str]
    """Verbs that several participles can share: "was", "wurde"."""
    having: frozenset[str]
    """Those of them with which a participle has an object: "hatte"."""
    joined: re.Pattern[str]
    """German participles, by their form."""
    suffered: Mapping[str, str]
    """Ending of a participle: the verb that it needs, where its ending tells number and gender: "fondata" has "è
    stata"; the longest first."""
    owner_behind: str
    """What joins an owner to a noun before it: "de"."""
    many_articles: frozenset[str]
    """Articles of several: "les"."""
    clitics: frozenset[str]
    """Small words that may stand before a verb: "lui (a rendu hommage)"."""
    is_loose: bool
    """Few of the verbs are known: what stands where one must stand is one."""
    drops_subject: bool
    """A verb may do without its pronoun: "era stata acquistata"."""
    moved: tuple[str, ...]
    """The same for the participles of `moving`, as French has it: "est", "sont"."""
    moving: re.Pattern[str]
    participles: frozenset[str]
    """Those without a regular ending."""
    backshift: Mapping[str, str]
    """What an announced verb becomes when it stands alone: "would" is "will"."""
    opinion: re.Pattern[str]
    """What is said of somebody, and not what happened: it keeps who said it."""
    nominal: tuple[re.Pattern[str], ...]
    """"This led to the launch of …": what remains is a noun."""
    persons: frozenset[str]
    """The pronouns that mean people only."""
    gender: Mapping[str, frozenset[str]]
    """Pronoun: the articles of the nouns that it can mean."""
    feminine: frozenset[str]
    """Pronouns that mean no man."""
    masculine: frozenset[str]
    women: re.Pattern[str]
    """What stands right before the name of a woman: "Frau", "Astronomin"."""
    men: re.Pattern[str]
    definite: Mapping[str, str]
    """Pronoun: the article of a noun that it means, told as known."""
    articles: Mapping[str, str]
    """Article: the pronoun for somebody with it: "der 49-Jährige" is he."""
    anybody: str
    """The pronoun for nobody in particular: "man"."""
    spare: frozenset[str]
    """Articles that a headline can do without."""
    singular: frozenset[str]
    """Articles of one thing."""
    many: frozenset[str]
    """Verbs of several: "were"."""
    things: frozenset[str]
    """Those that mean no people."""
    participle_endings: tuple[str, ...]
    small: frozenset[str]
    """Words that stand before a German subject and hold no noun: "sich", "dort"."""
    adjunct: re.Pattern[str]
    """A Chinese piece that tells no event by itself."""
    dateline: re.Pattern[str]
    """What stands before the text of a Chinese lead: "本报讯"."""
    before_time: re.Pattern[str]
    """What goes away with a Chinese date, before it."""
    behind_time: re.Pattern[str]
    """The same behind it."""
    genitive_mark: str
    """What joins a Chinese date to the noun behind it."""
    bound_date: re.Pattern[str]
    """What stands before and behind ("before\\nbehind") a date that cannot go."""
    subjectless: re.Pattern[str]
    """How a Chinese predicate begins that goes on with the subject of its sentence."""
    owned: re.Pattern[str]
    """The pronoun for whose or whom, where a name can stand for it: 其."""
    built: re.Pattern[str]
    """A verb right before a date, which is no part of the subject before it: 建于."""
    thinks: re.Pattern[str]
    """A piece that says who thinks what follows: 认为."""
    wanting: re.Pattern[str]
    """A predicate at the end that wants its object, which stands in the piece before: 取消."""
    described: re.Pattern[str]
    """What begins as a predicate and tells what a noun is like: 被召回的产品."""
    topic: re.Pattern[str]
    """How a sentence begins, its subject the group `topic`, where a word of predicates follows it."""
    polite: re.Pattern[str]
    """A person known by the surname only: 张女士."""
    held_date: re.Pattern[str]
    """What stands behind a date and goes away with it: "举行的"."""
    counted: re.Pattern[str]
    """A number and its measure right before a date: "一座于"; the preposition is no part of it."""
    counted_next: re.Pattern[str]
    """A number and its measure that tell which one: "(最近)一起"."""
    predicate: re.Pattern[str]
    """How it begins in the midst of a text, for sure: "将", "被"."""
    unfinished: re.Pattern[str]
    """A Chinese piece that wants the next one: "以失职为由"."""
    paving: re.Pattern[str]
    """What is done so that something can come (`what`): 为开通奠定基础."""
    within: re.Pattern[str]
    """How a piece begins that may only say within what: 在."""
    leans: re.Pattern[str]
    """How a piece begins that is the predicate of the one before."""
    asking: re.Pattern[str]
    """How a piece ends that asks: 吗."""
    orders: re.Pattern[str]
    """What is done to somebody whom 其 means behind it: 判处其."""
    stems_from: re.Pattern[str]
    """Right before the date of what something comes from: 来自."""
    of_firms: re.Pattern[str]
    """What belongs to a firm and to nobody else."""
    of_things: re.Pattern[str]
    """What is done to things and to no people."""
    open_end: re.Pattern[str]
    """What a piece ends with that has lost its date and wants its verb: 将 of "将自周一起，…"."""
    object_before: re.Pattern[str]
    """An object at the end of a Chinese piece, which 其 in the next one means: 该任务."""
    shared_object: re.Pattern[str]
    """How a Chinese predicate begins whose object, the group `object`, others of its sentence share."""
    shares_object: re.Pattern[str]
    """How such another begins."""
    founded: re.Pattern[str]
    """What a noun before its date was done (`done`), right before that: 成立于."""
    bodies: Mapping[str, frozenset[str]]
    """How names end of what is pointed to by a shorter noun: 小学 for 该校."""
    pointing: re.Pattern[str]
    """What points to a firm or thing named before."""
    and_then: re.Pattern[str]
    """How a piece begins that tells what else was done at the same time: 并宣布."""
    pointed: re.Pattern[str]
    """A Chinese subject that only points to a thing named before, whose noun (`noun`) ends its name: 该桥."""
    announcing: re.Pattern[str]
    """Verbs whose object is no subject of theirs: of "宣布的工厂" nothing is told but that."""
    sounds: frozenset[str]
    """Characters that spell foreign names."""
    offices: re.Pattern[str]
    """Words for offices, which stand between two names that make one subject."""
    office_before: re.Pattern[str]
    """The same at the end of what stands before a name."""
    places: frozenset[str]
    """Places that everybody knows, where a script has no capitals."""
    firm_before: re.Pattern[str]
    """What tells the name right behind it to be that of a firm: "shares in "."""
    firm_behind: re.Pattern[str]
    """What tells it of the name before: " shareholders"."""
    no_firms: re.Pattern[str]
    """Names of bodies that are no firms."""
    somebody: re.Pattern[str]
    """A person without a name, at the front of a clause: "Der 58-Jährige"."""
    generic: re.Pattern[str]
    """A firm without its name, at the front of a clause: "the company"."""
    this_firm: re.Pattern[str]
    """The same, of the one named last: "this company"."""
    generic_is_main: bool
    """It always means the firm that the text is about."""
    surnames: frozenset[str]
    media: frozenset[str]
    """Newspapers, agencies and channels that everybody knows."""
    media_endings: frozenset[str]
    """Last words of the names of others, or where no spaces divide words their ends."""
    firms: frozenset[str]
    """Last words of the names of firms and other bodies."""
    trades: frozenset[str]
    """What firms do, at the end of their names where no spaces divide words: 地产."""
