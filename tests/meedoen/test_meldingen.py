"""The form says of a wrong value what the check says of it: the same words for the same mistakes."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from playwright.sync_api import Page
from pydantic import ValidationError

from macros.controle import Uitkomst
from macros.load.vormgeval import Geval
from macros.load.vormtekst import SJABLOON, vertel
from macros.model.basis import Item
from macros.model.soorten import Soort
from macros.schema.bestanden import schema_van
from macros.voorstel.blokplek import plek_van
from macros.voorstel.toepassen import waarde_op

pytestmark = pytest.mark.browser
STAP, BRP, ROL = "stap:brp/terugmelden-inrichten", "bouwsteen:brp", "rol:wethouder"
SESSIE, PROGRAMMA = "sessie:terugmelden-inrichten", "programma:programma"
LANG = "woord " * 20
TABEL: list[tuple[str, tuple[str | int, ...], Any]] = [
    (STAP, ("titel",), ""),
    (STAP, ("titel",), "   "),
    (STAP, ("titel",), "\u00a0"),
    (STAP, ("titel",), " " * 91),
    (STAP, ("titel",), " \n "),
    (STAP, ("wat",), " \n\u2003\n"),
    (STAP, ("klaar_als", 0), " "),
    (STAP, ("zoekwoorden",), ["goed", "\t"]),
    (STAP, ("titel",), LANG.strip()),
    (STAP, ("titel",), "é" * 91),
    (STAP, ("wat",), ""),
    (STAP, ("wat",), "x" * 4001),
    (STAP, ("klaar_als",), []),
    (STAP, ("klaar_als", 0), ""),
    (STAP, ("klaar_als", 1), "x" * 401),
    (STAP, ("zekerheid",), "xyz"),
    (STAP, ("zekerheid",), "algemeen bekent"),
    (BRP, ("status",), "geldg"),
    (STAP, ("zekerheid",), "Zeker weten, want dat zei de buurman van mijn collega gisteren nog"),
    (STAP, ("code",), "brp 8"),
    (STAP, ("zoekwoorden",), ["goed", "x" * 121]),
    (BRP, ("nup",), "ja"),
    (BRP, ("status",), "oud"),
    (BRP, ("code",), "brp"),
    (BRP, ("houdbaarheid", "gecontroleerd_op"), "22-11-2026"),
    (BRP, ("houdbaarheid", "gecontroleerd_op"), "1/2/2026"),
    (BRP, ("houdbaarheid", "gecontroleerd_op"), "2026-02-30"),
    (BRP, ("houdbaarheid", "gecontroleerd_op"), "2026-13-01"),
    (BRP, ("houdbaarheid", "gecontroleerd_op"), "gisteren"),
    (BRP, ("houdbaarheid", "gecontroleerd_op"), ""),
    (BRP, ("houdbaarheid", "controleer_over"), "0"),
    (BRP, ("houdbaarheid", "controleer_over"), "037"),
    (BRP, ("houdbaarheid", "controleer_over"), "9" * 20),
    (BRP, ("houdbaarheid", "controleer_over"), "0" * 9 + "9" * 70),
    (BRP, ("houdbaarheid", "controleer_over"), "een jaar"),
    (BRP, ("houdbaarheid", "controleer_over"), ""),
    (BRP, ("houdbaarheid", "nagekeken"), ""),
    (BRP, ("sinds", "datum"), "2015-02-29"),
    (BRP, ("sinds", "datum"), "0000"),
    (BRP, ("sinds", "datum"), "0999"),
    (BRP, ("sinds", "datum"), "3000"),
    (BRP, ("sinds", "tekst"), "Sinds 2010.\nEn later."),
    (BRP, ("sinds", "datum"), "mei 2015"),
    (BRP, ("sinds", "datum"), "1.5.2015"),
    (BRP, ("sinds", "datum"), "31-02-2026"),
    (BRP, ("sinds", "datum"), "06-13-2014"),
    (BRP, ("wat",), []),
    (BRP, ("wat", 0, "tekst"), ""),
    (BRP, ("wat", 0, "zekerheid"), "misschien?"),
    (BRP, ("verder", 0, "adres"), "http://voorbeeld.nl/"),
    (BRP, ("verder", 0, "adres"), "voorbeeld"),
    (ROL, ("naam",), "n" * 200),
    (SESSIE, ("oefeningen", "melden-of-niet"), " "),
    (SESSIE, ("oefeningen", "melden-of-niet"), "x" * 4001),
    (SESSIE, ("nazorg", "na-twee-weken", "weken"), "27"),
    (SESSIE, ("nazorg", "na-twee-weken", "tekst"), ""),
    (SESSIE, ("voorbereiding", "zaal-klaarzetten", "dagen_vooraf"), "morgen"),
    (SESSIE, ("werkblad", "coordinator", "soort"), "rollen"),
    (SESSIE, ("werkblad", "coordinator", "keuzes"), ["goed", ""]),
    (PROGRAMMA, ("tijdlijn", "twaalf-eisen", "datum"), "mei 2003"),
]


def met(waarde: Any, pad: tuple[str | int, ...], nieuw: Any) -> Any:
    """Return a copy of a value with something else at the end of these keys."""
    kopie = copy.deepcopy(waarde)
    hier = kopie
    for sleutel in pad[:-1]:
        hier = hier.setdefault(sleutel, {}) if isinstance(hier, dict) else hier[sleutel]
    hier[pad[-1]] = nieuw
    return kopie


def item(uitkomst: Uitkomst, blok: str) -> tuple[Soort, Any]:
    """Return the kind and the values of the item of a block, as they were typed."""
    plek = plek_van(blok)
    assert plek
    pad = [str(sleutel) for sleutel in plek.pad]
    return plek.soort, waarde_op(uitkomst.lading.bestanden[plek.bestand].waarde, pad)


def van_de_controle(model: Any, waarde: Any) -> list[list[Any]]:
    with pytest.raises(ValidationError) as gevangen:
        model.model_validate(waarde)
    gevallen = [Geval(fout, fout["loc"], model) for fout in gevangen.value.errors()]
    return [[list(geval.loc), *vertel(geval)] for geval in gevallen]


KEUR = """([schemas, gevallen]) => gevallen.map(([lijst, waarde]) => {
  const [wortel, plek] = [schemas[lijst], { deel: "", soort: { model: "" } }];
  const gevonden = Voorstel.keur(Voorstel.schemaVan(plek, wortel), waarde, wortel, plek);
  return gevonden.map((f) => [f.pad, f.melding, f.tip]);
})"""


def van_het_formulier(pagina: Page, gevallen: list[tuple[Soort, Any]]) -> list[list[list[Any]]]:
    """Return what the form says about each value."""
    schemas = {soort.lijst: schema_van(soort) for soort, _ in gevallen}
    gevonden: list[list[list[Any]]] = pagina.evaluate(
        KEUR, [schemas, [[soort.lijst, waarde] for soort, waarde in gevallen]]
    )
    return gevonden


def test_zelfde_woorden(werkpagina: Page, uitkomst: Uitkomst) -> None:
    goed = {blok: item(uitkomst, blok) for blok, _, _ in TABEL}
    fout = [(goed[blok][0], met(goed[blok][1], pad, waarde)) for blok, pad, waarde in TABEL]
    assert van_het_formulier(werkpagina, list(goed.values())) == [[] for _ in goed]
    controle = [van_de_controle(soort.model, waarde) for soort, waarde in fout]
    paren = zip(TABEL, controle, van_het_formulier(werkpagina, fout), strict=True)
    assert [(geval, c, f) for geval, c, f in paren if c != f] == []


def ruw(uitkomst: Uitkomst, ding: Item) -> Any:
    """Return the values of an item as they were typed."""
    waarde: Any = uitkomst.lading.bestanden[ding.bestand].waarde
    for sleutel in ding.pad:
        waarde = waarde[sleutel]
    return waarde


def test_elk_sjabloon_staat_op_de_site(werkpagina: Page) -> None:
    op_site = werkpagina.evaluate("() => window.bwVoorstel.meldingen")
    assert {naam: tuple(zinnen) for naam, zinnen in op_site.items() if naam in SJABLOON} == SJABLOON
