"""The texts of a finished page in which a term may be explained: not in headings, codes and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

ONDERBOUWING = r'onderbouwing"><span[^<]*</span>(?:<a[^<]*</a>)*</span>'
STUK = re.compile(rf"""(<(?:[hdt][1-6th]>[^<]*</[^>]*>|span class="(?:code">[^<]*</span>|{ONDERBOUWING})|[^>]*>))""")
"""A tag, or as a whole a small element without terms that a page has a hundred times: a heading, a code, a mark."""
DICHTE_SECTIE = re.compile(r"<section [^>]*data-niet-zoeken[^>]*>")
"""Begins what may be most of a page, and is passed over as a whole."""
OPENT = re.compile(r"<([a-z0-9]+)")
OVERSLAAN = frozenset(
    "h1 h2 h3 h4 h5 h6 button code nav summary label th dt svg time script style select option figcaption".split()
)
NIET_HIER = re.compile(r' data-niet-zoeken| class="(?:code|andere-namen|pagina__soort|kaart__merk|melding)"')
LEEG = frozenset(("br", "hr", "img", "input", "use", "wbr", "path"))


def in_stukken(html: str) -> list[str]:
    """Return a page in pieces, by turns a text and a tag or element without terms; a text is first and last."""
    stukken: list[str] = []
    vanaf = 0
    while sectie := DICHTE_SECTIE.search(html, vanaf):
        eind = _einde_van_sectie(html, sectie.end())
        stukken += STUK.split(html[vanaf : sectie.start()])
        stukken.append(html[sectie.start() : eind])
        vanaf = eind
    return stukken + STUK.split(html[vanaf:])


def open_teksten(stukken: list[str]) -> list[int]:
    """Return the places of the texts in which a term may be explained, in order."""
    plaatsen: list[int] = []
    vanaf = 0
    for begin, eind in _dicht(stukken[1::2]):
        plaatsen += range(2 * vanaf, 2 * begin + 1, 2)
        vanaf = eind + 1
    plaatsen += range(2 * vanaf, len(stukken), 2)
    return [plaats for plaats in plaatsen if stukken[plaats] and not stukken[plaats].isspace()]


def in_link(stukken: list[str], plaats: int) -> bool:
    """Whether the text at this place stands in a link."""
    tags = (stukken[eerder] for eerder in range(plaats - 1, 0, -2))
    return next((tag != "</a>" for tag in tags if tag == "</a>" or tag.startswith("<a ")), False)


def _dicht(tags: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the tags between which no term is explained; what stands within another not again."""
    eind = -1
    opent = [nummer for nummer, tag in enumerate(tags) if "</" not in tag and tag[:3] != "<a " and _sluit_af(tag)]
    for begin in opent:
        if begin > eind:
            eind = _einde(tags, begin, _sluit_af(tags[begin]))
            yield begin, eind


@lru_cache(maxsize=2_000)
def _sluit_af(tag: str) -> str:
    """Return the name of an element that opens and in which no term is explained; otherwise ""."""
    gevonden = OPENT.match(tag)
    naam = gevonden[1] if gevonden else ""
    return naam if naam not in LEEG and (naam in OVERSLAAN or NIET_HIER.search(tag)) else ""


def _einde(tags: list[str], begin: int, naam: str) -> int:
    """Return the number of the tag that closes an element; elements within it may have its name."""
    sluit, open_ = f"</{naam}>", (f"<{naam}>", f"<{naam} ")
    diep, eind = 1, begin
    try:
        while diep:
            vanaf, eind = eind + 1, tags.index(sluit, eind + 1)
            diep += sum([tag.startswith(open_) and "</" not in tag for tag in tags[vanaf:eind]]) - 1
    except ValueError:
        return len(tags)
    return eind


def _einde_van_sectie(html: str, vanaf: int) -> int:
    """Return where a section ends of which the tag that opens it ends on `vanaf`; sections may stand in it."""
    diep = 1
    while diep and (gevonden := html.find("</section>", vanaf)) >= 0:
        diep += html.count("<section", vanaf, gevonden) - 1
        vanaf = gevonden + len("</section>")
    return len(html) if diep else vanaf
