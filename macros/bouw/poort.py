"""The gate: what the finished HTML must be before it replaces the old site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

from macros.bouw.fout import Bouwfout
from macros.views.weergave import ITEMS

MEESTE_MELDINGEN = 20
VERBODEN_TAGS = frozenset(("base", "iframe", "frame", "object", "embed", "style"))
PROTOCOLLEN = frozenset(("", "https", "http", "mailto", "tel"))
OPDRACHT = re.compile(rf"\{{\{{-?\s*({'|'.join((*ITEMS, 'overzicht'))})\s*\(")
"""A command of our own that nobody ran; any other text between braces is just text."""
LADEND = (("script", "src"), ("img", "src"), ("link", "href"), ("source", "src"), ("form", "action"))


def keur(site: Path) -> int:
    """Check every page under `site` and return how many there are.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    paginas = {pad: html.fromstring(pad.read_bytes()) for pad in sorted(site.rglob("*.html"))}
    ankers = {pad: {e.get("id") for e in boom.iter() if e.get("id")} for pad, boom in paginas.items()}
    fouten = [
        f"{pad.relative_to(site)}: {fout}"
        for pad, boom in paginas.items()
        for fout in (*_vormfouten(boom), *_dode_links(site, pad, boom, ankers))
    ]
    if fouten:
        rest = f"\n… en nog {len(fouten) - MEESTE_MELDINGEN}." if len(fouten) > MEESTE_MELDINGEN else ""
        raise Bouwfout("De nieuwe site klopt niet:\n" + "\n".join(fouten[:MEESTE_MELDINGEN]) + rest)
    return len(paginas)


def _vormfouten(boom: html.HtmlElement) -> Iterator[str]:
    gezien: set[str] = set()
    for element in boom.iter():
        if not isinstance(element.tag, str):
            continue
        yield from _verboden(element)
        id = element.get("id")
        if id in gezien:
            yield f'het id "{id}" staat er twee keer'
        if id:
            gezien.add(id)
        for tekst in (element.text if element.tag not in ("code", "pre") else None, element.tail):
            if tekst and OPDRACHT.search(tekst):
                yield f"er staat een opdracht die niet is uitgevoerd: {tekst.strip()[:60]}"


def _verboden(element: html.HtmlElement) -> Iterator[str]:
    if element.tag in VERBODEN_TAGS:
        yield f"<{element.tag}> mag niet op een pagina"
    if element.tag == "script" and not element.get("src") and element.get("type") != "application/json":
        yield "er staat script in de pagina zelf; zet het in een bestand"
    if (
        element.tag == "meta"
        and (element.get("http-equiv") or "").lower() == "refresh"
        and not _eigen_verwijzing(element)
    ):
        yield "meta refresh mag alleen op onze eigen doorverwijspagina's"
    for naam in element.keys():  # noqa: SIM118 - lxml elements are not mappings
        if naam.startswith("on") or naam == "style":
            yield f'het attribuut "{naam}" bij <{element.tag}> mag niet'
    for tag, attribuut in LADEND:
        if element.tag == tag and urlsplit(element.get(attribuut) or "").netloc:
            yield f"de pagina laadt iets van een andere site: {element.get(attribuut)}"


def _eigen_verwijzing(element: html.HtmlElement) -> bool:
    return element.getroottree().getroot().get("data-doorverwijzing") is not None


def _dode_links(site: Path, pad: Path, boom: html.HtmlElement, ankers: dict[Path, set[str | None]]) -> Iterator[str]:
    for element, attribuut, adres, _ in boom.iterlinks():
        doel = urlsplit(adres)
        if doel.scheme.lower() not in PROTOCOLLEN:
            yield f'het adres "{adres[:60]}" mag niet op een pagina'
        if doel.scheme or doel.netloc or (element.tag == "form"):
            continue
        bestand = _bestand(site, pad, doel.path)
        if bestand is None or not bestand.exists():
            yield f'de link "{adres}" wijst naar een pagina die er niet is'
        elif doel.fragment and bestand in ankers and unquote(doel.fragment) not in ankers[bestand]:
            yield f'de link "{adres}" wijst naar een plek die er niet is ({attribuut})'


def _bestand(site: Path, pad: Path, link: str) -> Path | None:
    """Return the file a link leads to, or None when it leads outside the site."""
    if not link:
        return pad
    basis = site if link.startswith("/") else pad.parent
    doel = Path(*_zonder_punten((basis / unquote(link).lstrip("/")).parts))
    if doel != site and site not in doel.parents:
        return None
    return doel / "index.html" if link.endswith("/") or doel.is_dir() else doel


def _zonder_punten(delen: tuple[str, ...]) -> list[str]:
    uit: list[str] = []
    for deel in delen:
        if deel == "..":
            uit.pop()
        elif deel != ".":
            uit.append(deel)
    return uit
