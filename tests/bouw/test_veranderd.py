"""Only what other pages cannot show is made by itself; of any other change everything is made."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.bouw.stand import Afdruk, afdruk_van
from macros.bouw.veranderd import wat_veranderde
from macros.load import laad
from macros.outputs.geschiedenis import schrijf_geschiedenis
from macros.voorstel.schrijf import schrijf_voorstel

Was = tuple[Path, Afdruk]
STAP, BOUWSTEEN = "data/stappen/brp.yaml", "data/bouwstenen/brp.yaml"


@pytest.fixture(scope="module")
def basis(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a decision needs of the project and of a site."""
    map_ = tmp_path_factory.mktemp("basis")
    shutil.copytree(project / "data", map_ / "data")
    shutil.copytree(project / "docs/bouwstenen", map_ / "docs/bouwstenen")
    (map_ / "docs/over.md").write_text("# Over\n", encoding="utf-8")
    lading = laad(map_)
    schrijf_voorstel(lading, map_ / "site")
    schrijf_geschiedenis(lading.kennisbank, map_ / "site")
    return map_


@pytest.fixture
def was(basis: Path, tmp_path: Path) -> Was:
    """A copy to change, and by what to recognise it as it was."""
    map_ = Path(shutil.copytree(basis, tmp_path / "werk"))
    return map_, afdruk_van(map_, laad(map_))


def bouwstenen(was: Was) -> set[str] | None:
    """Return the bouwstenen whose page is to be made, or None for everything."""
    map_, afdruk = was
    lading = laad(map_)
    veranderd = wat_veranderde(map_, afdruk, afdruk_van(map_, lading), lading, map_ / "site")
    return None if veranderd is None else set(veranderd.bouwstenen)


def vervang(naam: str, oud: str, nieuw: str) -> Callable[[Path], None]:
    def doe(map_: Path) -> None:
        tekst = (map_ / naam).read_text(encoding="utf-8")
        assert oud in tekst, oud
        (map_ / naam).write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")

    return doe


def test_niets_is_niets(was: Was) -> None:
    assert bouwstenen(was) == set()


@pytest.mark.parametrize(
    "wijzig",
    [
        vervang(STAP, "wat: |-\n", "wat: |-\n    Een zin vooraan.\n"),
        vervang(STAP, "  zoekwoorden:\n", "  zoekwoorden:\n    - nieuw woord\n"),
        vervang(BOUWSTEEN, "naam:", "# opmerking\nnaam:"),
    ],
    ids=["wat je doet", "zoekwoord", "opmerking"],
)
def test_een_wijziging_voor_een_pagina(was: Was, wijzig: Callable[[Path], None]) -> None:
    wijzig(was[0])
    assert bouwstenen(was) == {"brp"}


def weg(map_: Path) -> None:
    (map_ / "data/stappen/brp.yaml").unlink()


def andere_volgorde(map_: Path) -> None:
    pad = map_ / STAP
    eerste, tweede, *rest = pad.read_text(encoding="utf-8").split("\n\n")
    pad.write_text("\n\n".join([tweede, eerste, *rest]), encoding="utf-8")


def zonder_kosten(map_: Path) -> None:
    pad = map_ / BOUWSTEEN
    voor, _, rest = pad.read_text(encoding="utf-8").partition("\nkosten:\n")
    na = next(n for n, regel in enumerate(rest.split("\n")) if regel and not regel.startswith((" ", "-")))
    pad.write_text("\n".join([voor, *rest.split("\n")[na:]]), encoding="utf-8")


@pytest.mark.parametrize(
    "wijzig",
    [
        vervang(STAP, "titel: ", "titel: Nieuw "),
        vervang(STAP, "klaar_als:\n", "klaar_als:\n    - Het ligt er.\n"),
        vervang(BOUWSTEEN, "samenvatting: ", "samenvatting: Nieuw. "),
        vervang("data/rollen.yaml", "naam: ", "naam: Nieuwe "),
        vervang("docs/over.md", "Over", "Over ons"),
        weg,
        andere_volgorde,
        zonder_kosten,
    ],
    ids=["titel", "klaar als", "samenvatting", "rol", "tekstpagina", "bestand weg", "volgorde", "passage weg"],
)
def test_een_wijziging_die_elders_te_zien_kan_zijn(was: Was, wijzig: Callable[[Path], None]) -> None:
    wijzig(was[0])
    assert bouwstenen(was) is None


def test_een_pagina_met_eigen_tekst_erbij_is_voor_de_motor(was: Was) -> None:
    map_, _ = was
    with (map_ / "docs/bouwstenen/brp.md").open("a", encoding="utf-8") as stub:
        stub.write("\nEigen tekst van de redactie.\n")
    met_tekst = map_, afdruk_van(map_, laad(map_))
    assert bouwstenen(met_tekst) == set()
    vervang(STAP, "wat: |-\n", "wat: |-\n    Een zin vooraan.\n")(map_)
    assert bouwstenen(met_tekst) is None
