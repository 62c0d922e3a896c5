"""`kennisbank verhuis <oud> <nieuw>`: give something another id, everywhere, and remember the old one.

All of it is done on a copy first: only when the check finds nothing new there, the real files change.
"""

from __future__ import annotations

import difflib
import re
from datetime import date
from pathlib import Path

from macros.diagnostics.uitvoer import als_tekst
from macros.load import Lading, laad
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.opmaak import BLOKSOORTEN
from macros.model.soorten import ENKELVOUD, LIJST, Vorm
from macros.model.velden import ID_PATROON
from macros.opdrachten.idlengte import keur_lengte
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.opmaak import schemaregel
from macros.opdrachten.proefkopie import nieuwe_problemen
from macros.opdrachten.schema import schema
from macros.opdrachten.schrijven import schrijf_bestanden
from macros.opdrachten.verhuisplan import Plan, maak_plan
from macros.validate.raad import blok_van_dezelfde_soort

REGISTER = "data/verhuisd.yaml"
ZONDER_VERHUIZING = ("programma", "paginatekst", "instelling", "verhuizing")


def verhuis(wortel: Path, oud: str, nieuw: str, vandaag: date, reden: str = "", proef: bool = False) -> str:
    """Rename a block everywhere and return what changed; with `proef` return the differences and change nothing.

    Args:
        wortel: the folder of the project.
        oud: the block as soort:id, such as stap:brp/terugmelden.
        nieuw: its new id, with or without the kind and the parent in front.
        vandaag: the day of the move.
        reden: why, for who opens the old address; without it we say what it is called now.
        proef: only show it.

    Raises:
        NietMogelijk: when it does not exist, the new id is no good, or files with mistakes stand in the way.
    """
    lading = laad(wortel)
    soort, van, naar = _keur(lading, oud, nieuw)
    plan = maak_plan(lading, soort, van, naar)
    bestanden = na_afloop(wortel, lading, plan, vandaag, reden)
    return voer_uit(wortel, bestanden, proef, f"{soort}:{van} heet nu {soort}:{naar}; het oude adres blijft werken.")


def voer_uit(wortel: Path, bestanden: dict[str, str | None], proef: bool, klaar: str) -> str:
    """Write the files when nothing goes wrong in a copy; return what changed, and `klaar`. With `proef` only show it.

    Raises:
        NietMogelijk: when something is wrong afterwards that was right before.
    """
    _beproef(wortel, bestanden)
    if proef:
        return "\n".join(_verschil(wortel, naam, tekst) for naam, tekst in bestanden.items()).rstrip()
    schrijf_bestanden(wortel, bestanden)
    if (wortel / "data/schema").is_dir():
        schema(wortel)
    gewijzigd = "\n".join(f"{'Weg' if tekst is None else 'Geschreven'}: {naam}" for naam, tekst in bestanden.items())
    return f"{gewijzigd}\n{klaar}"


def keur_oud(lading: Lading, oud: str) -> tuple[str, str]:
    """Return (kind, id) of a block that may move.

    Raises:
        NietMogelijk: when it does not exist, is the only one of its kind, or files with mistakes stand in the way.
    """
    soort, _, van = oud.partition(":")
    if soort not in BLOKSOORTEN or not van:
        raise NietMogelijk(f'"{oud}" is geen verwijzing. Schrijf soort:id, zoals stap:brp/terugmelden.')
    if soort in ZONDER_VERHUIZING:
        raise NietMogelijk(f"Een {soort} kan niet verhuizen: er is er maar één.")
    if oud not in lading.kennisbank.blokken:
        beste = blok_van_dezelfde_soort(oud, lading.kennisbank.blokken)
        raise NietMogelijk(f'"{oud}" bestaat niet. ' + (f'Bedoelde je "{beste}"?' if beste else "Kijk het id na."))
    if kapot := [probleem for probleem in lading.problemen if probleem.blokkeert]:
        raise NietMogelijk(f"Los eerst dit op, anders missen we verwijzingen:\n{als_tekst(kapot[:5])}")
    return soort, van


def _keur(lading: Lading, oud: str, nieuw: str) -> tuple[str, str, str]:
    """Return (kind, old id, new id) after making sure that this can be done."""
    soort, van = keur_oud(lading, oud)
    naar = nieuw.removeprefix(f"{soort}:")
    heeft_ouder = soort in DEELSOORTEN or ENKELVOUD[soort].vorm is Vorm.PER_OUDER
    ouder = van.partition("/")[0]
    if heeft_ouder and "/" not in naar:
        naar = f"{ouder}/{naar}"
    delen = naar.split("/")
    if len(delen) != len(van.split("/")) or not all(re.fullmatch(ID_PATROON, deel) for deel in delen):
        raise NietMogelijk(f'"{nieuw}" is geen goed id. Gebruik alleen kleine letters, cijfers en streepjes.')
    keur_lengte(delen)
    if heeft_ouder and delen[0] != ouder:
        raise NietMogelijk(_naar_elders(soort, van, naar))
    if f"{soort}:{naar}" in lading.kennisbank.blokken:
        raise NietMogelijk(f'"{soort}:{naar}" bestaat al. Kies een ander id.')
    if f"{soort}:{naar}" in lading.kennisbank.verhuisd:
        raise NietMogelijk(f'"{soort}:{naar}" heeft bestaan. Een oud id komt nooit terug; kies een ander id.')
    return soort, van, naar


def _naar_elders(soort: str, van: str, naar: str) -> str:
    """Say what to do with a block that belongs in another item now: its code has the letters of the old one."""
    return (
        f'"{van}" kan alleen binnen {van.partition("/")[0]} een andere naam krijgen. Hoort het elders? Maak '
        f"{soort}:{naar} daar nieuw, met een eigen code, en haal het oude weg. "
        f'Zet "{soort}:{van}" in {REGISTER}, met naar: ["{soort}:{naar}"] en de oude code.'
    )


def na_afloop(wortel: Path, lading: Lading, plan: Plan, vandaag: date, reden: str) -> dict[str, str | None]:
    """Return the text of every file that changes, by path; None for one that goes away."""
    uit: dict[str, str | None] = {}
    for naam in {*plan.stukken, *plan.bestanden}:
        if naam in lading.bestanden:
            uit[plan.bestanden.get(naam, naam)] = plan.tekst(lading.bestanden[naam])
        elif (wortel / naam).is_file():
            uit[plan.bestanden[naam]] = _pagina((wortel / naam).read_text(encoding="utf-8"), naam, plan.bestanden[naam])
        if naam in plan.bestanden:
            uit[naam] = None
    uit |= dict.fromkeys(plan.weg)
    uit[REGISTER] = _register(uit.get(REGISTER), lading, plan, vandaag, reden)
    return dict(sorted(uit.items(), key=lambda paar: paar[0]))


def _pagina(tekst: str, oud: str, nieuw: str) -> str:
    """Return a page that shows the item under its new id."""
    soort = LIJST[oud.split("/")[1]].enkelvoud
    return tekst.replace(f'{{{{ {soort}("{Path(oud).stem}") }}}}', f'{{{{ {soort}("{Path(nieuw).stem}") }}}}')


def _register(al_anders: str | None, lading: Lading, plan: Plan, vandaag: date, reden: str) -> str:
    """Return the text of the register with a line for every reference that moved."""
    eerst = lading.bestanden[REGISTER].tekst if REGISTER in lading.bestanden else schemaregel(LIJST["verhuisd"])
    regels = [(al_anders or eerst).rstrip()]
    for van, naar in plan.opvolgers.items():
        alle = plan.gesplitst.get(van, (naar,))
        waarom = reden or f"Dit staat nu onder de naam {naar.partition(':')[2]}."
        aangehaald = waarom.replace("\\", "\\\\").replace('"', '\\"')
        namen = ", ".join(f'"{opvolger}"' for opvolger in alle)
        regels += [f"{van}:", f"  naar: [{namen}]", f'  datum: "{vandaag.isoformat()}"', f'  reden: "{aangehaald}"']
        code = lading.kennisbank.blokken[van].code
        if van in plan.gesplitst and code:
            regels.append(f"  code: {code}")
    return "\n".join(regels) + "\n"


def _beproef(wortel: Path, bestanden: dict[str, str | None]) -> None:
    """Make the change in a copy and look whether anything is wrong there that was right before."""
    erbij = [p for p in nieuwe_problemen(wortel, bestanden, lambda p: (p.regel, p.melding)) if p.blokkeert]
    if erbij:
        raise NietMogelijk(f"Na de verhuizing klopt dit niet:\n{als_tekst(erbij[:5])}\nEr is niets veranderd.")


def _verschil(wortel: Path, naam: str, tekst: str | None) -> str:
    pad = wortel / naam
    eerst = pad.read_text(encoding="utf-8") if pad.is_file() else ""
    regels = difflib.unified_diff(
        eerst.splitlines(),
        (tekst or "").splitlines(),
        naam if eerst else "/dev/null",
        naam if tekst else "/dev/null",
        lineterm="",
    )
    return "\n".join(regels)
