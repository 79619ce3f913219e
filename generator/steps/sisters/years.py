"""Days whose weekday is told, and the years of a story, to the year in which a text of that story was written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.almanac.period import ordinal, weekday
from generator.languages.tense import Tenses
from generator.model import Article, Mention
from generator.model.meaning import Calendar
from generator.model.when import days_in_month
from generator.steps.sisters.bound import Bound, is_firm

_KIN, _LETTERS, _TEXTS = 3, 5, 2
# Names that the texts of one story have in common at least, and their letters; and such texts. Of 257 pages of F, each
# blind to its own date, three were dated by strangers on these terms, rightly; with one such text six, one wrongly.
_NEWS = 60
# Days after the last such day. Of pages with a day in their opening 13 of 15 were written within them.


def on_weekdays(article: Article, articles: Sequence[Article]) -> Iterator[Bound]:
    """From "on Friday, July 1": of the years that the story's other texts are of, the one in which it is a Friday.

    Nothing where several years fit, or none.
    """
    told = list(_told(article))
    kin = [other for other in articles if is_firm(other.dateline) and _is_kin(article, other)] if told else []
    written = [other.dateline.when.first.year for other in kin if other.dateline and other.dateline.when.first]
    if len(written) < _TEXTS:
        return
    around = range(min(written) - 1, max(written) + 2)
    fitting = [year for year in around if all(_fits(day, year) for _, day in told)]
    if len(fitting) == 1:
        names = tuple(sorted(other.source.name for other in kin))
        last = max(_number(day, fitting[0]) for _, day in told)
        for mention, day in told:
            yield Bound(_number(day, fitting[0]), last + _NEWS, mention.span, names)


def _told(article: Article) -> Iterator[tuple[Mention, Calendar]]:
    """The days told as past with their weekday and without their year."""
    tenses = Tenses(article.document.language, article.source.text)
    for mention in article.mentions:
        match mention.meaning:
            case Calendar(year=None, month=int(), day=int(), weekday=int()) as day:
                number = article.document.number_of(mention.span)
                is_body = number is not None and article.document.blocks[number].is_body
                if is_body and tenses.around(mention.span) == "past":
                    yield mention, day


def _is_kin(one: Article, other: Article) -> bool:
    names = [{name.text for name in article.names if len(name.text) >= _LETTERS} for article in (one, other)]
    return len(names[0] & names[1]) >= _KIN


def _fits(day: Calendar, year: int) -> bool:
    return weekday(_number(day, year)) == day.weekday


def _number(day: Calendar, year: int) -> int:
    assert day.month is not None
    assert day.day is not None
    return ordinal(year, day.month, min(day.day, days_in_month(year, day.month)))
