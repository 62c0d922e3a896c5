"""The content hangs together: what refers to each other does so both ways and in the right places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from pydantic import BaseModel

from macros.model.basis import Bewering, Item, Onderbouwd
from macros.model.kennisbank import Kennisbank
from macros.model.velden import Zekerheid

VOORBEHOUD = re.compile(
    r"\b(niet|geen|vermoedelijk|waarschijnlijk|misschien|voor zover|lijken|lijkt|denkbaar|nagaan|navragen|nazoeken)\b"
    r"|\b(kijk|vraag|blijven deze punten open|moeten we|moet je|volgens één bron|kan een|kunnen samen|anders dan)\b",
    re.IGNORECASE,
)
JAAR = re.compile(r"\b(19|20)\d\d\b|\bjaar\b.*\bniet bekend\b")


def onderbouwd(waarde: object) -> Iterator[Onderbouwd]:
    """Yield everything within `waarde` that carries a certainty."""
    if isinstance(waarde, BaseModel):
        if isinstance(waarde, Onderbouwd):
            yield waarde
        for naam in type(waarde).model_fields:
            yield from onderbouwd(getattr(waarde, naam))
    elif isinstance(waarde, dict):
        for deel in waarde.values():
            yield from onderbouwd(deel)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from onderbouwd(deel)


def beweringen(kb: Kennisbank) -> Iterator[tuple[Item, Bewering]]:
    """Yield every claim with the item it belongs to."""
    for item in kb.items():
        for deel in onderbouwd(item):
            if isinstance(deel, Bewering):
                yield item, deel


def test_elke_afspraak_heeft_een_stap_bij_elk_van_haar_bouwstenen(kb: Kennisbank) -> None:
    zonder = {
        (afspraak.id, bouwsteen)
        for afspraak in kb.resultaatafspraken.values()
        for bouwsteen in afspraak.bouwstenen
        if not any(stap.bouwsteen == bouwsteen for stap in kb.stappen_per_afspraak.get(afspraak.id, ()))
    }
    assert zonder == set()


def test_elk_knelpunt_wordt_door_een_stap_kleiner(kb: Kennisbank) -> None:
    assert set(kb.knelpunten) - set(kb.stappen_per_knelpunt) == set()


def test_elk_knelpunt_heeft_een_instrument_een_stap_of_een_ervaring_bij_zijn_adviezen(kb: Kennisbank) -> None:
    for knelpunt in kb.knelpunten.values():
        assert len(knelpunt.adviezen) >= 2, knelpunt.id
        assert any(advies.stappen for advies in knelpunt.adviezen.values()), knelpunt.id


def test_elke_rol_heeft_stappen(kb: Kennisbank) -> None:
    assert set(kb.rollen) - set(kb.stappen_per_rol) == set()


def test_elke_hobbel_wijst_naar_een_stap(kb: Kennisbank) -> None:
    zonder = [(b.id, id) for b in kb.bouwstenen.values() for id, hobbel in b.hobbels.items() if not hobbel.stappen]
    assert zonder == []


def test_elke_ervaring_hangt_aan_iets(kb: Kennisbank) -> None:
    assert [p.id for p in kb.praktijk.values() if not (p.bouwstenen or p.instrumenten)] == []


def test_een_bouwsteen_die_een_ander_nodig_heeft_heeft_een_stap_die_daarop_wacht(kb: Kennisbank) -> None:
    """At least the hard technical ones: without the other, the step cannot start."""
    hard = {
        ("digid", "pkioverheid"), ("eherkenning", "pkioverheid"), ("eidas", "eherkenning"),
        ("digid-machtigen", "digid"), ("mijnoverheid", "digid"), ("mijnoverheid", "digikoppeling"),
        ("mijnoverheid", "woz"), ("pkioverheid", "oin"),
        ("digikoppeling", "oin"), ("digikoppeling", "pkioverheid"), ("digilevering", "digikoppeling"),
        ("woz", "digikoppeling"), ("woz", "brk"), ("handelsregister", "pkioverheid"), ("bri", "diginetwerk"),
        ("e-formulieren", "digid"), ("e-formulieren", "eherkenning"),
        ("antwoord-voor-bedrijven", "samenwerkende-catalogi"), ("klantcontactcentrum", "samenwerkende-catalogi"),
    }  # fmt: skip
    nodig = {(b.id, n.bouwsteen) for b in kb.bouwstenen.values() for n in b.nodig}
    eerst = {(stap.bouwsteen, ander.partition("/")[0]) for stap in kb.stappen.values() for ander in stap.eerst}
    assert hard - nodig == set()
    assert hard - eerst == set()


def test_wat_niet_zeker_is_zegt_dat_ook_in_woorden(kb: Kennisbank) -> None:
    stellig = [
        (item.id, deel.tekst)
        for item, deel in beweringen(kb)
        if deel.zekerheid is Zekerheid.TE_VERIFIEREN and not VOORBEHOUD.search(deel.tekst)
    ]
    assert stellig == []


def test_een_bedrag_heeft_een_jaar(kb: Kennisbank) -> None:
    zonder = [
        (b.id, c.tekst) for b in kb.bouwstenen.values() for c in (*b.kosten, *b.baten) if "€" in c.tekst
        if not JAAR.search(c.tekst) and "bestond uit drie delen" not in c.tekst
    ]  # fmt: skip
    zonder += [
        (rol.id, c.tekst)
        for rol in kb.rollen.values()
        if rol.bestuursblad
        for c in rol.bestuursblad.kosten
        if "€" in c.tekst and not JAAR.search(c.tekst)
    ]
    assert zonder == []


def test_de_tijdlijn_staat_op_volgorde(kb: Kennisbank) -> None:
    (programma,) = kb.programma.values()
    data = [gebeurtenis.datum for gebeurtenis in programma.tijdlijn.values()]
    assert [a for a, b in pairwise(data) if a[: len(b)] > b[: len(a)]] == []


def test_een_synoniem_wijst_naar_een_bouwsteen(kb: Kennisbank) -> None:
    """Two bouwstenen may share a word people type, but not a name."""
    namen: dict[str, set[str]] = {}
    for bouwsteen in kb.bouwstenen.values():
        for naam in (bouwsteen.naam, bouwsteen.afkorting or "", *bouwsteen.synoniemen):
            namen.setdefault(naam.casefold(), set()).add(bouwsteen.id)
    gedeeld = {naam: ids for naam, ids in namen.items() if naam and len(ids) > 1}
    assert gedeeld == {}


@pytest.mark.bouw
@pytest.mark.parametrize("pagina", ["zoeken", "s", "meedoen"])
def test_een_code_die_we_als_voorbeeld_geven_bestaat(kb: Kennisbank, gebouwde_site: Path, pagina: str) -> None:
    """Who types the example finds a step."""
    tekst = html.fromstring((gebouwde_site / pagina / "index.html").read_bytes()).text_content()
    voorbeelden = re.findall(r"zoals\s+([A-Z]+-\d+)", tekst)
    assert voorbeelden and set(voorbeelden) <= kb.codes.keys()
