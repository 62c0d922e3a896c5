"""What the golden questions find in two versions of the site, and which built pages read differently."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from macros.bouw import Bouwfout, bouw
from macros.model.kennisbank import Kennisbank
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.verschildelen import Deel, Regel
from macros.zoeken.maak import maak_index
from macros.zoeken.opdracht import VRAGEN, toets
from macros.zoeken.toets import AFSTEL, Antwoord
from macros.zoeken.zoeker import Zoeker


def zoekverschil(oud: Kennisbank, oude_wortel: Path, nieuw: Kennisbank, wortel: Path) -> Deel:
    """Build both versions, each with its own code, and return which questions are answered differently.

    The ranking is that of today for both, so that what differs comes from the content and its pages.

    Raises:
        NietMogelijk: when there are no questions, or one of the two cannot be built.
    """
    if not (wortel / VRAGEN).is_dir():
        raise NietMogelijk(f"Er zijn geen zoekvragen in {VRAGEN}. Laat --zoek weg.")
    with tempfile.TemporaryDirectory() as map_:
        was, wordt = Path(map_) / "oud", Path(map_) / "nieuw"
        _bouw_oud(oude_wortel, was)
        try:
            bouw(wortel, wordt, _zwijg)
        except Bouwfout as fout:
            raise NietMogelijk(str(fout)) from fout
        eerder = toets(Zoeker(maak_index(oud, was)), wortel)
        later = toets(Zoeker(maak_index(nieuw, wordt)), wortel)
    return Deel("Zoekresultaten", tuple(_regels(eerder, later)), _noot(eerder, later))


def _zwijg(regel: str) -> None:
    """Hear how far the build is, and keep it to oneself."""


def _bouw_oud(wortel: Path, doel: Path) -> None:
    """Let the old version build itself, from its own folder."""
    opdracht = [sys.executable, "-m", "macros.cli", "--wortel", str(wortel), "bouw", "--doel", str(doel)]
    klaar = subprocess.run(opdracht, cwd=wortel, capture_output=True, text=True, check=False)
    if klaar.returncode:
        raise NietMogelijk(f"De oude versie laat zich niet bouwen.\n{klaar.stderr.strip()[-800:]}")


def _regels(oud: Sequence[Antwoord], nieuw: Sequence[Antwoord]) -> Iterator[Regel]:
    for was, wordt in zip(oud, nieuw, strict=True):
        if wordt.vraag.deel == AFSTEL and _anders(was, wordt):
            yield Regel(f'"{wordt.vraag.vraag}"', _antwoord(was), _antwoord(wordt))


def _anders(was: Antwoord, wordt: Antwoord) -> bool:
    """Whether a reader notices: another first result, or the right page in another place."""
    return was.plaats != wordt.plaats or was.gevonden[:1] != wordt.gevonden[:1]


def _antwoord(antwoord: Antwoord) -> str:
    eerste = antwoord.gevonden[0] if antwoord.gevonden else "niets gevonden"
    goed = f"goede pagina op {antwoord.plaats}" if antwoord.plaats else "goede pagina niet bij de eerste tien"
    return f"{eerste} ({goed})"


def _noot(oud: Sequence[Antwoord], nieuw: Sequence[Antwoord]) -> str:
    """Tell how many of the other questions moved; which ones stays unknown, so that nobody tunes on them."""
    stil = sum(n.vraag.deel != AFSTEL and _anders(o, n) for o, n in zip(oud, nieuw, strict=True))
    return f"Van de vragen die geheim blijven, krijgen er {stil} een ander antwoord." if stil else ""
