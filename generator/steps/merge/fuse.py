"""A group of tellings to one event: the date, title and citations that serve a reader best."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.model import Citation, Event, Status, When, phrase
from generator.steps.merge.days import Days, agree_but_for_year, days, has_assumed_year, in_year_of, possible_days
from generator.steps.merge.gravity import deed
from generator.steps.merge.identity import Identity
from generator.steps.merge.same import Telling


def fuse(tellings: Sequence[Telling], identity: Identity, ages: Mapping[str, int], language: str) -> Event:
    """One event; `ages` orders the sources from the oldest, `language` is the one that readers of the site speak.

    Its id is that of the oldest telling, so that a source added later does not change it.
    """
    titled = min(tellings, key=lambda telling: _title_rank(telling, tellings, language))
    ordered = [titled, *sorted((t for t in tellings if t is not titled), key=lambda t: (ages[t.source], t.id))]
    oldest = min(tellings, key=lambda telling: (ages[telling.source], telling.id))
    ids = dict.fromkeys(id_ for telling in ordered for id_ in (telling.id, *telling.event.also))
    told = tuple(dict.fromkeys(citation for telling in ordered for citation in telling.event.citations))
    event = titled.event
    when = best_date(told) or event.when
    citations = tuple(_in_year(citation, when) for citation in told)
    return Event(
        id=oldest.id,
        when=best_date(citations) or when,
        title=event.title,
        language=event.language,
        status=_status(citations) if len(tellings) > 1 else event.status,
        entities=_entities(ordered, identity),
        citations=citations,
        also=tuple(id_ for id_ in ids if id_ != oldest.id),
    )


def best_date(citations: Sequence[Citation]) -> When | None:
    """The date that most sources allow; of these the finest, the surest, the one with the least assumed.

    A source allows a date if its own date covers it: who says "in March" allows each day of March.
    Facts go before plans: what was planned for the spring and done on 5 May was done on 5 May. But what was planned for
    the 16th and was done in March, as others say, was done on the 16th as far as anybody says.
    """
    facts = [citation for citation in citations if citation.status == "past"]
    told = [*facts, *_kept_to(facts, citations)] if facts else list(citations)
    dated = [citation for citation in told if citation.when is not None]
    if not dated:
        return None
    said = dict.fromkeys((citation.source, citation.when) for citation in dated if citation.when)
    allowed = {when: _allowing(when, said) for _, when in said}

    def rank(citation: Citation) -> tuple[bool, int, int, bool, bool, int, int, str]:
        when = citation.when
        assert when is not None
        covered = days(when)
        doubtful = citation.status == "disputed"
        return (
            _is_alone_in_its_year(citation, dated),
            -allowed[when],
            possible_days(when).length,
            doubtful,
            bool(when.qualifier),
            len(citation.assumed),
            covered.first,
            when.edtf,
        )

    return min(dated, key=rank).when


def _kept_to(facts: Sequence[Citation], citations: Sequence[Citation]) -> list[Citation]:
    """The plans whose days lie within what every fact says."""
    covered = [days(fact.when) for fact in facts if fact.when]
    planned = [citation for citation in citations if citation.status == "planned" and citation.when]
    return [
        plan for plan in planned if plan.when and covered and all(fact.contains(days(plan.when)) for fact in covered)
    ]


def _is_alone_in_its_year(citation: Citation, dated: Sequence[Citation]) -> bool:
    """Was its year assumed, and do those that name one name another?"""
    if not has_assumed_year(citation) or citation.when is None:
        return False
    named = [other.when for other in dated if other.when and not has_assumed_year(other)]
    return bool(named) and not any(days(when).meets(days(citation.when)) for when in named)


def _in_year(citation: Citation, when: When) -> Citation:
    """The citation, if its year was only assumed, in the year that the others give."""
    if citation.when is None or not has_assumed_year(citation) or days(citation.when).meets(days(when)):
        return citation
    if not agree_but_for_year(citation.when, when) or (moved := in_year_of(citation.when, when)) is None:
        return citation
    status: Status = "past" if citation.status == "planned" else citation.status
    return replace(
        citation, when=moved, status=status, why=phrase("{why}; the year as another source has it", why=citation.why)
    )


def _allowing(when: When, said: Iterable[tuple[str, When]]) -> int:
    """The number of sources one of whose dates covers this one."""
    own = days(when)
    return len({source for source, other in said if days(other).contains(own)})


def _status(citations: Sequence[Citation]) -> Status:
    """Past if any source tells it as done; disputed if more contest it than tell it as done or planned."""
    counted = Counter(citation.status for citation in citations)
    if counted["disputed"] > counted["past"] + counted["planned"]:
        return "disputed"
    return "past" if counted["past"] else "planned"


def _title_rank(
    telling: Telling, tellings: Sequence[Telling], language: str
) -> tuple[bool, bool, bool, bool, float, float, str]:
    """Readable to the site's readers, told as it turned out, whole, of somebody, to the point rather than words about
    it, and full."""
    event = telling.event
    told_as = "past" if any(other.event.status == "past" for other in tellings) else event.status
    foreign = event.language.partition("-")[0] != language.partition("-")[0]
    traits = telling.traits
    said = len(traits.names) + len(traits.figures) + len(traits.acts) + _fineness(days(event.when))
    is_odd = not _GOOD[0] <= len(event.title) <= _GOOD[1]
    names_nobody = not any(name in event.title for name in event.entities)
    point = _agreement(telling, tellings) + _DEED * deed(event.title, event.language)
    return foreign, event.status != told_as, is_odd, names_nobody, -point, -said, telling.id


def _agreement(telling: Telling, tellings: Sequence[Telling]) -> float:
    """How much of what its title says the others say too; of many others a few dozen are enough."""
    others = [other.traits.keys for other in tellings[:_ENOUGH] if other is not telling]
    return sum(keys.get(key, 0.0) for keys in others for key in telling.traits.title) / max(1, len(others))


_DEED = 0.5
# Traits in common with another telling that it is worth to tell a deed.
_ENOUGH = 30
_GOOD = (25, 100)
# Characters of a title: shorter ones lack who or what.


def _fineness(covered: Days) -> float:
    return 1.0 if covered.length == 1 else 0.5 if covered.length <= 31 else 0.0


def _entities(tellings: Sequence[Telling], identity: Identity) -> tuple[str, ...]:
    found = (identity.name(telling.source, name) for telling in tellings for name in telling.event.entities)
    return tuple(dict.fromkeys(found))
