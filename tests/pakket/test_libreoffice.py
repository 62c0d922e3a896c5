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
from tests.conftest import Eenmalig
from tests.pakket.conftest import SITE

Bestanden = dict[str, dict[str, bytes]]
SOFFICE = shutil.which("soffice")
KANTOOR = (".docx", ".odt", ".xlsx", ".ods")
TEKST = "txt:Text (encoded):UTF8"
OMZETTEN = {TEKST: ((".docx", ".odt"), None), "pdf": ((".docx", ".odt"), 1), "xlsx": ((".xlsx", ".ods"), None)}
"""To what: which kinds of files, of how many sessions."""
pytestmark = pytest.mark.skipif(
    not SOFFICE, reason="LibreOffice is er niet (Debian: libreoffice-writer libreoffice-calc)"
)


def zet_om(map_: Path, uit: Path, naar: str) -> dict[str, Path]:
    """Let LibreOffice convert every office file in a folder in one run; return the results by name."""
    bronnen = sorted(pad for pad in map_.iterdir() if pad.suffix in KANTOOR)
    assert SOFFICE and bronnen
    subprocess.run(
        [
            *(SOFFICE, f"-env:UserInstallation={(uit.parent / 'profiel').as_uri()}", "--headless"),
            *("--convert-to", naar, "--outdir", str(uit), *map(str, bronnen)),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {pad.stem: pad for pad in uit.iterdir()}


@pytest.fixture(scope="module")
def omgezet(pakketten: Bestanden, eenmalig: Eenmalig) -> Path:
    """A folder with what LibreOffice makes of the office files: in txt and xlsx of all, in pdf of one session.

    A file is named after its session and its kind, so that one start of LibreOffice takes both kinds.
    """

    def maak(doel: Path) -> None:
        for naar, (soorten, sessies) in OMZETTEN.items():
            bron = doel / "uit" / naar.partition(":")[0]
            bron.mkdir(parents=True)
            for sessie in sorted(pakketten)[:sessies]:
                for naam, inhoud in pakketten[sessie].items():
                    if naam.endswith(soorten):
                        soort = naam.rpartition(".")[2]
                        (bron / f"{sessie}-{soort}.{soort}").write_bytes(inhoud)
            zet_om(bron, doel / bron.name, naar)

    return eenmalig("kantoor", maak)


def van(map_: Path, soort: str) -> dict[str, Path]:
    """Return the results that came from one kind of file, by session."""
    return {pad.stem.removesuffix(f"-{soort}"): pad for pad in map_.iterdir() if pad.stem.endswith(f"-{soort}")}


@pytest.mark.parametrize("soort", ["docx", "odt"])
def test_het_plan_blijft_heel(kb_met_adres: Kennisbank, omgezet: Path, soort: str) -> None:
    gelezen = van(omgezet / "txt", soort)
    assert set(gelezen) == set(kb_met_adres.sessies)
    for sessie in kb_met_adres.sessies.values():
        tekst = " ".join(gelezen[sessie.id].read_text(encoding="utf-8-sig").split())
        verwacht = [veld.vraag for veld in sessie.werkblad.values()] + [sessie.naam, sessie.doel, *sessie.resultaat]
        for stap in stappen_van(kb_met_adres, sessie):
            verwacht += [stap.titel, stap.code, *stap.klaar_als]
        assert not [zin for zin in verwacht if zin not in tekst]


@pytest.mark.parametrize("soort", ["docx", "odt"])
def test_elk_afgedrukt_blad_draagt_adres_en_nummer(omgezet: Path, soort: str) -> None:
    ((sessie, pdf),) = van(omgezet / "pdf", soort).items()
    bladen = PdfReader(pdf).pages
    assert len(bladen) > 1
    for nummer, blad in enumerate(bladen, start=1):
        tekst = "".join(blad.extract_text().split())
        assert f"{SITE}i-versnellers/{sessie}/" in tekst and "versie" in tekst
        assert f"blad{nummer}van{len(bladen)}" in tekst


@pytest.mark.parametrize("soort", ["xlsx", "ods"])
def test_het_werkblad_blijft_heel(pakketten: Bestanden, omgezet: Path, soort: str) -> None:
    gelezen = van(omgezet / "xlsx", soort)
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
