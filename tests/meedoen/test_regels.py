"""Every rule that needs only one block is checked by the form as well: the same message, at the same field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from macros.controle import Uitkomst, controleer_alles
from macros.diagnostics import Plek
from macros.model.basis import Item
from macros.model.bladen import Pad
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.soorten import ENKELVOUD, LIJST, MODEL
from macros.schema.bestanden import schema_van
from macros.validate import Omgeving
from macros.validate.regels import blokregels
from tests.meedoen.test_meldingen import ruw
from tests.voorbeelden.tabel import VANDAAG, VERWACHT, Geval, gevallen, maak

pytestmark = pytest.mark.browser
BLOKREGELS = {regel.ID for regel in blokregels()}
Melding = tuple[str, str, str, str, str, str]
"""List, id, field of the part (or ""), the keys within the block, level, message and tip."""


class Padplaatser:
    """Says of every value by which keys one gets there, instead of its line."""

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return item and keys, written as a place."""
        return Plek(json.dumps([MODEL[type(item)].lijst, item.id, list(pad)]))

    sleutelplek = plek

    def tekstplek(self, item: Item, pad: Pad, waarde: str, plaats: int) -> Plek:
        """Return item and keys; a form shows a message at a field, not at a word."""
        return self.plek(item, pad)

    def _nee(self, *_: object) -> bool:
        return False

    def is_gelezen(self, bestand: str) -> bool:
        """Return that every file is there: a form knows no files."""
        return True

    bestaat_maar_kapot = blok_kapot = misschien_genoemd = heeft_kapotte = mist_bestanden = _nee


def delen_van(lijst: str) -> dict[str, str]:
    """Return the fields of an item that hold blocks of their own, with the kind of block."""
    return {deel.veld: naam for naam, deel in DEELSOORTEN.items() if ENKELVOUD[deel.ouder].lijst == lijst}


def van_de_controle(uitkomst: Uitkomst) -> Iterator[tuple[str, Melding]]:
    """Yield (rule, message) of all that the block rules say, by block; what no form shows is left out."""
    omgeving = Omgeving(uitkomst.kennisbank, Padplaatser(), (), VANDAAG)
    for regel in blokregels():
        for p in regel.controleer(omgeving):
            lijst, id, pad = json.loads(p.plek.bestand)
            deel = pad[0] if pad and pad[0] in delen_van(lijst) else ""
            if not pad or (deel and len(pad) < 3):
                continue  # an id
            plek = f"{id}/{pad[1]}" if deel else id
            yield regel.ID, (lijst, plek, deel, json.dumps(pad[2:] if deel else pad), str(p.niveau), p.melding + p.tip)


def blokken_van(uitkomst: Uitkomst) -> Iterator[tuple[str, str, str, Any]]:
    """Yield (list, id, field of the part, values) of every block that has a form."""
    for lijst in LIJST:
        for id, item in uitkomst.kennisbank.lijst(lijst).items():
            waarde = ruw(uitkomst, item)
            yield lijst, id, "", waarde
            for veld in delen_van(lijst):
                yield from ((lijst, f"{id}/{naam}", veld, deel) for naam, deel in (waarde.get(veld) or {}).items())


KEUR = """([schemas, modellen, gevallen, vandaag]) => {
  const { blokken } = window.bwVoorstelIds;
  const keur = ([lijst, id, deel, waarde]) => {
    const plek = { deel, soort: { model: modellen[lijst] }, vandaag };
    return Voorstel.keur(Voorstel.schemaVan(plek, schemas[lijst]), waarde, schemas[lijst], plek)
      .map((f) => [lijst, id, deel, JSON.stringify(f.pad).replaceAll(",", ", "), f.niveau, f.melding + f.tip]);
  };
  try {
    return gevallen.map(([ids, delen]) => {
      window.bwVoorstelIds.blokken = ids.map((id) => [id, id]);
      return delen.flatMap(keur);
    });
  } finally {
    window.bwVoorstelIds.blokken = blokken;
  }
}"""


def van_het_formulier(pagina: Page, uitkomsten: list[Uitkomst]) -> list[list[Melding]]:
    """Return what the form says about every block, for each of these knowledge bases."""
    schemas = {lijst: schema_van(soort) for lijst, soort in LIJST.items()}
    modellen = {lijst: soort.model.__name__ for lijst, soort in LIJST.items()}
    werk = [[list(uitkomst.kennisbank.blokken), list(blokken_van(uitkomst))] for uitkomst in uitkomsten]
    gevonden = pagina.evaluate(KEUR, [schemas, modellen, werk, VANDAAG.isoformat()])
    return [[tuple(melding) for melding in van_een] for van_een in gevonden]


def met_blokregels() -> list[Geval]:
    """Return the cases of the table of mistakes in which a block rule speaks."""
    hoofdstukken = re.split(r"^(?=## )", VERWACHT.read_text(encoding="utf-8"), flags=re.MULTILINE)
    regels = {
        h.split("\n")[0]: set(re.findall(r": (?:fout|let op) \[([a-z-]+)\] ", h)) for h in hoofdstukken if h[:2] == "##"
    }
    return [geval for geval in gevallen() if regels[geval.titel] & BLOKREGELS]


def test_dezelfde_melding_bij_hetzelfde_veld(werkpagina: Page, tmp_path: Path) -> None:
    """Every mistake of the table that a block shows by itself; a block rule without a counterpart fails here."""
    alle = met_blokregels()
    uitkomsten = [controleer_alles(maak(geval, tmp_path / str(n)), VANDAAG) for n, geval in enumerate(alle)]
    formulier = van_het_formulier(werkpagina, uitkomsten)
    anders, gezien = [], set()
    for geval, uitkomst, gevonden in zip(alle, uitkomsten, formulier, strict=True):
        verwacht = list(van_de_controle(uitkomst))
        gezien |= {regel for regel, _ in verwacht}
        if sorted(melding for _, melding in verwacht) != sorted(gevonden):
            anders.append((geval.titel, verwacht, gevonden))
    assert anders == []
    assert gezien == BLOKREGELS


def test_over_alles_van_nu_zegt_het_formulier_wat_de_controle_zegt(werkpagina: Page, uitkomst: Uitkomst) -> None:
    [gevonden] = van_het_formulier(werkpagina, [uitkomst])
    assert sorted(gevonden) == sorted(melding for _, melding in van_de_controle(uitkomst))


def test_elke_regel_zegt_hoe_ver_hij_kijkt(werkpagina: Page) -> None:
    """The words of the block rules are on the site, so that no rule is quietly left out."""
    op_site = werkpagina.evaluate("() => window.bwVoorstel.meldingen")
    for regel in blokregels():
        teksten = vars(regel)["TEKSTEN"]
        assert teksten, regel.ID
        assert {naam: tuple(op_site[naam]) for naam in teksten} == teksten
