"""Bytes to text."""

from __future__ import annotations

import pytest

from generator.readers.decoding import decode

WRITING = {
    "de": "Am 3. März kündigte die Müllerei größere Umbauten an. „Schön“, hieß es.",
    "fr": "L’été dernier, la société a annoncé l’ouverture d’une usine à Besançon.",
    "pl": "Spółka ogłosiła, że w przyszłym roku otworzy fabrykę w Łodzi.",
    "cs": "Společnost oznámila, že příští rok otevře továrnu. Děti žily v klidu.",
    "ru": "Компания объявила об открытии нового завода на берегу реки.",
    "el": "Η εταιρεία ανακοίνωσε ότι θα ανοίξει νέο εργοστάσιο.",
    "zh": "公司宣布将于明年开设新工厂，员工人数超过一千人。",
    "ja": "同社は来年、新しい工場を開設すると発表しました。",
    "ko": "회사는 내년에 새 공장을 열 것이라고 발표했다.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("de", "cp1252"),
        ("fr", "cp1252"),
        ("pl", "cp1250"),
        ("cs", "cp1250"),
        ("ru", "cp1251"),
        ("ru", "koi8-r"),
        ("el", "cp1253"),
        ("zh", "gb18030"),
        ("ja", "shift_jis"),
        ("ja", "euc_jp"),
        ("ko", "euc_kr"),
        ("de", "utf-16-le"),
        ("de", "utf-16-be"),
    ],
)
def test_old_encodings_come_back_whole(language: str, encoding: str) -> None:
    """A paragraph in an old encoding is read letter by letter as it was written."""
    text = decode(WRITING[language].encode(encoding))
    assert text is not None
    assert (text.text, text.lost) == (WRITING[language], 0)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_marks_decide(encoding: str) -> None:
    """A byte order mark says the encoding, and stays as U+FEFF so that offsets count it."""
    text = decode(WRITING["de"].encode(encoding))
    assert text is not None
    assert text.text == "\ufeff" + WRITING["de"]
    assert not text.guessed


def test_utf8_is_no_guess() -> None:
    """Strict UTF-8 is taken at its word, line ends included."""
    text = decode(b"eins\r\nzwei\rdrei")
    assert text is not None
    assert (text.text, text.guessed) == ("eins\r\nzwei\rdrei", False)


def test_damaged_utf8_stays_utf8() -> None:
    """A few broken bytes in UTF-8 are counted and shown; they do not turn the rest into another encoding."""
    text = decode((WRITING["de"] * 3).encode() + b"\xff\xc3(" + WRITING["fr"].encode())
    assert text is not None
    assert (text.encoding, text.lost) == ("utf-8", 2)


@pytest.mark.parametrize("data", [b"%PDF-1.7 x", b"\x89PNG\r\n", bytes(range(256)) * 4])
def test_no_text_is_none(data: bytes) -> None:
    """A picture, a PDF or noise is no text."""
    assert decode(data) is None


def test_stray_controls_are_text() -> None:
    """A text with a few control characters is a damaged text, not a binary file."""
    assert decode(b"On 3 March\x00 the company\x07 said so, and more words follow here.") is not None
