"""Pieces of text that make a careless program slow when they are repeated."""

from __future__ import annotations

REPEATED = (
    "the ", "1 ", "1", "12. ", "2020-", "1,", "and ", "one ", "one hundred ", "twenty-", "May ", "Monday, ",
    "the end of ", "early ", "about ", "two years and ", "in 2019 ", "3-", "3/", "10:30 ", "'", "“", "(", "last ",
    "year-", "\n", " ", "Q1 ", "zweiund", "am ", "vom 3. ", "年", "一", "去年", "1月、", "３", "\u00a0", "une ", "x",
)  # fmt: skip
STOPS = ("a.", ". ", ".\"'", "。说", "\n ", "U.S. ", "1. ")
"""For what cuts sentences."""
MARKUP = ("[", "![", "[[", "*", "_", "`", "<", "]", "[a](", "\\", "&", "a_", ":a", "$", "**a")
"""For what makes a text inert, and for Markdown."""
LINES = (
    "The mill opened on Monday.\n", "3 May 2019\n", "On 3 May 2019 the mill opened, and on 4 May 2020 it closed. ",
    "Read more\n", "By Ann Bo\n", "Ann Bo ", "A. B. Cole said on Monday that Bo Dale ", "\n\n* One\n",
    "“Yes,” she said. ", "(a ", "http://a.example/2019/05/03/ ", "Alpha: Beta | Gamma\n", "5 million euros, ",
    "die Müllers sagten am Montag, ",
)  # fmt: skip
"""For what labels lines, finds names and tells events."""
