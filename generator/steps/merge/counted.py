"""What a plain number counts, as far as the words behind it say so in every language."""

from __future__ import annotations

import re

from generator.steps.merge.folding import has_han
from generator.steps.merge.vocabulary import vocabulary

_END = re.compile(r"[.;:。；：\n]")
_REACH, _NEAR, _NEAR_HAN = 70, 28, 8
# Characters behind a number in which the harm, or the thing counted, is named.
_HARM = ("act:kill", "act:injure", "act:arrest", "act:evacuate")
_PEOPLE = frozenset(
    f"thing:{name}"
    for name in ("people", "worker", "technician", "patient", "fisher", "police", "child", "student", "doctor", "army")
)


def counted(behind: str, language: str) -> tuple[str, ...]:
    """Class keys; `behind` is the text behind the number.

    "112台心脏泵" and "112 of its heart pumps" count one thing, "two fitters hurt" and "three in hospital" one harm.
    """
    clause = _END.split(behind[:_REACH])[0]
    near = clause[: _NEAR_HAN if has_han(clause[:4]) else _NEAR]
    things = [key for key in vocabulary(language).read(near)[0] if key.startswith("thing:")]
    harm = [key for key in vocabulary(language).read(clause)[0] if key in _HARM]
    return (*things, *(harm if not things or any(key in _PEOPLE for key in things) else ()))
