"""LibreOffice opens every office file and keeps all of it."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from macros.model.kennisbank import Kennisbank
from macros.pakket.gegevens import stappen_van
from tests.pakket.conftest import SITE

Bestanden = dict[str, dict[str, bytes]]
SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    not SOFFICE, reason="LibreOffice is er niet (Debian: libreoffice-writer libreoffice-calc)"
)


def zet_om(map_: Path, van: str, naar: str) -> dict[str, Path]:
    """Let LibreOffice convert every file with extension `van` in one run; return the results by session."""
    uit = map_ / f"{van}-{naar.partition(':')[0]}"
    bronnen = sorted(map_.glob(f"*.{van}"))
    assert SOFFICE and bronnen
    subprocess.run(
        [
            *(SOFFICE, f"-env:UserInstallation={(map_ / 'profiel').as_uri()}", "--headless"),
            *("--convert-to", naar, "--outdir", str(uit), *map(str, bronnen)),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {pad.stem: pad for pad in uit.iterdir()}


@pytest.fixture(scope="module")
def map_(pakketten: Bestanden, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the office files of all sessions, named after their session."""
    doel = tmp_path_factory.mktemp("kantoor")
    for sessie, bestanden in pakketten.items():
        for naam, inhoud in bestanden.items():
            if naam.endswith((".docx", ".odt", ".xlsx", ".ods")):
                (doel / f"{sessie}.{naam.rpartition('.')[2]}").write_bytes(inhoud)
    return doel


@pytest.mark.parametrize("soort", ["docx", "odt"])
def test_het_plan_blijft_heel(kb_met_adres: Kennisbank, map_: Path, soort: str) -> None:
    gelezen = zet_om(map_, soort, "txt:Text (encoded):UTF8")
    assert set(gelezen) == set(kb_met_adres.sessies)
    for sessie in kb_met_adres.sessies.values():
        tekst = " ".join(gelezen[sessie.id].read_text(encoding="utf-8-sig").split())
        verwacht = [veld.vraag for veld in sessie.werkblad.values()] + [sessie.naam, sessie.doel, *sessie.resultaat]
        for stap in stappen_van(kb_met_adres, sessie):
            verwacht += [stap.titel, stap.code, *stap.klaar_als]
        assert not [zin for zin in verwacht if zin not in tekst]


@pytest.mark.parametrize("soort", ["docx", "odt"])
def test_elk_afgedrukt_blad_draagt_adres_en_nummer(map_: Path, tmp_path: Path, soort: str) -> None:
    een = next(iter(sorted(map_.glob(f"*.{soort}"))))
    (tmp_path / een.name).write_bytes(een.read_bytes())
    bladen = PdfReader(zet_om(tmp_path, soort, "pdf")[een.stem]).pages
    assert len(bladen) > 1
    for nummer, blad in enumerate(bladen, start=1):
        tekst = "".join(blad.extract_text().split())
        assert f"{SITE}i-versnellers/{een.stem}/" in tekst and "versie" in tekst
        assert f"blad{nummer}van{len(bladen)}" in tekst


@pytest.mark.parametrize("soort", ["xlsx", "ods"])
def test_het_werkblad_blijft_heel(pakketten: Bestanden, map_: Path, soort: str) -> None:
    gelezen = zet_om(map_, soort, "xlsx")
    assert set(gelezen) == set(pakketten)
    for sessie, pad in gelezen.items():
        voor = openpyxl.load_workbook(io.BytesIO(pakketten[sessie]["werkblad.xlsx"]))
        na = openpyxl.load_workbook(pad)
        for naam in ("Werkblad", "Stappen", "Over dit bestand"):
            assert waarden(na[naam]) == waarden(voor[naam])
            assert na[naam].column_dimensions["A"].hidden == (naam != "Over dit bestand")
        soorten = {r.type for r in na["Stappen"].data_validations.dataValidation}
        assert soorten == {"list"}


def waarden(blad: object) -> list[tuple[object, ...]]:
    """Return what stands in the cells of a sheet."""
    return [tuple(cel or None for cel in rij) for rij in blad.iter_rows(values_only=True)]  # type: ignore[attr-defined]
