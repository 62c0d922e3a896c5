"""Load the whole of data/: every file on its own, so that one broken file never hides the others."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load.gelezen import Gelezen
from macros.load.geschiedenis import lees_geschiedenis
from macros.load.lading import Lading, Onleesbaar, letters
from macros.load.leestekst import REGEL as NIET_LEESBAAR
from macros.load.leestekst import naam_van
from macros.load.vormfout import lege_velden, mist_velden, vormproblemen
from macros.load.vormtekst import fout_id
from macros.load.vreemden import REGEL as ONBEKEND
from macros.load.vreemden import vreemden
from macros.load.yamlbestand import YamlBestand, lees, ontleed, vergeet_gelezen
from macros.load.yamlbouw import Pad
from macros.model.basis import Item
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN, Soort, Vorm
from macros.model.velden import ID_PATROON

MEESTE_PER_BESTAND = 50
GEEN_ID = ("verhuisd",)
ID_VORM = re.compile(ID_PATROON)
SOORT_IN_MAP = {f"data/{soort.plek}": soort for soort in SOORTEN if soort.vorm in (Vorm.PER_ITEM, Vorm.PER_OUDER)}


def laad(wortel: Path, gelezen: Gelezen | None = None) -> Lading:
    """Load `data/` under `wortel`; of what was `gelezen` before the value is known.

    Returns:
        The loading, also when files are broken: their problems are in it and their items are not.

    Raises:
        FileNotFoundError: when there is no data/ at all.
    """
    if not (wortel / "data").is_dir():
        raise FileNotFoundError(wortel / "data")
    lading = Lading(Kennisbank())
    lijsten: dict[str, dict[str, Item]] = {}
    for soort in SOORTEN:
        items = lijsten.setdefault(soort.lijst, {})
        if (wortel / "data" / soort.plek).is_symlink() and soort.vorm in (Vorm.PER_ITEM, Vorm.PER_OUDER):
            lading.onleesbaar[soort.lijst] = [Onleesbaar(None, None)]
        for pad in _bestanden(wortel, soort):
            bestand = lees(pad, naam_van(pad, wortel))
            lading.bestanden[bestand.naam] = bestand
            if gelezen and not bestand.weigering:
                gelezen.geef(bestand)
            inhoud = _inhoud(soort, bestand)
            if not inhoud.problemen:
                if gelezen:
                    gelezen.neem(bestand)
                bestand.vergeet()
            items.update(inhoud.items)
            lading.problemen.extend(inhoud.problemen)
            lading.onvolledig = lading.onvolledig or inhoud.onvolledig
            if inhoud.kapot:
                lading.kapot.setdefault(soort.lijst, set()).update(inhoud.kapot)
            if inhoud.onleesbaar:
                lading.onleesbaar.setdefault(soort.lijst, []).extend(inhoud.onleesbaar)
    lading.problemen.extend(vreemden(wortel, lading.bestanden.keys()))
    _merk_ongelezen(lading)
    geschiedenis, problemen = lees_geschiedenis(wortel)
    lading.problemen.extend(problemen)
    lading.kennisbank = replace(Kennisbank.uit_lijsten(lijsten), geschiedenis=geschiedenis)
    return lading


def _merk_ongelezen(lading: Lading) -> None:
    """Note what stands in folders that are closed, and in files with a wrong name unless another file holds it."""
    for probleem in lading.problemen:
        pad = PurePosixPath(probleem.plek.bestand)
        if probleem.regel == NIET_LEESBAAR and (dicht := SOORT_IN_MAP.get(pad.as_posix())):
            lading.onleesbaar.setdefault(dicht.lijst, []).append(Onleesbaar(None, None))
        soort = SOORT_IN_MAP.get(pad.parent.as_posix())
        if soort and probleem.regel == ONBEKEND and probleem.blokkeert:
            stam = _als_id(pad.stem)
            if not lading.is_gelezen(soort.bestand_voor(stam)):
                lading.onleesbaar.setdefault(soort.lijst, []).append(Onleesbaar(stam, None))


def items_in(soort: Soort, naam: str, tekst: str) -> dict[str, Item]:
    """Return the items with a good shape in the text of one data file, by id; `naam` as in "data/rollen.yaml"."""
    return _inhoud(soort, ontleed(tekst, naam)).items


def vergeet_teksten(lading: Lading) -> None:
    """Let go of the texts of all files, and so of where things stand in them; the items stay.

    For who reads data once and then makes much of it: the texts take 18 MB at 1,000 bouwstenen.
    """
    lading.bestanden.clear()
    _inhoud.cache_clear()
    vergeet_gelezen()


def _bestanden(wortel: Path, soort: Soort) -> list[Path]:
    plek = wortel / "data" / soort.plek
    if soort.vorm in (Vorm.REGISTER, Vorm.ENKEL):
        return [plek] if os.path.lexists(plek) else []
    return [] if plek.is_symlink() else sorted(pad for pad in plek.glob("*.yaml") if not pad.name.startswith("."))


@dataclass(slots=True)
class _Inhoud:
    """What one file gave: its items with a good shape, and what there is to say about the rest."""

    items: dict[str, Item] = field(default_factory=dict)
    problemen: list[Probleem] = field(default_factory=list)
    kapot: set[str] = field(default_factory=set)
    onleesbaar: list[Onleesbaar] = field(default_factory=list)
    onvolledig: bool = False
    """Whether an item lacks fields: then nobody knows what else it should name."""


@lru_cache(maxsize=4096)
def _inhoud(soort: Soort, bestand: YamlBestand) -> _Inhoud:
    """Return the items in a file; kept, so that after an edit only the file that changed is validated again."""
    inhoud = _Inhoud(problemen=list(bestand.problemen))
    if bestand.waarde is None or bestand.dubbele_ids:
        _merk_onleesbaar(soort, bestand, inhoud)
        if not inhoud.problemen and soort.vorm is not Vorm.REGISTER:
            melding = "Dit bestand is leeg."
            inhoud.problemen.append(_vorm(Plek(bestand.naam), melding, "Vul het of wis het.", heel_bestand=True))
    for id, pad, waarde in _kandidaten(soort, bestand, inhoud):
        item = _item(soort, id, pad, waarde, bestand, inhoud)
        if item is not None:
            inhoud.items[id] = item
        else:
            inhoud.kapot.add(letters(id))
        if len(inhoud.problemen) > MEESTE_PER_BESTAND:
            inhoud.problemen[MEESTE_PER_BESTAND:] = [_en_meer(bestand)]
            _merk_onleesbaar(soort, bestand, inhoud)
            break
    if inhoud.kapot and not _is_heel(bestand):
        _merk_onleesbaar(soort, bestand, inhoud)
    return inhoud


def _kandidaten(soort: Soort, bestand: YamlBestand, inhoud: _Inhoud) -> Iterator[tuple[str, Pad, object]]:
    """Yield (id, keys, value) for everything in the file that may be an item."""
    stam = Path(bestand.naam).stem
    if soort.vorm in (Vorm.PER_ITEM, Vorm.PER_OUDER) and not ID_VORM.fullmatch(stam):
        goed = _als_id(stam) or "een-of-meer-woorden"
        inhoud.onleesbaar.append(Onleesbaar(goed, None))
        melding = f'"{stam}" is geen goede bestandsnaam: alleen kleine letters, cijfers en streepjes.'
        tip = f"Noem het bestand {goed}.yaml."
        inhoud.problemen.append(Probleem(Plek(bestand.naam), Niveau.FOUT, "id-vorm", melding, tip, heel_bestand=True))
    elif bestand.waarde is not None and soort.vorm in (Vorm.PER_ITEM, Vorm.ENKEL):
        yield stam, (), bestand.waarde
    elif isinstance(bestand.waarde, Mapping):
        voorvoegsel = f"{stam}/" if soort.vorm is Vorm.PER_OUDER else ""
        yield from ((f"{voorvoegsel}{sleutel}", (sleutel,), waarde) for sleutel, waarde in bestand.waarde.items())
    elif bestand.waarde is not None and () not in bestand.gemeld:
        _merk_onleesbaar(soort, bestand, inhoud)
        melding = f"Dit bestand hoort uit items te bestaan, elk onder een eigen id; het is een {_wat(bestand.waarde)}."
        tip = "Begin elk item met zijn id en een dubbele punt."
        inhoud.problemen.append(_vorm(bestand.plek(()), melding, tip, heel_bestand=True))


def _item(soort: Soort, id: str, pad: Pad, waarde: object, bestand: YamlBestand, inhoud: _Inhoud) -> Item | None:
    problemen = inhoud.problemen
    if soort.lijst not in GEEN_ID and not all(map(ID_VORM.fullmatch, id.split("/"))):
        melding, tip = fout_id(str(pad[-1]))
        plek = bestand.spatieplek(bestand.sleutelplek(pad))
        problemen.append(Probleem(plek, Niveau.FOUT, "id-vorm", melding, tip))
        return None
    eerder = len(problemen)
    try:
        item = soort.model.model_validate(waarde).geplaatst(id, bestand.naam, pad)
    except ValidationError as fout:
        item = None
        inhoud.onvolledig = inhoud.onvolledig or mist_velden(fout)
        problemen.extend(vormproblemen(fout, soort.noem(id), soort.model, bestand, pad))
    if bestand.leeg:
        gezegd = {probleem.plek for probleem in problemen[eerder:]}
        problemen.extend(lege_velden(soort.noem(id), soort.model, bestand, pad, gezegd))
    return item


def _merk_onleesbaar(soort: Soort, bestand: YamlBestand, inhoud: _Inhoud) -> None:
    leeg = not bestand.problemen and bestand.waarde is None
    if soort.vorm is Vorm.REGISTER and leeg:
        return
    stam = Path(bestand.naam).stem if soort.vorm in (Vorm.PER_ITEM, Vorm.PER_OUDER) else None
    tekst = letters(bestand.tekst) if _is_heel(bestand) and bestand.waarde is None and not leeg else None
    inhoud.onleesbaar.append(Onleesbaar(stam, tekst))


def _is_heel(bestand: YamlBestand) -> bool:
    """Whether we saw all of a file: one that stops within a line was probably cut off."""
    return bestand.tekst.endswith("\n")


def _als_id(id: str) -> str:
    """Return the id that was probably meant."""
    return re.sub(r"[^a-z0-9]+", "-", id.lower()).strip("-")


def _wat(waarde: object) -> str:
    return "lijst" if isinstance(waarde, list) else "losse tekst"


def _en_meer(bestand: YamlBestand) -> Probleem:
    melding = f"Dit bestand heeft meer dan {MEESTE_PER_BESTAND} fouten; de rest staat hier niet."
    return _vorm(Plek(bestand.naam), melding, "Los de eerste op en kijk opnieuw.")


def _vorm(plek: Plek, melding: str, tip: str, heel_bestand: bool = False) -> Probleem:
    return Probleem(plek, Niveau.FOUT, "vorm", melding, tip, heel_bestand)
