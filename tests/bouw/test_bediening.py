"""What a web server is told about keeping files, and the compressed files it may serve."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import brotli
import pytest

from benchmarks.bediening.__main__ import bediend
from macros.bouw import bewaartijd
from macros.bouw.beveiliging import nginx
from macros.bouw.comprimeer import KLEINSTE, comprimeer

VERANDERT_NOOIT = re.compile(
    r"assets/(?:(?:css|js)/(?:bundel|versie)-[0-9a-f]|(?:fonts|iconen)/.*-[0-9a-f]{10}\.|zoeken/[0-9a-f]+/)"
)


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed")
def test_nginx_aanvaardt_de_instellingen(tmp_path: Path) -> None:
    (tmp_path / "site.conf").write_text(nginx(), encoding="utf-8")
    heel = f"pid {tmp_path}/pid;\nevents {{}}\nhttp {{\n access_log off;\n include {tmp_path}/site.conf;\n}}\n"
    (tmp_path / "nginx.conf").write_text(heel, encoding="utf-8")
    opdracht = ["nginx", "-t", "-c", str(tmp_path / "nginx.conf"), "-e", str(tmp_path / "fouten")]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    assert "test is successful" in klaar.stderr, klaar.stderr


def _antwoord(adres: str, pad: str, soorten: str) -> tuple[HTTPResponse, bytes]:
    lijn = HTTPConnection(adres.removeprefix("http://"))
    lijn.request("GET", pad, headers={"Accept-Encoding": soorten})
    antwoord = lijn.getresponse()
    return antwoord, antwoord.read()


UIT = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed")
def test_nginx_geeft_de_kleinste_versie_die_een_browser_aanneemt(tmp_path: Path) -> None:
    site, server = tmp_path / "site", tmp_path / "server"
    (site / "x").mkdir(parents=True)
    server.mkdir()
    tmp_path.chmod(0o755)
    inhoud = {"/": b"<p>een</p>" * KLEINSTE, "/x/": b"<p>twee</p>" * KLEINSTE, "/a.css": b"p{}" * KLEINSTE}
    for pad, tekst in inhoud.items():
        (site / f"{pad.lstrip('/')}{'index.html' if pad.endswith('/') else ''}").write_bytes(tekst)
    comprimeer(site)
    (site / "x/klein.html").write_bytes(b"<p>klein</p>")
    (site / "los.js").write_bytes(b"1")
    with bediend(site, server) as adres:
        for pad, tekst in inhoud.items():
            for soorten, codering in (("gzip, deflate, br, zstd", "br"), ("gzip, br;q=0", "gzip"), ("identity", None)):
                antwoord, bytes_ = _antwoord(adres, pad, soorten)
                assert antwoord.getheader("Content-Encoding") == codering, (pad, soorten)
                assert UIT[codering](bytes_) == tekst
                assert antwoord.getheader("Content-Type") == ("text/css" if pad == "/a.css" else "text/html")
                assert antwoord.getheader("Vary") == "Accept-Encoding" and antwoord.getheader("X-Content-Type-Options")
        assert _antwoord(adres, "/x/klein.html", "br")[1] == b"<p>klein</p>"
        assert _antwoord(adres, "/los.js", "br")[0].getheader("Content-Encoding") is None
        assert _antwoord(adres, "/x", "br")[0].status == 301 and _antwoord(adres, "/y/", "br")[0].status == 404


def test_alleen_een_naam_die_van_de_inhoud_komt_wordt_voor_altijd_bewaard() -> None:
    for tekst in (bewaartijd.apache(), nginx()):
        assert tekst.count(bewaartijd.VRAAG_NA) == 1 and bewaartijd.VOOR_ALTIJD in tekst
    patronen = re.findall(r'"~(\^\S+)"', bewaartijd.nginx())
    assert re.findall(r"m#(\S+)#", bewaartijd.apache()) == [patroon.removeprefix("^") for patroon in patronen]
    voor_altijd = [naam for naam in NAMEN if any(re.search(patroon, f"/{naam}") for patroon in patronen)]
    assert voor_altijd == [naam for naam in NAMEN if VERANDERT_NOOIT.match(naam)] == NAMEN[:7]


NAMEN = [
    "assets/css/bundel-07aa71020d.css",
    "assets/js/bundel-c674a132c4.js",
    "assets/zoeken/4e0dcae592/p12.js",
    "assets/zoeken/4e0dcae592/kern.js",
    "assets/js/versie-07aa71020d/delen/kopieer.js",
    "assets/fonts/atkinson-400-700-07aa71020d.woff2",
    "assets/iconen/merk-07aa71020d.svg",
    "assets/iconen/merk.svg",
    "assets/fonts/LICENSE-atkinson-hyperlegible-next.txt",
    "assets/js/delen/kopieer.js",
    "assets/js/kader.js",
    "bouwstenen/brp/index.html",
    "index.html",
]


@pytest.mark.bouw
def test_elke_pagina_begint_met_bestanden_die_bewaard_mogen_blijven(gebouwde_site: Path) -> None:
    for pagina in (gebouwde_site / "index.html", gebouwde_site / "bouwstenen/brp/index.html"):
        kop = pagina.read_text(encoding="utf-8").partition("</head>")[0]
        adressen = re.findall(r'(?:<script src|rel="stylesheet" href|as="script" href)="([^"]+)"', kop)
        assert len(adressen) >= 3 and all(VERANDERT_NOOIT.search(adres) for adres in adressen), adressen


def test_kleine_bestanden_zeggen_hetzelfde_en_zijn_elke_keer_gelijk(tmp_path: Path) -> None:
    groot, klein = tmp_path / "groot.html", tmp_path / "klein.html"
    groot.write_bytes(b"<p>tekst</p>" * KLEINSTE)
    klein.write_bytes(b"<p>kort</p>")
    (tmp_path / "letter.woff2").write_bytes(b"0" * 2 * KLEINSTE)
    assert comprimeer(tmp_path) == 1
    eerste = {naam: (tmp_path / naam).read_bytes() for naam in ("groot.html.gz", "groot.html.br")}
    assert gzip.decompress(eerste["groot.html.gz"]) == brotli.decompress(eerste["groot.html.br"]) == groot.read_bytes()
    assert comprimeer(tmp_path) == 1 and all((tmp_path / naam).read_bytes() == b for naam, b in eerste.items())
    assert len(list(tmp_path.iterdir())) == 5
