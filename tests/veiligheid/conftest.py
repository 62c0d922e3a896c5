"""What the attack tests share: the verdict of the check on every attack in every field, and two small sites."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from macros.controle import controleer_alles
from macros.load import laad
from macros.model.velden import Opmaak, Regel, Webadres
from tests.conftest import Eenmalig
from tests.veiligheid.aanvallen import AANVALLEN
from tests.veiligheid.kleine_site import bereid_voor, bouw_heel, paginas
from tests.veiligheid.uitgangen import Inhoud, lees
from tests.veiligheid.vulling import Pad, vul
from tests.voorbeelden.tabel import GOED, VANDAAG

MERK = re.compile(r"v\d+k")
VOL = "i-versnellers/"
"""A slide that does not fit stops the build, so these texts stay short."""
AFGEKAPT = "Dit bestand geeft meer dan"


@dataclass(frozen=True)
class Veld:
    """A text field: the mark that is written in it, the keys that lead to it, its marker, its room."""

    merk: str
    pad: Pad
    soort: type
    ruimte: int

    def adres(self) -> str:
        """A good web address with the mark in it."""
        return f"https://{self.merk}.voorbeeld.nl/"


def met_merk(aanval: str, veld: Veld) -> str:
    """Return the attack with the mark of the field behind its first line, so that it is found back anywhere.

    In plain text it stands on one line: more of them are refused whatever they say.
    """
    if veld.soort is Webadres:
        return veld.adres()
    eerste, nieuw, rest = aanval.partition("\n")
    tekst = f"{eerste} {veld.merk}{nieuw}{rest}"
    return tekst.replace("\n", " ") if veld.soort is Regel else tekst


def schrijf(doel: Path, tekst: Mapping[str, str] | str) -> tuple[Veld, ...]:
    """Fill a copy of the good example in `doel`, every field with `tekst` or with its own; return the fields."""
    velden: list[Veld] = []

    def kies(pad: Pad, soort: type, ruimte: int) -> str:
        veld = Veld(f"v{len(velden) + 1}k", pad, soort, ruimte)
        velden.append(veld)
        return met_merk(tekst, veld) if isinstance(tekst, str) else tekst[veld.merk]

    shutil.copytree(GOED, doel, dirs_exist_ok=True)
    vul(GOED, doel, kies)
    return tuple(velden)


def geweigerd(wortel: Path, velden: tuple[Veld, ...]) -> dict[str, str]:
    """Return, by mark, what the check says about a field that it refuses."""
    uit: dict[str, str] = {}
    per_bestand = {veld.merk: str(veld.pad[0]) for veld in velden}
    for probleem in controleer_alles(wortel, VANDAAG).problemen:
        pad = wortel / probleem.plek.bestand
        if not probleem.blokkeert or not pad.is_file():
            continue
        regel = pad.read_text(encoding="utf-8").split("\n")[probleem.plek.regel - 1]
        merken = MERK.findall(regel)
        if probleem.melding.startswith(AFGEKAPT) or probleem.regel == "yaml-vorm":
            merken = [merk for merk, bestand in per_bestand.items() if probleem.plek.bestand == f"data/{bestand}"]
        uit.update(dict.fromkeys(merken, f"{probleem.regel}: {probleem.melding}"))
    return uit


@pytest.fixture(scope="session")
def velden(tmp_path_factory: pytest.TempPathFactory) -> tuple[Veld, ...]:
    """Every text field of the filled example."""
    return schrijf(tmp_path_factory.mktemp("velden"), "gewoon")


@pytest.fixture(scope="session")
def gewone_paginas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Inhoud | None]:
    """Every page of a view with harmless words."""
    wortel = tmp_path_factory.mktemp("paginas")
    schrijf(wortel, "gewoon")
    return {adres: lees("x.html", html.encode()) for adres, html in paginas(laad(wortel).kennisbank).items()}


@pytest.fixture(scope="session")
def weigering(eenmalig: Eenmalig, velden: tuple[Veld, ...]) -> dict[str, dict[str, str]]:
    """By name of the attack: the marks of the fields in which the check refuses it, and what it says."""

    def weeg(map_: Path) -> None:
        uit = {}
        for nummer, (naam, aanval) in enumerate(AANVALLEN.items()):
            schrijf(map_ / str(nummer), aanval)
            uit[naam] = geweigerd(map_ / str(nummer), velden)
        (map_ / "weigering.json").write_text(json.dumps(uit), encoding="utf-8")

    gewogen: dict[str, dict[str, str]] = json.loads((eenmalig("aanvallen", weeg) / "weigering.json").read_bytes())
    return gewogen


@pytest.fixture(scope="session")
def verdeling(velden: tuple[Veld, ...], weigering: dict[str, dict[str, str]]) -> dict[str, str]:
    """By mark a text of attacks that the check lets pass: as many as fit, each field starting at another."""
    uit = {}
    for nummer, veld in enumerate(velden):
        mag = [a for naam, a in AANVALLEN.items() if veld.merk not in weigering[naam]]
        begin = nummer % len(mag)
        uit[veld.merk] = _passend([*mag[begin:], *mag[:begin]], veld)
    return uit


def _passend(aanvallen: list[str], veld: Veld) -> str:
    """Return the first attack, and in plain fields those after it that still fit; Markdown would mix them up."""
    if veld.soort is Webadres:
        return veld.adres()
    tekst = met_merk(aanvallen[0], veld)
    stapel = veld.soort is not Opmaak and veld.pad[-1] != "samenvatting" and not str(veld.pad[0]).startswith(VOL)
    for aanval in aanvallen[1:] if stapel else ():
        if len(tekst) + len(aanval) + 3 <= veld.ruimte:
            tekst += f" · {aanval}".replace("\n", " ")
    return tekst


@pytest.fixture(scope="session")
def gewone_site(eenmalig: Eenmalig, project: Path) -> Path:
    """The small site with harmless words: what the attacked site must look like."""
    return eenmalig("gewoon", lambda wortel: _bouw(wortel, project, "gewoon")) / "site"


@pytest.fixture(scope="session")
def aangevallen_site(eenmalig: Eenmalig, project: Path, verdeling: dict[str, str]) -> Path:
    """The small site with attacks in every text field."""
    return eenmalig("aangevallen", lambda wortel: _bouw(wortel, project, verdeling)) / "site"


def _bouw(wortel: Path, project: Path, tekst: Mapping[str, str] | str) -> None:
    schrijf(wortel, tekst)
    bereid_voor(project, wortel)
    bouw_heel(wortel, laad(wortel).kennisbank, wortel / "site")
