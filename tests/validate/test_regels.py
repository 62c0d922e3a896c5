"""Every rule explains itself with examples that are true: the wrong one is reported, the right one is not."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import pytest

from macros.validate import alle_regels
from tests.voorbeelden.tabel import GOED, Geval, gevallen, nagekeken

REGELS = {regel.ID: regel for regel in alle_regels()}


def voorbeeld(regel: str, soort: str) -> str:
    """Return the example under `Goed:` or `Fout:` in the documentation of a rule."""
    gevonden = re.search(rf"^{soort}:\n((?:    .*\n?|\n)+)", str(REGELS[regel].__doc__), re.MULTILINE)
    assert gevonden, f"{regel} has no example under {soort}"
    return textwrap.dedent(gevonden[1]).strip()


def _plat(tekst: object) -> str:
    return " ".join(str(tekst).split())


def _geschreven(geval: Geval) -> str:
    """Return everything a case writes: names of files, and what is put in."""
    return _plat(" ".join(str(w.get(deel, "")) for w in geval.wijzigingen for deel in ("bestand", "door", "inhoud")))


def _goede_teksten() -> str:
    paden = [pad for pad in sorted(GOED.rglob("*")) if pad.is_file()]
    namen = [pad.relative_to(GOED).as_posix() for pad in paden]
    vervangen: list[Any] = [
        w.get("door", w.get("inhoud", "")) for g in gevallen() for w in g.wijzigingen if g.aantal == 0
    ]
    return _plat(" ".join([*namen, *(pad.read_text(encoding="utf-8") for pad in paden), *map(str, vervangen)]))


def _gemeld(geval: Geval) -> set[str]:
    return {probleem.regel for probleem in nagekeken(geval)[0]}


@pytest.mark.parametrize("regel", REGELS)
def test_de_uitleg_is_een_alinea_met_twee_voorbeelden(regel: str) -> None:
    tekst = str(REGELS[regel].__doc__)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", regel)
    assert tekst.split("\n")[0].endswith("."), "the first line is no sentence"
    assert voorbeeld(regel, "Goed") != voorbeeld(regel, "Fout")


@pytest.mark.parametrize("regel", REGELS)
def test_het_foute_voorbeeld_geeft_echt_deze_melding(regel: str) -> None:
    fout = _plat(voorbeeld(regel, "Fout"))
    gevonden = [geval.naam for geval in gevallen() if regel in _gemeld(geval) and fout in _geschreven(geval)]
    assert gevonden, f"no case in the table shows: {fout}"


@pytest.mark.parametrize("regel", REGELS)
def test_het_goede_voorbeeld_geeft_deze_melding_niet(regel: str) -> None:
    assert _plat(voorbeeld(regel, "Goed")) in _goede_teksten()


@pytest.mark.parametrize("regel", REGELS)
def test_de_module_heet_als_de_regel(regel: str) -> None:
    assert getattr(REGELS[regel], "__name__", "").rpartition(".")[2] == regel.replace("-", "_")
