"""Languages without a file of their own: CLDR names their times, the generic rules find them."""

from __future__ import annotations

import json
from pkgutil import get_data

import pytest

from generator import Source, understand
from generator.languages import Language, cldr, known, load, named
from generator.languages.grammar import grammar
from tests.languages.test_rules import read

RULES = load("nl").tables["rule"]
EXAMPLES = [(*text.split(": ", 1), value) for rule in RULES for text, value in rule["examples"].items()]
NEVER = [text.split(": ", 1) for rule in RULES for text in rule.get("never", ())]


@pytest.mark.parametrize(("code", "text", "value"), EXAMPLES)
def test_a_generic_rule_reads_its_examples(code: str, text: str, value: str) -> None:
    """Each example has the value that stands beside it."""
    assert read(text, code) == value


@pytest.mark.parametrize(("code", "text"), NEVER)
def test_a_generic_rule_never_reads_what_only_looks_alike(code: str, text: str) -> None:
    """Versions, models and numbers of things are no times."""
    assert read(text, code) == ""


@pytest.mark.parametrize("code", named())
def test_every_named_language_knows_its_months_and_its_yesterday(code: str) -> None:
    """Each name of each month is read in that language's own order, and each word for a day near today."""
    words = load(code).tables["time"]["words"]
    assert len(words["month_name"]) == 12
    assert len(words["weekday"]) == 7
    assert len(grammar(code).rules) == len(RULES)
    steps = {"-2": "2025-02-17", "-1": "2025-02-18", "0": "2025-02-19", "1": "2025-02-20", "2": "2025-02-21"}
    for step, names in words["day_step"].items():
        for name in names.split():
            assert read(name.replace("_", " "), code) == steps[step]


@pytest.mark.parametrize("code", named())
def test_every_named_language_writes_dates_that_it_reads(code: str) -> None:
    """A date as CLDR writes it is that date, for each name of a month."""
    time = load(code).tables["time"]
    pattern = time["parts"]["date"].replace("(", "").replace(")?", "")
    for number, names in time["words"]["month"].items():
        for name in names.split():
            values = {"{day:d}": "17", "{year:y}": "2025", "{month}": name.replace("_", " "), "{month:m}": number}
            text = pattern
            for slot, value in values.items():
                text = text.replace(slot, value)
            assert read(text, code) == f"2025-{int(number):02}-17", text


def test_a_file_goes_before_its_names() -> None:
    """Only a language without a file is read by the generic rules alone."""
    assert not set(known()) & set(named())
    assert {"nl", "pl", "pt", "ru", "ja"} <= set(named())


def test_what_a_file_writes_itself_goes_before_its_names() -> None:
    """Its own list stands instead of that of CLDR, whole; the lists that it does not write are there."""
    own = '[date]\nmonths = ["jan"]\n[time]\nspaced = false\n[time.words.month]\n1 = "louwmaand"\n'
    tables = Language("nl", "Nederlands", own, cldr.tables("nl")).tables
    assert tables["date"]["months"] == ["jan"]
    assert tables["time"]["spaced"] is False
    assert tables["time"]["words"]["month"] == {"1": "louwmaand"}
    assert tables["time"]["words"]["weekday"]["1"] == "maandag"


def test_the_file_of_names_is_json_with_its_licence() -> None:
    """It can be read as a whole, and says where it is from and on what terms."""
    whole = json.loads(get_data("generator.languages", "cldr.json") or b"")
    assert whole.pop("about")["licence"].startswith("UNICODE LICENSE V3")
    assert tuple(whole) == cldr.codes() == tuple(sorted(whole))


def test_english_reads_no_names() -> None:
    """A language that writes all its words itself starts without CLDR."""
    assert not load("en").names


TEXTS = {
    "nl": (
        """Oude brug in Valdoren heropend

Gepubliceerd op 14 maart 2025

De oude brug in Valdoren is gisteren heropend voor het verkeer. De brug werd op 6 november 2021 gesloten na een
overstroming. Volgende week stemt de gemeenteraad over het nieuwe plan voor de haven en de weg naar de stad.
""",
        {
            ("2025-03-13", "De oude brug in Valdoren is heropend voor het verkeer"),
            ("2021-11-06", "De brug werd gesloten na een overstroming"),
        },
    ),
    "pl": (
        """Most w Dolinach otwarty po remoncie

14 marca 2025

Stary most w Dolinach otwarto wczoraj po trzech latach remontu. W zeszłym roku miasto przyznało 4 miliony złotych.
Muzeum założono w 1971 roku. Mieszkańcy czekali na przeprawę przez rzekę bardzo długo.
""",
        {
            ("2025-03-13", "Stary most w Dolinach otwarto po trzech latach remontu"),
            ("2024", "Miasto przyznało 4 miliony złotych"),
            ("1971", "Muzeum założono"),
        },
    ),
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_in_a_named_language_has_a_timeline(code: str) -> None:
    """It is dated by its byline, and what happened on a day that CLDR's words tell is an event with a title."""
    text, events = TEXTS[code]
    article = understand(Source("text.txt", text, ""))
    assert article.document.language == code
    assert article.dateline is not None
    assert article.dateline.when.edtf == "2025-03-14"
    assert {(event.when.edtf, event.title) for event in article.events} >= events
