"""What a file of the site is made of (its skeleton) and what it says (its texts), for every kind of file we write."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from icalendar import Calendar
from lxml import etree, html
from pypdf import PdfReader

from macros.bouw.adresvelden import ADRESVELDEN

OPMAAK = frozenset(("p", "strong", "em", "code", "ul", "ol", "li"))
"""What the Markdown subset may add to a page, links apart."""
SCRIPT = re.compile(r'[^"{]*(?:\{\}\)\["[^"]*"\])? ?= ?(\{.*\});\n?', re.DOTALL)
LEVERING = re.compile(r"Vinden\.lever\((.*)\);?\n?", re.DOTALL)
ODF_FORMULE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}formula"


@dataclass(frozen=True)
class Inhoud:
    """The parts of a file in order, the addresses in it, and all its texts as one text."""

    skelet: tuple[str, ...]
    adressen: frozenset[str]
    tekst: str


def lees(naam: str, ruw: bytes) -> Inhoud | None:
    """Return what is in a file; None for a kind that holds no text of ours, such as a font.

    Raises:
        ValueError: when the file is not whole: JSON, XML or a script that does not read as such.
    """
    soort = naam.rpartition(".")[2]
    if soort in LEZERS:
        return LEZERS[soort](ruw)
    return None


def _html(ruw: bytes) -> Inhoud:
    return _boom(html.fromstring(ruw.decode()))


def _xml(ruw: bytes) -> Inhoud:
    return _boom(etree.fromstring(ruw, etree.XMLParser(resolve_entities=False, no_network=True)))


def _boom(boom: Any) -> Inhoud:
    skelet, adressen, teksten = [], set(), [_tekst("".join(boom.itertext()))]
    for element in boom.iter():
        tag = element.tag if isinstance(element.tag, str) else "opmerking"
        namen = list(element.attrib) if isinstance(element.tag, str) else []
        skelet.append(" ".join([tag, *sorted(namen)]))
        adressen |= {element.get(naam) for naam in namen if naam in ADRESVELDEN}
        teksten += [_tekst(element.get(naam)) for naam in namen]
    return Inhoud(tuple(skelet), frozenset(adressen), "\n".join(teksten))


def _json(ruw: bytes) -> Inhoud:
    return _waarde(json.loads(ruw))


def _waarde(waarde: Any) -> Inhoud:
    skelet, teksten = [], []

    def loop(deel: Any, pad: str) -> None:
        if isinstance(deel, dict):
            for sleutel, kind in deel.items():
                loop(kind, f"{pad}/{sleutel}")
        elif isinstance(deel, list):
            for kind in deel:
                loop(kind, f"{pad}/-")
        else:
            skelet.append(f"{pad} {type(deel).__name__}")
            teksten.append(_tekst(str(deel)))

    loop(waarde, "")
    return Inhoud(tuple(skelet), frozenset(), "\n".join(teksten))


def _script(ruw: bytes) -> Inhoud | None:
    tekst = ruw.decode()
    if gevonden := LEVERING.fullmatch(tekst):
        return Inhoud((), frozenset(), _waarde(json.loads(f"[{gevonden[1]}]")).tekst)
    gevonden = SCRIPT.fullmatch(tekst)
    if gevonden is None:
        raise ValueError("this is no script with nothing but data")
    return _waarde(json.loads(gevonden[1]))


def _agenda(ruw: bytes) -> Inhoud:
    agenda = Calendar.from_ical(ruw)
    delen = [
        (deel.name, naam, waarde) for deel in agenda.walk() for naam, waarde in deel.property_items(recursive=False)
    ]
    adressen = frozenset(str(waarde) for _, naam, waarde in delen if naam in ("URL", "ATTACH"))
    teksten = [_tekst(str(waarde)) for _, _, waarde in delen]
    return Inhoud(tuple(f"{deel} {naam}" for deel, naam, _ in delen), adressen, "\n".join(teksten))


def _kantoor(ruw: bytes) -> Inhoud:
    skelet: list[str] = []
    adressen: set[str] = set()
    teksten: list[str] = []
    with zipfile.ZipFile(io.BytesIO(ruw)) as zip_:
        for naam in sorted(zip_.namelist()):
            deel = None if naam.endswith(".js") else lees(naam.replace(".rels", ".xml"), zip_.read(naam))
            if deel:
                skelet += [f"{naam}: {stuk}" for stuk in deel.skelet]
                adressen |= deel.adressen
                teksten.append(deel.tekst)
    assert not [
        s
        for s in skelet
        if ODF_FORMULE in s
        or s.split(": ")[-1].startswith("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f ")
    ]
    return Inhoud(tuple(skelet), frozenset(adressen), "\n".join(teksten))


def _pdf(ruw: bytes) -> Inhoud:
    lezer = PdfReader(io.BytesIO(ruw))
    adressen = {
        str(nota.get_object().get("/A", {}).get("/URI", "")) for blad in lezer.pages for nota in blad.get("/Annots", [])
    }
    return Inhoud((), frozenset(adressen), "\n".join(blad.extract_text() for blad in lezer.pages))


LEZERS = {
    "html": _html, "xml": _xml, "json": _json, "js": _script, "ics": _agenda, "pdf": _pdf, "zip": _kantoor,
    "docx": _kantoor, "xlsx": _kantoor, "odt": _kantoor, "ods": _kantoor,
}  # fmt: skip


def _tekst(tekst: str | None) -> str:
    return " ".join((tekst or "").split())


def gelezen(site: Path) -> Iterator[tuple[str, Inhoud]]:
    """Yield (path, what is in it) of every file that was made from the data."""
    for pad in sorted(site.rglob("*")):
        naam = pad.relative_to(site).as_posix()
        if pad.is_file() and not naam.startswith(("assets/js/", "assets/css/", "assets/fonts/")) and not _van_ons(naam):
            inhoud = lees(naam, pad.read_bytes())
            if inhoud:
                yield naam, inhoud


def _van_ons(naam: str) -> bool:
    """Whether this script is one we wrote, or joined, by hand: it holds no text of the data."""
    return re.fullmatch(r"assets/(zoeken/(?:[0-9a-f]+/[a-z]+|nu)|js-\w+|bundel-\w+)\.js", naam) is not None


def zonder_opmaak(skelet: tuple[str, ...]) -> list[str]:
    """Return a skeleton without what the Markdown subset may add."""
    return [deel for deel in skelet if deel.rpartition(": ")[2] not in (*OPMAAK, "a href", "a class href")]
