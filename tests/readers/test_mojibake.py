"""Lines that were encoded twice."""

from __future__ import annotations

import pytest

from generator.readers.mojibake import mended
from generator.readers.text import read
from tests.readers.test_decoding import WRITING


@pytest.mark.parametrize("language", ["de", "fr", "pl", "cs", "ru", "el", "zh", "ja", "ko"])
def test_a_line_encoded_twice_comes_back(language: str) -> None:
    """UTF-8 that was read as Windows-1252 and saved is read as it was meant, whatever its language."""
    twice = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in WRITING[language].encode())
    assert mended(f"One line.\n{twice}\n") == (f"One line.\n{WRITING[language]}\n", (2,))


@pytest.mark.parametrize("language", sorted(WRITING))
def test_good_writing_is_left_alone(language: str) -> None:
    """What was encoded once is no matter of ours."""
    assert mended(WRITING[language]) == (WRITING[language], ())


@pytest.mark.parametrize("line", ["Why is there MÃ¤rz instead of März?", "Â", "AÇÃO! São Paulo", "«CÂMPIÂ»"])
def test_a_doubtful_line_is_left_alone(line: str) -> None:
    """A line that could be meant as it stands stays so."""
    assert mended(line) == (line, ())


def test_mending_is_said() -> None:
    """A note names the line, and the source knows that its offsets count in the mended text."""
    decoded = read("s.txt", "Die MÃ¼hle lÃ¤uft.".encode())
    assert [(finding.code, finding.line) for finding in decoded.findings] == [("R012", 1)]
    assert (decoded.sources[0].text, decoded.sources[0].is_mended) == ("Die Mühle läuft.", True)
