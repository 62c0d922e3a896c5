"""Without comment and room, a script does the same and a style sheet says the same."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from macros.bouw.klein import KLEIN


def test_een_stijl_houdt_zijn_teksten_en_licentie() -> None:
    bron = '/*! licentie */\n/* weg */\na::after { content: " / ; } "; color: red; }\n'
    assert KLEIN["css"](bron) == '/*! licentie */a::after{content:" / ; } ";color:red}'


def test_een_script_houdt_elke_regel_met_werk() -> None:
    bron = "// weg\n/** weg */\nconst a = `${b.length} ${b.map((c) => `${c} x`)} y`; // blijft\n\n"
    assert KLEIN["js"](bron) == "const a = `${b.length} ${b.map((c) => `${c} x`)} y`; // blijft\n"


def test_elk_script_doet_hetzelfde_zonder_commentaar(project: Path) -> None:
    """Both read the same to a parser, which knows what comment is."""
    bronnen = [p for p in sorted((project / "docs/assets/js").rglob("*.js")) if p.parent.name != "derden"]
    teksten = [p.read_text(encoding="utf-8") for p in bronnen]
    paren = [[tekst, KLEIN["js"](tekst)] for tekst in [*teksten, "f(`\n// blijft\n`);\n"]]
    opdracht = ["node", str(Path(__file__).with_name("zelfde.js"))]
    klaar = subprocess.run(opdracht, input=json.dumps(paren), text=True, capture_output=True, cwd=project, check=True)
    assert len(bronnen) > 50 and json.loads(klaar.stdout) == [True] * len(bronnen) + [False]
