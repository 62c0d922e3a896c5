"""No page grows unnoticed: what the HTML of each weighs, and what a first and a later visit cost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Browser

from macros.bouw.comprimeer import BROTLI, BROTLI_BUNDEL
from tests.paginabudget.gewicht import KIB, Bezoeker, gewicht
from tests.soorten import SOORTEN, documenten

HTML = 15 * KIB
BOUWSTEEN_IN_BROTLI = 14 * KIB
"""What a server sends before it waits for the first answer: ten packets of 1,460 bytes."""

IN_EEN_KEER, KOP_PAGINA, KOP_BESTAND = 14_600, 570, 250
"""The same ten packets, and what the headers weigh that nginx sends with a page, and with a style sheet or a script."""

EERSTE_BEZOEK, MEESTE_VERZOEKEN = 70 * KIB, 8
LATER, LATER_SESSIE = 20 * KIB, 24 * KIB
RUIMER = {
    "bouwstenen/mijnoverheid/index.html": 16 * KIB,
    "programma/index.html": 22 * KIB,
    "begrippen/index.html": 37 * KIB,
    "bronnen/index.html": 38 * KIB,
}
"""Pages that may weigh more, because every block on them has an address that was published, so they cannot be split.

MijnOverheid holds three parts with steps of their own; the story of the programme is one long read with its sources;
the terms and the sources are registers of everything, in which one looks up one line.
"""
MEER_VERZOEKEN = {
    "/zoeken/": (8, 116 * KIB),
    "/zoeken/?q=terugmelden": (28, 146 * KIB),  # the words of the whole site: grows a little with every text
}
"""Whoever searches gets the index of all words, and small pieces of it for this question: (requests, bytes)."""
LATER_GEREEDSCHAP = {"/mapje/": 24 * KIB, "/bellen/": 36 * KIB}
"""Tools that one opens on purpose, with scripts of their own; everything shared is known already."""
WANDELING = (
    "/", "/bouwstenen/", "/bouwstenen/brp/", "/bouwstenen/digid/", "/rollen/wethouder/", "/knelpunten/capaciteit/",
    "/resultaatafspraken/inloggen-met-digid/", "/instrumenten/i-spiegel/", "/i-versnellers/veilig-inloggen/",
    "/playbooks/rondgang/", "/agenda/", "/wijzigingen/", "/s/", "/over/zekerheid/", "/mapje/", "/bellen/",
)  # fmt: skip


def test_de_html_van_elke_pagina(gebouwde_site: Path) -> None:
    te_zwaar, gezien = [], set()
    for naam, _ in documenten(gebouwde_site):
        mag = RUIMER.get(naam, HTML)
        gezien.add(naam)
        if gewicht(gebouwde_site / naam) > mag:
            te_zwaar.append(f"{naam} weegt {gewicht(gebouwde_site / naam)}, mag {mag}")
    assert not te_zwaar, "\n".join(te_zwaar)
    assert len(gezien) > 200 and gezien >= RUIMER.keys()


def test_een_bouwsteen_past_in_wat_een_server_in_een_keer_stuurt(gebouwde_site: Path) -> None:
    """As the shipped settings of nginx serve it to a browser that takes Brotli."""
    weegt = {
        pad.parent.name: len(brotli.compress(pad.read_bytes(), quality=BROTLI))
        for pad in gebouwde_site.glob("bouwstenen/*/index.html")
    }
    assert {naam: bytes_ for naam, bytes_ in weegt.items() if bytes_ > BOUWSTEEN_IN_BROTLI} == {}
    assert len(weegt) >= 23


@pytest.mark.parametrize("pad", ["playbooks", "resultaatafspraken", "knelpunten", "rollen", "mapje", "over"])
def test_een_korte_pagina_staat_er_na_een_keer_wachten(gebouwde_site: Path, pad: str) -> None:
    """What a browser asks for before it shows anything comes with the page in what a server sends at once."""
    pagina = gebouwde_site / pad / "index.html"
    kop = pagina.read_text(encoding="utf-8").partition("</head>")[0]
    voor_beeld = re.findall(r'<script src="([^"]+)"></script>|<link rel="stylesheet" href="([^"]+)">', kop)
    namen = [pagina.parent / (script or stijl) for script, stijl in voor_beeld]
    weegt = len(brotli.compress(pagina.read_bytes(), quality=BROTLI))
    weegt += sum(len(brotli.compress(naam.read_bytes(), quality=BROTLI_BUNDEL)) for naam in namen)
    assert len(namen) >= 2 and weegt + KOP_PAGINA + len(namen) * KOP_BESTAND <= IN_EEN_KEER


def test_de_ruimte_is_niet_ruimer_dan_nodig(gebouwde_site: Path) -> None:
    """A page that lost weight gives its room back, so that it cannot grow again unseen."""
    for naam, mag in RUIMER.items():
        assert gewicht(gebouwde_site / naam) > mag - 2 * KIB, f"{naam} mag kleiner worden dan {mag}"


@pytest.fixture(scope="module")
def bezoeker(browser: Browser, adres: str, gebouwde_site: Path) -> Iterator[Bezoeker]:
    """One reader on a phone."""
    nieuw = Bezoeker(browser, adres, gebouwde_site)
    yield nieuw
    nieuw.sluit()


@pytest.mark.browser
def test_een_eerste_bezoek(bezoeker: Bezoeker) -> None:
    te_zwaar = []
    for pad in SOORTEN:
        verzoeken, gewicht = MEER_VERZOEKEN.get(pad, (MEESTE_VERZOEKEN, EERSTE_BEZOEK))
        bezoek = bezoeker.bezoek(pad)
        if bezoek.bytes > gewicht or len(bezoek.bestanden) > verzoeken:
            te_zwaar.append(f"{pad}: {len(bezoek.bestanden)} verzoeken, {bezoek.bytes} bytes: {bezoek.in_woorden()}")
    assert not te_zwaar, "\n".join(te_zwaar)


@pytest.mark.browser
def test_een_volgende_pagina(bezoeker: Bezoeker) -> None:
    """Of one reader who walks through the site: everything shared came with the first page."""
    bekend: set[str] = set()
    for pad in WANDELING:
        bezoek = bezoeker.bezoek(pad, bekend)
        mag = LATER_GEREEDSCHAP.get(pad, LATER_SESSIE if pad.startswith("/i-versnellers/") else LATER)
        assert pad == WANDELING[0] or bezoek.bytes <= mag, f"{pad}: {bezoek.bytes} bytes: {bezoek.in_woorden()}"
        bekend |= {naam for naam, _ in bezoek.bestanden}
