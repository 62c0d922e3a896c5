"""What fuzzing found, now and earlier: every example that reached other code still keeps its promise."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from benchmarks.fuzz.doelen import DOELEN

ZADEN: dict[str, list[str]] = json.loads(Path(__file__).with_name("zaden.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("naam", DOELEN)
def test_wat_python_leest(naam: str) -> None:
    assert ZADEN[naam]
    for zaad in ZADEN[naam]:
        DOELEN[naam](zaad)


def test_wat_de_browser_leest(project: Path, gebouwde_site: Path) -> None:
    gelopen = subprocess.run(
        ["node", str(project / "benchmarks/fuzz/doelen.js")],
        env={**os.environ, "BW_SITE": str(gebouwde_site)},
        input=json.dumps(ZADEN),
        capture_output=True,
        text=True,
        check=True,
    )
    assert gelopen.stdout == ""
