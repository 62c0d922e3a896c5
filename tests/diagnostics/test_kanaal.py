"""A channel that does not know every character loses no message, and JSON in it stays JSON."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from macros.diagnostics.kanaal import toon_alles
from tests.opdrachten.test_opdrachtregel import OMGEVING
from tests.voorbeelden.tabel import GOED

TEKST = "Eén pijl \u2192, een gezicht \U0001f600, half: \ud83d."


@pytest.mark.parametrize("codering", ["ascii", "cp1252", "cp850", "utf-8"])
def test_elke_tekst_komt_erdoor_en_json_blijft_json(codering: str) -> None:
    bytes_ = BytesIO()
    kanaal = TextIOWrapper(bytes_, encoding=codering)
    toon_alles(kanaal)
    kanaal.write(json.dumps({"tekst": TEKST}, ensure_ascii=False))
    kanaal.flush()
    assert json.loads(bytes_.getvalue().decode(codering)) == {"tekst": TEKST}


def test_wat_de_codering_kent_blijft_zoals_het_is() -> None:
    bytes_ = BytesIO()
    kanaal = TextIOWrapper(bytes_, encoding="cp1252")
    toon_alles(kanaal)
    kanaal.write("één \u2192 €")
    kanaal.flush()
    assert bytes_.getvalue().decode("cp1252") == "één \\u2192 €"


def test_een_kanaal_van_een_ander_blijft_zoals_het_is() -> None:
    toon_alles(StringIO())


@pytest.mark.parametrize("codering", ["cp1252", "ascii"])
@pytest.mark.parametrize("formaat", ["tekst", "github", "json"])
def test_controleer_naar_een_bestand(tmp_path: Path, codering: str, formaat: str) -> None:
    """A circle in the steps is told with arrows, which Windows does not know in a file."""
    klaar = subprocess.run(
        [sys.executable, "-m", "macros.cli", "--wortel", str(kring(tmp_path)), "controleer", "--formaat", formaat],
        env={**OMGEVING, "PYTHONIOENCODING": codering},
        capture_output=True,
        check=False,
    )
    assert klaar.returncode == 1
    assert b"Traceback" not in klaar.stderr
    uit = klaar.stdout.decode(codering)
    assert "\\u2192" in uit
    if formaat == "json":
        assert any("\u2192" in p["melding"] for p in json.loads(uit))


def kring(tmp_path: Path) -> Path:
    """Return a knowledge base in which two steps wait for each other."""
    wortel = Path(shutil.copytree(GOED, tmp_path / "k"))
    pad = wortel / "data/stappen/bag.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("  code: BAG-1", "  eerst: [brp/terugmelden]\n  code: BAG-1"), encoding="utf-8")
    return wortel
