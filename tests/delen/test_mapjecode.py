"""The address of a mapje: round trip, short, for ever, and clear when it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from macros.model.kennisbank import Kennisbank
from macros.model.passage import KOP, passages
from tests.delen import mapjecode

pytestmark = pytest.mark.browser
INSTELLING = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
BASIS = "https://www.een-gemeentelijke-kennisbank.nl/mapje/#"

PAK = "m => Delen.codec.pak(m)"
ONTPAK = "t => Delen.codec.ontpak(t, Delen.register.opNummer)"

TEKST = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.fixture(scope="module")
def paden(kb: Kennisbank) -> dict[str, str]:
    """Every passage of the site: path to hash."""
    return {
        f"{pagina}/" + ("" if anker == KOP else f"#{anker}"): passage.hash
        for pagina, ankers in passages(kb).items()
        for anker, passage in ankers.items()
    }


@pytest.fixture
def mapje(pagina: Page, adres: str) -> Callable[[str, Any], Any]:
    """Evaluate with the codec and the register of the real site."""
    pagina.goto(f"{adres}/mapje/")
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")
    pagina.evaluate("Delen.laadDelen('register').then(() => Delen.laadRegister())")
    return pagina.evaluate


def test_wat_erin_gaat_komt_eruit(mapje: Callable[[str, Any], Any], paden: dict[str, str]) -> None:
    items = st.builds(
        lambda pad, noot: {"pad": pad, "hash": paden[pad], "noot": noot}, st.sampled_from(sorted(paden)), TEKST
    )

    @INSTELLING
    @given(items=st.lists(items, max_size=40), titel=TEKST, dag=st.dates(date(2020, 1, 1), date(2700, 1, 1)))
    def heen_en_terug(items: list[dict[str, str]], titel: str, dag: date) -> None:
        tekst = mapje(PAK, {"titel": titel, "dag": dag.isoformat(), "items": items})
        terug = mapje(ONTPAK, tekst)
        assert terug == {
            "titel": titel, "dag": dag.isoformat(), "items": items, "kwijt": 0, "heel": True, "fout": "",
        }  # fmt: skip
        zelf = mapjecode.lees(tekst)
        assert [(i.nummer, i.hash) for i in zelf.items] == [(mapjecode.nummer(i["pad"]), i["hash"]) for i in items]
        assert (zelf.titel, zelf.dag) == (titel, dag)
        assert zelf.noten == {n: i["noot"] for n, i in enumerate(items) if i["noot"]}

    heen_en_terug()


def test_elke_rommel_geeft_een_antwoord(mapje: Callable[[str, Any], Any]) -> None:
    @INSTELLING
    @given(st.one_of(TEKST, st.text("v1.ABCabc-_09", max_size=80).map(lambda t: f"v1.{t}")))
    def nooit_een_storing(tekst: str) -> None:
        assert mapje(ONTPAK, tekst)["fout"] in ("", "onleesbaar", "nieuwer")

    nooit_een_storing()


def test_een_beschadigd_adres_toont_wat_te_lezen_is(mapje: Callable[[str, Any], Any], paden: dict[str, str]) -> None:
    keuze = [{"pad": pad, "hash": paden[pad]} for pad in sorted(paden)[::211]]
    assert len(keuze) > 5
    heel = mapje(PAK, {"dag": "2026-11-22", "items": keuze})

    @INSTELLING
    @given(
        st.integers(3, len(heel) - 1),
        st.sampled_from(["weg", "erbij", "anders", "afgebroken"]),
        st.sampled_from("Aq7_ "),
    )
    def bijna_alles_blijft(plek: int, hoe: str, teken: str) -> None:
        stuk = {
            "weg": heel[:plek] + heel[plek + 1 :],
            "erbij": heel[:plek] + teken + heel[plek:],
            "anders": heel[:plek] + teken + heel[plek + 1 :],
            "afgebroken": heel[:plek],
        }[hoe]
        terug = mapje(ONTPAK, stuk)
        if stuk == heel:
            return
        over = [i["pad"] for i in terug["items"]]
        assert not terug["heel"]
        assert [p for p in (i["pad"] for i in keuze) if p in over] == [p for p in over if p in paden]
        verwacht = (plek - 3) // 9 if hoe == "afgebroken" else len(keuze) - 2
        assert len(over) >= min(verwacht, len(keuze) - 2)

    bijna_alles_blijft()


def test_dertig_passages_blijven_onder_vierhonderd_tekens(
    mapje: Callable[[str, Any], Any], paden: dict[str, str]
) -> None:
    items = [{"pad": pad, "hash": paden[pad]} for pad in sorted(paden)[:30]]
    tekst = mapje(PAK, {"dag": "2026-11-22", "items": items})
    assert len(BASIS + tekst) < 400
    assert len(tekst) == 281


def test_geen_twee_passages_hebben_hetzelfde_nummer(paden: dict[str, str]) -> None:
    nummers: dict[int, str] = {}
    for pad in paden:
        assert nummers.setdefault(mapjecode.nummer(pad), pad) == pad, (
            f"{pad} en {nummers[mapjecode.nummer(pad)]} krijgen in een mapje hetzelfde nummer; kies een ander id"
        )


OUDE_ADRESSEN = {
    "v1.DCS9qcWnBLKUwOm1WV8nO0lN7_4eCXj492lq.AnVzOyd.WyJWb29yIGhldCBnZXNwcmVrIHZhbiBkaW5zZGFnIixbWzEsIkxldCBvcCBkZSBkYXR1bS5cbkRpZSBzY2h1aWZ0LiJdXV0": [  # noqa: E501
        "bouwstenen/brp/#stap-verordening-en-reglement-vaststellen",
        "begrippen/#begrip-aanwijzingsbesluit",
        "knelpunten/capaciteit/#advies-samen-doen-wat-gelijk-is",
        "bouwstenen/bag/",
    ],
}
"""Addresses as they were once sent: they are to be read for ever, so nothing is ever taken out of this list."""


@pytest.mark.parametrize("oud", OUDE_ADRESSEN)
def test_een_oud_adres_is_nog_te_lezen(mapje: Callable[[str, Any], Any], oud: str) -> None:
    terug = mapje(ONTPAK, oud)
    assert terug["heel"] and [i["pad"] for i in terug["items"]] == OUDE_ADRESSEN[oud]
    assert terug["titel"] == "Voor het gesprek van dinsdag"
    assert terug["items"][1]["noot"] == "Let op de datum.\nDie schuift."


def test_een_nieuwere_versie_wordt_herkend(mapje: Callable[[str, Any], Any]) -> None:
    assert mapje(ONTPAK, "v2.AAAA")["fout"] == "nieuwer"
