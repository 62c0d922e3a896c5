"""One file of the real content that cannot be read, is named wrongly or is gone gives one message: about that file."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.controle import controleer_alles
from macros.diagnostics import Probleem
from tests.voorbeelden.tabel import GOED

STAPPEN, BOUWSTEEN, BRONNEN = "stappen/brp.yaml", "bouwstenen/brp.yaml", "bronnen.yaml"
SESSIE, AFSPRAKEN = "i-versnellers/veilig-inloggen.yaml", "resultaatafspraken.yaml"
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
    "bouwsteen-lijst": (BOUWSTEEN, BOUWSTEEN, lambda pad: pad.write_text("- a\n- b\n", encoding="utf-8")),
    "bouwsteen-tekst": (BOUWSTEEN, BOUWSTEEN, lambda pad: pad.write_text("hallo allemaal\n", encoding="utf-8")),
    "bouwsteen-andere-velden": (BOUWSTEEN, BOUWSTEEN, lambda pad: pad.write_text("naam: BRP\n", encoding="utf-8")),
    "bouwsteen-weg": (BOUWSTEEN, BOUWSTEEN, Path.unlink),
    "sessie-lijst": (SESSIE, SESSIE, lambda pad: pad.write_text("- a\n", encoding="utf-8")),
    "afspraken-weg": (AFSPRAKEN, AFSPRAKEN, Path.unlink),
    "afspraken-leeg": (AFSPRAKEN, AFSPRAKEN, lambda pad: pad.write_bytes(b"")),
    "rollen-leeg": ("rollen.yaml", "rollen.yaml", lambda pad: pad.write_bytes(b"# niets\n")),
    "titels-leeg": ("paginas.yaml", "paginas.yaml", lambda pad: pad.write_bytes(b"")),
    "programma-weg": ("programma.yaml", "programma.yaml", Path.unlink),
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


@pytest.mark.parametrize("naam", ["rollen.yaml", "knelpunten.yaml", "paginas.yaml", "programma.yaml", BOUWSTEEN])
def test_een_leeg_bestand_heet_leeg(kopie: Path, naam: str) -> None:
    (kopie / "data" / naam).write_bytes(b"")
    assert eerste(kopie).melding.startswith("Dit bestand is leeg")
    assert eerste(kopie).tip.startswith("Vul het")


def test_een_bron_die_niets_steunt_wordt_gemeld_bij_een_fout_die_niets_verbergt(kopie: Path) -> None:
    bronnen, bouwsteen = kopie / "data" / BRONNEN, kopie / "data" / BOUWSTEEN
    (bron,) = re.findall(
        r"^logius-handleiding:\n((?: .*\n)+)", (GOED / "data" / BRONNEN).read_text("utf-8"), re.MULTILINE
    )
    bronnen.write_text(f"{bronnen.read_text('utf-8')}\nnergens-genoemd:\n{bron}", encoding="utf-8")
    bouwsteen.write_text(f"{bouwsteen.read_text(encoding='utf-8')}\nkleur: blauw\n", encoding="utf-8")
    assert {p.regel for p in controleer_alles(kopie).problemen} == {"vorm", "bron-gebruikt"}


def test_een_register_dat_halverwege_een_item_stopt_geeft_geen_vloed(kopie: Path) -> None:
    kap_af(kopie / "data" / BRONNEN, "\n  titel:")
    assert {p.plek.bestand for p in controleer_alles(kopie).problemen} == {f"data/{BRONNEN}"}


def test_een_stap_van_een_andere_bouwsteen_wordt_nooit_voorgesteld(kopie: Path) -> None:
    pad = kopie / "data" / STAPPEN
    pad.write_text(pad.read_text(encoding="utf-8").replace("\nlevering-kiezen:\n", "\nxyz:\n"), encoding="utf-8")
    tips = [p.tip for p in controleer_alles(kopie).problemen if '"brp/levering-kiezen"' in p.melding]
    assert tips
    assert not [tip for tip in tips if "Bedoelde je" in tip and '"brp/' not in tip]
