"""One file of the real content that cannot be read, is named wrongly or is gone gives one message: about that file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.controle import controleer_alles
from macros.diagnostics import Probleem

STAPPEN, BOUWSTEEN, BRONNEN = "stappen/brp.yaml", "bouwstenen/brp.yaml", "bronnen.yaml"
Vernieling = Callable[[Path], object]


@pytest.fixture
def kopie(tmp_path: Path, project: Path) -> Path:
    """A copy of the real content."""
    shutil.copytree(project / "data", tmp_path / "data")
    shutil.copytree(project / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("assets"))
    return tmp_path


def kap_af(pad: Path, achter: str) -> None:
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst[: tekst.index(achter) + len(achter)], encoding="utf-8")


def verdubbel_tweede_id(pad: Path) -> None:
    regels = pad.read_text(encoding="utf-8").split("\n")
    ids = [nummer for nummer, regel in enumerate(regels) if regel.endswith(":") and regel[:1].isalnum()]
    regels[ids[1]] = regels[ids[0]]
    pad.write_text("\n".join(regels), encoding="utf-8")


VERNIELD: dict[str, tuple[str, str, Vernieling]] = {
    "afgekapt": (STAPPEN, STAPPEN, lambda pad: kap_af(pad, "betrokken: [gegevensbeheerde")),
    "afbeelding": (STAPPEN, STAPPEN, lambda pad: pad.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")),
    "yml": (STAPPEN, "stappen/brp.yml", lambda pad: pad.rename(pad.with_suffix(".yml"))),
    "tikfout": (STAPPEN, "stappen/brpp.yaml", lambda pad: pad.rename(pad.with_stem("brpp"))),
    "weg": (STAPPEN, STAPPEN, Path.unlink),
    "dubbel": (STAPPEN, STAPPEN, verdubbel_tweede_id),
    "leeg": (STAPPEN, STAPPEN, lambda pad: pad.write_bytes(b"")),
    "hoofdletters": (BOUWSTEEN, "bouwstenen/BRP.yaml", lambda pad: pad.rename(pad.with_stem("BRP"))),
    "bouwsteen-yml": (BOUWSTEEN, "bouwstenen/brp.yml", lambda pad: pad.rename(pad.with_suffix(".yml"))),
    "bronnen-afbeelding": (BRONNEN, BRONNEN, lambda pad: pad.write_bytes(b"\xff\xd8\xff\xe0\0")),
}


@pytest.mark.parametrize("geval", VERNIELD)
def test_een_oorzaak_een_melding(kopie: Path, geval: str) -> None:
    naam, gemeld, verniel = VERNIELD[geval]
    verniel(kopie / "data" / naam)
    problemen = controleer_alles(kopie).problemen
    assert [p.plek.bestand for p in problemen] == [f"data/{gemeld}"], problemen


def eerste(kopie: Path) -> Probleem:
    return controleer_alles(kopie).problemen[0]


def test_een_verwijderde_bouwsteen_staat_bovenaan(kopie: Path) -> None:
    (kopie / "data" / BOUWSTEEN).unlink()
    assert eerste(kopie).plek.bestand == f"data/{BOUWSTEEN}"
    assert len(controleer_alles(kopie).problemen) == 2, "the other is the count of bouwstenen"


def test_een_register_dat_halverwege_een_item_stopt_geeft_geen_vloed(kopie: Path) -> None:
    kap_af(kopie / "data" / BRONNEN, "\n  titel:")
    assert {p.plek.bestand for p in controleer_alles(kopie).problemen} == {f"data/{BRONNEN}"}


def test_een_stap_van_een_andere_bouwsteen_wordt_nooit_voorgesteld(kopie: Path) -> None:
    pad = kopie / "data" / STAPPEN
    pad.write_text(pad.read_text(encoding="utf-8").replace("\nlevering-kiezen:\n", "\nxyz:\n"), encoding="utf-8")
    tips = [p.tip for p in controleer_alles(kopie).problemen if '"brp/levering-kiezen"' in p.melding]
    assert tips
    assert not [tip for tip in tips if "Bedoelde je" in tip and '"brp/' not in tip]
