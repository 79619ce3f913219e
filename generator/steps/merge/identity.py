"""Names to entities: which names mean the same, learnt from the texts, and told by people."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from generator.languages import known, load
from generator.model import Article, Entity, Settings
from generator.steps.merge import latin
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.union import Union

_BRACKET = re.compile(r"\s?[(（]\s?(?P<inner>[^()（）\n]{2,60}?)\s?[)）]")
_TICKER = re.compile(r"[a-z]{1,5}\.[a-z]{1,2}")
# "TVR.L": a firm's sign at a stock exchange.
_TOKEN = re.compile(r"[^\W_]+(?:[-'’&.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Spelt:
    """A place where a Latin name stands in other characters."""

    name: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is meant by a name, in a source or anywhere."""

    entities: tuple[Entity, ...]
    """By name."""
    _anywhere: Mapping[str, str]
    _within: Mapping[tuple[str, str], str]
    """Of a source's id and a folded name, where that source alone tells it."""
    spellings: Mapping[str, tuple[Spelt, ...]]
    """Of each source: where Latin names stand in other characters."""
    forms: Mapping[str, Counter[str]]
    """Of each folded name: the forms as they stand in the sources, with the number of places."""

    def name(self, source: str, surface: str) -> str:
        """The entity's name; the surface itself where no entity is known by it."""
        key = _key(surface)
        return self._within.get((source, key)) or self._anywhere.get(key) or surface

    def is_named(self, name: str) -> bool:
        """Does it stand in any source?"""
        return _key(name) in self.forms


def identify(articles: tuple[Article, ...], settings: Settings) -> Identity:
    """The entities of all articles.

    Aliases of people come first. Then: the same but for accents, case and legal form; a long form and its
    abbreviation or other script side by side in a text; a name and its spelling in Latin letters; a form that is made
    of two others ("Anna Lee Berg" of "Anna Lee" and "Lee Berg"); a part alone that stands for one full name only.
    """
    articles = tuple(sorted(articles, key=lambda article: article.source.id))
    spellings = _spellings(articles)
    forms = _forms(articles)
    same: Union[str] = Union()
    for key in sorted(forms):
        same.add(key)
    _given(same, settings)
    _bracketed(same, articles, forms)
    _transcribed(same, spellings, forms)
    _overlapping(same, forms)
    _placed(same, forms)
    within = _parts(same, articles, forms)
    return _identity(same, within, forms, spellings, settings)


def slug(name: str) -> str:
    """ASCII letters, digits and hyphens; other scripts in Latin spelling, else a digest."""
    spelt = " ".join(latin.latin(character) if has_han(character) else character for character in _pieces(name))
    plain = re.sub(r"[^a-z0-9]+", "-", fold(spelt)).strip("-")
    return plain or sha256(name.encode()).hexdigest()[:8]


def _pieces(name: str) -> list[str]:
    return re.findall(r"[\u3400-\u9fff]|[^\u3400-\u9fff]+", name)


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(fold(form) for code in known() for form in load(code).words("merge.forms"))


@cache
def _courtesies() -> frozenset[str]:
    words = (fold(word) for code in known() for word in load(code).words("merge.courtesies"))
    return frozenset({*words, "the", "der", "die", "das"})


def _key(name: str) -> str:
    """A name folded, without its legal form at the end: "Alder Holdings Ltd." is "alder"."""
    if has_han(name):
        plain = fold(name)
        for form in sorted(_legal_forms(), key=lambda form: (-len(form), form)):
            if has_han(form) and plain.endswith(form) and len(plain) >= len(form) + 2:
                plain = plain.removesuffix(form)
        return plain
    tokens = [fold(token) for token in _TOKEN.findall(name)]
    while len(tokens) > 1 and tokens[0] in _courtesies():
        tokens = tokens[1:]
    while len(tokens) > 1 and (tokens[-1].rstrip(".") in _legal_forms() or _TICKER.fullmatch(tokens[-1])):
        tokens.pop()
    return " ".join(tokens) or fold(name)


Forms = Mapping[str, Counter[str]]
"""Of each key: the forms as they stand in the texts, with the number of places."""


def _forms(articles: tuple[Article, ...]) -> dict[str, Counter[str]]:
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for name in article.names:
            forms[_key(name.text)][_tidy(name.text)] += max(1, len(name.spans))
        for event in article.events:
            for entity in event.entities:
                forms[_key(entity)][_tidy(entity)] += 1
    return forms


def _tidy(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip()


def _spellings(articles: tuple[Article, ...]) -> dict[str, tuple[Spelt, ...]]:
    """Where the Latin names of some sources stand in the Chinese text of others."""
    names = sorted({_tidy(name.text) for article in articles for name in article.names if not has_han(name.text)})
    short = [name for name in names if len(name.split()) <= 3]
    found = {}
    for article in articles:
        body = [block.span for block in article.document.body if has_han(article.source.quote(block.span))]
        places = [
            Spelt(
                name, article.source.text[span.start + start : span.start + end], span.start + start, span.start + end
            )
            for span in body
            for name, start, end in latin.places(article.source.quote(span), tuple(short))
        ]
        if places:
            found[article.source.id] = _longest_only(places)
    return found


def _longest_only(places: list[Spelt]) -> tuple[Spelt, ...]:
    kept: list[Spelt] = []
    for place in sorted(places, key=lambda place: (place.start, -place.end, place.name)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return tuple(kept)


def _given(same: Union[str], settings: Settings) -> None:
    for name, others in settings.aliases:
        for other in others:
            same.join(_key(name), _key(other))


def _bracketed(same: Union[str], articles: tuple[Article, ...], forms: Forms) -> None:
    """ "Port Safety Board (PSB)" and "海燕 (Haiyan)": a name and, in brackets right behind it, its other form."""
    for article in articles:
        for name in article.names:
            for span in name.spans:
                match = _BRACKET.match(article.source.text, span.end)
                if match and _are_two_forms(name.text, match["inner"], forms):
                    same.join(_key(name.text), _key(match["inner"]))


def _are_two_forms(name: str, inner: str, forms: Forms) -> bool:
    if has_han(name) != has_han(inner):
        return _key(inner) in forms or (_key(name) in forms and inner[:1].isupper())
    return _abbreviates(inner, name) or _abbreviates(name, inner)


def _abbreviates(short: str, long: str) -> bool:
    """Are these the first letters of the words, small words left out or not?"""
    letters = [letter.casefold() for letter in short if letter.isalpha()]
    if not 2 <= len(letters) <= 8 or " " in short or not short[:1].isupper():
        return False
    words = _TOKEN.findall(long)
    capitals = [word[0].casefold() for word in words if word[0].isupper()]
    return letters in ([word[0].casefold() for word in words], capitals)


def _transcribed(same: Union[str], spellings: Mapping[str, tuple[Spelt, ...]], forms: dict[str, Counter[str]]) -> None:
    """A Latin name and its characters; two characters that stand once only may be a chance."""
    counted = Counter((place.name, place.text) for places in spellings.values() for place in places)
    for (name, text), count in sorted(counted.items()):
        if len(text) > 2 or count > 1 or _key(text) in forms:
            forms[_key(text)][text] += count
            same.join(_key(name), _key(text))


def _overlapping(same: Union[str], forms: Forms) -> None:
    """A form that two others make up, one its beginning, one its end, with a word in common."""
    keys = sorted(key for key in forms if key.count(" ") >= 2)
    for key in keys:
        tokens = key.split()
        for cut in range(1, len(tokens) - 1):
            for begin in range(1, cut + 1):
                head, tail = " ".join(tokens[: cut + 1]), " ".join(tokens[begin:])
                if head in forms and tail in forms and key not in (head, tail):
                    same.join(key, head)
                    same.join(key, tail)


def _placed(same: Union[str], forms: Forms) -> None:
    """ "Orchard Wind Systems of Utrecht" is "Orchard Wind Systems"; "Bank of Utrecht" is no bank at large."""
    for key in sorted(forms):
        head = key.partition(" of ")[0]
        if head != key and " " in head and head in forms:
            same.join(key, head)


def _parts(same: Union[str], articles: tuple[Article, ...], forms: Forms) -> dict[tuple[str, str], str]:
    """A part alone means the one full name that it can mean, in its source, else in all of them.

    News introduces by the full name: a whole that comes after its part is something else ("Orchard", "Orchard Cloud").
    """
    firsts = [(article.source.id, _first_places(article)) for article in articles]
    places, common = _place_names(articles), _common_words(articles)
    wholes: dict[str, dict[str, None]] = defaultdict(dict)
    for key in sorted(forms):
        for part in _parts_of(key, forms, common):
            if part in forms and part not in places and not _is_full(part, forms) and _introduces(key, part, firsts):
                wholes[part][key] = None
    within: dict[tuple[str, str], str] = {}
    for part in sorted(wholes):
        everywhere = _one(same, wholes[part])
        if everywhere:
            same.join(part, everywhere)
            continue
        for source, first in firsts:
            if part in first and (only := _one(same, [key for key in wholes[part] if key in first])):
                within[source, part] = only
    return within


def _first_places(article: Article) -> dict[str, int]:
    """Of each name's key: where it first stands in the running text."""
    running = [block.span for block in article.document.body if block.role in ("text", "quote", "list")]
    first: dict[str, int] = {}
    for name in article.names:
        for span in name.spans:
            if any(block.contains(span) for block in running):
                key = _key(name.text)
                first[key] = min(first.get(key, span.start), span.start)
    return first


def _introduces(whole: str, part: str, firsts: list[tuple[str, dict[str, int]]]) -> bool:
    """Does the whole stand before the part in more of the sources that have the part than it does not?"""
    votes = [1 if whole in first and first[whole] <= first[part] else -1 for _, first in firsts if part in first]
    return sum(votes) > 0


def _place_names(articles: tuple[Article, ...]) -> frozenset[str]:
    """Names that mostly stand behind "in", "near", "from": a town is not the football club that bears its name."""
    behind: Counter[str] = Counter()
    everywhere: Counter[str] = Counter()
    for article in articles:
        prepositions = frozenset(load(article.document.language).words("merge.places"))
        for name in article.names:
            key = _key(name.text)
            for span in name.spans:
                before = _TOKEN.findall(article.source.text[max(0, span.start - 12) : span.start])
                everywhere[key] += 1
                behind[key] += bool(before) and fold(before[-1]) in prepositions
    return frozenset(key for key in everywhere if 2 * behind[key] > everywhere[key])


def _is_full(key: str, forms: Forms) -> bool:
    """Is it a full name of its own, "Orchard Group" beside "Orchard"? Then it is short for nothing else."""
    return not has_han(key) and any(len(form.split()) > len(key.split()) for form in forms[key])


def _parts_of(key: str, forms: Forms, common: Collection[str]) -> tuple[str, ...]:
    """What a full name may be called for short: one of its words, in Chinese its first two or more signs.

    Only a name begins with a common word; it is not called by one ("Power", of "Orchard Wind Power").
    """
    if has_han(key):
        return tuple(key[:length] for length in range(2, len(key)))
    tokens = key.split()
    if len(tokens) < 2:
        return ()
    has_small_words = any(word[:1].islower() for form in forms[key] for word in form.split())
    others = () if has_small_words or len(tokens) > 3 else (word for word in tokens[1:] if word not in common)
    return (tokens[0], *others)


def _common_words(articles: tuple[Article, ...]) -> frozenset[str]:
    """The words that some text writes in small letters."""
    return frozenset(
        fold(word)
        for article in articles
        for block in article.document.body
        for word in _TOKEN.findall(article.source.quote(block.span))
        if word.islower()
    )


def _one(same: Union[str], keys: Iterable[str]) -> str | None:
    """The key, if all of them mean one entity."""
    roots = {same.root(key): key for key in sorted(keys, reverse=True)}
    return next(iter(roots.values())) if len(roots) == 1 else None


def _identity(
    same: Union[str],
    within: Mapping[tuple[str, str], str],
    forms: Forms,
    spellings: Mapping[str, tuple[Spelt, ...]],
    settings: Settings,
) -> Identity:
    given = {same.root(_key(name)): name for name, _ in settings.aliases}
    names = {root: given.get(root) or _best_form(keys, forms) for root, keys in same.groups() if _has_form(keys, forms)}
    entities = []
    taken: Counter[str] = Counter()
    for root, keys in same.groups():
        if root not in names:
            continue
        spoken = sorted({form for key in keys for form in forms.get(key, ()) if form != names[root]})
        address = slug(names[root])
        taken[address] += 1
        if taken[address] > 1:
            address = f"{address}-{sha256(names[root].encode()).hexdigest()[:6]}"
        entities.append(Entity(names[root], address, tuple(spoken)))
    anywhere = {key: names[root] for root, keys in same.groups() if root in names for key in keys}
    return Identity(
        tuple(sorted(entities, key=lambda entity: (fold(entity.name), entity.name))),
        anywhere,
        {place: anywhere[key] for place, key in sorted(within.items()) if key in anywhere},
        spellings,
        forms,
    )


def _has_form(keys: Iterable[str], forms: Forms) -> bool:
    return any(key in forms for key in keys)


def _best_form(keys: Iterable[str], forms: Forms) -> str:
    """The fullest form that stands often enough; Latin letters before others, for they sort and link everywhere."""
    counted: Counter[str] = Counter()
    for key in keys:
        counted.update(forms.get(key, {}))
    most = max(counted.values())
    common = [form for form in counted if counted[form] * _SELDOM >= most or len(form.split()) > 1]
    return min(common, key=lambda form: (has_han(form), -min(len(form.split()), 2), -counted[form], form))


_SELDOM = 5
# A single word needs a fifth of the places of the commonest form to name the entity; a full name does not.
