"""The register of addresses: every page, anchor, feed, calendar and API file that the site ever had.

Run as `python -m tests.adressen [folder of the site]` before publishing: it adds what is new and takes nothing away.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import html

REGISTER = Path(__file__).with_name("adressen.txt")
BESTANDEN = ("feeds/**/*.xml", "feeds/**/*.json", "agenda/**/*.ics", "api/**/*.json")
ANKERS = "//main//*[@data-blok]/@id | //main//section/@id | //main//*[@class='ingetrokken__blok']/@id"
GEEN_ADRES = frozenset(("/404.html",))


@cache
def _boom(pad: Path) -> html.HtmlElement:
    return html.fromstring(pad.read_bytes())


def adressen_van(site: Path) -> Iterator[str]:
    """Yield every address of a built site, from its root; anchors of blocks and sections, not of notes or slides."""
    for pad in site.rglob("*.html"):
        plek = pad.relative_to(site).as_posix()
        adres = f"/{plek.removesuffix('index.html')}"
        if adres not in GEEN_ADRES:
            yield adres
            if "/pakket/" not in adres:
                yield from (f"{adres}#{anker}" for anker in _boom(pad).xpath(ANKERS))
    for patroon in BESTANDEN:
        yield from (f"/{pad.relative_to(site).as_posix()}" for pad in site.glob(patroon))


def antwoordt(site: Path, adres: str) -> bool:
    """Whether an address still shows something: its page, and on it the anchor unless the page leads on."""
    plek, _, anker = adres.partition("#")
    pad = site / plek.lstrip("/")
    pad = pad / "index.html" if plek.endswith("/") else pad
    if not pad.is_file():
        return False
    if not anker:
        return True
    boom = _boom(pad)
    return boom.get("data-doorverwijzing") is not None or bool(boom.xpath("//*[@id=$anker]", anker=anker))


def lees() -> list[str]:
    """Return the register, in its order."""
    return REGISTER.read_text(encoding="utf-8").split()


def vul_aan(site: Path) -> int:
    """Add the addresses of a site that are not in the register yet; return how many."""
    bekend = set(lees()) if REGISTER.exists() else set()
    nieuw = set(adressen_van(site)) - bekend
    REGISTER.write_text("".join(f"{adres}\n" for adres in sorted(bekend | nieuw)), encoding="utf-8")
    return len(nieuw)


def main() -> int:
    """Add the addresses of the built site to the register."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    if not (site / "index.html").exists():
        print(f"Er is geen site in {site}. Bouw haar eerst met `kennisbank bouw`.", file=sys.stderr)
        return 2
    print(f"{vul_aan(site)} nieuwe adressen in {REGISTER.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
