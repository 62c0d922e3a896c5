"""Who stops `kennisbank start` while a build goes on, hears no more of that build and keeps no folder of it."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from macros.serveer import serveer
from macros.serveer.werkplaats import Werkplaats

LANG = "import time; print('halverwege', flush=True); time.sleep(60)"


class Traag(Werkplaats):
    """A place of work whose builds do not end by themselves."""

    def _begonnen(self) -> subprocess.Popen[str]:
        return subprocess.Popen([sys.executable, "-c", LANG], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_stoppen_laat_een_bouw_zwijgend_los(tmp_path: Path) -> None:
    gezegd: list[str] = []
    plaats, uitkomst = Traag(tmp_path, gezegd.append), list[bool]()
    bouw = threading.Thread(target=lambda: uitkomst.append(plaats.bouw()))
    bouw.start()
    begin = time.monotonic()
    plaats.ruim_op()
    bouw.join(20)
    assert time.monotonic() - begin < 20
    assert (uitkomst, gezegd, plaats.map.exists()) == ([False], [], False)
    assert not plaats.bouw(), "no build begins any more"


def test_ctrl_c_tijdens_de_eerste_bouw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gezegd: list[str] = []
    gemaakt: list[Afgebroken] = []

    class Afgebroken(Traag):
        """Gets the Ctrl-C while it waits for the build."""

        def bouw(self) -> bool:
            gemaakt.append(self)
            self._bezig = self._begonnen()
            raise KeyboardInterrupt

    monkeypatch.setitem(serveer.__globals__, "Werkplaats", Afgebroken)
    assert serveer(tmp_path, "127.0.0.1", 0, gezegd.append) == 0
    assert gezegd == ["Pagina's maken …", "Gestopt."]
    assert gemaakt[0]._bezig is not None and gemaakt[0]._bezig.poll() is not None
    assert not gemaakt[0].map.exists()


def test_een_bouw_die_klaar_is_meldt_wat_ze_zei(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.LANG", "import sys; print('Alles klopt → ja'); sys.exit(0)")
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    gezegd: list[str] = []
    plaats = Traag(tmp_path, gezegd.append)
    assert plaats.bouw()
    assert gezegd == ["Alles klopt → ja"]
    plaats.ruim_op()
