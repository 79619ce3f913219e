"""Past or still to come: what the words around a time say."""

from __future__ import annotations

import pytest

from generator.languages.tense import Tenses
from generator.model import Span, Tense


def tenses(text: str, *times: str, code: str = "en") -> list[Tense | None]:
    """Of each of some times in the text, asked in this order."""
    found = Tenses(code, text)
    return [found.around(Span(text.index(time), text.index(time) + len(time))) for time in times]


@pytest.mark.parametrize(
    ("text", "times", "told"),
    [
        ("It opened on 3 May 2019. It will close on 3 May 2031.", ("3 May 2019", "3 May 2031"), ["past", "future"]),
        ("She will come on Monday, after she opened the bridge.", ("Monday",), ["future"]),
        (
            "Es öffnete am 3. Mai 2019. Es wird am 3. Mai 2031 öffnen.",
            ("3. Mai 2019", "3. Mai 2031"),
            ["past", "future"],
        ),
        ("3 May 2019", ("3 May 2019",), [None]),
    ],
)
def test_a_time_is_told_as_past_or_still_to_come(text: str, times: tuple[str, ...], told: list[str]) -> None:
    """By the nearest cue of its sentence; a comma makes one far; without any, nothing is said."""
    assert tenses(text, *times, code="de" if "Mai" in text else "en") == told


def test_what_was_asked_before_does_not_matter() -> None:
    """Of two times in one long sentence, each has its own words around."""
    text = f"It opened in May 2019 {'and so on ' * 15} it will close in June 2031 {'and so on ' * 15} it began in July."
    one_by_one = [tenses(text, time)[0] for time in ("May 2019", "June 2031", "July")]
    assert tenses(text, "May 2019", "June 2031", "July") == one_by_one == ["past", "future", "past"]


@pytest.mark.parametrize(
    ("text", "time", "code"),
    [
        ("Il a annoncé que le musée ouvrirait le 1er juillet.", "1er juillet", "fr"),
        ("Anunció que el museo abriría el 1 de julio.", "1 de julio", "es"),
        ("Ha annunciato che il museo aprirebbe il 1 luglio.", "1 luglio", "it"),
    ],
)
def test_what_somebody_said_would_be_lies_ahead(text: str, time: str, code: str) -> None:
    """The conditional of reported speech looks forward, though its ending begins like the past's."""
    assert tenses(text, time, code=code) == ["future"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der Rat berief sie am Freitag ab.", "past"),
        ("Am Freitag nahm die Polizei zwei Männer fest.", "past"),
        ("Das Gericht ließ ihn am Freitag frei.", "past"),
        ("Die Aufsicht ließ das Werk am Freitag schließen.", "past"),
        ("Sie erweiterten den Einsatz in den bevorstehenden Wahlen am Freitag.", "future"),
        ("Die Firma musste am Freitag den Betrieb beenden.", "past"),
        ("Die Leiterin übergab am Freitag den Schlüssel.", "past"),
        ("Das Gericht entschied am Freitag.", "past"),
        ("Die Studie erschien am Freitag.", "past"),
        ("Der Rat wählt am Freitag eine Leiterin.", "future"),
        ("Das Gericht urteilt am Freitag.", "future"),
        ("Die Firma legt am Freitag Zahlen vor.", "future"),
        ("Die Firma will am Freitag schließen.", "future"),
    ],
)
def test_strong_verbs_of_german(text: str, told: str) -> None:
    """Short or long, with a prefix or without; an infinitive has the tense of its verb."""
    assert tenses(text, "Freitag", code="de") == [told]
