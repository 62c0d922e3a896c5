"""A page carries the icons that it shows, and no other; those that scripts draw are the same as those of the pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.bouw.iconen import snoei
from tests.soorten import volle_paginas

SYMBOLEN = "".join(
    f'<symbol id="i-{n}" viewBox="0 0 24 24"><path d="{n}"/></symbol>\n' for n in ("zoek", "mapje", "vlag")
)
SPRITE = f'<svg class="iconen">\n{SYMBOLEN}</svg>\n'
CIRKEL = re.compile(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/>')


def svg(naam: str) -> str:
    return f'<svg class="icoon"><use href="#i-{naam}"/></svg>'


def gesnoeid(html: str) -> str:
    return snoei(html.encode()).decode()


def test_wat_vaker_getoond_wordt_blijft_een_symbool() -> None:
    html = gesnoeid(f"{svg('zoek')}{svg('zoek')}{SPRITE}")
    assert re.findall(r'id="i-([a-z]+)"', html) == ["zoek"] and html.count(svg("zoek")) == 2


def test_wat_een_keer_getoond_wordt_staat_op_zijn_plek() -> None:
    html = gesnoeid(f'{svg("vlag")}<svg viewBox="0 0 40 40"><use href="#i-zoek"/></svg>{SPRITE}')
    vlag = '<svg viewBox="0 0 24 24" class="icoon"><path d="vlag"/></svg>'
    assert html == f'{vlag}<svg viewBox="0 0 40 40"><path d="zoek"/></svg>'


def test_een_naam_die_er_niet_is_blijft_staan() -> None:
    assert gesnoeid(f"<p>é</p>{svg('weg')}{SPRITE}na") == f"<p>é</p>{svg('weg')}na"
    assert gesnoeid(svg("zoek")) == svg("zoek")


def _lijnen(tekening: str) -> str:
    """Return what a symbol draws as one line of the pen, circles too."""
    stukken = []
    for stuk in re.findall(r"<[^>]+>", tekening):
        if cirkel := CIRKEL.fullmatch(stuk):
            x, y, r = map(float, cirkel.groups())
            stukken.append(f"M{x - r:g} {y:g}a{r:g} {r:g} 0 1 0 {2 * r:g} 0 {r:g} {r:g} 0 1 0-{2 * r:g} 0")
        else:
            stukken.append(re.search(r' d="([^"]+)"', stuk)[1])  # type: ignore[index]
    return "".join(stukken)


def test_een_script_tekent_hetzelfde_icoon(project: Path) -> None:
    van_pagina = dict(
        re.findall(
            r'<symbol id="i-([a-z]+)"[^>]*>(.*)</symbol>', (project / "overrides/partials/iconen.html").read_text()
        )
    )
    van_script = dict(re.findall(r'^    ([a-z]+): "(M.+)",$', (project / "docs/assets/js/iconen.js").read_text(), re.M))
    beide = van_pagina.keys() & van_script.keys()
    assert len(beide) > 4
    assert {naam: _lijnen(van_pagina[naam]) for naam in beide} == {naam: van_script[naam] for naam in beide}


def test_elk_icoon_dat_een_script_vraagt_is_er(project: Path) -> None:
    er = set(re.findall(r'^    ([a-z]+): "M', (project / "docs/assets/js/iconen.js").read_text(), re.M))
    scripts = "".join(p.read_text(encoding="utf-8") for p in (project / "docs/assets/js/delen").glob("*.js"))
    gevraagd = set(re.findall(r'icoon\("([a-z]+)"\)', scripts))
    assert len(gevraagd) > 3 and gevraagd <= er


@pytest.mark.bouw
def test_elk_icoon_op_een_pagina_is_er(gebouwde_site: Path) -> None:
    for naam, boom in volle_paginas(gebouwde_site):
        er = set(boom.xpath("//symbol/@id"))
        assert er == {str(adres).removeprefix("#") for adres in boom.xpath("//use/@href")}, naam
        assert boom.xpath("//*[local-name()='svg'][@class='icoon']//*[local-name()='path']"), naam
