"""Who is meant by a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Article, Settings
from generator.steps.merge.forms import slug
from generator.steps.merge.heard import heard
from generator.steps.merge.identity import Identity, identify
from generator.steps.merge.spelling import Spelt
from generator.steps.merge.wade_giles import wade_giles
from tests.steps.merge.stories import Told, article


def named(*articles: Article, settings: Settings | None = None) -> Identity:
    return identify(articles, settings or Settings())


def text(words: str, names: str, file: str = "a.txt", language: str = "en") -> Article:
    return article(file, Told(words, None), names=names, language=language)


def same(identity: Identity, *names: str, source: str = "") -> bool:
    return len({identity.name(source, name) for name in names}) == 1


def test_legal_form_accents_and_possessive_do_not_count() -> None:
    """ "Héliane Ltd", "Heliane" and "Heliane's" are one."""
    identity = named(text("Héliane Ltd grew. Heliane paid. Heliane’s boss left.", "Héliane Ltd|Heliane|Heliane’s"))
    assert same(identity, "Héliane Ltd", "Heliane", "Heliane’s")


def test_long_form_ties_the_two_it_is_made_of() -> None:
    """A name in which two others overlap ties them."""
    identity = named(
        text("Anna Lee Berg came.", "Anna Lee Berg"),
        text("Anna Lee spoke.", "Anna Lee", "b.txt"),
        text("Lee Berg left.", "Lee Berg", "c.txt"),
    )
    assert same(identity, "Anna Lee", "Lee Berg", "Anna Lee Berg")


def test_surname_is_the_one_full_name() -> None:
    """A surname behind its full name means that person, in other texts too."""
    identity = named(
        text("Mara Tholen spoke. Tholen left.", "Mara Tholen|Tholen"), text("Tholen won.", "Tholen", "b.txt")
    )
    assert same(identity, "Tholen", "Mara Tholen")


def test_surname_of_two_people_is_read_in_its_text() -> None:
    """Where two bear a name, each text means its own."""
    mara = text("Mara Tholen spoke. Tholen left.", "Mara Tholen|Tholen")
    jan = text("Jan Tholen sang. Tholen bowed.", "Jan Tholen|Tholen", "b.txt")
    identity = named(mara, jan)
    assert identity.name(mara.source.id, "Tholen") == "Mara Tholen"
    assert identity.name(jan.source.id, "Tholen") == "Jan Tholen"


def test_what_comes_after_its_part_is_something_else() -> None:
    """ "Orchard Cloud", told of after "Orchard", is not Orchard."""
    assert not same(
        named(text("Orchard grew. Orchard Cloud did not.", "Orchard Cloud|Orchard")), "Orchard", "Orchard Cloud"
    )


def test_town_is_not_the_club() -> None:
    """A name that stands behind "in" and "from" is a place."""
    identity = named(text("Velmar United won in Velmar. Fans from Velmar sang.", "Velmar United|Velmar"))
    assert not same(identity, "Velmar", "Velmar United")


def test_common_word_is_no_short_name() -> None:
    """A firm is not called by a word that texts write small."""
    identity = named(text("Karsund Power grew. Power was short; power cost more.", "Karsund Power|Power"))
    assert not same(identity, "Power", "Karsund Power")


def test_abbreviation_in_brackets() -> None:
    """A long form and its first letters in brackets are one."""
    identity = named(text("The Harbour Safety Board (HSB) met. The HSB voted.", "Harbour Safety Board|HSB"))
    assert same(identity, "HSB", "Harbour Safety Board")


def test_brackets_with_other_words_tie_nothing() -> None:
    """A party behind a person is another entity."""
    assert not same(named(text("Mara Tholen (Greens) won.", "Mara Tholen|Greens")), "Mara Tholen", "Greens")


def test_other_script_in_brackets() -> None:
    """A Chinese name and its Latin form in brackets are one."""
    identity = named(text("代希机械（Karsund）扩产。", "代希机械|Karsund", language="zh"))
    assert same(identity, "代希机械", "Karsund")


def test_spelling_in_latin_letters() -> None:
    """A Chinese name is found by its Latin spelling, also where nobody marked it as a name."""
    chinese = text("许文澜今天辞职。", "", "b.txt", "zh")
    identity = named(text("Xu Wenlan resigned.", "Xu Wenlan"), chinese)
    assert [place.text for place in identity.spellings[chinese.source.id]] == ["许文澜"]
    assert same(identity, "许文澜", "Xu Wenlan")


def test_half_spelt_and_half_translated() -> None:
    """The town is spelt and the bank translated; the town's other firms are others."""
    identity = named(
        text("The Bobu Pharma report is out. Lanxi Bank grew.", "Bobu Pharma|Lanxi Bank"),
        text("兰溪银行今天上市，兰溪大学没有评论，博步药业也没有。", "兰溪银行|兰溪大学|博步药业", "b.txt", "zh"),
    )
    assert same(identity, "Lanxi Bank", "兰溪银行")
    assert same(identity, "Bobu Pharma", "博步药业")
    assert not same(identity, "Lanxi Bank", "兰溪大学")


def test_spelling_as_in_taiwan() -> None:
    """What is Xu Guangyao in Pinyin is Hsu Kuang-yao to Taiwan's newspapers."""
    chinese = text("许光耀今天辞职。", "", "b.txt", "zh")
    identity = named(text("Hsu Kuang-yao resigned.", "Hsu Kuang-yao"), chinese)
    assert [place.text for place in identity.spellings[chinese.source.id]] == ["许光耀"]
    assert same(identity, "许光耀", "Hsu Kuang-yao")


@pytest.mark.parametrize(
    ("pinyin", "other"),
    [("cai", "tsai"), ("xie", "hsieh"), ("zhang", "chang"), ("qian", "chien"), ("luo", "lo"), ("ma", "ma"), ("", "")],
)
def test_syllables_of_wade_and_giles(pinyin: str, other: str) -> None:
    """Each syllable of Pinyin has one there, often the same."""
    assert wade_giles(pinyin) == other


def test_no_chain_of_wrong_joins() -> None:
    """Two firms with one first word stay two."""
    identity = named(
        text("Norling Ferries sailed. Norling earned.", "Norling Ferries|Norling"),
        text("Norling Bank paid. Norling lost.", "Norling Bank|Norling", "b.txt"),
    )
    assert not same(identity, "Norling Ferries", "Norling Bank")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Héliane & Co", "heliane-co"), ("许文澜", "xu-wen-lan"), ("../etc", "etc"), ("Müller-Straße", "muller-strasse")],
)
def test_slug_is_plain(name: str, expected: str) -> None:
    """Letters, digits and hyphens only; Chinese as it is spelt."""
    assert slug(name) == expected


def test_slug_of_any_script_is_ascii() -> None:
    """A name that cannot be spelt gets a digest."""
    assert slug("Ωμέγα").isascii()
    assert slug("Ωμέγα") != slug("Άλφα")


def test_places_abroad_are_one() -> None:
    """ "Peking" in a German text is the "Beijing" of an English one."""
    english = article("a.txt", Told("Talks in Beijing ended.", None), names="Beijing")
    german = article("b.txt", Told("Die Gespräche in Peking endeten.", None), names="Peking", language="de")
    for site, name in (("en", "Beijing"), ("de", "Peking")):
        identity = identify((english, german), Settings(language=site))
        assert [entity.name for entity in identity.entities] == [name]


def test_a_word_of_a_latin_name_is_found_in_other_characters() -> None:
    """ "银燕" is spelt "Yinyan", which stands in the name "Typhoon Yinyan" only."""
    english = article("a.txt", Told("Typhoon Yinyan came.", None), names="Typhoon Yinyan")
    chinese = article("b.txt", Told("台风“银燕”来袭，市长讲话。", None), names="银燕", language="zh")
    identity = identify((english, chinese), Settings())
    assert identity.name(chinese.source.id, "银燕") == "Typhoon Yinyan"


def test_a_name_is_not_shouted() -> None:
    """A dateline in capitals gives nobody his name, if he stands elsewhere in small letters."""
    told = article("a.txt", Told("DUNMERE, May 4 (Wire) - Rain fell in Dunmere.", None), names="DUNMERE|Dunmere")
    assert [entity.name for entity in identify((told,), Settings()).entities] == ["Dunmere"]


def test_a_chinese_town_is_not_the_court_that_bears_its_name() -> None:
    """What stands before "市" is a place, and short for nothing."""
    told = article(
        "a.txt",
        Told("东屿海事法院作出判决。东屿市表示欢迎。", None),
        names="东屿海事法院|东屿",
        language="zh",
    )
    assert len(identify((told,), Settings()).entities) == 2


def test_the_people_of_a_town_are_of_the_town() -> None:
    """ "Der Ostrauer Hafen" names Ostrau, "die Münchner Bühne" München; an office is no town."""
    towns = text("In Ostrau und in München regnet es.", "Ostrau|München", language="de")
    things = text("Der Ostrauer Hafen, die Münchner Bühne.", "Ostrauer|Münchner", "b.txt", language="de")
    identity = named(towns, things)
    assert same(identity, "Ostrau", "Ostrauer")
    assert same(identity, "München", "Münchner")
    assert not same(named(text("Lenk kam.", "Lenk", language="de"), things), "Lenk", "Lenker")


def test_a_name_that_another_text_shows_is_heard() -> None:
    """ "Tarvel" begins a sentence, and may be any word; another text of the language shows that it is a name."""
    shows = text("The crew of the Tarvel came home. Some update came.", "Tarvel|UPDATE")
    begins = text("Tarvel sank. Update follows. The tarvel is a fish.", "", "b.txt")
    assert heard((shows, begins), ())[begins.source.id] == (Spelt("Tarvel", "Tarvel", 0, 6),)
    assert heard((shows, begins), ("tarvel",)) == {}
    assert heard((shows, in_language(begins, "de")), ()) == {}


def test_a_name_that_texts_of_another_language_tell_often_is_heard() -> None:
    """In German every noun has a capital; "Tarvel" is no noun, "Unfall" is one."""
    german = text("Der Trainer der Tarvel kam nach einem Unfall heim.", "", "b.txt", "de")
    shows = text("The Tarvel, Mr Unfall and Ms Unfall came home. The crew of the Tarvel slept.", "Tarvel|Unfall")
    assert [place.name for place in heard((shows, german), ())[german.source.id]] == ["Tarvel"]


def in_language(told: Article, language: str) -> Article:
    return replace(told, document=replace(told.document, language=language))
