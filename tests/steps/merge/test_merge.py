"""What becomes one event, and what stays apart."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Article, Block, Event, Settings, Span, Timeline, parse_edtf
from generator.steps.merge import merge
from generator.steps.merge.days import agree_but_for_year, possible_days
from generator.steps.merge.identity import identify
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.same import Telling, evidence, threshold
from generator.steps.merge.traits import CORE, Traits, traits_of
from tests.steps.merge.stories import Told, article

OPENING = article(
    "a.txt",
    Told("Norling Ferries opened the Skarvik terminal on 4 May 2024.", "2024-05-04", "4 May 2024"),
    Told("It cost 82 million euros.", None),
    names="Norling Ferries|Skarvik",
)
REVIEW = article(
    "b.txt",
    Told("In May 2024 the new terminal at Skarvik was opened by Norling Ferries.", "2024-05", "May 2024"),
    Told("In 2019 a fire destroyed the old one.", "2019", "2019"),
    names="Norling Ferries|Skarvik",
    date="2024-07-01",
)
GERMAN = article(
    "c.txt",
    Told("Am 4. Mai eröffnete Norling Ferries den Hafen Skarvik.", "2024-05-04", "4. Mai"),
    names="Norling Ferries|Skarvik",
    date="2024-05-05",
    language="de",
)


def merged(*articles: Article, settings: Settings | None = None) -> Timeline:
    return merge(articles, settings or Settings())


def only(timeline: Timeline, date: str) -> Event:
    (event,) = (event for event in timeline.events if event.when.edtf == date)
    return event


def test_month_and_day_of_one_act_are_one_event() -> None:
    """A month and a day in it are one event, and it keeps the day."""
    event = only(merged(OPENING, REVIEW), "2024-05-04")
    assert {citation.source for citation in event.citations} == {OPENING.source.id, REVIEW.source.id}


def test_languages_meet_by_names_and_acts() -> None:
    """An English and a German sentence with the same names and the same act are one event."""
    assert len(only(merged(OPENING, GERMAN), "2024-05-04").citations) == 2


def test_title_is_in_the_readers_language() -> None:
    """The title comes from a source in the site's language, and so does the first citation."""
    event = only(merged(OPENING, GERMAN, settings=Settings(language="de")), "2024-05-04")
    assert (event.language, event.citations[0].source) == ("de", GERMAN.source.id)


def test_chinese_and_latin_names_meet() -> None:
    """A Chinese name and its spelling in Latin letters are one name."""
    english = article(
        "en.txt",
        Told("Baishan Steel was fined 860,000 yuan on 3 June 2024.", "2024-06-03", "3 June 2024"),
        names="Baishan Steel|Baishan",
    )
    chinese = article(
        "zh.txt", Told("6月3日，白山钢铁被罚款86万元。", "2024-06-03", "6月3日"), names="白山钢铁", language="zh"
    )
    assert len(merged(english, chinese).events) == 1


def test_two_acts_of_one_day_stay_two() -> None:
    """The same firm on the same day: results and job cuts are two events."""
    results = Told("Norling Ferries reported a loss of 12 million euros on 4 May 2024.", "2024-05-04", "4 May 2024")
    cuts = Told("Norling Ferries announced 300 job cuts on 4 May 2024.", "2024-05-04", "4 May 2024")
    one = article("a.txt", results, names="Norling Ferries")
    other = article("b.txt", cuts, names="Norling Ferries")
    assert len(merged(one, other).events) == 2


def test_events_of_one_sentence_stay_apart() -> None:
    """A sentence that tells two events tells two, whatever a third source makes of it."""
    sentence = "Norling Ferries was founded in 1999 in Skarvik and opened the Skarvik line in 1999."
    twice = article(
        "a.txt",
        Told(sentence, "1999", "in 1999", title="Norling Ferries was founded in Skarvik"),
        Told(sentence, "1999", "1999.", title="Norling Ferries opened the Skarvik line"),
        names="Norling Ferries|Skarvik",
    )
    third = article(
        "b.txt",
        Told("In 1999 Norling Ferries was founded in Skarvik.", "1999", "1999"),
        names="Norling Ferries|Skarvik",
    )
    assert len(merged(twice, third).events) == 2


def test_plan_and_fulfilment_are_one() -> None:
    """What was planned for the spring and done on 4 May is one event of 4 May, and past."""
    plan = article(
        "p.txt",
        Told("Norling Ferries will open the Skarvik terminal in spring.", "2024-21", "spring", status="planned"),
        names="Norling Ferries|Skarvik",
        date="2024-01-10",
    )
    event = only(merged(plan, OPENING), "2024-05-04")
    assert (event.status, len(event.citations)) == ("past", 2)


def test_a_plan_is_finer_than_the_memory_of_it() -> None:
    """What was planned for 4 May and done in May is told of 4 May; what was done in June is not."""
    plan = article(
        "p.txt",
        Told("Norling Ferries will open the Skarvik terminal on 4 May.", "2024-05-04", "4 May", status="planned"),
        names="Norling Ferries|Skarvik",
        date="2024-01-10",
    )
    kept, late = (
        article(
            "m.txt",
            Told(f"Norling Ferries opened the Skarvik terminal in {month}.", when, month),
            names="Norling Ferries|Skarvik",
            date="2024-09-10",
        )
        for month, when in (("May", "2024-05"), ("June", "2024-06"))
    )
    assert only(merged(plan, kept), "2024-05-04").status == "past"
    assert [event.when.edtf for event in merged(plan, late).events if event.status == "past"] == ["2024-06"]


def test_what_stands_beyond_a_semicolon_is_another_thing() -> None:
    """A completion that is expected is not the approval that its sentence asks for as well."""
    sentence = "The ports authority must still approve; completion is expected in spring."
    plan = article("p.txt", Told(sentence, "2024-21", "spring", title="Completion is expected", status="planned"))
    (event,) = plan.events
    assert traits_of(plan, event, identify((plan,), Settings())).keys["act:approve"] < CORE


def test_date_alone_merges_nothing() -> None:
    """Two firms on one day are two events."""
    other = article(
        "d.txt",
        Told("Karsund Bank opened a branch in Velmar on 4 May 2024.", "2024-05-04"),
        names="Karsund Bank|Velmar",
    )
    assert len(merged(OPENING, other).events) == 2


def test_undated_sentence_attaches_where_it_fits() -> None:
    """A sentence without a time supports the one event whose names, figures and act it shares."""
    report = article(
        "a.txt",
        Told("A court fined Karsund Bank 7.5 million euros on 2 April 2024.", "2024-04-02", "2 April 2024"),
        names="Karsund Bank",
    )
    later = article("b.txt", Told("The fine of 7.5 million euros shook Karsund Bank.", None), names="Karsund Bank")
    event = only(merged(report, later), "2024-04-02")
    assert [citation.source for citation in event.citations] == [report.source.id, later.source.id]
    assert event.also


def test_undated_sentence_makes_no_event() -> None:
    """What fits nowhere is told nowhere."""
    assert not merged(article("a.txt", Told("Karsund Bank built a tower.", None), names="Karsund Bank")).events


def test_id_outlives_new_sources() -> None:
    """The id of an event is that of its oldest telling; the ids of the others lead to it."""
    before = only(merged(OPENING), "2024-05-04")
    after = only(merged(OPENING, REVIEW), "2024-05-04")
    assert after.id == before.id
    assert after.also == (REVIEW.events[0].id,)


def test_days_that_differ_by_one_are_one_event_in_conflict() -> None:
    """Two days for one act with all else alike: one event, both days shown."""
    one, other = (
        article(
            f"{day}.txt",
            Told(
                f"The Harbour Court fined Karsund Bank 7.5 million euros on {day} April 2024.",
                f"2024-04-{day}",
                f"{day} April 2024",
            ),
            names="Karsund Bank|Harbour Court",
        )
        for day in ("11", "12")
    )
    (event,) = merged(one, other).events
    assert [(conflict.about, conflict.citations) for conflict in event.conflicts] == [("date", (0, 1))]


@given(st.permutations([OPENING, REVIEW, GERMAN]))
def test_order_of_articles_is_of_no_consequence(articles: list[Article]) -> None:
    """Any order of the articles makes the same timeline."""
    assert merged(*articles) == merged(OPENING, REVIEW, GERMAN)


def test_nothing_makes_an_empty_timeline() -> None:
    """No article, no event, no entity, no complaint."""
    timeline = merged()
    assert (timeline.articles, timeline.events, timeline.entities, timeline.findings) == ((), (), (), ())


def test_assumed_year_gives_way() -> None:
    """A year that was only assumed is that of the source that names one, and no contradiction."""
    stated = article(
        "a.txt",
        Told("The Harbour Court fined Karsund Bank 7.5 million euros on 11 April 2024.", "2024-04-11", "11 April 2024"),
        names="Karsund Bank|Harbour Court",
    )
    vague = article(
        "b.txt",
        Told("On 11 April the Harbour Court fined Karsund Bank 7.5 million euros.", "2025-04-11", "11 April"),
        names="Karsund Bank|Harbour Court",
    )
    (told,) = vague.events
    assumed = replace(told, citations=(replace(told.citations[0], assumed=("year",)),))
    (event,) = merged(stated, replace(vague, events=(assumed,))).events
    assert event.when.edtf == "2024-04-11"
    assert [str(citation.when) for citation in event.citations] == ["2024-04-11", "2024-04-11"]
    assert event.conflicts == ()


def told_alike(*told: tuple[str, str, str], names: str = "") -> Timeline:
    """What becomes of sentences with their dates and words of time, each of another source."""
    return merged(*(article(f"{number}.txt", Told(*each), names=names) for number, each in enumerate(told)))


def test_acts_that_may_be_one_do_not_contradict() -> None:
    """A line that opened and the first train that ran are one event where a third word is shared."""
    opened = ("The Velmar line opened on 4 May 2024 in sunshine.", "2024-05-04", "4 May 2024")
    ran = ("On 4 May 2024 the first passengers left Velmar in sunshine.", "2024-05-04", "4 May 2024")
    assert len(told_alike(opened, ran, names="Velmar").events) == 1


def test_a_place_and_somebody_are_not_two_actors() -> None:
    """Who did it and where it was done are told apart: neither contradicts the other."""
    who = ("Karsund Bank was robbed on 4 May 2024 at gunpoint.", "2024-05-04", "4 May 2024")
    where = ("Masked men robbed a bank in Velmar on 4 May 2024 at gunpoint.", "2024-05-04", "4 May 2024")
    assert len(told_alike(who, where, names="Karsund Bank|Velmar").events) == 1


def test_a_day_off_is_one_event_where_nothing_else_fits() -> None:
    """One act told of two days in a row by two sources that tell no other such thing is one event, and a conflict."""
    one = ("The Velmar mast collapsed on 4 May 2024.", "2024-05-04", "4 May 2024")
    other = ("The mast collapsed on 5 May 2024.", "2024-05-05", "5 May 2024")
    (event,) = told_alike(one, other, names="Velmar").events
    assert [conflict.about for conflict in event.conflicts] == ["date"]


def test_a_day_off_and_another_actor_are_two_events() -> None:
    """The same act of two banks on two days in a row is two events."""
    one = ("Karsund Bank collapsed on 4 May 2024.", "2024-05-04", "4 May 2024")
    other = ("Velmar Trust collapsed on 5 May 2024.", "2024-05-05", "5 May 2024")
    assert len(told_alike(one, other, names="Karsund Bank|Velmar Trust").events) == 2


def test_two_things_told_once_of_a_month_are_two_events() -> None:
    """However alone both stand, nothing alike is nothing alike."""
    one = ("Prosecutors brought charges in June 2020.", "2020-06", "June 2020")
    other = ("Painting of the tower began on 2 June 2020.", "2020-06-02", "2 June 2020")
    assert len(told_alike(one, other).events) == 2


def test_next_sentence_goes_on_with_the_event() -> None:
    """What follows at once and tells a kindred act supports the event; with another actor's act it does not."""
    resigned = Told("Mara Holm resigned as head of Karsund Bank on 4 May 2024.", "2024-05-04", "4 May 2024")
    names = "Mara Holm|Karsund Bank|Velmar Trust|Ida Berg"
    (event,) = merged(
        article("a.txt", resigned, Told("The finance chief takes over at once.", None), names=names)
    ).events
    assert len(event.citations) == 2
    (event,) = merged(
        article("b.txt", resigned, Told("Ida Berg stepped down at Velmar Trust.", None), names=names)
    ).events
    assert len(event.citations) == 1


def test_entry_of_a_list_is_of_whom_the_list_is_about() -> None:
    """ "Opened 4 May 2024" under the head "NORLING FERRIES" is what another text tells of the firm."""
    listed = in_brief("NORLING FERRIES IN BRIEF")
    assert "name:Norling Ferries" in traits_of(listed, listed.events[0], identify((listed, OPENING), Settings())).keys


def test_head_of_a_list_says_more_than_the_sentence_before() -> None:
    """A list is about whom its head names; a sentence need not be about whom the one before names."""
    listed = in_brief("Norling Ferries in brief")
    told = replace(listed, document=replace(listed.document, blocks=(Block(Span(0, 99), "text", "test"),)))
    name, identity = "name:Norling Ferries", identify((listed, OPENING), Settings())
    of_list, of_text = (traits_of(each, each.events[0], identity).keys[name] for each in (listed, told))
    assert of_list > of_text


def in_brief(head: str) -> Article:
    """A list of one entry, "Opened 4 May 2024", below a head."""
    entry = Told("Opened 4 May 2024", "2024-05-04", "4 May 2024")
    brief = article("brief.txt", Told(head, None), entry, names="Norling Ferries")
    spans = Span(0, len(head)), Span(len(head), len(brief.source.text))
    blocks = tuple(Block(span, "list", "test") for span in spans)
    return replace(brief, document=replace(brief.document, blocks=blocks))


def test_two_days_in_a_row_of_a_crisis_stay_two() -> None:
    """One sentence that fits both does not make one event of a collapse and of the emergency that followed."""
    fell = ("The Selmar dam collapsed on 8 March 2024.", "2024-03-08", "8 March 2024")
    fell_too = ("On 8 March 2024 the dam at Selmar collapsed.", "2024-03-08", "8 March 2024")
    declared = ("The government declared an emergency on 9 March 2024.", "2024-03-09", "9 March 2024")
    bridge = ("After the Selmar dam collapsed an emergency was declared on 9 March 2024.", "2024-03-09", "9 March 2024")
    assert len(told_alike(fell, fell_too, declared, bridge, names="Selmar").events) == 2


def test_title_says_who() -> None:
    """Of two good titles the one that names somebody is taken."""
    who = ("Robert Haske resigned as head of the firm on 4 May 2024.", "2024-05-04", "4 May 2024")
    what = ("The head of the firm resigned on 4 May 2024.", "2024-05-04", "4 May 2024")
    (event,) = told_alike(what, who, names="Robert Haske").events
    assert "Robert Haske" in event.title


def test_who_tells_of_both_joins_nothing() -> None:
    """A sentence about the month that tells of two events of a day does not make one of them."""
    fell = ("The Velmar viaduct collapsed on 16 May 2024.", "2024-05-16", "16 May 2024")
    fell_too = ("Two arches of the viaduct collapsed on 16 May 2024.", "2024-05-16", "16 May 2024")
    stopped = ("Ada Holm halted the night train on 16 May 2024.", "2024-05-16", "16 May 2024")
    stopped_too = ("On 16 May 2024 Ada Holm, a guard, halted a train.", "2024-05-16", "16 May 2024")
    both = ("Ada Holm halted a train minutes after the viaduct collapsed in May 2024.", "2024-05", "May 2024")
    assert len(told_alike(fell, fell_too, stopped, stopped_too, both, names="Velmar|Ada Holm").events) == 2


def test_a_night_is_of_two_days() -> None:
    """ "In the night to Saturday" and "on Saturday" are of one event, and no contradiction."""
    night = article(
        "a.txt",
        Told("The golden helmet was stolen in the night to Saturday.", "2024-05-03", "night to Saturday"),
        names="Velmar",
    )
    reading = replace(night.readings[0], type="TIME", value="2024-05-03TNI")
    day = article("b.txt", Told("The golden helmet was stolen on 4 May 2024.", "2024-05-04", "4 May 2024"))
    (event,) = merged(replace(night, readings=(reading,)), day).events
    assert event.conflicts == ()


def test_a_bare_year_does_not_move_a_month_into_it() -> None:
    """A month whose year was assumed shares no day with a bare year that another source tells."""
    month = article(
        "d.txt",
        Told("Norling Ferries enlarged the Skarvik terminal in September.", "2025-09", "September", assumed=("year",)),
        names="Norling Ferries|Skarvik",
    )
    year = article(
        "e.txt",
        Told("Norling Ferries enlarged the Skarvik terminal in 2023.", "2023", "2023"),
        names="Norling Ferries|Skarvik",
    )
    assert {event.when.edtf for event in merged(month, year).events} == {"2023", "2025-09"}


def test_roughly_the_same_time_asks_for_more() -> None:
    """ "About February" may be late January, but then more must agree than for the days of February."""
    story = article(
        "d.txt",
        *(Told(f"Norling Ferries said so {date}.", date) for date in ("2025-01-29", "2025-02-03", "2025-02~")),
    )
    tellings = [Telling(event, "d", Traits({}, (), (), ()), possible_days(event.when)) for event in story.events]
    before, within, rough = sorted(tellings, key=lambda telling: telling.event.when.edtf)
    asked, usual = threshold(before, rough), threshold(within, rough)
    assert asked is not None
    assert usual is not None
    assert asked > usual


def test_a_text_of_another_story_supports_nothing() -> None:
    """A name and an act in common do not bring in a text whose own events are of something else."""
    other = article(
        "d.txt",
        Told("The mayor of Skarvik resigned on 2 March 2024.", "2024-03-02", "2 March 2024"),
        Told("Norling Ferries opened a terminal at Skarvik, he said.", None),
        names="Norling Ferries|Skarvik",
    )
    sources = {citation.source for citation in only(merged(OPENING, other), "2024-05-04").citations}
    assert sources == {OPENING.source.id}


def test_what_is_told_in_passing_is_what_many_tell() -> None:
    """Of two landings in spring the plan for spring is the one that more sources tell, whatever their ids."""
    names = "Heron Two|Orsa"
    first = [
        article(
            f"{number}.txt",
            Told("Heron Two landed on Orsa on 4 April 2024.", "2024-04-04", "4 April 2024"),
            Told(f"It was seen from hill {number}.", None),
            names=names,
        )
        for number in range(3)
    ]
    again = article(
        "x.txt", Told("Heron Two landed on Orsa again on 9 May 2024.", "2024-05-09", "9 May 2024"), names=names
    )
    for file in ("p.txt", "q.txt", "r.txt", "s.txt"):
        plan = article(
            file,
            Told("Heron Two is to land on Orsa in spring.", "2024-21", "spring", status="planned"),
            names=names,
            date="2024-01-09",
        )
        (event,) = (event for event in merged(*first, again, plan).events if event.when.edtf == "2024-04-04")
        assert plan.source.id in {citation.source for citation in event.citations}


def test_an_assumed_year_may_be_that_of_a_quarter() -> None:
    """ "In August" of a year that was only assumed, and the third quarter of the year before."""
    one, quarter, far = parse_edtf("2025-08"), parse_edtf("2024-35"), parse_edtf("2024-33")
    assert agree_but_for_year(one, quarter)
    assert agree_but_for_year(quarter, one)
    assert not agree_but_for_year(one, far)


def test_what_a_text_says_all_the_time_marks_no_event() -> None:
    """A figure that one sentence of a text shares with a dated one supports it; one that each has does not."""
    launch = article(
        "a.txt", Told("Corvel launched the 16-inch slate in May 2024.", "2024-05", "May 2024"), names="Corvel"
    )
    once = article(
        "b.txt", Told("Corvel showed its slate of 16 inches to the launch crowd.", None), date=None, names="Corvel"
    )
    review = article(
        "c.txt",
        *(Told(f"Corvel gave the 16-inch slate {part} for the launch.", None) for part in REVIEWED),
        date=None,
        names="Corvel",
    )
    sources = [citation.source for event in merged(launch, once, review).events for citation in event.citations]
    assert sources.count(once.source.id) == 1
    assert review.source.id not in sources


REVIEWED = (
    "a new lid",
    "two fans",
    "more keys",
    "a bright screen",
    "loud sound",
    "a quick chip",
    "long life",
    "a cable",
)


def test_what_has_the_words_of_time_counts_though_the_title_tells_another_piece() -> None:
    """ "…, under construction since August, is to open on 1 October" also tells of August's first sod."""
    works = article(
        "a.txt",
        Told("Work on the Velmar museum began on 18 August 2023.", "2023-08-18", "18 August 2023"),
        names="Velmar",
        date="2024-10-01",
    )
    sentence = "The Velmar museum, under construction since August 2023, is to open on 1 October 2024."
    later = article(
        "b.txt",
        Told(sentence, "2023-08", "August 2023", title="The Velmar museum is to open"),
        Told(sentence, "2024-10-01", "1 October 2024", title="The Velmar museum is to open", status="planned"),
        names="Velmar",
        date="2024-03-01",
    )
    event = only(merged(works, later), "2023-08-18")
    assert {citation.source for citation in event.citations} == {works.source.id, later.source.id}


def test_all_that_an_entry_tells_is_told_again() -> None:
    """ "8.9.2022: Richtfest" in a chronicle is the topping-out that a text tells of that month."""
    entry = article("a.txt", Told("8.9.2022: Richtfest.", "2022-09-08", "8.9.2022"), language="de", date="2023-05-01")
    story = article(
        "b.txt",
        Told("Im September 2022 wurde in Ahren das Richtfest gefeiert.", "2022-09", "September 2022"),
        Told("Ende September 2022 ging in Ahren die Dachdeckerfirma pleite.", "2022-09", "Ende September 2022"),
        names="Ahren",
        language="de",
        date="2024-05-01",
    )
    event = only(merged(entry, story), "2022-09-08")
    assert {citation.source for citation in event.citations} == {entry.source.id, story.source.id}


def looking_back(*sentences: str) -> list[Article]:
    """Texts of one story, by an act of 2020 that all tell, each with a sentence of 12 August 2022."""
    launched = Told("The Seagull ferry was launched at Orkney in May 2020.", "2020-05", "May 2020")
    told = [Told(sentence, "2022-08-12", "12 August 2022") for sentence in sentences]
    return [
        article(f"{number}.txt", launched, each, names="Seagull|Orkney", date="2024-01-01")
        for number, each in enumerate(told)
    ]


def test_what_texts_of_a_story_remember_of_a_day_is_one() -> None:
    """All that each tells of a day is what it is remembered for, unless they tell other acts."""
    remembered = merged(*looking_back("12 August 2022 had changed all.", "On 12 August 2022 the rudder did not obey."))
    assert len(only(remembered, "2022-08-12").citations) == 2
    acts = merged(*looking_back("A bank was fined on 12 August 2022.", "On 12 August 2022 a crane fell into the sea."))
    assert sum(event.when.edtf == "2022-08-12" for event in acts.events) == 2


def test_a_day_that_texts_of_two_stories_remember_is_two_events() -> None:
    """Where nothing else ties the texts, a day alone says nothing."""
    (one,) = looking_back("12 August 2022 had changed all.")
    other = article(
        "x.txt", Told("On 12 August 2022 the rudder did not obey.", "2022-08-12", "12 August 2022"), date="2024-01-01"
    )
    assert sum(event.when.edtf == "2022-08-12" for event in merged(one, other).events) == 2


def test_what_a_text_tells_as_past_lies_before_its_writing() -> None:
    """ "In about February", told on the 17th, is no deed of March; a plan may be."""
    told = "Norling sold the port of Skarvik {} 2024."
    early = article(
        "a.txt", Told(told.format("in about February"), "2024-02~"), date="2024-02-17", names="Norling|Skarvik"
    )
    late = article("b.txt", Told(told.format("in early March"), "2024-03"), names="Norling|Skarvik")
    assert len(merge((early, late), Settings()).events) == 2
    plan = Told(told.format("in about February"), "2024-02~", status="planned")
    planned = article("a.txt", plan, date="2024-02-17", names="Norling|Skarvik")
    assert len(merge((planned, late), Settings()).events) == 1


def test_a_text_that_tells_a_deed_of_somebody_twice_tells_one() -> None:
    """The same person and act in times of which one holds the other; what only is said again is not enough."""
    told = (
        Told("Petra Holm was dismissed in March 2024.", "2024-03"),
        Told("The board met for an hour.", None),
        Told("On 5 March 2024 the owners dismissed Petra Holm.", "2024-03-05"),
        Told("Petra Holm said in late March 2024 that she was sorry.", "2024-03-21/2024-03-31"),
    )
    events = merge((article("a.txt", *told, names="Petra Holm"),), Settings()).events
    assert [(event.when.edtf, len(event.citations)) for event in events] == [
        ("2024-03-05", 2),
        ("2024-03-21/2024-03-31", 1),
    ]


def test_of_two_rough_times_the_surer_is_shown() -> None:
    """ "About 28 November to 21 December" may mean more days than November."""
    told = (
        Told("Petra Holm appeared in Skarvik some weeks ago.", "2024-11-28~/2024-12-21~"),
        Told("Petra Holm appeared in Skarvik in November.", "2024-11"),
    )
    (event,) = merge((article("a.txt", *told, date="2024-12-31", names="Petra Holm|Skarvik"),), Settings()).events
    assert event.when.edtf == "2024-11"


def test_act_beside_that_of_the_title_is_weaker() -> None:
    """What a plan needs first is not the plan: an approval told in a relative clause is not the opening itself."""
    plan = article(
        "plan.txt",
        Told(
            "The bridge, which the watchdog has yet to approve, should open in the third quarter.",
            "2024-35",
            "the third quarter",
            title="The bridge should open",
            status="planned",
        ),
    )
    (event,) = plan.events
    keys = traits_of(plan, event, identify((plan,), Settings())).keys
    assert keys["act:open"] == CORE > keys["act:approve"]


def test_what_begins_must_be_one_thing() -> None:
    """That two plans of the time begin something says nothing: who begins to build does not begin to sue."""
    build = article(
        "a.txt",
        Told(
            "The construction of the depot is to begin in early 2025.", "2025-01/2025-04", "early 2025", None, "planned"
        ),
        date="2024-06-01",
    )
    sue = article(
        "b.txt",
        Told("The lawsuit of the farmers is to begin in February.", "2025-02", "February", None, "planned"),
        date="2025-01-20",
    )
    assert len(merged(build, sue).events) == 2


def test_a_fact_whose_year_was_assumed_is_the_plan_of_that_year() -> None:
    """ "By the end of the year" was planned what "on Wednesday, November 13" tells as done."""
    plan = article(
        "a.txt",
        Told("Norling wants to install all 36 turbines by the end of 2024.", "2024-12", "end of 2024", None, "planned"),
        names="Norling",
        date="2024-03-05",
    )
    fact = article(
        "b.txt",
        Told(
            "Norling installed the last of the 36 turbines on Wednesday, November 13.",
            "2024-11-13",
            "Wednesday, November 13",
            assumed=("year",),
        ),
        names="Norling",
        date="2024-11-14",
    )
    assert [event.when.edtf for event in merged(plan, fact).events] == ["2024-11-13"]


def test_title_is_the_one_whose_words_the_others_share() -> None:
    """However much a sentence tells beside, what its title says is what counts."""
    reaction = article(
        "a.txt",
        Told(
            "Tensions rise in Bremfeld: raiders attacked Skarvik on 4 May 2024, killed 12 guards, burnt a crane.",
            "2024-05-04",
            "4 May 2024",
            "Tensions rise in Bremfeld",
        ),
        names="Skarvik|Bremfeld",
    )
    others = [
        article(
            f"{file}.txt",
            Told(f"Raiders attacked Skarvik on 4 May 2024 and {more}.", "2024-05-04", "4 May 2024"),
            names="Skarvik",
        )
        for file, more in (("b", "killed 12 guards"), ("c", "burnt a crane"))
    ]
    (event,) = merged(reaction, *others).events
    assert event.title.startswith("Raiders attacked Skarvik")


def test_what_a_relative_clause_tells_is_no_news_of_an_undated_sentence() -> None:
    """Who "had left the board" and now fell ill is no support of his leaving."""
    bridge = Told("Skarvik opened a bridge for lorries on 4 May 2024.", "2024-05-04", "4 May 2024")
    left = Told("Hinrich Berg left the board of Norling in 2019 after a quarrel.", "2019", "2019")
    own = Told("Hinrich Berg left the board of Norling after a quarrel.", None)
    aside = Told("Hinrich Berg, who had left the board of Norling after a quarrel, fell ill.", None)

    def supports(told: Told) -> bool:
        texts = [
            article(f"{number}.txt", each, bridge, names="Hinrich Berg|Norling|Skarvik")
            for number, each in enumerate((left, told))
        ]
        return any(citation.quote == told.sentence for event in merged(*texts).events for citation in event.citations)

    assert (supports(own), supports(aside)) == (True, False)


def test_a_place_does_no_deed_twice() -> None:
    """Two auctions in one town in one month are two; of one house they would be one."""
    for where, count in (("in Karsund", 2), ("by Norling", 1)):
        years = range(1960, 2020, 9)
        others = [Told(f"In {year} they sold at auction {where}.", f"{year}", f"{year}") for year in years]
        told = article(
            "a.txt",
            Told(f"In June 2024 an auction {where} had a Roman bowl.", "2024-06", "June 2024"),
            Told(f"In June 2024 an auction {where} left a dusty saddle.", "2024-06", "June 2024"),
            *others,
            names="Karsund|Norling",
        )
        assert len(merged(told).events) == count + len(others)


def test_acts_of_kin_speak_for_one_event() -> None:
    """ "Approved" beside "voted for" says a little, beside no act nothing, beside "sank" the contrary."""

    def told(*acts: str) -> Traits:
        return Traits(dict.fromkeys((*acts, "thing:council"), CORE), (), (), acts)

    rarity = Rarity([(told("act:approve"), 1)])
    kin, none, other = (evidence(told("act:approve"), told(*acts), rarity) for acts in (["act:vote"], [], ["act:sink"]))
    assert other < none < kin < none + evidence(told("act:approve"), told("act:approve"), rarity)
