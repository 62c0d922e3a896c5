"""What the gate sees of one page: what is wrong on it, its anchors and its links. Read as a browser reads it.

Nearly every page is in plain form and needs no parser, see gewoon.py. Of any other the parser tells each element as it
comes, and no tree is made: a tree would miss what stands behind the end of the page, which a browser puts in it all
the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from macros.bouw.adresvelden import ADRESVELDEN, LIJSTVELDEN, TEKENVELDEN, haalt_elders
from macros.bouw.gewoon import lees_gewoon
from macros.bouw.wegwijzer import ontleed
from macros.views.doorverwijzing import waarheen
from macros.views.weergave import ITEMS

VERBODEN_TAGS = frozenset(("animate", "base", "embed", "frame", "iframe", "object", "set", "style"))
"""What holds another page or a style, or gives other elements other addresses."""
OMLIJSTING = frozenset(("html", "body"))
TE_BEKIJKEN = VERBODEN_TAGS | OMLIJSTING | {"script", "meta"}
TE_LEZEN = ADRESVELDEN | TEKENVELDEN | {"id", "style"}
OPDRACHT = re.compile(rf"\{{\{{-?\s*({'|'.join((*ITEMS, 'overzicht'))})\s*\(")
"""A command of our own that nobody ran; any other text between braces is just text."""
NAAR = re.compile(r"[^;=]*;\s*(?:url\s*=\s*)?(.*)$", re.IGNORECASE)

NIET_OP_TE_ZOEKEN = LIJSTVELDEN | {"action"}

RUIM = 20
"""More room than we leave before the end of a tag without attributes."""

Kenmerken = Mapping[str, str]
Omlijsting = dict[str, Kenmerken]


@dataclass(slots=True)
class Gezien:
    """What stays of a page when it was read."""

    fouten: list[str] = field(default_factory=list)
    ankers: set[str] = field(default_factory=set)
    links: dict[str, None] = field(default_factory=dict)


class Keurlezer:
    """Reads one page after another with one parser: a parser cannot be let go of without the garbage collector."""

    def __init__(self) -> None:
        self._elementen = _Elementen()
        self._parser = etree.HTMLParser(encoding="utf-8", target=self._elementen)

    def bekijk(self, pagina: bytes) -> Gezien:
        """Return what there is to say of a page."""
        doel = waarheen(pagina)
        if doel is not None:
            return Gezien(links={doel: None})
        return _zonder_parser(pagina) or self._met_parser(pagina)

    def _met_parser(self, pagina: bytes) -> Gezien:
        gezien, omlijsting = self._elementen.begin()
        etree.fromstring(pagina, self._parser)
        gezien.fouten.extend(_wat_een_parser_verzwijgt(pagina, omlijsting))
        if b"{{" in pagina:
            gezien.fouten.extend(_niet_uitgevoerd(pagina))
        return gezien


def _zonder_parser(pagina: bytes) -> Gezien | None:
    """Return what there is to say of a page in plain form; None when that takes a parser, or words for a fault."""
    gelezen = lees_gewoon(pagina)
    if gelezen is None:
        return None
    ids, adressen = gelezen
    ankers = set(ids)
    return Gezien(ankers=ankers - {""}, links=dict.fromkeys(adressen)) if len(ids) == len(ankers) else None


class _Elementen:
    """Is told of every element by the parser."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> tuple[Gezien, Omlijsting]:
        """Begin with a page; return what will be seen of it, and the attributes of its <html> and <body>."""
        self.gezien, self.omlijsting = Gezien(), Omlijsting()
        return self.gezien, self.omlijsting

    def start(self, tag: str, kenmerken: Kenmerken) -> None:
        """Note the anchor and the links of an element, and what is wrong with it."""
        if tag in TE_BEKIJKEN:
            self._element(tag, kenmerken)
        for naam in kenmerken:
            if naam in TE_LEZEN or naam.startswith("on"):
                self._kenmerk(tag, naam, kenmerken)

    def close(self) -> None:
        """Do what a parser asks for at the end: nothing."""

    def _element(self, tag: str, kenmerken: Kenmerken) -> None:
        if tag in VERBODEN_TAGS:
            self.gezien.fouten.append(f"<{tag}> mag niet op een pagina")
        elif tag == "script":
            if not kenmerken.get("src") and kenmerken.get("type") != "application/json":
                self.gezien.fouten.append("er staat script in de pagina zelf; zet het in een bestand")
        elif tag == "meta":
            self._meta(kenmerken)
        elif tag not in self.omlijsting:
            self.omlijsting[tag] = dict(kenmerken)
        elif tag == "html":
            self.gezien.fouten.append("er staat nog iets na het einde van de pagina (</html>)")

    def _kenmerk(self, tag: str, naam: str, kenmerken: Kenmerken) -> None:
        gezien, waarde = self.gezien, kenmerken[naam]
        if naam == "id":
            if waarde in gezien.ankers:
                gezien.fouten.append(f'het id "{waarde}" staat er twee keer')
            elif waarde:
                gezien.ankers.add(waarde)
        elif naam in ADRESVELDEN:
            self._adres(tag, naam, kenmerken)
        elif naam not in TEKENVELDEN or "(" in waarde:
            gezien.fouten.append(f'het attribuut "{naam}" bij <{tag}> mag niet')

    def _adres(self, tag: str, naam: str, kenmerken: Kenmerken) -> None:
        waarde = kenmerken[naam]
        if haalt_elders(tag, naam, kenmerken):
            wat = f"de pagina laadt iets van een andere site, bij <{tag} {naam}>: {waarde}"
            self.gezien.fouten.append(wat if ontleed(waarde).mag else niet_toegestaan(waarde))
        elif naam not in NIET_OP_TE_ZOEKEN:
            self.gezien.links[waarde] = None

    def _meta(self, kenmerken: Kenmerken) -> None:
        if kenmerken.get("http-equiv", "").lower() != "refresh":
            return
        if "data-doorverwijzing" not in self.omlijsting.get("html", {}):
            self.gezien.fouten.append("meta refresh mag alleen op onze eigen doorverwijspagina's")
        naar = NAAR.match(kenmerken.get("content", ""))
        if naar:
            self.gezien.links[naar[1].strip()] = None


def niet_toegestaan(adres: str) -> str:
    """Return what is wrong with an address that may not be on a page."""
    return f'het adres "{adres[:60]}" mag niet op een pagina'


def _wat_een_parser_verzwijgt(pagina: bytes, omlijsting: Omlijsting) -> Iterator[str]:
    """Yield what is wrong with <html> and <body>: a browser adds the attributes of a second one to the first.

    The parser drops those, also when it put in the first one by itself.
    """
    klein = pagina.lower()
    for tag in sorted(OMLIJSTING):
        begin = b"<" + tag.encode()
        aantal, plek = klein.count(begin), klein.find(begin) + len(begin)
        klopt = omlijsting.get(tag) or klein[plek : plek + RUIM].lstrip().startswith(b">")
        if aantal > 1 or (aantal and not klopt):
            yield f"<{tag}> staat er twee keer of niet op zijn plek"


def _niet_uitgevoerd(pagina: bytes) -> Iterator[str]:
    boom = etree.fromstring(pagina, etree.HTMLParser(encoding="utf-8"))
    for element in () if boom is None else boom.iter("*"):
        for tekst in (element.text if element.tag not in ("code", "pre") else None, element.tail):
            if tekst and OPDRACHT.search(tekst):
                yield f"er staat een opdracht die niet is uitgevoerd: {tekst.strip()[:60]}"
