"""`kennisbank schema`: write what editors need while somebody types, and with --uitleg the pages of the guide."""

from __future__ import annotations

from pathlib import Path

from macros.load import laad
from macros.model.kennisbank import Kennisbank
from macros.opdrachten.schrijven import schrijf_bestanden
from macros.schema import schemabestanden
from macros.schema.bestanden import MAP
from macros.schema.eigenaren import BESTAND, eigenaren
from macros.schema.handleiding import handleiding
from macros.schema.opschonen import IDS
from macros.validate.regels import alle_regels, blokregels


def schema(wortel: Path, proef: bool = False, uitleg: bool = False) -> str:
    """Write the schema files under `wortel` that changed, and return what happened.

    Args:
        wortel: the folder of the project.
        proef: only say what would change.
        uitleg: write the generated pages of the guide too.

    Raises:
        FileNotFoundError: when there is no data/.
    """
    anders = {**verouderd(wortel), **(verouderde_uitleg(wortel) if uitleg else {})}
    if not proef:
        schrijf_bestanden(wortel, anders)
    if not anders:
        return "De schema's zijn bij."
    wat = "Zou bijwerken" if proef else "Bijgewerkt"
    return "\n".join(f"{wat}: {naam}" for naam in anders)


VAN_INHOUD = frozenset((f"{MAP}/{IDS}", BESTAND))
"""What follows the content and not the models: who changes a title need not run this, `kennisbank leg-vast` does."""


def van_inhoud(kb: Kennisbank, wortel: Path) -> dict[str, str]:
    """Return the files that follow the content, are there and should read otherwise, with the text they should have."""
    oud = _verouderd(kb, wortel)
    return {naam: oud[naam] for naam in sorted(oud.keys() & VAN_INHOUD) if (wortel / naam).is_file()}


def verouderd(wortel: Path) -> dict[str, str]:
    """Return the schema files, and CODEOWNERS, that should read otherwise, with the text they should have."""
    return _verouderd(laad(wortel).kennisbank, wortel)


def _verouderd(kb: Kennisbank, wortel: Path) -> dict[str, str]:
    samen = (wortel / BESTAND).parent.is_dir()
    bestanden = {**schemabestanden(kb), **({BESTAND: eigenaren(kb)} if samen else {})}
    return {naam: tekst for naam, tekst in bestanden.items() if _nu(wortel / naam) != tekst}


def verouderde_uitleg(wortel: Path) -> dict[str, str]:
    """Return the generated pages of the guide that should read otherwise, with the text they should have."""
    paginas = handleiding((regel.ID, str(regel.__doc__), regel in blokregels()) for regel in alle_regels())
    return {naam: tekst for naam, tekst in paginas.items() if _nu(wortel / naam) != tekst}


def _nu(pad: Path) -> str | None:
    return pad.read_text(encoding="utf-8") if pad.is_file() else None
