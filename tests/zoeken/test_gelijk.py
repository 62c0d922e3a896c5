"""Python and JavaScript understand and rank alike, to the last bit."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from macros.zoeken import Zoeker
from macros.zoeken.passages import ernaast
from macros.zoeken.rangorde import Rang
from macros.zoeken.stam import stam, wortel
from macros.zoeken.toets import PASSAGES, lees_vragen
from macros.zoeken.woorden import stukken
from tests.zoeken.conftest import Motor

LASTIG = [
    "",
    " ",
    "-",
    "é",
    "BRP-12",
    "brp 12",
    "14+",
    "2.1",
    "wie woont er op dit adres?",
    "gba",
    "pots",
    "ijsselmeer",
    "ﬁ",
    "a b c d e f",
    "een de het",
    "mijn overheid",
    "MIJN-overheid ",
    "“aanhaling”",
    "01-01-2027",
    "14 februari en 1 juli 2023",
    "drieëntwintig bouwstenen",
    "brp acht",
    "lijstje met alle afkortingen",
    "wat betekent een boete",
    "playbook certificaat",
    "waarom brp",
    "bel de gemeente in de brp",
    "nivo",
    "kwerries privasie",
    "hondenbelasting outlook",
    "x" * 60,
    "🙂 digid",
]


def _vergelijk(zoeker: Zoeker, vragen: Iterable[str], motor: Motor, site: Path) -> None:
    vragen = list(vragen)
    for tekst, antwoord in zip(vragen, motor(site, {"vragen": vragen})["antwoorden"], strict=True):
        uitslag = zoeker.zoek(tekst)
        assert antwoord["delen"] == [deel.tekst for deel in uitslag.vraag.delen], tekst
        assert antwoord["weggelaten"] == uitslag.weggelaten, tekst
        assert antwoord["rangen"] == [_rij(rang) for rang in uitslag.rangen[:20]], tekst
        verder = [[p.sectie for p in ernaast(rang.passages, [rang.sectie])] for rang in uitslag.rangen[:20]]
        assert antwoord["ernaast"] == verder, tekst


def _rij(rang: Rang) -> list[object]:
    passages = [[p.sectie, p.gevonden, p.score] for p in rang.passages]
    return [rang.document, rang.trede, rang.score, rang.sectie, passages]


def test_kleine_site_met_lastige_vragen(klein: Zoeker, kleine_site: Path, motor: Motor) -> None:
    _vergelijk(klein, LASTIG, motor, kleine_site)


def test_kleine_site_met_willekeurige_vragen(klein: Zoeker, kleine_site: Path, motor: Motor) -> None:
    kans = random.Random(20261122)
    woorden = [*klein.index.woorden, "niet", "hoe", "in", "op", "vraag", "zxq"]
    letters = "abcdefgijklmnoprstuvwz"

    def verknoei(woord: str) -> str:
        plaats = kans.randrange(len(woord) + 1)
        return kans.choice(
            [
                woord,
                woord,
                woord[:plaats],
                woord[:plaats] + kans.choice(letters) + woord[plaats:],
                woord[: plaats - 1] + woord[plaats:],
            ]
        )

    vragen = [" ".join(verknoei(kans.choice(woorden)) for _ in range(kans.randrange(1, 6))) for _ in range(250)]
    _vergelijk(klein, vragen, motor, kleine_site)


@pytest.mark.bouw
def test_hele_woordenschat(echte_zoeker: Zoeker, gebouwde_site: Path, motor: Motor) -> None:
    index = echte_zoeker.index
    antwoord = motor(gebouwde_site, {"woorden": index.woorden})["woorden"]
    eigen = [[stukken(w), stam(w), wortel(stam(w)), list(index.delen.get(w, ()))] for w in index.woorden]
    assert [regel[:4] for regel in antwoord] == eigen
    assert len(eigen) > 3000


@pytest.mark.bouw
def test_alle_toetsvragen(echte_zoeker: Zoeker, gebouwde_site: Path, motor: Motor, project: Path) -> None:
    mappen = (project / "tests/zoekvragen", project / "tests/zoekvragen" / PASSAGES)
    vragen = [v.vraag for map_ in mappen for v in lees_vragen(map_)]
    onaf = [vraag[:lengte] for vraag in vragen[::20] for lengte in range(1, len(vraag), 4)]
    _vergelijk(echte_zoeker, [*vragen, *onaf, *LASTIG], motor, gebouwde_site)
