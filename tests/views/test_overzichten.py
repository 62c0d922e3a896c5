"""The lists: what a card says, and that nothing on it is said twice."""

from __future__ import annotations

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank
from macros.views import toon_overzicht

pytestmark = pytest.mark.bouw


def test_een_afspraak_zegt_wat_zij_is_en_alleen_een_datum_die_er_is(kb: Kennisbank) -> None:
    kaarten = html.fromstring(toon_overzicht(kb, "resultaatafspraken").html).find_class("kaart")
    gezegd = {kaart.findtext("a"): [p.text_content().strip() for p in kaart.iter("p")] for kaart in kaarten}
    assert gezegd == {
        a.naam: [a.betekenis.splitlines()[0], *([a.termijn.tekst] if a.termijn.datum else [])]
        for a in kb.resultaatafspraken.values()
    }


def test_de_zekerste_afspraken_staan_vooraan(kb: Kennisbank) -> None:
    delen = html.fromstring(toon_overzicht(kb, "resultaatafspraken").html).xpath("//section[ul[@class='kaarten']]")
    namen = [deel.findtext("h2").rpartition(" ")[0].lower() for deel in delen]
    assert namen == ["bevestigd", "waarschijnlijk", "te verifiëren"]
    for naam, deel in zip(namen, delen, strict=True):
        ids = [a.get("href").split("/")[-2] for a in deel.xpath("ul/li/a")]
        assert ids == [a.id for a in kb.resultaatafspraken.values() if a.bestaan.zekerheid == naam]


def test_een_afkorting_staat_niet_achter_een_naam_die_haar_al_heeft(kb: Kennisbank) -> None:
    stenen = html.fromstring(toon_overzicht(kb, "home").html).find_class("muur")[0].xpath(".//li")
    namen = {" ".join(steen.text_content().split()) for steen in stenen}
    assert {"Basisregistratie WOZ", "Burgerservicenummer BSN", "Handelsregister"} <= namen
