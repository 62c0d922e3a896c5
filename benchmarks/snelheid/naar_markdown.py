"""The pages of our own site as Markdown files: the same words, headings, lists and links, for every other engine.

Only pages are given away. The short addresses that send on, the search index, the feeds, the calendars and the API
are things that the others do not make.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html

LAAT_WEG = frozenset(("script", "style", "svg", "template", "button", "form", "noscript", "nav"))
KOPPEN = {f"h{n}": "#" * n for n in range(1, 7)}
BLOK = frozenset(("p", "li", "dt", "dd", "td", "th", "summary", "figcaption", "caption", *KOPPEN))
MEESTE_WOORDEN = 6_000
"""Zensical 0.0.73 stops at a longer section; how long depends on the size of the site."""
WIT = re.compile(r"\s+")
OPMAAK = re.compile(r"([\\`*_\[\]<>#{}])")


def schrijf_markdown(site: Path, doel: Path) -> int:
    """Write every page of `site` that has a main part as Markdown under `doel`; return how many there are."""
    paginas = [
        pad for pad in sorted(site.rglob("index.html")) if '<main id="inhoud"' in pad.read_text(encoding="utf-8")
    ]
    for pagina in paginas:
        hoofd = html.document_fromstring(pagina.read_text(encoding="utf-8")).find(".//main")
        pad = doel / _plek(pagina, site)
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(als_markdown(hoofd), encoding="utf-8")
    return len(paginas)


def _plek(pagina: Path, site: Path) -> Path:
    """Return where the source of a page stands: index.md when pages stand under it."""
    map_ = pagina.parent.relative_to(site)
    if not map_.parts or any(pagina.parent.glob("*/index.html")):
        return map_ / "index.md"
    return map_.with_name(f"{map_.name}.md")


def als_markdown(hoofd: html.HtmlElement) -> str:
    """Return the main part of a page as Markdown, its first heading as title.

    A page that Zensical would stop at stays out of the search of those who read this.
    """
    titel = next((WIT.sub(" ", kop.text_content()).strip() for kop in hoofd.iter("h1")), "Zonder titel")
    blokken = list(_blokken(hoofd))
    meta = {"title": titel} | ({"search": {"exclude": True}} if _langste_sectie(blokken) > MEESTE_WOORDEN else {})
    kop = "".join(f"{naam}: {json.dumps(waarde, ensure_ascii=False)}\n" for naam, waarde in meta.items())
    return f"---\n{kop}---\n" + "\n\n".join(blokken) + "\n"


def _langste_sectie(blokken: list[str]) -> int:
    """Return how many words stand between two headings at most."""
    langste = aantal = 0
    for blok in blokken:
        aantal = 0 if blok.startswith("#") else aantal + len(blok.split())
        langste = max(langste, aantal)
    return langste


def _blokken(element: html.HtmlElement) -> Iterator[str]:
    for kind in element:
        if not isinstance(kind.tag, str) or kind.tag in LAAT_WEG:
            continue
        if kind.tag in BLOK and not any(k.tag in BLOK or k.tag in ("ul", "ol", "dl", "table") for k in kind):
            if regel := _regel(kind):
                yield _voor(kind) + regel
        else:
            yield from _blokken(kind)


def _voor(element: html.HtmlElement) -> str:
    """Return what stands before a block in Markdown."""
    if element.tag in KOPPEN:
        return KOPPEN[element.tag] + " "
    return "- " if element.tag == "li" else ""


def _regel(element: html.HtmlElement) -> str:
    return WIT.sub(" ", "".join(_delen(element))).strip()


def _delen(element: html.HtmlElement) -> Iterator[str]:
    yield OPMAAK.sub(r"\\\1", element.text or "")
    for kind in element:
        if isinstance(kind.tag, str) and kind.tag not in LAAT_WEG:
            tekst = "".join(_delen(kind))
            yield _met_nadruk(kind, tekst) if tekst.strip() else tekst
        yield OPMAAK.sub(r"\\\1", kind.tail or "")


def _met_nadruk(element: html.HtmlElement, tekst: str) -> str:
    if element.tag in ("strong", "b"):
        return f"**{tekst.strip()}**"
    href = element.get("href", "")
    return f"[{tekst.strip()}]({href})" if element.tag == "a" and href.startswith("https://") else tekst
