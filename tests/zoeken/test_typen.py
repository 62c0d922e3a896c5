"""The scripts of the search hold to the types they write down: strict, every file, no exception."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TSC = "node_modules/typescript/bin/tsc"
TYPEN = "tests/typen/zoeken.d.ts"
STRENG = (
    "--noEmit",
    "--allowJs",
    "--checkJs",
    "--strict",
    "--skipLibCheck",
    "--target",
    "es2022",
    "--module",
    "es2022",
)


@pytest.fixture(scope="session")
def controleer_typen(project: Path):
    """Return what the checker says about scripts, together with the shapes they share."""
    if not (project / TSC).exists() or shutil.which("node") is None:
        pytest.skip("typescript is not installed")

    def controleer(*scripts: Path) -> str:
        opdracht = ["node", str(project / TSC), *STRENG, str(project / TYPEN), *map(str, scripts)]
        return subprocess.run(opdracht, capture_output=True, text=True, check=False, cwd=project).stdout

    return controleer


def test_elk_script_klopt_met_zijn_typen(controleer_typen, project: Path) -> None:
    scripts = sorted((project / "docs/assets/js/zoeken").glob("*.js"))
    assert len(scripts) >= 20
    assert controleer_typen(*scripts) == ""


def test_een_verkeerd_type_valt_op(controleer_typen, tmp_path: Path) -> None:
    (tmp_path / "fout.js").write_text("// @ts-check\nwindow.Vinden.href(3);\n", encoding="utf-8")
    assert "TS2345" in controleer_typen(tmp_path / "fout.js")
