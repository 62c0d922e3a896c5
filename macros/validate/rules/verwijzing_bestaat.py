"""Elke verwijzing wijst naar iets dat bestaat.

Een rol, stap, bron of ander id dat je noemt, staat zelf ook in data/. Zo wijst geen link in het niets.

Goed:
    verantwoordelijk: informatiemanager
Fout:
    verantwoordelijk: informatiemanger
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from macros.diagnostics import Probleem, bedoelde_je
from macros.diagnostics.tekens import bijzondere_spatie
from macros.model.bron import Bron
from macros.model.soorten import LIJST, Soort, Vorm, lijst_van_blok, noem
from macros.model.velden import ID_PATROON, Verwijzing
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.raad import blok_van_dezelfde_soort, van_ouder
from macros.validate.verhuisd import verhuisd

ID = "verwijzing-bestaat"
BEREIK = Bereik.ALLES
WEINIG = 10
ID_VORM = re.compile(ID_PATROON)


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every reference that points at nothing."""
    for item, blad in omgeving.bladen_met(Verwijzing, ID, _onbekend(omgeving).__contains__):
        merk = blad.merk(Verwijzing)
        if not merk or _bestaat(omgeving, merk.soort, blad.waarde):
            continue
        soort = LIJST.get(merk.soort)
        wie, blok = soort.noem(blad.waarde[:60]) if soort else f'"{blad.waarde[:60]}"', _als_blok(soort, blad.waarde)
        if vroeger := verhuisd(omgeving.kennisbank, blok, soort.enkelvoud if soort else ""):
            if vroeger.rond:
                continue
            lot, tip = f"{vroeger.lot}; {_klein(noem(item))} verwijst er nog naar", vroeger.tip
        else:
            lot = f"bestaat niet; {_klein(noem(item))} verwijst ernaar"
            tip = _tip(omgeving, blad.waarde, soort)
        yield fout(omgeving.plek(item, blad.pad), ID, f"{wie} {lot}.", tip)


def _onbekend(omgeving: Omgeving) -> set[str]:
    """Return every id that does not exist as one of the kinds of which it is named."""
    return {id for soort, ids in omgeving.genoemd.items() for id in ids if not _bestaat(omgeving, soort, id)}


def _bestaat(omgeving: Omgeving, soort: str, id: str) -> bool:
    """Whether there is such an item or block, or may be in a file that cannot be read or is not there."""
    lijst, van_item = lijst_van_blok(id) if soort == "blokken" else (soort, id)
    bekend = omgeving.kennisbank.blokken if soort == "blokken" else omgeving.kennisbank.lijst(soort)
    return id in bekend or omgeving.plaatser.bestaat_maar_kapot(lijst, van_item) or omgeving.mist(lijst, van_item)


def _als_blok(soort: Soort | None, id: str) -> str:
    return f"{soort.enkelvoud}:{id}" if soort else id


def _tip(omgeving: Omgeving, id: str, soort: Soort | None) -> str:
    if vreemd := bijzondere_spatie(id):
        return f"Wis de bijzondere spatie ({vreemd[1]}) in dit id."
    return _tip_item(omgeving, id, soort) if soort else _tip_blok(omgeving, id)


def _tip_item(omgeving: Omgeving, id: str, soort: Soort) -> str:
    getypt, alle = id[:60], omgeving.kennisbank.lijst(soort.lijst)
    bekend = van_ouder(id, alle, omgeving.kennisbank.bouwstenen)
    if "://" in id and soort.lijst == "bronnen":
        return _tip_adres(omgeving.kennisbank.bronnen, id)
    if beste := bedoelde_je(id, bekend):
        return f'Bedoelde je "{beste}"?'
    if 0 < len(bekend) < WEINIG:
        return f"Kies uit: {', '.join(bekend)}."
    if not alle:
        return "Kies een id dat bestaat."
    if not all(map(ID_VORM.fullmatch, id.split("/"))):
        return "Kies een id dat bestaat; een id heeft alleen kleine letters, cijfers en streepjes."
    if soort.vorm is Vorm.PER_OUDER and "/" not in getypt:
        return "Schrijf bouwsteen/stap, zoals brp/terugmelden."
    return f"Voeg {getypt} eerst toe aan {soort.bestand_voor(getypt)}."


def _tip_adres(bronnen: Mapping[str, Bron], adres: str) -> str:
    """Return what to do with a web address where the id of a source belongs."""
    id = next((id for id, bron in bronnen.items() if (bron.adres or "").rstrip("/") == adres.rstrip("/")), None)
    return f"Noem de bron met zijn id: {id}." if id else "Maak eerst een id voor de bron: kennisbank nieuw bron <id>."


def _tip_blok(omgeving: Omgeving, verwijzing: str) -> str:
    beste = blok_van_dezelfde_soort(verwijzing, omgeving.kennisbank.blokken)
    return f'Bedoelde je "{beste}"?' if beste else "Schrijf soort:id van iets wat bestaat, zoals bouwsteen:brp."


def _klein(tekst: str) -> str:
    return tekst[:1].lower() + tekst[1:]
