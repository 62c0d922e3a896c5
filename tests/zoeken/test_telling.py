"""What is counted on from what was counted before is what counting anew gives."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.zoeken.stroom import Woordstroom
from macros.zoeken.tellen import RIJEN, Teller, kopwoorden
from macros.zoeken.telling import Telling, lees_telling, schrijf_telling, tel

WOORDEN = [
    "open",
    "source",
    "opensource",
    "open-source",
    "melding",
    "meldingen",
    "brp",
    "een",
    "2.1",
    "14",
    "netnummer",
]


def sectie(tekst: str, kop: str = "", naam: str = "", zoekwoord: str = "", vraag: str = "") -> list[str]:
    return [tekst, kop, naam, zoekwoord, vraag]


def gezien(telling: Telling) -> tuple[object, ...]:
    """Return all that an index is made of."""
    posten = dict(zip(telling.termen, map(list, telling.posten), strict=True))
    return posten, list(telling.lengten), telling.stroom.aantallen, kopwoorden(telling.stroom)


def bewaard(telling: Telling) -> Telling:
    bestand = BytesIO()
    schrijf_telling(telling, bestand)
    bestand.seek(0)
    return lees_telling(bestand)


@pytest.fixture
def aantal_geteld(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many sections each count took."""
    aantallen: list[int] = []
    echt = Teller.tel

    def let_op(teller: Teller, secties: object) -> None:
        lijst = list(secties)  # type: ignore[call-overload]
        aantallen.append(len(lijst))
        echt(teller, lijst)

    monkeypatch.setattr(Teller, "tel", let_op)
    return aantallen


regels = st.lists(st.sampled_from(WOORDEN), max_size=4).map(" ".join)
secties = st.one_of(
    st.builds(sectie, regels, regels, regels, regels), st.builds(lambda vraag: sectie("", vraag=vraag), regels)
)
documenten = st.lists(secties, min_size=1, max_size=3).map(lambda lijst: [rij for s in lijst for rij in s])


@given(st.lists(documenten, min_size=1, max_size=4), st.lists(st.tuples(st.integers(0, 3), documenten), max_size=4))
def test_verder_tellen_is_hetzelfde_als_opnieuw_tellen(
    nu: list[list[str]], wijzigingen: list[tuple[int, list[str]]]
) -> None:
    telling = tel(nu)
    for plek, document in wijzigingen:
        nu = [*nu[:plek], document, *nu[plek + 1 :]]
        telling = tel(nu, bewaard(telling))
        assert gezien(telling) == gezien(tel(nu))


VOOR = [sectie("open source een"), sectie("melding meldingen", "Kop"), sectie("opensource")]


@pytest.mark.parametrize(
    ("nu", "geteld"),
    [
        (VOOR, 0),
        ([VOOR[0], sectie("melding en meer", "Andere kop"), VOOR[2]], 1),
        ([VOOR[0], sectie("brp"), VOOR[2]], 1),
        ([*VOOR[:2], sectie("iets anders")], 3),  # who wrote it as two words is no longer found by it as one
        ([VOOR[0], [*VOOR[1], *sectie("een sectie erbij")], VOOR[2]], 4),
        ([VOOR[1], VOOR[0], VOOR[2]], 2),
        ([*VOOR, sectie("een document erbij")], 4),
    ],
)
def test_alleen_wat_anders_is_telt_opnieuw(nu: list[list[str]], geteld: int, aantal_geteld: list[int]) -> None:
    eerder = bewaard(tel(VOOR))
    aantal_geteld.clear()
    telling = tel(nu, eerder)
    assert aantal_geteld == [geteld]
    assert gezien(telling) == gezien(tel(nu))


def test_een_telling_is_precies_wat_bewaard_werd() -> None:
    telling = tel(VOOR)
    terug = bewaard(telling)
    assert gezien(terug) == gezien(telling) and terug.paren == telling.paren
    assert terug.plekken() == telling.plekken()


@pytest.mark.parametrize(("te_kort", "fout"), [(1, ValueError), (4, EOFError)])
def test_een_halve_telling_is_een_fout(te_kort: int, fout: type[Exception]) -> None:
    bestand = BytesIO()
    schrijf_telling(tel(VOOR), bestand)
    with pytest.raises(fout):
        lees_telling(BytesIO(bestand.getvalue()[:-te_kort]))


def test_een_rij_die_opschuift_houdt_haar_woorden() -> None:
    oud = Woordstroom()
    for tekst in ("een twee", "", "drie een"):
        oud.voeg_toe(tekst)
    nieuw = Woordstroom(oud.genummerd)
    nieuw.voeg_toe("vier een")
    nieuw.neem_over(oud, range(1, 3))
    assert [[nieuw.genummerd[n] for n in rij] for rij in nieuw.rijen()] == [["vier", "een"], [], ["drie", "een"]]
    assert len(VOOR[0]) == RIJEN
