"""`kennisbank start` as a contributor meets it: save a file, see it in the browser; break it, be told; mend it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.outputs.pakketten import VOORRAAD

MEE = ("mkdocs.yml", "docs", "overrides", "data", "macros")
OUD = "samenvatting: DigiD is het inlogmiddel"


def vrije_poort() -> int:
    with socket.socket() as contact:
        contact.bind(("127.0.0.1", 0))
        return int(contact.getsockname()[1])


@pytest.fixture(scope="module")
def werkmap(project: Path, gebouwde_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project that a test may change; it was built before, so the kits are in its store."""
    doel = tmp_path_factory.mktemp("werk")
    for naam in MEE:
        if (project / naam).is_dir():
            shutil.copytree(project / naam, doel / naam, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(project / naam, doel / naam)
    (doel / VOORRAAD.parent).symlink_to(project / VOORRAAD.parent)
    return doel


@pytest.fixture(scope="module")
def start(werkmap: Path) -> Iterator[str]:
    """A running `kennisbank start` on the copy; its address. Who ends it finds nothing of it left."""
    poort = vrije_poort()
    tijdelijk = werkmap / "tijdelijk"
    tijdelijk.mkdir()
    opdracht = [sys.executable, "-m", "macros.cli", "start", "--poort", str(poort)]
    with (
        (werkmap / "log.txt").open("w") as log,
        subprocess.Popen(
            opdracht, cwd=werkmap, stdout=log, stderr=log, env={**os.environ, "TMPDIR": str(tijdelijk)}
        ) as proces,
    ):
        adres = f"http://127.0.0.1:{poort}"
        wacht_op(f"{adres}/bouwstenen/digid/", proces, werkmap / "log.txt")
        assert len(list(tijdelijk.iterdir())) == 1
        yield adres
        proces.terminate()
    assert (proces.returncode, list(tijdelijk.iterdir())) == (0, [])
    assert (werkmap / "log.txt").read_text(encoding="utf-8").endswith("Gestopt.\n")


def wacht_op(adres: str, proces: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        assert proces.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(adres, timeout=5) as antwoord:
                if antwoord.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(log.read_text())


def bewaar(werkmap: Path, oud: str, nieuw: str) -> None:
    pad = werkmap / "data/bouwstenen/digid.yaml"
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw), encoding="utf-8")


@pytest.mark.browser
def test_bewaren_is_meteen_te_zien(start: str, werkmap: Path, pagina: Page) -> None:
    pagina.goto(f"{start}/bouwstenen/digid/")
    expect(pagina.get_by_role("heading", level=1)).to_have_text("DigiD")
    bewaar(werkmap, OUD, "samenvatting: Nieuwe woorden voor het inlogmiddel")
    expect(pagina.locator(".samenvatting").first).to_contain_text("Nieuwe woorden", timeout=10_000)
    bewaar(werkmap, "samenvatting: Nieuwe woorden voor het inlogmiddel", OUD)
    expect(pagina.locator(".samenvatting").first).to_contain_text("DigiD is het", timeout=10_000)


@pytest.mark.browser
def test_gereedschap_werkt_als_op_de_gebouwde_site(start: str, pagina: Page) -> None:
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.goto(f"{start}/bellen/")
    pagina.get_by_label("Met welke gemeente bel je?").fill("Ede")
    pagina.get_by_role("button", name="Begin het gesprek").click()
    expect(pagina.get_by_role("heading", level=1)).to_contain_text("Ede")
    pagina.goto(f"{start}/mapje/")
    expect(pagina.locator("[data-leeg]").first).to_be_visible()
    assert fouten == []


@pytest.mark.browser
def test_een_fout_staat_op_de_pagina_en_het_gaat_daarna_verder(start: str, werkmap: Path, pagina: Page) -> None:
    pagina.goto(f"{start}/bouwstenen/digid/")
    bewaar(werkmap, "status: geldig", "status: [kapot")
    expect(pagina.get_by_role("heading", level=1)).to_contain_text("kan nog niet getoond worden", timeout=10_000)
    expect(pagina.locator("article")).to_contain_text("data/bouwstenen/digid.yaml:")
    bewaar(werkmap, "status: [kapot", "status: geldig")
    expect(pagina.get_by_role("heading", level=1)).to_have_text("DigiD", timeout=10_000)


@pytest.mark.parametrize(
    ("keuze", "melding"),
    [
        (["--poort", "{bezet}"], "Poort {bezet} is al in gebruik."),
        (["--poort", "99999"], "Poort 99999 bestaat niet."),
        (["--adres", "nergens.invalid"], "Op nergens.invalid kan deze computer niet luisteren."),
    ],
)
def test_waar_niemand_kan_luisteren_zegt_de_opdracht_waarom(
    start: str, werkmap: Path, tmp_path: Path, keuze: list[str], melding: str
) -> None:
    bezet = start.rpartition(":")[2]
    klaar = subprocess.run(
        [sys.executable, "-m", "macros.cli", "start", *(deel.format(bezet=bezet) for deel in keuze)],
        cwd=werkmap,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 2
    assert melding.format(bezet=bezet) in klaar.stdout
    assert list(tmp_path.iterdir()) == []
