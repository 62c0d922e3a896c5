"""The page of an i-Versneller: to read and to run."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.model.kennisbank import Kennisbank
from macros.model.scripttekst import compacte_json
from macros.model.sessie import Agendablok, Sessie, Voorbereiding
from macros.model.stap import Stap
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina
from macros.views.tekst import platte_tekst


@dataclass(frozen=True, slots=True)
class Blokweergave:
    """A block of the agenda with the minute at which it starts, counted from the start of the session."""

    id: str
    blok: Agendablok
    begin: int
    stappen: list[Stap]


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of i-Versneller `id`.

    Raises:
        KeyError: when it does not exist.
    """
    s = kb.sessies[id]
    return maak_pagina(
        kb,
        "item/sessie.html",
        titel=s.naam,
        omschrijving=s.samenvatting,
        s=s,
        agenda=_agenda(kb, s),
        voor_wie=kies(kb.rollen, s.voor_wie),
        bouwstenen=kies(kb.bouwstenen, s.bouwstenen),
        knelpunten=kies(kb.knelpunten, s.verlaagt),
        voorbereiding=[(p, kb.rollen.get(p.wie or "")) for p in _vroegst_eerst(s)],
        stappen=kies(kb.stappen, list(dict.fromkeys(i for blok in s.agenda.values() for i in blok.stappen))),
        gegevens=sessiegegevens(s),
        buren=buren(kb, "i-versnellers", id),
    )


def _agenda(kb: Kennisbank, s: Sessie) -> list[Blokweergave]:
    blokken, begin = [], 0
    for id, blok in s.agenda.items():
        blokken.append(Blokweergave(id, blok, begin, kies(kb.stappen, blok.stappen)))
        begin += blok.minuten
    return blokken


def _vroegst_eerst(s: Sessie) -> list[Voorbereiding]:
    return sorted(s.voorbereiding.values(), key=lambda p: -p.dagen_vooraf)


def sessiegegevens(s: Sessie, **meer: str) -> Markup:
    """Return what the scripts on a page need, as JSON that cannot end the element it stands in.

    Args:
        s: the session.
        meer: what this page adds, such as the address of the session when the page is opened from disk.
    """
    gegevens = {
        "id": s.id,
        "naam": s.naam,
        "samenvatting": s.samenvatting,
        "meenemen": s.meenemen,
        "minuten": s.minuten,
        "blokken": [{"id": id, "titel": b.titel, "doel": b.doel, "minuten": b.minuten} for id, b in s.agenda.items()],
        "voorbereiding": [{"id": id, "tekst": p.tekst, "dagen": p.dagen_vooraf} for id, p in s.voorbereiding.items()],
        "nazorg": [{"id": id, "tekst": platte_tekst(n.tekst), "weken": n.weken} for id, n in s.nazorg.items()],
        **meer,
    }
    tekst = compacte_json(gegevens)
    for gevaarlijk in "<>&":
        tekst = tekst.replace(gevaarlijk, f"\\u{ord(gevaarlijk):04x}")
    return Markup(tekst)  # noqa: S704 - no sign left that means something in HTML
