"""A change of one field leaves every other line of the file as it was, in the browser and on the command line."""

from __future__ import annotations

import difflib
import random
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from macros.controle import Uitkomst
from macros.load.yamlbestand import ontleed
from macros.voorstel.lezen import Wijziging
from macros.voorstel.toepassen import gelijk, pas_toe, waarde_op

pytestmark = pytest.mark.browser
PAS_TOE = "([tekst, lijst]) => Voorstel.pasToe(tekst, lijst.map((w) => ({ ...w, nieuw: w.nieuw ?? undefined })))"
ZINNEN = ["Een zin.", "Let op: dit telt.", "Regel een.\nRegel twee.", "- streep", "'aanhaling' en \"nog een\"", "12",
          "true", "2026-11-22", "# geen opmerking", "een # erin", "dubbele punt:", "é, ë en –", "[haken]", "{accolade}",
          "*ster* en **vet**", "& en ! en %", "nee", "tekst met, komma", "a\n\n- b\n- c", "@adres", "`code`", "? vraag",
          "null", "~", "1e3", "0x10", "aan het eind -", ">groter", "|streep"]  # fmt: skip


def in_browser(pagina: Page, tekst: str, pad: tuple[str, ...], nieuw: Any) -> str:
    """Return the text of a file after one change by the form."""
    uit: str = pagina.evaluate(PAS_TOE, [tekst, [{"pad": list(pad), "nieuw": nieuw}]])
    return uit


def bladen(waarde: Any, pad: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Return every value that a proposal can change: texts and lists under keys."""
    if isinstance(waarde, dict):
        return [paar for sleutel, deel in waarde.items() for paar in bladen(deel, (*pad, sleutel))]
    return [(pad, waarde)]


def regels_van(uitkomst: Uitkomst, naam: str, pad: tuple[str, ...]) -> tuple[int, int]:
    """Return the lines of a value, from the line of its key to the last of the value; counted from 1."""
    bestand = uitkomst.lading.bestanden[naam]
    eind = bestand.waarden[pad][3]
    return bestand.sleutels[pad][0], bestand.tekst.count("\n", 0, max(0, eind - 1)) + 1


def buiten(tekst: str, nieuw: str, van: int, tot: int) -> list[str]:
    """Return the lines outside van–tot that are not there any more, or not in their place."""
    oud, nu = tekst.split("\n"), nieuw.split("\n")
    voor, na = oud[: van - 1], oud[tot:]
    return [] if nu[: len(voor)] == voor and nu[len(nu) - len(na) :] == na else ["anders"]


def andere_waarde(waarde: Any, kans: random.Random) -> Any:
    """Return something else of the same shape."""
    if not isinstance(waarde, list):
        return kans.choice(ZINNEN)
    rij = list(waarde)
    wat = kans.choice(("erbij", "weg", "anders"))
    if wat == "weg" and len(rij) > 1:
        rij.pop(kans.randrange(len(rij)))
    elif wat == "anders" and rij and isinstance(rij[0], str):
        rij[kans.randrange(len(rij))] = kans.choice(ZINNEN)
    else:
        rij.append(
            {"tekst": kans.choice(ZINNEN), "zekerheid": "afgeleid"} if rij and isinstance(rij[0], dict) else "nieuw"
        )
    return rij


def test_elk_bestand_komt_er_ongewijzigd_uit(werkpagina: Page, uitkomst: Uitkomst) -> None:
    """Without changes both give back the very same text: the ground under everything else here."""
    teksten = {naam: b.tekst for naam, b in uitkomst.lading.bestanden.items()}
    lees = "(teksten) => Object.entries(teksten).filter(([, t]) => Voorstel.pasToe(t, []) !== t).map(([n]) => n)"
    assert len(teksten) > 100
    assert werkpagina.evaluate(lees, teksten) == []
    assert [naam for naam, tekst in list(teksten.items())[::8] if pas_toe(tekst, []) != tekst] == []


PROEVEN = """([teksten, proeven]) => proeven.map(([naam, pad, nieuw]) =>
  Voorstel.pasToe(teksten[naam], [{ pad, nieuw }]))"""


def test_een_veld_wijzigen_laat_de_rest_staan(werkpagina: Page, uitkomst: Uitkomst) -> None:
    """Hundreds of edits, spread over all files: the value is there, and no other line moved."""
    proeven = wijzigingen(uitkomst, random.Random(23), 3)
    teksten = {naam: b.tekst for naam, b in uitkomst.lading.bestanden.items()}
    nieuw = werkpagina.evaluate(PROEVEN, [teksten, proeven])
    assert len(nieuw) > 250
    assert [proef for proef, tekst in zip(proeven, nieuw, strict=True) if not raak(uitkomst, proef, tekst)] == []


def test_de_opdracht_laat_de_rest_ook_staan(werkpagina: Page, uitkomst: Uitkomst) -> None:
    """The command and the form agree on what the file says, and the command keeps the other lines as well."""
    teksten = {naam: b.tekst for naam, b in uitkomst.lading.bestanden.items() if len(b.tekst) < 15_000}
    proeven = [p for p in wijzigingen(uitkomst, random.Random(11), 1) if p[0] in teksten][::3]
    assert len(proeven) > 15
    een = werkpagina.evaluate(PROEVEN, [teksten, proeven])
    ander = [pas_toe(teksten[naam], [Wijziging(pad, None, nieuw)]) for naam, pad, nieuw in proeven]
    assert [proef for proef, tekst in zip(proeven, ander, strict=True) if not raak(uitkomst, proef, tekst)] == []
    zegt = [[ontleed(tekst, "").waarde for tekst in rij] for rij in (een, ander)]
    assert zegt[0] == zegt[1]


def wijzigingen(uitkomst: Uitkomst, kans: random.Random, aantal: int) -> list[tuple[str, tuple[str, ...], Any]]:
    """Return some edits per file: (file, keys, another value)."""
    uit = []
    for naam, bestand in uitkomst.lading.bestanden.items():
        alle = [paar for paar in bladen(bestand.waarde) if paar[0]]
        uit += [(naam, pad, andere_waarde(oud, kans)) for pad, oud in kans.sample(alle, k=min(aantal, len(alle)))]
    return uit


def raak(uitkomst: Uitkomst, proef: tuple[str, tuple[str, ...], Any], tekst: str) -> bool:
    """Whether the value is there and no other line moved."""
    naam, pad, nieuw = proef
    oud = uitkomst.lading.bestanden[naam].tekst
    goed = gelijk(waarde_op(ontleed(tekst, naam).waarde, pad), nieuw)
    return goed and not buiten(oud, tekst, *regels_van(uitkomst, naam, pad))


LETTERS = st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp", "Co", "Cn"], blacklist_characters="\ufeff")
TEKST = """# boven
een:
  naam: Iets # erachter
  # onder de naam
  lijst: [a, b]
  zinnen:
    # bij de eerste
    - Een zin.
    - "Nog een: zin."
  # voor de laatste
  wat: |-
    Regel een.
    Regel twee.
# tussen
twee:
  naam: 'Anders'
"""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pad=st.sampled_from([("een", "naam"), ("een", "wat"), ("twee", "naam"), ("een", "nieuw")]),
    tekst=st.text(LETTERS, min_size=1, max_size=40),
)
def test_elke_tekst_komt_erin_en_opmerkingen_blijven(werkpagina: Page, pad: tuple[str, ...], tekst: str) -> None:
    schoon = tekst.strip() or "x"
    nieuw = in_browser(werkpagina, TEKST, pad, schoon)
    assert gelijk(waarde_op(ontleed(nieuw, "").waarde, pad), schoon)
    assert opmerkingen(nieuw) == opmerkingen(TEKST)
    assert len(veranderd(TEKST, nieuw)) <= 3


def opmerkingen(tekst: str) -> list[str]:
    """Return the remarks of the example that are in a text."""
    return [merk for merk in re.findall("# .+", TEKST) if merk in tekst]


def veranderd(oud: str, nieuw: str) -> list[str]:
    return [r for r in difflib.ndiff(oud.split("\n"), nieuw.split("\n")) if r[:1] in "+-"]


@pytest.mark.parametrize("weg", ["naam", "lijst", "zinnen", "wat"])
def test_een_veld_weghalen_houdt_de_opmerkingen(werkpagina: Page, weg: str) -> None:
    nieuw = in_browser(werkpagina, TEKST, ("een", weg), None)
    assert weg not in ontleed(nieuw, "").waarde["een"]  # type: ignore[index]
    for opmerking in ("# boven", "# onder de naam", "# voor de laatste", "# tussen"):
        assert opmerking in nieuw, opmerking


def test_wat_anders_is_opgemaakt_wordt_niet_verbouwd(werkpagina: Page) -> None:
    vreemd = "een:\n      naam:   Iets\n"
    uitkomst = "(tekst) => { try { return Voorstel.pasToe(tekst, []) } catch (fout) { return String(fout.message) } }"
    assert werkpagina.evaluate(uitkomst, vreemd) == "opmaak"
