"""A page carries the icons that it or a script shows, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.bouw.iconen import Snoeier
from tests.soorten import volle_paginas


def test_alleen_wat_pagina_of_script_toont_blijft(tmp_path: Path) -> None:
    (tmp_path / "assets/js/delen").mkdir(parents=True)
    (tmp_path / "assets/js/delen/x.js").write_text('icoon("mapje")', encoding="utf-8")
    symbolen = "".join(f'<symbol id="i-{naam}"><path/></symbol>\n' for naam in ("zoek", "mapje", "vlag"))
    html = Snoeier(tmp_path).pagina(f'<svg>{symbolen}</svg><use href="#i-zoek"/>')
    assert re.findall(r'id="i-([a-z]+)"', html) == ["zoek", "mapje"] and html.count("</symbol>") == 2


@pytest.mark.bouw
def test_elk_icoon_op_een_pagina_is_er(gebouwde_site: Path, project: Path) -> None:
    scripts = "".join(p.read_text(encoding="utf-8") for p in (project / "docs/assets/js/delen").glob("*.js"))
    van_script = set(re.findall(r'icoon\("([a-z]+)"\)', scripts))
    assert len(van_script) > 3
    for naam, boom in volle_paginas(gebouwde_site):
        er = set(boom.xpath("//symbol/@id"))
        nodig = {str(adres).removeprefix("#") for adres in boom.xpath("//use/@href")}
        assert er >= nodig | {f"i-{icoon}" for icoon in van_script}, naam
