"""How much an act changes: a verdict, a crash and a merger more than a visit, a speech and the price of a share."""

from __future__ import annotations

from generator.steps.merge.vocabulary import vocabulary

DECISIVE = frozenset({
    "abduct", "accident", "acquire", "acquit", "agree", "approve", "arrest", "attack", "bail_out", "ban",
    "burn", "ceasefire", "charge", "close", "collapse", "collide", "complete", "convict", "coup", "cut_jobs",
    "default", "derail", "disappear", "discover", "dismiss", "elect", "erupt", "escape", "explode", "fine",
    "flood", "go_bankrupt", "hack", "halt", "impeach", "investigate", "judge", "kill", "land", "launch",
    "leave", "lift", "list", "merge", "nationalise", "outbreak", "pass_law", "plunge", "pollute", "quake",
    "ratify", "recall", "reject", "sell", "sentence", "settle", "shoot", "sink", "slide", "split", "steal",
    "strike", "sue", "trap", "vote", "withdraw_from",
})  # fmt: skip
MINOR = frozenset({
    "apologise", "appear", "arrive", "bury", "condemn", "deny", "depart", "dig", "donate", "exhibit",
    "gain_money", "hire", "honour", "inspect", "meet", "mourn", "move", "pass_by", "promise", "raise_funds",
    "rebuild", "rename", "replace", "resume", "rise", "share_price", "speak", "threaten", "tow", "visit",
    "warn",
})  # fmt: skip
_SAID = frozenset({
    "accuse", "announce", "apologise", "condemn", "deny", "forecast", "promise", "propose", "publish", "report",
    "speak", "testify", "threaten", "warn",
})  # fmt: skip
"""Acts of words, about what somebody did or will do."""
_MORE, _LESS, _REACTION = 0.4, 0.55, 1.0
# Against the number of witnesses to the power of 0.7. Half or twice of each moves agreement by two points at most (26
# marked sets, 727 events).


def gravity(title: str, language: str) -> float:
    """What to add to the salience of an event of this title.

    That shares rose or fall upon what happened, people call a detail of its day.
    """
    acts = {key.removeprefix("act:") for key in vocabulary(language).read(title)[0]}
    if "share_price" in acts and acts & {"rise", "fall"}:
        return -_REACTION
    if acts & DECISIVE:
        return _MORE
    return -_LESS if acts & MINOR else 0.0


def deed(title: str, language: str) -> int:
    """How well a title tells what was done: 1 for something decisive, -1 for mere words about it, else 0."""
    acts = {key.removeprefix("act:") for key in vocabulary(language).read(title)[0] if key.startswith("act:")}
    if acts & DECISIVE:
        return 1
    return -1 if acts and acts <= _SAID else 0
