"""Fiscal years: who begins one when, and the days of its quarters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.almanac.period import Period, date_of
from generator.model import FiscalYear, When
from generator.model.meaning import Section
from generator.model.when import Unit


@dataclass(frozen=True, slots=True)
class FiscalCalendar:
    """One organisation's, or none: then nothing fiscal can be placed."""

    name: str = ""
    month: int | None = None
    """The first month of its year."""
    named_by: str = "end"
    """The calendar year that names it: the one it ends in, or the one it starts in."""

    def when(self, year: int, section: Section | None) -> When | None:
        """The days of a fiscal year, or of a quarter or half of it."""
        if self.month is None:
            return None
        begins_before = self.month > 1 and self.named_by == "end"
        start = (year - begins_before) * 12 + self.month - 1
        length = 12
        if section is not None:
            length = 3 if section.startswith("Q") else 6
            start += (int(section[1]) - 1) * length
        first, last = Period("month", start), Period("month", start + length - 1)
        unit: Unit = (
            "quarter" if length == 3 and start % 3 == 0 else "year" if length == 12 and start % 12 == 0 else "span"
        )
        return When(date_of(first.first), date_of(last.last), unit)


_KNOWN = {
    (2, "end"): "Nvidia|Walmart|Salesforce|Dell|Best Buy|TJX|Snowflake|Autodesk|Workday",
    (2, "start"): "Home Depot|Lowe's|Macy's|Kroger|Kohl's|Nordstrom|Inditex",
    (4, "end"): "Toyota|Honda|Nintendo|Panasonic|Infosys|Wipro|Tata|Reliance|HDFC|ICICI|Mahindra|Maruti Suzuki|Lenovo"
    "|Vodafone|BT Group|National Grid|Burberry|Ryanair|Logitech|Richemont|Electronic Arts"
    "|Government of India|Indian government",
    (4, "start"): "Sony|SoftBank|Nissan|Hitachi|Fujitsu|Toshiba|NEC|Mitsubishi|Japanese government",
    (6, "end"): "Oracle|Nike|FedEx|General Mills",
    (7, "end"): "Microsoft|Procter & Gamble|Estée Lauder|Diageo|Pernod Ricard|BHP|Qantas|Telstra|Commonwealth Bank"
    "|Government of Australia|Australian government",
    (8, "end"): "Cisco|Campbell Soup|Intuit",
    (9, "end"): "Costco|Micron|Accenture|Walgreens|Sodexo",
    (10, "end"): "Apple|Siemens|Infineon|Thyssenkrupp|Aurubis|Ceconomy|TUI|easyJet|Disney|Starbucks|Visa|Qualcomm"
    "|Emerson|Tyson Foods|U.S. government|US government|federal government",
    (11, "end"): "Hewlett Packard|HP Inc|Broadcom|Deere|Applied Materials|Toll Brothers|Analog Devices",
    (12, "end"): "Adobe|Carnival|Lennar|Jefferies",
}
"""Well-known ones, by the first month of their year and by which calendar year names it. A year that ends on the last
Friday of a month, or the like, is rounded to whole months. People add theirs under [fiscal] in annals.toml, and theirs
go before these.

Source: general knowledge of their annual reports, not looked up report by report.
"""
KNOWN = tuple(
    FiscalCalendar(name, month, named_by) for (month, named_by), names in _KNOWN.items() for name in names.split("|")
)


def calendars(added: Iterable[FiscalYear]) -> tuple[FiscalCalendar, ...]:
    """What people added, then what is known."""
    return (*(FiscalCalendar(year.name, year.month, year.named_by) for year in added), *KNOWN)
