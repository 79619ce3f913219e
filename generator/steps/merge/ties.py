"""What ties two names: people, brackets, spelling, a longer form that holds both."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from generator.languages import known, load
from generator.model import Article, Settings
from generator.steps.merge.folding import has_han
from generator.steps.merge.forms import TOKEN, Forms, key_of
from generator.steps.merge.spelling import Spelt
from generator.steps.merge.union import Union

_BRACKET = re.compile(r"\s?[(（]\s?(?P<inner>[^()（）\n]{2,60}?)\s?[)）]")


def join_given(same: Union[str], settings: Settings) -> None:
    for name, others in settings.aliases:
        for other in others:
            same.join(key_of(name), key_of(other))


def join_abroad(same: Union[str], forms: Forms) -> None:
    """ "Peking" and "Beijing": places that languages call otherwise, of their files."""
    for code in known():
        for name, abroad in load(code).tables.get("merge", {}).get("abroad", {}).items():
            if key_of(abroad) in forms:
                same.join(key_of(name), key_of(abroad))


def join_bracketed(same: Union[str], articles: tuple[Article, ...], forms: Forms) -> None:
    """ "Port Safety Board (PSB)" and "海燕 (Haiyan)": a name and, in brackets right behind it, its other form."""
    for article in articles:
        for name in article.names:
            for span in name.spans:
                match = _BRACKET.match(article.source.text, span.end)
                if match and _are_two_forms(name.text, match["inner"], forms):
                    same.join(key_of(name.text), key_of(match["inner"]))


def _are_two_forms(name: str, inner: str, forms: Forms) -> bool:
    if has_han(name) != has_han(inner):
        return key_of(inner) in forms or (key_of(name) in forms and inner[:1].isupper())
    return _abbreviates(inner, name) or _abbreviates(name, inner)


def _abbreviates(short: str, long: str) -> bool:
    """Are these the first letters of the words, small words left out or not?"""
    letters = [letter.casefold() for letter in short if letter.isalpha()]
    if not 2 <= len(letters) <= 8 or " " in short or not short[:1].isupper():
        return False
    words = TOKEN.findall(long)
    capitals = [word[0].casefold() for word in words if word[0].isupper()]
    return letters in ([word[0].casefold() for word in words], capitals)


def join_transcribed(
    same: Union[str], spellings: Mapping[str, tuple[Spelt, ...]], forms: dict[str, Counter[str]]
) -> None:
    """A Latin name and its characters; two characters that stand once only may be a chance."""
    counted = Counter((place.name, place.text) for places in spellings.values() for place in places)
    for (name, text), count in sorted(counted.items()):
        if len(text) > 2 or count > 1 or key_of(text) in forms:
            forms[key_of(text)][text] += count
            same.join(key_of(name), key_of(text))


def join_overlapping(same: Union[str], forms: Forms) -> None:
    """A form that two others make up, one its beginning, one its end, with a word in common."""
    keys = sorted(key for key in forms if key.count(" ") >= 2)
    for key in keys:
        tokens = key.split()
        for cut in range(1, len(tokens) - 1):
            for begin in range(1, cut + 1):
                head, tail = " ".join(tokens[: cut + 1]), " ".join(tokens[begin:])
                if head in forms and tail in forms and key not in (head, tail):
                    same.join(key, head)
                    same.join(key, tail)


def join_placed(same: Union[str], forms: Forms) -> None:
    """ "Orchard Wind Systems of Utrecht" is "Orchard Wind Systems"; "Bank of Utrecht" is no bank at large."""
    for key in sorted(forms):
        head = key.partition(" of ")[0]
        if head != key and " " in head and head in forms:
            same.join(key, head)


def join_townspeople(same: Union[str], forms: Forms, places: Collection[str]) -> None:
    """ "Ostrauer" and "Ostrau": what language files say the people of a town are called, and its things."""
    endings = [pair for code in known() for pair in load(code).tables.get("merge", {}).get("townspeople", {}).items()]
    for key in sorted(forms):
        towns = (key.removesuffix(end) + town for end, others in endings if key.endswith(end) for town in others)
        if town := next((town for town in towns if town in places), None):
            same.join(key, town)
