"""Atom (RFC 4287). Without a site address links are relative to the feed itself, which Atom allows; ids are URNs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from uuid import uuid5
from xml.sax.saxutils import escape, quoteattr

from markupsafe import escape as als_html

from macros.model.instellingen import Instellingen
from macros.model.kanaal import Kanaal
from macros.model.vroeger import NAAMRUIMTE
from macros.outputs.feeds.bericht import Bericht

FEED = """\
<?xml version='1.0' encoding='utf-8'?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <title>{titel} · Bouwstenenwijzer</title>
  <id>urn:uuid:{uuid}</id>
  <updated>{bijgewerkt}</updated>
  <author>
    <name>redactie Bouwstenenwijzer</name>
  </author>
  <link rel="self" type="application/atom+xml" href={zelf}/>
  <link rel="alternate" type="text/html" href={pagina}/>
{entries}</feed>
"""
ENTRY = """\
  <entry>
    <title>{titel}</title>
    <id>{urn}</id>
    <updated>{tijd}</updated>
    <published>{tijd}</published>
    <link rel="alternate" type="text/html" href={pagina}/>
    <category term={soort}/>
{rollen}    <summary>{kort}</summary>
    <content type="html">{html}</content>
  </entry>
"""
ROL = "    <category term={term} label={naam}/>\n"


def atom_feed(
    kanaal: Kanaal, entries: Iterable[str], plek: Instellingen, terug: str, bijgewerkt: str, nu: str = ""
) -> bytes:
    """Return the Atom document of a channel.

    Args:
        kanaal: what the feed is about.
        entries: its entries as `atom_entry` gives them, newest first.
        plek: where the site lives.
        terug: the way from the feed to the root of the site: "../../".
        bijgewerkt: the moment of its newest entry.
        nu: path of the channel to follow from now on, when this one stands at a former address.
    """
    feed = FEED.format(
        titel=escape(kanaal.titel),
        uuid=uuid5(NAAMRUIMTE, f"feed:{kanaal.pad}"),
        bijgewerkt=bijgewerkt,
        zelf=_link(plek, f"/feeds/{nu or kanaal.pad}.xml", terug),
        pagina=_link(plek, kanaal.adres, terug),
        entries="".join(entries),
    )
    return feed.encode()


def atom_entry(bericht: Bericht, plek: Instellingen, terug: str) -> str:
    """Return one entry, for a feed from which `terug` leads to the root of the site."""
    html = "".join(f"<p>{als_html(regel)}</p>" for regel in bericht.regels)
    return ENTRY.format(
        titel=escape(bericht.titel),
        urn=bericht.id.urn,
        tijd=bericht.tijd,
        pagina=_link(plek, bericht.adres, terug),
        soort=quoteattr(bericht.soort),
        rollen="".join(_rol(id, naam) for id, naam in bericht.rollen),
        kort=escape(bericht.regels[0]),
        html=escape(html),
    )


@cache
def _rol(id: str, naam: str) -> str:
    """Return the line of a role: there are few, and they stand in every entry."""
    return ROL.format(term=quoteattr(f"rol:{id}"), naam=quoteattr(naam))


def _link(plek: Instellingen, adres: str, terug: str) -> str:
    return quoteattr(plek.volledig(adres) or f"{terug}{adres.lstrip('/')}")
