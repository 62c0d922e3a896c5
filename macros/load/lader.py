"""Load the whole of data/: every file on its own, so that one broken file never hides the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from macros.diagnostics import Niveau, Plek, Probleem, bedoelde_je
from macros.load.vormfout import vormproblemen
from macros.load.yamlbestand import Pad, YamlBestand, lees
from macros.model.basis import Item
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN, Soort, Vorm
from macros.model.velden import ID_PATROON

GEEN_INHOUD = ("schema",)


@dataclass(slots=True)
class Lading:
    """What loading gave: the items that have a good shape, the files for places, and what was wrong."""

    kennisbank: Kennisbank
    bestanden: dict[str, YamlBestand] = field(default_factory=dict)
    problemen: list[Probleem] = field(default_factory=list)
    kapot: dict[str, set[str]] = field(default_factory=dict)
    onleesbaar: set[str] = field(default_factory=set)

    def bestaat_maar_kapot(self, lijst: str, id: str) -> bool:
        """Whether `id` stands in a file but could not be read: then a reference to it is not the mistake."""
        return lijst in self.onleesbaar or not self.kapot.get(lijst, set()).isdisjoint({id, id.partition("/")[0]})

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item stands."""
        return self.bestanden[item.bestand].plek((*item.pad, *pad))

    def tekstplek(self, item: Item, pad: Pad, regels_verder: int) -> Plek:
        """Return where a line within a text of an item stands."""
        return self.bestanden[item.bestand].tekstplek((*item.pad, *pad), regels_verder)


def laad(wortel: Path) -> Lading:
    """Load `data/` under `wortel`.

    Returns:
        The loading, also when files are broken: their problems are in it and their items are not.

    Raises:
        FileNotFoundError: when there is no data/ at all.
    """
    if not (wortel / "data").is_dir():
        raise FileNotFoundError(wortel / "data")
    lading = Lading(Kennisbank())
    verwacht: set[str] = set()
    lijsten: dict[str, dict[str, Item]] = {}
    for soort in SOORTEN:
        items = lijsten.setdefault(soort.lijst, {})
        for pad in _bestanden(wortel, soort):
            naam = pad.relative_to(wortel).as_posix()
            verwacht.add(naam)
            items.update(_items(soort, _open(lading, pad, naam), lading))
    lading.problemen.extend(_vreemden(wortel, verwacht))
    lading.kennisbank = Kennisbank.uit_lijsten(lijsten)
    return lading


def _open(lading: Lading, pad: Path, naam: str) -> YamlBestand:
    bestand = lees(pad, naam)
    lading.bestanden[naam] = bestand
    lading.problemen.extend(bestand.problemen)
    return bestand


def _bestanden(wortel: Path, soort: Soort) -> list[Path]:
    plek = wortel / "data" / soort.plek
    if soort.vorm in (Vorm.REGISTER, Vorm.ENKEL):
        return [plek] if plek.is_file() else []
    return sorted(plek.glob("*.yaml"))


def _items(soort: Soort, bestand: YamlBestand, lading: Lading) -> Iterator[tuple[str, Item]]:
    """Yield (id, item) for every value in the file that has the right shape; note the problems of the others."""
    if bestand.waarde is None:
        _merk_kapot(soort, bestand, lading)
        if not bestand.problemen and soort.vorm is not Vorm.REGISTER:
            lading.problemen.append(
                Probleem(Plek(bestand.naam), Niveau.FOUT, "vorm", "Dit bestand is leeg.", "Vul het of wis het.")
            )
        return
    for id, pad, waarde in _kandidaten(soort, bestand):
        item = _item(soort, id, pad, waarde, bestand, lading)
        if item is not None:
            yield id, item


def _kandidaten(soort: Soort, bestand: YamlBestand) -> Iterator[tuple[str, Pad, object]]:
    stam = Path(bestand.naam).stem
    if soort.vorm in (Vorm.PER_ITEM, Vorm.ENKEL):
        yield stam, (), bestand.waarde
        return
    if not isinstance(bestand.waarde, Mapping):
        yield "", (), bestand.waarde
        return
    voorvoegsel = f"{stam}/" if soort.vorm is Vorm.PER_OUDER else ""
    for sleutel, waarde in bestand.waarde.items():
        yield f"{voorvoegsel}{sleutel}", (sleutel,), waarde


def _item(soort: Soort, id: str, pad: Pad, waarde: object, bestand: YamlBestand, lading: Lading) -> Item | None:
    if soort.lijst != "verhuisd" and not all(re.fullmatch(ID_PATROON, deel) for deel in id.split("/")):
        lading.problemen.append(_verkeerd_id(id, bestand, pad))
        return None
    try:
        return soort.model.model_validate(waarde).geplaatst(id, bestand.naam, pad)
    except ValidationError as fout:
        lading.problemen.extend(vormproblemen(fout, soort.model, bestand, pad))
        lading.kapot.setdefault(soort.lijst, set()).add(id)
        return None


def _merk_kapot(soort: Soort, bestand: YamlBestand, lading: Lading) -> None:
    if soort.vorm in (Vorm.PER_ITEM, Vorm.PER_OUDER):
        lading.kapot.setdefault(soort.lijst, set()).add(Path(bestand.naam).stem)
    elif bestand.problemen:
        lading.onleesbaar.add(soort.lijst)


def _verkeerd_id(id: str, bestand: YamlBestand, pad: Pad) -> Probleem:
    if not id:
        return Probleem(
            bestand.plek(()),
            Niveau.FOUT,
            "vorm",
            "Dit bestand hoort te bestaan uit items, elk onder een eigen id.",
            "Begin elk item met zijn id en een dubbele punt.",
        )
    laatste = id.rpartition("/")[2]
    goed = re.sub(r"[^a-z0-9]+", "-", laatste.lower()).strip("-")
    tip = f'Schrijf bijvoorbeeld "{goed}".' if goed else "Gebruik kleine letters, cijfers en streepjes."
    melding = f'"{laatste}" is geen goed id: alleen kleine letters, cijfers en streepjes.'
    return Probleem(bestand.sleutelplek(pad), Niveau.FOUT, "id-vorm", melding, tip)


def _vreemden(wortel: Path, verwacht: set[str]) -> Iterator[Probleem]:
    """Yield a problem for every file in data/ that nothing reads."""
    for pad in sorted((wortel / "data").rglob("*")):
        naam = pad.relative_to(wortel).as_posix()
        if pad.is_dir() or naam in verwacht or pad.relative_to(wortel / "data").parts[0] in GEEN_INHOUD:
            continue
        beste = bedoelde_je(naam, [f"data/{s.plek}" for s in SOORTEN])
        tip = (
            f"Bedoelde je {beste}? Anders: verplaats het bestand uit data/."
            if beste
            else "Verplaats het bestand uit data/."
        )
        yield Probleem(
            Plek(naam),
            Niveau.FOUT,
            "bestand-bekend",
            "Dit bestand hoort niet in data/: niemand leest het.",
            tip,
        )
