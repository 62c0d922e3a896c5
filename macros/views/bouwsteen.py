"""The page of a bouwsteen: at one glance first, in depth below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from macros.model.basis import Termijn
from macros.model.bouwsteen import Bouwsteen, Onderdeel, Verplichting
from macros.model.kennisbank import Kennisbank
from macros.model.rol import Rol
from macros.model.stap import Stap
from macros.views.paginadeel import Kop, Pagina, buren, inhoudsopgave, kies, maak_pagina
from macros.views.stap import Stapweergave, stapweergave


@dataclass(frozen=True, slots=True)
class Stappenreeks:
    """The steps of the bouwsteen itself (`onderdeel` is None) or of one part of it."""

    id: str
    onderdeel: Onderdeel | None
    stappen: list[Stapweergave]


@dataclass(frozen=True, slots=True)
class Oogopslag:
    """What one sees at one glance: which dates, who has steps, who else has a duty, where to begin."""

    termijnen: list[Termijn]
    rollen: list[Rol]
    ook_plichtig: list[Rol]
    eerste_stap: Stap | None


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of bouwsteen `id`.

    Raises:
        KeyError: when it does not exist.
    """
    b = kb.bouwstenen[id]
    stappen = kb.stappen_per_bouwsteen.get(id, ())
    reeksen = _reeksen(kb, b, stappen)
    return maak_pagina(
        kb,
        "item/bouwsteen.html",
        titel=_titel(b),
        omschrijving=b.samenvatting,
        b=b,
        groep=kb.groepen.get(b.groep),
        oogopslag=_oogopslag(kb, b, stappen),
        plichten=_plichten(kb, b),
        met_agenda=any(t.in_agenda for t in _termijnen(kb, b)),
        reeksen=reeksen,
        nodig=[(kb.bouwstenen[n.bouwsteen], n) for n in b.nodig if n.bouwsteen in kb.bouwstenen],
        bouwt_voort=kb.bouwt_voort_op.get(id, ()),
        hobbels=[(k, h, kies(kb.knelpunten, h.knelpunten), kies(kb.stappen, h.stappen)) for k, h in b.hobbels.items()],
        afspraken=kb.afspraken_per_bouwsteen.get(id, ()),
        sessies=kb.sessies_per_bouwsteen.get(id, ()),
        praktijk=kb.praktijk_per_bouwsteen.get(id, ()),
        buren=buren(kb, "bouwstenen", id),
        inhoud=_inhoud(b, reeksen, kb),
        bronkop=[Kop("bronnen", "Bronnen")],
    )


def _titel(b: Bouwsteen) -> str:
    return f"{b.naam} ({b.afkorting})" if b.afkorting else b.naam


def _reeksen(kb: Kennisbank, b: Bouwsteen, stappen: tuple[Stap, ...]) -> list[Stappenreeks]:
    """Return the steps in series: first those of the whole, then one series per part."""
    weergaven = [stapweergave(kb, stap) for stap in stappen]
    geheel = Stappenreeks("", None, [w for w in weergaven if w.stap.onderdeel not in b.onderdelen])
    delen = [
        Stappenreeks(id, deel, [w for w in weergaven if w.stap.onderdeel == id]) for id, deel in b.onderdelen.items()
    ]
    return [reeks for reeks in (geheel, *delen) if reeks.stappen or reeks.onderdeel]


def _oogopslag(kb: Kennisbank, b: Bouwsteen, stappen: tuple[Stap, ...]) -> Oogopslag:
    termijnen = [p.termijn for p in b.verplichtingen.values() if p.termijn]
    afspraken = [a.termijn for a in kb.afspraken_per_bouwsteen.get(b.id, ()) if a.termijn.datum]
    verantwoordelijk = list(dict.fromkeys(stap.verantwoordelijk for stap in stappen))
    plichtig = [rol for plicht in b.verplichtingen.values() for rol in plicht.wie if rol not in verantwoordelijk]
    return Oogopslag(
        termijnen or afspraken,
        kies(kb.rollen, verantwoordelijk),
        kies(kb.rollen, list(dict.fromkeys(plichtig))),
        stappen[0] if stappen else None,
    )


def _termijnen(kb: Kennisbank, b: Bouwsteen) -> Iterator[Termijn]:
    """Yield the deadlines that the calendar of this bouwsteen is about."""
    yield from (plicht.termijn for plicht in b.verplichtingen.values() if plicht.termijn)
    yield from (afspraak.termijn for afspraak in kb.afspraken_per_bouwsteen.get(b.id, ()))


def _plichten(kb: Kennisbank, b: Bouwsteen) -> list[tuple[str, Verplichting, list[Rol]]]:
    return [(id, plicht, kies(kb.rollen, plicht.wie)) for id, plicht in b.verplichtingen.items()]


def _inhoud(b: Bouwsteen, reeksen: list[Stappenreeks], kb: Kennisbank) -> list[Kop]:
    return [
        replace(kop, onder=list(_onder_stappen(reeksen))) if kop.anker == "stappen" else kop
        for kop in inhoudsopgave(
            ("wat", "Wat het is", b.wat),
            ("plichten", "Wat je moet", b.verplichtingen or b.grondslag),
            ("baten", "Wat het oplevert", b.baten),
            ("kosten", "Wat het kost", b.kosten),
            ("nodig", "Wat je eerst nodig hebt", b.nodig or kb.bouwt_voort_op.get(b.id)),
            ("stappen", "Stappen", reeksen),
            ("hobbels", "Wat vaak vastloopt", b.hobbels),
            ("praktijk", "Uit de praktijk", kb.praktijk_per_bouwsteen.get(b.id)),
            ("toen-en-nu", "Toen en nu", b.toen_en_nu),
            ("techniek", "Standaarden en beheer", b.beheer),
        )
    ]


def _onder_stappen(reeksen: list[Stappenreeks]) -> Iterator[Kop]:
    """Yield the parts that have steps of their own, and the steps that belong to no part."""
    for reeks in reeksen:
        if reeks.onderdeel:
            yield Kop(f"onderdeel-{reeks.id}", reeks.onderdeel.naam)
        else:
            yield from (Kop(w.stap.anker, w.stap.titel, w.stap.code) for w in reeks.stappen)
