"""Acts that may be one act told in other words: a line "opened", and "the first train ran"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import permutations

_FAMILIES = (
    # Law and crime
    "judge convict sentence fine compensate",
    "judge acquit drop_case",
    "judge halt ban lift approve reject cancel drop_case",
    "judge fine plead sue arrest testify appeal try charge",
    "charge sue accuse investigate arrest try",
    "settle agree compensate sign drop_case repay",
    "steal hack leak defraud smuggle replace",
    "shoot stab assault attack kill injure execute",
    "extradite deport return deliver",
    "release free_hostage pardon acquit liberate discharge return rescue",
    "escape disappear steal evacuate",
    "surrender arrest plead",
    "arrest seize abduct",
    # Parliaments and offices
    "vote pass_law approve agree lift judge fund ratify reform license",
    "vote reject veto judge",
    "vote elect appoint begin_office select win coalition",
    "pass_law sign ban tax reform impose_duty",
    "take_effect begin open ban reform tax impose_duty raise_price cut_price raise_wages",
    "propose apply publish run_for warn threaten",
    "leave dismiss abdicate impeach withdraw_from replace expel coup",
    "leave begin_office appoint replace renew",
    "dismiss cut_jobs suspend_player expel deport",
    "join transfer sign merge begin_office appoint hire",
    "withdraw_from cancel sever boycott end",
    "appoint begin_office elect select enthrone promise",
    "ban sanction halt block_account ground close reject boycott quarantine emergency block",
    "lift resume approve cancel end retract open",
    "accuse condemn protest threaten warn",
    "promise fund donate invest agree",
    "extend renew delay expand agree",
    "recognise resume agree meet sign",
    "nationalise acquire seize bail_out",
    "found split independence coalition",
    # War
    "attack kill explode shoot_down hit burn",
    "seize liberate attack coup block",
    "withdraw_troops leave depart evacuate end",
    "ceasefire agree sign halt end",
    # Money
    "acquire sell agree sign complete invest bid merge auction order approve license",
    "list raise_funds sell share_price invest",
    "delist cancel leave acquire",
    "borrow repay raise_funds fund bail_out invest agree",
    "bail_out rescue acquire fund",
    "go_bankrupt default apply collapse close",
    "report lose_money gain_money rise fall write_off forecast pay_out set_record",
    "share_price rise fall",
    "change_price raise_rates raise_price rise",
    "change_price cut_rates cut_price fall",
    "change_price hold_rates",
    "downgrade upgrade_rating forecast change_price",
    "cut_jobs close split cut_spending",
    "cut_output halt close shut_down cut_jobs",
    "strike protest halt raise_wages",
    "recall break_down halt discontinue",
    "discontinue close halt cancel shut_down end replace",
    "order deliver replace build",
    "expand invest build hire move",
    # Accidents and disasters
    "accident collapse plunge collide break_down explode burn flood kill injure hit derail strand sink trap slide",
    "kill injure collide explode burn attack collapse plunge flood quake sink derail slide poison shoot infect",
    "hit land kill injure flood collide collapse evacuate burn black_out slide break_down",
    "break_down black_out pollute leak halt shut_down",
    "fall plunge collapse slide relegate",
    "rescue evacuate repair release trap recover refloat",
    "refloat tow recover rescue dig",
    "emergency_land land arrive break_down",
    "erupt explode evacuate",
    "burn extinguish",
    "infect outbreak quarantine poison discover",
    # Building and transport
    "open start_service resume operate launch complete rebuild premiere exhibit unveil",
    "build install drive_in rebuild expand found dig plant",
    "demolish dig collapse explode break_down",
    "resume open return start_service repair operate",
    "launch depart start_service",
    "land arrive plunge return dock",
    "arrive return deliver land move visit dock",
    "move expand transfer",
    "halt cancel close ban delay reject discontinue ground",
    # Science and culture
    "dig discover identify recover",
    "investigate inspect test discover",
    "publish report launch premiere exhibit leak",
    "perform premiere exhibit celebrate host",
    "bury mourn honour celebrate consecrate",
    "win select elect honour score qualify set_record",
    "win relegate win_promotion eliminate",
    "win_promotion appoint win",
    "select host order",
    "hatch born",
    "return donate deliver",
    "vaccinate begin open",
    "meet visit appear speak agree sign",
    "apply list approve",
)
# Each is of one another; a word may be in many. What is announced, begun or ended is any act, and stands in `same.py`.


def are_kin(ones: Iterable[str], others: Iterable[str]) -> bool:
    """May one act key of each side mean one act? What both name is no kin, but the same."""
    theirs = tuple(others)
    return any((one, other) in _kin() for one in ones for other in theirs)


@cache
def _kin() -> frozenset[tuple[str, str]]:
    return frozenset(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for family in _FAMILIES:
        yield from permutations([f"act:{name}" for name in family.split()], 2)
