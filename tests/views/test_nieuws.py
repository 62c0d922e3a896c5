"""What is new, told short: equal changes together, and by month for a role."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from macros.load import laad
from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.views.nieuws import MAANDEN_UITGESCHREVEN, bundels, maandberichten
from macros.views.weergave import toon_item
from tests.outputs.conftest import GOED, aangepast, wijziging


@pytest.fixture(scope="module")
def klein() -> Kennisbank:
    """The small good knowledge base of the examples."""
    return laad(Path(GOED)).kennisbank


def maanden(aantal: int) -> list[str]:
    """Return the first days of that many months, newest first."""
    return [date(2030 - n // 12, 12 - n % 12, 1).isoformat() for n in range(aantal)]


def test_twee_blijven_los_en_drie_gaan_samen(kb: Kennisbank) -> None:
    alles = meldingen(kb)
    assert sorted(m.uuid for b in bundels(alles) for m in b.meldingen) == sorted(m.uuid for m in alles)
    rollen = max((b.meldingen for b in bundels(alles) if b.lijst == "rollen"), key=len)
    assert [b.is_samen for b in bundels(rollen[:2])] == [False, False]
    (samen,) = bundels(rollen[:3])
    assert samen.is_samen and samen.meldingen == rollen[:3]


def test_wat_iets_anders_zegt_blijft_apart(klein: Kennisbank) -> None:
    kb = aangepast(klein, "bouwstenen", "brp", wijzigingen=(wijziging("2027-01-02"), wijziging("2027-01-02", "datum")))
    over = [m for m in meldingen(kb) if m.item.id == "brp"]
    assert len(bundels([*over, *over])) == 4


def test_na_een_jaar_blijft_van_een_maand_het_aantal_en_het_adres(klein: Kennisbank) -> None:
    rol = next(iter(klein.rollen))
    dagen = maanden(MAANDEN_UITGESCHREVEN + 2)
    kb = aangepast(klein, "rollen", rol, wijzigingen=tuple(wijziging(dag) for dag in dagen))
    berichten = [b for b in maandberichten(kb, rol) if b.maand in {dag[:7] for dag in dagen}]
    assert [bool(b.regels) for b in berichten] == [True] * MAANDEN_UITGESCHREVEN + [False] * 2
    html = str(toon_item(kb, "rol", rol).html)
    for bericht in berichten:
        assert f'id="maand-{bericht.maand}"' in html
    assert html.count("data-als-mail") == MAANDEN_UITGESCHREVEN
    assert f"/wijzigingen/?rol={rol}&amp;maand={dagen[-1][:7]}" in html


def test_redactie_staat_er_niet_bij(klein: Kennisbank) -> None:
    rol = next(iter(klein.rollen))
    kb = aangepast(klein, "rollen", rol, wijzigingen=(wijziging("2031-01-02", "redactie", "Een komma."),))
    assert "2031-01" not in {b.maand for b in maandberichten(kb, rol)}
