"""The scripts hold to the types they write down: strict, every file of a folder, no exception."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TSC = "node_modules/typescript/bin/tsc"
STRENG = ("--noEmit", "--allowJs", "--checkJs", "--strict", "--skipLibCheck")
DOEL = ("--target", "es2023", "--lib", "es2023,dom,dom.iterable", "--module", "es2022")
SAMEN = {
    ("bijhouden", "gedeeld", "zoeken"): ("", "begrip", "bijhouden", "gedeeld", "sessie", "zoeken"),
    ("gedeeld", "voorstel"): ("voorstel",),
}
"""By files with shapes the folders of scripts that use them; what stands beside the folders has no shapes to share."""
FOUT = "// @ts-check\nwindow.Vinden.href(3);\nconst aantal = /** @type {number} */ (1);\naantal.trim();\n"


def controleer(project: Path, typen: tuple[str, ...], scripts: list[Path]) -> str:
    """Return what the checker says about scripts, together with the shapes they share."""
    if not (project / TSC).exists() or shutil.which("node") is None:
        pytest.skip("typescript is not installed")
    vormen = [f"tests/typen/{naam}.d.ts" for naam in typen]
    opdracht = ["node", str(project / TSC), *STRENG, *DOEL, *vormen, *map(str, scripts)]
    return subprocess.run(opdracht, capture_output=True, text=True, check=False, cwd=project).stdout


@pytest.mark.parametrize("typen", SAMEN, ids=" en ".join)
def test_elk_script_klopt_met_zijn_typen(project: Path, typen: tuple[str, ...]) -> None:
    scripts = {map_: sorted((project / "docs/assets/js" / map_).glob("*.js")) for map_ in SAMEN[typen]}
    assert all(scripts.values())
    assert controleer(project, typen, [pad for deel in scripts.values() for pad in deel]) == ""


def test_een_fout_valt_op(project: Path, tmp_path: Path) -> None:
    fout = tmp_path / "fout.js"
    fout.write_text(FOUT, encoding="utf-8")
    gezegd = controleer(project, ("bijhouden", "zoeken"), [fout])
    assert "TS2345" in gezegd and "trim" in gezegd
