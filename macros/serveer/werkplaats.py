"""The site while it is being worked on: pages as the engine framed them, their articles fresh from the data.

The engine needs seconds for the whole site; one article needs milliseconds. So a page is put together when it is
asked for, and the engine only runs again for what it alone knows: prose, the page frame, new pages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from macros.bewaard import bewaarde_lading
from macros.kader import met_artikel
from macros.model.soorten import LIJST
from macros.serveer.vers import afgewerkt, lees_iconen
from macros.stub import toon
from macros.views import Weergave, toon_adres


class Werkplaats:
    """Holds the framed pages and gives each page with its article as the data is now."""

    def __init__(self, wortel: Path, meld: Callable[[str], None]) -> None:
        self.wortel = wortel
        self.meld = meld
        self.map = Path(tempfile.mkdtemp(prefix="bouwstenenwijzer-"))
        self.site = self.map / "site"
        self._slot = threading.Lock()
        self._bezig: subprocess.Popen[str] | None = None
        self._gestopt = False

    def bouw(self) -> bool:
        """Check and bring all pages up to date, or keep the old ones; tell, and return whether it went well."""
        with self._slot:
            if self._gestopt:
                return False
            with self._begonnen() as self._bezig:
                uit, fout = self._bezig.communicate()
            if self._gestopt:
                return False
            self.meld("\n".join(regel for regel in (uit.strip(), fout.strip()) if regel))
            return not self._bezig.returncode

    def _begonnen(self) -> subprocess.Popen[str]:
        """Start a build. It does not hear the Ctrl-C that is meant for us, and leaves nothing outside our folder."""
        return subprocess.Popen(
            [sys.executable, "-m", "macros.serveer.bijwerken", str(self.wortel.absolute()), str(self.site)],
            cwd=self.wortel,
            env={**os.environ, "TMPDIR": str(self.map), "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )

    def pagina(self, adres: str) -> str | None:
        """Return the page at an address ("/bouwstenen/brp/"), or None when there is none on this site."""
        bestand = (self.site / adres.strip("/") / "index.html").resolve()
        if not bestand.is_relative_to(self.site.resolve()):
            return None
        try:
            html = bestand.read_text(encoding="utf-8")
        except OSError:  # not there, or the engine just took it away
            return None
        weergave = self._weergave(adres)
        return met_artikel(html, afgewerkt(str(weergave.html), lees_iconen(self.wortel))) if weergave else html

    def stop(self) -> None:
        """Begin no build any more, and leave the one that goes on; nothing is told of it."""
        self._gestopt = True
        self._breek_af()
        while self._slot.locked():  # it may only just begin
            time.sleep(0.01)
            self._breek_af()

    def _breek_af(self) -> None:
        if self._bezig and self._bezig.poll() is None:
            self._bezig.kill()
            self._bezig.wait()

    def ruim_op(self) -> None:
        """Stop, and remove what was made."""
        self.stop()
        shutil.rmtree(self.map, ignore_errors=True)

    def _weergave(self, adres: str) -> Weergave | None:
        lading = bewaarde_lading(self.wortel)
        delen = adres.strip("/").split("/")
        if len(delen) == 2 and delen[0] in LIJST and LIJST[delen[0]].eigen_pagina:
            return toon(lading, LIJST[delen[0]].enkelvoud, delen[1])
        return toon_adres(lading.kennisbank, adres)
