"""The entry that tells who still reads a feed at its former address where it is now."""

from __future__ import annotations

from uuid import uuid5

from macros.model.instellingen import Instellingen
from macros.model.kanaal import VroegerKanaal
from macros.model.vroeger import NAAMRUIMTE
from macros.outputs.feeds.bericht import Bericht

SOORT = "verhuisd"


def naam_van(vroeger: VroegerKanaal) -> str:
    """Return the title of what stands at a former address: the new name, or the old id when there is not one new."""
    nieuw = vroeger.item.opvolger
    return nieuw.titel if nieuw else vroeger.item.id


def verhuisbericht(vroeger: VroegerKanaal, plek: Instellingen) -> Bericht:
    """Return the entry: what happened, why, and every address to follow from now on."""
    item = vroeger.item
    return Bericht(
        id=uuid5(NAAMRUIMTE, f"verhuisd/{item.verwijzing}/{item.verhuizing.datum}"),
        titel=_titel(vroeger),
        datum=item.verhuizing.datum.isoformat(),
        soort=SOORT,
        regels=(item.verhuizing.reden, *_regels(vroeger, plek)),
        adres=item.waarheen,
        verwijzing=item.verwijzing,
        rollen=(),
        bouwstenen=(),
    )


def _titel(vroeger: VroegerKanaal) -> str:
    namen = [blok.titel for blok in vroeger.item.opvolgers]
    if not namen:
        return f"{vroeger.item.id} is ingetrokken: deze feed stopt"
    return f"{vroeger.item.id} is verhuisd naar: {', '.join(namen)}"


def _regels(vroeger: VroegerKanaal, plek: Instellingen) -> list[str]:
    """Return one line for each page and each feed that came in its place."""
    regels = [f"Nieuwe pagina: {_adres(blok.adres, plek)}" for blok in vroeger.item.opvolgers]
    for kanaal in vroeger.opvolgers:
        regels.append(f"Nieuwe feed: {_adres(f'/feeds/{kanaal.pad}.xml', plek)} (of .json).")
    if vroeger.opvolgers:
        return [*regels, "Neem dit adres over in je feedlezer. Tot die tijd blijf je hier alles lezen."]
    return [*regels, "Hier komt niets meer bij."]


def _adres(adres: str, plek: Instellingen) -> str:
    return plek.volledig(adres) or f"Bouwstenenwijzer, {adres}"
