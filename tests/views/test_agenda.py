"""The page with every date: no deadline that a source names is left out, whether it has a day or not."""

from __future__ import annotations

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank
from macros.views import toon_overzicht


@pytest.mark.bouw
def test_elke_termijn_met_een_bron_staat_erop(kb: Kennisbank) -> None:
    pagina = html.fromstring(toon_overzicht(kb, "agenda").html)
    adressen = {adres.removeprefix("..") for _, _, adres, _ in pagina.iterlinks()}
    plichten = [(b, id, p.termijn) for b in kb.bouwstenen.values() for id, p in b.verplichtingen.items() if p.termijn]
    verwacht = {f"{b.adres}#verplichting-{id}" for b, id, t in plichten if t.datum or t.bronnen}
    assert len(verwacht) > 20
    assert verwacht <= adressen


@pytest.mark.bouw
def test_de_nieuwste_termijn_staat_vooraan(kb: Kennisbank) -> None:
    pagina = html.fromstring(toon_overzicht(kb, "agenda").html)
    dagen = pagina.xpath("//*[@data-termijnen][not(@data-elk-jaar)]//time/@datetime")
    assert len(dagen) > 10
    assert dagen == sorted(dagen, reverse=True)


@pytest.mark.bouw
def test_een_termijn_zegt_haar_dag_niet_twee_keer(kb: Kennisbank) -> None:
    regels = html.fromstring(toon_overzicht(kb, "agenda").html).xpath("//*[@data-termijnen]/li")
    teksten = {regel.findtext(".//time"): regel.findtext("span").strip() for regel in regels}
    assert teksten["1 januari 2026"] == ""
    assert teksten["31 december 2012"] == "Afspraak van toen: eind 2012"
