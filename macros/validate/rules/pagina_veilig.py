"""Een pagina in docs/ bevat geen opdrachten behalve de ene die haar item toont.

Wat tussen dubbele accolades staat, voert de bouw uit. Daarom mag alleen de vaste regel dat.
In de handleiding, docs/meedoen/, mag het binnen `code` wel: daar voert niemand het uit.
Velden boven aan een pagina staan tussen twee regels met alleen ---; wat er anders op lijkt, leest de bouw ook als veld.

Goed:
    {{ bouwsteen("brp") }}
Fout:
    {{ config.site_name }}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem
from macros.model.overzichten import overzicht_van
from macros.model.pagina import KOPVELDEN, Pagina
from macros.model.soorten import LIJST
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.paginatekst import plek_op, zonder_code

ID = "pagina-veilig"
BEREIK = Bereik.ALLES
BEGIN = re.compile(r"\{[{%#]")
EINDE = {"{{": "}}", "{%": "%}", "{#": "#}"}
KOPACHTIG = re.compile(r"-{3}[ \t]*\n(?s:.*?\n)(?:-{3}|\.{3})[ \t]*\n|[ ]{0,3}(?P<naam>[A-Za-z0-9_-]+):")
"""What the site engine takes for the begin of fields above a page."""
NIET_AF = re.compile(r"-{3}[ \t]*\n[A-Za-z0-9_-]+:(?: |$)", re.MULTILINE)
"""What people mean for fields, above a page on which nothing ends them."""


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every command that is not the page's own, and for front matter that is not plain."""
    for pagina in omgeving.paginas:
        yield from _kop(pagina)
        yield from omgeving.tot_genoeg(ID, pagina.bestand, _vreemd(pagina))


def _vreemd(pagina: Pagina) -> Iterator[Probleem]:
    """Yield a problem for every command that is not the page's own."""
    gezien = False
    tekst = zonder_code(pagina.tekst) if in_handleiding(pagina) else pagina.tekst
    for plaats, opdracht in opdrachten(tekst):
        if not gezien and toegestaan(pagina, opdracht):
            gezien = True
            continue
        melding = f'De opdracht "{" ".join(opdracht[:120].split())[:60]}" mag hier niet.'
        yield fout(plek_op(pagina, plaats), ID, melding, _tip(pagina))


def opdrachten(tekst: str) -> Iterator[tuple[int, str]]:
    """Yield (offset, text) of everything the build would run; what is not closed counts from its braces on."""
    plaats, zonder_einde = 0, set[str]()
    while begin := BEGIN.search(tekst, plaats):
        soort = begin[0]
        eind = -1 if soort in zonder_einde else tekst.find(EINDE[soort], begin.end())
        if eind < 0:
            zonder_einde.add(soort)
        plaats = eind + 2 if eind >= 0 else begin.end()
        yield begin.start(), tekst[begin.start() : plaats]


def in_handleiding(pagina: Pagina) -> bool:
    """Whether this is a page of the guide that the engine shows as typed; an index page it would run."""
    return pagina.plaats[0] == "meedoen" and len(pagina.plaats) == 2 and pagina.plaats[1] != "index"


def toegestaan(pagina: Pagina, opdracht: str) -> bool:
    """Whether this is the one command the page may hold."""
    return opdracht == verwacht(pagina)


def verwacht(pagina: Pagina) -> str | None:
    """Return the command that belongs on this page; None on a page of text."""
    plaats = pagina.plaats
    soort = LIJST.get(plaats[0])
    if len(plaats) == 2 and soort and soort.eigen_pagina and plaats[1] != "index":
        return f'{{{{ {soort.enkelvoud}("{plaats[1]}") }}}}'
    naam = overzicht_van(plaats)
    return f'{{{{ overzicht("{naam}") }}}}' if naam else None


def _tip(pagina: Pagina) -> str:
    eigen = verwacht(pagina)
    return f"Laat alleen {eigen} staan." if eigen else "Haal hem weg: op deze pagina hoort alleen tekst."


def _kop(pagina: Pagina) -> Iterator[Probleem]:
    begin = KOPACHTIG.match(pagina.tekst) if pagina.eerste_regel == 1 else None
    if begin:
        yield fout(plek_op(pagina, 0), ID, *_kopachtig(begin["naam"]))
    elif pagina.eerste_regel == 1 and NIET_AF.match(pagina.tekst):
        melding = "De velden boven aan deze pagina worden niet afgesloten; lezers zien ze als tekst."
        yield fout(
            plek_op(pagina, 0), ID, melding, "Zet onder de velden een regel met alleen ---, en daaronder de tekst."
        )
    for veld, waarde in pagina.kop.items():
        plek = Plek(pagina.bestand, pagina.kopregels.get(veld, 2))
        if veld not in KOPVELDEN:
            melding = f'Het veld "{veld[:60]}" kan niet boven aan een pagina staan.'
            yield fout(plek, ID, melding, f"Gebruik alleen: {', '.join(sorted(KOPVELDEN))}.")
        elif BEGIN.search(str(waarde)) or "<" in str(waarde):
            melding = f'Bij "{veld}" staat meer dan gewone tekst.'
            yield fout(plek, ID, melding, "Haal accolades en < weg.")


def _kopachtig(naam: str | None) -> tuple[str, str]:
    """Return what is wrong with a page that begins as fields do, and what to do; `naam` is the word of its first."""
    if naam is None:
        wat = "De velden boven aan deze pagina staan niet tussen twee regels met alleen ---."
        return wat, "Zet voor en na de velden een regel met alleen ---; zonder velden moet de eerste regel weg."
    wat = f'De eerste regel begint met "{naam[:60]}:" en wordt daarom gelezen als veld; geen lezer ziet hem.'
    return wat, "Begin de pagina met een kop of een lege regel; zet een veld tussen twee regels met alleen ---."
