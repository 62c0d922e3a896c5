"""`kennisbank nieuw <soort> <id>`: a skeleton in the right file, a page that shows it, the next free code."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from macros.diagnostics import bedoelde_je
from macros.load import Lading, laad
from macros.load.leestekst import lees_tekst
from macros.model.soorten import LIJST, Soort, Vorm, lijst_van_blok
from macros.model.velden import ID_PATROON
from macros.opdrachten.idlengte import keur_lengte
from macros.opdrachten.maakbaar import maakbare_soort
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.opmaak import schemaregel
from macros.opdrachten.schema import schema
from macros.opdrachten.schrijven import schrijf_bestanden
from macros.opdrachten.skelet import skelet
from macros.opdrachten.uitgegeven import verleden_bekend, vrije_codes

LETTERPATROON = r"[A-Z0-9]{2,6}"
LETTERS = {"knelpunten": "KP", "i-versnellers": "IV", "playbooks": "PB", "begrippen": "BG"}


def nieuw(wortel: Path, naam: str, id: str, vandaag: date, proef: bool = False) -> str:
    """Write the files for a new item and return what was made; with `proef` only show it.

    Raises:
        NietMogelijk: when the kind is unknown, the id is wrong, taken or retired, its page holds something else, or
            the files may not be written.
    """
    lading = laad(wortel)
    soort = maakbare_soort(naam)
    _keur_id(soort, id, lading)
    bestanden = dict(_bestanden(wortel, soort, id, lading, vandaag))
    if proef:
        return "\n".join(
            f"Zou schrijven in {naam}:\n{toegevoegd.rstrip()}" for naam, (_, toegevoegd) in bestanden.items()
        )
    schrijf_bestanden(wortel, {bestand: tekst for bestand, (tekst, _) in bestanden.items()})
    if (wortel / "data/schema").is_dir():
        schema(wortel)
    gemaakt = "\n".join(f"Geschreven: {bestand}" for bestand in bestanden)
    return "\n".join([gemaakt, *_onzeker(wortel, soort, id, lading), _verder(soort, id)])


def _keur_id(soort: Soort, id: str, lading: Lading) -> None:
    delen = id.split("/")
    if len(delen) != (2 if soort.vorm is Vorm.PER_OUDER else 1):
        hoe = "bouwsteen/stap, zoals brp/terugmelden" if soort.vorm is Vorm.PER_OUDER else "één id, zoals brp"
        raise NietMogelijk(f'"{id}" past niet bij een {soort.naam}. Schrijf {hoe}.')
    if not all(re.fullmatch(ID_PATROON, deel) for deel in delen):
        raise NietMogelijk(f'"{id}" is geen goed id. Gebruik alleen kleine letters, cijfers en streepjes.')
    keur_lengte(delen)
    kb = lading.kennisbank
    if id in kb.lijst(soort.lijst):
        raise NietMogelijk(f"{soort.noem(id)} bestaat al, in {soort.bestand_voor(id)}. Kies een ander id.")
    if lading.bestaat_maar_kapot(soort.lijst, id):
        waarom = f"{soort.noem(id)} staat misschien al in een bestand met fouten."
        raise NietMogelijk(f"{waarom} Los die eerst op: kennisbank controleer.")
    if f"{soort.enkelvoud}:{id}" in kb.verhuisd:
        raise NietMogelijk(f"{soort.noem(id)} heeft bestaan. Een oud id komt nooit terug; kies een ander id.")
    if soort.vorm is Vorm.PER_OUDER and delen[0] not in letters_van(lading):
        if lading.bestaat_maar_kapot("bouwstenen", delen[0]):
            raise NietMogelijk(f"Vul eerst code: in {LIJST['bouwstenen'].bestand_voor(delen[0])} in.")
        beste = bedoelde_je(delen[0], kb.bouwstenen)
        raad = f'Bedoelde je "{beste}"?' if beste else f"Maak hem eerst: kennisbank nieuw bouwsteen {delen[0]}."
        raise NietMogelijk(f'Bouwsteen "{delen[0]}" bestaat niet. {raad}')


def _bestanden(
    wortel: Path, soort: Soort, id: str, lading: Lading, vandaag: date
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield (path, (whole text, what was added)) of each file."""
    vast = {"code": codeletters(id, letters_van(lading).values())} if soort.lijst == "bouwstenen" else {}
    regels = skelet(soort.model, _codes(wortel, soort, id, lading), vandaag.isoformat(), vast)
    per_item = soort.vorm is Vorm.PER_ITEM
    eigen = list(regels) if per_item else [f"{id.rpartition('/')[2]}:", *(f"  {regel}" for regel in regels)]
    erbij = "\n".join(eigen) + "\n"
    bestand = soort.bestand_voor(id)
    pad = wortel / bestand
    eerst = pad.read_text(encoding="utf-8") if pad.is_file() else schemaregel(soort)
    yield bestand, (f"{eerst.rstrip()}\n{erbij}", erbij)
    if soort.eigen_pagina:
        yield from _pagina(wortel, f"docs/{soort.lijst}/{id}.md", f'{{{{ {soort.enkelvoud}("{id}") }}}}')


def _pagina(wortel: Path, bestand: str, aanroep: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the page of a new item, unless somebody wrote it already; see `_bestanden`."""
    if not os.path.lexists(wortel / bestand):
        yield bestand, (f"{aanroep}\n", f"{aanroep}\n")
        return
    gelezen = lees_tekst(wortel / bestand, bestand)
    if gelezen.probleem or aanroep not in gelezen.tekst:
        raise NietMogelijk(
            f"{bestand} bestaat al en toont dit item niet. Zet er {aanroep} in, of haal het bestand weg. "
            "Er is niets geschreven."
        )


def letters_van(lading: Lading) -> dict[str, str]:
    """Return the letters of every bouwsteen by its id; one that is not filled in yet has them already."""
    gevonden = {}
    eigen = ((naam, b.waarde) for naam, b in lading.bestanden.items() if naam.startswith("data/bouwstenen/"))
    for naam, waarde in eigen:
        code = waarde.get("code") if isinstance(waarde, dict) else None
        if isinstance(code, str) and re.fullmatch(LETTERPATROON, code):
            gevonden[Path(naam).stem] = code
    return gevonden


def codeletters(id: str, van_anderen: Iterable[str]) -> str:
    """Return letters for the codes of a new bouwsteen that nobody has: of its words, else with a number."""
    bezet = {*LETTERS.values(), *van_anderen}
    kaal = re.sub(r"[^A-Z0-9]", "", id.upper())
    kandidaten = [kaal[:3], kaal[:4], kaal[:6], *(f"{kaal[:4]}{nummer}" for nummer in range(2, 100))]
    return next(letters for letters in kandidaten if len(letters) >= 2 and letters not in bezet)


def _letters(soort: Soort, id: str, lading: Lading) -> str:
    """Return the letters of the codes within a new item; "" when it has none."""
    if soort.lijst == "stappen":
        return letters_van(lading)[id.partition("/")[0]]
    return LETTERS.get(soort.lijst, "")


def _codes(wortel: Path, soort: Soort, id: str, lading: Lading) -> Iterator[str]:
    letters = _letters(soort, id, lading)
    return vrije_codes(wortel, lading, letters) if letters else iter(())


def _onzeker(wortel: Path, soort: Soort, id: str, lading: Lading) -> Iterator[str]:
    """Yield what cannot be known: whether what was withdrawn without its code had the code that is handed out now."""
    if not _letters(soort, id, lading) or verleden_bekend(wortel):
        return
    for oud, verhuizing in lading.kennisbank.verhuisd.items():
        lijst, van = lijst_van_blok(oud)
        buren = lijst == soort.lijst and (lijst != "stappen" or van.partition("/")[0] == id.partition("/")[0])
        if buren and len(verhuizing.naar) != 1 and not verhuizing.code:
            yield f'Let op: welke code "{oud}" had, is niet bewaard. Kijk of de nieuwe code niet van dat blok was.'


def _verder(soort: Soort, id: str) -> str:
    regels = ["Vul de lege velden in; de regels met # leggen ze uit en mogen daarna weg."]
    if soort.lijst == "bouwstenen":
        regels.append(f"Een stap erbij: kennisbank nieuw stap {id}/<wat-je-doet>.")
    return "\n".join([*regels, "Kijk na met: kennisbank controleer."])
