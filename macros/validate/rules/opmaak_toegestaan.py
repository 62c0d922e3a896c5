"""Tekst gebruikt alleen de toegestane opmaak.

Vet, schuin, `code`, lijsten en links mogen. HTML, koppen, afbeeldingen en tabellen niet.
Links gaan naar https:, mailto:, tel: of naar een blok van deze site, zoals stap:brp/terugmelden.

Goed:
    tekst: Vraag een **certificaat** aan. Zie [deze stap](stap:pkioverheid/certificaat-aanvragen).
Fout:
    tekst: Vraag een <b>certificaat</b> aan.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem, bedoelde_je
from macros.model.basis import Item
from macros.model.bladen import Blad
from macros.model.opmaak import doelen, fouten
from macros.model.soorten import ENKELVOUD
from macros.model.velden import Opmaak
from macros.validate.omgeving import Omgeving

ID = "opmaak-toegestaan"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for everything in a Markdown field that the subset does not allow."""
    for item, blad in omgeving.bladen:
        if not blad.merk(Opmaak):
            continue
        for fout in fouten(blad.waarde):
            plek = omgeving.plaatser.tekstplek(item, blad.pad, fout.regel)
            yield Probleem(plek, Niveau.FOUT, ID, fout.melding, fout.tip)
        yield from _dode_links(omgeving, item, blad)


def _dode_links(omgeving: Omgeving, item: Item, blad: Blad) -> Iterator[Probleem]:
    blokken = omgeving.kennisbank.blokken
    for doel in doelen(blad.waarde):
        if not doel.intern or doel.adres in blokken or _kapot(omgeving, doel.adres):
            continue
        beste = bedoelde_je(doel.adres, blokken)
        tip = f'Bedoelde je "{beste}"?' if beste else "Kies een blok dat bestaat, zoals bouwsteen:brp."
        plek = omgeving.plaatser.tekstplek(item, blad.pad, doel.regel)
        yield Probleem(plek, Niveau.FOUT, ID, f'De link naar "{doel.adres}" wijst in het niets.', tip)


def _kapot(omgeving: Omgeving, verwijzing: str) -> bool:
    enkelvoud, _, id = verwijzing.partition(":")
    return enkelvoud in ENKELVOUD and omgeving.plaatser.bestaat_maar_kapot(ENKELVOUD[enkelvoud].lijst, id)
