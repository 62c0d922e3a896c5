"""Who may import whom, and who prints and exits: the arrows of the design, read from the code."""

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
    "bouw": {
        "diagnostics", "model", "load", "views", "zoeken", "pakket", "voorstel", "outputs",
        "bewaard", "controle", "kader", "stub",
    },
    "opdrachten": {
        "diagnostics", "model", "load", "validate", "views", "zoeken", "schema", "voorstel", "bouw", "controle",
    },
    "serveer": {"diagnostics", "model", "views", "bouw", "bewaard", "controle", "kader", "stub"},
    "bewaard.py": {"load"},
    "blok_html.py": set(),
    "controle.py": {"diagnostics", "model", "load", "validate"},
    "kader.py": set(),
    "opdrachtlezer.py": {"diagnostics"},
    "opdrachtlijst.py": {"diagnostics", "opdrachten", "opdrachtlezer"},
    "stub.py": {"model", "load", "views"},
}  # fmt: skip
ALLEEN_HIER = {
    "jinja2": {"views/render.py", "hooks.py"},
    "mkdocs": {"bouw/motor.py", "define_env.py", "hooks.py"},
    "mkdocs_macros": {"define_env.py", "hooks.py"},
}
TOPPEN = {"cli", "define_env", "hooks"}
OVERAL = {"__init__.py", *(f"{top}.py" for top in TOPPEN)}
"""Files that may import any package."""
PRINT = {"cli.py", "opdrachtlezer.py", "serveer/bijwerken.py"}
STOPT = {*PRINT, "pakket/bijmaken.py"}
"""Besides who prints, a process of the build that stops without a word when the build is gone."""
STOPPERS = {"exit", "quit", "SystemExit", "sys.exit", "os._exit", "os.abort"}
PRINTERS = {"print", "sys.stdout", "sys.stderr"}


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


def gebruikt(tekst: str) -> set[str]:
    """Return every name, and every name in a module, that a piece of Python uses or imports."""
    namen = geimporteerd(tekst)
    for knoop in ast.walk(ast.parse(tekst)):
        if isinstance(knoop, ast.Name):
            namen.add(knoop.id)
        elif isinstance(knoop, ast.Attribute) and isinstance(knoop.value, ast.Name):
            namen.add(f"{knoop.value.id}.{knoop.attr}")
    return namen


def gezegd(bestand: str, tekst: str) -> set[str]:
    """Return by what a file under macros/ prints or exits and may not."""
    mag_niet = (set() if bestand in PRINT else PRINTERS) | (set() if bestand in STOPT else STOPPERS)
    return gebruikt(tekst) & mag_niet


@pytest.mark.parametrize("pad", sorted(PAKKET.rglob("*.py")), ids=lambda pad: str(pad.relative_to(PAKKET)))
def test_bestand_volgt_de_pijlen(pad: Path) -> None:
    bestand, tekst = pad.relative_to(PAKKET).as_posix(), pad.read_text(encoding="utf-8")
    assert overtredingen(bestand, tekst) == []
    assert gezegd(bestand, tekst) == set()


def test_elk_pakket_heeft_pijlen() -> None:
    assert {pad.relative_to(PAKKET).parts[0] for pad in PAKKET.rglob("*.py")} == MAG.keys() | OVERAL


def test_een_verkeerde_pijl_valt_op() -> None:
    assert overtredingen("model/basis.py", "from macros.views.tekst import Tekstmaker") != []
    assert overtredingen("views/bouwsteen.py", "import jinja2") == ["jinja2"]
    assert overtredingen("bouw/motor.py", "from macros.cli import main") != []
    assert overtredingen("bouw/motor.py", "from macros.serveer import serveer") != []
    assert overtredingen("controle.py", "from macros.outputs.bestand import schrijf") != []


@pytest.mark.parametrize(
    "tekst",
    [
        "print(1)", "import sys\nsys.stdout.write('x')", "from sys import stderr", "raise SystemExit(2)",
        "import sys\nsys.exit()", "from os import _exit", "exit()",
    ],
)  # fmt: skip
def test_een_andere_die_print_of_stopt_valt_op(tekst: str) -> None:
    assert gezegd("opdrachten/nieuw.py", tekst) != set()
    assert gezegd("cli.py", tekst) == set()
