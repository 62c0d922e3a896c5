"""`kennisbank houdbaarheid`: the editors' agenda as text, as a list for an issue, or as JSON.

Nothing in the content makes it fail.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from macros.load import laad
from macros.model.adressen import externe_adressen
from macros.model.instellingen import Instellingen
from macros.model.kennisbank import Kennisbank
from macros.model.onderhoud import Controle, OpenBewering, onderhoud
from macros.opdrachten.alleentekst import alleen_tekst
from macros.opdrachten.linkrapport import KapotteLink, kapotte_links
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.views.datum import voluit
from macros.zoeken.maak import maak_index
from macros.zoeken.opdracht import toets
from macros.zoeken.toets import AFSTEL
from macros.zoeken.zoeker import Zoeker

BINNENKORT = timedelta(days=60)
MEESTE = 40


@dataclass(frozen=True, slots=True)
class Deel:
    """One part of the agenda: what it is about, and its lines as (text, address from the root)."""

    kop: str
    uitleg: str
    regels: tuple[tuple[str, str], ...]


def houdbaarheid(
    wortel: Path, vandaag: date, formaat: str = "tekst", site: Path | None = None, links: Path | None = None
) -> str:
    """Return the agenda of the editors.

    Args:
        wortel: folder of the knowledge base.
        vandaag: what is due before this day is late.
        formaat: "tekst", "markdown" or "json".
        site: a built site, to put the search questions to; without it that part is left out.
        links: the JSON report of the link checker; without it that part is left out.

    Raises:
        NietMogelijk: when that report is not there or cannot be read.
    """
    kb = laad(wortel).kennisbank
    delen = [*_inhoud(kb, vandaag), *([_zoekvragen(kb, wortel, site)] if site else [])]
    if links:
        delen.insert(0, _links(_kapot(kb, links)))
    return FORMATEN[formaat](delen, kb.instelling)


def adressenlijst(wortel: Path) -> str:
    """Return every address on the web that the content names, one a line, for the link checker."""
    return "\n".join(externe_adressen(laad(wortel).kennisbank))


def _inhoud(kb: Kennisbank, vandaag: date) -> list[Deel]:
    werk = onderhoud(kb)
    over = werk.over_datum(vandaag)
    straks = [c for c in werk.controles if c not in over and c.voor <= vandaag + BINNENKORT]
    return [
        Deel("Had al gecontroleerd moeten zijn", "Kijk deze teksten na en pas de datum aan.", _controles(over)),
        Deel("Binnenkort controleren", "Binnen zestig dagen.", _controles(straks)),
        Deel("Te verifiëren", "Niemand kon dit nog bevestigen.", _beweringen(werk.te_verifieren)),
        Deel("Zonder bron", "Afgeleid, zonder dat er een bron bij staat.", _beweringen(werk.zonder_bron)),
        Deel(
            "Bronnen zonder adres",
            f"Zoek een vindplaats. Daarnaast: {len(werk.bronnen_zonder_archief)} bronnen zonder bewaarde kopie.",
            tuple((bron.titel, bron.adres_op_site) for bron in werk.bronnen_zonder_adres),
        ),
    ]


def _controles(controles: Sequence[Controle]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{c.titel}: vóór {voluit(c.voor)}, {c.houdbaarheid.beheerder}", c.adres) for c in controles)


def _beweringen(beweringen: Sequence[OpenBewering]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{b.titel}: {b.tekst}", b.adres) for b in beweringen)


def _kapot(kb: Kennisbank, rapport: Path) -> list[KapotteLink]:
    try:
        return kapotte_links(kb, rapport.read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError, AttributeError) as fout:
        raise NietMogelijk(f"{rapport} is geen leesbaar rapport van de linkcontrole. Maak het opnieuw.") from fout


def _links(kapot: Sequence[KapotteLink]) -> Deel:
    regels = tuple(
        (f"{k.adres} ({k.wat}), bij {k.titel}. {k.archief and f'Bewaarde kopie: {k.archief}'}".strip(), k.pad)
        for k in kapot
    )
    return Deel("Links die niet meer werken", "Zoek een nieuw adres, of zet een bewaarde kopie bij de bron.", regels)


def _zoekvragen(kb: Kennisbank, wortel: Path, site: Path) -> Deel:
    """Return the questions one may tune on whose answer is not among the first ten."""
    antwoorden = toets(Zoeker(maak_index(kb, site)), wortel)
    gemist = [a for a in antwoorden if a.vraag.deel == AFSTEL and not a.plaats]
    regels = tuple((f'"{a.vraag.vraag}"', a.vraag.verwacht[0]) for a in gemist)
    return Deel("Zoekvragen zonder goed antwoord", "Voeg zoekwoorden toe, of schrijf wat er ontbreekt.", regels)


def _als_tekst(delen: Sequence[Deel], plek: Instellingen) -> str:  # noqa: ARG001 - one shape for all forms
    blokken = []
    for deel in delen:
        regels = [f"{deel.kop}: {len(deel.regels)}", f"  {deel.uitleg}"]
        blokken.append("\n".join([*regels, *(f"  - {tekst}\n    {pad}" for tekst, pad in deel.regels)]))
    return "\n\n".join(blokken)


def _als_markdown(delen: Sequence[Deel], plek: Instellingen) -> str:
    blokken = []
    for deel in delen:
        regels = [
            f"- [ ] {alleen_tekst(tekst)} ({plek.volledig(pad) or f'`{pad}`'})" for tekst, pad in deel.regels[:MEESTE]
        ]
        meer = [f"\nEn nog {len(deel.regels) - MEESTE}."] if len(deel.regels) > MEESTE else []
        inhoud = [deel.uitleg, "", *regels, *meer] if regels else ["Niets."]
        blokken.append("\n".join([f"## {deel.kop} ({len(deel.regels)})", "", *inhoud]))
    return "\n\n".join(blokken)


def _als_json(delen: Sequence[Deel], plek: Instellingen) -> str:  # noqa: ARG001 - one shape for all forms
    return json.dumps(
        [{"kop": d.kop, "regels": [{"tekst": t, "pad": p} for t, p in d.regels]} for d in delen],
        ensure_ascii=False,
        indent=1,
    )


FORMATEN: dict[str, Callable[[Sequence[Deel], Instellingen], str]] = {
    "tekst": _als_tekst,
    "markdown": _als_markdown,
    "json": _als_json,
}
