"""Names to entities: which names mean the same, learnt from the texts, and told by people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from generator.languages import known, load
from generator.model import Article, Entity, Settings
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.forms import Forms, forms_of, key_of, slug
from generator.steps.merge.heard import heard
from generator.steps.merge.sense import nouns_of
from generator.steps.merge.shortnames import common_words, place_names, short_names
from generator.steps.merge.spelling import Spelt, spellings_of
from generator.steps.merge.ties import (
    join_abroad,
    join_bracketed,
    join_given,
    join_overlapping,
    join_placed,
    join_townspeople,
    join_transcribed,
)
from generator.steps.merge.translated import join_translated
from generator.steps.merge.union import Union


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is meant by a name, in a source or anywhere."""

    entities: tuple[Entity, ...]
    """By name."""
    _anywhere: Mapping[str, str]
    _within: Mapping[tuple[str, str], str]
    """Of a source's id and a folded name, where that source alone tells it."""
    spellings: Mapping[str, tuple[Spelt, ...]]
    """Of each source: where names stand that it does not show to be names, or tells in other characters."""
    forms: Mapping[str, Counter[str]]
    """Of each folded name: the forms as they stand in the sources, with the number of places."""
    places: frozenset[str]
    """The names of entities at which things happen, rather than who do them."""
    nouns: frozenset[str]
    """Words that stand alone in a text, folded, of languages in which they also end longer words."""

    def name(self, source: str, surface: str) -> str:
        """The entity's name; the surface itself where no entity is known by it."""
        key = key_of(surface)
        return self._within.get((source, key)) or self._anywhere.get(key) or surface

    def is_named(self, name: str) -> bool:
        """Does it stand in any source?"""
        return key_of(name) in self.forms


def identify(articles: tuple[Article, ...], settings: Settings) -> Identity:
    """The entities of all articles.

    Aliases of people come first. Then: the same but for accents, case and legal form; places that languages call
    otherwise; a long form and its abbreviation or other script side by side in a text; a name and its spelling in Latin
    letters; a form that is made of two others ("Anna Lee Berg" of "Anna Lee" and "Lee Berg"); a part alone that stands
    for one full name only.
    """
    articles = tuple(sorted(articles, key=lambda article: article.source.id))
    spellings = spellings_of(articles)
    forms = forms_of(articles)
    same: Union[str] = Union()
    for key in sorted(forms):
        same.add(key)
    join_given(same, settings)
    join_abroad(same, forms)
    join_bracketed(same, articles, forms)
    join_transcribed(same, spellings, forms)
    spoken = {article.document.language.partition("-")[0] for article in articles}
    join_translated(same, forms, sorted(spoken - {"zh"}))
    join_overlapping(same, forms)
    join_placed(same, forms)
    join_townspeople(same, forms, place_names(articles))
    within = short_names(same, articles, forms)
    places = _together(spellings, heard(articles, common_words(articles)))
    plain = _identity(same, within, forms, places, place_names(articles), settings)
    return replace(plain, nouns=nouns_of(articles))


def _together(*found: Mapping[str, tuple[Spelt, ...]]) -> dict[str, tuple[Spelt, ...]]:
    sources = sorted({source for places in found for source in places})
    return {source: tuple(place for places in found for place in places.get(source, ())) for source in sources}


def _identity(
    same: Union[str],
    within: Mapping[tuple[str, str], str],
    forms: Forms,
    spellings: Mapping[str, tuple[Spelt, ...]],
    places: frozenset[str],
    settings: Settings,
) -> Identity:
    given = {same.root(key_of(name)): name for name, _ in settings.aliases}
    home = _names_at_home(settings)
    names = {
        root: given.get(root) or _best_form(keys, forms, home) for root, keys in same.groups() if _has_form(keys, forms)
    }
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
        frozenset(anywhere[key] for key in places if key in anywhere),
        frozenset(),
    )


def _has_form(keys: Iterable[str], forms: Forms) -> bool:
    return any(key in forms for key in keys)


def _best_form(keys: Iterable[str], forms: Forms, home: Collection[str]) -> str:
    """What the site's readers call it, else the fullest form that stands often enough; no shouting.

    Latin letters stand before others, for they sort and link everywhere.
    """
    counted: Counter[str] = Counter()
    for key in keys:
        counted.update(forms.get(key, {}))
    most = max(counted.values())
    common = [form for form in counted if counted[form] * _SELDOM >= most or len(form.split()) > 1]

    def rank(form: str) -> tuple[bool, bool, bool, int, int, str]:
        is_shouted = form.isupper() and any(not other.isupper() for other in common)
        return form not in home, has_han(form), is_shouted, -min(len(form.split()), 2), -counted[form], form

    return min(common, key=rank)


def _names_at_home(settings: Settings) -> frozenset[str]:
    """What the site's language calls places that others call otherwise; the names in English where it is that."""
    tables = {code: load(code).tables.get("merge", {}).get("abroad", {}) for code in known()}
    own = tables.get(settings.language.partition("-")[0], {})
    return frozenset(own.values()) or frozenset(name for table in tables.values() for name in table)


_SELDOM = 5
# A single word needs a fifth of the places of the commonest form to name the entity; a full name does not.
