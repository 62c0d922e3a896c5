"""The gate: what the finished HTML must be before it replaces the old site.

A page is parsed, read once and let go: of each only its faults, its anchors and its links stay in memory.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree
from lxml.html.defs import link_attrs

from macros.bouw.fout import Bouwfout
from macros.views.weergave import ITEMS

MEESTE_MELDINGEN = 20
VERBODEN_TAGS = frozenset(("base", "iframe", "frame", "object", "embed", "style"))
LADEND = frozenset((("script", "src"), ("img", "src"), ("link", "href"), ("source", "src"), ("form", "action")))
PROTOCOLLEN = frozenset(("", "https", "http", "mailto", "tel"))
OPDRACHT = re.compile(rf"\{{\{{-?\s*({'|'.join((*ITEMS, 'overzicht'))})\s*\(")
"""A command of our own that nobody ran; any other text between braces is just text."""
NAAR = re.compile(r"[^;=]*;\s*(?:url\s*=\s*)?(.*)$", re.IGNORECASE)

Link = tuple[str, str]
"""An attribute and the address in it."""


@dataclass(slots=True)
class _Gezien:
    """What stays of a page after its tree is gone."""

    naam: str
    fouten: list[str] = field(default_factory=list)
    ankers: set[str] = field(default_factory=set)
    links: dict[Link, None] = field(default_factory=dict)


def keur(site: Path) -> int:
    """Check every page under `site` and return how many there are.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    wijzer = _Wijzer(site)
    paginas = {naam: _bekijk(site, naam) for naam in sorted(n for n in wijzer.bestanden if n.endswith(".html"))}
    fouten = [
        f"{pagina.naam}: {fout}"
        for pagina in paginas.values()
        for fout in (*pagina.fouten, *_dode_links(wijzer, pagina, paginas))
    ]
    if fouten:
        rest = f"\n… en nog {len(fouten) - MEESTE_MELDINGEN}." if len(fouten) > MEESTE_MELDINGEN else ""
        raise Bouwfout("De nieuwe site klopt niet:\n" + "\n".join(fouten[:MEESTE_MELDINGEN]) + rest)
    return len(paginas)


class _Wijzer:
    """Knows every file and folder of the site, so that a link costs no look at the disk."""

    def __init__(self, site: Path) -> None:
        self.mappen: set[str] = set()
        self.bestanden: set[str] = set()
        for map_, _, namen in os.walk(site):
            pad = os.path.relpath(map_, site).replace(os.sep, "/")
            self.mappen.add(pad)
            self.bestanden.update(posixpath.normpath(f"{pad}/{naam}") for naam in namen)

    def bestand(self, pagina: str, link: str) -> str | None:
        """Return the file that a link on a page leads to, or None when there is none within the site."""
        if not link:
            return pagina
        vanaf = "" if link.startswith("/") else posixpath.dirname(pagina)
        doel = posixpath.normpath(posixpath.join(vanaf, unquote(link).lstrip("/")))
        if link.endswith("/") or doel in self.mappen:
            doel = posixpath.normpath(f"{doel}/index.html")
        return doel if doel in self.bestanden else None


def _bekijk(site: Path, naam: str) -> _Gezien:
    ruw = (site / naam).read_bytes()
    boom = etree.fromstring(ruw, etree.HTMLParser(encoding="utf-8"))
    gezien = _Gezien(naam)
    for element in boom.iter("*"):
        _lees(element, gezien)
    if b"{{" in ruw:
        gezien.fouten.extend(_niet_uitgevoerd(boom))
    return gezien


def _lees(element: etree._Element, gezien: _Gezien) -> None:
    """Note the anchor and the links of an element, and what is wrong with it."""
    tag = element.tag
    if tag in VERBODEN_TAGS:
        gezien.fouten.append(f"<{tag}> mag niet op een pagina")
    elif tag == "script" and not element.get("src") and element.get("type") != "application/json":
        gezien.fouten.append("er staat script in de pagina zelf; zet het in een bestand")
    elif tag == "meta":
        _lees_meta(element, gezien)
    for naam, waarde in element.items():
        if naam == "id" and waarde:
            if waarde in gezien.ankers:
                gezien.fouten.append(f'het id "{waarde}" staat er twee keer')
            gezien.ankers.add(waarde)
        elif naam.startswith("on") or naam == "style":
            gezien.fouten.append(f'het attribuut "{naam}" bij <{tag}> mag niet')
        elif naam in link_attrs:
            gezien.links[naam, waarde] = None
            if (tag, naam) in LADEND and urlsplit(waarde).netloc:
                gezien.fouten.append(f"de pagina laadt iets van een andere site: {waarde}")


def _lees_meta(element: etree._Element, gezien: _Gezien) -> None:
    if (element.get("http-equiv") or "").lower() != "refresh":
        return
    if element.getroottree().getroot().get("data-doorverwijzing") is None:
        gezien.fouten.append("meta refresh mag alleen op onze eigen doorverwijspagina's")
    waarheen = NAAR.match(element.get("content") or "")
    if waarheen:
        gezien.links["content", waarheen[1].strip()] = None


def _niet_uitgevoerd(boom: etree._Element) -> Iterator[str]:
    for element in boom.iter("*"):
        for tekst in (element.text if element.tag not in ("code", "pre") else None, element.tail):
            if tekst and OPDRACHT.search(tekst):
                yield f"er staat een opdracht die niet is uitgevoerd: {tekst.strip()[:60]}"


def _dode_links(wijzer: _Wijzer, pagina: _Gezien, paginas: dict[str, _Gezien]) -> Iterator[str]:
    for attribuut, adres in pagina.links:
        doel = urlsplit(adres)
        if doel.scheme.lower() not in PROTOCOLLEN:
            yield f'het adres "{adres[:60]}" mag niet op een pagina'
        if doel.scheme or doel.netloc or attribuut == "action":
            continue
        bestand = wijzer.bestand(pagina.naam, doel.path)
        if bestand is None:
            yield f'de link "{adres}" wijst naar een pagina die er niet is'
        elif doel.fragment and bestand in paginas and unquote(doel.fragment) not in paginas[bestand].ankers:
            yield f'de link "{adres}" wijst naar een plek die er niet is ({attribuut})'
