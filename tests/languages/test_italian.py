"""A sixth language, from its one file: an Italian news text is cleaned, dated and told."""

from __future__ import annotations

import pytest

from generator import Article, Source, understand

TEXT = """\
Home > Cronaca

Riapre il ponte vecchio di Valforra dopo tre anni di lavori

di Carla Benetti

Pubblicato il 14 marzo 2025 alle 18:40

Condividi su

Il ponte vecchio di Valforra ha riaperto ieri al traffico, tre anni dopo la piena che ne aveva danneggiato due arcate.

Il ponte era stato chiuso il 6 novembre 2021, quando il fiume Serta esondò nella notte. Nel maggio 2022 la Regione \
approvò un finanziamento di 4,2 milioni di euro. I lavori cominciarono a settembre dello stesso anno.

La scorsa estate l'impresa Tarvo sospese il cantiere. Il tribunale di Belmura respinse il ricorso il 21 ottobre.

Ogni giorno lo attraversano circa novemila veicoli. Se i fondi fossero arrivati prima, il ponte sarebbe stato pronto \
nel 2023. Rispetto al 2020 il traffico è raddoppiato.

Il secondo lotto, con la pista ciclabile, aprirà entro la fine di giugno. Lunedì il consiglio comunale voterà il \
nuovo piano del traffico.

Leggi anche
Valforra, due giorni fa la frana sulla provinciale
Riproduzione riservata
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return understand(Source("ponte.txt", TEXT, ""))


def test_it_is_dated(article: Article) -> None:
    """The date beside its words is that of the article; the cue and the month are Italian."""
    assert article.document.language == "it"
    assert article.dateline is not None
    assert article.dateline.when.edtf == "2025-03-14"
    assert article.dateline.basis == "stated"


def test_its_frame_is_no_text(article: Article) -> None:
    """Breadcrumb, buttons and the article that is only linked to are told apart from the body."""
    source = article.document.source
    body = [source.quote(block.span) for block in article.document.blocks if block.role == "text"]
    assert body[0].startswith("Il ponte vecchio")
    assert body[-1].endswith("del traffico.")


def test_its_events_are_told_with_their_dates(article: Article) -> None:
    """What happened and what is planned has its date and a title in its own words."""
    told = {(event.when.edtf, event.title, event.status) for event in article.events}
    assert told >= {
        ("2025-03-13", "Il ponte vecchio di Valforra ha riaperto al traffico", "past"),
        ("2021-11-06", "Il ponte era stato chiuso", "past"),
        ("2022-05", "La Regione approvò un finanziamento di 4,2 milioni di euro", "past"),
        ("2022-09", "I lavori cominciarono", "past"),
        ("2024-22", "L'impresa Tarvo sospese il cantiere", "past"),
        ("2024-10-21", "Il tribunale di Belmura respinse il ricorso", "past"),
        ("2025-03-17", "Il consiglio comunale voterà il nuovo piano del traffico", "planned"),
    }


def test_what_is_none_is_not_told(article: Article) -> None:
    """What comes back every day, would have been, or is only compared with is no event."""
    dates = {event.when.edtf for event in article.events}
    assert not dates & {"2023", "2020", "2028"}
