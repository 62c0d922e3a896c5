"""From a path to text, or to one message about why not: the only place that opens files of contributors."""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem
from macros.diagnostics.tekens import toonbaar
from macros.load.bestandssoort import geen_tekst

REGEL = "bestand-leesbaar"
MAX_BYTES = 500_000
NIET_LEESBAAR = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
MARKERING = re.compile(r"^(?:<{7}(?: |$)|>{7}(?: |$)|\|{7}(?: |$))", re.MULTILINE)
BEGINTEKEN = b"\xef\xbb\xbf"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
WOORDEN = {0: "een leeg teken (NUL)", 0xFEFF: "een onzichtbaar beginteken"}


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A file as text with one kind of line end; `probleem` says why it is no use, then `tekst` is what we saw of it."""

    tekst: str
    probleem: Probleem | None = None


def lees_tekst(pad: Path, naam: str) -> Gelezen:
    """Return the text of a file that others wrote. Never raises for what the file is or holds.

    Args:
        pad: where the file is.
        naam: how messages name it, relative to the project.
    """
    try:
        reden = _geen_bestand(pad)
        return _weigering(naam, *reden) if reden else _gedecodeerd(_bytes(pad), naam)
    except PermissionError:
        return _weigering(naam, "Dit bestand mag niet worden gelezen.", "Geef jezelf leesrechten op het bestand.")
    except OSError:
        return _weigering(naam, "Dit bestand kan niet worden gelezen.", "Sla het bestand opnieuw op.")


def naam_van(pad: Path, wortel: Path) -> str:
    """Return how messages name a file: its path within the project, every character visible."""
    return toonbaar(pad.relative_to(wortel).as_posix())


def plek_in(tekst: str, plaats: int, naam: str) -> Plek:
    """Return line and column of an offset in a text, for once; a file that asks often keeps its line starts."""
    return Plek(naam, tekst.count("\n", 0, plaats) + 1, plaats - tekst.rfind("\n", 0, plaats))


def _geen_bestand(pad: Path) -> tuple[str, str] | None:
    wat = pad.lstat()
    if stat.S_ISLNK(wat.st_mode):
        return "Dit is een snelkoppeling naar een ander bestand.", "Zet het bestand zelf hier neer."
    if stat.S_ISDIR(wat.st_mode):
        return "Dit is een map, terwijl hier een bestand hoort.", "Geef de map een andere naam."
    if not stat.S_ISREG(wat.st_mode):
        return "Dit is geen gewoon bestand.", "Haal het weg en sla de tekst op als gewoon bestand."
    if wat.st_size > MAX_BYTES:
        melding = f"Dit bestand is {_omvang(wat.st_size)} groot; {_omvang(MAX_BYTES)} is het meeste dat mag."
        return melding, "Haal weg wat er niet hoort."
    return None


def _bytes(pad: Path) -> bytes:
    with open(pad, "rb", buffering=0) as bestand:  # noqa: PTH123 - thousands of files
        return bestand.read()


def _omvang(bytes_: int) -> str:
    return f"{bytes_ / 1_000_000:.1f} MB".replace(".0 MB", " MB").replace(".", ",")


def _gedecodeerd(ruw: bytes, naam: str) -> Gelezen:
    if ruw.startswith(UTF_16) or ruw[1:2] == b"\0":
        return _weigering(naam, "Dit bestand is opgeslagen als UTF-16.", "Kies in je editor: opslaan als UTF-8.")
    ruw = ruw.removeprefix(BEGINTEKEN)
    try:
        tekst = ruw.decode()
    except UnicodeDecodeError as fout:
        return _geen_utf8(ruw, fout.start, naam)
    return _nagekeken(tekst.replace("\r\n", "\n").replace("\r", "\n") if "\r" in tekst else tekst, naam)


def _geen_utf8(ruw: bytes, waar: int, naam: str) -> Gelezen:
    """Windows saves é as one byte that is no UTF-8: say which letter was probably meant."""
    if wat := geen_tekst(ruw):
        tip = "Zet het tekstbestand terug dat hier stond, of haal dit bestand weg."
        return _weigering(naam, f"Dit is geen tekstbestand, maar {wat}.", tip)
    bedoeld = ruw[waar : waar + 1].decode("cp1252", errors="replace")
    letter = f"; bedoeld is waarschijnlijk {bedoeld}" if bedoeld.isalpha() or bedoeld in "€’‘“”–…" else ""
    ervoor = ruw[:waar].decode("utf-8").replace("\r\n", "\n")
    plek = plek_in(ervoor, len(ervoor), naam)
    melding = f"Dit teken is niet opgeslagen als UTF-8{letter}."
    return Gelezen(ruw.decode("utf-8", "replace"), _probleem(plek, melding, "Kies in je editor: opslaan als UTF-8."))


def _nagekeken(tekst: str, naam: str) -> Gelezen:
    if not tekst.replace("\n", "").isprintable() and (teken := NIET_LEESBAAR.search(tekst)):
        code = ord(teken[0])
        wat = WOORDEN.get(code, f"een onzichtbaar stuurteken (U+{code:04X})")
        melding = f"Hier staat {wat}."
        tip = "Wis het woord en typ het opnieuw."
        return Gelezen(tekst, _probleem(plek_in(tekst, teken.start(), naam), melding, tip))
    if ("<<<<<<<" in tekst or ">>>>>>>" in tekst or "|||||||" in tekst) and (markering := MARKERING.search(tekst)):
        melding = "Hier staat een markering van een niet afgemaakte samenvoeging."
        tip = "Kies welke tekst blijft en wis de regels met <<<<<<<, ======= en >>>>>>>."
        return Gelezen(tekst, _probleem(plek_in(tekst, markering.start(), naam), melding, tip))
    return Gelezen(tekst)


def _weigering(naam: str, melding: str, tip: str) -> Gelezen:
    return Gelezen("", _probleem(Plek(naam), melding, tip))


def _probleem(plek: Plek, melding: str, tip: str) -> Probleem:
    return Probleem(plek, Niveau.FOUT, REGEL, melding, tip, heel_bestand=True)
