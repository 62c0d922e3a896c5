"""What is installed is pinned by hash and comes from the registry one has set: no lock file names an address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("slot", "maken"),
    [("package-lock.json", "npm run slot"), ("requirements.lock", "uv pip compile --no-emit-index-url")],
)
def test_geen_slot_noemt_een_adres(project: Path, slot: str, maken: str) -> None:
    regels = (project / slot).read_text(encoding="utf-8").splitlines()
    assert len(regels) > 100
    assert [regel for regel in regels if "://" in regel] == [], f"maak {slot} opnieuw: {maken}"


def test_elk_pakket_van_npm_heeft_een_hash(project: Path) -> None:
    pakketten = json.loads((project / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert [naam for naam, pakket in pakketten.items() if naam and "integrity" not in pakket] == []
