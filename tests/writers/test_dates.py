"""Times in words: as fine as they are known, in the reader's convention."""

from __future__ import annotations

import pytest

from generator.model import parse_edtf
from generator.writers import dates
from generator.writers.words import Words

FULL = [
    ("2024-12-08", "8 December 2024", "8. Dezember 2024", "2024年12月8日"),
    ("2024-12", "December 2024", "Dezember 2024", "2024年12月"),
    ("2024", "2024", "2024", "2024年"),
    ("2024-11~", "about November 2024", "etwa November 2024", "约 2024年11月"),
    ("2024-35", "Q3 2024", "3. Quartal 2024", "2024年第3季度"),
    ("2024-24", "winter 2024", "Winter 2024", "2024年冬季"),
    ("2024-40", "first half of 2024", "erstes Halbjahr 2024", "2024年上半年"),
    ("199X", "1990s", "1990er Jahre", "1990年代"),
    ("19XX", "1900 – 1999", "1900 – 1999", "1900 – 1999"),
    ("2024-03-03/2024-03-09", "3 – 9 March 2024", "3. – 9. März 2024", "2024年3月3日 – 3月9日"),
    ("2024-05-31/2024-06-03", "31 May – 3 June 2024", "31. Mai – 3. Juni 2024", "2024年5月31日 – 6月3日"),
    ("2023-12-31/2024-01-02", "31 December 2023 – 2 January 2024", "31. Dezember 2023 – 2. Januar 2024",
     "2023年12月31日 – 2024年1月2日"),
    ("2020/2023", "2020 – 2023", "2020 – 2023", "2020 – 2023"),
    ("2020-03/2021-02", "March 2020 – February 2021", "März 2020 – Februar 2021", "2020年3月 – 2021年2月"),
    ("../2024-05-31", "until 31 May 2024", "bis 31. Mai 2024", "截至2024年5月31日"),
    ("2024/..", "since 2024", "seit 2024", "自2024起"),
    ("{2018,2020}", "2018, 2020", "2018, 2020", "2018年、2020年"),
    ("-0043", "44 BCE", "44 v. Chr.", "公元前44年"),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "english", "german", "chinese"), FULL)
def test_full(edtf: str, english: str, german: str, chinese: str) -> None:
    """Every kind of time has words in every language of the interface."""
    said = tuple(dates.full(parse_edtf(edtf), Words(language)) for language in ("en", "de", "zh"))
    assert said == (english, german, chinese)


@pytest.mark.parametrize(
    ("edtf", "bare", "weekday"),
    [
        ("2024-12-08", "8 Dec", "Sun"),
        ("2024-12", "Dec", ""),
        ("2024", "2024", ""),
        ("2024-11-27~", "27 Nov", ""),
        ("2024-03-03/2024-03-09", "3 – 9 Mar", ""),
        ("2024-03-30/2024-04-02", "30 Mar – 2 Apr", ""),
        ("2020/2023", "2020 – 2023", ""),
    ],
)
def test_beside_a_year_the_year_is_left_out(edtf: str, bare: str, weekday: str) -> None:
    """In a card's margin stands what the heading above does not say; only an exact day has a weekday."""
    when = parse_edtf(edtf)
    assert (dates.bare(when, Words("en")), dates.weekday(when, Words("en"))) == (bare, weekday)


@pytest.mark.parametrize(("language", "said"), [("de", "3. – 9. März"), ("zh", "3月3日 – 9日"), ("ar", "3 – 9 مارس")])
def test_days_of_one_month_name_it_once(language: str, said: str) -> None:
    """Where the language has it: behind the days, or before them."""
    assert dates.bare(parse_edtf("2024-03-03/2024-03-09"), Words(language)) == said


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2024-12-08", "2024-12-08"),
        ("2024-12-08~", "2024-12-08"),
        ("2024-12", "2024-12"),
        ("2024-12-02/2024-12-08", "2024-12"),
        ("2024-35", "2024"),
        ("2024-11-30/2024-12-02", "2024"),
        ("2020/2023", "2020"),
        ("../2024-05-31", "2024"),
        ("199X", "P10Y"),
        ("19XX", "P100Y"),
        ("-0043", "P1Y"),
    ],
)
def test_machines_are_told_nothing_finer(edtf: str, machine: str) -> None:
    """`<time datetime>` has the day, month or year that holds all of the time."""
    assert dates.machine(parse_edtf(edtf)) == machine


@pytest.mark.parametrize(
    ("edtf", "precision"),
    [("2024-12-08", "day"), ("2024-12", "month"), ("2024", "year"), ("199X", "range"), ("2024-12-08~", "about"),
     ("2024?", "about")],
)  # fmt: skip
def test_precision(edtf: str, precision: str) -> None:
    """The dot's shape follows from unit and qualifier."""
    assert dates.precision(parse_edtf(edtf)) == precision
