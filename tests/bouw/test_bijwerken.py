"""A build that makes only what changed gives, byte for byte, the site that a build of everything gives."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.bouw import Bouwfout, bijwerken, bouw
from macros.bouw.stand import plek_van
from macros.load import Lading
from macros.model.basis import Model
from macros.model.bouwsteen import Bouwsteen, Hobbel, Onderdeel, Verplichting
from macros.model.eigen import ALLEEN_OP_EIGEN_PAGINA
from macros.model.stap import Stap
from macros.zoeken.bestanden import MAP, NU
from tests.bouw.test_bouw import afdruk, kopie, neem_mee

pytestmark = pytest.mark.bouw
BIJ = "Alleen bijwerken wat veranderde: "
ALLES = "5/5 Resultaat nakijken"
NIETS = "Er is niets veranderd sinds de vorige keer"
ZIN = "Hier staat nu een zin meer."


def anders(waarde: Any) -> Any:
    """Return another value for a field: each text gets a sentence, each list of texts a text, each claim is unsure."""
    if isinstance(waarde, str):
        return f"{waarde.rstrip()}\n{ZIN}"
    if isinstance(waarde, list):
        return [anders(deel) for deel in waarde] if isinstance(waarde[0], dict) else [*waarde, "bijgewerkt erbij."]
    if "adres" in waarde:
        return waarde | {"tekst": f"{waarde['tekst']} hier"}
    if "tekst" in waarde:
        return waarde | {"tekst": anders(waarde["tekst"]), "zekerheid": "te verifiëren"}
    return {sleutel: anders(deel) for sleutel, deel in waarde.items()}


def wijzig_alles_van_zichzelf(map_: Path) -> Mapping[type[Model], set[str]]:
    """Change every field that only the page of a bouwsteen shows; return the fields that were changed, by model."""
    gewijzigd: dict[type[Model], set[str]] = defaultdict(set)
    for pad in (*(map_ / "data/bouwstenen").glob("*.yaml"), *(map_ / "data/stappen").glob("*.yaml")):
        inhoud = yaml.load(pad.read_text(encoding="utf-8"), yaml.CBaseLoader)
        for model, deel in (
            delen_van(inhoud) if pad.parent.name == "bouwstenen" else ((Stap, s) for s in inhoud.values())
        ):
            for veld in ALLEEN_OP_EIGEN_PAGINA[model] & deel.keys():
                deel[veld] = anders(deel[veld])
                gewijzigd[model].add(veld)
        pad.write_text(yaml.dump(inhoud, allow_unicode=True, sort_keys=False, width=9999), encoding="utf-8")
    return gewijzigd


def delen_van(bouwsteen: dict[str, Any]) -> Iterator[tuple[type[Model], dict[str, Any]]]:
    """Yield a bouwsteen and its parts with fields that only its own page shows, each with its model."""
    yield Bouwsteen, bouwsteen
    for naam, model in {"verplichtingen": Verplichting, "hobbels": Hobbel, "onderdelen": Onderdeel}.items():
        yield from ((model, deel) for deel in bouwsteen.get(naam, {}).values())


def wijzig_een_stap(map_: Path, bouwsteen: str) -> None:
    """Add a sentence to what one does in the first step of a bouwsteen."""
    pad = map_ / f"data/stappen/{bouwsteen}.yaml"
    inhoud = yaml.load(pad.read_text(encoding="utf-8"), yaml.CBaseLoader)
    stap = next(iter(inhoud.values()))
    stap["wat"] = anders(stap["wat"])
    pad.write_text(yaml.dump(inhoud, allow_unicode=True, sort_keys=False, width=9999), encoding="utf-8")


@pytest.fixture
def werk(project: Path, gebouwde_site: Path, tmp_path: Path) -> Path:
    """A copy of the project with its site, and what the build of that kept: wherever it is built, it is the same."""
    map_ = kopie(project, tmp_path)
    shutil.rmtree(map_ / "site")
    neem_mee(gebouwde_site, map_ / "site")
    return map_


@pytest.fixture
def gemeld(werk: Path) -> Callable[..., str]:
    """Return what builds a site and tells what was said last."""

    def doe(doel: str = "site", **keuzen: bool) -> str:
        regels: list[str] = []
        bouw(werk, werk / doel, regels.append, **keuzen)
        return regels[-1]

    return doe


@pytest.fixture
def alleen_stappen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a build of everything makes one file, with what every step tells to do, and nothing else.

    It shows that everything is asked for, of what content, and what comes of the old site.
    """

    def maak(_opdracht: object, lading: Lading, doel: Path, _vorige: Path) -> None:
        (doel / MAP).mkdir(parents=True)
        (doel / MAP / NU).touch()
        (doel / "stappen.txt").write_text("\n".join(str(stap.wat) for stap in lading.kennisbank.stappen.values()))

    monkeypatch.setitem(bouw.__globals__, "_maak_site", maak)
    monkeypatch.setitem(bouw.__globals__, "keur", lambda _: 1)


def alles_is_nieuw(site: Path) -> None:
    """Nothing is left of the site that was there, and the change is in what came instead; see `alleen_stappen`."""
    assert set(afdruk(site)) == {"stappen.txt", f"{MAP}/{NU}"}
    assert ZIN in (site / "stappen.txt").read_text()


def test_alles_wat_een_bouwsteen_alleen_zelf_toont(werk: Path, gemeld: Callable[..., str]) -> None:
    assert wijzig_alles_van_zichzelf(werk) == ALLEEN_OP_EIGEN_PAGINA
    assert gemeld() == f"{BIJ}30 bouwstenen"
    assert gemeld("anders", alles=True) == ALLES
    assert afdruk(werk / "site") == afdruk(werk / "anders")
    tekst = (werk / "site/bouwstenen/brp/index.html").read_text(encoding="utf-8")
    assert tekst.count(ZIN) > 20 and gemeld() == NIETS


def test_een_wijziging_laat_elke_andere_pagina_zoals_zij_was(werk: Path, gemeld: Callable[..., str]) -> None:
    """Nor is a file written again that stays the same: browsers ask by its time whether it changed."""
    tevoren = {pad: pad.stat() for pad in (werk / "site").rglob("*.html")}
    wijzig_een_stap(werk, "bag")
    assert gemeld() == f"{BIJ}bag"
    anders_nu = {p.parent.name for p, was in tevoren.items() if p.stat().st_mtime_ns != was.st_mtime_ns}
    assert anders_nu - {"beheer", "zo-goed"} == {"bag", "zoeken", "bellen"}


def test_een_opmerking_in_een_bestand_is_ook_een_wijziging(werk: Path, gemeld: Callable[..., str]) -> None:
    """The form shows the text of the file itself; what was brought up to date once can be again."""
    for id in ("brp", "bag"):
        pad = werk / f"data/bouwstenen/{id}.yaml"
        pad.write_text(pad.read_text(encoding="utf-8") + "# nog na te kijken\n", encoding="utf-8")
        assert gemeld() == f"{BIJ}{id}"
        getoond = werk / f"site/assets/voorstel/data/bouwstenen/{id}.js"
        assert "nog na te kijken" in getoond.read_text(encoding="utf-8")


@pytest.mark.usefixtures("alleen_stappen")
def test_vraagt_de_poort_om_alles_dan_komt_alles(
    werk: Path, gemeld: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it does when a page lost an anchor; see test_poort."""
    wijzig_een_stap(werk, "bgt")
    monkeypatch.setitem(bouw.__globals__, "keur_bijgewerkt", lambda *_: None)
    assert gemeld() == ALLES
    alles_is_nieuw(werk / "site")


@pytest.mark.parametrize("na", [0, 6])
@pytest.mark.usefixtures("alleen_stappen")
def test_wie_halverwege_stopt_houdt_een_site_die_klopt(
    werk: Path, gemeld: Callable[..., str], monkeypatch: pytest.MonkeyPatch, na: int
) -> None:
    """What a page names is there at every moment; the next build makes all anew."""
    wijzig_een_stap(werk, "digid")
    verplaats, keren = Path.replace, iter(range(na))

    def tot_hier(zelf: Path, doel: Path) -> Path:
        if next(keren, None) is None:
            raise KeyboardInterrupt
        return verplaats(zelf, doel)

    with monkeypatch.context() as even, pytest.raises(KeyboardInterrupt):
        even.setattr(Path, "replace", tot_hier)
        gemeld()
    versies = {map_.name for map_ in (werk / "site/assets/zoeken").iterdir() if map_.is_dir()}
    genoemd = "".join((werk / "site" / naam).read_text() for naam in (*bijwerken.ZOEKT, "assets/zoeken/nu.js"))
    assert set(re.findall(r'(?:data-|dataset[.])zoeken="(\w+)"', genoemd)) <= versies
    assert not plek_van(werk / "site").exists()
    assert gemeld() == ALLES
    alles_is_nieuw(werk / "site")


@pytest.mark.usefixtures("alleen_stappen")
def test_een_volle_schijf_halverwege_zegt_dat_niet_alles_is_bijgewerkt(
    werk: Path, gemeld: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wijzig_een_stap(werk, "woz")

    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    melding = r"De schijf is vol.*niet alles is bijgewerkt.*kennisbank bouw --alles"
    with monkeypatch.context() as even, pytest.raises(Bouwfout, match=melding):
        even.setattr(Path, "replace", vol)
        gemeld()
    assert gemeld() == ALLES
    alles_is_nieuw(werk / "site")
