"""The gate: what the finished HTML must be before it replaces the old site.

A page is parsed, read once and let go: of each only its faults, its anchors and its links stay in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from macros.bouw.fout import Bouwfout
from macros.bouw.keurlezer import Gezien, bekijk
from macros.bouw.wegwijzer import Wegwijzer

MEESTE_MELDINGEN = 20


def keur(site: Path) -> int:
    """Check every page under `site` and return how many there are.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    wijzer = Wegwijzer(site)
    paginas = {naam: _lees(f"{site}/{naam}") for naam in wijzer.paginas()}
    fouten = [
        f"{naam}: {fout}"
        for naam, gezien in paginas.items()
        for fout in (*gezien.fouten, *_dode_links(wijzer, naam, gezien, paginas))
    ]
    if fouten:
        rest = f"\n… en nog {len(fouten) - MEESTE_MELDINGEN}." if len(fouten) > MEESTE_MELDINGEN else ""
        raise Bouwfout("De nieuwe site klopt niet:\n" + "\n".join(fouten[:MEESTE_MELDINGEN]) + rest)
    return len(paginas)


def _lees(pad: str) -> Gezien:
    with open(pad, "rb", buffering=0) as bestand:  # noqa: PTH123 - ten thousand files: no Path for each
        return bekijk(bestand.read())


def _dode_links(wijzer: Wegwijzer, naam: str, gezien: Gezien, paginas: Mapping[str, Gezien]) -> Iterator[str]:
    """Yield what is wrong with the links of the page `naam`."""
    map_ = naam.rpartition("/")[0]
    for attribuut, link in gezien.links:
        adres = wijzer.adres(link)
        if not adres.mag:
            yield f'het adres "{link[:60]}" mag niet op een pagina'
        if adres.elders or attribuut == "action":
            continue
        bestand = wijzer.bestand(map_, adres.pad) if adres.pad else naam
        if bestand is None:
            yield f'de link "{link}" wijst naar een pagina die er niet is'
        elif adres.anker and bestand in paginas and adres.anker not in paginas[bestand].ankers:
            yield f'de link "{link}" wijst naar een plek die er niet is ({attribuut})'
