"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Block, Document, Source, Span
from generator.steps.split import sentences_of, split
from tests.hostile import STOPS
from tests.work import calls


def pieces(text: str, language: str = "en") -> list[str]:
    return [text[span.start : span.end] for span in sentences_of(text, Span(0, len(text)), language)]


WHOLE = {
    "a title before a name": ("Dr. Marsh met Mrs. Oyelaran and Gen. Petrov on Monday.", "en"),
    "initials": ("J. K. Thornbury and George W. Ashdown signed.", "en"),
    "letters of a state, a quotation behind": ("The trial fits U.S. ‘price bubble’ signs.", "en"),
    "letters of a state, a name behind": ("The U.S. Treasury said so.", "en"),
    "a firm's form inside": ("Harrow Inc. said it had sold Bexley Ltd. to a rival.", "en"),
    "a decimal": ("Sales rose 2.5 percent to $3.4 billion.", "en"),
    "a host": ("The list is at www.Example.com and on node.js pages.", "en"),
    "a list number": ("1. Startseite", "de"),
    "a question within": ("“Why now?” she asked.", "en"),
    "three dots that go on": ("He waited ... and left.", "en"),
    "an ordinal": ("Am 5. Mai kam die 3. Kammer zusammen.", "de"),
    "a spaced abbreviation": ("Er nannte z. B. Bremen und d. h. auch Kiel.", "de"),
    "a king": ("Ludwig XIV. Straße heißt sie.", "de"),
    "a hard-wrapped line": ("The council of the\nCity of York met.", "en"),
    "a Chinese question with its verb": ("他问：“可以吗？”她答道。", "zh"),
    "a page": ("Turn to p. 55 of the report.", "en"),
    "a firm before a small word": ("They sold it to Reed, Lind & Co. at noon.", "en"),
    "a mountain": ("You can see Mt. Kessel from here.", "en"),
    "a saint and a street": ("St. Anne's Church is on 5th St. near the mill.", "en"),
    "a junior who owns": ("That is Tom Lind Jr.'s mill.", "en"),
    "a country of three letters": ("She toured the U.S.A. last year.", "en"),
    "an amount": ("It costs $100.00 a day.", "en"),
    "a sentence in brackets within another": ("He mills (He was once a baker.) in the old town.", "en"),
    "an address of mail": ("Write to ines.okafor@example.com for a map.", "en"),
    "an address of a page": ("The map is at https://mill.example.com/a.b?c=d.e for all.", "en"),
    "a quotation with its verb, single marks": ("She turned to him, 'This is flour.' she said.", "en"),
    "a quotation with its verb, double marks": ('She turned to him, "This is flour." she said.', "en"),
    "a name with an exclamation mark": ("They work at Flour! in the old town.", "en"),
    "dots with blanks between": ("It was . . . not his mill.", "en"),
    "a month cut short": ("The council met on Jan. 5 and Sept. 9.", "en"),
    "numbers and sides": ("He is No. 3 at the mill, vs. No. 5 before.", "en"),
    "a figure of a report in brackets": ("The ship sank (see Fig. 3) at noon.", "en"),
    "a club's ordinal": ("Der 1. FC Kiel siegte.", "de"),
    "a German amount": ("Das sind ca. 300 m bzw. 0,3 km.", "de"),
    "German doctors": ("Frau Dr. med. Okafor sprach mit Prof. Lind.", "de"),
    "founded and as a rule": ("Die Mühle (gegr. 1872) steht i. d. R. still.", "de"),
    "a German address": ("Er wohnt in der Mühlenstr. 5 im 2. Stock.", "de"),
    "a German date and hour": ("Am 14.2.2025 um 9.30 Uhr tagte der Rat.", "de"),
    "a question within, German": ("Sie fragte: „Wann kommt er?“ und ging.", "de"),
    "thousands, German": ("Der Umsatz lag bei 1.200.000 Euro.", "de"),
    "a Chinese decimal": ("价格是3.5元。", "zh"),
    "a French hour": ("Il repart à 8 h. 30 demain.", "fr"),
    "a French gentleman": ("M. Dupont et Mme. Leroy sont partis.", "fr"),
}


@pytest.mark.parametrize("kind", WHOLE)
def test_no_sentence_ends_here(kind: str) -> None:
    """A dot that belongs to a word, a figure, a list or a quotation within ends nothing."""
    text, language = WHOLE[kind]
    assert pieces(text, language) == [text]


CUT = {
    "two sentences": ("The mill closed.|Nobody came.", "en", " "),
    "glued to a bracket": ("He spoke at the forum (NEF).|Harrow has grown since.", "en", ""),
    "glued to a year": ("It opened in 2023.|Currently it is shut.", "en", ""),
    "glued to a word": ("We are done, he said.|He left.", "en", ""),
    "glued to a byline": ("Der Umbau ist gelungen.|Jörn Weber war dabei.", "de", ""),
    "a single letter that is a name": ("It was posted on X.|This is new.", "en", " "),
    "a state at the end": ("She moved to the U.S.|The firm followed.", "en", " "),
    "a firm at the end": ("He sold it to Harrow Inc.|They paid in cash.", "en", " "),
    "an hour at the end": ("It starts at 5 p.m.|The doors open at four.", "en", " "),
    "a quotation's end": ("“We won.”|The crowd cheered.", "en", " "),
    "a bracket's end": ("(It was late.)|Nobody spoke.", "en", " "),
    "dots that end": ("He waited...|Then he left.", "en", " "),
    "a figure at the end, German": ("Am Ende waren es 12.|Die Stadt freut sich.", "de", " "),
    "a long figure, German": ("Das war 2019.|Bremen zahlte.", "de", " "),
    "an hour at the end, German": ("Die Sitzung beginnt um 9 Uhr.|Drost kommt später.", "de", " "),
    "a name that begins small": ("Sales fell.|iPhone owners wait.", "en", " "),
    "Chinese": ("会议结束了！|明天继续。|真的吗？", "zh", ""),
    "Chinese, closing quotation mark": ("他说：“我来了。”|会议随后开始。", "zh", ""),
    "a question, Spanish": ("¿Cuándo llegó?|Nadie lo sabe.", "es", " "),
    "a shout": ("What a day!|The mill won.", "en", " "),
    "two shouts and a question": ("Hello!!|Who is there??|Is it you!?|Yes.", "en", " "),
    "a firm at the end, a starter behind": ("They sold it to Reed, Lind & Co.|It closed later.", "en", " "),
    "a union's letters at the end": ("They live in the E.U.|How about you?", "en", " "),
    "an hour of capitals": ("At 5 a.m. Mr. Lind went to the mill.|He left it at 6 P.M.|The rest stayed.", "en", " "),
    "an amount at the end": ("It costs $100.00.|The price is fair.", "en", " "),
    "a quotation that ends it all": ('She turned to him, "This is flour."|She held it out.', "en", " "),
    "I at the end": ("We are a team, Tom and I.|Did you see Ines I. Okafor?", "en", " "),
    "four dots": ("I never meant that....|She left the mill.", "en", " "),
    "a year behind a month cut short": ("He joined on 3 Oct. 2019.|She left.", "en", " "),
    "a ticker in brackets": ("The firm (NYSE: HRW) rose 3%.|Others fell.", "en", " "),
    "a German quotation": ("„Wir sind fertig.“|Dann ging er.", "de", " "),
    "a German quotation with its verb": ("„Wir sind fertig“, sagte er.|Dann ging er.", "de", " "),
    "a German amount of millions": ("Das kostet 3,5 Mio. Euro.|Das ist viel.", "de", " "),
    "a German firm's form": ("Die Firma Lind & Co. KG ist pleite.|Das sagte sie.", "de", " "),
    "nobody came": ("Es waren 12.|Keiner kam.", "de", " "),
    "a Chinese question with its verb, and more": ("“为什么？”她问道。|他没有回答。", "zh", ""),
    "both marks at once, Chinese": ("真的吗？！|他不信……|她也不信。", "zh", ""),
    "a French quotation": ("Il a dit : « Je pars. »|Puis il est parti.", "fr", " "),
    "an empty line": ("A heading without a dot|The text begins.", "en", "\n\n"),
}


@pytest.mark.parametrize("kind", CUT)
def test_a_sentence_ends_here(kind: str) -> None:
    """Sentences are told apart with and without a space between them."""
    text, language, between = CUT[kind]
    expected = text.split("|")
    assert pieces(between.join(expected), language) == expected


@given(st.text(alphabet="Ab1 .!?…。“”\"'()\n\t中U.S", max_size=80), st.sampled_from(["en", "de", "zh", "und"]))
def test_sentences_hold_all_ink_in_order(text: str, language: str) -> None:
    """Sentences do not overlap, begin and end with ink, and leave only white space outside."""
    rest = list(text)
    last = 0
    for span in sentences_of(text, Span(0, len(text) or 1), language):
        assert last <= span.start
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        rest[span.start : span.end] = " " * len(span)
        last = span.end
    assert not "".join(rest).strip()


def test_no_sentence_crosses_a_block() -> None:
    """Each block of the body is cut by itself; what is no body has no sentences."""
    text = "One line\nTwo. Three.\nA caption."
    blocks = (Block(Span(0, 8), "text", "t"), Block(Span(9, 20), "text", "t"), Block(Span(21, 31), "caption", "t"))
    document = split(Document(Source("a", text, digest=""), "en", blocks))
    assert [text[span.start : span.end] for span in document.sentences] == ["One line", "Two.", "Three."]


@pytest.mark.parametrize("unit", STOPS)
def test_hostile_text_is_cut_in_linear_work(unit: str) -> None:
    """Ten times the stops are about ten times the work."""
    assert calls(pieces, unit * 5_000) < 11 * calls(pieces, unit * 500) + 500
