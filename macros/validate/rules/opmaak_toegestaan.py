"""Tekst gebruikt alleen de toegestane opmaak.

Vet, schuin, `code`, lijsten en links mogen. HTML, koppen, afbeeldingen en tabellen niet.
Links gaan naar https:, mailto:, tel: of naar een blok van deze site, zoals stap:brp/terugmelden.

Goed:
    Zie ook [de BAG](bouwsteen:bag).
Fout:
    Zie ook <b>de BAG</b>.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.model.basis import Item
from macros.model.bladen import Blad
from macros.model.kennisbank import Kennisbank
from macros.model.opmaak import OPMAAKTEKSTEN, doelen, fouten, verdacht
from macros.model.soorten import lijst_van_blok
from macros.model.velden import Opmaak
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld
from macros.validate.raad import blok_van_dezelfde_soort
from macros.validate.verhuisd import Verhuisd, verhuisd

ID = "opmaak-toegestaan"
BEREIK = Bereik.BLOK
TEKSTEN = {
    **OPMAAKTEKSTEN,
    "dode_link": ('De link naar "{adres}" leidt nergens heen.', "Kies iets wat bestaat, zoals bouwsteen:brp."),
    "dode_link_bedoelde": ('De link naar "{adres}" leidt nergens heen.', 'Bedoelde je "{beste}"?'),
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for everything in a Markdown field that the subset does not allow."""
    blokken = omgeving.kennisbank.blokken
    for item, blad in omgeving.bladen_met(Opmaak, ID, lambda tekst: verdacht(tekst, blokken)):
        for vondst in fouten(blad.waarde):
            yield fout(omgeving.woordplek(item, blad, vondst.plaats), ID, vondst.melding, vondst.tip)
        yield from _dode_links(omgeving, item, blad)


def _dode_links(omgeving: Omgeving, item: Item, blad: Blad) -> Iterator[Probleem]:
    blokken = omgeving.kennisbank.blokken
    for doel in doelen(blad.waarde):
        if not doel.intern or doel.adres in blokken or omgeving.plaatser.blok_kapot(doel.adres):
            continue
        if omgeving.mist(*lijst_van_blok(doel.adres)):
            continue  # bestand-aanwezig tells that the whole file is not there
        vroeger = verhuisd(omgeving.kennisbank, doel.adres)
        if vroeger is None or not vroeger.rond:
            plek = omgeving.woordplek(item, blad, doel.plaats)
            yield fout(plek, ID, *_over_link(omgeving.kennisbank, doel.adres, vroeger))


def _over_link(kb: Kennisbank, adres: str, vroeger: Verhuisd | None) -> tuple[str, str]:
    """Return message and tip for a link to a block that is not there."""
    if vroeger:
        return f'De link naar "{adres[:60]}" klopt niet meer: dat {vroeger.lot}.', vroeger.tip
    beste = blok_van_dezelfde_soort(adres, kb.blokken)
    return gevuld(TEKSTEN["dode_link_bedoelde" if beste else "dode_link"], adres=adres[:60], beste=beste)
