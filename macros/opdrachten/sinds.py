"""`kennisbank controleer --sinds <ref>`: a change of meaning without a record, and what was lost, are noticed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load import Lading, laad
from macros.load.geschiedenis import MAP
from macros.model.basis import Item
from macros.model.betekenis import Verandering, verandering
from macros.model.blokken import blokken_van
from macros.model.geschiedenis import gekrompen, nieuwe_versies
from macros.model.passage import passages
from macros.model.soorten import SOORTEN
from macros.model.stap import Stap
from macros.model.vroeger import vroeger as eerste_verwijzing
from macros.opdrachten.codes_sinds import codes_sinds, waar_verhuisd
from macros.opdrachten.uit_git import GeenVergelijking, haal_op
from macros.opdrachten.voorstel import voorstel

REGEL = "wijziging-vermeld"

__all__ = ["GeenVergelijking", "controleer_sinds"]


def controleer_sinds(wortel: Path, ref: str, vandaag: date) -> list[Probleem]:
    """Return what changed in meaning since a git ref without a record, and what was lost.

    Args:
        wortel: folder of the knowledge base, within a git repository.
        ref: commit, branch or tag to compare with.
        vandaag: day for the entries that are proposed.

    Raises:
        GeenVergelijking: when git does not know `ref`, or this is no repository.
    """
    with tempfile.TemporaryDirectory() as map_:
        haal_op(wortel, ref, Path(map_), "data")
        vroeger = laad(Path(map_))
    nu = laad(wortel)
    gevonden = [
        *_zonder_vermelding(vroeger, nu, vandaag),
        *_verdwenen(vroeger, nu),
        *codes_sinds(wortel, vroeger, nu),
        *_vastlegging(vroeger, nu, vandaag),
    ]
    return sorted(gevonden, key=lambda p: p.plek)


def _zonder_vermelding(vroeger: Lading, nu: Lading, vandaag: date) -> Iterator[Probleem]:
    for soort in SOORTEN:
        if "wijzigingen" not in soort.model.model_fields:
            continue
        oud = vroeger.kennisbank.lijst(soort.lijst)
        for id, item in nu.kennisbank.lijst(soort.lijst).items():
            eerder = oud.get(id) or oud.get(_eerste_id(nu, f"{soort.enkelvoud}:{id}"))
            onbekend = eerder is None and vroeger.bestaat_maar_kapot(soort.lijst, id)
            anders = None if onbekend else verandering(eerder, item)
            if anders and not _vermeld(vroeger, nu, eerder, item):
                wat = "is veranderd" if eerder else "is nieuw"
                melding = f'{soort.noem(id)} {wat}, maar bij "wijzigingen" staat daar niets over.'
                tip = "Plak dit bovenaan onder wijzigingen en maak de zin af:"
                voorbeeld = voorstel(item, eerder, anders, vandaag)
                plek = _plek(nu, eerder, item, anders)
                yield Probleem(plek, Niveau.LET_OP, REGEL, melding, tip, voorbeeld=voorbeeld)


def _plek(nu: Lading, eerder: Item | None, item: Item, anders: Verandering) -> Plek:
    """Return where the first changed value stands, so that the message shows beside the change; else the item."""
    pad = next((pad for pad in anders.paden if pad in anders.nieuw), None) if eerder else None
    if pad is None:
        return nu.plek(item)
    return nu.plek(item, tuple(int(deel) if deel.isdigit() else deel for deel in pad))


def _vermeld(vroeger: Lading, nu: Lading, eerder: Item | None, item: Item) -> bool:
    """Whether the item, or the bouwsteen of a step, has a record that was not there before."""
    if _erbij(eerder, item):
        return True
    if not isinstance(item, Stap):
        return False
    nieuw = nu.kennisbank.bouwstenen.get(item.bouwsteen)
    return nieuw is not None and _erbij(vroeger.kennisbank.bouwstenen.get(item.bouwsteen), nieuw)


def _erbij(oud: Item | None, nieuw: Item) -> bool:
    return bool(set(getattr(nieuw, "wijzigingen", ())) - set(getattr(oud, "wijzigingen", ())))


def _verdwenen(vroeger: Lading, nu: Lading) -> Iterator[Probleem]:
    """Yield a problem for every item with an address and no code that is gone and did not move."""
    for soort in SOORTEN:
        for id, item in vroeger.kennisbank.lijst(soort.lijst).items():
            blok = next(blokken_van(item), None)
            if (
                blok is None
                or blok.code
                or id in nu.kennisbank.lijst(soort.lijst)
                or nu.bestaat_maar_kapot(soort.lijst, id)
            ):
                continue
            if not waar_verhuisd(nu, blok.verwijzing):
                melding = f"{soort.noem(id)} is weg, en data/verhuisd.yaml vertelt niet waar lezers nu moeten zijn."
                tip = "Gebruik `kennisbank verhuis`, of zet het id in data/verhuisd.yaml."
                yield Probleem(Plek(item.bestand), Niveau.LET_OP, REGEL, melding, tip)


def _eerste_id(nu: Lading, verwijzing: str) -> str:
    """Return the id that a block had at the very beginning."""
    return eerste_verwijzing(nu.kennisbank, verwijzing).partition(":")[2]


def _vastlegging(vroeger: Lading, nu: Lading, vandaag: date) -> Iterator[Probleem]:
    for pagina, anker in gekrompen(vroeger.kennisbank.geschiedenis, nu.kennisbank.geschiedenis):
        melding = f'Bij "{anker}" is vastgelegde tekst weg of anders.'
        tip = "Zet het bestand terug zoals het was; oude links vertellen hiermee wat er veranderde."
        yield Probleem(Plek(f"{MAP}/{pagina}.json"), Niveau.FOUT, "geschiedenis-groeit", melding, tip)
    if nu.kennisbank.geschiedenis and not nu.problemen:
        aantal = sum(1 for _ in nieuwe_versies(nu.kennisbank.geschiedenis, passages(nu.kennisbank), vandaag))
        if aantal:
            melding = f"Aantal passages dat anders luidt dan vastgelegd: {aantal}."
            yield Probleem(Plek(MAP), Niveau.LET_OP, "geschiedenis-bij", melding, "Draai `kennisbank leg-vast`.")
