"""What headlines are made of sentences."""

from __future__ import annotations

import pytest

from generator.steps.extract.title.fit import columns
from tests.steps.extract.story import events_of, title_of

ENGLISH = {
    "what nobody sees is left out": (
        "In May 2020 Harrow Foods opened an ex\u00adtension of its water\u00adworks near Leeds.", "May 2020",
        "Harrow Foods opened an extension of its waterworks near Leeds",
    ),
    "who is only stressed acts": (
        "The union grew. In 2015, it was Ines Okafor who first signed up Tom Lind.", "2015",
        "Ines Okafor first signed up Tom Lind",
    ),
    "a clause that tells which one tells it of no name": (
        "It kept out a group of firms dominated by Harrow which was dissolved in 1991.", "1991",
        "It kept out a group of firms dominated by Harrow which was dissolved",
    ),
    "a verb before a name is nothing that it is called": (
        "The council moved to ban Harrow Foods. The ban, passed by the council in May 2020, hurt it.", "May 2020",
        "The ban was passed by the council",
    ),
    "he is the man told of before": (
        "The man told Ines Okafor that he had seen it in Upper Elm. He was taken to Leeds on Monday.", "Monday",
        "The man was taken to Leeds",
    ),
    "why it was done goes": (
        "Ines Okafor runs Harrow Foods. This is why Harrow closed the mill in May 2020.", "May 2020",
        "Harrow closed the mill",
    ),
    "a leading date goes": (
        "In 1999, Ines Okafor founded Harrow Foods in Leeds, which was a market town.", "1999",
        "Ines Okafor founded Harrow Foods in Leeds",
    ),
    "adverbs before the date go with it": (
        "Especially in March 2023, Harrow launched its largest overhaul, splitting the firm into six.", "March 2023",
        "Harrow launched its largest overhaul",
    ),
    "a date within a name stays": (
        "At the 2024 Grain Summit, Ines Okafor also revealed a plan to breed wheat.", "2024",
        "Ines Okafor revealed a plan to breed wheat",
    ),
    "a date before its noun stays": (
        "The council’s 2020 inquiry cleared the builders of the dam.", "2020",
        "The council’s 2020 inquiry cleared the builders of the dam",
    ),
    "a comma that closed the date's phrase goes": (
        "A letter from May 18, 2021, covered the whole affair, citing two clerks.", "May 18, 2021",
        "A letter covered the whole affair",
    ),
    "an announcement is unwrapped": (
        "Last month, Harrow Foods announced that Tom Lind would step down as chairman.", "Last month",
        "Tom Lind will step down as chairman",
    ),
    "said without that": (
        "Harrow Foods said on Tuesday it had agreed to buy Bexley Mills, a rival, in cash.", "Tuesday",
        "Harrow Foods agreed to buy Bexley Mills, a rival, in cash",
    ),
    "the plan that is announced stands alone": (
        "Harrow Foods announced in a letter that Tom Lind will take over as chief from March 1.", "March 1",
        "Tom Lind will take over as chief",
    ),
    "attribution goes": (
        "The mill hit ten million sacks in May 2020, according to the trade journal.", "May 2020",
        "The mill hit ten million sacks",
    ),
    "a pronoun becomes its name": (
        "Ines Okafor runs Harrow Foods. On Monday she opened a mill at Nantwich.", "Monday",
        "Ines Okafor opened a mill at Nantwich",
    ),
    "a pronoun whose name the dropped clause has": (
        "On the occasion of the fair, although Ines Okafor was ill, she opened the mill in May 2021.", "May 2021",
        "Ines Okafor opened the mill",
    ),
    "this that led to something": (
        "Harrow Foods bought two mills. This led to the launch of its own flour in 2023.", "2023",
        "Launch of Harrow Foods’s own flour",
    ),
    "a participle gets its noun": (
        "The Leeds mill, founded by Ines Okafor in 2009, employs ninety people.", "2009",
        "The Leeds mill was founded by Ines Okafor",
    ),
    "a leading participle gets the subject": (
        "Founded in 2009 in a former chapel, Harrow Foods designs ovens.", "2009",
        "Harrow Foods was founded in a former chapel",
    ),
    "several things were": (
        "The first two mills, spun off from Harrow in 2009, employ ninety people.", "2009",
        "The first two mills were spun off from Harrow",
    ),
    "a participle that only led to the date goes": (
        "An audit published last year found that only a third of the mills had a roof.", "last year",
        "An audit found that only a third of the mills had a roof",
    ),
    "it is the owner of a superlative": (
        "The deal is Harrow Foods’s largest since it bought the miller Bexley in 2018.", "2018",
        "Harrow Foods bought the miller Bexley",
    ),
    "an age goes": (
        "Okafor, 47, became the first to lead the council when she was chosen in January.", "January",
        "Okafor was chosen",
    ),
    "what its subject announced": (
        "Tom Lind talked of the mill of Leeds, a deal he announced in April.", "April", "Tom Lind announced the deal",
    ),
    "what something was the biggest since": (
        "Harrow Foods bought the miller Bexley, its biggest purchase since it was founded in 2009.", "2009",
        "Harrow Foods was founded",
    ),
    "a deed that is a noun": (
        "Shares rose to their highest since the ouster of Tom Lind last May.", "last May", "Ouster of Tom Lind",
    ),
    "a period keeps its end": (
        "Harrow will publish results for the six months ended December 31 on Tuesday.", "Tuesday",
        "Harrow will publish results for the six months ended December 31",
    ),
    "a first half stays with its figures": (
        "Harrow will report first-half figures in May.", "May", "Harrow will report first-half figures",
    ),
    "an office goes before the object does": (
        "In 2024, Harrow Group Chairman and CEO Ines Okafor opened the longest and most modern flour mill of all "
        "England.", "2024", "Ines Okafor opened the longest and most modern flour mill of all England",
    ),
    "what it is for goes": (
        "On Monday the board of Harrow approved a long and very detailed plan of work for the three old mills to make "
        "better flour.", "Monday", "The board of Harrow approved a long and very detailed plan of work",
    ),
    "what a day owns": (
        "The decision was made after Saturday’s 4-0 defeat at home to Harrow.", "Saturday",
        "4-0 defeat at home to Harrow",
    ),
    "an opinion keeps who holds it": (
        "Tom Lind said last month that he was “100% behind” the miller.", "last month",
        "Tom Lind said that he was “100% behind” the miller",
    ),
    "a day that owns something stays": (
        "Ines Okafor opened Wednesday’s meeting of the council.", "Wednesday",
        "Ines Okafor opened Wednesday’s meeting of the council",
    ),
    "what a medium reports is told as its report": (
        "Last Friday, the Leeds Courier reported that the two firms had met in secret.", "Last Friday",
        "The Leeds Courier reported that the two firms had met in secret",
    ),
    "a relative clause gets its noun": (
        "It was a hard year for Harrow Foods, which left Leeds in May 2019, and for its staff.", "May 2019",
        "Harrow Foods left Leeds",
    ),
    "an inner clause stands alone": (
        "It is less than the sum named when the board of Harrow approved the sale in May.", "May",
        "The board of Harrow approved the sale",
    ),
    "what happened then": (
        "They argued over the bill until this January, when a court in Leeds ruled for the town.", "this January",
        "A court in Leeds ruled for the town",
    ),
    "an insertion goes": (
        "Ines Okafor, chairwoman of Harrow Foods, disclosed three plans in 2023.", "2023",
        "Ines Okafor disclosed three plans",
    ),
    "a lost subject is not invented": (
        "Harrow Foods Holding , left in 2014 to found a bakery of his own.", "2014",
        "… left to found a bakery of his own",
    ),
    "a verb keeps its small word": (
        "Ines Okafor took over on July 1.", "July 1",
        "Ines Okafor took over",
    ),
    "a quotation gets its speaker": (
        "“The flour was never ours to sell,” said Ines Okafor, the miller, on Friday.", "Friday",
        "Ines Okafor: “The flour was never ours to sell”",
    ),
    "a figure is not cut at its comma": (
        "On Friday the court fined it 860,000 yuan for the collision between its largest ship, the Heron, and a pier.",
        "Friday", "The court fined it 860,000 yuan for the collision between its largest ship, the Heron, and a pier",
    ),
    "a relative clause goes to the noun right before it": (
        "The fund was wound up last year, following a report by the Grain Board that was published on 10 October.",
        "10 October", "A report by the Grain Board was published",
    ),
    "the object of a relative clause may stand behind its verb": (
        "The cells are made by Tessaro, a Leeds supplier that Harrow acquired in 2021 for 7 million.", "2021",
        "Harrow acquired Tessaro for 7 million",
    ),
    "a firm that a relative clause tells of": (
        "In May the trust hired Novalane, a contractor that went into administration in June 2022.", "June 2022",
        "Novalane went into administration",
    ),
    "what somebody wrote that happened is whole": (
        "Ines Okafor argued in a journal that the paper was made after 1680.", "1680", "The paper was made after 1680",
    ),
    "what went before its main clause": (
        "After being suspended from trading in 2020, Harrow Foods paid a fine.", "2020",
        "Harrow Foods was suspended from trading",
    ),
    "what somebody has found": (
        "Having found no fault since May, the Grain Board lifted the ban.", "May", "The Grain Board found no fault",
    ),
    "two prepositions, one of them the verb's": (
        "Ines Okafor was elected. She will be sworn in on 5 May.", "5 May", "Ines Okafor will be sworn in",
    ),
    "what belongs to a season goes with it": (
        "On the way it survived a jammed door, freed in the summer of its first year.", "the summer",
        "A jammed door was freed",
    ),
    "a date that completes its verb stays": (
        "The new deadline is the end of 2027.", "the end of 2027", "The new deadline is the end of 2027",
    ),
    "nobody announced it": (
        "The volcano slept. It was announced on Saturday that the schools would stay shut.", "Saturday",
        "The schools will stay shut",
    ),
    "an age is no person": (
        "The Heron sank. The 22-year-old vessel, built in 2002 at a yard in Leeds, was insured.", "2002",
        "The 22-year-old vessel was built at a yard in Leeds",
    ),
    "told of is not told": (
        "Calloway, whose side had won once since May, was told of the decision on Sunday.", "Sunday",
        "Calloway was told of the decision",
    ),
    "whose managers admitted it": (
        "The files of 84,000 patients were stolen from Harrow Hospital in August, its managers admitted on Monday.",
        "August", "The files of 84,000 patients were stolen from Harrow Hospital",
    ),
    "a name behind its office": (
        "The commission's chairman, Tom Lind, called the fine a warning on Friday.", "Friday",
        "Tom Lind called the fine a warning",
    ),
    "it is the subject before": (
        "Founded in Dayton, Ohio, Brightwell runs mills. It bought the Pantry chain in 2014.", "2014",
        "Brightwell bought the Pantry chain",
    ),
    "it was a day when": (
        "Mayor Judith Lane apologised. It was 3 March, she said, when she first heard of the grant.", "3 March",
        "Judith Lane first heard of the grant",
    ),
    "a part with a time of its own": (
        "The museum has returned 11 objects, including two statues last year.", "last year",
        "The museum returned two statues",
    ),
    "said that something will be": (
        "Minister Park Jiwon, who led the talks, said Harrow would ask for 40 more mills next year.", "next year",
        "Harrow will ask for 40 more mills",
    ),
    "what is meant to last": (
        "The lander's battery is designed to last until October.", "October",
        "The lander's battery is designed to last until October",
    ),
    "the clock of a place goes with its time": (
        "The probe landed on Tolva early Monday, Cape Trent time, becoming the first to do so.", "Monday",
        "The probe landed on Tolva",
    ),
    "it behind the verb is the object before": (
        "The temple lost the bell in the war. A dealer in Leeds sold it to the museum in 1921.", "1921",
        "A dealer in Leeds sold the bell to the museum",
    ),
    "no clause is cut before its verb": (
        "Workers at the Quellaveta copper mine walked out on Monday after talks with the owner, Antara Minerals plc, "
        "collapsed.", "Monday", "Workers at the Quellaveta copper mine walked out",
    ),
    "several from a firm": (
        "Auditors from Penn & Wray, hired in December, are to report.", "December",
        "Auditors from Penn & Wray were hired",
    ),
    "whose": (
        "Nordpump, whose first mill failed in 2020, applied for a licence last week.", "2020",
        "Nordpump’s first mill failed",
    ),
    "for which": (
        "A new stadium, for which permission was granted in May, is due to open.", "May",
        "Permission was granted for a new stadium",
    ),
    "a predicate behind a relative clause": (
        "Nordpump, which runs eleven mills between the lakes, admitted in May three breaches of the law.", "May",
        "Nordpump admitted three breaches of the law",
    ),
    "who is all of a phrase": (
        "The queen of Norland, who was expected in Harrow on Friday, called off her trip.", "Friday",
        "The queen of Norland was expected in Harrow",
    ),
    "it is the object where several acted": (
        "After the report, ministers ordered a review of all ferries; it was completed in May.", "May",
        "The review was completed",
    ),
    "they are the only ones counted": (
        "The ferry sank off Lismore, killing two deckhands. They had joined the crew in May.", "May",
        "Two deckhands joined the crew",
    ),
    "him, who is no subject": (
        "Tom Lind denies the charges. In May parliament stripped him of his immunity by 61 votes to 37.", "May",
        "Parliament stripped Tom Lind of his immunity by 61 votes to 37",
    ),
    "her, whom the main clause names": (
        "Ines Okafor won twice as a player before a knee injury ended her career in 2015.", "2015",
        "A knee injury ended Ines Okafor’s career",
    ),
    "a noun that only one name is called": (
        "Engineers found a crack in the Harrow dam. The dam was raised by six metres in 2003.", "2003",
        "The Harrow dam was raised by six metres",
    ),
    "a date between commas": (
        "The last eruption of Skardfell, in 1947, lasted thirteen months.", "1947",
        "The last eruption of Skardfell lasted thirteen months",
    ),
    "several with one noun": (
        "Costs, put at $640m in 2011, doubled.", "2011", "Costs were put at $640m",
    ),
    "not until": (
        "It was not until May that the trustees voted, by nine to three, to give them back.", "May",
        "The trustees voted, by nine to three, to give them back",
    ),
    "it, which suffers, is the object": (
        "Norland sent a navy ship with food on Monday; it is due to arrive on Wednesday.", "Wednesday",
        "The navy ship is due to arrive",
    ),
    "a name beside what it is": (
        "The operator, Nordpump, ordered twenty carriages from a builder in 2020. Nordpump is in Harrow.", "2020",
        "Nordpump ordered twenty carriages from a builder",
    ),
    "a participle before a plain present": (
        "Launched from Kourou on 17 November aboard a rocket, the craft weighs two tonnes.", "17 November",
        "The craft was launched from Kourou aboard a rocket",
    ),
    "a noun behind after is no clause": (
        "A valve stuck shortly after launch and had to be freed by heating it on 19 November.", "19 November",
        "A valve stuck shortly after launch and had to be freed by heating it",
    ),
    "it was there that": (
        "It was there that Nordpump opened its first mill in May.", "May", "Nordpump opened its first mill",
    ),
    "what emerged": (
        "The regulator wrote to the owners in August, it has emerged.", "August", "The regulator wrote to the owners",
    ),
    "the last of them": (
        "Two pedestrians have been killed in accidents, the last of them in July 2022.", "July 2022",
        "Two pedestrians have been killed in accidents",
    ),
}  # fmt: skip

GERMAN = {
    "a mark that lost its other goes": (
        'Am 30. April soll "der Tag der alten Boote" begangen werden.', "30. April",
        "Der Tag der alten Boote soll begangen werden",
    ),
    "the subject comes back before its verb": (
        "Am Montag durfte Ines Okafor in Kiel an einer Probe teilnehmen.", "Montag",
        "Ines Okafor durfte in Kiel an einer Probe teilnehmen",
    ),
    "an object at the front is no subject": (
        "Im Mai ist dem alten Werk ein großer Wurf gelungen.", "Mai",
        "Ein großer Wurf ist dem alten Werk gelungen",
    ),
    "a separable verb keeps its prefix": (
        "Am Freitag stimmte der Rat dem Verkauf des Hafens zu.", "Freitag",
        "Der Rat stimmte dem Verkauf des Hafens zu",
    ),
    "a relative clause becomes a main clause": (
        "Der Konzern, den die frühere Lehrerin Okafor 1999 in einer Garage gründete, stieg bald auf.", "1999",
        "Die frühere Lehrerin Okafor gründete den Konzern in einer Garage",
    ),
    "a relative clause about its subject": (
        "Sie folgt auf Jens Adler, der den Konzern im November verlassen hatte.", "November",
        "Jens Adler hatte den Konzern verlassen",
    ),
    "a verb that no list has": (
        "Am Montag befasst sich der Stadtrat mit dem Hafen.", "Montag",
        "Der Stadtrat befasst sich mit dem Hafen",
    ),
    "two subjects stay together": (
        "Morgen verhandeln Vorstand und Betriebsrat über den Lohn.", "Morgen",
        "Vorstand und Betriebsrat verhandeln über den Lohn",
    ),
    "a separable verb keeps its prefix before who said so": (
        "Ein Kurzschluss löste am Montag das Feuer aus, sagte Ines Okafor.", "Montag",
        "Ein Kurzschluss löste das Feuer aus",
    ),
    "a relative clause about somebody without a name": (
        "Ein 34-Jähriger, der am 2. Mai festgenommen worden war, schweigt.", "2. Mai",
        "Ein 34-Jähriger wurde festgenommen",
    ),
    "a relative clause far from its noun": (
        "Bisher galt eine Flöte als die älteste, die 2008 in Kiel entdeckt worden war.", "2008",
        "Eine Flöte wurde in Kiel entdeckt",
    ),
    "an object that somebody owns": (
        "Ines Okafor ging im Herbst. Ihren Posten übernahm im Mai der frühere Müller Jens Adler.", "Mai",
        "Ines Okafors Posten übernahm der frühere Müller Jens Adler",
    ),
    "several are not one": (
        "Zwei Mönche kamen ins Krankenhaus; sie konnten am Montag nach Hause.", "Montag",
        "Zwei Mönche konnten nach Hause",
    ),
    "an infinitive stays": (
        "Lars Tiedemann hatte im Juli angekündigt, das Geschäft mit Mehl zu verkleinern.", "Juli",
        "Lars Tiedemann hatte angekündigt, das Geschäft mit Mehl zu verkleinern",
    ),
    "somebody of an age": (
        "Lars Tiedemann sprach. Der 58-Jährige hatte im Juli die Mühle verkauft.", "Juli",
        "Lars Tiedemann hatte die Mühle verkauft",
    ),
    "who reports goes": (
        "Wie die „Post“ berichtet, hatte sich auch Harrow im Oktober zurückgezogen.", "Oktober",
        "Harrow hatte sich zurückgezogen",
    ),
    "two subjects with articles": (
        "Bis Ende 2027 sollen das Krankenhaus und das Rathaus ans Netz angeschlossen werden.", "Ende 2027",
        "Das Krankenhaus und das Rathaus sollen ans Netz angeschlossen werden",
    ),
    "a participle before its noun": (
        "Harrow war aus einer 1891 eröffneten Buchhandlung hervorgegangen.", "1891",
        "Harrow war aus einer 1891 eröffneten Buchhandlung hervorgegangen",
    ),
    "a participle at the front goes back": (
        "Gegründet wurde die Firma 2009 von Ines Okafor.", "2009", "Die Firma wurde von Ines Okafor gegründet",
    ),
    "a date before the verb takes its article along": (
        "Ab dem 1. Dezember ist die Flöte im Museum zu sehen.", "1. Dezember", "Die Flöte ist im Museum zu sehen",
    ),
    "who said so is no event of its own": (
        "Der Müller Harrow streicht 40 Stellen. Das teilte der Vorstand am Mittwoch mit.", "Mittwoch",
        "Der Müller Harrow streicht 40 Stellen",
    ),
    "two nouns are not one phrase": (
        "Im Juni hatte eine Prüfung Mängel an der Mühle festgestellt.", "Juni",
        "Eine Prüfung hatte Mängel an der Mühle festgestellt",
    ),
    "a leading clause goes": (
        "Als die Techniker am Montag den Mast heben wollten, brach eine der Ketten.", "Montag",
        "Eine der Ketten brach",
    ),
    "the middle goes before the verb does": (
        "Am Montag durfte Ines Okafor an der Seite mit vielen anderen berühmten Müllern in Kiel an einem Treffen "
        "mit der Ministerin teilnehmen.", "Montag",
        "Ines Okafor durfte in Kiel an einem Treffen mit der Ministerin teilnehmen",
    ),
    "who told it before the verb": (
        "Nach Angaben der Behörde wurden am 9. Februar die Akten von zwei Millionen Kunden gestohlen.", "9. Februar",
        "Die Akten von zwei Millionen Kunden wurden gestohlen",
    ),
    "one to whom it is owed": (
        "Werkleiterin Ines Okafor zufolge soll die Mühle im Oktober schließen.", "Oktober",
        "Die Mühle soll schließen",
    ),
    "what somebody said is told as it is": (
        "Die Löhne seien im Mai durch einen Fonds gesichert, sagte Okafor vor der Belegschaft.", "Mai",
        "Die Löhne sind durch einen Fonds gesichert",
    ),
    "an object before its verb": (
        "Den Zuschlag bekam Nordpump im November.", "November", "Nordpump bekam den Zuschlag",
    ),
    "an adverb before its verb": (
        "Kommissarisch soll vom 1. August an der Bildhauer Jens Adler das Haus leiten.", "1. August",
        "Der Bildhauer Jens Adler soll kommissarisch das Haus leiten",
    ),
    "what went before": (
        "Nachdem ein Brand im Juli das Lager vernichtet hatte, brach der Umsatz ein.", "Juli",
        "Ein Brand hatte das Lager vernichtet",
    ),
    "where it goes next": (
        "Okafor flog nach Riga weiter, wo sie am Dienstag den lettischen Präsidenten trifft.", "Dienstag",
        "Okafor trifft den lettischen Präsidenten",
    ),
    "the noun that a relative clause agrees with": (
        "Ein Gutachten der Kanzlei Breuer, das im September vorgelegt wurde, lobt den Plan.", "September",
        "Ein Gutachten wurde vorgelegt",
    ),
    "a person whom a relative clause tells of": (
        "Gerettet hatte den Hof damals der Bauer Rolf Kietz, der 2020 starb.", "2020", "Rolf Kietz starb",
    ),
    "a participle before a clause behind it": (
        "Entdeckt wurde der Krater 1984 von der Astronomin Ruth Keller, nach der er heißt.", "1984",
        "Der Krater wurde von der Astronomin Ruth Keller entdeckt, nach der er heißt",
    ),
    "a noun that another holds": (
        "2019 war ein ähnlicher Plan der Behörde Inari wegen eines Lecks verworfen worden.", "2019",
        "Ein ähnlicher Plan der Behörde Inari wurde wegen eines Lecks verworfen",
    ),
    "two participles behind their noun": (
        "Das Theater, 1908 nach Plänen aus Wien errichtet und 1944 zerstört, steht leer.", "1908",
        "Das Theater wurde nach Plänen aus Wien errichtet",
    ),
    "a name behind its office": (
        "Der Vorsitzende des Verbands, Konrad Weiß, kündigte am Freitag eine Klage an.", "Freitag",
        "Konrad Weiß kündigte eine Klage an",
    ),
    "a long clause keeps its verb": (
        "Verteidigungsminister Henrik Dahl und sein litauischer Kollege Tomas Kairys haben am Montag in Vilnius einen "
        "Vertrag über den Bau zweier Häfen unterzeichnet.", "Montag",
        "Henrik Dahl und Tomas Kairys haben in Vilnius einen Vertrag über den Bau zweier Häfen unterzeichnet",
    ),
    "nobody becomes who succeeds": (
        "Erst im Januar gelang es den Technikern, das Gerät zu starten.", "Januar",
        "Es gelang den Technikern, das Gerät zu starten",
    ),
    "the subject before, not the last name": (
        "Gegründet wurde die Hütte von dem Kaufmann Hermann Lind. 1952 wurde sie enteignet.", "1952",
        "Die Hütte wurde enteignet",
    ),
    "a firm by its gender": (
        "Kiel hilft Datavox. Das in Jena gegründete Unternehmen Datavox wächst. 2015 ging es an die Börse.", "2015",
        "Datavox ging an die Börse",
    ),
    "an age by the gender of its article": (
        "Trainerin Anja Böhm folgt auf Dirk Paulsen. Der 49-Jährige hatte den Verein im Juli übernommen.", "Juli",
        "Dirk Paulsen hatte den Verein übernommen",
    ),
    "a noun that looks like a verb": (
        "Unbekannte haben am Dienstag die Rechner der Stadt verschlüsselt.", "Dienstag",
        "Unbekannte haben die Rechner der Stadt verschlüsselt",
    ),
    "what had become known": (
        "Im Mai war bekannt geworden, dass auch die Stadtwerke angegriffen worden sind.", "Mai",
        "Die Stadtwerke sind angegriffen worden",
    ),
    "a relative clause behind a genitive": (
        "Ein Bericht des Dienstleisters Kehl & Brandt, der Ende Oktober vorgelegt wurde, lobt ihn.", "Ende Oktober",
        "Ein Bericht wurde vorgelegt",
    ),
    "a pronoun behind the verb": (
        "Im Herbst fuhren vier Schiffe nach Bad Ostrau. Wegen Eises hatten sie 2022 lange im Hafen gelegen.", "2022",
        "Wegen Eises hatten vier Schiffe lange im Hafen gelegen",
    ),
    "an abbreviated title": (
        "Am Donnerstag soll der Gutachter Prof. Emil Vogt aussagen.", "Donnerstag",
        "Der Gutachter Prof. Emil Vogt soll aussagen",
    ),
    "a participle before a name in quotation marks": (
        "Das älteste Schiff, die 1912 vom Stapel gelaufene „Carola“, geht nach Kiel.", "1912",
        "Die „Carola“ ist vom Stapel gelaufen",
    ),
    "a measure before its noun": (
        "Im Mai war der 95 Millionen Euro schwere Kauf angekündigt worden.", "Mai",
        "Der 95 Millionen Euro schwere Kauf wurde angekündigt",
    ),
    "the autumn after": ("Im Herbst darauf kaufte Nordpump eine Mühle.", "Herbst", "Nordpump kaufte eine Mühle"),
    "whose": (
        "Die Firma Nordpump, deren erster Kandidat 2020 gescheitert war, klagt.", "2020",
        "Nordpumps erster Kandidat war gescheitert",
    ),
    "for which": (
        "Das neue Stadion, für das die Stadt im Mai die Genehmigung erteilte, soll fertig sein.", "Mai",
        "Die Stadt erteilte für das Stadion die Genehmigung",
    ),
    "a predicate behind a relative clause": (
        "Das neue Stadion, für das die Stadt zahlt, soll im August fertig sein.", "August",
        "Das neue Stadion soll fertig sein",
    ),
    "the object of a relative clause": (
        "Chefin wird Ines Okafor, die der Aufsichtsrat im Mai bestellte.", "Mai",
        "Der Aufsichtsrat bestellte Ines Okafor",
    ),
    "a noun that tells whose another is": (
        "Das steht im Bericht der Behörde, der im Juni veröffentlicht wurde.", "Juni",
        "Der Bericht wurde veröffentlicht",
    ),
    "that somebody did it": (
        "Dass der Autobauer Orvane im Dezember den Vertrag kündigte, traf alle hart.", "Dezember",
        "Der Autobauer Orvane kündigte den Vertrag",
    ),
    "a number behind its noun": (
        "Im Mai hatte ein Beben der Stärke 6,1 die Region erschüttert.", "Mai",
        "Ein Beben der Stärke 6,1 hatte die Region erschüttert",
    ),
    "a bound stays before a participle": (
        "Im Mai ließ das Amt alle vor 1990 gebauten Fähren prüfen.", "Mai",
        "Das Amt ließ alle vor 1990 gebauten Fähren prüfen",
    ),
    "a verb at the end stays, articles go": (
        "Das Landgericht Harrowitz hat die Reederei Bodden-Linie am Dienstag zu einer Geldbuße von 1,2 Millionen "
        "Euro verurteilt.", "Dienstag",
        "Landgericht Harrowitz hat Reederei Bodden-Linie zu einer Geldbuße von 1,2 Millionen Euro verurteilt",
    ),
    "an office whose land is named stays": (
        "Sachsens Wirtschaftsminister Tom Lind reist am Donnerstag nach Eindhoven, um mit der Konzernspitze zu "
        "verhandeln.", "Donnerstag",
        "Sachsens Wirtschaftsminister Tom Lind reist nach Eindhoven, um mit der Konzernspitze zu verhandeln",
    ),
    "an apposition with an article": (
        "Wie der Kurier im Dezember schrieb, suchen die Eigentümer, ein Fonds aus Bern, einen Käufer.", "Dezember",
        "Die Eigentümer suchen einen Käufer",
    ),
    "a receiver before the subject": (
        "Im Mai erteilte ihr die Behörde die Lizenz, Strom einzuspeisen.", "Mai",
        "Die Behörde erteilte ihr die Lizenz, Strom einzuspeisen",
    ),
    "a bare noun with its adjective": (
        "Für den 16. Juni haben italienische Gewerkschaften zum Streik aufgerufen.", "16. Juni",
        "Italienische Gewerkschaften haben zum Streik aufgerufen",
    ),
    "a participle phrase before its verb": (
        "In Kraft getreten war das Verbot am 1. September nach einer Abstimmung.", "1. September",
        "Das Verbot war nach einer Abstimmung in Kraft getreten",
    ),
    "a participle before the main clause": (
        "1913 von einem Tuchhändler in Leer gegründet, blieb die Firma bescheiden.", "1913",
        "Die Firma wurde von einem Tuchhändler in Leer gegründet",
    ),
    "several whom one thing hit": (
        "Den Bauern, die im August ein Frost getroffen hatte, droht ein Verlust.", "August",
        "Ein Frost hatte die Bauern getroffen",
    ),
    "a condition before the verb": (
        "Läuft alles nach Plan, sollen 2031 Proben zur Erde gebracht werden.", "2031",
        "Proben sollen zur Erde gebracht werden",
    ),
    "a verb that parts": (
        "Die Stadt wuchs, nachdem der Rat im Mai den Plan vorstellte.", "Mai", "Der Rat stellte den Plan vor",
    ),
    "a number that ends a name": (
        "Im Januar war die chinesische Sonde Chang’e 4 gelandet.", "Januar",
        "Die chinesische Sonde Chang’e 4 war gelandet",
    ),
}  # fmt: skip

CHINESE = {
    "the piece of the date": (
        "同一天，公司与蓝湾银行签下六亿元贷款协议，期限十年。", "同一天", "公司与蓝湾银行签下六亿元贷款协议",
    ),
    "a dateline goes": ("蓝湾晚报讯　3月5日，蓝湾科技装好了第一台新机器。", "3月5日", "蓝湾科技装好了第一台新机器"),
    "an adjunct is skipped": (
        "3月5日下午，随着吊臂缓缓收回，蓝湾科技装好了第一台机器。", "3月5日下午", "蓝湾科技装好了第一台机器",
    ),
    "a dateline with its reporter goes": (
        "本报讯（记者 王一）3月5日，蓝湾科技装好了第一台新机器。", "3月5日", "蓝湾科技装好了第一台新机器",
    ),
    "a predicate gets the subject of its sentence": (
        "蓝湾科技成立于2001年，2010年在蓝海证券交易所上市。", "2010年", "蓝湾科技在蓝海证券交易所上市",
    ),
    "what it goes on with": (
        "去年，村民筹资二十万元，建起了第一座菌棚。", "去年", "村民筹资二十万元，建起了第一座菌棚",
    ),
    "a short piece behind its name": ("2001年，蓝湾科技获批。去年，二审开庭审理。", "去年", "蓝湾科技：二审开庭审理"),
    "set for a day is to come": ("蓝湾科技定于5月6日召开股东大会。", "5月6日", "蓝湾科技将召开股东大会"),
    "what a night brought": ("昨夜的山洪造成十七人死亡，多人失踪。", "昨夜", "山洪造成十七人死亡，多人失踪"),
    "brackets go": ("昨日，蓝湾科技（股票代码600001）装上最后一台机器。", "昨日", "蓝湾科技装上最后一台机器"),
    "announced by somebody": (
        "蓝湾科技5月6日发布公告称，因检出杂质，决定召回三批次奶粉。", "5月6日", "蓝湾科技决定召回三批次奶粉",
    ),
    "a subject that is no name": ("大桥由中铁承建，2021年开工，总投资96亿元。", "2021年", "大桥开工，总投资96亿元"),
    "the subject of the sentence before": (
        "德顺斋由厨师创办于津门。1966年被改名为“东风饭馆”。", "1966年", "德顺斋被改名为“东风饭馆”",
    ),
    "whose it is": (
        "德顺斋由厨师创办于津门。2006年，其制作技艺入选市级名录。", "2006年", "德顺斋制作技艺入选市级名录",
    ),
    "against whom": (
        "校长林若溪主动投案。检察机关去年对其提起公诉。", "去年", "检察机关对林若溪提起公诉",
    ),
    "about that hour": ("昨日17时40分左右，一列列车在柳林站附近脱轨。", "昨日17时40分", "一列列车在柳林站附近脱轨"),
    "by the clock of a place": (
        "北京时间5月6日，“飞鸥号”探测器在月球南极着陆。", "5月6日", "“飞鸥号”探测器在月球南极着陆",
    ),
    "at what was held": ("林若溪在18日举行的发布会上鞠躬道歉。", "18日", "林若溪在发布会上鞠躬道歉"),
    "somebody known by the surname": (
        "市民张女士告诉记者，她昨天被困在车厢里近一个小时。", "昨天", "张女士被困在车厢里近一个小时",
    ),
    "a verb that wants its object": (
        "中国对蓝湾葡萄酒加征关税，今年3月取消。", "今年3月", "中国对蓝湾葡萄酒加征关税，今年3月取消",
    ),
    "a verdict is what was judged": (
        "5月6日，中级人民法院公开宣判，校长林若溪因受贿罪被判处有期徒刑十二年。", "5月6日",
        "校长林若溪因受贿罪被判处有期徒刑十二年",
    ),
    "what a thing suffered tells no subject": (
        "蓝湾科技召回奶粉。被召回的产品于今年2月由该厂生产。", "今年2月", "被召回的产品由该厂生产",
    ),
    "success that belongs to the noun": ("林若溪昨日宣布任务取得圆满成功。", "昨日", "林若溪宣布任务取得圆满成功"),
    "a verb that its year completes": ("被毁的文昌阁建于1783年。", "1783年", "被毁的文昌阁建于1783年"),
    "what somebody thinks": (
        "分析师杜远航认为，推迟投产将使公司今年损失约4亿元。", "今年", "推迟投产将使公司损失约4亿元",
    ),
    "several without a name": ("球队将于30日回国。明年9月，她们将出战世青赛。", "明年9月", "球队将出战世青赛"),
    "a piece that wants the next": (
        "5月6日，法院以管理失职为由，判处海韵集团罚款1200万元。", "5月6日",
        "法院以管理失职为由，判处海韵集团罚款1200万元",
    ),
    "the object of the predicate before": (
        "气象局将预警级别上调至红色，周二下调至橙色。", "周二", "气象局将预警级别下调至橙色",
    ),
    "a name behind what it did": (
        "去年9月接任总经理的陈美琪表示，公司辜负了这两个家庭。", "去年9月", "陈美琪接任总经理",
    ),
    "he, of a foreign name behind an office": (
        "检方起诉前部长巴兰。11月12日，他在机场准备登机时被捕。", "11月12日", "巴兰在机场准备登机时被捕",
    ),
    "whose, of the firm that leads": (
        "该公司今年1月承认三项指控，其前轮机长林国栋2月获判无罪。", "2月", "该公司前轮机长林国栋获判无罪",
    ),
    "the end of a stretch goes with it": (
        "李明在2017年至2020年间收受粮商贿赂。", "2017年至2020年", "李明收受粮商贿赂",
    ),
    "no name leads what is not told of it": (
        "蓝湾科技很难。案件将于2月10日开庭审理。", "2月10日", "案件将于2月10日开庭审理",
    ),
    "she, whose foreign name led": (
        "普罗哈斯卡曾在航空公司任职九年。2019年底，她说服董事会恢复线路。", "2019年底", "普罗哈斯卡说服董事会恢复线路",
    ),
    "its, of what the sentence is about": (
        "蓝湾科技已与债权人谈判，此前其审计师上周拒绝签字。", "上周", "蓝湾科技审计师拒绝签字",
    ),
    "it is the object before": (
        "海湾公司2016年批准该任务，2018年为节省经费将其搁置。", "2018年", "海湾公司为节省经费将该任务搁置",
    ),
    "a noun that begins as a verb": ("着陆器将于1月9日在环形山释放。", "1月9日", "着陆器将在环形山释放"),
}  # fmt: skip


@pytest.mark.parametrize("kind", ENGLISH)
def test_english_titles(kind: str) -> None:
    """Date, attribution, announcement and insertions go; who acted stays."""
    text, words, title = ENGLISH[kind]
    assert title_of(text, {words: "2019-05-06"}) == title


@pytest.mark.parametrize("kind", GERMAN)
def test_german_titles(kind: str) -> None:
    """The verb stands behind its subject again."""
    text, words, title = GERMAN[kind]
    assert title_of(text, {words: "2019-05-06"}, "de") == title


@pytest.mark.parametrize("kind", CHINESE)
def test_chinese_titles(kind: str) -> None:
    """The piece that tells the event, without date and dateline."""
    text, words, title = CHINESE[kind]
    assert title_of(text, {words: "2019-05-06"}, "zh") == title


FIRMS = {
    "the company": (
        "Chip maker Nordpump sank. Ines Okafor left Nordpump. The company opened a mill in May.", "May", "en",
        "Nordpump opened a mill",
    ),
    "its shares": (
        "Investors sold Nordpump’s shares. The company opened a mill in May.", "May", "en", "Nordpump opened a mill",
    ),
    "two may be meant": (
        "Chip maker Nordpump sued its rival Bexley Mills. The company opened a mill in May.", "May", "en",
        "The company opened a mill",
    ),
    "der Konzern": (
        "Der Pumpenhersteller Nordpump wächst. Der Konzern hatte im Mai einen Verlust gemeldet.", "Mai", "de",
        "Nordpump hatte einen Verlust gemeldet",
    ),
    "der Konzern eines anderen": (
        "Der Pumpenhersteller Nordpump wächst. Der Konzern von Ines Okafor hatte im Mai einen Verlust gemeldet.",
        "Mai", "de", "Der Konzern von Ines Okafor hatte einen Verlust gemeldet",
    ),
    "公司": ("蓝湾科技股价大跌。蓝湾科技很难。5月，公司裁撤了研发团队。", "5月", "zh", "蓝湾科技裁撤了研发团队"),
    "it is the firm, and no court": (
        "Nordpump shares fell. Shareholders of Nordpump sued. Nordpump plc appealed. The court will rule soon. "
        "In May it reported a profit.", "May", "en", "Nordpump reported a profit",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", FIRMS)
def test_a_firm_without_its_name_gets_it_where_that_is_sure(kind: str) -> None:
    """ "The company" is the firm that was named; where two may be meant, it stays."""
    text, words, language, title = FIRMS[kind]
    assert title_of(text, {words: "2019-05"}, language) == title


def test_commas_divide_no_list_of_years_in_chinese() -> None:
    """ "成立于2001年，2010年上市" are two events, "2001年、2010年" one list."""
    text = "蓝湾科技成立于2001年，2010年在蓝海上市。"
    assert len(events_of(text, {"2001年": "2001", "2010年": "2010"}, language="zh")) == 2


def test_a_pronoun_is_not_given_to_a_stranger() -> None:
    """Where the sentence before tells of somebody without a name, he is meant."""
    text = "Ines Okafor spoke. Police held a 24-year-old man at the port. He was released on bail on Sunday."
    assert title_of(text, {"Sunday": "2025-02-16"}) == "The 24-year-old man was released on bail"


def test_two_events_of_a_sentence_have_their_own_titles() -> None:
    """The second predicate gets the subject of the first."""
    text = "Tom Lind joined Harrow Foods in May 2014 and was appointed chief in March of this year."
    events = events_of(text, {"May 2014": "2014-05", "March of this year": "2024-03"})
    assert [event.title for event in events] == ["Tom Lind joined Harrow Foods", "Tom Lind was appointed chief"]


@pytest.mark.parametrize(
    ("text", "language", "titles"),
    [
        (
            "The bridge was opened in 1931, blown up in 1945 and rebuilt by the city in 1952.", "en",
            ["The bridge was opened", "The bridge was blown up", "The bridge was rebuilt by the city"],
        ),
        (
            "Das Kloster wurde 1931 gegründet, im Krieg geplündert, 1945 aufgelöst und 1952 an die Stadt verkauft.",
            "de",
            ["Das Kloster wurde gegründet", "Das Kloster wurde aufgelöst", "Das Kloster wurde an die Stadt verkauft"],
        ),
        (
            "Le pont, inauguré en 1931, avait été détruit en 1945 puis reconstruit en 1952.", "fr",
            ["Le pont a été inauguré", "Le pont avait été détruit puis reconstruit", "Le pont avait été reconstruit"],
        ),
    ],
)  # fmt: skip
def test_participles_share_their_verb(text: str, language: str, titles: list[str]) -> None:
    """ "Was opened in 1931, blown up in 1945" are two clauses, each with the subject."""
    times = {year: year for year in ("1931", "1945", "1952")}
    assert [event.title for event in events_of(text, times, language=language)] == titles


@pytest.mark.parametrize(
    ("text", "language", "titles"),
    [
        (
            "Nordpump entered Kenya in 2019, Ghana in 2021 and Togo in 2023.", "en",
            ["Nordpump entered Kenya", "Nordpump entered Ghana", "Nordpump entered Togo"],
        ),
        (
            "2019 ging Nordpump nach Kenia, 2021 nach Ghana, 2023 nach Togo.", "de",
            ["Nordpump ging nach Kenia", "Nordpump ging nach Ghana", "Nordpump ging nach Togo"],
        ),
    ],
)  # fmt: skip
def test_objects_of_a_list_share_their_verb(text: str, language: str, titles: list[str]) -> None:
    """ "Entered Kenya in 2019, Ghana in 2021" are two clauses."""
    times = {year: year for year in ("2019", "2021", "2023")}
    assert [event.title for event in events_of(text, times, language=language)] == titles


def test_a_german_clause_behind_and_has_the_subject_before() -> None:
    """A verb right behind "und" goes on with the same subject; what follows it is the object."""
    text = "2009 gewann Tamm den Preis und leitete im Mai 2014 die Oper in Bergen."
    events = events_of(text, {"2009": "2009", "Mai 2014": "2014-05"}, language="de")
    assert [event.title for event in events] == ["Tamm gewann den Preis", "Tamm leitete die Oper in Bergen"]


def test_a_deed_beside_another_has_its_own_headline() -> None:
    """What a fine is for happened before, and is told as a noun."""
    text = "On Monday the court fined it for the collision last May between its largest ship and a pier."
    first, second = events_of(text, {"Monday": "2025-02-17", "last May": "2024-05"})
    assert first.title == "The court fined it for the collision between its largest ship and a pier"
    assert second.title == "Collision between its largest ship and a pier"


def test_a_list_of_years_goes_as_one() -> None:
    """No "and" is left of "in 1931 and 1957"."""
    (event,) = events_of("The club won the cup in 1931 and 1957.", {"1931": "1931", "1957": "1957"})
    assert event.title == "The club won the cup"


def test_what_goes_on_behind_and_may_be_active() -> None:
    """ "Was founded and opened a plant": what has an object was done by the subject."""
    events = events_of("The firm was founded in 1990 and opened a plant in 2001.", {"1990": "1990", "2001": "2001"})
    assert [event.title for event in events] == ["The firm was founded", "The firm opened a plant"]


def test_an_announcement_and_its_plan_differ() -> None:
    """The act of announcing keeps its frame when the announced thing is an event of its own."""
    text = "On 8 December, Harrow Foods announced in a letter that Tom Lind will take over as chief from 1 March 2025."
    events = events_of(text, {"8 December": "2024-12-08", "1 March 2025": "2025-03-01"})
    assert [event.title for event in events] == [
        "Harrow Foods announced that Tom Lind will take over as chief",
        "Tom Lind will take over as chief",
    ]


def test_no_two_titles_are_alike() -> None:
    """The same words twice in one article make two titles."""
    text = "In 2019 the old mill in Leeds burned down.\nIn 2021 the old mill in Leeds burned down."
    titles = [event.title for event in events_of(text, {"2019": "2019", "2021": "2021"})]
    assert len(set(titles)) == 2


def test_every_title_fits() -> None:
    """A sentence without end gives a title of at most 100 columns that ends with a whole word."""
    text = "On Monday the " + "very long and windy " * 40 + "road to the harbour was closed."
    (event,) = events_of(text, {"Monday": "2025-02-17"})
    assert 15 <= columns(event.title) <= 100


@pytest.mark.parametrize(
    ("text", "times", "language", "title"),
    [
        ("The sale is expected to close in May.", {"May": "2025-05"}, "en", "The sale is expected to close"),
        ("A second line is due to start in May 2026.", {"May 2026": "2026-05"}, "en", "A second line is due to start"),
        (
            "Mit dem Umbau soll im September begonnen werden, teilte Dezernentin Ines Reed mit.",
            {"September": "2025-09"}, "de", "Mit dem Umbau soll begonnen werden",
        ),
        (
            "Das Rathaus soll leer sein, hieß es gestern aus der Verwaltung.",
            {"gestern": "2025-02-16"}, "de", "Das Rathaus soll leer sein",
        ),
        (
            "Das erste Haus ist fertig, das zweite soll Ende 2026 folgen.", {"Ende 2026": "2026-12"}, "de",
            "Das erste Haus ist fertig",
        ),
        ("海湾水务宣布，旧泵站的改建时间由今年9月推迟到明年春季。", {"今年9月": "2025-09"}, "zh",
         "旧泵站的改建时间由今年9月推迟到明年春季"),
        ("蓝湾市长在会议上表示，旧泵站一定会在10月重新开放。", {"10月": "2025-10"}, "zh", "旧泵站一定会重新开放"),
    ],
)  # fmt: skip
def test_what_is_said_stays_and_who_says_it_goes(text: str, times: dict[str, str], language: str, title: str) -> None:
    """A headline keeps the verb before its date, the statement before its speaker, and both ends of a change."""
    assert title_of(text, times, language) == title


def test_a_participle_before_a_pronoun_gets_its_verb() -> None:
    """ "Founded by Orr, it carries …" is "It was founded by Orr"."""
    title = title_of("Founded in 1962 by Ines Okafor, it carried two million people.", {"1962": "1962"})
    assert title == "It was founded by Ines Okafor"


def test_a_date_that_went_with_another_takes_nothing_else_along() -> None:
    """Of "in the night of the 19th" the night goes with its day, and no letter of the words behind."""
    times = {"la nuit": "2025-03-19", "19": "2025-03-19", "20 mars": "2025-03-20", "0 h 52": "2025-03-20"}
    text = "Le robot était tombé sur le sol dans la nuit du 19 au 20 mars, à 0 h 52, sans parvenir à se lever."
    assert "sans parvenir" in title_of(text, times, "fr")


def test_german_participles_share_their_object() -> None:
    """ "Hatte den Verein übernommen und in die Liga geführt": both are done to the club."""
    text = "Paulsen hatte den Verein 1931 übernommen und 1945 in die dritte Liga geführt."
    events = events_of(text, {"1931": "1931", "1945": "1945"}, language="de")
    assert [event.title for event in events] == [
        "Paulsen hatte den Verein übernommen",
        "Paulsen hatte den Verein in die dritte Liga geführt",
    ]


def test_what_nothing_suffers_shares_no_verb() -> None:
    """ "Was founded and filed for bankruptcy": only the first of these was done to it."""
    text = "Murtagh Marine was founded in 2020 and filed for bankruptcy last month."
    events = events_of(text, {"2020": "2020", "last month": "2025-01"})
    assert [event.title for event in events] == ["Murtagh Marine was founded", "Murtagh Marine filed for bankruptcy"]


ROMANCE = {
    "an office and a name": (
        "La ministre de la Culture, Claire Demange, a salué dimanche « un immense poète ».", "dimanche", "fr",
        "Claire Demange a salué « un immense poète »",
    ),
    "several were": ("Les essais, menés à Sochaux en janvier, ont plu.", "janvier", "fr",
                     "Les essais ont été menés à Sochaux"),
    "born, and she or he": (
        "Le cinéaste Armand Lhostis est mort. Né en 1936 à Brest, il avait tourné deux films.", "1936", "fr",
        "Armand Lhostis est né à Brest",
    ),
    "who announced it": (
        "Le directeur quittera ses fonctions en mai, a-t-on appris de source syndicale.", "mai", "fr",
        "Le directeur quittera ses fonctions",
    ),
    "what was announced lies ahead": (
        "La société Corsel a annoncé jeudi qu'elle ferait appel.", "jeudi", "fr", "La société Corsel fera appel",
    ),
    "after a phrase": (
        "Après onze jours de conflit, les dockers du port de Brest ont signé jeudi un accord.", "jeudi", "fr",
        "Les dockers du port de Brest ont signé un accord",
    ),
    "whose it is": (
        "Le cinéaste Armand Lhostis est mort. Son dernier film est sorti en 2004.", "2004", "fr",
        "Le dernier film d’Armand Lhostis est sorti",
    ),
    "un cargo y un nombre": (
        "El alcalde de Valencia, Jorge Ripoll, firmó ayer un convenio.", "ayer", "es", "Jorge Ripoll firmó un convenio",
    ),
    "antes de un mes": (
        "La operación se cerrará antes de que termine junio.", "junio", "es", "La operación se cerrará",
    ),
    "fondata": ("Velia, fondata nel 1969 dai fratelli Bosio, produce forni.", "1969", "it",
                "Velia è stata fondata dai fratelli Bosio"),
    "il soggetto di prima": (
        "La Velia produce forni. Nel 2021 era stata acquistata dal fondo Cardinal.", "2021", "it",
        "La Velia era stata acquistata dal fondo Cardinal",
    ),
    "un soggetto che segue": (
        "La Velia chiude. A febbraio sarà presentato un piano per l'area.", "A febbraio", "it",
        "Sarà presentato un piano per l'area",
    ),
    "che": ("Al suo posto è stata nominata Elena Grassi, che entrerà in carica il 7 gennaio.", "7 gennaio", "it",
            "Elena Grassi entrerà in carica"),
}  # fmt: skip


@pytest.mark.parametrize("kind", ROMANCE)
def test_french_spanish_and_italian_titles(kind: str) -> None:
    """Participles agree, appositions go to the name, what was announced stands alone."""
    text, words, language, title = ROMANCE[kind]
    assert title_of(text, {words: "2019-05-06"}, language) == title


def test_a_verb_told_once_has_two_objects() -> None:
    """Each with a time of its own: both are clauses with the verb."""
    text = "The union rejected a rise of 4% on 30 June and a bonus of $3,000 last Friday."
    events = events_of(text, {"30 June": "2025-06-30", "last Friday": "2025-07-04"})
    assert [event.title for event in events] == [
        "The union rejected a rise of 4%",
        "The union rejected a bonus of $3,000",
    ]


def test_nobody_in_particular_is_not_the_staff() -> None:
    """ "Man" behind a clause about several is not those."""
    text = "Im Mai lehnten die Beschäftigten das ab, am Montag einigte man sich auf eine Zulage."
    events = events_of(text, {"Mai": "2024-05", "Montag": "2025-02-17"}, language="de")
    assert events[-1].title == "Man einigte sich auf eine Zulage"
