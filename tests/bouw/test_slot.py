"""Two builds of one site never run at once, and a build that was killed is in nobody's way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from macros.bouw import Bouwfout, bouw
from macros.bouw import slot as module
from macros.bouw.slot import alleen

HOUDT_VAST = """
import sys, time
from pathlib import Path
from macros.bouw.slot import alleen
with alleen(Path(sys.argv[1])):
    print("ja", flush=True)
    time.sleep(60)
"""


def test_een_tweede_bouw_zegt_dat_er_al_een_loopt(tmp_path: Path) -> None:
    with alleen(tmp_path / "site"):
        with pytest.raises(Bouwfout, match=r"site wordt al een site gemaakt\. Wacht tot dat klaar is"):
            bouw(tmp_path, tmp_path / "site", lambda _: None)
        with alleen(tmp_path / "een-andere-site"):
            pass
    with alleen(tmp_path / "site"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_een_hele_schijf_is_geen_plek_voor_een_site(tmp_path: Path) -> None:
    with pytest.raises(Bouwfout, match=r"is een hele schijf\. Kies een map"):
        bouw(tmp_path, Path(tmp_path.anchor), lambda _: None)


def test_een_gedode_bouw_houdt_niets_tegen(tmp_path: Path, project: Path) -> None:
    opdracht = [sys.executable, "-c", HOUDT_VAST, str(tmp_path / "site")]
    with subprocess.Popen(opdracht, cwd=project, stdout=subprocess.PIPE, text=True) as ander:
        assert ander.stdout is not None and ander.stdout.readline() == "ja\n"
        with pytest.raises(Bouwfout, match="wordt al een site gemaakt"), alleen(tmp_path / "site"):
            pytest.fail("twee tegelijk")
        ander.kill()
    with alleen(tmp_path / "site"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_een_slot_dat_net_weg_is_telt_niet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who opened the file just before another let it go and removed it, has nothing and takes the new one."""
    plek, echt, keer = tmp_path / ".site-bezig", module._neem, list[int]()

    def neem(bestand: module.IO[bytes]) -> bool:
        if not keer:
            plek.unlink()
        keer.append(1)
        return echt(bestand)

    monkeypatch.setattr(module, "_neem", neem)
    with alleen(tmp_path / "site"):
        assert len(keer) == 2 and plek.exists()
        with pytest.raises(Bouwfout), alleen(tmp_path / "site"):
            pytest.fail("twee tegelijk")
