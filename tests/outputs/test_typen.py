"""The scripts of keeping up, sessions and the form hold to the types they write down: strict, every file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TSC = "node_modules/typescript/bin/tsc"
STRENG = ("--noEmit", "--allowJs", "--checkJs", "--strict", "--skipLibCheck")
DOEL = ("--target", "es2023", "--lib", "es2023,dom,dom.iterable", "--module", "es2022")
FOUT = "// @ts-check\nconst aantal = /** @type {number} */ (1);\naantal.trim();\n"


def controleer(project: Path, *scripts: Path, typen: str = "bijhouden") -> str:
    """Return what the checker says about scripts, together with the shapes they share."""
    if not (project / TSC).exists() or shutil.which("node") is None:
        pytest.skip("typescript is not installed")
    opdracht = ["node", str(project / TSC), *STRENG, *DOEL, f"tests/typen/{typen}.d.ts", *map(str, scripts)]
    return subprocess.run(opdracht, capture_output=True, text=True, check=False, cwd=project).stdout


def test_elk_script_klopt_met_zijn_typen(project: Path) -> None:
    scripts = [
        pad for map_ in ("bijhouden", "sessie") for pad in sorted((project / "docs/assets/js" / map_).glob("*.js"))
    ]
    assert len(scripts) > 10
    assert controleer(project, *scripts) == ""


def test_elk_script_van_het_formulier_klopt_met_zijn_typen(project: Path) -> None:
    scripts = sorted((project / "docs/assets/js/voorstel").glob("*.js"))
    assert len(scripts) > 10
    assert controleer(project, *scripts, typen="voorstel") == ""


def test_een_fout_valt_op(project: Path, tmp_path: Path) -> None:
    fout = tmp_path / "fout.js"
    fout.write_text(FOUT, encoding="utf-8")
    assert "trim" in controleer(project, fout)
