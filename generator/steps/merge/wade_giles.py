"""Pinyin to the spelling of Chinese names that is usual in Taiwan: "Tsai" is Cai, "Hsu Kuang-yao" Xu Guangyao.

Source: the system of Wade and Giles (1912), without its marks, which names in newspapers leave out.
"""

from __future__ import annotations

import re

_WHOLE = {
    **{"zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "ssu", "er": "erh"},
    **{"yi": "i", "you": "yu", "yan": "yen", "ye": "yeh", "yue": "yueh", "yong": "yung", "gui": "kuei", "kui": "kuei"},
    **{"ge": "ko", "ke": "ko", "he": "ho", "e": "o", "de": "te", "te": "te"},
}
_INITIALS = {
    **{"zh": "ch", "z": "ts", "c": "ts", "j": "ch", "q": "ch", "x": "hs", "r": "j"},
    **{"b": "p", "d": "t", "g": "k"},
}
_FINALS = {"ong": "ung", "ian": "ien", "ie": "ieh", "ue": "ueh", "uo": "o"}
_SYLLABLE = re.compile("(?P<initial>zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(?P<final>[a-z]+)")
_KEEPS_U = ("g", "k", "h", "sh")
# "guo" stays "kuo".


def wade_giles(pinyin: str) -> str:
    """The other spelling of a syllable without tone; the same where both systems agree.

    >>> [wade_giles(syllable) for syllable in ("cai", "ru", "xu", "zhong", "luo", "guo", "lin")]
    ['tsai', 'ju', 'hsu', 'chung', 'lo', 'kuo', 'lin']
    """
    if pinyin in _WHOLE:
        return _WHOLE[pinyin]
    match = _SYLLABLE.fullmatch(pinyin)
    if match is None:
        return pinyin
    initial, final = match["initial"], match["final"]
    if not (final == "uo" and initial in _KEEPS_U):
        final = _FINALS.get(final, final)
    return _INITIALS.get(initial, initial) + final
