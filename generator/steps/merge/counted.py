"""What a plain number counts, as far as the words behind it say so in every language."""

from __future__ import annotations

import re

from generator.steps.merge.folding import has_han
from generator.steps.merge.vocabulary import vocabulary

_END = re.compile(r"[.;:。；：、，\n]")
_REACH, _NEAR, _NEAR_HAN = 70, 28, 8
# Characters behind a number in which the harm, or the thing counted, is named.
HARM = ("act:kill", "act:injure", "act:arrest", "act:evacuate")
"""What befalls people, and is counted."""
_PEOPLE = frozenset(
    f"thing:{name}"
    for name in ("people", "worker", "technician", "patient", "fisher", "police", "child", "student", "doctor", "army")
)


def counted(before: str, behind: str, language: str) -> tuple[str, ...]:
    """Class keys; `before` and `behind` are the text around the number.

    "112台心脏泵" and "112 of its heart pumps" count one thing, "two fitters hurt" and "three in hospital" one harm, and
    so does "injuring 23".
    """
    clause = _END.split(behind[:_REACH])[0]
    near = clause[: _NEAR_HAN if has_han(clause[:4]) else _NEAR]
    things = [key for key in vocabulary(language).read(near)[0] if key.startswith("thing:")]
    last = [] if has_han(before) else before.split()[-1:]
    harm = [key for words in (*last, clause) for key in vocabulary(language).read(words)[0] if key in HARM][:1]
    return (*things, *(harm if not things or any(key in _PEOPLE for key in things) else ()))
