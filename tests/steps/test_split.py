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


LINES = {
    "en": [
        "1. The mill opens. |2. The mill closes.",
        "1.) The mill opens |2.) The mill closes",
        "1) The mill opens |2) The mill closes",
        "1. The mill opens |2. The mill closes",
        "• 9. The mill opens |• 10. The mill closes",
        "a. The mill opens |b. The bakery opens |c. The inn closes",
        "“Reed [...] used the same wheel [...]” (Lind 55). |It turned for years.",
        "He said that by grinding less, “the flour of the valley will be finer. . . .” |She nodded.",
        "The wheel stopped . . . . |The next day it turned.",
        "I was not ... well, what I mean...see . . . the thing is . . . I did not mill it.",
        "A habit that faded . . . was that of milling at night. . . . |The wheel was not given up. . . .",
        "You can find it at N°. 1026.253.553. |That is where the flour is.",
        "Hello mill.|Today is Tuesday.|Mr. Lind bought 1,000.|That is a lot.",
        "He did it on his own (at least, that is what he said. Nobody knows.) and left.",
        "She asked, “Who is there? |Is it Tom?” and waited.",
        "“The wheel turns. |It has turned for years,” she said.",
        "“Stop!” he cried. |Nobody stopped.",
        "He arrived at 9 a.m. and left at 5 p.m. on Friday.",
        "The vote is on Nov. 4. |The result comes later.",
        "The U.S. Senate met; the House did not; nobody cared.",
        "Washington, D.C., is far. |So is St. Paul, Minn., from here.",
        "Gov. Jane R. Pell spoke with Lt. Col. A. B. Marsh. |He agreed.",
        "See https://mill.example.com/news. |The page is new.",
        "Visit mill.example. |The page is new.",
        "Version 2.0.1 came out. |Version 3 did not.",
        "The price rose 3.2%. |It fell 1.1% later.",
        "Is it over? |No. |Not yet!",
        "It is over. |(He sighed.) |Then he left.",
        "The firm (est. 1904) closed. |It had 40 people.",
        "He lives at 12 Mill Rd. |The house is old.",
        "The team won 3-2 vs. Harrow. |Fans sang.",
        "She has a Ph.D. in history. |Her brother has an M.D. from York.",
        "The report, p. 4, says so. |See also pp. 5-7.",
        "He is the no. 1 suspect. |Police said so.",
        "The mill is shut,” she said.|He left.",
        "The E. coli outbreak spread. |Two fell ill.",
        "They met in Jan. and in Feb. of that year.",
        "The J.P. Lind Co. bought it. |The price was not told.",
        "What now?! |Nobody knew… |Then came the rain.",
        "He said: “No.” |She said: “Yes.”",
        "‘We won,’ he said. |‘We really won.’",
        "It was 7 p.m. Monday when the siren went.",
        "The plan, i.e. the dam, failed. |The lake, e.g. its east bay, dried.",
        "Mill closes after 100 years\n\n|The mill closed on Monday. |Nobody came.",
        "Key facts:\n\n|- It opened in 1904.\n|- It closed in 2004.",
        "He works for Harrow PLC. |It pays well.",
        "The storm hit at 3 p.m. EST. |Power failed.",
        "They sold 1.5m tons. |It was a record.",
        "The so-called “U.S.-style” plan failed. |Critics cheered.",
        "He was born c. 1820 in York. |He died in 1890.",
        "The mayor (Lib. Dem.) resigned. |A vote follows.",
        "“Is it true?” |“It is.”",
        "He left [the mill.] |Then it closed.",
        "Sen. Ana Ruiz (D-Calif.) spoke first. |Rep. Tom Lee (R-Ohio) followed.",
        "The bill (H.R. 1234) passed. |The other (S. 12) did not.",
        "He asked (again?) for help. |Nobody came.",
        "It cost 5 bn. yen. |They paid.",
        "“We are ready,” said Lt. Gov. Pat Hill. |“We have boats.”",
        "She left at noon.” |The room was quiet.",
        "Prices: 1. Bread, 2. Milk, 3. Eggs.",
        "The 3rd Ave. shop closed. |The 5th Ave. one did not.",
        'He said "no way!" and left.',
        "Was it Mr. Hyde? |Or Dr. Jekyll?",
        "The Jan. 6 hearing ended at 4:30 p.m. |It resumes on Monday.",
        "By J. Smith, A.P. Writer",
        "The town of St. Ives flooded. |Boats came.",
        "He is 6 ft. 2 in. tall.",
        "“They won’t.”—Ann Bo",
        "It happened at approx. 10:30 a.m. on Sat. morning.",
        "In the U.K., prices rose. |In the U.S., they fell.",
        "World War I. |It began in 1914.",
        "I… I do not know.",
    ],
    "de": [
        "Am 3. Mai 2024 begann der Umbau. |Am 4. endete er.",
        "Der 2. Weltkrieg endete 1945. |Die Mühle stand noch.",
        "Im 19. Jahrhundert mahlten hier fünf Mühlen. |Heute ist es eine.",
        "König Friedrich II. baute sie. |Sein Sohn riss sie ab.",
        "Er sagte: „Das war es. |Mehr sage ich nicht.“ |Dann ging er.",
        "„Kommt er?“, fragte sie. |Niemand wusste es.",
        "Die Sitzung (vgl. S. 12 ff.) dauerte lange. |Alle waren müde.",
        "Das kostet u. a. Zeit. |Und Geld, z.B. 3,5 Mio. Euro.",
        "Die Firma wurde 1998 gegr. und 2004 verkauft.",
        "Um 14.30 Uhr begann es. |Um 16 Uhr war Schluss.",
        "Der Verein 1. FC Lohne spielt in der 3. Liga. |Er verlor.",
        "Es waren rund 40 Grad usw. |Die Leute schwitzten.",
        "Der Umsatz stieg um 3,5 Prozent.|Der Gewinn fiel.",
        "Die Probe Nr. 7 fehlte. |Probe Nr. 8 lag da.",
        "Das Werk (erb. 1872) steht leer; die Stadt will es kaufen; der Rat zögert.",
        "Sie wohnt am St.-Anna-Platz. |Er wohnt in St. Georgen.",
        "Dr. h. c. mult. Anna Lind sprach. |Prof. Dr. Weber schwieg.",
        "Wer war es? |Der Müller? |Niemand sagt etwas... |Bis heute.",
        "Das Spiel endet 2:1. |3000 Zuschauer kamen.",
        "Die AG zahlt 2 Mrd. Euro für die GmbH & Co. KG. |Das ist viel.",
        "Im Jan. und Feb. 2024 fiel kein Regen. |Im März schon.",
        "Die Frist läuft bis zum 31.12.2024. |Danach gilt das neue Recht.",
        "Sie kam am Mo., dem 3. Juni, an.",
        "Er ist seit dem 1. Januar im Amt. |Seine Frau auch.",
        "Laut § 5 Abs. 2 Satz 1 gilt das. |Das Gericht sah es anders.",
        "Das sagte er am 5. September. |Oktober war es, als er ging.",
        "Der Zug (Nr. 512, ab 8.15 Uhr) fiel aus. |Viele warteten.",
        "„Das ist falsch!“, rief sie. |„Ganz falsch.“",
        "Platz 1. |Die Mühle.",
        "Sie zogen nach Frankfurt a. M. und später nach Bad Homburg v. d. H. um.",
        "Papst Johannes Paul II. kam 1980. |Benedikt XVI. kam 2011.",
        "Es gab Äpfel, Birnen etc. |Der Markt schloss um eins.",
        "Der Minister sprach von „einem Skandal“. |Die Opposition lachte.",
    ],
    "zh": [
        "“我们明天再来。”他说。|大家都走了。",
        "他说：“今天很冷。|明天更冷。”|没有人回答。",
        "会议在北京举行；代表来自各地；会期三天。",
        "公司名为A.B. Chen Inc.，成立于1998年。|总部在上海。",
        "增长了3.5%。|下降了1.2%！",
        "“真的吗？”|会议继续进行，没有人离开。",
        "他写道：“等等……|我还没说完。”|随后离开。",
        "《新规》今日发布。|记者从该局获悉，新规共三章。",
        "新闻标题没有句号\n\n|正文从这里开始。",
        "他说“好的”。|然后离开了。",
        "截至3月5日，共有1,234人参加。|其中500人来自外地。",
        "“这是第一次。”王局长介绍，“以前没有。”|活动结束。",
        "GDP增长5.2%；CPI上涨0.3%。|数据好于预期。",
    ],
    "fr": [
        "M. Dubois est arrivé à 9 h. 30. |Mme Leroy est partie.",
        "« Je pars. |Je ne reviens pas », dit-il. |Elle rit.",
        "La Société Lind S.A. a fermé. |Elle avait 30 salariés.",
        "La ville fut fondée en 52 av. J.-C. par les Romains.",
        "Le 1er mai, cf. p. 4, tout est fermé. |Le 2 mai aussi.",
        "Pourquoi ? |Parce que c’est ainsi ! |Et voilà…",
        "Elle a dit : « Non ! » et elle est partie.",
        "Il habite au no 5, bd. Pasteur. |Elle aussi.",
        "Le P.-D.G. M. Leroy est parti. |Il a 60 ans.",
        "Prix : 3,50 €. |Rien de plus.",
    ],
    "es": [
        "El Sr. Pérez llegó a las 9 a. m. y se fue. |La Sra. Gil se quedó.",
        "¿Quién es? —preguntó ella. |Nadie contestó.",
        "«No voy. |Tengo miedo», dijo. |Luego calló.",
        "EE. UU. firmó el acuerdo. |La UE no.",
        "EE.UU. firmó el acuerdo. |La UE no.",
        "Vive en la Av. Colón núm. 5. |Trabaja en la pág. 3.",
        "¡Qué día! |¡Ganó el molino!",
        "El D. Juan y la Dña. Ana vinieron. |Luego se fueron.",
        "Según el art. 5, es ilegal. |El juez dudó.",
        "La obra costó 3.500.000 euros. |Fue cara.",
    ],
    "it": [
        "Il sig. Rossi e il dott. Bianchi sono arrivati. |Poi sono partiti.",
        "«Non vengo. |Ho paura», disse. |Poi tacque.",
        "La ditta Lind S.p.A. ha chiuso. |Aveva 30 operai.",
        "Nel 300 a.C. qui c’era un porto. |Nel 100 d.C. non più.",
        "È vero? |Sì! |Forse…",
        "Il prof. Verdi (n. 1950) è morto. |Aveva 70 anni.",
    ],
}
"""By language; a stroke stands where one sentence ends and the next begins."""


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language, lines in LINES.items() for line in lines]
)
def test_a_line_is_cut_where_its_strokes_stand(language: str, line: str) -> None:
    """Lists on one line, brackets, abbreviations, figures, ordinals, dots and quotations of six languages.

    A quotation of several sentences is cut, too: an event points at one of them.
    """
    assert pieces(line.replace("|", ""), language) == [part.strip() for part in line.split("|")]


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
