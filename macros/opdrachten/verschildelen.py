"""What differs between two versions of the content: pages, obligations, dates, addresses, other fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from macros.model.basis import Item, Termijn
from macros.model.deelsoorten import delen_van
from macros.model.kennisbank import Kennisbank
from macros.model.pagina import Pagina
from macros.model.passage import passages
from macros.model.passagetabel import INDELING
from macros.model.plat import platte_regels
from macros.model.soorten import MODEL, noem
from macros.model.termijnen import termijn_van
from macros.model.vroeger import vroeger

GEEN_ANTWOORD = "geeft geen antwoord meer; gebruik `kennisbank verhuis`"


@dataclass(frozen=True, slots=True)
class Stand:
    """One version of the content: the data and the pages of docs/."""

    kb: Kennisbank
    paginas: tuple[Pagina, ...] = ()


@dataclass(frozen=True, slots=True)
class Regel:
    """One difference: where it shows, how it was ("" when new) and how it is ("" when gone)."""

    waar: str
    oud: str = ""
    nieuw: str = ""


@dataclass(frozen=True, slots=True)
class Deel:
    """The differences of one kind. `noot` says what the reader must know about them."""

    kop: str
    regels: tuple[Regel, ...]
    noot: str = ""


Tekst = tuple[str, str]
"""Where something stands, and how it reads."""


def delen(oud: Stand, nieuw: Stand) -> tuple[Deel, ...]:
    """Return the differences of every kind, also the kinds without any."""
    return (
        Deel("Pagina's", tuple(_kort(naast_elkaar(dict(_paginas(oud)), dict(_paginas(nieuw)))))),
        Deel("Plichten", tuple(_kort(naast_elkaar(dict(_plichten(oud.kb)), dict(_plichten(nieuw.kb)))))),
        Deel("Datums", tuple(naast_elkaar(dict(_datums(oud.kb)), dict(_datums(nieuw.kb))))),
        Deel("Adressen", tuple(_adresverschil(oud, nieuw))),
        Deel("Gegevens achter de pagina's", tuple(_overig(oud.kb, nieuw.kb))),
    )


def naast_elkaar(oud: Mapping[str, Tekst], nieuw: Mapping[str, Tekst]) -> Iterator[Regel]:
    """Yield what reads differently under the same key, in the order of today; what is gone comes last."""
    for sleutel in dict.fromkeys((*nieuw, *oud)):
        waar_oud, was = oud.get(sleutel, ("", ""))
        waar, wordt = nieuw.get(sleutel, (waar_oud, ""))
        if was != wordt:
            yield Regel(waar, was, wordt)


def _kort(regels: Iterator[Regel]) -> Iterator[Regel]:
    """Leave out the lines that stayed the same."""
    for regel in regels:
        was, wordt = regel.oud.split("\n"), regel.nieuw.split("\n")
        weg, erbij = [r for r in was if r not in wordt], [r for r in wordt if r not in was]
        if weg or erbij:
            yield Regel(regel.waar, "\n".join(weg), "\n".join(erbij))
        else:
            yield Regel(f"{regel.waar} (andere volgorde)")


def _paginas(stand: Stand) -> Iterator[tuple[str, Tekst]]:
    """Yield every passage by what it is, so that a block that moved keeps its key; then the prose of docs/."""
    for ankers in passages(stand.kb).values():
        for passage in ankers.values():
            eigen = passage.verwijzing.rpartition("/")[2].rpartition(":")[2]
            plek = "" if passage.anker.endswith(eigen) else passage.anker
            yield f"{vroeger(stand.kb, passage.verwijzing)}#{plek}", (passage.adres, passage.tekst)
    for pagina in stand.paginas:
        yield pagina.bestand, (_adres(pagina), pagina.tekst.strip())


def _adres(pagina: Pagina) -> str:
    deel = "/".join(pagina.plaats).removesuffix("index").strip("/")
    return f"/{deel}/" if deel else "/"


def _plichten(kb: Kennisbank) -> Iterator[tuple[str, Tekst]]:
    for item in kb.bouwstenen.values():
        yield vroeger(kb, f"bouwsteen:{item.id}"), (f"{item.roepnaam}: moet ik?", _als_tekst(item.moet_ik))
        for id, plicht in item.verplichtingen.items():
            waar = f"{item.roepnaam}: {plicht.titel}"
            wie = (f"Voor: {', '.join(plicht.wie)}.",) if plicht.wie else ()
            regels = (plicht.titel, *platte_regels(plicht.tekst), f"Hoe zeker: {plicht.zekerheid}.", *wie)
            yield vroeger(kb, f"verplichting:{item.id}/{id}"), (waar, "\n".join(regels))
    for afspraak in kb.resultaatafspraken.values():
        regels = (afspraak.naam, *platte_regels(afspraak.betekenis), f"Voor: {', '.join(afspraak.verantwoordelijk)}.")
        yield vroeger(kb, f"afspraak:{afspraak.id}"), (f"Resultaatafspraak: {afspraak.naam}", "\n".join(regels))


def _datums(kb: Kennisbank) -> Iterator[tuple[str, Tekst]]:
    for blok in kb.blokken.values():
        termijn = termijn_van(kb, blok)
        if termijn:
            yield vroeger(kb, blok.verwijzing), (f"{blok.titel} ({blok.adres})", _termijn(termijn))
    for item in kb.bouwstenen.values():
        yield f"sinds {vroeger(kb, f'bouwsteen:{item.id}')}", (f"{item.roepnaam}: sinds", _termijn(item.sinds))
    for ding in kb.items():
        houdbaarheid = getattr(ding, "houdbaarheid", None)
        if houdbaarheid:
            waar = f"{noem(ding)}: controleren vóór"
            yield f"controle {_verwijzing(kb, ding)}", (waar, houdbaarheid.controleer_voor.isoformat())


def _termijn(termijn: Termijn) -> str:
    dagen = [termijn.datum] if termijn.datum else []
    dagen += [f"elk jaar {moment.dag}: {moment.wat}" for moment in termijn.elk_jaar]
    return f"{', '.join([termijn.tekst, *dagen])} ({termijn.zekerheid})"


def _adresverschil(oud: Stand, nieuw: Stand) -> Iterator[Regel]:
    was, wordt = dict(_adressen(oud)), dict(_adressen(nieuw))
    verhuisd = {_verhuisd_adres(oud, verwijzing): v.naar for verwijzing, v in nieuw.kb.verhuisd.items()}
    for adres in (a for a in was if a not in wordt):
        opvolger = next((nieuw.kb.blokken[n].adres for n in verhuisd.get(adres, ()) if n in nieuw.kb.blokken), "")
        if opvolger:
            yield Regel(adres, "bestond", f"leidt naar {opvolger}")
        else:
            yield Regel(adres, "bestond", "ingetrokken, met uitleg" if adres in verhuisd else GEEN_ANTWOORD)
    yield from (Regel(adres, "", "nieuw") for adres in wordt if adres not in was)
    for adres in (a for a in wordt if a in was and wordt[a] != was[a]):
        yield Regel(adres, f"wees naar {was[adres]}", f"wijst naar {wordt[adres]}")


def _adressen(stand: Stand) -> Iterator[tuple[str, str]]:
    """Yield every address with what it stands for: of a spoken code its block, of the others nothing."""
    yield from ((blok.adres, "") for blok in stand.kb.blokken.values())
    yield from ((f"/s/{code.lower()}/", vroeger(stand.kb, b.verwijzing)) for code, b in stand.kb.codes.items())
    yield from ((_adres(pagina), "") for pagina in stand.paginas)


def _verhuisd_adres(oud: Stand, verwijzing: str) -> str:
    blok = oud.kb.blokken.get(verwijzing)
    return blok.adres if blok else ""


def _overig(oud: Kennisbank, nieuw: Kennisbank) -> Iterator[Regel]:
    """Yield the fields that changed without a change in what a page says: search words, sources, upkeep."""
    vroegere = {_verwijzing(oud, item): item for item in oud.items()}
    for item in nieuw.items():
        eerder = vroegere.get(_verwijzing(nieuw, item))
        velden = [naam for naam in type(item).model_fields if eerder and _stil_anders(eerder, item, naam)]
        if velden:
            yield Regel(f"{noem(item)}: {', '.join(velden)}")
        elif eerder is None and MODEL[type(item)].enkelvoud not in INDELING:
            yield Regel(noem(item), "", "nieuw")
    nu = {_verwijzing(nieuw, item) for item in nieuw.items()}
    for verwijzing, item in vroegere.items():
        if verwijzing not in nu and MODEL[type(item)].enkelvoud not in INDELING:
            yield Regel(noem(item), "bestond", "weg")


def _stil_anders(eerder: Item, item: Item, naam: str) -> bool:
    was, wordt = getattr(eerder, naam, None), getattr(item, naam)
    if was == wordt:
        return False
    soort = MODEL[type(item)].enkelvoud
    indeling = INDELING.get(soort)
    gelezen = {veld for velden in indeling.secties(item).values() for veld in velden} if indeling else set()
    op_pagina = naam in gelezen or naam in delen_van(soort)
    return not op_pagina or list(platte_regels(was)) == list(platte_regels(wordt))


def _verwijzing(kb: Kennisbank, item: Item) -> str:
    return vroeger(kb, f"{MODEL[type(item)].enkelvoud}:{item.id}")


def _als_tekst(waarde: object) -> str:
    return "\n".join(platte_regels(waarde))
