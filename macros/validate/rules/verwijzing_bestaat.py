"""Elke verwijzing wijst naar iets dat bestaat.

Een rol, stap, bron of ander id dat je noemt, staat zelf ook in data/. Zo wijst geen link in het niets.

Goed:
    verantwoordelijk: informatiemanager
Fout:
    verantwoordelijk: informatiemanger
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem, bedoelde_je
from macros.model.basis import Item
from macros.model.bladen import Blad
from macros.model.soorten import LIJST, Soort, Vorm, lijst_van_blok, noem
from macros.model.velden import Verwijzing
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.raad import blok_van_dezelfde_soort

ID = "verwijzing-bestaat"
BEREIK = Bereik.ALLES
WEINIG = 10


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every reference that points at nothing; one for a whole list that is not there."""
    lege: set[str] = set()
    for item, blad in omgeving.bladen_met(Verwijzing, ID, _onbekend(omgeving).__contains__):
        merk = blad.merk(Verwijzing)
        if not merk or _bestaat(omgeving, merk.soort, blad.waarde):
            continue
        lijst = lijst_van_blok(blad.waarde)[0] if merk.soort == "blokken" else merk.soort
        if lijst and not omgeving.kennisbank.lijst(lijst) and not omgeving.plaatser.heeft_kapotte(lijst):
            lege.add(lijst)
        elif merk.soort == "blokken":
            yield _geen_blok(omgeving, item, blad)
        else:
            yield _geen_item(omgeving, item, blad, LIJST[lijst])
    for lijst in sorted(lege):
        melding = f"Er zijn geen {lijst} te vinden, terwijl andere bestanden ernaar verwijzen."
        yield fout(Plek(f"data/{LIJST[lijst].plek}"), ID, melding, "Zet het bestand of de map terug.")


def _onbekend(omgeving: Omgeving) -> set[str]:
    """Return every id that does not exist as one of the kinds of which it is named."""
    return {id for soort, ids in omgeving.genoemd.items() for id in ids if not _bestaat(omgeving, soort, id)}


def _bestaat(omgeving: Omgeving, soort: str, id: str) -> bool:
    if soort == "blokken":
        return id in omgeving.kennisbank.blokken or omgeving.plaatser.blok_kapot(id)
    return id in omgeving.kennisbank.lijst(soort) or omgeving.plaatser.bestaat_maar_kapot(soort, id)


def _geen_item(omgeving: Omgeving, item: Item, blad: Blad, soort: Soort) -> Probleem:
    getypt, bekend = blad.waarde[:60], omgeving.kennisbank.lijst(soort.lijst)
    melding = f"{soort.noem(getypt)} bestaat niet; {_klein(noem(item))} verwijst ernaar."
    if beste := bedoelde_je(blad.waarde, bekend):
        tip = f'Bedoelde je "{beste}"?'
    elif 0 < len(bekend) < WEINIG:
        tip = f"Kies uit: {', '.join(bekend)}."
    elif not bekend:
        tip = "Kies een id dat bestaat."
    elif soort.vorm is Vorm.PER_OUDER and "/" not in getypt:
        tip = "Schrijf bouwsteen/stap, zoals brp/terugmelden."
    else:
        tip = f"Voeg {getypt} eerst toe aan {soort.bestand_voor(getypt)}."
    return fout(omgeving.plek(item, blad.pad), ID, melding, tip)


def _geen_blok(omgeving: Omgeving, item: Item, blad: Blad) -> Probleem:
    beste = blok_van_dezelfde_soort(blad.waarde, omgeving.kennisbank.blokken)
    tip = f'Bedoelde je "{beste}"?' if beste else "Schrijf soort:id van iets wat bestaat, zoals bouwsteen:brp."
    melding = f'"{blad.waarde[:60]}" bestaat niet; {_klein(noem(item))} verwijst ernaar.'
    return fout(omgeving.plek(item, blad.pad), ID, melding, tip)


def _klein(tekst: str) -> str:
    return tekst[:1].lower() + tekst[1:]
