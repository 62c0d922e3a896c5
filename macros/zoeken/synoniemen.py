"""Which phrases mean the same: names of items, abbreviations explained in the text, and the curated groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from macros.model.bouwsteen import Bouwsteen
from macros.model.instrument import Instrument
from macros.model.kennisbank import Kennisbank
from macros.zoeken.documenten import Document, Naamkaart, Naamsoort
from macros.zoeken.index import Synoniemgroep
from macros.zoeken.taal import STOPWOORDEN
from macros.zoeken.woorden import aaneen, vouw

MEESTE_WOORDEN = 7
_HAAKJE = re.compile(r" \(")
_AFKORTING = re.compile(r"[A-Z][A-Za-z]{1,7}")
_VOLUIT_EERST = re.compile(rf"((?:[\w-]+ ){{1,{MEESTE_WOORDEN}}})\(([A-Z][A-Za-z]{{1,7}})\)")
_AFKORTING_EERST = re.compile(rf"\b([A-Z][A-Za-z]{{1,7}}) \(((?:[\w-]+ ?){{2,{MEESTE_WOORDEN}}})\)")
NAMEN = (Naamsoort.AFKORTING, Naamsoort.VOORHEEN)


def synoniemgroepen(
    kennisbank: Kennisbank,
    bekend: Mapping[str, Naamkaart],
    documenten: Iterable[Document],
    zelfgemaakt: Iterable[tuple[str, ...]],
) -> list[Synoniemgroep]:
    """Return every group once, in a fixed order: names, then abbreviations from the text, then curated groups.

    Args:
        kennisbank: the data.
        bekend: the names of its items by address, as `kaarten` gives them.
        documenten: the pages that were read.
        zelfgemaakt: the curated groups.
    """
    groepen = [*_uit_namen(kennisbank, bekend), *_uit_tekst(documenten)]
    groepen.extend(Synoniemgroep("synoniem", leden) for leden in zelfgemaakt)
    gezien: set[frozenset[str]] = set()
    uniek = []
    for groep in groepen:
        sleutel = frozenset(aaneen(lid) for lid in groep.leden)
        if len(sleutel) > 1 and sleutel not in gezien:
            gezien.add(sleutel)
            uniek.append(groep)
    return uniek


def _uit_namen(kennisbank: Kennisbank, bekend: Mapping[str, Naamkaart]) -> Iterator[Synoniemgroep]:
    benoemd: list[Bouwsteen | Instrument] = [*kennisbank.bouwstenen.values(), *kennisbank.instrumenten.values()]
    for item in benoemd:
        namen = [naam for soort, naam in bekend[item.adres].namen if soort in NAMEN]
        if namen:
            yield Synoniemgroep("naam", (item.naam, *namen))
    for begrip in kennisbank.begrippen.values():
        if begrip.voluit:
            yield Synoniemgroep("afkorting", (begrip.term, begrip.voluit))


def _uit_tekst(documenten: Iterable[Document]) -> Iterator[Synoniemgroep]:
    paren = {
        (afkorting, voluit)
        for document in documenten
        if document.soort != "bron"
        for sectie in document.secties
        for afkorting, voluit in _afkortingen(sectie.tekst)
    }
    for afkorting, voluit in sorted(paren):
        yield Synoniemgroep("afkorting", (afkorting, voluit))


def _afkortingen(tekst: str) -> Iterator[tuple[str, str]]:
    """Yield (abbreviation, in full) of what a text explains. Looks only around brackets: a site has much text."""
    vorige = 0
    for haakje in _HAAKJE.finditer(tekst):
        einde = tekst.find(")", haakje.end()) + 1
        if _AFKORTING.fullmatch(tekst, haakje.end(), einde - 1):
            vondst = _VOLUIT_EERST.search(tekst, max(vorige, _terug(tekst, haakje.start(), MEESTE_WOORDEN)), einde)
            if vondst and (voluit := _passend(vondst[2], vondst[1].split())):
                yield vondst[2], voluit
        woord = max(vorige, _terug(tekst, haakje.start(), 1))
        vondst = None if tekst[woord : haakje.start()].islower() else _AFKORTING_EERST.search(tekst, woord, einde)
        if vondst and _passend(vondst[1], vondst[2].split()) == " ".join(vondst[2].split()):
            yield vondst[1], vondst[2].strip()
        vorige = haakje.end()


def _terug(tekst: str, einde: int, aantal: int) -> int:
    """Return where the last `aantal` words before `einde` begin."""
    for _ in range(aantal):
        einde = tekst.rfind(" ", 0, max(0, einde))
    return einde + 1


def _passend(afkorting: str, woorden: list[str]) -> str:
    """Return the fewest last words whose initials, and letters within, spell the abbreviation; or nothing."""
    letters = vouw(afkorting)
    for begin in range(len(woorden) - 1, -1, -1):
        stuk = [vouw(w) for w in woorden[begin:]]
        if stuk[0][:1] == letters[0] and stuk[0] not in STOPWOORDEN and _spelt(letters, stuk):
            return " ".join(woorden[begin:])
    return ""


def _spelt(letters: str, woorden: list[str]) -> bool:
    """Whether every telling word gives its first letter, in order, and all letters of the abbreviation are used."""
    plaats = 0
    for woord in woorden:
        if plaats < len(letters) and woord[:1] == letters[plaats]:
            plaats += 1
            rest = iter(woord[1:])
            while plaats < len(letters) and len(woorden) < len(letters) and letters[plaats] in rest:
                plaats += 1
        elif woord not in STOPWOORDEN:
            return False
    return plaats == len(letters)
