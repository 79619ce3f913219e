"""Rows of tables and logs, and names of files, which a text brings along: their times tell no event."""

from __future__ import annotations

import re

from generator.model import Span

_GAP = re.compile(r"\s*(?:\t\s*|\s[│|]\s+|[^\S\n]{3})+\s*")
"""What stands between two cells of a row."""
_CELLS = 3
"""At least; a row of two tells what happened and when: "Launched   5 May 2023"."""
_FILE_NAME = re.compile(r"[^\W\d_]\S*(?:[-_]\S*){4}")
"""Words joined by signs as in the address of a picture: "Mayor-speaks-at-the-opening-2021"."""
_WORD = re.compile(r"[^\W\d_]{3,}|[\u3040-\u9fff\uac00-\ud7af]")


def is_in_row(text: str, sentence: Span, expression: Span) -> bool:
    """Whether a time stands in a later cell of a row, in a file's name, or beside nothing but figures.

    A time in the first cell is that of an entry: "3 May 2021 | The bridge opens".
    """
    before, behind = text[sentence.start : expression.start], text[expression.end : sentence.end]
    if not _WORD.search(before) and not _WORD.search(behind):
        return True
    if _GAP.search(before) and len(_GAP.split(text[sentence.start : sentence.end])) >= _CELLS:
        return True
    start = len(before) - len(before.split(" ")[-1])
    token = text[sentence.start + start : sentence.end].split(maxsplit=1)
    return bool(token) and _FILE_NAME.match(token[0]) is not None
