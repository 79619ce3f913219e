"""Looks to the paragraphs below an article that tell of its author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.steps.clean.byline import is_byline
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import Stretch

_NAME = re.compile(r"(?=(?<![\w'’-])([^\W\d_a-zß-öø-ÿ][\w'’-]+ [^\W\d_a-zß-öø-ÿ][\w.'’-]*))")
"""Two words with a capital, side by side; of "By Ann Bo" two pairs."""
_BELOW = 3
# Lines. A byline may stand so far below the first line of the text.
_BIO = 60
# Columns. What is shorter is a signature.


def bios_of(looks: Sequence[Look], article: Stretch) -> frozenset[int]:
    """The lines in the article's second half that begin with a name of its byline.

    Of 22 such lines 17 were none of the article (A, F and R, November).
    """
    heads = (look for look in looks[: article.start + _BELOW] if is_byline(look))
    names = tuple(name for look in heads for name in _NAME.findall(look.plain))
    second_half = range((article.start + article.end) // 2, article.end)
    return frozenset(
        number for number in second_half if looks[number].columns >= _BIO and looks[number].plain.startswith(names)
    )
