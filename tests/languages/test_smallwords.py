"""Small words tell the language of most prose, and are silent where they are not sure."""

from __future__ import annotations

import pytest

from generator.languages.smallwords import told_by_small_words

ENGLISH = (
    "The mill on the river was built by two brothers who had come to the valley with nothing but their tools, and "
    "for a hundred years it ground the corn of all the farms that could be reached from the ford. When the flood of "
    "that autumn broke the wheel, which was as old as the house, the town voted to repair it, and the council set "
    "aside money for it from the sale of the old school to a firm from the coast. "
)
GERMAN = (
    "Die Mühle am Fluss wurde von zwei Brüdern gebaut, die mit nichts als ihren Werkzeugen in das Tal gekommen "
    "waren, und hundert Jahre lang mahlte sie das Korn der Höfe, die von der Furt aus zu erreichen waren. Als die "
    "Flut in dem Herbst das Rad zerbrach, das so alt war wie das Haus, stimmte die Stadt für den Aufbau, und der "
    "Rat legte Geld aus dem Verkauf der alten Schule zurück, sowie aus dem Erlös von zum Fest verkauften Losen. "
)
PORTUGUESE = (
    "O moinho do rio foi construído por dois irmãos que tinham chegado ao vale sem nada além das suas ferramentas, "
    "e durante cem anos moeu o milho de todas as quintas que se podiam alcançar a partir do vau. Quando a cheia "
    "daquele outono partiu a roda, que era tão velha como a casa, a vila votou a favor da reparação e a câmara "
    "reservou para isso o dinheiro da venda da escola antiga a uma empresa da costa. "
)


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_prose_tells_its_language(text: str, code: str) -> None:
    """A paragraph or two are enough, in capitals, too."""
    assert told_by_small_words(text) == code
    assert told_by_small_words(text.upper().replace("SS", "ss")) == code


@pytest.mark.parametrize("text", [PORTUGUESE, ENGLISH + GERMAN, ENGLISH + PORTUGUESE, ENGLISH[:100], "", "1 2 3 " * 90])
def test_doubt_is_left_to_others(text: str) -> None:
    """A near relative without a file, two languages in one text, and a few words."""
    assert told_by_small_words(text) is None
