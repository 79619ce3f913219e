"""Sentences with the titles that a reader would give them, through the whole of understanding."""

from __future__ import annotations

import pytest

from generator.pipeline import understand
from tests.sites import source

HEADS = {
    "en": "A long day for the north\n\nBy Jane Doe\nMarch 12, 2025\n\n",
    "de": "Ein langer Tag im Norden\n\nVon Jana Roth\n12. März 2025\n\n",
    "zh": "北方漫长的一天\n\n2025年3月12日\n\n",
}

ENGLISH: dict[str, dict[str, str | None]] = {
    "Kestrel Foods has agreed to pay $12 million to settle a patent dispute with Marlow Dairy, the two companies said "
    "on Tuesday.": {"Tuesday": "Kestrel Foods agreed to pay $12 million to settle a patent dispute with Marlow Dairy"},
    "Kestrel Foods has recalled all 2,300 of its milk pumps, the company said late Sunday.": {
        "Sunday": "Kestrel Foods recalled all 2,300 of its milk pumps"
    },
    "Marlow Dairy, based in Leeds, filed the complaint in October 2022.": {
        "October 2022": "Marlow Dairy filed the complaint"
    },
    "The payment ends a patent suit brought last fall by Marlow Dairy.": {
        "last fall": "A patent suit was brought by Marlow Dairy"
    },
    "A factory in Gdansk, announced in May 2024, will not be built.": {"May 2024": "A factory in Gdansk was announced"},
    "The bank of Elmford, opened in 1968, applied for a loan in January 2025.": {
        "1968": "The bank of Elmford was opened",
        "January 2025": "The bank of Elmford applied for a loan",
    },
    "In 2019 the council agreed to lend Kestrel Foods 4 million euros for a new plant.": {
        "2019": "The council agreed to lend Kestrel Foods 4 million euros for a new plant"
    },
    "The court banned digging between March and July 2024.": {},
    "The Harbour Museum will stay shut until 2027. The city announced this on Monday.": {
        "Monday": "The Harbour Museum will stay shut until 2027"
    },
    "As Reuters reported on Monday, Marlow Dairy has sold its cheese business to Kestrel Foods.": {
        "Monday": "Marlow Dairy has sold its cheese business to Kestrel Foods"
    },
    "Marlow Dairy sold its cheese business to Kestrel Foods last week, CNBC reported on Monday.": {
        "last week": "Marlow Dairy sold its cheese business to Kestrel Foods"
    },
    "Founded in 1998 by Anna Reed, Kestrel Foods employs 900 people.": {
        "1998": "Kestrel Foods was founded by Anna Reed"
    },
    "The board voted on Monday that the plant in Leeds should close by the end of 2026.": {
        "Monday": "The board voted that the plant in Leeds should close"
    },
    "Removing a cloud over the firm, the court in Dublin dismissed the suit on Monday.": {
        "Monday": "The court in Dublin dismissed the suit"
    },
    "In November 2024, just a week before the fair in Leeds, Kestrel Foods had merged its two shops.": {
        "November 2024": "Kestrel Foods merged its two shops"
    },
    "In June 2023 the regulator fined Kestrel Foods 2 million pounds for misstating its orders ahead of a 2021 share "
    "placing.": {
        "June 2023": "The regulator fined Kestrel Foods 2 million pounds",
        "2021": None,
    },
    "Ridge Motors, a maker of buses based in Dayton, laid off 400 workers in January, days after it lost a deal.": {
        "January": "Ridge Motors laid off 400 workers, days after it lost a deal"
    },
    "The plant, which opened in 2008 and was expanded in 2015, employs 1,200 people.": {
        "2008": "The plant opened",
        "2015": "The plant was expanded",
    },
    "Carla Fenn, who was elected in 2019, said on Tuesday she would not run again.": {
        "Tuesday": "Carla Fenn will not run again"
    },
    "Anna Reed was elected to the chair on Monday, the day on which Tom Lind retired.": {
        "Monday": "Anna Reed was elected to the chair"
    },
    "Kestrel Foods lost money. Its troubles began on March 3, when it shut a mill and said its cook, Tom Lind, left.": {
        "March 3": "Kestrel Foods shut a mill and said its cook, Tom Lind, left"
    },
    "An audit, finished on 19 January 2024 and seen by this newspaper, warned that half of the silos were empty.": {
        "19 January 2024": "An audit was finished and seen by this newspaper"
    },
    "Tom Lind, who teaches law at Leeds and sat on the city’s ethics panel from 2015 to 2019, was not surprised.": {
        "2015 to 2019": "Tom Lind sat on the city’s ethics panel"
    },
    "The committee found that inspectors had noticed the cracks in May 2023 and that their office had hidden it.": {
        "May 2023": "Inspectors noticed the cracks"
    },
    "The first attempt to sell the mill had failed in 2019, when buyers balked. The second, in May 2021, brought in"
    " 9 million dollars.": {
        "2019": "The first attempt to sell the mill failed, when buyers balked",
        "May 2021": "The second attempt brought in 9 million dollars",
    },
    "The county closed 22 of its libraries. The one in Elmford shut last week.": {
        "last week": "The library in Elmford shut"
    },
    "All nine mills will reopen as part of Marlow Dairy, which agreed over the weekend to keep the staff.": {
        "the weekend": "Marlow Dairy agreed to keep the staff"
    },
    "Someone wrote on a message board on Monday that Kestrel Foods had stopped paying its farmers.": {
        "Monday": "Someone wrote on a message board that Kestrel Foods stopped paying its farmers"
    },
    "The man who ran the mill for a decade retired in 2023 with full honours.": {
        "2023": "The man who ran the mill for a decade retired with full honours"
    },
    "Parliament passed the bill in 2016, it died in the Senate.": {"2016": "Parliament passed the bill"},
    "“We were heroes,” says Joel Hart, a former loan officer who left in 2023.": {"2023": "Joel Hart left in 2023"},
    "The closures start on April 17 and will be finished by June 30, the firm said.": {
        "April 17": "The closures start",
        "June 30": "The closures will be finished",
    },
    "Professor Reed, the report came out on Tuesday.": {"Tuesday": "The report came out"},
    "The Harrow Clinic is in Leeds. Built in 1974 as a convent, extended in 1996 and sold to a chain in 2015, it sits"
    " by a cinema.": {
        "1974": "Harrow Clinic was built as a convent",
        "1996": "Harrow Clinic was extended",
        "2015": "Harrow Clinic was sold to a chain",
    },
    "Tom Lind found a weed. He patented it in 2010, failed to raise money for years and finally sold it to a friend.": {
        "2010": "Tom Lind patented the weed"
    },
    "The Central Drugs Standard Control Organisation on Tuesday suspended a phase-III trial of Marlow Life Sciences’"
    " dengue drug after two volunteers died.": {
        "Tuesday": "The Central Drugs Standard Control Organisation suspended a phase-III trial"
    },
    "In 2021, during the pandemic, that requirement was waived for six months.": {
        "2021": "That requirement was waived for six months"
    },
    "The panel will visit Leeds on Thursday and submit its report by April 15.": {
        "Thursday": "The panel will visit Leeds",
        "April 15": "The panel will submit its report",
    },
    "The police arrested the clinic’s head and a manager in May 2024. Both were granted bail a week later.": {
        "a week later": "The clinic’s head and the manager were granted bail"
    },
    "The government plans to table an amendment in the winter session.": {
        "the winter": "The government plans to table an amendment in the winter session"
    },
    "The ministry’s first reaction was cool. In May 2024 it dismissed the official who had signed the paper.": {
        "May 2024": "The ministry dismissed the official who signed the paper"
    },
    "The Leeds-based firm, which employs around 6,200 people, had bought the mill in November 2023.": {
        "November 2023": "The Leeds-based firm had bought the mill"
    },
    "Also on Monday, the council:\n• Accepted the resignation of Tom Lind, effective May 10.": {
        "May 10": "The council accepted the resignation of Tom Lind"
    },
    "A court on Monday found Kestrel Foods guilty in the 2022 silo fire, in a verdict that could cost it millions.": {
        "Monday": "A court found Kestrel Foods guilty in the 2022 silo fire"
    },
    "The fire was not put out until March 4.": {"March 4": "The fire was not put out until March 4"},
    "Lawyers had dropped a similar claim against Tom Lind in January after he agreed to testify.": {
        "January": "Lawyers dropped a similar claim against Tom Lind after he agreed to testify"
    },
    "The hall’s grants run out: the state’s building loans expire in May, and the fund, which was supposed to have paid"
    " by now, has not.": {"May": "The state’s building loans expire"},
    "On Thursday, the second anniversary, the bell will be rung.": {"Thursday": "The bell will be rung"},
    "The deal was bad. 190 farmers refused the deal. Their case went to trial on March 3.": {
        "March 3": "190 farmers’ case went to trial"
    },
    "Her deputy, Ann Lee, is a librarian; she moved to Leeds in 2021, and opened a shop the following year.": {
        "2021": "Ann Lee moved to Leeds",
        "the following year": "Ann Lee opened a shop",
    },
    "It hangs from a frame that farmers welded together last May.": {"last May": "Farmers welded together a frame"},
    "In May 2021 the council approved a plan to bury 900 miles of line by 2030.": {
        "May 2021": "The council approved a plan to bury 900 miles of line"
    },
    "In 2013 the Romanian police thought they had a lead; it collapsed in court a year later.": {
        "a year later": "The lead collapsed in court"
    },
    "Tom Lind slept. On May 3, 2024 detectives came with a warrant, and his wife, who had left him in April, let them"
    " in.": {"May 3, 2024": "Detectives came with a warrant", "April": "Tom Lind’s wife had left him"},
    "Tom Lind was a guard. Lind’s mistake was a message. He was arrested on February 18 and released without charge.": {
        "February 18": "Lind was arrested and released without charge"
    },
    "On Monday someone typed a code into a panel and zone four – the attic – went dark.": {
        "Monday": "Someone typed a code into a panel and zone four went dark"
    },
    "Inspectors initially blamed the wind; in February they changed their minds after finding a key.": {
        "February": "Inspectors changed their minds after finding a key"
    },
    "Rosa Lind spent the winter of 2022-23 living in a horse trailer.": {
        "the winter of 2022-23": "Rosa Lind spent the winter of 2022-23 living in a horse trailer"
    },
    "Its design was called odd before a panel praised it in 2017.": {"2017": "A panel praised it"},
    "Brisa Foods, whose bid for Marlow was rejected in January, declined to comment.": {
        "January": "Brisa Foods’s bid for Marlow was rejected"
    },
    "The Harbour Employers Association, which represents all the larger port operators, said it had raised its offer on"
    " Monday.": {"Monday": "The Harbour Employers Association raised its offer"},
    "The teams asked for more time in May 2024, and Marlow, which was to pay for it, withdrew in June 2024.": {
        "June 2024": "Marlow withdrew"
    },
    "Grocers had stocked up since January, when Tom Lind first threatened a strike.": {
        "January": "Tom Lind first threatened a strike"
    },
    "The contract was signed in 2018 and extended once, in 2023.": {
        "2018": "The contract was signed",
        "2023": "The contract was extended once",
    },
    "Ann Lee flew to Leeds on Monday and planned to meet Tom Lind on Thursday.": {
        "Monday": "Ann Lee flew to Leeds",
        "Thursday": "Ann Lee planned to meet Tom Lind",
    },
    "Ann Lee joined the choir in 2018; she missed most of the concerts of 2022 with a cold.": {
        "2022": "Ann Lee missed most of the concerts with a cold"
    },
    "Two attempts to sell the mill failed. A third was made in January.": {"January": "A third attempt was made"},
    "The deal looked dead on Monday when Brisa Foods asked for more, only for Tom Lind to fly to Leeds himself.": {
        "Monday": "The deal looked dead when Brisa Foods asked for more"
    },
    "In January Marlow won the export medal and in February it got planning permission.": {
        "January": "Marlow won the export medal",
        "February": "Marlow got planning permission",
    },
    "In May Marlow won the export medal.": {"May": "Marlow won the export medal"},
    "The Harbour Fair, set for May 12, has been called off, organizers said Monday night.": {
        "Monday night": "The Harbour Fair has been called off",
        "May 12": None,
    },
    "A small green bowl, wrapped in a gray cloth, changed hands on Monday.": {
        "Monday": "A small green bowl changed hands"
    },
    '"In 2023 they told the board to shut it," said Ann Lee, who became chief on Jan. 1, 2024.': {
        "2023": "They told the board to shut it"
    },
    "Tom Lind is 29. Prosecutors in Leeds say he founded the gang in January 2022 with a friend.": {
        "January 2022": "Tom Lind founded the gang with a friend"
    },
    "The logs, 60,000 messages in all, were leaked in January. They show that Kestrel Foods had been offered for sale"
    " as early as December 6 for a song.": {"January": "The logs were leaked"},
    "What made them famous was the attack on the Elmford clinics last January.": {
        "last January": "The attack on the Elmford clinics"
    },
    "An upgrade was put off in 2023 and again.": {"2023": "An upgrade was put off"},
    "The Elmford Trust has shut two wards after a fire that wrecked its kitchen on Monday, and has hired cooks.": {
        "Monday": "A fire wrecked Elmford Trust’s kitchen"
    },
    "Tom Lind wrote a play in May 2024. Three months later the show began.": {
        "Three months later": "The show began three months later"
    },
    "At present, the “first spark” after the whole new transformation is Harrow’s exclusive cooperation project for the"
    " 2025 Spring Festival Gala.": {
        "the 2025 Spring Festival": "Harrow’s exclusive cooperation project for the 2025 Spring Festival Gala"
    },
    "“In January they rang us.”": {"January": "They rang us in January"},
    "Dale Hart and three people who worked on the campaign of the new sheriff of the county were charged on Monday with"
    " fraud and theft.": {"Monday": "Dale Hart and three people were charged with fraud and theft"},
    "The deaths, which were sudden, were reported to the regulator only on Sunday, the chief inspector said.": {
        "Sunday": "The deaths were reported to the regulator"
    },
}

GERMAN: dict[str, dict[str, str | None]] = {
    "Die Polizei leitete Ermittlungen gegen den Müller ein, die im Januar 2024 eingestellt wurden.": {
        "Januar 2024": "Ermittlungen wurden eingestellt"
    },
    "Tausende sind am Montag in Leer auf die Straße gegangen, um ihre Unterstützung für das umstrittene neue "
    "Deichgesetz zu bekunden.": {"Montag": "Tausende sind in Leer auf die Straße gegangen"},
    "Im Herbst 2022 hatte die Polizei erklärt, die Frau sei gestürzt und gefunden worden.": {
        "Herbst 2022": "Die Polizei hatte erklärt, die Frau sei gestürzt und gefunden worden"
    },
    "Experten zufolge nutzte die Bande das Zeichen im Oktober 2023.": {"Oktober 2023": "Die Bande nutzte das Zeichen"},
    "Schon im vergangenen Herbst hatte das Vorhaben für Empörung gesorgt.": {
        "vergangenen Herbst": "Das Vorhaben hatte für Empörung gesorgt"
    },
    "Für das vierte Quartal 2024 wurde die Prognose gekürzt.": {"vierte Quartal 2024": "Die Prognose wurde gekürzt"},
    "1980, noch zu Zeiten des Kalten Krieges, kam Jan Kolb in das Amt.": {"1980": "Jan Kolb kam in das Amt"},
    "Als der Verband im Oktober 2024 überprüfte, ob sich die Firma daran hält, fand er Mängel.": {
        "Oktober 2024": "Der Verband überprüfte, ob sich die Firma daran hält"
    },
    "2014 wurde der damals 33-Jährige inhaftiert und später verurteilt.": {
        "2014": "Der damals 33-Jährige wurde inhaftiert und später verurteilt"
    },
    "Das Vorhaben ist umstritten. Am Montag soll es dazu im Landtag eine Anhörung geben.": {
        "Montag": "Es soll dazu im Landtag eine Anhörung geben"
    },
    "2019 bat Anna Lind beim Land um Geld, das Ministerium lehnte ab. Drei Jahre später bewilligte es dann "
    "90.000 Euro.": {
        "2019": "Anna Lind bat beim Land um Geld",
        "Drei Jahre später": "Das Ministerium bewilligte dann 90.000 Euro",
    },
    "Im Herbst 2022 hatte die Polizei erklärt, die Frau sei gestürzt, ihre Tasche am 3. Mai 2023 gefunden worden.": {
        "Herbst 2022": "Die Polizei hatte erklärt"
    },
    "Im Mai 2022 fand in Leer die Versammlung der Su\u0308dleerer Gesellschaft statt.": {
        "Mai 2022": "Die Versammlung der Südleerer Gesellschaft fand in Leer statt"
    },
    "Der Rat hatte das Deichgesetz am 27. Februar beschlossen, es gilt seit dem 1. März.": {
        "27. Februar": "Der Rat hatte das Deichgesetz beschlossen",
        "1. März": "Das Deichgesetz gilt",
    },
    "Nach dem Urteil im Fall Lind sprach Anna Roth am Montag über Fehler, Fristen und die Frage, wer zahlen soll.": {
        "Montag": "Nach dem Urteil im Fall Lind sprach Anna Roth über Fehler, Fristen und die Frage, wer zahlen soll"
    },
    "Nach einem bereits enttäuschenden Wochenstart in die Börsenwoche hat der deutsche Aktienmarkt auch am Mittwoch "
    "Schwäche gezeigt.": {"Mittwoch": "Der deutsche Aktienmarkt hat Schwäche gezeigt"},
    "Georgien hatte Anton S. Ende August ausgeliefert.": {"Ende August": "Georgien hatte Anton S. ausgeliefert"},
    "Renate Lind hat ihre Kündigung am Freitag bekommen.": {"Freitag": "Renate Lind hat ihre Kündigung bekommen"},
    "Den Wettbewerb gewann im Februar 2022 ein Büro aus Leer.": {
        "Februar 2022": "Ein Büro aus Leer gewann den Wettbewerb"
    },
    "So begann vor einem Jahr der schlimmste Angriff auf ein Krankenhaus.": {
        "vor einem Jahr": "Der schlimmste Angriff auf ein Krankenhaus begann"
    },
    "Seit Januar gilt in Leer, Emden und Aurich ein neuer Tarif.": {
        "Januar": "Ein neuer Tarif gilt in Leer, Emden und Aurich"
    },
    "In der Liga wurde darüber schon 2019 gestritten, damals lehnten die Vereine den Vorschlag ab.": {
        "2019": "In der Liga wurde darüber gestritten"
    },
    "Käufer ist Kestrel, der Vertrag wurde am Donnerstag unterzeichnet.": {
        "Donnerstag": "Der Vertrag wurde unterzeichnet"
    },
    "Den Rest zahlt der Kreis; der Kreistag berät darüber am 6. Mai.": {"6. Mai": "Der Kreistag berät darüber"},
    "Im Mai 2022 rügten Prüfer der amerikanischen Behörde das Lager.": {
        "Mai 2022": "Prüfer der amerikanischen Behörde rügten das Lager"
    },
    "Zwei Jahre ist es her, dass der Müller im Gasthof die Pläne vorstellte.": {
        "Zwei Jahre": "Der Müller stellte im Gasthof die Pläne vor"
    },
    "»Wir werden das Urteil am 18. Mai anfechten«, sagte Vorstandschefin Petra Lind.": {
        "18. Mai": "Petra Lind: “Wir werden das Urteil anfechten”"
    },
    "Im Mai 2022 holte der Verein den Stürmer Jan Kolb, für ein Gehalt, wie es noch keiner bekam.": {
        "Mai 2022": "Der Verein holte den Stürmer Jan Kolb"
    },
    "Chefin Petra Lind tritt mit Jahresende zurück.": {"Jahresende": "Chefin Petra Lind tritt zurück"},
    "Das Schwimmbad in Mühlbach bleibt bis 2027 geschlossen. Das teilte die Stadt am Donnerstag mit.": {
        "Donnerstag": "Das Schwimmbad in Mühlbach bleibt bis 2027 geschlossen"
    },
    "Der Kreistag hatte am 3. Februar einstimmig beschlossen, der Klinik Ostertal einen Kredit über zwölf Millionen "
    "Euro zu gewähren.": {
        "3. Februar": "Der Kreistag hatte einstimmig beschlossen, der Klinik Ostertal einen Kredit zu gewähren"
    },
    "Die Klinik Ostertal, eröffnet 1968, schließt zum 30. Juni 2025.": {
        "1968": "Die Klinik Ostertal wurde eröffnet",
        "30. Juni 2025": "Die Klinik Ostertal schließt",
    },
    "Die von der Gemeinde im vergangenen Herbst eingereichte Klage hat das Gericht in Ulm am Montag abgewiesen.": {
        "vergangenen Herbst": "Die Klage wurde von der Gemeinde eingereicht",
        "Montag": "Die von der Gemeinde eingereichte Klage hat das Gericht in Ulm abgewiesen",
    },
    "Der Rat verkaufte am Montag den 2019 gebauten Turm.": {"2019": "Der Turm wurde gebaut"},
    "Die Firma Hellweg zog am Montag aus der 2019 eröffneten Halle aus.": {"2019": "Die Halle wurde eröffnet"},
    "Die im Januar 2024 gestrandeten Boote sind am Montag geborgen worden.": {
        "Januar 2024": "Die Boote sind gestrandet",
        "Montag": "Die gestrandeten Boote sind geborgen worden",
    },
    "Am Montag einigten sich Stadt und Land darauf, die Brücke bei Mühlbach abzureißen.": {
        "Montag": "Stadt und Land einigten sich darauf, die Brücke bei Mühlbach abzureißen"
    },
    "Die Stadt Mühlbach kündigte am Montag an, den Umbau des Rathauses um zwei Jahre zu verschieben.": {
        "Montag": "Die Stadt Mühlbach kündigte an, den Umbau des Rathauses um zwei Jahre zu verschieben"
    },
    "Die Bahn hat die Strecke nach Mühlbach gesperrt, wie sie am Dienstag mitteilte.": {
        "Dienstag": "Die Bahn hat die Strecke nach Mühlbach gesperrt"
    },
    "Wie der Kurier am Montag berichtete, hat die Firma Hellweg ihr Werk in Mühlbach verkauft.": {
        "Montag": "Die Firma Hellweg hat ihr Werk in Mühlbach verkauft"
    },
    "Zwischen März und Juli 2024 wurden in der Grube bei Mühlbach 400 Knochen gefunden.": {
        "März und Juli 2024": "400 Knochen wurden in der Grube bei Mühlbach gefunden"
    },
    "Das Unternehmen Hellweg wurde 1998 gegründet und zog 2004 nach Mühlbach um.": {
        "1998": "Das Unternehmen Hellweg wurde gegründet",
        "2004": "Das Unternehmen Hellweg zog nach Mühlbach um",
    },
    "Am 3. März hatte der Landkreis entschieden, dass die Schule in Mühlbach schließen soll.": {
        "3. März": "Der Landkreis hatte entschieden, dass die Schule in Mühlbach schließen soll"
    },
    "Nachdem der Stadtrat im Herbst 2023 die Mittel gestrichen hatte, schloss das Theater im Juni 2024.": {
        "Herbst 2023": "Der Stadtrat hatte die Mittel gestrichen",
        "Juni 2024": "Das Theater schloss",
    },
    "Die Brücke ist seit Sonntagabend gesperrt. Bis Ende April soll sie wieder öffnen.": {
        "Ende April": "Die Brücke soll öffnen"
    },
    "„Wir bedauern sehr, was hier geschehen ist“, sagte Bürgermeisterin Anna Rehm am Montag.": {},
}

CHINESE: dict[str, dict[str, str | None]] = {
    "星栈科技成立于2017年，2021年在科创板上市。": {
        "2017年": "星栈科技成立于2017年",
        "2021年": "星栈科技在科创板上市",
    },
    "星栈科技同意支付1200万元与青木电池和解，双方周二表示。": {"周二": "星栈科技同意支付1200万元与青木电池和解"},
    "1968年建成的木河剧院今年1月申请破产。": {"1968年": "木河剧院1968年建成"},
    "去年秋天由青木电池提起的专利诉讼周一被法院驳回。": {"去年秋天": "青木电池提起专利诉讼"},
    "据财新周一报道，星栈科技已将电池业务出售给青木电池。": {"周一": "星栈科技已将电池业务出售给青木电池"},
    "总部位于木河市的青木电池于2022年10月提起诉讼。": {"2022年10月": "总部位于木河市的青木电池提起诉讼"},
    "市议会2月3日一致决定向木河医院提供1200万元贷款。": {"2月3日": "市议会一致决定向木河医院提供1200万元贷款"},
    "“我们对此深表歉意。”星栈科技总经理王立新周一说。": {},
    "星栈科技2023年6月决定关闭木河工厂，并于2024年1月将生产线迁往越南。": {
        "2023年6月": "星栈科技决定关闭木河工厂",
        "2024年1月": "星栈科技将生产线迁往越南",
    },
    "木河大桥2019年动工，2023年通车，全长1.2公里。": {"2023年": "木河大桥通车，全长1.2公里"},
    "海登集团创立于1954年，1987年进入中国市场，2015年总部迁至深圳。": {"2015年": "海登集团总部迁至深圳"},
    "星栈科技周日晚间表示，已召回全部2300台水泵。": {"周日晚间": "星栈科技已召回全部2300台水泵"},
    "2024年3月至7月，考古人员在木河遗址发现400件骨器。": {"2024年3月至7月": "考古人员在木河遗址发现400件骨器"},
    "星栈科技创始人王立新1998年毕业于木河大学，2005年创办了第一家公司。": {
        "2005年": "星栈科技创始人王立新创办了第一家公司"
    },
}


def told(text: str, language: str) -> dict[str, str]:
    """Title by words of time, of all events that a sentence makes on a page of its own."""
    article = understand(source(HEADS[language] + text))
    places = ((event.citations[0].expression, event.title) for event in article.events)
    return {article.source.quote(span): title for span, title in places if span}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_titles(text: str) -> None:
    """Each event has the words of its own clause, the object that it needs, and nothing of the other's."""
    titles = told(text, "en")
    assert {time: titles.get(time) for time in ENGLISH[text]} == ENGLISH[text]


@pytest.mark.parametrize("text", GERMAN)
def test_german_titles(text: str) -> None:
    """Participles before and behind their noun are clauses; what was decided stays."""
    titles = told(text, "de")
    assert {time: titles.get(time) for time in GERMAN[text]} == GERMAN[text]


@pytest.mark.parametrize("text", CHINESE)
def test_chinese_titles(text: str) -> None:
    """Each date of a sentence has its own predicate, with the subject that all of them share."""
    titles = told(text, "zh")
    assert {time: titles.get(time) for time in CHINESE[text]} == CHINESE[text]


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, row in (("en", ENGLISH), ("de", GERMAN), ("zh", CHINESE))
                           for text, wanted in row.items() if not wanted]
)  # fmt: skip
def test_no_title_is_torn(language: str, text: str) -> None:
    """A remark is no event, and a range goes away whole."""
    assert not any(
        "between and" in title or "歉意" in title or "sagte" in title for title in told(text, language).values()
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Published March 12, 2025 9:14 am | Updated March 12, 2025 6:30 pm"),
        ("de", "Veröffentlicht am 12. März 2025, 9.14 Uhr | Aktualisiert am 12. März 2025, 18.30 Uhr"),
        ("zh", "发布时间：2025年3月12日 09:14 更新时间：2025年3月12日 18:30"),
    ],
)
def test_a_byline_is_no_event(language: str, line: str) -> None:
    """When an article was published and updated happened to no one."""
    assert told(line, language) == {}


def test_a_list_of_facts_is_told_of_its_heading() -> None:
    """ "Arrival 28 January 2025" has no subject; the heading above the list has."""
    facts = "KESTREL IN BRIEF\nSelected November 2016\nLaunched 5 May 2023\nArrival 28 January 2025\n\n"
    text = f"The probe Kestrel landed on Mars on Monday. Engineers cheered. Kestrel carries a drill.\n\n{facts}"
    titles = told(f"{text}The site had been chosen by the council in February from a list of nine.", "en")
    assert titles["November 2016"] == "Kestrel: selected"
    assert titles["28 January 2025"] == "Kestrel: arrival"


def test_it_behind_the_verb_is_the_firm() -> None:
    """Who was fined stands in the title, where the text is about one firm."""
    head = "Shares in Ridge Motors fell. Ridge Motors makes buses. Critics of Ridge Motors were glad."
    titles = told(f"{head} In June 2023 the city fined it 2 million pounds over its brakes.", "en")
    assert titles["June 2023"].startswith("The city fined Ridge Motors 2 million pounds")
