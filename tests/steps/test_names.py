"""Who and what is named."""

from __future__ import annotations

import re

from generator.model import Block, Document, Source, Span
from generator.steps.names import names
from generator.steps.split import split


def named(text: str, language: str = "en", title: str | None = None) -> dict[str, int]:
    """The names of a text with the number of their places."""
    whole = f"{title}\n{text}" if title else text
    blocks = tuple(
        Block(Span(*line.span()), "title" if title and line.start() == 0 else "text", "line")
        for line in re.finditer(r"\S(?:[^\n]*\S)?", whole)
    )
    document = split(Document(Source("a.txt", whole, digest=""), language, blocks))
    found = names(document)
    for name in found:
        assert all(" ".join(whole[span.start : span.end].split()) == name.text for span in name.spans)
    return {name.text: len(name.spans) for name in found}


def test_runs_of_capitals_are_names() -> None:
    """People, firms and places are found, also after their office; the office is no part of the name."""
    found = named("The mill was bought by Harrow Foods. Chairman Ines Okafor flew to Leeds on Monday.")
    assert found == {"Harrow Foods": 1, "Ines Okafor": 1, "Leeds": 1}


def test_a_word_that_only_begins_a_sentence_is_no_name() -> None:
    """A capital that comes from the sentence's beginning proves nothing; one seen within does."""
    assert named("Sales fell. Harrow said so. Later sales rose at Harrow.") == {"Harrow": 2}


def test_days_months_peoples_and_offices_are_no_names() -> None:
    """Weekdays, months, peoples and bare offices have capitals and name nobody."""
    assert named("On Monday the Dutch CEO met the President in March.") == {}


def test_an_office_divides_two_names() -> None:
    """The firm before an office and the person behind it are two."""
    assert set(named("It was said by Harrow Group CEO Tom Lind in a letter.")) == {"Harrow Group", "Tom Lind"}


def test_products_keep_their_version() -> None:
    """A product's name holds its short number; an amount behind a name is none of it."""
    assert set(named("They showed Falcon 2 at the fair. The price of Harrow 20 shares rose.")) == {"Falcon 2", "Harrow"}


def test_a_possessive_ends_a_name() -> None:
    """What somebody owns is another name."""
    assert set(named("It hit Harrow’s Falcon Works and Harrow's Leeds mill.")) == {"Harrow", "Falcon Works", "Leeds"}


def test_headlines_in_title_case_prove_nothing() -> None:
    """Words that have a capital only in a headline are no names; names of the text are found there too."""
    found = named("Nobody at Harrow spoke.", title="Harrow Mill Workers Face Winter Without Any Jobs")
    assert found == {"Harrow": 2}


def test_german_nouns_are_no_names() -> None:
    """A noun is known by its article, its adjective, its ending, or the list; names stand without."""
    found = named("Der Umbau der Brücke kostet die Stadt viel Geld. In Bremerförde sagte Jana Wolters, die Arbeiten "
                  "an der Brücke dauern. Auch Nordwerk baut in Bremerförde.", "de")  # fmt: skip
    assert set(found) == {"Bremerförde", "Jana Wolters"}


def test_german_compounds_and_genitives_hold_names() -> None:
    """A firm is found in its genitive and at the head of a compound."""
    found = named("Gestern kam Post von Halvard. Halvards Chef und die Halvard-Aktie gewannen mit Halvard.", "de")
    assert found["Halvard"] == 4


def test_a_german_office_behind_a_first_name_is_a_surname() -> None:
    """German puts offices before names: "Prior Anselm Richter"; "Anna Neubauer" builds nothing."""
    found = named(
        "Gestern kam Prior Anselm Richter. Heute kommt Anna Neubauer. Kranbauer Halvard baut Halvard aus.", "de"
    )
    assert set(found) == {"Anselm Richter", "Anna Neubauer", "Halvard"}


def test_a_month_can_name_somebody() -> None:
    """Between a first name and a surname, or at the end of a name, "August" and "May" are no months."""
    assert set(named("Gegründet hat die Firma der Schlosser August Keller.", "de")) == {"August Keller"}
    assert set(named("It was led by Theresa May until last May.")) == {"Theresa May"}


def test_a_verb_makes_no_noun_of_the_name_behind_it() -> None:
    """ "Wurde" ends as adjectives do, and is none."""
    assert "Halvard" in named(
        "Gegründet wurde Halvard von zwei Brüdern. Später kaufte ihn die Stadt von Halvard.", "de"
    )


def test_chinese_names_by_office_ending_and_marks() -> None:
    """Offices lead to people, endings to firms, brackets and repeated quotation marks to the rest."""
    found = named(
        "董事长林若溪表示，与德国海韵风能（Haiwin）合作。蓝湾科技有限公司昨日宣布，“飞鸥号”启航。“飞鸥号”很快。", "zh"
    )
    assert {"林若溪", "海韵风能", "Haiwin", "蓝湾科技有限公司", "飞鸥号", "德国"} <= set(found)


def test_a_chinese_person_is_known_by_repetition() -> None:
    """A surname and a given name that come twice before different words; what only begins as one is a word."""
    text = "陶若曦带队进村，帮助农户。金融业不好，金融业很难。后来陶若曦筹资建棚，陶若曦说很累。"
    assert set(named(text, "zh")) == {"陶若曦"}


def test_a_chinese_court_is_one_name() -> None:
    """ "中" breaks no court's name, and the verb before a firm is none of it."""
    found = named("蓝江市中级人民法院昨日宣判，驳回蓝湾航空上诉。", "zh")
    assert {"蓝江市中级人民法院", "蓝湾航空"} <= set(found)


def test_latin_words_within_chinese_are_read_as_english() -> None:
    """Days and months in an English sentence of a Chinese text are no names."""
    assert set(named("蓝湾科技与Nordpump合作。Nordpump said on Wednesday that it welcomed it in May.", "zh")) == {
        "Nordpump",
        "蓝湾科技",
    }


def test_a_place_belongs_to_the_longest_name() -> None:
    """The short name is not counted inside of the long one."""
    assert named("He left Harrow. He joined Harrow Foods.") == {"Harrow": 1, "Harrow Foods": 1}


def test_a_day_is_no_version() -> None:
    """A figure before a month belongs to the date."""
    assert "Arrival 28" not in named("The Arrival 28 January was late. She saw the Arrival.")


def test_a_word_behind_a_dateline_begins_its_sentence() -> None:
    """ "VELMAR, May 4 (Wire) - Trains stood still." names no Trains."""
    assert "Trains" not in named("VELMAR, May 4 (Wire) - Trains stood still in the north.")


def test_german_surnames_end_as_nouns_do() -> None:
    """ "Beate Orlik" ends as "Musik" does, and is somebody all the same."""
    assert "Beate Orlik" in named("Am Sonntag sprach Direktorin Beate Orlik in Celle. Sie geht.", "de")


def test_a_german_kind_is_no_part_of_the_name_behind_it() -> None:
    """With an article before it the first of the nouns tells what the name is of."""
    text = "Der Ballonfahrer Milan Petrov sah die Bilder des Mondes Dione II, am Ufer des Beckens Schwarzbach."
    assert set(named(text, "de")) == {"Milan Petrov", "Dione II", "Schwarzbach"}


def test_a_german_name_behind_an_office_may_be_a_noun() -> None:
    """ "Brand" and "Henrik" are words and endings of nouns; behind an office they name somebody."""
    found = named("Kulturdezernent Holger Brand traf Minister Henrik Dahl. Durch Tore von Emre Lang siegten sie.", "de")
    assert {"Holger Brand", "Henrik Dahl", "Emre Lang"} <= set(found)


def test_a_german_plural_behind_a_preposition_is_no_place() -> None:
    """Nor is what a genitive belongs to, nor a figure that counts what follows."""
    text = "Von Hebammen kam nach Plänen des Rats Kritik. Es halfen in Sachsen 21 Menschen, Dienstagmorgen in Gießen."
    assert set(named(text, "de")) == {"Sachsen", "Gießen"}


def test_a_department_is_for_something() -> None:
    """ "For" joins the kind of a body and its purpose; "of" behind somebody leads to where he works."""
    text = "They wrote to the Department for Transport and to analyst Ruth Mbeki. Analyst Ruth Mbeki of Penrose left."
    assert set(named(text)) == {"Department for Transport", "Ruth Mbeki", "Penrose"}


def test_foreign_names_in_chinese_are_known_by_their_sounds() -> None:
    """Behind an office, characters that spell foreign names are one; a shop or team by repetition."""
    text = "北辰队解雇了主帅罗德里格斯，北辰队很难。外援桑托斯先拔头筹，贸易部长布朗观战。门将许航扑出点球，许航当选。"
    assert {"北辰队", "罗德里格斯", "桑托斯", "布朗", "许航"} == set(named(text, "zh"))


def test_a_chinese_given_name_may_be_a_number() -> None:
    """ "一" ends no name that stands twice; "任命" is the verb behind one."""
    text = "首席执行官陆一鸣敲钟。陆一鸣说很累。公司董事会决定任命总监刘敏任命为总裁。"
    assert {"陆一鸣", "刘敏"} == set(named(text, "zh"))


def test_a_chinese_firm_is_known_by_its_trade_and_its_short_form() -> None:
    """Stated twice with or without what it does; what a preposition leads to is nobody."""
    text = "恒潮地产昨日停牌。恒潮在去年违约，恒潮裁员。退休工程师向交通局写信，高管表示不知情。"
    assert {"恒潮地产", "恒潮"} == set(named(text, "zh"))


def test_kin_are_named_as_offices_are() -> None:
    """ "其女苏若兰" names a daughter."""
    assert "苏若兰" in named("创始人苏启明辞职，其女苏若兰接棒。", "zh")


def test_a_foreign_name_in_chinese_ends_where_its_sounds_do() -> None:
    """Neither the office before it nor the verb behind; a long one stands alone, too."""
    text = "首席执行官亨里克·达尔加德道歉。该局局长梅特·索伦森透露，霍尔贝克工厂停产。达尔加德引咎辞职。"
    assert {"亨里克·达尔加德", "梅特·索伦森", "霍尔贝克", "达尔加德"} <= set(named(text, "zh"))
    assert not any("局长" in name or "透露" in name for name in named(text, "zh"))


def test_what_is_built_is_named_at_the_head_of_a_sentence() -> None:
    """Though it stands there once: "青螺山隧道"; the noun alone names nothing."""
    found = named("工程停了。青螺山隧道突然涌水。隧道终于打通，跨海大桥随后动工。", "zh")
    assert "青螺山隧道" in found
    assert not {"隧道", "跨海大桥"} & set(found)


def test_a_chinese_firm_has_its_trade_and_a_school_its_number() -> None:
    """ "设计公司" that stands once is none."""
    found = named("涉事企业清岚泉饮品公司停产，清岚泉道歉。一家设计公司搬进渡口第二实验小学。", "zh")
    assert {"清岚泉饮品公司", "清岚泉", "第二实验小学"} <= set(found)
    assert "设计公司" not in found


def test_a_chinese_name_may_be_withheld() -> None:
    """ "吴某" is somebody, "某些" nobody."""
    assert "吴某" in named("同年6月，吴某在渡口落网，某些人逃走。", "zh")
