"""What two texts have left of a day or month, and what stands nearer to a day than its neighbour."""

from __future__ import annotations

from generator.model import Article, Settings, Status
from generator.steps.merge import merge
from generator.steps.merge.days import possible_days
from generator.steps.merge.identity import identify
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling
from generator.steps.merge.traits import traits_of
from tests.steps.merge.stories import Told, article

RELEASE = article(
    "a.txt",
    Told("Tickets ran out on 4 May 2024.", "2024-05-04", "4 May 2024"),
    Told("Norling Ferries opened the Skarvik terminal on 4 May 2024.", "2024-05-04", "4 May 2024"),
    names="Norling Ferries|Skarvik",
    date="2024-05-05",
)
RETOLD = article(
    "b.txt",
    Told("Hundreds had to go home on 4 May 2024.", "2024-05-04", "4 May 2024"),
    Told("On 4 May 2024 Norling Ferries opened its terminal at Skarvik.", "2024-05-04", "4 May 2024"),
    names="Norling Ferries|Skarvik",
    date="2025-02-01",
)


def days_and_sources(*articles: Article) -> list[tuple[str, int]]:
    events = merge(articles, Settings()).events
    return sorted((event.when.edtf, len({citation.source for citation in event.citations})) for event in events)


def test_what_is_left_of_a_day_is_one_event() -> None:
    """When the opening is one event, the other thing that either text tells of the day is one too, in any words."""
    assert days_and_sources(RELEASE, RETOLD) == [("2024-05-04", 2), ("2024-05-04", 2)]


def test_what_contradicts_is_not_left() -> None:
    """A fine is no collision, though both are all that is left of the day."""
    fined = Told("The line was fined on 4 May 2024.", "2024-05-04", "4 May 2024")
    collided = Told("A boat collided with the pier on 4 May 2024.", "2024-05-04", "4 May 2024")
    opening, again = (
        article(
            name,
            Told(f"Norling Ferries opened the terminal at Skarvik on {date}.", "2024-05-04", date),
            told,
            names="Norling Ferries|Skarvik",
        )
        for name, date, told in (("a.txt", "4 May 2024", fined), ("b.txt", "4 May 2024", collided))
    )
    assert days_and_sources(opening, again) == [("2024-05-04", 1), ("2024-05-04", 1), ("2024-05-04", 2)]


def test_plan_and_fact_that_share_nothing_are_not_left() -> None:
    """That the stewards complained in May is not what was planned for 1 May, for all that nothing contradicts it."""
    opened = Told("Norling Ferries opened the terminal at Skarvik on 4 April 2024.", "2024-04-04", "4 April 2024")
    plan = Told("Petra Holm will lead it for now from 1 May 2024.", "2024-05-01", "1 May 2024", None, "planned")
    fact = Told("The stewards had too much to carry in May 2024.", "2024-05", "May 2024")
    names = "Norling Ferries|Skarvik|Petra Holm"
    texts = article("a.txt", opened, plan, names=names, date="2024-04-05"), article("b.txt", opened, fact, names=names)
    assert days_and_sources(*texts) == [("2024-04-04", 2), ("2024-05", 1), ("2024-05-01", 1)]


def test_a_month_and_its_only_day_are_one_event() -> None:
    """Where one text tells one thing of March and another one thing of a day in it, they are one, in any words."""
    month = article(
        "a.txt",
        Told("In March the bigger blow came.", "2024-03", "March"),
        Told("Norling Ferries opened the terminal at Skarvik on 4 May 2024.", "2024-05-04", "4 May 2024"),
        names="Norling Ferries|Skarvik",
    )
    day = Told("A gale sank two of its boats on 14 March 2024.", "2024-03-14", "14 March 2024")
    another = Told("Nobody would insure the rest on 20 March 2024.", "2024-03-20", "20 March 2024")
    opening = Told("Norling Ferries opened the Skarvik terminal on 4 May 2024.", "2024-05-04", "4 May 2024")
    once = article("b.txt", day, opening, names="Norling Ferries|Skarvik")
    twice = article("b.txt", day, another, opening, names="Norling Ferries|Skarvik")
    assert days_and_sources(month, once) == [("2024-03-14", 2), ("2024-05-04", 2)]
    assert len(days_and_sources(month, twice)) == 4


def test_a_plan_of_a_day_may_come_out_as_another_act() -> None:
    """Who is to be charged on a day and pleads on it does one thing; two facts of other acts are two."""
    opening = Told("Norling Ferries opened the terminal at Skarvik on 2 March.", "2024-03-02", "2 March")
    pleaded = Told("Ines Moor was fined on 4 May.", "2024-05-04", "4 May")
    report = article("b.txt", opening, pleaded, names="Ines Moor|Norling Ferries|Skarvik")
    outcomes: tuple[tuple[Status, int], ...] = (("planned", 2), ("past", 3))
    for status, count in outcomes:
        act = Told("Ines Moor visits the harbour on 4 May.", "2024-05-04", "4 May", status=status)
        before = article("a.txt", opening, act, names="Ines Moor|Norling Ferries|Skarvik", date="2024-03-03")
        assert len(days_and_sources(before, report)) == count


def test_times_apart_of_other_acts_are_two_events() -> None:
    """To take office in May of a year that is only assumed is not to leave it in May of another."""
    taken = article(
        "a.txt",
        Told("Ines Moor was appointed director of Norling Ferries on 4 May 2023.", "2023-05-04", "4 May 2023"),
        names="Ines Moor|Norling Ferries",
    )
    left = article(
        "b.txt",
        Told("Ines Moor resigned as director of Norling Ferries on 4 May.", "2024-05-04", "4 May", assumed=("year",)),
        names="Ines Moor|Norling Ferries",
    )
    assert days_and_sources(taken, left) == [("2023-05-04", 1), ("2024-05-04", 1)]


def test_the_very_day_stands_nearer_than_the_next() -> None:
    """A plan for Saturday is what was done on Saturday, not what was said of the delay on Sunday."""
    plan = article(
        "a.txt",
        Told("Director Ines Moor put the delayed opening off to 4 May.", "2024-05-04", "4 May", status="planned"),
        names="Ines Moor",
        date="2024-03-01",
    )
    report = article(
        "b.txt",
        Told("The delayed museum opened on 4 May.", "2024-05-04", "4 May"),
        Told("Director Ines Moor apologised for the delay on 5 May.", "2024-05-05", "5 May"),
        names="Ines Moor",
        date="2024-05-06",
    )
    assert days_and_sources(plan, report) == [("2024-05-04", 2), ("2024-05-05", 1)]


def test_a_founder_bears_the_name_of_his_firm() -> None:
    """ "Halden & Sons" and "Jonas Halden" may be of one founding; "Berg Brothers" is another firm's."""
    firm = article("a.txt", Told("Halden & Sons was founded in 1961.", "1961", "1961"), names="Halden & Sons")
    founder = article("b.txt", Told("Jonas Halden founded it in 1961.", "1961", "1961"), names="Jonas Halden")
    other = article("b.txt", Told("Berg Brothers was founded in 1961.", "1961", "1961"), names="Berg Brothers")
    assert days_and_sources(firm, founder) == [("1961", 2)]
    assert days_and_sources(firm, other) == [("1961", 1), ("1961", 1)]


def test_a_name_in_a_title_is_a_name() -> None:
    """Whom the title names from elsewhere in the text takes part, and is no word; nor are the words of time."""
    told = article(
        "a.txt",
        Told("Marta Kessel said nothing.", None),
        Told("She resigned on 4 May.", "2024-05-04", "4 May", title="Marta Kessel resigned on 4 May"),
        names="Marta Kessel",
    )
    traits = traits_of(told, told.events[0], identify((told,), Settings()))
    assert traits.names == ("name:Marta Kessel",)
    assert not any(key.startswith("word:") for key in traits.keys)


def test_a_number_is_not_cut_at_its_comma() -> None:
    """ "Fined it £60,000" counts 60,000 pounds, not 60."""
    sentence = "In March the club was charged; in May a panel fined it £60,000, and it appealed."
    told = article(
        "a.txt",
        Told(sentence, "2024-03", "March", title="The club was charged"),
        Told(sentence, "2024-05", "May", title="A panel fined it £60,000"),
    )
    traits = traits_of(told, told.events[1], identify((told,), Settings()))
    assert [figure.key for figure in traits.figures] == ["60000 GBP"]


def test_the_best_fit_of_a_year_must_tell_of_the_same_thing() -> None:
    """A firm that launched a model in a year did not launch a reform in its March, though nothing else fits as well."""
    model = article("a.txt", Told("Norling launched a chatbot in 2023.", "2023", "2023"), names="Norling")
    for thing, bonus in (("an overhaul of its offices", 0.0), ("its chatbot", 0.2)):
        news = article(
            "b.txt",
            Told(f"Norling launched {thing} in March 2023.", "2023-03", "March 2023"),
            Told("Anna Berg died in May 2023.", "2023-05", "May 2023"),
            names="Norling|Anna Berg",
        )
        identity = identify((model, news), Settings())
        told = [
            Telling(event, each.source.id, traits_of(each, event, identity), possible_days(event.when))
            for each in (model, news)
            for event in each.events
        ]
        rivals = Rivals(told, Rarity((telling.traits, telling.days.first) for telling in told))
        assert rivals.bonus(told[0], told[1]) == bonus
