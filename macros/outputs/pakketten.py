"""Write the Sessiepakketten: per session its files, a ZIP with all of them, and the plan for the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import vroegere_items
from macros.outputs.bestand import schrijf
from macros.pakket.bewaren import sleutel, uit_voorraad
from macros.pakket.ernaast import ernaast
from macros.pakket.fout import Pakketfout
from macros.pakket.materiaal import MEEGELEVERD, Materiaal, materiaal, zipnaam

VOORRAAD = Path(".cache") / "pakket"


@contextmanager
def pakketten(kb: Kennisbank, wortel: Path) -> Iterator[Callable[[Path], None]]:
    """Have the kits made while the rest of the site comes; yield what writes them into that site.

    Args:
        kb: the knowledge base.
        wortel: folder of the knowledge base: in docs/ style, script and font, in .cache/ the kits made before.

    Raises:
        Pakketfout: when a kit cannot be made, from what is yielded.
    """
    docs, voorraad = wortel / "docs", wortel / VOORRAAD
    meegeleverd = {naam: (docs / naam).read_bytes() for naam in MEEGELEVERD if (docs / naam).is_file()}
    stoffen = [materiaal(kb, sessie, meegeleverd) for sessie in kb.sessies.values()]

    def schrijf_alle(site: Path) -> None:
        vroeger = _vroegere_ids(kb)
        for stof in reversed(stoffen):
            _schrijf(site, stof.id, pakket(stof, voorraad), vroeger.get(stof.id, []))

    with ernaast(voorraad, stoffen):
        yield schrijf_alle


def pakket(stof: Materiaal, voorraad: Path) -> dict[str, bytes]:
    """Return every file of one session, by name; from `voorraad` when nothing changed.

    Raises:
        Pakketfout: when a file cannot be made.
    """

    def maak() -> dict[str, bytes]:
        from macros.pakket.bestanden import maak_bestanden  # a build that finds all in store needs none of the makers

        try:
            return maak_bestanden(stof)
        except Exception as fout:  # whatever one of the makers stops with becomes one message
            naam = stof.plan.kenmerk.naam
            raise Pakketfout(f'Het pakket van de i-Versneller "{naam}" kon niet gemaakt worden:\n{fout}') from fout

    return uit_voorraad(voorraad, stof.id, sleutel(stof), maak)


def _vroegere_ids(kb: Kennisbank) -> dict[str, list[str]]:
    """Return, by id, what a session was called before."""
    uit: dict[str, list[str]] = {}
    for item in vroegere_items(kb):
        if item.opvolger and item.soort.enkelvoud == item.opvolger.soort == "sessie":
            uit.setdefault(item.opvolger.id, []).append(item.id)
    return uit


def _schrijf(site: Path, id: str, bestanden: Mapping[str, bytes], vroeger: list[str]) -> None:
    """Write the files of a session; downloads at former addresses too, for pages to read lead on by themselves."""
    for naam, inhoud in bestanden.items():
        schrijf(_plek(site, id, naam), inhoud)
        if not naam.endswith((".html", ".js")):
            for oud in vroeger:
                schrijf(_plek(site, oud, naam.replace(zipnaam(id), zipnaam(oud))), inhoud)


def _plek(site: Path, id: str, naam: str) -> Path:
    return site / "i-versnellers" / id / "pakket" / naam
