"""Atom (RFC 4287). Without a site address links are relative to the feed itself, which Atom allows; ids are URNs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import uuid5

from lxml import etree
from lxml.builder import ElementMaker
from markupsafe import escape

from macros.model.instellingen import Instellingen
from macros.model.kanaal import Kanaal, relatief
from macros.model.vroeger import NAAMRUIMTE
from macros.outputs.feeds.bericht import Bericht

ATOM = "http://www.w3.org/2005/Atom"
TAAL = {"{http://www.w3.org/XML/1998/namespace}lang": "nl"}
E = ElementMaker(namespace=ATOM, nsmap={None: ATOM})


def als_atom(kanaal: Kanaal, berichten: Sequence[Bericht], plek: Instellingen, bijgewerkt: date, nu: str = "") -> bytes:
    """Return the Atom document of a channel.

    Args:
        kanaal: what the feed is about.
        berichten: its entries, newest first.
        plek: where the site lives.
        bijgewerkt: newest day in the content, for a feed without entries.
        nu: path of the channel to follow from now on, when this one stands at a former address.
    """
    bestand = f"feeds/{kanaal.pad}.xml"
    feed = E.feed(
        TAAL,
        E.title(f"{kanaal.titel} · Bouwstenenwijzer"),
        E.id(f"urn:uuid:{uuid5(NAAMRUIMTE, f'feed:{kanaal.pad}')}"),
        E.updated(berichten[0].tijd if berichten else f"{bijgewerkt}T00:00:00Z"),
        E.author(E.name("redactie Bouwstenenwijzer")),
        E.link(rel="self", type="application/atom+xml", href=_link(plek, f"/feeds/{nu or kanaal.pad}.xml", bestand)),
        E.link(rel="alternate", type="text/html", href=_link(plek, kanaal.adres, bestand)),
        *(_entry(bericht, plek, bestand) for bericht in berichten),
    )
    etree.indent(feed)
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8")) + b"\n"


def _entry(bericht: Bericht, plek: Instellingen, bestand: str) -> etree._Element:
    html = "".join(f"<p>{escape(regel)}</p>" for regel in bericht.regels)
    entry: etree._Element = E.entry(
        E.title(bericht.titel),
        E.id(bericht.id.urn),
        E.updated(bericht.tijd),
        E.published(bericht.tijd),
        E.link(rel="alternate", type="text/html", href=_link(plek, bericht.adres, bestand)),
        E.category(term=bericht.soort),
        *(E.category(term=f"rol:{id}", label=naam) for id, naam in bericht.rollen),
        E.summary(bericht.regels[0]),
        E.content(html, type="html"),
    )
    return entry


def _link(plek: Instellingen, adres: str, bestand: str) -> str:
    return plek.volledig(adres) or relatief(adres, bestand)
