"""What is an event, and what is none."""

from __future__ import annotations

import pytest

from generator.model import event_id
from generator.steps.extract import supports
from tests.steps.extract.story import document_of, events_of

EVENTS = {
    "an act": ("In 2019 the council sold the harbour.", {"2019": "2019"}, "en"),
    "in a clause": ("When it sold the mill on 20 March, it kept the name.", {"20 March": "2024-03-20"}, "en"),
    "a fact inside a hypothesis": (
        "Had they agreed, the firms would have merged long ago, weeks after Harrow opened the mill in May 2022.",
        {"May 2022": "2022-05"}, "en",
    ),
    "since a day": ("Since 1 January the farm has supplied the tram.", {"1 January": "2025-01-01"}, "en"),
    "due anni": ("Il comune ha venduto case nel 2018 e 2020.", {"2018": "2018", "2020": "2020"}, "it"),
    "ein Vorgang": ("Im Mai 2023 begannen die Arbeiten.", {"Mai 2023": "2023-05"}, "de"),
    "一件事": ("去年5月，公司在蓝湾成立。", {"去年5月": "2024-05"}, "zh"),
}  # fmt: skip


@pytest.mark.parametrize("kind", EVENTS)
def test_this_is_an_event(kind: str) -> None:
    """What happened at a time is an event."""
    text, times, language = EVENTS[kind]
    assert len(events_of(text, times, language=language)) == 1


NONE = {
    "hypothetical": ("Had they accepted, the firms would have merged in 2022.", "2022", "en"),
    "hypothetical, second clause": (
        "“If we had listened we would have opened in March and closed in April.”",
        "April",
        "en",
    ),
    "denied": ("He denied that the board had met in March.", "March", "en"),
    "denied at the end": ("Dass im Februar ein Vertrag unterzeichnet worden sei, bestreitet sie.", "Februar", "de"),
    "a denied report": ("The chair denied a report that she had sold her mill in March.", "March", "en"),
    "denied on a day": ("It denied on Tuesday that the mill would close.", "Tuesday", "en"),
    "denied with not": ("Ford insisted she had not put the mill up as security in March.", "March", "en"),
    "called untrue": ("Ford called a report that the mill had moved in March nonsense.", "March", "en"),
    "frei erfunden": ("Dass die Anlage seit März aus sei, nannte Roth „frei erfunden“.", "März", "de"),
    "bestritt": ("Er bestritt, die Firma im März verkauft zu haben, und wies Kritik zurück.", "März", "de"),
    "a state in Chinese": ("自2018起，李明担任行长。", "2018", "zh"),
    "a broken promise": ("It had promised to reopen by the end of March.", "the end of March", "en"),
    "the first since": ("It was its first loss since listing in 2018.", "2018", "en"),
    "never": ("The firm says it never changed its plan after March.", "March", "en"),
    "auch nicht": ("Er habe nichts gewusst, sagt er, auch nicht im März 2022.", "März 2022", "de"),
    "nie": ("Er hat nie vor dem März 2022 davon gehört.", "März 2022", "de"),
    "从未": ("公司3月1日从未停工。", "3月1日", "zh"),
    "hearsay, Chinese": ("对于3月1日离职的说法，她只是笑笑。", "3月1日", "zh"),
    "a request": ("“Ask me in March whether it was worth it,” she said.", "March", "en"),
    "eine Bitte": ("„Fragen Sie mich im März noch einmal“, sagte sie.", "März", "de"),
    "an old target": ("The earlier target was March 2022.", "March 2022", "en"),
    "validity": ("Vouchers are valid until March 2022 in every shop.", "March 2022", "en"),
    "有效期": ("市民可领取补偿券，有效期至3月1日。", "3月1日", "zh"),
    "本该": ("博物馆本该在3月1日奠基。", "3月1日", "zh"),
    "否认": ("有传闻称工地3月1日起停工，公司予以否认。", "3月1日", "zh"),
    "recurring": ("The council meets on the first Monday of every month.", "first Monday", "en"),
    "jährlich": ("Jeden Sommer 2024 kommen Gäste.", "Sommer 2024", "de"),
    "a dated remark": (
        "“We have learnt a lot and earned very little,” said Ines Okafor in March 2022.",
        "March 2022",
        "en",
    ),
    "a picture's credit, Chinese": ("2022年3月　蓝湾晚报 摄", "2022年3月", "zh"),
    "a dateline": ("Leeds, 7 March 2022.", "7 March 2022", "en"),
    "an own view": ("“In March 2022 I stood here and cried,” she said.", "March 2022", "en"),
    "eine Ansicht": ("„Ich habe mir den 3. März rot angestrichen“, sagt sie.", "3. März", "de"),
    "mostly": ("The council typically meets on the second Monday of the month.", "second Monday", "en"),
    "in der Regel": ("In der Regel tagt der Rat am Montag.", "Montag", "de"),
    "undecided": ("She has not said whether she will run in March.", "March", "en"),
    "considered": ("The firm is considering a sale in 2022.", "2022", "en"),
    "erwogen": ("Der Verein erwägt, 2022 umzuziehen.", "2022", "de"),
    "正考虑": ("公司正考虑2022年上市。", "2022年", "zh"),
    "zuletzt": ("So tief stand der Fluss zuletzt im März 2020.", "März 2020", "de"),
    "nothing since": ("Rovers have not won since March 2022.", "March 2022", "en"),
    "compared": ("Sales were better than in 2019.", "2019", "en"),
    "lowest since": ("It was the lowest price since March 2020.", "March 2020", "en"),
    "a year earlier": ("Revenue rose to 12 million pounds, up 9% on a year earlier.", "a year earlier", "en"),
    "a state": ("Net debt stood at 3 million pounds at the end of August.", "the end of August", "en"),
    "a long state": ("She has led the division since 2018.", "2018", "en"),
    "heute": ("Heute sind es 140 Beschäftigte.", "Heute", "de"),
    "a period": ("In the six months to 31 December, revenue was 12 million pounds.", "31 December", "en"),
    "a plan that was dropped": ("A landing planned for 12 March was called off.", "12 March", "en"),
    "a correction": ("An earlier version said the fine was imposed in February 2022.", "February 2022", "en"),
    "a credit": ("Source: Harrow Foods report for 2024", "2024", "en"),
    "a number": ("Together the firms own a fleet of 2024 vans.", "2024", "en"),
    "a site's name": ("It runs shops such as 1688 and Idle Fish.", "1688", "en"),
    "a name": ("The Spring Fair Gala returned with many lights.", "Spring", "en"),
    "decades ago": ("20 years ago, Harrow Foods seized its chance.", "20 years ago", "en"),
    "the same period": ("The loss was 7 times that of the same period last year.", "the same period last year", "en"),
    "later than planned": ("Es öffnete sieben Monate später als geplant.", "sieben Monate später", "de"),
    "how two people met": (
        "The mill was started by Ines Okafor and Tom Lind, a baker she had met at a fair two years before.",
        "two years before",
        "en",
    ),
    "如果": ("如果2022年就开工，能省下两个亿。", "2022年", "zh"),
}


@pytest.mark.parametrize("kind", NONE)
def test_this_is_no_event(kind: str) -> None:
    """A time alone makes no event."""
    text, words, language = NONE[kind]
    when = "2018" if words == "2018" or "year" in words else "2022-03"
    assert events_of(text, {words: when}, date=None, language=language) == ()


STATUS = {
    "ahead": ("The line closes on 1 May 2025.", "1 May 2025", "2025-05-01", "en", "planned"),
    "told as a plan": ("The line is to close in 2025.", "2025", "2025", "en", "planned"),
    "done": ("The line closed on 3 January 2025.", "3 January 2025", "2025-01-03", "en", "past"),
    "would, in a story": ("In June 2023 Harrow said that Tom Lind would go.", "June 2023", "2023-06", "en", "past"),
    "a plan revealed": (
        "At the 2025 fair, Tom Lind revealed a plan to build mills.",
        "2025",
        "2025",
        "en",
        "past",
    ),
    "announced on a day": (
        "The line will close, the firm announced Monday.",
        "Monday",
        "2025-02-17",
        "en",
        "past",
    ),
    "announced now, planned for later": ("公司今晚公告称，拟以换股方式合并。", "今晚", "2025-02-17", "zh", "past"),
    "opened today": ("Am Montag wurde die Halle eröffnet.", "Montag", "2025-02-17", "de", "past"),
    "an old dispute": (
        "The mill reopened on Monday, ending a dispute that began later.",
        "Monday",
        "2025-02-17",
        "en",
        "past",
    ),
    "called for a day": ("The deputy called an election for 1 May.", "1 May", "2025-05-01", "en", "planned"),
    "soll": ("Bis Ende 2025 soll die Halle stehen.", "Ende 2025", "2025", "de", "planned"),
    "将": ("二期将于2025年开工。", "2025年", "2025", "zh", "planned"),
    "contested": ("A clerk declined to say whether the line would close in 2026.", "2026", "2026", "en", "disputed"),
}


@pytest.mark.parametrize("kind", STATUS)
def test_status(kind: str) -> None:
    """Planned is what lies ahead of the publication, or around it and is told as a plan."""
    text, words, edtf, language, status = STATUS[kind]
    (event,) = events_of(text, {words: edtf}, language=language)
    assert event.status == event.citations[0].status == status


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Anna Holt, who won the vote on Monday, denied the claims.", "Monday", "en"),
        ("Anna Roth, die am Montag die Wahl gewann, wies die Vorwürfe zurück.", "Montag", "de"),
        ("公司股票自7月19日起停牌。", "7月19日", "zh"),
        ("The judge denied the motion on Monday.", "Monday", "en"),
        ("The council denied a permit to the mill on Monday.", "Monday", "en"),
        ("The mill earned 2 million, Harrow said when it reported results on Monday.", "Monday", "en"),
    ],
)
def test_what_only_looks_like_none_is_an_event(text: str, words: str, language: str) -> None:
    """Denying a motion is a deed, and so is reporting results."""
    assert len(events_of(text, {words: "2025-02-10"}, language=language)) == 1


def test_what_should_have_been_reaches_no_other_clause() -> None:
    """A plan that was dropped says nothing of what came instead."""
    times = {"4月": "2024-04", "8月18日": "2024-08-18"}
    (event,) = events_of("博物馆本该在4月奠基，但方案两度被退回，直到8月18日才动工。", times, language="zh")
    assert event.when.edtf == "2024-08-18"


@pytest.mark.parametrize(
    ("text", "words", "language", "quote"),
    [
        ("Then came 18 March 2024. The mill burnt down.", "18 March 2024", "en", "The mill burnt down."),
        ("Dann kam der 18. März 2024. Die Mühle brannte ab.", "18. März 2024", "de", "Die Mühle brannte ab."),
        ("那是2024年3月18日。工厂着火，两人受伤。", "2024年3月18日", "zh", "工厂着火，两人受伤。"),
    ],
)
def test_a_day_is_introduced_for_the_next_sentence(text: str, words: str, language: str, quote: str) -> None:
    """A sentence that only says when tells nothing; what it introduces has its time."""
    (event,) = events_of(text, {words: "2024-03-18"}, language=language)
    assert (event.when.edtf, event.citations[0].quote) == ("2024-03-18", quote)


def test_a_semicolon_parts_two_events() -> None:
    """Times that overlap are two where a statement ends between them."""
    text = "The mill was charged in November; three weeks later a board fined it 3 million."
    times = {"November": "2024-11", "three weeks later": "2024-11-22/2024-12-21"}
    assert len(events_of(text, times)) == 2


def test_announcing_and_doing_are_two() -> None:
    """A sentence with two times and two verbs holds two events, each with its own words of time."""
    text = "The deal was announced last April and completed on 1 August."
    first, second = events_of(text, {"last April": "2024-04", "1 August": "2024-08-01"})
    assert (first.when.edtf, second.when.edtf) == ("2024-04", "2024-08-01")
    assert first.citations[0].span == second.citations[0].span
    assert first.id != second.id


def test_a_time_said_twice_is_one() -> None:
    """A weekday beside its date makes one event, with both as its expression."""
    text = "On Wednesday, November 13, the firm raised the last mast."
    (event,) = events_of(text, {"Wednesday": "2024-11-13", "November 13": "2024-11-13"})
    citation = event.citations[0]
    assert citation.expression is not None
    assert text[citation.expression.start : citation.expression.end] == "Wednesday, November 13"


@pytest.mark.parametrize(
    "text", ["It was built from 2019 to 2021 in Kiel.", "The 2019-2021 rebuilding cost a fortune."]
)
def test_a_range_is_one_event(text: str) -> None:
    """Two years that are the ends of one stretch make one event of that stretch."""
    (event,) = events_of(text, {"2019": "2019", "2021": "2021"})
    assert event.when.edtf == "2019/2021"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Shares in Nordhaven have risen by a third since START.", "en"),
        ("Seit START sind die Aktien von Nordhaven um ein Drittel gestiegen.", "de"),
        ("START以来，北港股价上涨了三分之一。", "zh"),
    ],
)
def test_what_goes_on_since_a_start_runs_until_the_writing(text: str, language: str) -> None:
    """ "Since the start of the year" is no first third of a year, and says nothing of days after the article."""
    (event,) = events_of(text, {"START": "2025-01/2025-04 START"}, language=language)
    assert event.when.edtf == "2025-01-01/2025-02-17"


def test_the_period_of_published_figures_is_no_event() -> None:
    """Beside the day of publication, a quarter only says what the figures are of."""
    text = "On 28 October the firm reported a loss for the third quarter."
    (event,) = events_of(text, {"28 October": "2024-10-28", "the third quarter": "2024-35"})
    assert event.when.edtf == "2024-10-28"


def test_a_quarter_before_its_results_is_no_event() -> None:
    """Of "third-quarter results on 30 October" only the day can date a plan."""
    text = "Harrow plans to release third-quarter results on 30 October 2025."
    (event,) = events_of(text, {"third-quarter": "2025-35", "30 October 2025": "2025-10-30"})
    assert (event.when.edtf, event.status) == ("2025-10-30", "planned")


def test_the_day_of_a_report_is_no_event() -> None:
    """Beside the day of the act, the day on which it was told makes no second event."""
    text = "Der Rat berief am Dienstag eine neue Leiterin, wie die Stadt am Mittwoch mitteilte."
    (event,) = events_of(text, {"Dienstag": "2025-02-11", "Mittwoch": "2025-02-12"}, language="de")
    assert event.when.edtf == "2025-02-11"


def test_ids_come_from_source_and_place() -> None:
    """The id is that of the sentence and its words of time."""
    text = "In 2019 the council sold the harbour."
    (event,) = events_of(text, {"2019": "2019"})
    document = document_of(text)
    assert event.id == event_id(document.source, document.sentences[0], event.citations[0].expression)


def test_entities_are_the_names_of_the_sentence() -> None:
    """Who else is named in the article takes no part."""
    text = "In 2019 Harrow Foods sold the mill to Bexley Mills. Ines Okafor was away."
    (event,) = events_of(text, {"2019": "2019"})
    assert event.entities == ("Harrow Foods", "Bexley Mills")


def test_news_of_the_head_hangs_on_the_publication() -> None:
    """A lead of news without a date, and what is told as of now, happened when it was published."""
    lead, recent = events_of(
        "Harrow Foods announced a new mill near the port of Leeds. Recently, it has acquired a rival.", {}
    )
    assert (lead.when.edtf, lead.citations[0].expression, lead.citations[0].anchor) == (
        "2025-02-17",
        None,
        "publication",
    )
    assert recent.when.edtf == "2025-02~"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Stadt wählte. „Wir haben den Hafen gerettet“, sagte die Bürgermeisterin kürzlich.", "de"),
        ("The town voted. The mayor recently sold the harbour.", "en"),
    ],
)
def test_recently_is_about_the_month_whatever_the_tense(text: str, language: str) -> None:
    """Never the very day of publication."""
    assert [event.when.edtf for event in events_of(text, {}, language=language)] == ["2025-02~"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Halford Rovers have sacked manager Danny Pike after a long run of defeats.", "en"),
        ("Die Mediengruppe Nordhaven kauft die Plattform Lauscher aus Kiel.", "de"),
    ],
)
def test_a_lead_in_the_perfect_or_present_is_news(text: str, language: str) -> None:
    """Its day is that of the publication, or the one before."""
    (event,) = events_of(text, {}, language=language)
    assert (event.when.edtf, event.citations[0].anchor) == ("2025-02-17~", "publication")


def test_letters_of_a_name_refuse_no_event() -> None:
    """ "若" means "if" only where a clause begins, and "主要是" holds no "if" either."""
    assert len(events_of("5月1日晚，张若岚在蓝海宣布退役。", {"5月1日晚": "2024-05-01"}, language="zh")) == 1
    assert len(events_of("公司2019年关闭工厂，主要是亏损。", {"2019年": "2019"}, language="zh")) == 1
    assert not events_of("若2019年关闭工厂，就不会亏损。", {"2019年": "2019"}, language="zh")


def test_a_comma_before_a_time_is_no_figure() -> None:
    """ "Two years later" behind a comma is no comparison with a figure."""
    text = "2020 stieg der Investor Nordkap ein, zwei Jahre später überschritt der Umsatz die Marke."
    assert len(events_of(text, {"2020": "2020", "zwei Jahre später": "2022"}, language="de")) == 2


def test_a_noun_that_ends_as_superlatives_do_compares_nothing() -> None:
    """ "Die Küste … seit" is no "kälteste seit"."""
    text = "Das Bad an der Küste wird seit Montag mit Flusswasser beheizt."
    assert len(events_of(text, {"Montag": "2025-02-10"}, language="de")) == 1
    assert not events_of("Es war der kälteste Mai seit 1981.", {"1981": "1981"}, language="de")


def test_a_lead_that_the_next_sentence_dates_is_told_once() -> None:
    """ "The firm announced this on Monday" dates what the lead told."""
    lead = "Harrow Foods has agreed to buy the mills of Kestrel Dairy in Leeds. The firm announced this on Monday."
    assert len(events_of(lead, {"Monday": "2025-02-17"})) == 1


def test_an_undated_article_has_no_news_of_its_own() -> None:
    """Without a date nothing can hang on it."""
    assert events_of("Harrow Foods announced a new mill near the port of Leeds.", {}, date=None) == ()


def test_a_sentence_without_end_is_no_event() -> None:
    """Nobody can check an event against two thousand characters; the others of the text are told."""
    text = "In 2019 the council " + "sold and bought, " * 200 + "the harbour.\nIn 2021 the council sold the pier."
    (event,) = events_of(text, {"2019": "2019", "2021": "2021"})
    assert event.when.edtf == "2021"


def test_sentences_without_a_time_can_support() -> None:
    """They are offered with the time unknown; what tells no event is not offered."""
    text = (
        "In 2019 the council sold the harbour. The mayor signed the contract in her office. If only she had not. "
        "Would anybody have bought the harbour without it?"
    )
    found = supports(document_of(text), events_of(text, {"2019": "2019"}))
    assert [citation.quote for citation in found] == ["The mayor signed the contract in her office."]
    assert found[0].when is None


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("The mill will be sold by the end of May.", "the end of May", "en"),
        ("Bis Ende Mai soll die Mühle verkauft werden.", "Ende Mai", "de"),
        ("双方约定5月底前完成交割。", "5月底", "zh"),
    ],
)
def test_a_deadline_is_the_whole_month(text: str, words: str, language: str) -> None:
    """What is due by the end of a month may come on any day of it."""
    (event,) = events_of(text, {words: "2025-05-21/2025-05-31 END"}, language=language)
    assert event.when.edtf == "2025-05"


def test_the_end_of_a_month_that_is_no_deadline_stays_its_end() -> None:
    """What happens at the end of a month does not happen on its first day."""
    (event,) = events_of("It opened at the end of May.", {"the end of May": "2024-05-21/2024-05-31 END"})
    assert event.when.edtf == "2024-05-21/2024-05-31"


def test_a_relative_clause_with_a_date_is_an_event() -> None:
    """What a clause between commas dates has happened as well; the end of a quarter has not."""
    text = "Ein Gutachten, das am 3. Februar vorgelegt wurde, lobte das Dach."
    assert [event.title for event in events_of(text, {"3. Februar": "2025-02-03"}, language="de")] == [
        "Ein Gutachten wurde vorgelegt"
    ]
    quarter = "Besser lief das zweite Quartal, das am 31. März endete."
    assert not events_of(quarter, {"31. März": "2024-03-31"}, date=None, language="de")


@pytest.mark.parametrize(
    ("text", "words", "day", "language", "when"),
    [
        ("The mayor resigned shortly before Christmas.", "Christmas", "2024-12-25", "en", "2024-12"),
        ("Kurz vor Weihnachten trat der Bürgermeister zurück.", "Weihnachten", "2024-12-25", "de", "2024-12"),
        ("Kurz nach Ostern kaufte die Bank das Haus.", "Ostern", "2024-03-31", "de", "2024-04"),
        ("The bank bought the house shortly before 5 May.", "5 May", "2024-05-05", "en", "2024-04-21~/2024-05-04~"),
        ("圣诞节前夕，公司关闭了两家工厂。", "圣诞节", "2024-12-25", "zh", "2024-12"),
        ("The mayor resigned at Christmas.", "Christmas", "2024-12-25", "en", "2024-12-25"),
    ],
)
def test_near_a_day_is_not_on_it(text: str, words: str, day: str, language: str, when: str) -> None:
    """Shortly before a festival is a day of its month, or of the two weeks before it."""
    (event,) = events_of(text, {words: day}, language=language)
    assert event.when.edtf == when
