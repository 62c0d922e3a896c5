"""Letters, icons and loose scripts get an address that changes with their content."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.bouw.namen import Benamer

PAGINA = b'<html lang="nl"><link rel="icon" href="../assets/iconen/merk.svg"><p>assets</p>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    inhoud = {
        "fonts/letter.woff2": "letter",
        "iconen/merk.svg": "<svg/>",
        "css/a.css": 'a { src: url("../fonts/letter.woff2"); }',
        "js/deel/x.js": "// weg\nx();\n",
        "js/derden/y.js": "// blijft\ny();\n",
        "zoeken/ab12/kern.js": "k",
    }
    for naam, tekst in inhoud.items():
        pad = tmp_path / "assets" / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    return tmp_path


def kenmerk(html: str, naam: str) -> str:
    """Return what the top of a page says."""
    gevonden = re.search(rf'data-{naam}="([^"]+)"', html)
    assert gevonden, html
    return gevonden[1]


def test_letter_en_icoon_krijgen_hun_inhoud_in_hun_naam(site: Path) -> None:
    html = Benamer.van(site).kop(PAGINA, zoekt=True).decode()
    (letter,) = (site / "assets/fonts").iterdir()
    (icoon,) = (site / "assets/iconen").iterdir()
    assert re.fullmatch(r"letter-[0-9a-f]{10}\.woff2", letter.name) and f"../assets/iconen/{icoon.name}" in html
    assert f"../fonts/{letter.name}" in (site / "assets/css/a.css").read_text(encoding="utf-8")


def test_losse_delen_staan_bij_elkaar_en_op_hun_gewone_plek(site: Path) -> None:
    html = Benamer.van(site).kop(PAGINA, zoekt=True).decode()
    versie = kenmerk(html, "code")
    assert (site / f"assets/js/{versie}/deel/x.js").read_text(encoding="utf-8") == "x();\n"
    assert (site / f"assets/js/{versie}/derden/y.js").read_text(encoding="utf-8") == "// blijft\ny();\n"
    assert (site / "assets/js/deel/x.js").read_text(encoding="utf-8") == "// weg\nx();\n"
    (letter,) = (site / "assets/fonts").iterdir()
    assert f'url("../../fonts/{letter.name}")' in (site / f"assets/css/{versie}/a.css").read_text(encoding="utf-8")
    assert kenmerk(html, "zoeken") == "ab12"


def test_een_pagina_die_niet_meteen_zoekt_noemt_de_index_niet(site: Path) -> None:
    html = Benamer.van(site).kop(PAGINA, zoekt=False).decode()
    assert kenmerk(html, "code").startswith("versie-") and "data-zoeken" not in html


def test_een_ander_deel_geeft_een_andere_versie(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    ander = tmp_path_factory.mktemp("ander")
    for pad in site.rglob("*.*"):
        doel = ander / pad.relative_to(site)
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(pad.read_bytes().replace(b"x();", b"z();"))
    eerste, tweede = (kenmerk(Benamer.van(map_).kop(PAGINA, zoekt=True).decode(), "code") for map_ in (site, ander))
    assert eerste != tweede and re.fullmatch(r"versie-[0-9a-f]{10}", eerste)


@pytest.mark.bouw
def test_een_pagina_vraagt_alleen_wat_bewaard_mag_blijven(gebouwde_site: Path) -> None:
    """Whatever a page names under assets/ has a name of its content, data that is fetched later left aside."""
    vast = re.compile(r"assets/(?:(?:css|js)/bundel-[0-9a-f]{10}\.|(?:fonts|iconen)/\S+-[0-9a-f]{10}\.)")
    for pagina in gebouwde_site.glob("*/index.html"):
        namen = re.findall(r'(?:href|src)="[^"]*?(assets/[^"]+)"', pagina.read_text(encoding="utf-8"))
        los = [naam for naam in namen if not vast.match(naam) and naam != "assets/codes.js"]
        assert not los, (pagina, los)


@pytest.mark.bouw
def test_alleen_wie_meteen_zoekt_verandert_mee_met_de_index(gebouwde_site: Path) -> None:
    noemt = {
        pagina.parent.name
        for pagina in gebouwde_site.rglob("*.html")
        if re.search(r"<html[^>]* data-zoeken=", pagina.read_text(encoding="utf-8"))
    }
    assert noemt == {"zoeken", "bellen"}
