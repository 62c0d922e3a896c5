"""Files in data/ that nothing reads: named wrongly, put in the wrong place, or left behind by a program."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem, bedoelde_je
from macros.load.leestekst import REGEL as LEESBAAR
from macros.load.leestekst import naam_van
from macros.model.soorten import SOORTEN

REGEL = "bestand-bekend"
GEGENEREERD = frozenset(("schema", "geschiedenis"))
MAPPEN = frozenset(soort.plek for soort in SOORTEN if not soort.plek.endswith(".yaml"))
ACHTERGEBLEVEN = re.compile(
    r"^\.|~$|^~\$|^#.*#$|\.(?:swp|swo|bak|tmp|orig|rej|old)$|^(?:thumbs\.db|desktop\.ini)$", re.I
)
DICHT = ("Deze map mag niet worden gelezen.", "Geef jezelf leesrechten op de map en wat erin staat.")
RESERVEKOPIE = re.compile(r"(?:~|\.(?:bak|orig|old))$", re.I)
MEESTE = 50


def vreemden(wortel: Path, verwacht: Collection[str]) -> Iterator[Probleem]:
    """Yield a problem for every file or folder in data/ that nothing reads.

    Args:
        wortel: the folder of the project.
        verwacht: the names of the files that were read.
    """
    for pad in islice(_onbekend(wortel, verwacht), MEESTE):
        if _is_dicht(pad):
            yield Probleem(Plek(naam_van(pad, wortel)), Niveau.FOUT, LEESBAAR, *DICHT, heel_bestand=True)
            continue
        niveau, melding, tip = _oordeel(pad, verwacht)
        yield Probleem(Plek(naam_van(pad, wortel)), niveau, REGEL, melding, tip, heel_bestand=True)


def _onbekend(wortel: Path, verwacht: Collection[str]) -> Iterator[Path]:
    data = wortel / "data"
    for pad in [data] if _is_dicht(data) else sorted(data.iterdir()):
        bekende_map = pad.name in MAPPEN and pad.is_dir() and not pad.is_symlink()
        if bekende_map:
            eigen = [pad] if _is_dicht(pad) else sorted(pad.iterdir())
            yield from (kind for kind in eigen if naam_van(kind, wortel) not in verwacht)
        elif pad.name not in GEGENEREERD and naam_van(pad, wortel) not in verwacht:
            yield pad


def _is_dicht(pad: Path) -> bool:
    """Whether this is a folder in which nobody may look."""
    try:
        if pad.is_dir() and not pad.is_symlink():
            next(pad.iterdir(), None)
    except PermissionError:
        return True
    return False


def _oordeel(pad: Path, verwacht: Collection[str]) -> tuple[Niveau, str, str]:
    if ACHTERGEBLEVEN.search(pad.name):
        echte = RESERVEKOPIE.sub("", pad.name)
        enige = echte != pad.name and not any(f"/{naam}".endswith(f"/{pad.parent.name}/{echte}") for naam in verwacht)
        tip = f"Is dit je enige versie? Noem het {echte}. Anders: wis het." if enige else "Wis het bestand."
        return Niveau.LET_OP, "Dit bestand is achtergebleven van een programma.", tip
    if pad.is_symlink():
        return Niveau.FOUT, "Dit is een snelkoppeling naar iets anders.", "Zet de bestanden zelf hier neer."
    if pad.is_dir():
        return Niveau.FOUT, "Deze map hoort niet in data/: niemand leest haar.", _andere_plek(pad)
    if pad.suffix.lower() in (".yml", ".yaml", ".txt", ".json") and pad.suffix != ".yaml":
        tip = f"Noem het bestand {pad.stem}.yaml."
        return Niveau.FOUT, f"Een bestand met {pad.suffix} wordt niet gelezen; het moet eindigen op .yaml.", tip
    return Niveau.FOUT, "Dit bestand hoort niet in data/: niemand leest het.", _andere_plek(pad)


def _andere_plek(pad: Path) -> str:
    beste = bedoelde_je(pad.name, [soort.plek for soort in SOORTEN])
    return f'Bedoelde je "{beste}"?' if beste else "Haal dit weg uit data/."
