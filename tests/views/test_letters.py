"""Long lists stand by letter, whatever the first sign."""

from __future__ import annotations

from macros.views.letters import op_letter


def test_cijfers_eerst_en_accenten_hoofdletters_en_aanhalingstekens_tellen_niet() -> None:
    namen = ["Zaak", "’s Avonds open", "éénloket", "14+netnummer", "BAG", "Efficiënt", "'Antwoord'", "basis"]
    assert op_letter(namen, str) == [
        ("0-9", ["14+netnummer"]),
        ("A", ["'Antwoord'"]),
        ("B", ["BAG", "basis"]),
        ("E", ["éénloket", "Efficiënt"]),
        ("S", ["’s Avonds open"]),
        ("Z", ["Zaak"]),
    ]


def test_een_lege_lijst_heeft_geen_letters() -> None:
    assert op_letter([], str) == []
