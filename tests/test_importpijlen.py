"""Who may import whom: the arrows of the design, read from the code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PAKKET = Path(__file__).resolve().parent.parent / "macros"
MAG = {
    "diagnostics": set(),
    "model": {"diagnostics"},
    "load": {"diagnostics", "model"},
    "validate": {"diagnostics", "model"},
    "zoeken": {"diagnostics", "model"},
    "views": {"diagnostics", "model"},
    "schema": {"diagnostics", "model"},
    "pakket": {"diagnostics", "model", "views"},
    "voorstel": {"diagnostics", "model", "load", "schema", "validate"},
    "outputs": {"diagnostics", "model", "views", "zoeken", "pakket"},
}
ALLEEN_HIER = {
    "jinja2": {"views/render.py", "hooks.py"},
    "mkdocs": {"bouw/motor.py", "define_env.py", "hooks.py"},
    "mkdocs_macros": {"define_env.py", "hooks.py"},
}
TOPPEN = {"cli", "define_env", "hooks"}


def geimporteerd(tekst: str) -> set[str]:
    """Return every module that a piece of Python imports, with its dots."""
    namen: set[str] = set()
    for knoop in ast.walk(ast.parse(tekst)):
        if isinstance(knoop, ast.Import):
            namen |= {alias.name for alias in knoop.names}
        elif isinstance(knoop, ast.ImportFrom) and knoop.module:
            namen |= {knoop.module, *(f"{knoop.module}.{alias.name}" for alias in knoop.names)}
    return namen


def overtredingen(bestand: str, tekst: str) -> list[str]:
    """Return what a file under macros/ imports and may not."""
    pakket = bestand.partition("/")[0]
    fout = []
    for naam in geimporteerd(tekst):
        eerste, _, rest = naam.partition(".")
        doel = rest.partition(".")[0]
        if eerste == "macros" and doel in TOPPEN:
            fout.append(naam)
        if eerste == "macros" and pakket in MAG and doel and doel not in MAG[pakket] | {pakket}:
            fout.append(naam)
        if eerste in ALLEEN_HIER and bestand not in ALLEEN_HIER[eerste]:
            fout.append(naam)
    return fout


@pytest.mark.parametrize("pad", sorted(PAKKET.rglob("*.py")), ids=lambda pad: str(pad.relative_to(PAKKET)))
def test_bestand_volgt_de_pijlen(pad: Path) -> None:
    assert overtredingen(pad.relative_to(PAKKET).as_posix(), pad.read_text(encoding="utf-8")) == []


def test_een_verkeerde_pijl_valt_op() -> None:
    assert overtredingen("model/basis.py", "from macros.views.tekst import Tekstmaker") != []
    assert overtredingen("views/bouwsteen.py", "import jinja2") == ["jinja2"]
    assert overtredingen("bouw/motor.py", "from macros.cli import main") != []
