"""A piece of the index that does not come fails for everybody who asked, and is asked for again."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

GANGEN = Path(__file__).with_name("laden.js")


def test_wie_tegelijk_om_een_stuk_vraagt_krijgt_hetzelfde(project: Path) -> None:
    if not shutil.which("node"):
        pytest.skip("node is not installed")
    opdracht = ["node", str(GANGEN), str(project / "docs/assets/js/zoeken/laden.js")]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=True)
    assert json.loads(klaar.stdout) == [
        ["weg", ["mis", "mis"], 1],
        ["leeg", ["mis", "mis"], 2],
        ["goed", ["Kop", "Kop"], 3],
        ["weg", ["Kop", "Kop"], 3],
    ]
