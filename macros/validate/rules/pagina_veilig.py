"""Een pagina in docs/ bevat geen opdrachten behalve de ene die haar item toont.

Wat tussen dubbele accolades staat, voert de bouw uit. Daarom mag alleen de vaste regel dat.

Goed:
    {{ bouwsteen("brp") }}
Fout:
    {{ config.site_name }}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.diagnostics import Niveau, Plek, Probleem
from macros.model.pagina import Pagina
from macros.model.soorten import LIJST
from macros.validate.omgeving import Omgeving

ID = "pagina-veilig"
OPDRACHT = re.compile(r"\{\{.*?\}\}|\{%|\{#|\{\{", re.DOTALL)
OVERZICHT = re.compile(r"\{\{ overzicht\(\"[a-z0-9-]+\"\) \}\}")
KOPVELDEN = frozenset(("title", "description", "hide"))


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every command that is not the page's own, and for front matter that is not plain."""
    for pagina in omgeving.paginas:
        yield from _kop(pagina)
        gezien = 0
        for vondst in OPDRACHT.finditer(pagina.tekst):
            if toegestaan(pagina, vondst[0]) and not gezien:
                gezien += 1
                continue
            plek = Plek(pagina.bestand, pagina.eerste_regel + pagina.tekst.count("\n", 0, vondst.start()), 1)
            melding = f'De opdracht "{vondst[0][:60]}" mag hier niet.'
            yield Probleem(plek, Niveau.FOUT, ID, melding, f"Laat alleen {verwacht(pagina)} staan.")


def toegestaan(pagina: Pagina, opdracht: str) -> bool:
    """Whether this is the one command the page may hold."""
    return opdracht == verwacht(pagina) or (_is_overzicht(pagina) and OVERZICHT.fullmatch(opdracht) is not None)


def verwacht(pagina: Pagina) -> str:
    """Return the command that belongs on this page."""
    plaats = pagina.plaats
    soort = LIJST.get(plaats[0])
    if len(plaats) == 2 and soort and soort.eigen_pagina and plaats[1] != "index":
        return f'{{{{ {soort.enkelvoud}("{plaats[1]}") }}}}'
    naam = plaats[-2] if plaats[-1] == "index" and len(plaats) > 1 else plaats[-1]
    return f'{{{{ overzicht("{naam.replace("index", "home")}") }}}}'


def _is_overzicht(pagina: Pagina) -> bool:
    return len(pagina.plaats) == 1 or pagina.plaats[-1] == "index"


def _kop(pagina: Pagina) -> Iterator[Probleem]:
    for veld, waarde in pagina.kop.items():
        if veld not in KOPVELDEN or OPDRACHT.search(str(waarde)) or "<" in str(waarde):
            melding = f'Het veld "{veld}" boven aan deze pagina kan hier niet, of bevat meer dan gewone tekst.'
            yield Probleem(
                Plek(pagina.bestand, 2),
                Niveau.FOUT,
                ID,
                melding,
                f"Gebruik alleen: {', '.join(sorted(KOPVELDEN))}.",
            )
