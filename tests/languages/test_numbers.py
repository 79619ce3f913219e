"""Written numbers are read as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages.grammar import grammar


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "twenty-one", 21),
        ("en", "three hundred and five", 305),
        ("en", "two thousand", 2000),
        ("en", "2 1/2", 2.5),
        ("en", "two and a half", 2.5),
        ("en", "two-and-a-half", 2.5),
        ("en", "one and a half", 1.5),
        ("en", "1,000", 1000),
        ("en", "3.5", 3.5),
        ("de", "einundzwanzig", 21),
        ("de", "vierundzwanzig", 24),
        ("de", "zweihundertfünfzig", 250),
        ("de", "dreieinhalb", 3.5),
        ("zh", "一九九六", 1996),
        ("zh", "一九九０", 1990),
        ("zh", "二百三十", 230),
        ("zh", "廿五", 25),
        ("zh", "十三", 13),
        ("zh", "２１", 21),
    ],
)
def test_a_written_number_has_its_value(code: str, text: str, number: float) -> None:
    """Words, digits with signs, fractions, 汉字 and full-width digits."""
    assert grammar(code).numbers.value(text) == number


@given(st.integers(0, 10**11))
def test_digits_are_themselves(number: int) -> None:
    """A run of digits is the number it writes."""
    assert grammar("en").numbers.value(str(number)) == number
