"""The small server of `kennisbank start`: pages, files, and a sign to the browser that something changed."""

from __future__ import annotations

import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from macros.serveer.werkplaats import Werkplaats

HERLAAD_SCRIPT = b"""
const ronde = new URL(document.currentScript.src).search;
new EventSource('/__herlaad' + ronde).addEventListener('message', () => location.reload());
"""
HTML = "text/html; charset=utf-8"
PAGINA = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>{0}</title><h1>{0}</h1><p>{1}</p></html>'
NIET_HIER = PAGINA.format("Deze pagina is er niet", "Wacht tot de site klaar is en ververs deze pagina.").encode()
MISLUKT = PAGINA.format("Dit lukte niet", "Ververs deze pagina. Lukt het dan nog niet? Stop en start opnieuw.").encode()
MEESTE_TEKENS = 100
HERLAAD_KOP = '<script src="/__herlaad.js?{ronde}" defer></script></head>'


class Omroep:
    """Lets waiting browsers know that something changed."""

    def __init__(self) -> None:
        self._voorwaarde = threading.Condition()
        self._ronde = 0

    def roep(self) -> None:
        """Wake everybody who waits."""
        with self._voorwaarde:
            self._ronde += 1
            self._voorwaarde.notify_all()

    @property
    def ronde(self) -> int:
        """How many calls there have been; a page remembers which one it shows."""
        return self._ronde

    def wacht(self, ronde: int, hoogstens: float) -> bool:
        """Wait until there is a call after `ronde`, at most so many seconds; tell whether there was one."""
        with self._voorwaarde:
            return self._voorwaarde.wait_for(lambda: self._ronde != ronde, timeout=hoogstens)


class Afhandeling(SimpleHTTPRequestHandler):
    """Answers one request."""

    def __init__(self, *argumenten: Any, werkplaats: Werkplaats, omroep: Omroep) -> None:
        self.werkplaats = werkplaats
        self.omroep = omroep
        super().__init__(*argumenten, directory=str(werkplaats.site))

    def do_GET(self) -> None:
        """Give a page with its fresh article, a file, or the sign to reload; when that fails, a page that says so."""
        try:
            self._antwoord()
        except (BrokenPipeError, ConnectionResetError):
            return  # the browser went elsewhere
        except Exception as fout:  # an empty answer would tell nobody anything
            self.werkplaats.meld(f"{self.path[:MEESTE_TEKENS]} kon niet worden getoond: {type(fout).__name__}: {fout}")
            self.send_error(HTTPStatus.INTERNAL_SERVER_ERROR)

    def send_error(self, code: int, *_: object, **__: object) -> None:
        """Answer with a Dutch page, that of the site when there is nothing at the address."""
        try:
            inhoud = (self.werkplaats.site / "404.html").read_bytes() if code == HTTPStatus.NOT_FOUND else MISLUKT
        except OSError:
            inhoud = NIET_HIER
        self._geef(inhoud, HTML, code)

    def _antwoord(self) -> None:
        adres, _, vraag = self.path.partition("?")
        ronde = self.omroep.ronde
        if adres == "/__herlaad":
            self._wacht_op_wijziging(int(vraag) if vraag.isdecimal() else ronde)
        elif adres == "/__herlaad.js":
            self._geef(HERLAAD_SCRIPT, "text/javascript")
        elif adres.endswith("/") and (html := self.werkplaats.pagina(adres)) is not None:
            html = html.replace("</head>", HERLAAD_KOP.format(ronde=ronde), 1)
            self._geef(html.encode(), HTML)
        elif adres.endswith("/"):
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        """Keep the terminal for what is wrong in the content."""

    def _geef(self, inhoud: bytes, soort: str, code: int = 200) -> None:
        self.send_response(code)
        self.send_header("Content-Type", soort)
        self.send_header("Content-Length", str(len(inhoud)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(inhoud)

    def _wacht_op_wijziging(self, ronde: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        try:
            while not self.omroep.wacht(ronde, hoogstens=15):
                self._stuur(b": nog hier\n\n")
            self._stuur(b"data: nieuw\n\n")
        except (BrokenPipeError, ConnectionResetError):
            return

    def _stuur(self, bericht: bytes) -> None:
        self.wfile.write(bericht)
        self.wfile.flush()


def maak_server(adres: str, poort: int, werkplaats: Werkplaats, omroep: Omroep) -> ThreadingHTTPServer:
    """Return a server that is ready to serve.

    Raises:
        OSError: when the port is taken.
    """
    server = ThreadingHTTPServer((adres, poort), partial(Afhandeling, werkplaats=werkplaats, omroep=omroep))
    server.daemon_threads = True
    return server
