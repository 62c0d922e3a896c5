"""Serve with live reload: build once, watch, tell the browser."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable
from pathlib import Path

from macros.bewaard import bewaarde_lading
from macros.serveer.afhandeling import Omroep, maak_server
from macros.serveer.wachter import Wachter
from macros.serveer.werkplaats import Werkplaats

EERST_DE_LEZER = 0.5
"""Seconds before the check and the engine start after an edit: first the page that somebody is waiting for."""


class Volger:
    """Lets the engine follow the edits, once for all that come while it is busy."""

    def __init__(self, werkplaats: Werkplaats) -> None:
        self._werkplaats = werkplaats
        self._nodig = threading.Event()
        threading.Thread(target=self._volg, daemon=True).start()

    def straks(self) -> None:
        """Ask for it; returns at once."""
        self._nodig.set()

    def _volg(self) -> None:
        while self._nodig.wait():
            time.sleep(EERST_DE_LEZER)
            self._nodig.clear()
            self._werkplaats.bouw()


def serveer(wortel: Path, adres: str, poort: int, meld: Callable[[str], None]) -> int:
    """Serve the site until the user stops it (Ctrl-C); return the exit code.

    Problems in the content do not stop it: the page shows what is wrong with it, `meld` is told the rest.

    Args:
        wortel: folder of the knowledge base.
        adres: address to listen on.
        poort: port to listen on.
        meld: told what happens, in Dutch.
    """
    werkplaats, omroep = Werkplaats(wortel, meld), Omroep()
    try:
        server = maak_server(adres, poort, werkplaats, omroep)
        meld("Pagina's maken …")
        if not werkplaats.bouw():
            return 2
        volger = Volger(werkplaats)
        Wachter(wortel, lambda alleen_data: _ververs(werkplaats, omroep, volger, alleen_data)).start()
        meld(f"Bekijk de site op http://{adres}:{poort}/ (stoppen met Ctrl-C)")
        server.serve_forever()
    except KeyboardInterrupt:
        werkplaats.stop()
        meld("Gestopt.")
    except (OSError, OverflowError) as fout:
        meld(_geen_server(fout, adres, poort))
        return 2
    finally:
        werkplaats.ruim_op()
    return 0


def _geen_server(fout: OSError | OverflowError, adres: str, poort: int) -> str:
    """Return in Dutch why nobody can listen there, and what to do."""
    if isinstance(fout, OverflowError):
        return f"Poort {poort} bestaat niet. Kies met --poort een getal van 1 tot en met 65535."
    if fout.errno == errno.EADDRINUSE:
        return f"Poort {poort} is al in gebruik. Kies een andere met --poort."
    if fout.errno == errno.EACCES:
        return f"Poort {poort} mag je niet gebruiken. Kies met --poort een getal boven 1023."
    return f"Op {adres} kan deze computer niet luisteren. Laat --adres weg, of kies een eigen adres."


def _ververs(werkplaats: Werkplaats, omroep: Omroep, volger: Volger, alleen_data: bool) -> None:
    """Show an edit of the data at once; let the engine follow. Anything else waits for the engine."""
    if alleen_data:
        bewaarde_lading(werkplaats.wortel)  # once, before browsers come to ask
        omroep.roep()
        volger.straks()
    elif werkplaats.bouw():
        omroep.roep()
