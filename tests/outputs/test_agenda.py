"""Calendars: read back by another parser, ids that stay while dates move, honest about what is not known."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Event

from macros.model.agenda import Agendasoort, agendapunten
from macros.model.basis import Termijn
from macros.model.kennisbank import Kennisbank
from macros.outputs.agenda import schrijf_agenda
from macros.outputs.agenda.ics import kalender, mededeling
from tests.outputs.conftest import Aanpassing, aangepast, op_adres, wijziging


def gelezen(pad: Path) -> list[Any]:
    """Read a calendar with a parser that is not the writer."""
    (kalender,) = vobject.readComponents(pad.read_bytes().decode("utf-8"))
    return list(kalender.vevent_list)


def termijn(datum: str | None, tekst: str = "Uiterlijk dan") -> Termijn:
    return Termijn.model_validate({"tekst": tekst, "datum": datum, "zekerheid": "afgeleid"})


@pytest.fixture(scope="session")
def agenda(kb: Kennisbank, tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("agenda")
    schrijf_agenda(kb, site)
    return site


def test_elke_datum_staat_erin_en_wordt_gelezen(kb: Kennisbank, agenda: Path) -> None:
    punten = {str(p.uuid): p for p in agendapunten(kb)}
    gebeurtenissen = gelezen(agenda / "agenda/alles.ics")
    assert {e.uid.value for e in gebeurtenissen} == set(punten)
    for e in gebeurtenissen:
        punt = punten[e.uid.value]
        assert e.summary.value == punt.titel
        assert (e.dtstart.value, e.dtend.value) == punt.tijdvak
        assert e.description.value.startswith(punt.tekst)


def test_elke_kalender_wordt_gelezen_en_is_niet_leeg(agenda: Path) -> None:
    bestanden = list((agenda / "agenda").rglob("*.ics"))
    assert {"alles.ics", "termijnen.ics"} <= {p.name for p in bestanden}
    for pad in bestanden:
        assert gelezen(pad), pad
        for regel in pad.read_bytes().split(b"\r\n"):
            assert len(regel) <= 75, pad


def test_er_zijn_termijnen_en_controles(kb: Kennisbank, agenda: Path) -> None:
    soorten = [p.soort for p in agendapunten(kb)]
    assert soorten.count(Agendasoort.TERMIJN) == len(gelezen(agenda / "agenda/termijnen.ics")) > 5
    assert soorten.count(Agendasoort.CONTROLE) == sum(hasattr(i, "houdbaarheid") for i in kb.items())


@pytest.mark.parametrize(
    ("datum", "begin", "eind"),
    [
        ("2015-01-01", date(2015, 1, 1), date(2015, 1, 2)),
        ("2016-02", date(2016, 2, 1), date(2016, 3, 1)),
        ("2014", date(2014, 1, 1), date(2015, 1, 1)),
        ("2015-12-31", date(2015, 12, 31), date(2016, 1, 1)),
    ],
)
def test_wat_niet_op_de_dag_bekend_is_vult_het_hele_tijdvak(
    met: Aanpassing, tmp_path: Path, datum: str, begin: date, eind: date
) -> None:
    kb = met("resultaatafspraken", "brp-gebruiken", termijn=termijn(datum))
    schrijf_agenda(kb, tmp_path)
    tekst = (tmp_path / "agenda/resultaatafspraken/brp-gebruiken.ics").read_text(encoding="utf-8")
    assert f"DTSTART;VALUE=DATE:{begin:%Y%m%d}" in tekst
    assert f"DTEND;VALUE=DATE:{eind:%Y%m%d}" in tekst
    assert ("De precieze dag is niet bekend" in tekst.replace("\r\n ", "")) == (len(datum) < 10)


def test_een_verschoven_datum_houdt_zijn_id_en_krijgt_een_hoger_volgnummer(klein: Kennisbank) -> None:
    def punt(kb: Kennisbank) -> tuple[object, str, int, date]:
        p = next(p for p in agendapunten(kb) if p.verwijzing == "afspraak:brp-gebruiken" and p.soort == "termijn")
        return p.uuid, p.datum, p.volgnummer, p.gewijzigd

    eerst = aangepast(klein, "resultaatafspraken", "brp-gebruiken", termijn=termijn("2015-01-01"))
    later = aangepast(
        eerst,
        "resultaatafspraken",
        "brp-gebruiken",
        termijn=termijn("2016-01-01"),
        wijzigingen=(wijziging("2026-12-05", "datum"),),
    )
    (id1, d1, n1, _), (id2, d2, n2, gewijzigd) = punt(eerst), punt(later)
    assert id1 == id2
    assert (d1, d2) == ("2015-01-01", "2016-01-01")
    assert n2 > n1
    assert gewijzigd == date(2026, 12, 5)


def test_zonder_datum_geen_termijn(met: Aanpassing) -> None:
    kb = met("resultaatafspraken", "brp-gebruiken", termijn=termijn(None, "Niet gevonden"))
    assert [p.soort for p in agendapunten(kb) if p.item.id == "brp-gebruiken"] == ["controle"]


def test_wat_elk_jaar_terugkomt_staat_elk_jaar_in_de_agenda(met: Aanpassing, tmp_path: Path) -> None:
    keren = [{"dag": "31 december", "wat": "Rond het af"}, {"dag": "13 februari", "wat": "Stuur het in"}]
    elk_jaar = {"tekst": "Elk jaar", "zekerheid": "afgeleid", "elk_jaar": keren}
    kb = met("resultaatafspraken", "brp-gebruiken", termijn=Termijn.model_validate(elk_jaar))
    schrijf_agenda(kb, tmp_path)
    gebeurtenissen = [e for e in gelezen(tmp_path / "agenda/termijnen.ics") if "Resultaatafspraak" in e.summary.value]
    assert {e.summary.value: [(d.day, d.month) for d in e.getrruleset(addRDate=True)[:3]] for e in gebeurtenissen} == {
        "Resultaatafspraak: Rond het af": [(31, 12)] * 3,
        "Resultaatafspraak: Stuur het in": [(13, 2)] * 3,
    }
    assert len({e.uid.value for e in gebeurtenissen}) == 2
    assert all("Dit komt elk jaar terug." in e.description.value for e in gebeurtenissen)


def test_een_jaarlijkse_dag_houdt_zijn_id_naast_een_andere(klein: Kennisbank) -> None:
    def punten(*dagen: str) -> dict[str, object]:
        elk_jaar = {"tekst": "Elk jaar", "zekerheid": "afgeleid", "elk_jaar": [{"dag": d, "wat": "Doe"} for d in dagen]}
        kb = aangepast(klein, "resultaatafspraken", "brp-gebruiken", termijn=Termijn.model_validate(elk_jaar))
        return {p.datum: p.uuid for p in agendapunten(kb) if p.elk_jaar}

    alleen, samen = punten("1 mei"), punten("1 januari", "1 mei")
    assert alleen["2026-05-01"] == samen["2026-05-01"] != samen["2026-01-01"]


def test_leestekens_komen_heel_over(met: Aanpassing, tmp_path: Path) -> None:
    tekst = "Vóór 1 mei; of later, met reden: \\ en nog een heel lang stuk tekst dat over meer dan één regel loopt"
    kb = met("resultaatafspraken", "brp-gebruiken", termijn=termijn("2015-05-01", tekst))
    schrijf_agenda(kb, tmp_path)
    (e,) = [e for e in gelezen(tmp_path / "agenda/termijnen.ics") if "Resultaatafspraak" in e.summary.value]
    assert e.description.value.startswith(tekst)


def test_leestekens_in_naam_en_uitleg_komen_heel_over() -> None:
    titel, uitleg = "Inwoners, bedrijven; map \\net", "Gestopt; kijk bij A, B\nof \\C."
    bestand = kalender(titel, uitleg, [mededeling(UUID(int=1), date(2026, 11, 22), "Titel", "Tekst")]).decode()
    assert "\r\nX-WR-CALNAME:Inwoners\\, bedrijven\\; map \\\\net\r\n" in bestand
    assert "\r\nX-WR-CALDESC:Gestopt\\; kijk bij A\\, B of \\\\C.\r\n" in bestand
    (terug,) = vobject.readComponents(bestand)
    assert terug.x_wr_calname.value == titel
    assert terug.x_wr_caldesc.value == uitleg.replace("\n", " ")


def test_de_url_staat_er_alleen_met_een_site_adres(met: Aanpassing, tmp_path: Path) -> None:
    kb = met("resultaatafspraken", "brp-gebruiken", termijn=termijn("2015-05-01"))
    schrijf_agenda(kb, tmp_path / "zonder")
    schrijf_agenda(op_adres(kb, "https://voorbeeld.nl/"), tmp_path / "met")
    assert all("url" not in e.contents for e in gelezen(tmp_path / "zonder/agenda/alles.ics"))
    (e,) = gelezen(tmp_path / "met/agenda/termijnen.ics")
    assert e.url.value == "https://voorbeeld.nl/resultaatafspraken/brp-gebruiken/"


def test_de_delen_voor_een_eigen_keuze_zijn_dezelfde_gebeurtenissen(agenda: Path) -> None:
    script = (agenda / "assets/bijhouden/agenda.js").read_text(encoding="utf-8")
    delen = json.loads(re.fullmatch(r"window\.BW_AGENDA = (.*);\n", script, re.DOTALL)[1])  # type: ignore[index]
    alles = (agenda / "agenda/alles.ics").read_bytes().decode()
    assert len(delen) == alles.count("BEGIN:VEVENT")
    for deel in delen.values():
        assert deel in alles


def test_twee_keer_schrijven_geeft_dezelfde_bytes(kb: Kennisbank, agenda: Path, tmp_path: Path) -> None:
    schrijf_agenda(kb, tmp_path)
    for pad in agenda.rglob("*.*"):
        assert pad.read_bytes() == (tmp_path / pad.relative_to(agenda)).read_bytes()


@given(st.text("aé€😀 ,;\\^", max_size=400))
def test_een_lange_regel_zegt_gevouwen_hetzelfde(tekst: str) -> None:
    """A parser is the judge; each line holds whole signs and no more than 75 bytes."""
    gebeurtenis = mededeling(UUID(int=0), date(2026, 1, 1), "titel", f"x{tekst}x")
    assert all(len(regel) <= 75 and regel.decode() for regel in gebeurtenis.removesuffix(b"\r\n").split(b"\r\n"))
    assert Event.from_ical(gebeurtenis)["DESCRIPTION"] == f"x{tekst}x"
