"""The steps of a proposal, run as the platform runs them: on a shallow clone of a merge, one after another."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from macros.bouw.offline import NAAM
from macros.validate.rules.aantallen import AFSPRAKEN, BOUWSTENEN
from tests.opdrachten.depot import git, leg_aan, verander_in
from tests.voorbeelden.tabel import GOED

PROJECT = Path(__file__).resolve().parent.parent.parent
ANNOTATIE = re.compile(r"::(error|warning) file=([^,]+),line=(\d+),col=(\d+),title=([^:]+)::(.+)")
ALS_VOORSTEL = "${{ github.event_name == 'pull_request' && 'HEAD^1' || '' }}"
STAP = "data/stappen/bag.yaml"
WAT = "wat: Haal adressen uit de BAG"
LANG = "wat: Haal adressen uit de BAG en " + "niet uit een eigen lijst en " * 5 + "ook niet van papier, nooit"
KOPIE = '#!/bin/sh\nexec {python} -m macros.cli "$@"\n'


def stappen(werk: str) -> dict[str, dict[str, Any]]:
    """Return the steps of a job of nakijken.yml, by name."""
    stroom = yaml.safe_load((PROJECT / ".github/workflows/nakijken.yml").read_text(encoding="utf-8"))
    return {stap["name"]: stap for stap in stroom["jobs"][werk]["steps"]}


def vol(map_: Path) -> Path:
    """Fill the small good example up to the counts the check asks for, so that a good proposal passes."""
    eerste = (map_ / "data/bouwstenen/brp.yaml").read_text(encoding="utf-8")
    for n in range(BOUWSTENEN - 2):
        (map_ / f"data/bouwstenen/vol-{n}.yaml").write_text(eerste.replace("code: BRP", f"code: VUL{n}"), "utf-8")
        (map_ / f"docs/bouwstenen/vol-{n}.md").write_text(f'{{{{ bouwsteen("vol-{n}") }}}}\n', encoding="utf-8")
    register = map_ / "data/resultaatafspraken.yaml"
    een = register.read_text(encoding="utf-8")
    for n in range(AFSPRAKEN - 1):
        with register.open("a", encoding="utf-8") as bestand:
            bestand.write(een.replace("brp-gebruiken:", f"vol-{n}:", 1))
        (map_ / f"docs/resultaatafspraken/vol-{n}.md").write_text(f'{{{{ afspraak("vol-{n}") }}}}\n', encoding="utf-8")
    return map_


@pytest.fixture(scope="module")
def hoofd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a knowledge base in which nothing is wrong."""
    map_ = vol(Path(shutil.copytree(GOED, tmp_path_factory.mktemp("hoofd") / "k")))
    for naam in ("Makefile", "pyproject.toml", "requirements.lock", "package.json", "package-lock.json", ".gitignore"):
        shutil.copy(PROJECT / naam, map_)
    return leg_aan(map_)


class Loper:
    """What the platform does for one job: fetch the merge, then run its steps until one fails."""

    def __init__(self, hoofd: Path, map_: Path, oud: str, nieuw: str) -> None:
        """Propose to replace a text in the steps of a bouwsteen, and fetch what the platform makes of it."""
        bron = Path(shutil.copytree(hoofd, map_ / "bron"))
        git(bron, "checkout", "-qb", "voorstel")
        verander_in(bron)(STAP, oud, nieuw)
        git(bron, "commit", "-qam", "Een voorstel")
        git(bron, "checkout", "-q", "main")
        git(bron, "merge", "-q", "--no-ff", "-m", "Samen", "voorstel")
        self.map = map_ / "werk"
        git(map_, "clone", "-q", "--depth", "2", bron.as_uri(), str(self.map))
        self.samenvatting = map_ / "samenvatting.md"
        self._zet_klaar()

    def _zet_klaar(self) -> None:
        """Put there what `make .venv/klaar` would install."""
        programma = self.map / ".venv/bin/kennisbank"
        programma.parent.mkdir(parents=True)
        programma.write_text(KOPIE.format(python=sys.executable), encoding="utf-8")
        programma.chmod(0o755)
        (self.map / ".venv/klaar").touch()

    def doe(self, stap: dict[str, Any]) -> subprocess.CompletedProcess[str]:
        """Run one step as a proposal; the one expression that we use is filled in as the platform does."""
        eigen = {naam: "HEAD^1" if waarde == ALS_VOORSTEL else waarde for naam, waarde in stap.get("env", {}).items()}
        assert not [waarde for waarde in eigen.values() if "${{" in waarde]
        zonder_make = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(("MAKE", "MFLAGS"))}
        omgeving = {**zonder_make, **eigen, "PYTHONPATH": str(PROJECT), "GITHUB_STEP_SUMMARY": str(self.samenvatting)}
        opdracht = ["bash", "-e", "-c", stap["run"]]
        return subprocess.run(opdracht, cwd=self.map, env=omgeving, capture_output=True, text=True, timeout=120)

    def gewijzigd(self) -> set[int]:
        """Return the lines of the changed file that the proposal touched."""
        opdracht = ["git", "diff", "-U0", "HEAD^1", "--", STAP]
        verschil = subprocess.run(opdracht, cwd=self.map, capture_output=True, text=True, check=True).stdout
        brokken = re.findall(r"^@@ .* \+(\d+)(?:,(\d+))? @@", verschil, re.MULTILINE)
        return {int(van) + n for van, aantal in brokken for n in range(int(aantal or 1))}


def annotaties(uitvoer: str) -> list[tuple[str, str, int, str]]:
    """Return (level, file, line, message) of what the platform shows beside the lines; every line must be one."""
    regels = [regel for regel in uitvoer.splitlines() if regel.startswith("::")]
    delen = [ANNOTATIE.fullmatch(regel) for regel in regels]
    assert all(delen), regels
    return [(d[1], unquote(d[2]), int(d[3]), unquote(d[6])) for d in delen if d]


def test_een_goed_voorstel_van_begin_tot_eind(hoofd: Path, tmp_path: Path) -> None:
    """Ready, checked with an advice beside the changed line, and summed up with the old beside the new."""
    loper = Loper(hoofd, tmp_path, WAT, LANG)
    inhoud, voorbeeld = stappen("inhoud"), stappen("voorbeeld")
    assert loper.doe(inhoud["Zet alles klaar"]).returncode == 0
    nagekeken = loper.doe(inhoud["Kijk de inhoud na"])
    assert nagekeken.returncode == 0, nagekeken.stdout + nagekeken.stderr
    gevonden = annotaties(nagekeken.stdout)
    assert gevonden[0][:2] == ("warning", STAP) and gevonden[0][2] in loper.gewijzigd()
    assert "woorden; hoogstens 25 leest prettig. Tip: Maak er twee zinnen van." in gevonden[0][3]
    op_main = {**inhoud["Kijk de inhoud na"], "env": {"BASIS": ""}}
    assert loper.doe(op_main).returncode == 0
    vat_samen = voorbeeld["Vat samen wat er verandert"]
    assert vat_samen["if"] == "github.event_name == 'pull_request'"
    klaar = loper.doe(vat_samen)
    assert klaar.returncode == 0, klaar.stderr
    verslag = loper.samenvatting.read_text(encoding="utf-8")
    assert "niet van papier, nooit" in verslag and "## Bekijk het" in verslag
    assert verslag.index("Haal adressen uit de BAG") < verslag.index("niet van papier")


def test_een_fout_voorstel_stopt_bij_het_nakijken(hoofd: Path, tmp_path: Path) -> None:
    loper = Loper(hoofd, tmp_path, WAT, "wat: Haal adressen: uit de BAG")
    nagekeken = loper.doe(stappen("inhoud")["Kijk de inhoud na"])
    assert nagekeken.returncode == 1
    (niveau, bestand, regel, _), *_ = annotaties(nagekeken.stdout)
    assert (niveau, bestand) == ("error", STAP) and regel in loper.gewijzigd()
    stroom = yaml.safe_load((PROJECT / ".github/workflows/nakijken.yml").read_text(encoding="utf-8"))
    assert stroom["jobs"]["voorbeeld"]["needs"] == "inhoud"


def test_het_voorbeeld_is_het_bestand_dat_bewaard_wordt(hoofd: Path, tmp_path: Path) -> None:
    """What `make offline` runs writes the very file that the next step keeps; that it opens, test_offline shows."""
    loper = Loper(hoofd, tmp_path, WAT, f"{WAT} van de gemeente")
    gemaakt = loper.doe({"run": "make -n offline"})
    assert gemaakt.stdout.split() == [".venv/bin/kennisbank", "offline"]
    bewaar = stappen("voorbeeld")["Bewaar het voorbeeld"]["with"]
    assert bewaar["path"] == f"{NAAM}.zip" and bewaar["if-no-files-found"] == "error"
    getest = loper.doe({"run": "make -n test"}).stdout
    assert "pytest" in getest and "npm ci" in getest
