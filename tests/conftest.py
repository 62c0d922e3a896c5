"""What tests share: the real knowledge base, the real site, a server and a browser."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial, wraps
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from macros.bouw import bouw
from macros.bouw.bewaartijd import VOOR_ALTIJD, VOOR_ALTIJD_PATROON
from macros.bouw.offline import maak_offline
from macros.controle import Uitkomst, controleer_alles
from macros.model.kennisbank import Kennisbank
from tests.inrichten import chromium_pad

settings.register_profile("vast", deadline=None, derandomize=True)
settings.register_profile("zoekend", deadline=None)
settings.load_profile("vast")
"""The same examples every time, so that green stays green; `--hypothesis-profile zoekend` looks for new ones."""

PROJECT = Path(__file__).resolve().parent.parent
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
BLIJFT = re.compile(VOOR_ALTIJD_PATROON)
VLAGGEN = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project."""
    return PROJECT


@pytest.fixture(scope="session")
def uitkomst() -> Uitkomst:
    """The real content, loaded and checked once."""
    return controleer_alles(PROJECT)


@pytest.fixture(scope="session")
def kb(uitkomst: Uitkomst) -> Kennisbank:
    """The real knowledge base."""
    return uitkomst.kennisbank


Eenmalig = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def eenmalig(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Eenmalig:
    """Return a function that lets one worker make a path and gives it to all: eenmalig("site", maak)."""
    samen = tmp_path_factory.getbasetemp().parent if worker_id != "master" else tmp_path_factory.getbasetemp()

    def geef(naam: str, maak: Callable[[Path], object]) -> Path:
        with FileLock(samen / f"{naam}.lock"):
            if not (samen / f"{naam}.klaar").exists():
                maak(samen / naam)
                (samen / f"{naam}.klaar").touch()
        return samen / naam

    return geef


@pytest.fixture(scope="session")
def gebouwde_site(eenmalig: Eenmalig) -> Path:
    """The real site, built once for all workers; BW_SITE names a folder with one that is already there."""
    klaar = os.environ.get("BW_SITE")
    return Path(klaar) if klaar else eenmalig("site", lambda doel: bouw(PROJECT, doel, lambda regel: None))


@pytest.fixture(scope="session")
def van_schijf(gebouwde_site: Path, eenmalig: Eenmalig) -> Path:
    """The real site as a folder that opens from disk, with its ZIP beside it, made once for all workers."""
    return eenmalig("schijf", lambda doel: maak_offline(gebouwde_site, doel / "offline")) / "offline"


class Afhandelaar(SimpleHTTPRequestHandler):
    """Serves files with the headers we ship, silently: a browser keeps what is named after its content."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", CSP)
        if BLIJFT.match(self.path) and Path(self.translate_path(self.path)).is_file():
            self.send_header("Cache-Control", VOOR_ALTIJD)
        super().end_headers()

    def log_message(self, *args: object) -> None:
        """Keep the test output clean."""


@pytest.fixture(scope="session")
def adres(gebouwde_site: Path) -> Iterator[str]:
    """The address of the real site on a server of its own, without a slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Afhandelaar, directory=str(gebouwde_site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def _met_scripts(doe: Callable[..., Any]) -> Callable[..., Any]:
    """Return a way to open a page that ends when its scripts have run too: they wait for the first picture."""

    @wraps(doe)
    def open_(pagina: Page, *args: Any, **kwargs: Any) -> Any:
        antwoord = doe(pagina, *args, **kwargs)
        if kwargs.get("wait_until", "load") in ("load", "networkidle"):
            pagina.wait_for_function("() => Promise.resolve(window.paginaKlaar).then(() => true)")
        return antwoord

    return open_


for _naam in ("goto", "reload"):
    setattr(Page, _naam, _met_scripts(getattr(Page, _naam)))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with sync_playwright() as spel:
        start = spel.chromium.launch(executable_path=chromium_pad(), args=VLAGGEN)
        yield start
        start.close()


@pytest.fixture(scope="session")
def profiel(browser: Browser) -> Iterator[BrowserContext]:
    """One profile with a window that stays open: to open both again costs more than most tests do."""
    context = _nieuw_profiel(browser)
    context.new_page()
    yield context
    context.close()


@pytest.fixture
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    """A browser profile at desktop width in which nothing of another test is left.

    A test that sets the clock is marked `eigen_profiel`: a clock stays for as long as its profile.
    """
    if request.node.get_closest_marker("eigen_profiel"):
        eigen = _nieuw_profiel(browser)
        yield eigen
        eigen.close()
    else:
        gedeeld: BrowserContext = request.getfixturevalue("profiel")
        yield gedeeld
        _maak_schoon(gedeeld)


def _nieuw_profiel(browser: Browser) -> BrowserContext:
    return browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")


def _maak_schoon(context: BrowserContext) -> None:
    """Close what a test opened and wipe what it kept or was allowed."""
    blijft, *open_ = context.pages
    for pagina in open_:
        pagina.close()
    context.clear_permissions()
    sessie = context.new_cdp_session(blijft)
    sessie.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
    sessie.detach()
    loopt_voor = blijft.evaluate("Date.now()") / 1000 - time.time()
    assert abs(loopt_voor) < 60, "een test die de klok zet, hoort het merk eigen_profiel te hebben"


@pytest.fixture
def pagina(context: BrowserContext) -> Page:
    """An empty page at desktop width."""
    return context.new_page()


@pytest.fixture
def telefoon(browser: Browser) -> Iterator[Page]:
    """An empty page on a phone that one taps, in a profile of its own."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()
