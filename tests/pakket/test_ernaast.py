"""The process beside the build: what it makes is right, what is wrong is told once, and it never outlives the build."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from macros.bouw import Bouwfout, bouwronde
from macros.model.kennisbank import Kennisbank
from macros.outputs.pakketten import pakket, pakketten
from macros.pakket import ernaast as module
from macros.pakket.bestanden import maak_bestanden
from macros.pakket.bewaren import is_bewaard, sleutel
from macros.pakket.ernaast import ernaast
from macros.pakket.fout import Pakketfout
from macros.pakket.materiaal import Materiaal, materiaal
from macros.pakket.stuk import Alinea, Kaart, regel

EEN, ANDER = "veilig-inloggen", "terugmelden-inrichten"
BOUW = """
import pickle, sys, time
from pathlib import Path
from macros.pakket.ernaast import ernaast
with ernaast(Path(sys.argv[1]), pickle.load(sys.stdin.buffer)):
    print("bezig", flush=True)
    time.sleep(60)
"""
GEHEUGEN = """
import pickle, resource, sys
from macros.pakket.bestanden import maak_bestanden
for stof in pickle.load(sys.stdin.buffer):
    maak_bestanden(stof)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.fixture(scope="module")
def stof(kb: Kennisbank, meegeleverd: dict[str, bytes]) -> Materiaal:
    """What one kit is made from."""
    return materiaal(kb, kb.sessies[EEN], meegeleverd)


@pytest.fixture
def begonnen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Every process that was started."""
    uit: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def begin(*args: object, **opties: object) -> subprocess.Popen[bytes]:
        uit.append(popen(*args, **opties))  # type: ignore[call-overload]
        return uit[-1]

    monkeypatch.setattr(module.subprocess, "Popen", begin)
    yield uit
    assert all(proces.poll() is not None for proces in uit), "a process is left"


def te_vol(stof: Materiaal) -> Materiaal:
    """Return material with a slide that does not fit."""
    vol = Kaart("Veel te vol", "Proef", tuple(Alinea(regel("Een zin die ruimte kost. " * 8)) for _ in range(20)))
    leesbaar = tuple(
        (naam, vorm, replace(stuk, kaarten=(*stuk.kaarten, vol)) if vorm == "dias" else stuk)
        for naam, vorm, stuk in stof.leesbaar
    )
    return replace(stof, leesbaar=leesbaar)


def test_het_maakt_wat_er_niet_is_en_anders_niets(
    stof: Materiaal, tmp_path: Path, begonnen: list[subprocess.Popen[bytes]]
) -> None:
    kapot = te_vol(replace(stof, id=ANDER))
    with ernaast(tmp_path, [kapot, stof]):
        begonnen[0].wait()
        assert is_bewaard(tmp_path, EEN, sleutel(stof))
        assert not is_bewaard(tmp_path, ANDER, sleutel(kapot))
    assert [proces.returncode for proces in begonnen] == [0]
    assert pakket(stof, tmp_path) == maak_bestanden(stof)
    with ernaast(tmp_path, [stof]):
        pass
    assert len(begonnen) == 1


def test_een_kit_die_niet_kan_geeft_een_duidelijke_melding(stof: Materiaal, tmp_path: Path) -> None:
    melding = (
        rf'^Het pakket van de i-Versneller "{stof.plan.kenmerk.naam}" kon niet gemaakt worden:\n.*deze dia past niet'
    )
    with pytest.raises(Pakketfout, match=melding):
        pakket(te_vol(stof), tmp_path)
    assert not list(tmp_path.iterdir())
    with pytest.raises(Bouwfout, match=melding), bouwronde():
        pakket(te_vol(stof), tmp_path)


def test_zonder_proces_komt_de_kit_er_ook(
    stof: Materiaal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begonnen: list[subprocess.Popen[bytes]]
) -> None:
    monkeypatch.setattr(module.sys, "executable", str(tmp_path / "weg"))
    with ernaast(tmp_path / "voorraad", [stof]):
        assert not begonnen
    monkeypatch.setattr(module.sys, "executable", "/bin/false")
    with ernaast(tmp_path / "voorraad", [stof]):
        begonnen[0].wait()
    assert [proces.returncode for proces in begonnen] == [1]
    assert set(pakket(stof, tmp_path / "voorraad")) == set(maak_bestanden(stof))


def test_een_bouw_die_stopt_neemt_het_proces_mee(
    kb: Kennisbank, tmp_path: Path, begonnen: list[subprocess.Popen[bytes]]
) -> None:
    with pytest.raises(KeyboardInterrupt), pakketten(kb, tmp_path):
        assert begonnen[0].poll() is None
        raise KeyboardInterrupt
    assert begonnen[0].returncode == -signal.SIGKILL


def test_een_bouw_die_wordt_afgeschoten_laat_geen_proces_achter(stof: Materiaal, tmp_path: Path, project: Path) -> None:
    bouw = subprocess.Popen(
        [sys.executable, "-c", BOUW, str(tmp_path)], cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert bouw.stdin and bouw.stdout
    bouw.stdin.write(pickle.dumps([replace(stof, id=f"{EEN}-{n}") for n in range(9)]))
    bouw.stdin.close()
    assert bouw.stdout.readline() == b"bezig\n"
    (kind,) = Path(f"/proc/{bouw.pid}/task/{bouw.pid}/children").read_text().split()
    bouw.kill()
    bouw.wait()
    bouw.stdout.close()
    for _ in range(50):
        if not Path(f"/proc/{kind}").exists():
            return
        time.sleep(0.1)
    os.kill(int(kind), signal.SIGKILL)
    pytest.fail("the process lives on without its build")


def test_wat_klaar_is_blijft_niet_in_het_geheugen(kb: Kennisbank, meegeleverd: dict[str, bytes], project: Path) -> None:
    drie = [materiaal(kb, sessie, meegeleverd) for sessie in list(kb.sessies.values())[:3]]
    opdracht = [sys.executable, "-c", GEHEUGEN]
    klaar = subprocess.run(opdracht, cwd=project, input=pickle.dumps(drie), stdout=subprocess.PIPE, check=True)
    eerste, _, derde = map(int, klaar.stdout.split())
    assert derde < 1.2 * eerste
