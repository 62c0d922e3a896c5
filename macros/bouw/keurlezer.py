"""What the gate sees of one page: what is wrong on it, its anchors and its links. Read as a browser reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml.html.defs import link_attrs

from macros.bouw.wegwijzer import ontleed
from macros.views.doorverwijzing import waarheen
from macros.views.weergave import ITEMS

VERBODEN_TAGS = frozenset(("base", "iframe", "frame", "object", "embed", "style"))
TE_BEKIJKEN = VERBODEN_TAGS | {"script", "meta"}
TE_LEZEN = link_attrs | {"id", "style"}
LADEND = frozenset((("script", "src"), ("img", "src"), ("link", "href"), ("source", "src"), ("form", "action")))
OPDRACHT = re.compile(rf"\{{\{{-?\s*({'|'.join((*ITEMS, 'overzicht'))})\s*\(")
"""A command of our own that nobody ran; any other text between braces is just text."""
NAAR = re.compile(r"[^;=]*;\s*(?:url\s*=\s*)?(.*)$", re.IGNORECASE)

Link = tuple[str, str]
"""An attribute and the address in it."""


@dataclass(slots=True)
class Gezien:
    """What stays of a page after its tree is gone."""

    fouten: list[str] = field(default_factory=list)
    ankers: set[str] = field(default_factory=set)
    links: dict[Link, None] = field(default_factory=dict)


def bekijk(pagina: bytes) -> Gezien:
    """Return what there is to say of a page; only a page that is letter for letter ours goes without a parser."""
    doel = waarheen(pagina)
    if doel is not None:
        return Gezien(links={("content", doel): None, ("href", doel): None})
    boom = etree.fromstring(pagina, etree.HTMLParser(encoding="utf-8"))
    gezien = Gezien()
    for element in boom.iter("*"):
        if element.tag in TE_BEKIJKEN:
            _lees_element(element, gezien)
        for naam in element.keys():  # noqa: SIM118 - an element is no mapping
            if naam in TE_LEZEN or naam.startswith("on"):
                _lees_attribuut(element, naam, gezien)
    if b"{{" in pagina:
        gezien.fouten.extend(_niet_uitgevoerd(boom))
    return gezien


def _lees_element(element: etree._Element, gezien: Gezien) -> None:
    """Note what is wrong with an element, and where a meta element leads."""
    tag = element.tag
    if tag == "script":
        if not element.get("src") and element.get("type") != "application/json":
            gezien.fouten.append("er staat script in de pagina zelf; zet het in een bestand")
    elif tag == "meta":
        _lees_meta(element, gezien)
    else:
        gezien.fouten.append(f"<{tag}> mag niet op een pagina")


def _lees_attribuut(element: etree._Element, naam: str, gezien: Gezien) -> None:
    """Note an anchor or a link, and what is wrong with an attribute."""
    waarde = element.get(naam) or ""
    if naam == "id":
        if waarde in gezien.ankers:
            gezien.fouten.append(f'het id "{waarde}" staat er twee keer')
        elif waarde:
            gezien.ankers.add(waarde)
    elif naam in link_attrs:
        gezien.links[naam, waarde] = None
        if (element.tag, naam) in LADEND and ontleed(waarde).gastheer:
            gezien.fouten.append(f"de pagina laadt iets van een andere site: {waarde}")
    else:
        gezien.fouten.append(f'het attribuut "{naam}" bij <{element.tag}> mag niet')


def _lees_meta(element: etree._Element, gezien: Gezien) -> None:
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
