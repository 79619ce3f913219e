"""Text to the language whose own small words run through it: most prose tells it so, and no model is loaded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from generator.languages import known, load, named

_WORD = re.compile(r"[^\W\d_]+")
_LEAST, _SHARE, _FORMS = 24, 12, 3
# Words of a text; one of so many of each half of it, and so many different ones, are small words of its language alone.
# They are one of 5 (English) to 11 (Spanish) in ours, and in others one of 30 at the most (Catalan; Filipino has one of
# 13, but only two different ones), by the frequencies of wordfreq 3.1. Of 1,133 pages and 16,035 lines of 80 characters
# of A, F and R 875 and 5,051 are told so (November), each as py3langid tells it, but for two of SQL, which are English.


def told_by_small_words(text: str) -> str | None:
    """The code of a language with a file; None where it takes more than counting words to tell.

    A text in two languages is none of them: both of its halves must say the same.
    """
    words = _WORD.findall(text.casefold())
    if len(words) < _LEAST:
        return None
    first, second = (_told(half) for half in (words[: len(words) // 2], words[len(words) // 2 :]))
    return first if first == second else None


def _told(words: Sequence[str]) -> str | None:
    own = _own()
    small = [word for word in words if word in own]
    (code, times), *others = [*Counter(own[word] for word in small).most_common(2), (None, 0)]
    is_sure = _SHARE * times >= len(words) and all(3 * count <= times for _, count in others)
    return code if is_sure and len({word for word in small if own[word] == code}) >= _FORMS else None


@cache
def _own() -> dict[str, str]:
    """Articles, prepositions and so on that only one of the languages has, and which."""
    lists = {code: load(code).words("clean.hanging") for code in (*known(), *named()[:1])}
    times = Counter(word for words in lists.values() for word in words)
    return {word: code for code in known() for word in lists[code] if times[word] == 1}
