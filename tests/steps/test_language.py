"""In which language is this written?"""

from __future__ import annotations

import pytest

from generator.model import Hints, Metadata, Source
from generator.steps.clean import clean
from generator.steps.language import by_block, language_of

TEXTS = {
    "en": "The old mill on the river went to work again on Tuesday, nine years after the flood had broken its wheel.",
    "de": "Die alte Mühle am Fluss mahlt seit Dienstag wieder, neun Jahre nach der Flut, die ihr Rad zerbrochen hatte.",
    "fr": "Le vieux moulin de la rivière tourne de nouveau depuis mardi, neuf ans après la crue.",
    "es": "El viejo molino del río volvió a funcionar el martes, nueve años después de la crecida que rompió su rueda.",
    "zh": "河边的老磨坊周二重新开工，距离洪水冲毁水轮已经九年。",
    "ja": "川沿いの古い水車小屋は火曜日、洪水で水車が壊れてから九年ぶりに動き出した。",
    "ru": "Старая мельница на реке снова заработала во вторник, через девять лет после наводнения.",
    "ko": "강가의 오래된 물레방아가 화요일에 다시 돌기 시작했다. 홍수로 부서진 지 구 년 만이다.",
}


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_a_paragraph_tells_its_language(code: str) -> None:
    """A paragraph is enough, whatever frame stands around it."""
    source = Source("s.txt", f"首页 News 正文\n{TEXTS[code]}\nLogin | Menu\n", "0" * 64)
    assert language_of(source) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("On 3 March the mill stood.", "en"),
        ("• 粉丝", "zh"),
        ("목록 3", "ko"),
        ("Die Mühle steht still.", "de"),
        ("O moinho parou ontem.", "pt"),
        ("Am 3. März said x", "de"),
        ("The m\u200bill sto\u00adod still on Fri\u200bday", "en"),
    ],
)
def test_a_few_words_are_of_a_language_that_can_be_read(text: str, code: str) -> None:
    """Of a short text only languages are chosen whose times we know; a month's name decides between them."""
    assert language_of(Source("s.txt", text, "0" * 64)) == code


def test_given_goes_first_and_a_container_last() -> None:
    """A language given by hand counts; the page's own word only where the letters do not tell: it is often wrong."""
    assert language_of(Source("s.txt", TEXTS["de"], "0" * 64, hints=Hints(language="en"))) == "en"
    assert language_of(Source("s.txt", TEXTS["de"], "0" * 64, metadata=Metadata(language="en"))) == "de"
    assert language_of(Source("s.txt", "1234", "0" * 64, metadata=Metadata(language="en"))) == "en"
    assert language_of(Source("s.txt", "1234", "0" * 64)) == "und"


def test_a_block_in_another_script_has_its_own() -> None:
    """A forum's frame in Chinese around an English text is Chinese, and the text is not."""
    text = f"您需要登录后才可以回帖 登录 | 立即注册\n{TEXTS['en']}\n{TEXTS['ru']}"
    document = by_block(clean(Source("s.txt", text, "0" * 64), "en"))
    assert [block.language for block in document.blocks] == ["zh", None, "ru"]


def test_blocks_in_the_script_of_the_document_have_its_language() -> None:
    """Kazakh is written in Cyrillic letters, so a name alone in a Kazakh text is not Macedonian."""
    text = "Өзендегі ескі диірмен сейсенбі күні қайта іске қосылды.\nМарат Асанов, директор"
    document = by_block(clean(Source("s.txt", text, "0" * 64), "kk"))
    assert [block.language for block in document.blocks] == [None, None]
