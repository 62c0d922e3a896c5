"""Run with `python -m benchmarks.leesbaarheid.meet [--site site] [--slechtste 10] [--alles]` on a site that is built.

Flesch-Douma: 206.835 - 0.93 x words per sentence - 77 x syllables per word. Above 60 is plain, below 45 is hard.
A low figure points at a page to reread, it does not judge one: names such as "basisregistratie" cost points that no
editor can win back. Install the counter with `pip install -e .[leesbaarheid]`.
"""

from __future__ import annotations

import argparse
import re
import statistics
from dataclasses import dataclass
from pathlib import Path

import textstat
from lxml import html

PROJECT = Path(__file__).resolve().parents[2]
GENOEG = 60
LAAT_WEG = (
    "self::nav or self::table or self::script or self::button or self::template or @data-niet-zoeken or @id='bronnen'"
    " or contains(concat(' ', @class, ' '), ' onderbouwing ') or contains(concat(' ', @class, ' '), ' code ')"
    " or contains(@class, 'andere-namen')"
)
BLOKKEN = f"//main//*[self::p or self::li[not(.//p)]][not(ancestor-or-self::*[{LAAT_WEG}])]"
PUNT_BINNENIN = re.compile(r"(?<=\w)[.:](?=\w)")
ZINNEN = re.compile(r"[^.!?]+[.!?]")
WOORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Meting:
    """What was counted on one page."""

    pagina: str
    woorden: int
    per_zin: float
    lettergrepen: float
    moeilijkst: str

    @property
    def cijfer(self) -> float:
        """The figure of Flesch-Douma: higher reads easier."""
        return 206.835 - 0.93 * self.per_zin - 77 * self.lettergrepen


def zinnen(bron: str) -> list[str]:
    """Return the whole sentences of a page; a bare link or label is not one."""
    uit = []
    for blok in html.fromstring(bron).xpath(BLOKKEN):
        woorden = "".join(blok.xpath(f".//text()[not(ancestor::*[{LAAT_WEG}])]"))
        tekst = PUNT_BINNENIN.sub("", " ".join(woorden.split()))
        uit += [z.strip() for z in ZINNEN.findall(tekst) if len(WOORD.findall(z)) > 2]
    return uit


def meet(pagina: str, lijst: list[str]) -> Meting | None:
    """Count a page; None when it holds too little text to say anything."""
    per_zin = [WOORD.findall(zin) for zin in lijst]
    woorden = [woord for zin in per_zin for woord in zin]
    if len(woorden) < GENOEG:
        return None
    grepen = sum(textstat.syllable_count(woord.lower()) for woord in woorden)
    langste = max(range(len(lijst)), key=lambda nr: len(per_zin[nr]))
    return Meting(pagina, len(woorden), len(woorden) / len(lijst), grepen / len(woorden), lijst[langste])


def meet_site(site: Path) -> list[Meting]:
    """Measure every page, hardest first; short links and papers to print are left out."""
    textstat.set_lang("nl")
    uit = []
    for pad in sorted(site.rglob("index.html")):
        adres = "/" + pad.parent.relative_to(site).as_posix().removeprefix(".") + "/"
        if adres.startswith(("/s/", "/assets/")) or "/pakket/" in adres:
            continue
        meting = meet(adres.replace("//", "/"), zinnen(pad.read_text(encoding="utf-8")))
        if meting:
            uit.append(meting)
    return sorted(uit, key=lambda m: m.cijfer)


def main() -> None:
    """Print the median and the hardest pages."""
    lezer = argparse.ArgumentParser(description="Leesbaarheid van elke pagina, volgens Flesch-Douma.")
    lezer.add_argument("--site", type=Path, default=PROJECT / "site", help="map van de gebouwde site")
    lezer.add_argument("--slechtste", type=int, default=10, help="hoeveel pagina's")
    lezer.add_argument("--alles", action="store_true", help="alle pagina's")
    keuze = lezer.parse_args()
    metingen = meet_site(keuze.site.resolve())
    cijfers = [m.cijfer for m in metingen]
    print(f"{len(cijfers)} pagina's; mediaan {statistics.median(cijfers):.1f}, laagste {cijfers[0]:.1f}")
    print("cijfer  woorden  per zin  lettergrepen  pagina")
    for m in metingen if keuze.alles else metingen[: keuze.slechtste]:
        print(f"{m.cijfer:6.1f}  {m.woorden:7}  {m.per_zin:7.1f}  {m.lettergrepen:12.2f}  {m.pagina}")
        print(f"        langste zin: {m.moeilijkst}")


if __name__ == "__main__":
    main()
