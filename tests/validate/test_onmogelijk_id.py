"""Nobody is told to make a file or a source with an id that cannot be one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.controle import controleer_alles

ONMOGELIJK = "Kies een id dat bestaat; een id heeft alleen kleine letters, cijfers en streepjes."


@pytest.mark.parametrize(
    "regel, tip",
    [
        ("bronnen: [😀é]", ONMOGELIJK),
        ("bouwstenen: [Iets.]", ONMOGELIJK),
        ("bronnen: [zz-nieuwe-brochure-9]", "Voeg zz-nieuwe-brochure-9 eerst toe aan data/bronnen.yaml."),
    ],
)
def test_de_tip_bij_een_onmogelijk_id(tmp_path: Path, project: Path, regel: str, tip: str) -> None:
    shutil.copytree(project / "data", tmp_path / "data")
    shutil.copytree(project / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("assets"))
    pad = tmp_path / "data/praktijk.yaml"
    veld = regel.partition(":")[0]
    regels = pad.read_text(encoding="utf-8").split("\n")
    nummer = next(n for n, tekst in enumerate(regels) if tekst.strip().startswith(f"{veld}: ["))
    inspringing = regels[nummer][: len(regels[nummer]) - len(regels[nummer].lstrip())]
    regels[nummer] = f"{inspringing}{regel}"
    pad.write_text("\n".join(regels), encoding="utf-8")
    tips = {p.tip for p in controleer_alles(tmp_path).problemen if p.plek.bestand == "data/praktijk.yaml"}
    assert tips == {tip}
