"""Acts that may be one act told in other words: a line "opened", and "the first train ran"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

_FAMILIES = (
    ("open", "start_service", "resume", "operate", "launch", "complete", "rebuild", "premiere", "exhibit"),
    ("build", "install", "drive_in", "rebuild", "expand", "found"),
    ("fine", "judge", "plead", "sue", "arrest", "testify", "appeal"),
    ("judge", "halt", "ban", "lift", "approve", "reject", "cancel"),
    ("investigate", "sue", "arrest"),
    ("collapse", "plunge", "collide", "break_down", "explode", "burn", "flood", "quake"),
    ("accident", "collapse", "plunge", "collide", "break_down", "explode", "burn", "flood", "kill", "injure", "hit"),
    ("kill", "injure", "collide", "explode", "burn", "attack", "collapse", "plunge", "flood", "quake"),
    ("attack", "kill", "explode"),
    ("hit", "land", "kill", "injure", "flood", "collide", "collapse", "attack", "evacuate"),
    ("appoint", "begin_office", "elect", "select"),
    ("leave", "begin_office", "appoint"),
    ("acquire", "sell", "agree", "sign", "complete", "invest", "bid", "merge"),
    ("list", "raise_funds", "sell", "share_price"),
    ("halt", "cancel", "close", "ban", "delay", "reject"),
    ("approve", "vote", "agree", "lift", "judge", "fund"),
    ("reject", "vote", "judge"),
    ("lift", "resume", "approve"),
    ("report", "lose_money", "gain_money", "rise", "fall", "write_off"),
    ("share_price", "rise", "fall"),
    ("cut_jobs", "close", "split"),
    ("recall", "break_down", "halt"),
    ("win", "select", "elect", "honour"),
    ("apply", "list", "approve"),
    ("land", "arrive", "plunge"),
    ("arrive", "return", "deliver", "land", "move"),
    ("dig", "discover"),
    ("bury", "mourn", "honour"),
    ("investigate", "inspect", "test"),
    ("arrest", "seize"),
    ("resume", "open", "return", "start_service"),
    ("break_down", "black_out"),
    ("launch", "depart"),
    ("rescue", "evacuate", "repair", "release"),
    ("meet", "visit", "appear", "speak", "agree", "sign"),
    ("protest", "strike"),
    ("publish", "report", "launch", "premiere"),
    ("disappear", "steal", "escape"),
    ("move", "expand"),
    ("deliver", "sell", "replace"),
)


@cache
def _kin() -> frozenset[tuple[str, str]]:
    return frozenset(
        (f"act:{one}", f"act:{other}") for family in _FAMILIES for one in family for other in family if one != other
    )


def are_kin(ones: Iterable[str], others: Iterable[str]) -> bool:
    """May one act key of each side mean one act? What both name is no kin, but the same."""
    theirs = tuple(others)
    return any((one, other) in _kin() for one in ones for other in theirs)
