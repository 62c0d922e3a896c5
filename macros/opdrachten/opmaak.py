"""`kennisbank opmaak`: write data files the project's way, without changing what they say.

Two spaces, lists two spaces in, no line ends of Windows, texts in blocks without an empty line after them, dates
between double quotes, the line for editors on top. Comments, order and quotes stay as they were typed.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from macros.diagnostics import bedoelde_je
from macros.diagnostics.uitvoer import als_tekst
from macros.load.leestekst import lees_tekst, naam_van
from macros.load.yamlbestand import YamlBestand, ontleed
from macros.load.yamlschrijver import geschreven, schrijver, te_groot
from macros.model.soorten import SOORTEN, Soort, Vorm
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.schrijven import schrijf_bestanden

SCHEMAREGEL = re.compile(r"\A# yaml-language-server: \$schema=\S+\n")
DATUM = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
DATUMVELDEN = ("datum", "gecontroleerd_op")
NIETS = ("", "-")
"""What may stand on a line with nothing in it: there the writer leaves spaces at the end."""
LEEG = re.compile(r"\n(?:[ \t]*\n)+\Z")


class KanNietOpmaken(NietMogelijk):
    """The file cannot be formatted; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Opgemaakt:
    """A file before and after, or what to say of why it stayed as it was."""

    naam: str
    eerst: str
    nu: str
    reden: str = ""

    @property
    def anders(self) -> bool:
        """Whether there is something to write."""
        return self.eerst != self.nu

    def verschil(self) -> str:
        """Return the change as a unified diff."""
        regels = difflib.unified_diff(
            self.eerst.splitlines(keepends=True), self.nu.splitlines(keepends=True), self.naam, self.naam
        )
        return "".join(regel if regel.endswith("\n") else f"{regel}\n" for regel in regels)


def opmaak(wortel: Path, namen: Iterable[str] = (), proef: bool = False) -> tuple[str, bool]:
    """Format the data files under `wortel`; return what happened, and whether every file is as it should be now.

    Args:
        wortel: the folder of the project.
        namen: paths of files or folders, relative to the project or absolute; nothing means all of data/.
        proef: show what would change and write nothing.

    Raises:
        NietMogelijk: when a name is no data file and no folder with data files, or a file may not be written.
    """
    uitkomsten = [_opgemaakt(wortel, soort, pad) for soort, pad in _bestanden(wortel, list(namen))]
    regels = []
    for uitkomst in uitkomsten:
        if uitkomst.reden:
            regels.append(uitkomst.reden)
        elif uitkomst.anders and proef:
            regels.append(uitkomst.verschil().rstrip("\n"))
        elif uitkomst.anders:
            schrijf_bestanden(wortel, {uitkomst.naam: uitkomst.nu})
            regels.append(f"Opgemaakt: {uitkomst.naam}")
    goed = not any(uitkomst.reden or (proef and uitkomst.anders) for uitkomst in uitkomsten)
    return "\n".join(regels) or "Alle bestanden hebben de goede opmaak.", goed


def opgemaakte_tekst(tekst: str, soort: Soort) -> str:
    """Return the text of a data file the project's way.

    Raises:
        KanNietOpmaken: when it is no YAML we read, or when formatting would change what it says.
    """
    eerst = ontleed(tekst, "")
    if eerst.problemen:
        raise KanNietOpmaken(f"eerst de fout op regel {eerst.problemen[0].plek.regel} oplossen.")
    if reden := te_groot(eerst):
        raise KanNietOpmaken(reden[:1].lower() + reden[1:])
    nu = _met_schemaregel(_geschreven(tekst), soort)
    if _zelfde(eerst, ontleed(nu, "")) and _opmerkingen(nu) >= _opmerkingen(tekst):
        return nu
    raise KanNietOpmaken("opmaken zou de inhoud veranderen; dit bestand blijft zoals het was.")


def schemaregel(soort: Soort) -> str:
    """Return the first line of a data file of this kind, for editors."""
    omhoog = "../" if soort.vorm in (Vorm.PER_ITEM, Vorm.PER_OUDER) else ""
    return f"# yaml-language-server: $schema={omhoog}schema/{soort.lijst}.json\n"


def _opgemaakt(wortel: Path, soort: Soort, pad: Path) -> Opgemaakt:
    naam = naam_van(pad, wortel)
    gelezen = lees_tekst(pad, naam)
    if gelezen.probleem:
        return Opgemaakt(naam, "", "", als_tekst([gelezen.probleem]))
    ruw = pad.read_bytes().decode()
    try:
        return Opgemaakt(naam, ruw, opgemaakte_tekst(gelezen.tekst, soort))
    except KanNietOpmaken as fout:
        return Opgemaakt(naam, ruw, ruw, f"{naam}: {fout}")


def _bestanden(wortel: Path, namen: list[str]) -> list[tuple[Soort, Path]]:
    """Return the data files with these names or in folders with these names; without names all of them."""
    alle = list(_alle_bestanden(wortel))
    gekozen = {pad for naam in namen for pad in _bedoeld(wortel, naam, [pad for _, pad in alle])}
    return [(soort, pad) for soort, pad in alle if not namen or pad in gekozen]


def _bedoeld(wortel: Path, naam: str, alle: list[Path]) -> list[Path]:
    plek = (wortel / naam).resolve()
    gevonden = [pad for pad in alle if (eigen := pad.resolve()) == plek or plek in eigen.parents]
    if gevonden:
        return gevonden
    beste = bedoelde_je(naam, [naam_van(pad, wortel) for pad in alle])
    raad = f'Bedoelde je "{beste}"?' if beste else "Noem een bestand uit data/, zoals data/rollen.yaml."
    raise NietMogelijk(f'"{naam}" is geen bestand met gegevens. {raad}')


def _alle_bestanden(wortel: Path) -> Iterator[tuple[Soort, Path]]:
    for soort in SOORTEN:
        plek = wortel / "data" / soort.plek
        los = soort.vorm in (Vorm.REGISTER, Vorm.ENKEL)
        for pad in [plek] if los else sorted(plek.glob("*.yaml")):
            if pad.exists():
                yield soort, pad


def _geschreven(tekst: str) -> str:
    inhoud = schrijver().load(tekst)
    if inhoud is None:
        return tekst
    _verbeter(inhoud)
    regels = geschreven(inhoud).split("\n")
    return LEEG.sub("\n", "\n".join(regel.rstrip() if regel.strip() in NIETS else regel for regel in regels))


def _verbeter(deel: Any) -> None:
    """Give texts in blocks and dates their form, in place."""
    if isinstance(deel, CommentedSeq):
        for nummer, kind in enumerate(deel):
            deel[nummer] = _verbeterd(kind, "")
    elif isinstance(deel, CommentedMap):
        for sleutel, kind in deel.items():
            deel[sleutel] = _verbeterd(kind, str(sleutel))


def _verbeterd(waarde: Any, veld: str) -> Any:
    if isinstance(waarde, LiteralScalarString):
        zonder_einde = LiteralScalarString(waarde.rstrip("\n"))
        if hasattr(waarde, "comment"):
            zonder_einde.comment = waarde.comment
        return zonder_einde
    if veld in DATUMVELDEN and DATUM.fullmatch(str(waarde)):
        return DoubleQuotedScalarString(str(waarde))
    _verbeter(waarde)
    return waarde


def _met_schemaregel(tekst: str, soort: Soort) -> str:
    return schemaregel(soort) + SCHEMAREGEL.sub("", tekst)


def _zelfde(een: YamlBestand, ander: YamlBestand) -> bool:
    return not ander.problemen and een.waarde == ander.waarde


def _opmerkingen(tekst: str) -> int:
    return sum(regel.lstrip().startswith("#") for regel in tekst.split("\n"))
