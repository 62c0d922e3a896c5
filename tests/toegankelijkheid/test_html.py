"""Every page of the site is valid HTML, says the Nu Html Checker."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.bouw

GEEN_HERKOMST = "Resource violates Content Security Policy (meta tag)"
"""The checker reads files, which have no origin, so 'self' matches nothing; in a browser it is tested for real."""


@pytest.fixture(scope="module")
def meldingen(project: Path, gebouwde_site: Path) -> list[dict[str, Any]]:
    """What the checker says about the whole folder, in one run."""
    pot = project / "node_modules/vnu-jar/build/dist/vnu.jar"
    if not shutil.which("java") or not pot.exists():
        pytest.skip("de Nu Html Checker is er niet: Java en npm ci")
    opdracht = [
        "java",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xss4m",
        "-jar",
        str(pot),
        "--skip-non-html",
        "--format",
        "json",
        "--exit-zero-always",
    ]
    klaar = subprocess.run([*opdracht, str(gebouwde_site)], capture_output=True, text=True, check=True)
    gevonden: list[dict[str, Any]] = json.loads(klaar.stderr)["messages"]
    return gevonden


def test_geen_fouten_en_geen_waarschuwingen(meldingen: list[dict[str, Any]]) -> None:
    over = [m for m in meldingen if GEEN_HERKOMST not in m["message"]]
    assert not over, "\n".join(f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in over[:20])


def test_de_controle_heeft_elke_volle_pagina_gezien(meldingen: list[dict[str, Any]], gebouwde_site: Path) -> None:
    """Each of our pages draws the message about its origin, so we know that none was left out."""
    gezien = {m["url"].removeprefix("file:") for m in meldingen}
    vol = {str(p) for p in gebouwde_site.rglob("*.html") if b"data-doorverwijzing" not in p.read_bytes()[:200]}
    assert vol <= gezien
