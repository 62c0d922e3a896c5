"""`kennisbank verschil <basis>`: what the working tree changes against a version in git, old beside new."""

from __future__ import annotations

import tempfile
from pathlib import Path

from macros.load import Lading, laad
from macros.load.paginas import lees_paginas
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.uit_git import GeenVergelijking, anders, haal_op, splitsing
from macros.opdrachten.verschildelen import Deel, Regel, Stand, delen
from macros.opdrachten.verschiltekst import FORMATEN
from macros.opdrachten.verschilzoek import zoekverschil

INHOUD = ("data/", "docs/")
GEEN_ZOEKEN = "Niet vergeleken: dat duurt een minuut. Vraag erom met --zoek."


def verschil(wortel: Path, basis: str, formaat: str = "tekst", zoek: bool = False) -> str:
    """Return a Dutch summary of what changes for readers: pages, obligations, dates, addresses, search results.

    Args:
        wortel: folder of the knowledge base, within a git repository.
        basis: commit, branch or tag; the comparison is with the point where the work left it.
        formaat: "tekst" or "markdown".
        zoek: also build both versions and compare what the questions of the golden set find.

    Raises:
        NietMogelijk: when there is nothing to compare with, or one of the two cannot be read or built.
    """
    start = splitsing(wortel, basis)
    with tempfile.TemporaryDirectory() as map_:
        vroeger = Path(map_)
        try:
            haal_op(wortel, start, vroeger)
        except GeenVergelijking as fout:
            raise NietMogelijk(str(fout).replace(start, basis)) from fout
        if not (vroeger / "data").is_dir():
            raise NietMogelijk(f'In "{basis}" is er nog geen map data. Kies een latere versie.')
        oud, nieuw = laad(vroeger), _leesbaar(wortel)
        gevonden = [*delen(_stand(oud, vroeger), _stand(nieuw, wortel))]
        if zoek:
            gevonden.append(zoekverschil(oud.kennisbank, vroeger, nieuw.kennisbank, wortel))
        else:
            gevonden.append(Deel("Zoekresultaten", (), GEEN_ZOEKEN))
        gevonden.append(_bestanden(wortel, start))
    return FORMATEN[formaat](basis, gevonden, _let_op(oud))


def _leesbaar(wortel: Path) -> Lading:
    """Return the content of today; what cannot be read would look as if it were withdrawn."""
    lading = laad(wortel)
    fouten = [p for p in lading.problemen if p.blokkeert]
    if fouten:
        raise NietMogelijk(f"{fouten[0].plek}: {fouten[0].melding}\nLos eerst op wat `kennisbank controleer` meldt.")
    return lading


def _stand(lading: Lading, wortel: Path) -> Stand:
    return Stand(lading.kennisbank, lees_paginas(wortel).paginas)


def _bestanden(wortel: Path, start: str) -> Deel:
    """Return the changed files that are no content: code, the look, tests."""
    buiten = [naam for naam in anders(wortel, start) if not naam.startswith(INHOUD) or naam.startswith("docs/assets/")]
    return Deel("Andere bestanden", tuple(Regel(naam) for naam in buiten))


def _let_op(oud: Lading) -> str:
    kapot = sum(p.blokkeert for p in oud.problemen)
    if not kapot:
        return ""
    return f"De oude versie is niet helemaal te lezen ({kapot} keer): wat daar ontbreekt, lijkt hier nieuw."
